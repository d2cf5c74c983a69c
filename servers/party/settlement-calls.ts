// What a party host asks of settlements, as calls: make a save durable, take characters back, renew leases. Each call has a deadline and a
// key that makes repeating it harmless; a save or a hand-over is repeated only while the party's lease lasts, because availability is given up
// before a character may exist twice.

import { doubleping } from '../../core/wire/generated/servers.js';
import { characterId, settlementId, type CharacterId, type PartyId, type SettlementId } from '../../core/ids.ts';
import { isRetryable, withRetries } from '../host/retries.ts';
import { toWireGain } from '../host/sheets.ts';
import { hasStatus, type Calls, type Client } from '../ports/calls.ts';
import type { Log, Runtime } from '../ports/runtime.ts';
import type { HandOverOrder, HandOverOutcome, OfferedSeat, Refused, SaveOrder, SaveOutcome } from '../ports/party-protocol.ts';

type SettlementClient = Client<doubleping.servers.Settlement>;

/** What every call about a party needs to know of it. */
export interface PartyAddress {
  readonly party: PartyId;
  /** The settlement that ordered it, and where that one answers. */
  readonly settlement: SettlementId;
  readonly settlementAddress: string;
  readonly epochs: ReadonlyMap<CharacterId, number>;
}

/** One call's deadline. Unit: ms. */
const CALL_DEADLINE_MS = 2000;
/** Tries within a lease, beyond which something is wrong with the clock. */
const ATTEMPTS_MAX = 200;
/** Open connections to settlements; the longest unused one is closed first. */
const CLIENTS_MAX = 256;

/** Clients of settlements, by address. Owns their connections. */
export class SettlementCalls {
  readonly #clients = new Map<string, SettlementClient>();
  readonly #runtime: Runtime;
  readonly #calls: Calls;
  readonly #log: Log;

  constructor({ runtime, calls, log }: { readonly runtime: Runtime; readonly calls: Calls; readonly log: Log }) {
    this.#runtime = runtime;
    this.#calls = calls;
    this.#log = log;
  }

  /** Makes a save durable; tries for at most `withinMs`. */
  async save(of: PartyAddress, save: SaveOrder, withinMs: number): Promise<SaveOutcome> {
    const request = {
      idempotencyKey: `${of.party}/save/${save.sequence}`,
      party: of.party,
      settlement: of.settlement,
      sequence: save.sequence,
      characters: [...of.epochs].map(([id, epoch]) => ({ id, epoch })),
      gains: save.gains.map(toWireGain),
      checkpoint: new TextEncoder().encode(save.checkpoint),
    };
    try {
      await withRetries(
        this.#runtime,
        () => this.#at(of.settlementAddress).saveParty(request, { deadlineMs: CALL_DEADLINE_MS }),
        retriesFor(withinMs),
      );
      return { kind: 'saved' };
    } catch (failure) {
      return this.#refusal(failure, { party: of.party, what: 'save' });
    }
  }

  /** Gives custody back; tries for at most `withinMs`. The seats are the receiving settlement's. */
  async handOver(of: PartyAddress, order: HandOverOrder, withinMs: number): Promise<HandOverOutcome> {
    const request = {
      idempotencyKey: `${of.party}/hand-over`,
      party: of.party,
      settlement: order.settlement,
      members: order.members.map((member) => ({
        id: member.character,
        epoch: of.epochs.get(member.character) ?? -1,
        isLoggedOut: member.isLoggedOut,
      })),
    };
    try {
      const returned = await withRetries(
        this.#runtime,
        async () => {
          const address = await this.#addressOf(of, order.settlement);
          return this.#at(address).takeFromParty(request, { deadlineMs: CALL_DEADLINE_MS });
        },
        retriesFor(withinMs),
      );
      return { kind: 'handedOver', seats: returned.seats.flatMap((seat) => offeredSeat(seat, order.settlement)) };
    } catch (failure) {
      return this.#refusal(failure, { party: of.party, what: 'hand-over' });
    }
  }

  /** Renews the leases of these parties of one settlement; gives those that are refused. Throws `CallFailure`. */
  async renewLeases(
    address: string,
    renewal: {
      readonly settlement: SettlementId;
      readonly parties: readonly PartyId[];
      readonly leaseMs: number;
      readonly deadlineMs: number;
    },
  ): Promise<ReadonlySet<string>> {
    const { settlement, parties, leaseMs, deadlineMs } = renewal;
    const renewed = await this.#at(address).renewLeases({ settlement, parties: [...parties], leaseMs }, { deadlineMs });
    return new Set(renewed.refused);
  }

  close(): void {
    for (const client of this.#clients.values()) client.close();
    this.#clients.clear();
  }

  /** A party may arrive elsewhere than where it set out: the ordering settlement knows where that is. */
  async #addressOf(of: PartyAddress, settlement: SettlementId): Promise<string> {
    if (settlement === of.settlement) return of.settlementAddress;
    const found = await this.#at(of.settlementAddress).findSettlement({ settlement }, { deadlineMs: CALL_DEADLINE_MS });
    return found.grpcAddress;
  }

  /** What players are told; what an operator needs to know is logged. */
  #refusal(failure: unknown, about: { readonly party: PartyId; readonly what: 'save' | 'hand-over' }): Refused {
    this.#log.warn({ error: failure, ...about }, 'a settlement did not do what a party asked');
    return hasStatus(failure, 'FAILED_PRECONDITION') ? fenced : unreachableSettlement;
  }

  #at(address: string): SettlementClient {
    const known = this.#clients.get(address);
    this.#clients.delete(address);
    const client = known ?? this.#calls.client(doubleping.servers.Settlement, address);
    this.#clients.set(address, client);
    const oldest = this.#clients.entries().next().value;
    if (this.#clients.size > CLIENTS_MAX && oldest !== undefined) {
      this.#clients.delete(oldest[0]);
      oldest[1].close();
    }
    return client;
  }
}

/** A player's party was taken over by another server. */
export const fenced: Refused = {
  kind: 'refused',
  reason: 'fenced',
  text: 'Another server looks after this party now. Log in again to find your character.',
};

/** A party that can neither save nor come home. */
export const unreachableSettlement: Refused = {
  kind: 'refused',
  reason: 'unavailable',
  text: 'The party has stopped, because its settlement could not be reached. Log in again in a moment.',
};

/** A settlement that is not there yet (NOT_FOUND while it restarts) is worth waiting for as much as one that does not answer. */
const retriesFor = (withinMs: number) => ({
  attempts: ATTEMPTS_MAX,
  firstDelayMs: 50,
  delayMaxMs: 500,
  withinMs: Math.max(0, withinMs),
  when: (failure: unknown): boolean => isRetryable(failure) || hasStatus(failure, 'NOT_FOUND'),
});

const offeredSeat = (seat: doubleping.servers.MemberSeat.$Properties, settlement: SettlementId): OfferedSeat[] => {
  const { character, seat: offered } = seat;
  if (character === undefined || offered?.endpoint === undefined || offered.ticket === undefined) return [];
  return [
    {
      character: characterId(character),
      endpoint: offered.endpoint,
      ticket: offered.ticket,
      settlement: settlementId(offered.settlement || settlement),
    },
  ];
};
