// What Piscina runs on each thread of a party host: one player port per thread, and one long task per party. A task's promise resolves when its
// party is over; a thread that dies rejects all of its tasks, and the main thread begins those parties again elsewhere.

import { performance } from 'node:perf_hooks';
import { threadId, workerData } from 'node:worker_threads';
import { wallTime } from '../../core/ids.ts';
import { createParty, partyMachine, type PartyWorld } from '../../core/party/party.ts';
import type { PartyState } from '../../core/party/state.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { makeLog, type Log } from '../host/log.ts';
import { Metrics } from '../host/metrics.ts';
import { openPlayerPort, type PlayerPort } from '../host/player-port.ts';
import type { NamedRules } from '../host/rules-source.ts';
import { TicketOffice } from '../host/tickets.ts';
import { InputLog } from './input-log.ts';
import { keepParty } from './kept-files.ts';
import { MainLink } from './main-link.ts';
import { PartyRunner, type RunnerParty } from './party-runner.ts';
import { PartySeats } from './party-seats.ts';
import type { PartyOutcome, PartyTask, WorkerSetup } from './protocol.ts';
import { WorkerDoor, type PartyHere } from './worker-door.ts';
import { answerMeters, makeWorkerMeters } from './worker-meters.ts';

/** What a thread opens when its first party begins. */
interface Thread {
  readonly log: Log;
  readonly door: WorkerDoor;
  readonly port: PlayerPort;
}

// Given by the pool to every thread it starts; this file is loaded nowhere else.
const setup = workerData as WorkerSetup;
const threadName = `party-host-thread-${threadId}`;
const metrics = new Metrics(threadName);
const meters = makeWorkerMeters(metrics);
answerMeters(setup.metersChannel, metrics);
let opening: Promise<Thread> | undefined;

/** One party from its beginning, or from a checkpoint, to its end. */
export const runParty = async (task: PartyTask): Promise<PartyOutcome> => {
  const thread = await openOnce();
  const world: PartyWorld = { rules: shared(task.rules), map: setup.map };
  const inputLog = new InputLog({ base: task.checkpoint, keepsAll: setup.recordTraces });
  const keep = (folder: 'broken' | 'traces', why: string): Promise<string> =>
    keepParty(
      { dataFolder: setup.dataFolder, folder },
      { why, order: task.order, rules: world.rules, map: world.map, logged: inputLog.read() },
    );
  const seats = new PartySeats();
  const link = new MainLink(task.port, {
    // Both are called by later messages, when the runner below is there.
    stop: () => runner.receive({ kind: 'stopOrdered' }, performance.now()),
    cutOff: (message) => runner.cutOff(message.reason, message.text),
  });
  const party = partyOf(task, world);
  const runner = new PartyRunner(party, {
    now: () => performance.now(),
    setTimer: startTimer,
    players: seats,
    meters: meters.runner,
    log: inputLog,
    save: (save) => link.save(save),
    handOver: (order) => link.handOver(order),
    keepBroken: (text) => keepBroken(thread, task, () => keep('broken', text)),
  });
  const here: PartyHere = { order: task.order, incarnation: task.incarnation, runner, seats };
  meters.partyBegan();
  thread.door.open(here);
  runner.begin({ isResumed: task.checkpoint !== undefined || task.incarnation > 1 });
  link.started(thread.port.endpoint);
  const outcome = await runner.finished;
  thread.door.shut(here);
  meters.partyEnded(outcome.kind);
  link.close();
  if (setup.recordTraces && outcome.kind !== 'broken') await keep('traces', 'recorded');
  return outcome;
};

/** Sets of rules one thread remembers; parties of older ones keep their own copy. */
const RULES_REMEMBERED_MAX = 8;
const remembered = new Map<string, Rules>();

/** The rules a party was sent, as the one copy that all parties of this thread share. */
const shared = ({ hash, rules }: NamedRules): Rules => {
  const known = remembered.get(hash);
  if (known !== undefined) return known;
  remembered.set(hash, rules);
  const [oldest] = remembered.keys();
  if (remembered.size > RULES_REMEMBERED_MAX && oldest !== undefined) remembered.delete(oldest);
  return rules;
};

const partyOf = (task: PartyTask, world: PartyWorld): RunnerParty => {
  const state: PartyState = task.checkpoint === undefined ? createParty(task.order, world) : (JSON.parse(task.checkpoint) as PartyState);
  return { machine: partyMachine(state, world), clock: state.clock, checkpoint: () => JSON.stringify(state) };
};

const startTimer = (delayMs: number, fire: () => void): (() => void) => {
  const timer = setTimeout(fire, delayMs);
  return () => clearTimeout(timer);
};

/** The file a broken party leaves behind. A disk that fails is logged: the party is over either way. */
const keepBroken = async (thread: Thread, task: PartyTask, keep: () => Promise<string>): Promise<string | undefined> => {
  try {
    return await keep();
  } catch (error) {
    thread.log.error({ error, party: task.order.party, seed: task.order.seed }, 'a broken party could not be written down');
    return undefined;
  }
};

const openOnce = (): Promise<Thread> => {
  opening ??= openThread().catch((error: unknown) => {
    // The next party asks again: a port that could not be had now may be free then.
    opening = undefined;
    throw error;
  });
  return opening;
};

const openThread = async (): Promise<Thread> => {
  const log = makeLog(threadName, setup.logLevel);
  const door = new WorkerDoor({
    office: new TicketOffice(setup.ticketKey),
    hostNow: () => performance.now(),
    wallNow: () => wallTime(Date.now()),
  });
  const port = await openPlayerPort({ host: setup.host, port: 0, allowedOrigins: setup.allowedOrigins, handlers: door, metrics, log });
  return { log, door, port };
};
