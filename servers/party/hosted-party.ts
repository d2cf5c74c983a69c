// One party as its host's main thread sees it: where it runs now, what of it is durable, how long its lease lasts. It passes the party's saves
// and hand-overs on to settlements, and remembers the last checkpoint that was accepted, because that is what a party goes on from when its
// worker dies.

import type { PartyOrder } from '../../core/party/order.ts';
import type { NamedRules } from '../ports/rules.ts';
import type { RunningParty } from '../ports/threads.ts';
import type {
  CutOffReason,
  FromParty,
  PartyTask,
  SaveOrder,
  HandOverOrder,
  SaveOutcome,
  HandOverOutcome,
} from '../ports/party-protocol.ts';
import type { PartyAddress, SettlementCalls } from './settlement-calls.ts';

export interface HostedPartyOptions {
  readonly order: PartyOrder;
  readonly rules: NamedRules;
  readonly address: PartyAddress;
  readonly checkpoint: string | undefined;
  readonly calls: SettlementCalls;
  /** A clock that never goes back. Unit: ms. */
  readonly now: () => number;
  readonly leaseMs: number;
  readonly countSave: (outcome: 'saved' | CutOffReason) => void;
}

/** One party of this host, over all the threads it has run on. Owns the line to the present one. */
export class HostedParty {
  readonly order: PartyOrder;
  readonly address: PartyAddress;
  /** How often it has been begun; see `PartyTask.incarnation`. */
  incarnation = 0;
  /** When its lease ends, on `now`'s clock. */
  leaseUntil: number;
  /** Custody was given back: nothing is left to run, to save or to renew. */
  isHandedOver = false;
  isHandingOver = false;
  readonly #options: HostedPartyOptions;
  #checkpoint: string | undefined;
  #running: RunningParty | undefined;
  #endpoint = Promise.withResolvers<string>();
  /** Calls to settlements in flight; they go on when the worker dies, because what they change outlives it. */
  readonly #inFlight = new Set<Promise<void>>();
  /** Why it may not run on this host any more, once that is so. */
  #cutOff: { readonly reason: CutOffReason; readonly text: string } | undefined;

  constructor(options: HostedPartyOptions) {
    this.#options = options;
    this.order = options.order;
    this.address = options.address;
    this.#checkpoint = options.checkpoint;
    this.leaseUntil = options.now() + options.leaseMs;
    // Nobody may be waiting when it fails; whoever is, hears of it all the same.
    this.#endpoint.promise.catch(() => undefined);
  }

  /** Where players of the present incarnation connect; rejects when the party is over before it has begun. */
  get endpoint(): Promise<string> {
    return this.#endpoint.promise;
  }

  get cutOffBecause(): { readonly reason: CutOffReason; readonly text: string } | undefined {
    return this.#cutOff;
  }

  /** The task for a thread to begin, or begin again, this party. */
  nextTask(): PartyTask {
    this.incarnation += 1;
    this.#running?.letGo();
    this.#running = undefined;
    return { order: this.order, rules: this.#options.rules, checkpoint: this.#checkpoint, incarnation: this.incarnation };
  }

  /** Its task has been taken up; from now on it can be spoken to. */
  runsAs(running: RunningParty): void {
    this.#running = running;
  }

  /** The worker is gone: whoever asks for the endpoint waits for the next one. */
  lostWorker(): void {
    this.#running?.letGo();
    this.#running = undefined;
    const waiting = this.#endpoint;
    this.#endpoint = Promise.withResolvers<string>();
    this.#endpoint.promise.then(waiting.resolve, waiting.reject);
  }

  /** The party is over, for good. */
  ended(why: string): void {
    this.#running?.letGo();
    this.#running = undefined;
    this.#endpoint.reject(new Error(why));
  }

  /** Resolves when every call to a settlement that the lost worker was waiting for has its answer. */
  async callsSettled(): Promise<void> {
    while (this.#inFlight.size > 0) await Promise.all(this.#inFlight);
  }

  /** Asks the party to hand everybody over now. */
  stop(): void {
    this.#running?.say({ kind: 'stop' });
  }

  /** This host may not run the party any more. */
  cutOff(reason: CutOffReason, text: string): void {
    this.#cutOff ??= { reason, text };
    this.#running?.say({ kind: 'cutOff', reason, text });
  }

  /** The party said something; answers go to whoever `running` is. */
  heard(message: FromParty, running: () => RunningParty): void {
    switch (message.kind) {
      case 'started':
        return this.#endpoint.resolve(message.endpoint);
      case 'save':
        return this.#follow(
          this.#save(message.save).then((outcome) => running().say({ kind: 'saveAnswered', call: message.call, outcome })),
        );
      case 'handOver':
        return this.#follow(
          this.#handOver(message.handOver).then((outcome) => running().say({ kind: 'handOverAnswered', call: message.call, outcome })),
        );
    }
  }

  async #save(save: SaveOrder): Promise<SaveOutcome> {
    const { calls, countSave } = this.#options;
    const outcome = await calls.save(this.address, save, this.#leaseLeftMs());
    countSave(outcome.kind === 'saved' ? 'saved' : outcome.reason);
    if (outcome.kind === 'saved') this.#checkpoint = save.checkpoint;
    else this.#cutOff ??= outcome;
    return outcome;
  }

  async #handOver(order: HandOverOrder): Promise<HandOverOutcome> {
    this.isHandingOver = true;
    const outcome = await this.#options.calls.handOver(this.address, order, this.#leaseLeftMs());
    if (outcome.kind === 'handedOver') this.isHandedOver = true;
    else this.#cutOff ??= outcome;
    return outcome;
  }

  #leaseLeftMs(): number {
    return this.leaseUntil - this.#options.now();
  }

  #follow(call: Promise<void>): void {
    this.#inFlight.add(call);
    void call.finally(() => this.#inFlight.delete(call));
  }
}
