// A server in a process of its own, so that its processor time and memory can be told from the load's, and a profiler can be put around it. The parent
// spawns it, waits until it is ready, and asks for its usage whenever it likes. They talk in lines of JSON over a loopback socket, because
// whatever stands between the two (a profiler) passes no other channel on. When the parent lets go, the child stops and ends by itself.

import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createConnection, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What a process has used since it began. CPU in ms, user and system together. */
export interface Usage {
  readonly cpuMs: number;
  readonly rssKib: number;
  /** The servers' counters as Prometheus text; empty where there are none. */
  readonly metrics: string;
}

/** Where a measured server can be reached. */
export interface MeasuredAddresses {
  /** For players: a `ws://` URL. */
  readonly endpoint: string;
  /** `host:port` of the first settlement's gRPC service, where there is one. */
  readonly settlement?: string;
}

type FromMeasured =
  | { readonly kind: 'hello'; readonly secret: string }
  | ({ readonly kind: 'ready' } & MeasuredAddresses)
  | { readonly kind: 'usage'; readonly usage: Usage };
type ToMeasured = { readonly kind: 'usage' } | { readonly kind: 'begin' } | { readonly kind: 'stop' };

/** A program with its arguments, in place of `node FILE ARGUMENTS`. */
export interface Launch {
  readonly program: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export interface MeasuredOptions {
  /** A module's URL. */
  readonly file: URL;
  /** Its first argument. */
  readonly argument: string;
  /** Puts a profiler around it. Default: node alone. */
  readonly launch?: (script: readonly string[]) => Launch;
  /** How long it has to end once it is told to stop; a profiler writes its pictures then. Default 10 s. Unit: ms. */
  readonly stopWithinMs?: number;
}

const READY_MS = 60_000;
const ANSWER_MS = 30_000;
const STOP_MS = 10_000;
/** What is kept of the child's output, for its error. Unit: characters. */
const TAIL_LENGTH_MAX = 4000;

/** A spawned server. Owns the process and the line to it. */
export class MeasuredProcess {
  readonly addresses: MeasuredAddresses;
  readonly #child: ChildProcess;
  readonly #line: Line;
  readonly #stopWithinMs: number;

  readonly #tail: () => string;

  private constructor(
    child: ChildProcess,
    { line, tail, addresses, stopWithinMs }: { line: Line; tail: () => string; addresses: MeasuredAddresses; stopWithinMs: number },
  ) {
    this.#child = child;
    this.#line = line;
    this.#tail = tail;
    this.addresses = addresses;
    this.#stopWithinMs = stopWithinMs;
  }

  /** Spawns it and waits until it says where it is. */
  static async start({ file, argument, launch = nodeAlone, stopWithinMs = STOP_MS }: MeasuredOptions): Promise<MeasuredProcess> {
    const secret = randomUUID();
    const server = await listening();
    const { port } = server.address() as AddressInfo;
    const { program, args, environment } = launch([fileURLToPath(file), argument, `${port}`, secret]);
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } });
    const tail = tailOf(child);
    try {
      const line = await orFailure(accepted(server, secret), child, tail);
      const ready = await orFailure(line.heard('ready', READY_MS), child, tail);
      return new MeasuredProcess(child, { line, tail, addresses: ready, stopWithinMs });
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    } finally {
      server.close();
    }
  }

  async usage(): Promise<Usage> {
    this.#line.say({ kind: 'usage' });
    return (await this.#line.heard('usage', ANSWER_MS)).usage;
  }

  /** The end of what it printed. */
  output(): string {
    return this.#tail();
  }

  begin(): void {
    this.#line.say({ kind: 'begin' });
  }

  /** Tells it to stop and waits until it has ended; one that does not end in time is killed. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const gone = new Promise((resolve) => this.#child.once('exit', resolve));
      this.#line.say({ kind: 'stop' });
      const timer = setTimeout(() => this.#child.kill('SIGKILL'), this.#stopWithinMs);
      await gone;
      clearTimeout(timer);
    }
    this.#line.close();
  }
}

const nodeAlone = (script: readonly string[]): Launch => ({ program: process.execPath, args: script });

/** In the child: says it is ready, answers for its usage, and stops when told to or when the parent is gone. */
export const serveParent = async (
  addresses: MeasuredAddresses,
  around: { readonly metrics: () => Promise<string>; readonly begin: () => void; readonly stop: () => Promise<void> },
): Promise<void> => {
  const [, , , port, secret = ''] = process.argv;
  const socket = createConnection({ host: '127.0.0.1', port: Number(port) });
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  const say = (message: FromMeasured): void => void socket.write(`${JSON.stringify(message)}\n`);
  let stopping: Promise<void> | undefined;
  // Nothing is left to do then, so the process ends by itself; a profiler that waits for that sees a whole run.
  const stop = (): void => void (stopping ??= around.stop().finally(() => socket.destroy()));
  socket.on('close', stop);
  socket.on('error', stop);
  onLines(socket, (text) => {
    const message = JSON.parse(text) as ToMeasured;
    switch (message.kind) {
      case 'begin':
        return around.begin();
      case 'stop':
        return stop();
      case 'usage':
        void usageNow(around.metrics).then((usage) => say({ kind: 'usage', usage }));
    }
  });
  say({ kind: 'hello', secret });
  say({ kind: 'ready', ...addresses });
};

const usageNow = async (metricsNow: () => Promise<string>): Promise<Usage> => {
  const metrics = await metricsNow();
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, rssKib: process.memoryUsage.rss() / 1024, metrics };
};

