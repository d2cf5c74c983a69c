// One thread's parties: one player port for all of them, and for each party a task that runs from its beginning, or from a checkpoint, to its end.
// A worker thread has one of these, and a host that runs its parties in place has one itself.

import { createParty, partyMachine, type PartyWorld } from '../../core/party/party.ts';
import type { PartyState } from '../../core/party/state.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { openPlayerPort, type PlayerPort } from '../host/player-port.ts';
import { TicketOffice } from '../host/tickets.ts';
import type { Players } from '../ports/players.ts';
import type { NamedRules } from '../ports/rules.ts';
import type { Log, Metrics, Runtime } from '../ports/runtime.ts';
import type { HostLine, ThreadSetup } from '../ports/threads.ts';
import { InputLog } from './input-log.ts';
import { keptParty, type KeepParty } from './kept-party.ts';
import { hostGone, MainLink } from './main-link.ts';
import { PartyRunner, type RunnerParty } from './party-runner.ts';
import { PartySeats } from './party-seats.ts';
import type { PartyOutcome, PartyTask } from '../ports/party-protocol.ts';
import { threadCounters, type ThreadCounters } from './thread-counters.ts';
import { PlayerSessions, type PartyHere } from './player-sessions.ts';

export interface PartyThreadParts {
  readonly name: string;
  readonly runtime: Runtime;
  readonly players: Players;
  readonly keep: KeepParty;
}

/** What is opened when the first party begins. */
interface Opened {
  readonly sessions: PlayerSessions;
  readonly port: PlayerPort;
}

/** Sets of rules one thread remembers; parties of older ones keep their own copy. */
const RULES_REMEMBERED_MAX = 8;

/** Owns the player port and the parties. */
export class PartyThread {
  readonly metrics: Metrics;
  readonly #setup: ThreadSetup;
  readonly #parts: PartyThreadParts;
  readonly #log: Log;
  readonly #counters: ThreadCounters;
  readonly #rules = new Map<string, Rules>();
  readonly #runners = new Set<PartyRunner>();
  #opening: Promise<Opened> | undefined;
  #isClosed = false;

  constructor(setup: ThreadSetup, parts: PartyThreadParts) {
    this.#setup = setup;
    this.#parts = parts;
    this.#log = parts.runtime.log(parts.name);
    this.metrics = parts.runtime.metrics(parts.name);
    this.#counters = threadCounters(this.metrics);
  }

  /** One party from its beginning, or from a checkpoint, to its end. */
  async run(task: PartyTask, line: HostLine): Promise<PartyOutcome> {
    const { sessions, port } = await this.#openOnce();
    if (this.#isClosed) throw new Error('the party host has stopped');
    const setup = this.#setup;
    const { runtime, keep } = this.#parts;
    const world: PartyWorld = { rules: this.#shared(task.rules), map: setup.map };
    const inputLog = new InputLog({ base: task.checkpoint, keepsAll: setup.recordTraces });
    const kept = (folder: 'broken' | 'traces', why: string): Promise<string> =>
      keep(folder, keptParty({ why, order: task.order, rules: world.rules, map: world.map, logged: inputLog.read() }));
    const seats = new PartySeats();
    const link = new MainLink(line, {
      // Both are called by later messages, when the runner below is there.
      stop: () => runner.receive({ kind: 'stopOrdered' }, runtime.now()),
      cutOff: (message) => runner.cutOff(message.reason, message.text),
    });
    const runner = new PartyRunner(partyOf(task, world), {
      now: () => runtime.now(),
      setTimer: (delayMs, fire) => runtime.setTimer(delayMs, fire),
      players: seats,
      meters: this.#counters.runner,
      log: inputLog,
      save: (save) => link.save(save),
      handOver: (order) => link.handOver(order),
      keepBroken: (text) => this.#keepBroken(task, () => kept('broken', text)),
    });
    this.#runners.add(runner);
    const here: PartyHere = { order: task.order, incarnation: task.incarnation, runner, seats };
    this.#counters.partyBegan();
    sessions.open(here);
    runner.begin({ isResumed: task.checkpoint !== undefined || task.incarnation > 1 });
    link.started(port.endpoint);
    const outcome = await runner.finished;
    this.#runners.delete(runner);
    sessions.shut(here);
    this.#counters.partyEnded(outcome.kind);
    link.close();
    if (setup.recordTraces && outcome.kind !== 'broken') await kept('traces', 'recorded');
    return outcome;
  }

  /** Ends every party without another word to its settlement. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    for (const runner of this.#runners) runner.cutOff(hostGone.reason, hostGone.text);
    // A port that could not be opened has been told of by the party that asked for it.
    const opened = await this.#opening?.catch(() => undefined);
    await opened?.port[Symbol.asyncDispose]();
  }

  /** The rules a party was sent, as the one copy that all parties of this thread share. */
  #shared({ hash, rules }: NamedRules): Rules {
    const known = this.#rules.get(hash);
    if (known !== undefined) return known;
    this.#rules.set(hash, rules);
    const [oldest] = this.#rules.keys();
    if (this.#rules.size > RULES_REMEMBERED_MAX && oldest !== undefined) this.#rules.delete(oldest);
    return rules;
  }

  /** The file a broken party leaves behind. A disk that fails is logged: the party is over either way. */
  async #keepBroken(task: PartyTask, keep: () => Promise<string>): Promise<string | undefined> {
    try {
      return await keep();
    } catch (error) {
      this.#log.error({ error, party: task.order.party, seed: task.order.seed }, 'a broken party could not be written down');
      return undefined;
    }
  }

  #openOnce(): Promise<Opened> {
    this.#opening ??= this.#open().catch((error: unknown) => {
      // The next party asks again: a port that could not be had now may be free then.
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  async #open(): Promise<Opened> {
    const { host, allowedOrigins, ticketKey } = this.#setup;
    const { runtime, players } = this.#parts;
    const sessions = new PlayerSessions({ office: new TicketOffice(ticketKey, runtime), runtime });
    const shared = { runtime, players, metrics: this.metrics, log: this.#log };
    return { sessions, port: await openPlayerPort({ ...shared, host, port: 0, allowedOrigins, handlers: sessions }) };
  }
}

const partyOf = (task: PartyTask, world: PartyWorld): RunnerParty => {
  const state: PartyState = task.checkpoint === undefined ? createParty(task.order, world) : (JSON.parse(task.checkpoint) as PartyState);
  return { machine: partyMachine(state, world), clock: state.clock, checkpoint: () => JSON.stringify(state) };
};
