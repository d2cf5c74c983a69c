// What is measured of players on real sockets: how long they wait for seats, how long a press takes until every member of the party has its effect,
// what is refused and what fails. Every wait begins at the instant the player meant to press, so a generator that is late hides nothing.

import type { AttackId, CharacterId, PartyId, PartyTimeMs } from '../../core/ids.ts';
import type { RejectReason } from '../../core/wire/messages/common-messages.ts';
import type { ServerMessage } from '../../core/wire/messages/all.ts';
import type { ClientFrame } from '../../core/wire/messages/requests.ts';
import { latencyHistogram, recordMs, type LatencyHistogram } from '../../reports/histogram.ts';
import { LATENCY_NAMES, type LatencyName } from '../../reports/metrics.ts';
import type { ClientObserver } from '../../sim-clients/headless/headless-client.ts';

/** Presses that may wait for their effects at once; past it something is badly wrong and the oldest are given up. */
const WAITING_MAX = 20_000;

/** A party as its members' clients see it. */
interface PartyWatch {
  readonly members: Set<PlayerWatch>;
  /** Presses whose effect has not reached everybody, by actor and request. */
  readonly waiting: Map<string, { readonly intendedAt: number; readonly missing: Set<PlayerWatch> }>;
}

/** A blow that a player could dodge. */
interface ComingBlow {
  readonly landsAt: PartyTimeMs;
  readonly landsHereAt: number;
  isDodged: boolean;
}

/** Hears of every single sample: for those who gather them elsewhere. */
export interface MeasuresListener {
  recorded?(name: LatencyName, ms: number): void;
  refused?(reason: RejectReason): void;
  failed?(text: string): void;
}

/** Everything one run has measured so far. */
export class JourneyMeasures {
  readonly latencies: Readonly<Record<LatencyName, LatencyHistogram>>;
  readonly refusals = new Map<RejectReason, number>();
  readonly #failures: string[] = [];
  readonly parties = new Map<PartyId, PartyWatch>();
  readonly fights = new Set<string>();
  readonly blows = new Set<string>();
  readonly quests = new Set<string>();
  /** Where clients were told which rules are in force, by the name of the rules: parties and settlements. */
  readonly placesByRules = new Map<string, Set<string>>();
  /** When the leader of a company pressed to set out. */
  readonly setOutAt = new Map<string, number>();
  unanswered = 0;
  readonly #listener: MeasuresListener;

  constructor(listener: MeasuresListener = {}) {
    this.#listener = listener;
    this.latencies = Object.fromEntries(LATENCY_NAMES.map((name) => [name, latencyHistogram(name)])) as Record<
      LatencyName,
      LatencyHistogram
    >;
  }

  record(name: LatencyName, ms: number): void {
    recordMs(this.latencies[name], ms);
    this.#listener.recorded?.(name, ms);
  }

  /** Calls and connections that failed, in words. */
  get failures(): readonly string[] {
    return this.#failures;
  }

  failed(text: string): void {
    this.#failures.push(text);
    this.#listener.failed?.(text);
  }

  /** A party or a settlement has said by which rules it plays. */
  playedBy(rulesHash: string, place: string): void {
    const places = this.placesByRules.get(rulesHash) ?? new Set();
    this.placesByRules.set(rulesHash, places.add(place));
  }

  refused(reason: RejectReason): void {
    this.#listener.refused?.(reason);
    this.refusals.set(reason, (this.refusals.get(reason) ?? 0) + 1);
  }

  party(id: PartyId): PartyWatch {
    const known = this.parties.get(id);
    if (known !== undefined) return known;
    const made: PartyWatch = { members: new Set(), waiting: new Map() };
    this.parties.set(id, made);
    return made;
  }
}

/** One player's dodges, for the cell it belongs to. */
export interface DodgeTally {
  exchanges: number;
  dodgedInTime: number;
  readonly stretches: number[];
  readonly confirmedLagsMs: number[];
}

