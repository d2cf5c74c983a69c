// Where settlements bring their orders: the PartyHost service. Provisioning is idempotent by party id; every answer gives fresh seats. A second
// order for a party with higher epochs means that its settlement took custody back and rebuilt it: the one that runs here is a stale copy then.

import { isIdText, partyId, settlementId, type CharacterId, type PartyId } from '../../core/ids.ts';
import type { PartyOrder } from '../../core/party/order.ts';
import type { doubleping } from '../../core/wire/generated/servers.js';
import { fromWireEpoch } from '../host/sheets.ts';
import type { TicketOffice } from '../host/tickets.ts';
import { CallFailure, type Handlers } from '../ports/calls.ts';
import type { NamedRules, RulesSource } from '../ports/rules.ts';
import { delay, within, type Log, type Metrics, type Runtime } from '../ports/runtime.ts';
import { HostedParty } from './hosted-party.ts';
import { BadOrder, parseCheckpoint, parseOrder } from './parse-order.ts';
import type { HostedOutcome, PartyPool } from './party-pool.ts';
import type { PartyAddress, SettlementCalls } from './settlement-calls.ts';

type Wire = typeof doubleping.servers;
type Seat = doubleping.servers.Seat.$Properties;

export interface PartyHostServiceOptions {
  readonly pool: PartyPool;
  readonly calls: SettlementCalls;
  readonly office: TicketOffice;
  readonly rules: RulesSource;
  readonly partiesMax: number;
  readonly threads: number;
  readonly leaseMs: number;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly runtime: Runtime;
}

/** How long an order waits for its party to begin. Unit: ms. */
const BEGIN_WITHIN_MS = 8000;
/** Parties remembered after their end, so that a repeated order does not begin one again. */
const ENDED_REMEMBERED_MAX = 10_000;

interface Running {
  readonly party: HostedParty;
  /** Resolves when the party has ended and is forgotten. */
  readonly over: Promise<void>;
}

/** The service, over a pool. Owns the register of running parties, not the threads. */
export class PartyHostService implements Handlers<doubleping.servers.PartyHost> {
  readonly #options: PartyHostServiceOptions;
  readonly #running = new Map<PartyId, Running>();
  /** The highest epoch of each party that ended here, oldest first. */
  readonly #ended = new Map<PartyId, number>();
  readonly #meters: ReturnType<typeof serviceMeters>;
  #isDraining = false;

  constructor(options: PartyHostServiceOptions) {
    this.#options = options;
    this.#meters = serviceMeters(options.metrics);
  }

  get isDraining(): boolean {
    return this.#isDraining;
  }

  get count(): number {
    return this.#running.size;
  }

