// A server in a process of its own, so that its processor time and memory can be told from the load's. The parent forks it, waits until it is ready,
// and asks for its usage whenever it likes.

import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a process has used since it began. CPU in ms, user and system together. */
export interface Usage {
  readonly cpuMs: number;
  readonly rssKib: number;
  /** The servers' counters as Prometheus text; empty where there are none. */
  readonly metrics: string;
}

export type FromMeasured = { readonly kind: 'ready'; readonly endpoint: string } | { readonly kind: 'usage'; readonly usage: Usage };
export type ToMeasured = { readonly kind: 'usage' } | { readonly kind: 'begin' } | { readonly kind: 'stop' };

const READY_MS = 30_000;
const STOP_MS = 10_000;

/** A forked server. */
export class MeasuredProcess {
  readonly endpoint: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, endpoint: string) {
    this.#child = child;
    this.endpoint = endpoint;
  }

  /** Forks `file` (a module's URL) with an argument and waits until it says where it is. */
  static async start(file: URL, argument: string): Promise<MeasuredProcess> {
    const child = fork(fileURLToPath(file), [argument], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const message = await heard(child, 'ready', READY_MS);
    return new MeasuredProcess(child, message.endpoint);
  }

  async usage(): Promise<Usage> {
    this.#say({ kind: 'usage' });
    return (await heard(this.#child, 'usage', READY_MS)).usage;
  }

  begin(): void {
    this.#say({ kind: 'begin' });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#say({ kind: 'stop' });
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), STOP_MS);
    await gone;
    clearTimeout(timer);
  }

  #say(message: ToMeasured): void {
    this.#child.send(message);
  }
}

/** In the child: says it is ready, answers for its usage, and stops when told to or when the parent is gone. */
export const serveParent = (
  endpoint: string,
  around: { readonly metrics: () => Promise<string>; readonly begin: () => void; readonly stop: () => Promise<void> },
): void => {
  const stop = (): void => {
    void around.stop().finally(() => process.exit(0));
  };
  process.on('disconnect', stop);
  process.on('message', (message: ToMeasured) => {
    switch (message.kind) {
      case 'begin':
        return around.begin();
      case 'stop':
        return stop();
      case 'usage':
        void sayUsage(around.metrics);
    }
  });
  say({ kind: 'ready', endpoint });
};

const say = (message: FromMeasured): void => {
  process.send?.(message);
};

const sayUsage = async (metricsNow: () => Promise<string>): Promise<void> => {
  const metrics = await metricsNow();
  const { user, system } = process.cpuUsage();
  say({ kind: 'usage', usage: { cpuMs: (user + system) / 1000, rssKib: process.memoryUsage.rss() / 1024, metrics } });
};

/** The sum of a counter over all its labels in a Prometheus text. */
export const counterIn = (metrics: string, name: string): number =>
  metrics
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);

const heard = <Kind extends FromMeasured['kind']>(
  child: ChildProcess,
  kind: Kind,
  withinMs: number,
): Promise<Extract<FromMeasured, { kind: Kind }>> =>
  new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      child.off('message', take);
      child.off('exit', exited);
    };
    const take = (message: FromMeasured): void => {
      if (message.kind !== kind) return;
      end();
      resolve(message as Extract<FromMeasured, { kind: Kind }>);
    };
    const exited = (): void => {
      end();
      reject(new Error('the measured server ended before it answered'));
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(`the measured server did not answer within ${withinMs} ms`));
    }, withinMs);
    child.on('message', take);
    child.once('exit', exited);
  });