/** Listens to one client on behalf of the measures. */
export class PlayerWatch implements ClientObserver {
  readonly dodges: DodgeTally;
  readonly #measures: JourneyMeasures;
  /** The leader's name, which names the company. */
  readonly #company: string;
  readonly #isLeader: boolean;
  /** Whom each blow of this fight is meant for. */
  readonly #defenders = new Map<number, string>();
  #you: CharacterId | undefined;
  #party: PartyId | undefined;
  #fights = 0;
  /** What the player waits for besides a fight, and since when. */
  #askedAt: { kind: 'signIn' | 'choose' | 'offered'; at: number } | undefined;
  /** Blows at this player in this fight: when each lands, on the party's clock and here, and whether it was dodged in time. */
  readonly #coming = new Map<AttackId, ComingBlow>();
  /** Own presses in the party, by request. */
  readonly #pressed = new Map<number, number>();

  constructor(measures: JourneyMeasures, { company, isLeader, dodges }: { company: string; isLeader: boolean; dodges: DodgeTally }) {
    this.#measures = measures;
    this.#company = company;
    this.#isLeader = isLeader;
    this.dodges = dodges;
  }

  pressed(frame: ClientFrame, intendedAt: number): void {
    switch (frame.request.kind) {
      case 'accountRegistered':
      case 'loggedIn':
        this.#askedAt = { kind: 'signIn', at: intendedAt };
        return;
      case 'characterChosen':
        this.#askedAt = { kind: 'choose', at: intendedAt };
        return;
      case 'questSetOut':
      case 'travelSetOut':
        if (this.#isLeader) this.#measures.setOutAt.set(this.#company, intendedAt);
        return;
      case 'attackDeclared':
      case 'dodgePressed':
      case 'moveOrdered':
        this.#waitForEffect(frame.sequence, intendedAt);
        return;
      default:
    }
  }

  received(message: ServerMessage, at: number): void {
    switch (message.kind) {
      case 'charactersListed':
        this.#answered('signIn', 'logIn', at);
        return;
      case 'seatOffered':
        // Home from a journey nobody asks for a seat: the wait begins with the offer.
        if (this.#party !== undefined) this.#askedAt = { kind: 'offered', at };
        this.#leaveParty(at);
        return;
      case 'rulesShown':
        return this.#measures.playedBy(message.rulesHash, 'a settlement');
      case 'settlementEntered':
        this.#measures.playedBy(message.rulesHash, message.settlement);
        this.#answered('choose', 'seat', at);
        this.#answered('offered', 'seat', at);
        return;
      case 'partyEntered':
        this.#enterParty(message, at);
        return;
      case 'rejected':
        this.#measures.refused(message.reason);
        this.#forget(message.sequence);
        return;
      case 'timeEchoed':
        this.#measures.record('roundTrip', at - message.clientSentAt - (message.serverSentAt - message.serverReceivedAt));
        return;
      case 'loggedOut':
        this.#leaveParty(at);
        return;
      default:
        this.#partyMessage(message, at);
    }
  }

  /** `at`: on the clock that messages are stamped by. */
  lost(text: string, at: number): void {
    this.#measures.failed(`connection lost: ${text}`);
    this.#leaveParty(at);
  }

  malformed(text: string): void {
    this.#measures.failed(`a frame that is none: ${text}`);
  }

  /** Leaves the party it was in, if any: nobody waits for its word any more. */
  #leaveParty(now: number): void {
    if (this.#party === undefined) return;
    this.#countExchanges(({ landsHereAt }) => landsHereAt <= now);
    const party = this.#measures.party(this.#party);
    party.members.delete(this);
    this.#party = undefined;
    this.#pressed.clear();
    for (const [key, { missing }] of party.waiting) {
      missing.delete(this);
      if (missing.size === 0) party.waiting.delete(key);
    }
  }

  #answered(kind: 'signIn' | 'choose' | 'offered', name: LatencyName, at: number): void {
    if (this.#askedAt?.kind !== kind) return;
    this.#measures.record(name, at - this.#askedAt.at);
    this.#askedAt = undefined;
  }

  #enterParty(message: Extract<ServerMessage, { kind: 'partyEntered' }>, at: number): void {
    this.#leaveParty(at);
    this.#measures.playedBy(message.rulesHash, message.party);
    this.#you = message.you;
    this.#party = message.party;
    this.#measures.party(message.party).members.add(this);
    const setOutAt = this.#measures.setOutAt.get(this.#company);
    if (this.#askedAt?.kind === 'choose') this.#answered('choose', 'seat', at);
    else if (setOutAt !== undefined) {
      this.#measures.record('seat', at - setOutAt);
      this.#measures.record('timeToSeat', at - setOutAt);
      if (this.#isLeader) this.#measures.record('provision', at - setOutAt);
    }
  }

  #waitForEffect(sequence: number, intendedAt: number): void {
    if (this.#party === undefined || this.#you === undefined) return;
    const party = this.#measures.party(this.#party);
    this.#pressed.set(sequence, intendedAt);
    if (party.waiting.size >= WAITING_MAX) {
      const oldest = party.waiting.keys().next().value;
      if (oldest !== undefined) party.waiting.delete(oldest);
      this.#measures.unanswered += 1;
    }
    party.waiting.set(`${this.#you} ${sequence}`, { intendedAt, missing: new Set(party.members) });
  }

  /** A refused press has no effect to wait for. */
  #forget(sequence: number): void {
    this.#pressed.delete(sequence);
    if (this.#party !== undefined) this.#measures.party(this.#party).waiting.delete(`${this.#you} ${sequence}`);
  }

  #partyMessage(message: ServerMessage, at: number): void {
    if (this.#party === undefined) return;
    switch (message.kind) {
      case 'attackAnnounced':
        this.#measures.blows.add(`${this.#party} ${message.attack}`);
        if (message.isTentative && message.defender === this.#you)
          this.#coming.set(message.attack, {
            landsAt: message.landsAt,
            landsHereAt: at + message.landsAt - message.announcedAt,
            isDodged: false,
          });
        this.#defenders.set(message.attack, message.defender);
        this.#effectOf(message.attacker, message.sequence, at);
        return;
      case 'attackSettled': {
        const defender = this.#defenders.get(message.attack);
        if (defender === undefined) return;
        const coming = defender === this.#you ? this.#coming.get(message.attack) : undefined;
        if (coming !== undefined) coming.isDodged = true;
        this.#effectOf(defender, message.sequence, at);
        return;
      }
      case 'fighterMoved':
        this.#effectOf(message.fighter, message.sequence, at);
        return;
      case 'fightEnded':
        this.#countExchanges(({ landsAt }) => landsAt <= message.at);
        return;
      case 'fighterDowned':
        if (message.fighter === this.#you) this.#countExchanges(({ landsAt }) => landsAt <= message.at);
        return;
      case 'fightStarted':
        this.#fights += 1;
        this.#defenders.clear();
        if (this.#isLeader) this.#measures.fights.add(`${this.#party} ${this.#fights}`);
        return;
      case 'questChanged':
        if (message.done) this.#measures.quests.add(`${this.#party} ${message.quest}`);
        return;
      default:
    }
  }

  /**
   * Blows that have landed, or would have. Those that the end of the fight, or of their defender, cut short prove nothing, dodged ones either: who is quick
   * would be counted, and who is slow not.
   */
  #countExchanges(hasLanded: (blow: ComingBlow) => boolean): void {
    for (const blow of this.#coming.values()) {
      if (!hasLanded(blow)) continue;
      this.dodges.exchanges += 1;
      if (blow.isDodged) this.dodges.dodgedInTime += 1;
    }
    this.#coming.clear();
  }

  /** The first effect of a press has reached this client. */
  #effectOf(actor: string, sequence: number, at: number): void {
    if (sequence === 0 || this.#party === undefined) return;
    const ownAt = actor === this.#you ? this.#pressed.get(sequence) : undefined;
    if (ownAt !== undefined) {
      this.#pressed.delete(sequence);
      this.#measures.record('pressToWord', at - ownAt);
      this.dodges.confirmedLagsMs.push(at - ownAt);
    }
    const party = this.#measures.party(this.#party);
    const key = `${actor} ${sequence}`;
    const press = party.waiting.get(key);
    if (press === undefined || !press.missing.delete(this) || press.missing.size > 0) return;
    party.waiting.delete(key);
    this.#measures.record('inputToEffect', at - press.intendedAt);
  }
}