/** The sum of a counter over all its labels in a Prometheus text. */
export const counterIn = (metrics: string, name: string): number =>
  metrics
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);

/** The parent's end of the line. */
class Line {
  readonly #socket: Socket;
  readonly #heard: FromMeasured[] = [];
  #look: () => void = () => undefined;
  #isClosed = false;

  constructor(socket: Socket) {
    this.#socket = socket;
    onLines(socket, (text) => {
      const message = parsed(text);
      if (message === undefined) return this.close();
      this.#heard.push(message);
      this.#look();
    });
    const closed = (): void => {
      this.#isClosed = true;
      this.#look();
    };
    socket.on('close', closed);
    socket.on('error', closed);
  }

  say(message: ToMeasured): void {
    if (!this.#isClosed) this.#socket.write(`${JSON.stringify(message)}\n`);
  }

  /** The next message of this kind. One waits at a time. */
  heard<Kind extends FromMeasured['kind']>(kind: Kind, withinMs: number): Promise<Extract<FromMeasured, { kind: Kind }>> {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#look = () => undefined;
      };
      const timer = setTimeout(() => {
        end();
        reject(new Error(`the measured server did not answer within ${withinMs} ms`));
      }, withinMs);
      this.#look = () => {
        const index = this.#heard.findIndex((message) => message.kind === kind);
        const [found] = index < 0 ? [] : this.#heard.splice(index, 1);
        if (found === undefined && !this.#isClosed) return;
        end();
        if (found === undefined) reject(new Error('the measured server ended before it answered'));
        else resolve(found as Extract<FromMeasured, { kind: Kind }>);
      };
      this.#look();
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** A reader of lines passes its socket's errors on and would end the process with one nobody hears there; who owns the socket hears it on that. */
const onLines = (socket: Socket, heard: (text: string) => void): void =>
  void createInterface({ input: socket }).on('line', heard).on('error', ignored);

const ignored = (): void => undefined;

const parsed = (text: string): FromMeasured | undefined => {
  try {
    return JSON.parse(text) as FromMeasured;
  } catch {
    return undefined; // A stranger's words: the line is closed.
  }
};

const listening = (): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

/** The line to the child itself: whoever else connects does not know the secret, and is let go. */
const accepted = (server: Server, secret: string): Promise<Line> => {
  const { promise, resolve, reject } = Promise.withResolvers<Line>();
  const timer = setTimeout(() => reject(new Error(`the measured server did not begin within ${READY_MS} ms`)), READY_MS);
  // One that ended before it began is no reason to wait on; while it lives, it keeps us here itself.
  timer.unref();
  const greet = async (line: Line): Promise<void> => {
    const isOurs = await line.heard('hello', READY_MS).then(
      (hello) => hello.secret === secret,
      () => false,
    );
    if (!isOurs) return line.close();
    clearTimeout(timer);
    resolve(line);
  };
  server.on('connection', (socket) => void greet(new Line(socket)));
  return promise;
};

const tailOf = (child: ChildProcess): (() => string) => {
  let text = '';
  const keep = (chunk: Buffer): void => {
    text = (text + chunk.toString('utf8')).slice(-TAIL_LENGTH_MAX);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => text.trim();
};

/** The value, or why the child ended before it. */
const orFailure = async <Value>(value: Promise<Value>, child: ChildProcess, tail: () => string): Promise<Value> => {
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const exited = (code: number | null): void => reject(new Error(`the measured server ended with ${code ?? 'a signal'}: ${tail()}`));
  child.once('exit', exited);
  child.once('error', reject);
  try {
    return await Promise.race([value, ended]);
  } finally {
    child.off('exit', exited);
    child.off('error', reject);
  }
};
