// A party host's metrics: the main thread's own and every worker's, as one Prometheus text. Workers are asked over a BroadcastChannel and have a
// moment to answer; one that does not is left out of this reading rather than holding it up.

import { randomUUID } from 'node:crypto';
import { BroadcastChannel } from 'node:worker_threads';
import type { MetersMessage } from './protocol.ts';

/** How long a reading waits for busy threads. Unit: ms. */
const ANSWER_WITHIN_MS = 1000;

/** How long threads may take to start, all together, on a slow and busy machine. Unit: ms. */
const READY_WITHIN_MS = 60_000;

/** The host's threads did not start. */
export class ThreadsUnavailable extends Error {
  override readonly name = 'ThreadsUnavailable';
}

/** The main thread's end of the channel. Owns it. */
export class ThreadMeters {
  /** Unlike any other in this process, which may hold several party hosts. */
  readonly channelName = `doubleping-meters-${randomUUID()}`;
  readonly #channel = new BroadcastChannel(this.channelName);
  readonly #waiting = new Map<number, (text: string) => void>();
  readonly #readyThreads = new Set<number>();
  #lookForReady: () => void = () => undefined;
  #requests = 0;

  constructor() {
    this.#channel.addEventListener('message', (event: unknown) => {
      const message = (event as { readonly data: MetersMessage }).data;
      if (message.kind === 'metersGiven') this.#waiting.get(message.request)?.(message.text);
      if (message.kind === 'threadReady') {
        this.#readyThreads.add(message.thread);
        this.#lookForReady();
      }
    });
    this.#channel.unref();
  }

  /** Resolves when this many threads have loaded their code; rejects when they have not in time, which says that they cannot. Asked once. */
  ready(threads: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () =>
          reject(
            new ThreadsUnavailable(
              `only ${this.#readyThreads.size} of ${threads} worker threads have started within ${READY_WITHIN_MS / 1000} s`,
            ),
          ),
        READY_WITHIN_MS,
      );
      this.#lookForReady = () => {
        if (this.#readyThreads.size < threads) return;
        clearTimeout(timer);
        resolve();
      };
      this.#lookForReady();
    });
  }

  /** The texts of up to `threads` workers. A thread that never had a party has opened nothing, and is silent. */
  read(threads: number): Promise<string[]> {
    this.#requests += 1;
    const request = this.#requests;
    const texts: string[] = [];
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(request);
        resolve(texts);
      };
      const timer = setTimeout(done, ANSWER_WITHIN_MS);
      this.#waiting.set(request, (text) => {
        texts.push(text);
        if (texts.length >= threads) done();
      });
      const asked: MetersMessage = { kind: 'metersAsked', request };
      if (threads === 0) done();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel between threads has no origin
      else this.#channel.postMessage(asked);
    });
  }

  close(): void {
    this.#channel.close();
  }
}

/** Several Prometheus texts as one: a metric that stands in more than one keeps one heading, with all of its samples below it. */
export const mergeMetricTexts = (texts: readonly string[]): string => {
  const families = new Map<string, { readonly heading: string[]; readonly samples: string[] }>();
  for (const text of texts) {
    let family: { readonly heading: string[]; readonly samples: string[] } | undefined;
    let isNew = false;
    for (const line of text.split('\n')) {
      if (line === '') continue;
      const name = /^# HELP (\S+)/.exec(line)?.[1];
      if (name !== undefined) {
        isNew = !families.has(name);
        family = families.get(name) ?? { heading: [], samples: [] };
        families.set(name, family);
      }
      if (!line.startsWith('#')) family?.samples.push(line);
      else if (isNew) family?.heading.push(line);
    }
  }
  return [...families.values()].map(({ heading, samples }) => [...heading, ...samples].join('\n')).join('\n\n') + '\n';
};
