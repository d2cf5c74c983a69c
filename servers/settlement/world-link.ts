// The settlement's line to the world: every call with a deadline, repeated under the same idempotency key while it may yet succeed, and for a
// bounded time. Also says every few seconds where this settlement is, so that a world that restarted learns it again.

import type { PartyOrder } from '../../core/party/order.ts';
import type { HeldSheet, SaveReason } from '../../core/settlement/effects.ts';
import type { Refusal } from '../../core/settlement/inputs.ts';
import { doubleping } from '../../core/wire/generated/servers.js';
import { withRetries } from '../host/retries.ts';
import { fromWireState, toWireState } from '../host/sheets.ts';
import { CallFailure, type Calls, type Client } from '../ports/calls.ts';
import { every, type Log, type Runtime } from '../ports/runtime.ts';

type World = doubleping.servers.World;
type Wire = typeof doubleping.servers;

const ANNOUNCE_EVERY_MS = 3000;
const ANNOUNCE_DEADLINE_MS = 2000;
const CALL_DEADLINE_MS = 3000;
/** How long a change is tried before its player is told that the world is away. Unit: ms. */
const PATIENCE_MS = 4000;

export interface WorldLinkOptions {
  readonly runtime: Runtime;
  readonly calls: Calls;
  readonly settlement: string;
  readonly address: string;
  readonly leaseMs: number;
  readonly log: Log;
  /** Default 4000 ms. */
  readonly patienceMs?: number | undefined;
}

/** One connection to the world server. */
export class WorldLink {
  readonly #world: Client<World>;
  readonly #options: WorldLinkOptions;
  readonly #stopped = new AbortController();
  #stopAnnouncing: () => void = () => undefined;
  #isHeard = true;

  constructor(options: WorldLinkOptions) {
    this.#options = options;
    this.#world = options.calls.client(doubleping.servers.World, options.address);
  }

