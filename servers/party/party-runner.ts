// The real-time host of one party machine. It stamps each input once, wakes what falls due at its due time, and performs effects in order: what
// stands behind a save with gains waits until it is durable. A mere checkpoint holds back only further saves, the hand-over and the end, because
// it promises nothing to anybody, and a fight must not stand still for a disk. Clock, timer, players and durability are handed in, so the same
// code runs in a worker thread and in a test. A broken claim or a refused save ends this party and no other.

import { addMs, betweenMs } from '../../core/brand.ts';
import { Driver } from '../../core/driver.ts';
import type { Machine } from '../../core/machine.ts';
import type { CharacterId, PartyTimeMs } from '../../core/ids.ts';
import { EFFECT_QUEUE_LENGTH_MAX } from '../../core/limits.ts';
import { assert, unreachable } from '../../core/assert.ts';
import type { PartyEffect } from '../../core/party/effects.ts';
import type { PartyInput } from '../../core/party/inputs.ts';
import type { CommonMessage, RejectReason } from '../../core/wire/messages/common-messages.ts';
import type { PartyMessage } from '../../core/wire/messages/party-messages.ts';
import type { InputLog } from './input-log.ts';
import type { CutOffReason, HandOverOrder, HandOverOutcome, PartyOutcome, SaveOrder, SaveOutcome } from '../ports/party-protocol.ts';

/** The players of one party, however they are connected. A call for someone who is not connected does nothing. */
export interface PartyPlayers {
  send(to: CharacterId, message: PartyMessage | CommonMessage): void;
  broadcast(message: PartyMessage): void;
  reject(to: CharacterId, sequence: number, reason: RejectReason, text: string): void;
  close(to: CharacterId, text: string): void;
  /** Ends every connection, with a reason first when there is one. */
  closeAll(reason: RejectReason | undefined, text: string): void;
}

/** What a runner counts. */
export interface RunnerMeters {
  input(kind: PartyInput['kind']): void;
  effect(kind: PartyEffect['kind']): void;
  rejected(reason: RejectReason): void;
  wakeLateness(ms: number): void;
  saveTook(ms: number): void;
}

/** Everything a runner needs of the world around it. */
export interface RunnerSurroundings {
  /** A clock that never goes back. Unit: ms; its zero does not matter. */
  readonly now: () => number;
  /** Calls `fire` once, no sooner than `delayMs` from now; gives what cancels it. */
  readonly setTimer: (delayMs: number, fire: () => void) => () => void;
  readonly players: PartyPlayers;
  readonly meters: RunnerMeters;
  readonly log: InputLog;
  /** Makes a save durable, or says why it never will be. */
  readonly save: (save: SaveOrder) => Promise<SaveOutcome>;
  readonly handOver: (handOver: HandOverOrder) => Promise<HandOverOutcome>;
  /** Keeps what replays a party that broke; gives the file's path, when it could be written. Never rejects. */
  readonly keepBroken: (text: string) => Promise<string | undefined>;
}

export interface RunnerParty {
  readonly machine: Machine<PartyInput, PartyEffect, PartyTimeMs>;
  /** The latest instant the machine has handled: 0 for a new party. Its clock goes on from there. */
  readonly clock: PartyTimeMs;
  /** JSON of the state as it is now. */
  readonly checkpoint: () => string;
}

type Queued =
  | { readonly effect: Exclude<PartyEffect, { kind: 'save' }> }
  | { readonly effect: Extract<PartyEffect, { kind: 'save' }>; readonly checkpoint: string };

/** Saves that may wait for one another: a party makes one in many seconds, and one more for each player who leaves. */
const SAVES_IN_FLIGHT_MAX = 256;
/** The longest delay one timer is set for; a later wake is reached in several steps, because Node fires longer timers at once. Unit: ms. */
const TIMER_DELAY_MAX_MS = 1_000_000_000;