  *running(): Iterable<HostedParty> {
    for (const { party } of this.#running.values()) yield party;
  }

  provision = async (request: InstanceType<Wire['PartyOrder']>): Promise<doubleping.servers.PartyProvisioned.$Properties> => {
    const startedAt = this.#options.runtime.now();
    const asked = readRequest(request);
    // Before the register is looked at: from there to the party's entry in it nothing may wait.
    const rules = await this.#options.rules.current();
    const party = await this.#find(asked, rules);
    await this.#inTime(party.endpoint, `party ${asked.order.party} did not begin in time`);
    const players = asked.order.members.filter((member) => !member.isCompanion);
    const seats = await Promise.all(players.map(async ({ id }) => ({ character: id, seat: await this.#seatFor(party, id) })));
    this.#meters.provision.observe(this.#options.runtime.now() - startedAt);
    return { seats };
  };

  reseat = async (request: InstanceType<Wire['SeatRequest']>): Promise<Seat> => {
    const party = isIdText(request.party) ? this.#running.get(partyId(request.party))?.party : undefined;
    if (party === undefined || party.isHandedOver) throw new CallFailure('NOT_FOUND', `party ${request.party} does not run here`);
    const member = party.order.members.find((one) => one.id === request.character && !one.isCompanion);
    if (member === undefined) throw new CallFailure('NOT_FOUND', `${request.character} is no player of party ${request.party}`);
    await this.#inTime(party.endpoint, `party ${request.party} is being moved to another thread`);
    return this.#seatFor(party, member.id);
  };

  describe = (): Promise<doubleping.servers.HostDescription.$Properties> =>
    Promise.resolve({
      parties: this.#running.size,
      partiesMax: this.#options.partiesMax,
      threads: this.#options.threads,
      isDraining: this.#isDraining,
    });

  /** Refuses new parties, waits `waitMs` for those that run, then tells them to stop; what has not after `stopWithinMs` is cut off. */
  async drain({ waitMs, stopWithinMs }: { readonly waitMs: number; readonly stopWithinMs: number }): Promise<void> {
    this.#isDraining = true;
    await this.#allOverWithin(waitMs);
    for (const party of this.running()) party.stop();
    await this.#allOverWithin(stopWithinMs);
    for (const party of this.running())
      party.cutOff('unavailable', 'The server has stopped. Log in again: you will be back where the party last saved.');
    await this.#allOverWithin(stopWithinMs);
  }

  async #allOverWithin(ms: number): Promise<void> {
    if (this.#running.size === 0) return;
    const over = new AbortController();
    const late = delay(this.#options.runtime, ms, over.signal);
    await Promise.race([Promise.all([...this.#running.values()].map((running) => running.over)), late]);
    over.abort();
  }

  /** The value, or UNAVAILABLE when it takes too long or never comes. */
  async #inTime<Value>(value: Promise<Value>, text: string): Promise<Value> {
    try {
      return await within(this.#options.runtime, value, BEGIN_WITHIN_MS, () => new CallFailure('UNAVAILABLE', text));
    } catch (error) {
      if (error instanceof CallFailure) throw error;
      throw new CallFailure('UNAVAILABLE', error instanceof Error ? error.message : text, { cause: error });
    }
  }

  /** The party this order is about: the one that runs already, or a new one. */
  async #find(asked: Asked, rules: NamedRules): Promise<HostedParty> {
    const { party: id } = asked.order;
    const epoch = highestEpoch(asked.epochs);
    const known = this.#running.get(id);
    if (known !== undefined && highestEpoch(known.party.address.epochs) >= epoch) return known.party;
    if (known !== undefined) {
      known.party.cutOff('fenced', 'Your party goes on from where it last saved. Log in again to find your character.');
      await this.#inTime(known.over, `an older copy of party ${id} has not stopped yet`);
      // Another order for the same party may have waited beside this one.
      return this.#find(asked, rules);
    }
    if ((this.#ended.get(id) ?? -1) >= epoch) throw new CallFailure('FAILED_PRECONDITION', `party ${id} is over`);
    if (this.#isDraining) throw new CallFailure('UNAVAILABLE', 'this party host is draining and takes no new parties');
    if (this.#running.size >= this.#options.partiesMax) {
      this.#meters.refused.inc();
      throw new CallFailure('RESOURCE_EXHAUSTED', `this party host runs ${this.#options.partiesMax} parties, which is all it may`);
    }
    return this.#begin(asked, rules);
  }

  #begin(asked: Asked, rules: NamedRules): HostedParty {
    const { calls, leaseMs, runtime, pool } = this.#options;
    const party = new HostedParty({
      order: asked.order,
      rules,
      address: {
        party: asked.order.party,
        settlement: asked.order.settlement,
        settlementAddress: asked.settlementAddress,
        epochs: asked.epochs,
      } satisfies PartyAddress,
      checkpoint: asked.checkpoint,
      calls,
      leaseMs,
      now: () => runtime.now(),
      countSave: (outcome) => this.#meters.saves.inc({ outcome }),
    });
    const over = pool.run(party).then((outcome) => this.#over(party, outcome));
    this.#running.set(asked.order.party, { party, over });
    this.#meters.parties.set(this.#running.size);
    return party;
  }

  #over(party: HostedParty, outcome: HostedOutcome): void {
    const id = party.order.party;
    this.#running.delete(id);
    this.#ended.set(id, highestEpoch(party.address.epochs));
    const [oldest] = this.#ended.keys();
    if (this.#ended.size > ENDED_REMEMBERED_MAX && oldest !== undefined) this.#ended.delete(oldest);
    this.#meters.parties.set(this.#running.size);
    this.#meters.ended.inc({ outcome: outcome.kind });
    party.ended(`party ${id} is over`);
    if (outcome.kind !== 'ended') this.#options.log.error({ party: id, seed: party.order.seed, outcome }, 'a party did not end by itself');
  }

  async #seatFor(party: HostedParty, character: CharacterId): Promise<Seat> {
    const endpoint = await party.endpoint;
    const ticket = this.#options.office.issue(
      { seat: party.order.party, character, epoch: party.incarnation },
      this.#options.runtime.wallNow(),
    );
    return { server: 'party', endpoint, ticket, settlement: party.order.settlement };
  }
}

interface Asked {
  readonly order: PartyOrder;
  readonly settlementAddress: string;
  readonly checkpoint: string | undefined;
  readonly epochs: ReadonlyMap<CharacterId, number>;
}

const readRequest = (request: InstanceType<Wire['PartyOrder']>): Asked => {
  try {
    const order = parseOrder(request.order);
    if (order.party !== request.party) throw new BadOrder(`the order is for party ${order.party}, not ${request.party}`);
    if (order.settlement !== settlementIdOf(request)) throw new BadOrder(`the order is ${order.settlement}'s, not ${request.settlement}'s`);
    const epochs = new Map(request.characters.map((character) => fromWireEpoch(character)).map(({ id, epoch }) => [id, epoch]));
    for (const member of order.members)
      if (!member.isCompanion && !epochs.has(member.id)) throw new BadOrder(`the order gives no epoch for ${member.id}`);
    if (request.settlementAddress === '') throw new BadOrder('the order does not say where its settlement answers');
    return { order, settlementAddress: request.settlementAddress, checkpoint: parseCheckpoint(request.checkpoint, order), epochs };
  } catch (error) {
    if (error instanceof BadOrder) throw new CallFailure('INVALID_ARGUMENT', error.message, { cause: error });
    throw error;
  }
};

const settlementIdOf = (request: { readonly settlement: string }) => {
  if (!isIdText(request.settlement)) throw new BadOrder('the settlement must be an id');
  return settlementId(request.settlement);
};

const highestEpoch = (epochs: ReadonlyMap<CharacterId, number>): number => Math.max(-1, ...epochs.values());

const serviceMeters = (metrics: Metrics) => ({
  parties: metrics.gauge('parties', 'Parties of this host.'),
  ended: metrics.counter('parties_over_total', 'Parties that are over, by how.', ['outcome']),
  refused: metrics.counter('parties_refused_total', 'Orders refused because the host was full.'),
  provision: metrics.histogram('party_provision_ms', 'From an order to the seats of a running party. Unit: ms.'),
  saves: metrics.counter('party_saves_total', 'Saves passed on to settlements, by outcome.', ['outcome']),
});