  /** Says where this settlement is, now and every few seconds from now on. Resolves after the first time, heard or not. */
  async announce(where: { readonly grpcAddress: string; readonly playerEndpoint: string }): Promise<void> {
    const tell = async (): Promise<void> => {
      try {
        await this.#world.announceSettlement({ settlement: this.#options.settlement, ...where }, { deadlineMs: ANNOUNCE_DEADLINE_MS });
        if (!this.#isHeard) this.#options.log.info('the world hears this settlement again');
        this.#isHeard = true;
      } catch (error) {
        // The next announcement is the retry; an operator is told once, not every three seconds.
        if (this.#isHeard && !this.#stopped.signal.aborted)
          this.#options.log.warn(
            { error, address: this.#options.address },
            'the world cannot be reached; it is tried again every few seconds',
          );
        this.#isHeard = false;
      }
    };
    await tell();
    if (!this.#stopped.signal.aborted) this.#stopAnnouncing = every(this.#options.runtime, ANNOUNCE_EVERY_MS, () => void tell());
  }

  async saveSheets(save: string, reason: SaveReason, characters: readonly HeldSheet[]): Promise<void> {
    const request = {
      idempotencyKey: save,
      settlement: this.#options.settlement,
      characters: characters.map(toWire),
      ledgerId: save,
      reason,
    };
    await this.#patiently(() => this.#world.saveCharacters(request, { deadlineMs: CALL_DEADLINE_MS }));
  }

  async checkIn(key: string, character: HeldSheet): Promise<void> {
    const request = { idempotencyKey: key, settlement: this.#options.settlement, character: toWire(character) };
    await this.#patiently(() => this.#world.checkIn(request, { deadlineMs: CALL_DEADLINE_MS }));
  }

  /** The characters of a load party into this settlement's hands. Gives their sheets, with their epochs. */
  async takeUpLoadCharacters({ number, players }: { readonly number: number; readonly players: number }): Promise<HeldSheet[]> {
    const request = { settlement: this.#options.settlement, number, players };
    return heldBy(await this.#world.takeUpLoadCharacters(request, { deadlineMs: CALL_DEADLINE_MS }));
  }

  /** Custody of the players to the party; its order is its first checkpoint. Gives their sheets, with the new epochs. */
  async handToParty(order: PartyOrder, players: readonly HeldSheet[]): Promise<HeldSheet[]> {
    const request = {
      idempotencyKey: `${order.party}.out`,
      party: order.party,
      settlement: this.#options.settlement,
      characters: players.map(toWire),
      leaseMs: this.#options.leaseMs,
      checkpoint: Buffer.from(JSON.stringify(order)),
    };
    return heldBy(await this.#patiently(() => this.#world.handToParty(request, { deadlineMs: CALL_DEADLINE_MS })));
  }

  /** Custody of the players back from a party that never began. Gives their sheets, with the new epochs. */
  async takeBack(party: string, players: readonly HeldSheet[]): Promise<HeldSheet[]> {
    const request = {
      idempotencyKey: `${party}.back`,
      party,
      settlement: this.#options.settlement,
      members: players.map(({ sheet, epoch }) => ({ id: sheet.id, epoch, isLoggedOut: false })),
    };
    return heldBy(await this.#patiently(() => this.#world.takeFromParty(request, { deadlineMs: CALL_DEADLINE_MS })));
  }

  /** A party host's own hand-over, passed on as it is. Gives everybody the world moved. */
  async takeFromParty(request: Parameters<Client<World>['takeFromParty']>[0]): Promise<HeldSheet[]> {
    return heldBy(await this.#patiently(() => this.#world.takeFromParty(request, { deadlineMs: CALL_DEADLINE_MS })));
  }

  /** Passed on as it is, once: the party host tries again for as long as its lease lets it. */
  saveParty(request: Parameters<Client<World>['saveParty']>[0]): ReturnType<Client<World>['saveParty']> {
    return this.#world.saveParty(request, { deadlineMs: CALL_DEADLINE_MS });
  }

  renewLeases(request: Parameters<Client<World>['renewLeases']>[0]): ReturnType<Client<World>['renewLeases']> {
    return this.#world.renewLeases(request, { deadlineMs: CALL_DEADLINE_MS });
  }

  findSettlement(request: Parameters<Client<World>['findSettlement']>[0]): ReturnType<Client<World>['findSettlement']> {
    return this.#world.findSettlement(request, { deadlineMs: CALL_DEADLINE_MS });
  }

  /** Ends the announcements and every wait for another try. */
  stop(): void {
    this.#stopped.abort();
    this.#stopAnnouncing();
  }

  close(): void {
    this.stop();
    this.#world.close();
  }

  #patiently<Value>(call: () => Promise<Value>): Promise<Value> {
    return withRetries(this.#options.runtime, call, {
      attempts: 6,
      firstDelayMs: 100,
      delayMaxMs: 1000,
      withinMs: this.#options.patienceMs ?? PATIENCE_MS,
      signal: this.#stopped.signal,
    });
  }
}

/** What a failed call means for whoever waits for it. Anything but a plain answer leaves open whether it was done. */
export const refusalOf = (failure: unknown): Refusal => {
  if (!(failure instanceof CallFailure)) return 'unavailable';
  switch (failure.status) {
    case 'FAILED_PRECONDITION':
    case 'NOT_FOUND':
      return 'fenced';
    case 'INVALID_ARGUMENT':
    case 'RESOURCE_EXHAUSTED':
    case 'ALREADY_EXISTS':
    case 'OUT_OF_RANGE':
      return 'refused';
    default:
      return 'unavailable';
  }
};

const toWire = ({ sheet, epoch }: HeldSheet): ReturnType<typeof toWireState> => toWireState({ id: sheet.id, epoch, sheet });

const heldBy = (given: InstanceType<Wire['CustodyGiven']>): HeldSheet[] =>
  given.characters.map((state) => {
    const { sheet, epoch } = fromWireState(state);
    return { sheet, epoch };
  });
