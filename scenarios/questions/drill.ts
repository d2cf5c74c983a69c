// Many exchanges between two players in virtual time, through the real party and client machines: one strikes every few seconds, the other reacts like
// a person. What each of the three knew, and when, comes back as columns of numbers, from which every question about a blow can be counted.

import { assert } from '../../core/assert.ts';
import { characterId, partyId, settlementId, type AttackId, type CharacterId, type FighterId } from '../../core/ids.ts';
import { defaultMap } from '../../core/map/default-map.ts';
import type { MemberOrder, PartyOrder } from '../../core/party/order.ts';
import { drawBetween, drawNormal, fork, seeded, type RandomState } from '../../core/random.ts';
import type { LegModel } from '../../core/rules/networks.ts';
import type { ReactionModel } from '../../core/rules/populations.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { HEARTBEAT_MS } from '../../core/timing/heartbeat.ts';
import { drawAnswerMs, newReaction } from '../../core/timing/reaction.ts';
import type { ServerMessage } from '../../core/wire/messages/all.ts';
import type { RejectReason } from '../../core/wire/messages/common-messages.ts';
import type { PartyMessage } from '../../core/wire/messages/party-messages.ts';
import {
  createVirtualWorld,
  pressAt,
  runVirtualWorld,
  type VirtualPlayer,
  type VirtualPlayerOptions,
  type VirtualWorld,
} from '../one-party/virtual-world.ts';
import { measuringRules } from '../one-party/measuring-rules.ts';

/** A link, up and down. */
export interface Link {
  readonly up: LegModel;
  readonly down: LegModel;
}

/** One drill. Durations in ms, ratios 0..1. */
export interface DrillSetup {
  readonly attacker: Link;
  readonly defender: Link;
  readonly reaction: ReactionModel;
  readonly lapseRatio: number;
  /** Spread of the mean reaction from one defender to the next; 0 for one person. */
  readonly betweenPersonSdMs: number;
  readonly deviceMs: number;
  /** Complete rules: use `drillRules` to keep the stats out. */
  readonly rules: Rules;
  readonly exchanges: number;
  readonly seed: number;
  /** Others who watch, with the attacker's link. */
  readonly watchers: number;
}

/** One number per exchange and column, party clock less the announcement unless said otherwise. Infinity: it never came. Unit: ms. */
export interface DrillColumns {
  readonly exchanges: number;
  /** The attacker's press; negative, for it comes before the announcement. */
  readonly pressedMs: Float64Array;
  readonly landsMs: Float64Array;
  readonly heardByAttackerMs: Float64Array;
  readonly heardByDefenderMs: Float64Array;
  /** The last of all others to hear of the attacker's blow. */
  readonly heardByOthersMs: Float64Array;
  /** When the server handled the dodge, in time or not. */
  readonly dodgeSeenMs: Float64Array;
  /** 1 when the dodge was stamped in time. */
  readonly inTime: Float64Array;
  /** When the attacker's client heard of the dodge. */
  readonly newsMs: Float64Array;
  /** 1 when the attacker's client had shown the hit before it heard of the dodge. */
  readonly falseHit: Float64Array;
  /** Length of the attacker's own swing over the weapon's, as its client counted it. */
  readonly stretch: Float64Array;
}

/** Who strikes in every drill: the first of its players. */
export const ATTACKER = characterId('attacker');
const DEFENDER = characterId('defender');
/** After both clocks have found each other. Unit: ms. */
const FIRST_PRESS_MS = 6000;
/** Longer than any exchange of ours takes, so that exchanges do not touch. Unit: ms. */
const EVERY_MS = 9000;
/** Added at random, so that presses fall anywhere in a tick. Unit: ms. */
const EVERY_SPREAD_MS = 500;
const WARM_UP = 6;

type Column = Exclude<keyof DrillColumns, 'exchanges'>;
const COLUMNS: readonly Column[] = [
  'pressedMs',
  'landsMs',
  'heardByAttackerMs',
  'heardByDefenderMs',
  'heardByOthersMs',
  'dodgeSeenMs',
  'inTime',
  'newsMs',
  'falseHit',
  'stretch',
];

/** Rules under which every undodged blow finds its mark and players may strike each other, so that what happens depends on time alone. */
export const drillRules = (rules: Rules, combat: Partial<Rules['combat']> = {}): Rules => {
  const timed = measuringRules(rules);
  return { ...timed, combat: { ...timed.combat, isPvpOn: true, ...combat } };
};

/** Plays the drill. Drills that differ in their rules only see the same people and the same links, message by message. */
export const playDrill = (setup: DrillSetup): DrillColumns => {
  const notes = new Notes(setup.exchanges);
  const chance = seeded(setup.seed);
  const person = newReaction(fork(chance, 'reaction'));
  const people = fork(chance, 'people');
  const rhythm = fork(chance, 'rhythm');
  const watchers = Array.from({ length: setup.watchers }, (_, index) => characterId(`watcher${index}`));
  const world: VirtualWorld = createVirtualWorld(
    drillOrder(setup.seed, [ATTACKER, DEFENDER, ...watchers]),
    { rules: setup.rules, map: defaultMap },
    [
      drillSeat(ATTACKER, setup.attacker, 70_000),
      drillSeat(DEFENDER, setup.defender, 900_000),
      ...watchers.map((id, index) => drillSeat(id, setup.attacker, 10_000 * index)),
    ],
    {
      broadcast: (message, at) => notes.serverSaid(message, at),
      rejected: ({ to, reason }, at) => notes.serverRefused(to, reason, at),
      delivered: (player, message, at) => {
        notes.clientGot(player, message, at);
        if (player.character !== DEFENDER || message.kind !== 'attackAnnounced' || message.attacker !== ATTACKER) return;
        const ownMs = setup.betweenPersonSdMs === 0 ? 0 : setup.betweenPersonSdMs * drawNormal(people);
        const answerMs = drawAnswerMs(person, setup.reaction, setup.lapseRatio);
        if (answerMs !== Infinity) pressAt(world, player, at + Math.max(0, setup.deviceMs + answerMs + ownMs), { kind: 'dodge' });
      },
    },
  );
  strikeByStrike(world, { exchanges: setup.exchanges, rhythm, target: () => DEFENDER }, (exchange, at) => notes.begin(exchange, at));
  return { exchanges: setup.exchanges, ...notes.columns };
};

