// What Piscina loads on each worker thread of a party host, and nowhere else: one set of parties for the thread, each of them one long task. A
// task's promise resolves when its party is over; a thread that dies rejects all of its tasks, and the main thread begins those parties again elsewhere.

import { threadId, workerData, type MessagePort } from 'node:worker_threads';
import type { LogLevel } from '../host/config.ts';
import { PartyThread } from '../party/party-thread.ts';
import type { PartyOutcome, PartyTask, ToParty } from '../ports/party-protocol.ts';
import type { HostLine, ThreadSetup } from '../ports/threads.ts';
import { keepIn } from './kept-files.ts';
import { nodeRuntime } from './node-runtime.ts';
import type { PrometheusMetrics } from './prometheus.ts';
import { answerMeters, ThreadLoad } from './thread-meters.ts';
import { wsPlayers } from './ws-players.ts';

/** What every worker is given once. */
export interface WorkerSetup {
  readonly setup: ThreadSetup;
  readonly logLevel: LogLevel;
  /** Where parties leave their files. */
  readonly dataFolder: string;
  readonly metersChannel: string;
}

/** A task as it travels to a worker. */
export interface WorkerTask {
  readonly task: PartyTask;
  readonly port: MessagePort;
}

// Given by the pool to every thread it starts.
const { setup, logLevel, dataFolder, metersChannel } = workerData as WorkerSetup;
const thread = new PartyThread(setup, {
  name: `party-host-thread-${threadId}`,
  runtime: nodeRuntime(logLevel),
  players: wsPlayers,
  keep: keepIn(dataFolder),
});
const load = new ThreadLoad(thread.metrics as PrometheusMetrics);
answerMeters(metersChannel, () => {
  load.read();
  return thread.metrics.text();
});

const lineOn = (port: MessagePort): HostLine => ({
  say: (message) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has no origin
    port.postMessage(message);
  },
  hear: (heard, closed) => {
    port.on('message', (message: ToParty) => heard(message));
    port.on('close', closed);
  },
  close: () => port.close(),
});

/** One party from its beginning, or from a checkpoint, to its end. */
export const runParty = ({ task, port }: WorkerTask): Promise<PartyOutcome> => thread.run(task, lineOn(port));