/** One running party. Owns its driver and its queue of effects; both are gone when `finished` resolves. */
export class PartyRunner {
  /** Resolves once, when the party is over; never rejects. */
  readonly finished: Promise<PartyOutcome>;
  readonly #party: RunnerParty;
  readonly #around: RunnerSurroundings;
  readonly #startedAtMs: number;
  readonly #queue: Queued[] = [];
  readonly #resolveFinished: (outcome: PartyOutcome | Promise<PartyOutcome>) => void;
  readonly #driver: Driver<PartyInput, PartyEffect, PartyTimeMs>;
  #isWaiting = false;
  #isOver = false;
  /** Saves in flight, one after the other; never rejects. */
  #saving: Promise<void> = Promise.resolve();
  #savesInFlight = 0;

  constructor(party: RunnerParty, around: RunnerSurroundings) {
    this.#party = party;
    this.#around = around;
    this.#startedAtMs = around.now();
    this.#driver = new Driver({
      machine: party.machine,
      clock: {
        now: () => this.partyTimeAt(around.now()),
        // Just past it: inputs stamped on that very instant come first.
        wakeAt: (at, fire) => around.setTimer(this.#delayUntil(at), fire),
      },
      handledUpTo: party.clock,
      inputsFirst: true,
      reached: (at, dueAt) => this.#reached(at, dueAt),
      received: (input, at) => this.#received(input, at),
      perform: (effects, at) => this.#take(effects, at),
      broke: (error) => this.#break(error),
    });
    const { promise, resolve } = Promise.withResolvers<PartyOutcome>();
    this.finished = promise;
    this.#resolveFinished = resolve;
  }

  /** Begins to wake the machine. A party that goes on from a checkpoint is told so first. */
  begin({ isResumed }: { isResumed: boolean }): void {
    if (isResumed) this.receive({ kind: 'resumed' }, this.#around.now());
    else this.#driver.start();
  }

  /** The party clock at an instant of the host's clock. */
  partyTimeAt(hostNowMs: number): PartyTimeMs {
    return addMs(this.#party.clock, hostNowMs - this.#startedAtMs);
  }

  /** Takes one input that arrived at `arrivedAtMs` on the host's clock. Stamped here, once; the party clock never goes back. */
  receive(input: PartyInput, arrivedAtMs: number): void {
    this.#driver.receive(input, this.partyTimeAt(arrivedAtMs));
  }

  /** Ends the party without another word to its settlement: this host may not run it any more. */
  cutOff(reason: CutOffReason, text: string): void {
    this.#finish({ kind: 'cutOff', reason, text }, reason, text);
  }

  #received(input: PartyInput, at: PartyTimeMs): void {
    this.#around.meters.input(input.kind);
    this.#around.log.noteInput(input, at);
  }

  #reached(at: PartyTimeMs, dueAt: PartyTimeMs): void {
    if (dueAt < at) this.#around.meters.wakeLateness(betweenMs({ start: dueAt, end: this.partyTimeAt(this.#around.now()) }));
    this.#around.log.noteReached(at);
  }

  #delayUntil(at: PartyTimeMs): number {
    const delayMs = Math.floor(Math.max(0, betweenMs({ start: this.partyTimeAt(this.#around.now()), end: at }))) + 1;
    return Math.min(delayMs, TIMER_DELAY_MAX_MS);
  }

  #take(effects: readonly PartyEffect[], at: PartyTimeMs): void {
    this.#around.log.noteEffects(effects, at);
    let checkpoint: string | undefined;
    for (const effect of effects) {
      this.#around.meters.effect(effect.kind);
      if (effect.kind === 'save') {
        // Taken now, not when the queue comes to it: a checkpoint is the state that earned these gains.
        checkpoint ??= this.#party.checkpoint();
        this.#queue.push({ effect, checkpoint });
      } else this.#queue.push({ effect });
    }
    if (checkpoint !== undefined) this.#around.log.noteCheckpoint(checkpoint);
    assert(this.#queue.length <= EFFECT_QUEUE_LENGTH_MAX, 'effects behind a save stay within EFFECT_QUEUE_LENGTH_MAX');
    this.#performQueued();
  }

  #performQueued(): void {
    while (!this.#isWaiting && !this.#isOver) {
      const queued = this.#queue.shift();
      if (queued === undefined) return;
      const wait = this.#perform(queued);
      if (wait === undefined) continue;
      this.#isWaiting = true;
      void this.#goOnAfter(wait);
    }
  }

  async #goOnAfter(wait: Promise<void>): Promise<void> {
    try {
      await wait;
    } catch (error) {
      this.#break(error);
    }
    this.#isWaiting = false;
    this.#guarded(() => this.#performQueued());
  }

  /** Performs one effect; gives a promise when those behind it have to wait. */
  #perform(queued: Queued): Promise<void> | undefined {
    const { players, meters } = this.#around;
    if ('checkpoint' in queued) {
      const { saveSequence: sequence, gains } = queued.effect;
      const durable = this.#save({ sequence, gains, checkpoint: queued.checkpoint });
      return gains.length > 0 ? durable : undefined;
    }
    const { effect } = queued;
    switch (effect.kind) {
      case 'send':
        players.send(effect.to, effect.message);
        return undefined;
      case 'broadcast':
        players.broadcast(effect.message);
        return undefined;
      case 'reject':
        meters.rejected(effect.reason);
        players.reject(effect.to, effect.sequence, effect.reason, effect.text);
        return undefined;
      case 'close':
        players.close(effect.to, effect.text);
        return undefined;
      case 'handOver':
        return this.#handOver({ settlement: effect.settlement, members: effect.members });
      case 'end':
        return this.#end();
      default:
        return unreachable(effect);
    }
  }

  /** Begins a save once those before it have their answers; resolves with its own. */
  #save(save: SaveOrder): Promise<void> {
    this.#savesInFlight += 1;
    assert(this.#savesInFlight <= SAVES_IN_FLIGHT_MAX, 'saves in flight stay within SAVES_IN_FLIGHT_MAX');
    this.#saving = this.#saveAfter(this.#saving, save);
    return this.#saving;
  }

  async #saveAfter(earlier: Promise<void>, save: SaveOrder): Promise<void> {
    await earlier;
    if (this.#isOver) return;
    const orderedAtMs = this.#around.now();
    try {
      const outcome = await this.#around.save(save);
      if (outcome.kind === 'refused') this.cutOff(outcome.reason, outcome.text);
    } catch (error) {
      this.#break(error);
    }
    this.#savesInFlight -= 1;
    this.#around.meters.saveTook(this.#around.now() - orderedAtMs);
  }

  async #end(): Promise<void> {
    await this.#saving;
    this.#finish({ kind: 'ended' }, undefined, 'the party is over');
  }

  async #handOver(order: HandOverOrder): Promise<void> {
    await this.#saving;
    if (this.#isOver) return;
    const outcome = await this.#around.handOver(order);
    if (outcome.kind === 'refused') return this.cutOff(outcome.reason, outcome.text);
    for (const { character, endpoint, ticket, settlement } of outcome.seats)
      this.#around.players.send(character, { kind: 'seatOffered', server: 'settlement', endpoint, ticket, settlement });
  }

  /** Runs a step of the machine. Whatever it throws is a bug of ours: this party stops there, the others on the thread do not notice. */
  #guarded(step: () => void): void {
    if (this.#isOver) return;
    try {
      step();
    } catch (error) {
      this.#break(error);
    }
  }

  #break(error: unknown): void {
    if (this.#isOver) return;
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    this.#stop('unavailable', 'This party ran into an error of ours and has stopped. Log in again: you will be back where it last saved.');
    this.#resolveFinished(this.#keepBroken(error instanceof Error ? (error.stack ?? text) : text, text));
  }

  async #keepBroken(details: string, text: string): Promise<PartyOutcome> {
    return { kind: 'broken', text, file: await this.#around.keepBroken(details) };
  }

  #finish(outcome: PartyOutcome, reason: RejectReason | undefined, text: string): void {
    if (this.#isOver) return;
    this.#stop(reason, text);
    this.#resolveFinished(outcome);
  }

  #stop(reason: RejectReason | undefined, text: string): void {
    this.#isOver = true;
    this.#driver.stop();
    this.#queue.length = 0;
    this.#around.players.closeAll(reason, text);
  }
}