/** The attacker strikes, everything runs its course, and again. `begin` hears of each exchange before its press; those below 0 only warm up. */
export const strikeByStrike = (
  world: VirtualWorld,
  { exchanges, rhythm, target }: { readonly exchanges: number; readonly rhythm: RandomState; readonly target: () => FighterId },
  begin: (exchange: number, pressedAt: number) => void,
): void => {
  const [attacker] = world.players;
  assert(attacker !== undefined, 'a drill has an attacker');
  let at = FIRST_PRESS_MS;
  for (let exchange = -WARM_UP; exchange < exchanges; exchange += 1) {
    const pressedAt = at + drawBetween(rhythm, 0, EVERY_SPREAD_MS);
    runVirtualWorld(world, { until: pressedAt });
    begin(exchange, pressedAt);
    pressAt(world, attacker, pressedAt, { kind: 'strike', target: target() });
    at += EVERY_MS;
    runVirtualWorld(world, { until: at });
  }
};

/** A player of a drill in its seat; its clock's zero means nothing. */
export const drillSeat = (character: CharacterId, { up, down }: Link, clockStartsAt: number): VirtualPlayerOptions => ({
  character,
  up,
  down,
  clockStartsAt,
  heartbeatMs: HEARTBEAT_MS,
  hasIndependentDelays: false,
});

/** These players on the training ground, and a partner that leaves them alone. */
export const drillOrder = (seed: number, members: readonly CharacterId[]): PartyOrder => ({
  party: partyId('drill'),
  seed,
  settlement: settlementId('fordwick'),
  members: members.map(memberOf),
  // It strikes once, at the fight's beginning, before anything is counted.
  goal: { kind: 'drill', partners: 1, strikeEveryMs: 3_600_000_000 },
});

/** Writes down what happens in the exchange under way. */
class Notes {
  readonly columns: Record<Column, Float64Array>;
  #exchange = -1;
  #pressedAt = 0;
  #announcedAt = 0;
  #attack: AttackId | undefined;

  constructor(exchanges: number) {
    const column = (): Float64Array => new Float64Array(exchanges).fill(Number.POSITIVE_INFINITY);
    this.columns = Object.fromEntries(COLUMNS.map((name) => [name, column()])) as Record<Column, Float64Array>;
    this.columns.inTime.fill(0);
    this.columns.falseHit.fill(0);
    this.columns.heardByOthersMs.fill(0);
  }

  begin(exchange: number, pressedAt: number): void {
    this.#exchange = exchange;
    this.#pressedAt = pressedAt;
    this.#attack = undefined;
  }

  serverRefused(to: CharacterId, reason: RejectReason, at: number): void {
    if (to === DEFENDER && reason === 'too-late' && this.#attack !== undefined) this.#set('dodgeSeenMs', at);
  }

  serverSaid(message: PartyMessage, at: number): void {
    if (message.kind === 'attackAnnounced' && message.attacker === ATTACKER) {
      this.#attack = message.attack;
      this.#announcedAt = message.announcedAt;
      this.#set('pressedMs', this.#pressedAt);
      this.#set('landsMs', message.landsAt);
    }
    if (message.kind === 'attackSettled' && message.attack === this.#attack && message.settledAt === at) {
      this.#set('dodgeSeenMs', at);
      if (this.#exchange >= 0) this.columns.inTime[this.#exchange] = 1;
    }
  }

  clientGot(player: VirtualPlayer, message: ServerMessage, at: number): void {
    const isAttacker = player.character === ATTACKER;
    if (message.kind === 'attackAnnounced' && message.attack === this.#attack) {
      if (isAttacker) {
        this.#set('heardByAttackerMs', at);
        this.#put('stretch', player.client.delay.lastStretchFactor ?? 1);
      }
      if (player.character === DEFENDER) this.#set('heardByDefenderMs', at);
      const heard = this.columns.heardByOthersMs[this.#exchange] ?? 0;
      if (!isAttacker) this.#put('heardByOthersMs', Math.max(heard, at - this.#announcedAt));
    }
    if (message.kind !== 'attackSettled' || message.attack !== this.#attack || !isAttacker) return;
    this.#set('newsMs', at);
    if (player.client.party?.blows.find(({ announced }) => announced.attack === message.attack)?.isShown === true) this.#put('falseHit', 1);
  }

  #set(column: Column, at: number): void {
    this.#put(column, at - this.#announcedAt);
  }

  #put(column: Column, value: number): void {
    if (this.#exchange >= 0) this.columns[column][this.#exchange] = value;
  }
}

const memberOf = (id: CharacterId): MemberOrder => ({
  id,
  name: id,
  look: 'guard',
  stats: { might: 5, skill: 5, agility: 5, vigour: 5 },
  weapon: 'sword',
  armour: 'clothes',
  isCompanion: false,
});
