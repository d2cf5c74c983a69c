// A host's parties over the threads they run on. When a thread dies, all of its parties are rejected at once; each of them is begun again from its
// last durable checkpoint, at most `RESTARTS_MAX` times a minute.

import type { Log, Runtime } from '../ports/runtime.ts';
import type { HostedParty } from './hosted-party.ts';
import type { PartyThreads, RunningParty } from '../ports/threads.ts';
import type { PartyOutcome } from '../ports/party-protocol.ts';

/** How often one party may be begun again within `RESTARTS_WITHIN_MS`: more than that, and it is the party that kills its threads. */
export const RESTARTS_MAX = 3;
const RESTARTS_WITHIN_MS = 60_000;

export interface PartyPoolOptions {
  readonly threads: PartyThreads;
  readonly log: Log;
  readonly runtime: Pick<Runtime, 'now'>;
  readonly countRestart: () => void;
}

/** How a party ended on this host. `lost`: its threads died too often, or the pool was closed under it. */
export type HostedOutcome = PartyOutcome | { readonly kind: 'lost'; readonly text: string };

/** Runs parties to their end. The threads belong to whoever made the pool. */
export class PartyPool {
  readonly #options: PartyPoolOptions;
  #isClosing = false;

  constructor(options: PartyPoolOptions) {
    this.#options = options;
  }

  /** Runs a party to its end, over as many threads as that takes. Never rejects. */
  async run(party: HostedParty): Promise<HostedOutcome> {
    const { runtime, log, countRestart } = this.#options;
    let restarts: number[] = [];
    for (;;) {
      const outcome = await this.#runOnce(party);
      if (outcome.kind !== 'lost' || this.#isClosing) return outcome;
      party.lostWorker();
      // A save that was on its way may yet be accepted; going on from the checkpoint before it would play the same minute twice.
      await party.callsSettled();
      if (party.isHandedOver) return { kind: 'ended' };
      if (party.cutOffBecause !== undefined) return { kind: 'cutOff', ...party.cutOffBecause };
      restarts = restarts.filter((at) => runtime.now() - at < RESTARTS_WITHIN_MS);
      if (restarts.length >= RESTARTS_MAX || this.#isClosing) return outcome;
      restarts.push(runtime.now());
      countRestart();
      log.warn(
        { party: party.order.party, because: outcome.text, incarnation: party.incarnation + 1 },
        'a party goes on on another thread',
      );
    }
  }

  /** No party is begun again any more: its threads are about to end. */
  close(): void {
    this.#isClosing = true;
  }

  async #runOnce(party: HostedParty): Promise<HostedOutcome> {
    const running: RunningParty = this.#options.threads.run(party.nextTask(), (message) => party.heard(message, () => running));
    party.runsAs(running);
    try {
      return await running.outcome;
    } catch (error) {
      return { kind: 'lost', text: error instanceof Error ? error.message : String(error) };
    }
  }
}
