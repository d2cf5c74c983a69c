// What Piscina loads on each worker thread of a party host, and nowhere else: one set of parties for the thread, each of them one long task. A
// task's promise resolves when its party is over; a thread that dies rejects all of its tasks, and the main thread begins those parties again elsewhere.

import { threadId, workerData } from 'node:worker_threads';
import { makeLog } from '../host/log.ts';
import { PartyThread } from './party-thread.ts';
import type { PartyOutcome, PartyTask, WorkerSetup } from './protocol.ts';

// Given by the pool to every thread it starts.
const setup = workerData as WorkerSetup;
const name = `party-host-thread-${threadId}`;
const thread = new PartyThread(setup, { name, log: makeLog(name, setup.logLevel) });

/** One party from its beginning, or from a checkpoint, to its end. */
export const runParty = (task: PartyTask): Promise<PartyOutcome> => thread.run(task);
