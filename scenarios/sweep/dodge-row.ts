// One row of a dodge-window sweep: one kind of player on one network, many exchanges through the real party and client machines, judged by every window.
// A sparring partner strikes, the player reacts like a person and presses, and now and then strikes back.

import { present } from '../../core/assert.ts';
import { characterId, partyId, partyTime, settlementId, type AttackId, type PartyTimeMs } from '../../core/ids.ts';
import { defaultMap } from '../../core/map/default-map.ts';
import { isInTime, latenessMs } from '../../core/party/deadline.ts';
import { tickAt } from '../../core/party/grid.ts';
import type { PartyOrder } from '../../core/party/order.ts';
import { drawBetween, fork, seeded } from '../../core/random.ts';
import type { CombatRules } from '../../core/rules/combat.ts';
import { networks, type NetworkName } from '../../core/rules/networks.ts';
import { populations, type PopulationName } from '../../core/rules/populations.ts';
import { defaultRules, type Rules } from '../../core/rules/rules.ts';
import { HEARTBEAT_MS } from '../../core/timing/heartbeat.ts';
import { drawAnswerMs, newReaction } from '../../core/timing/reaction.ts';
import type { DodgeCell } from '../../reports/record.ts';
import { quantileOfSorted, wilsonInterval } from '../../reports/statistics.ts';
import { defenderOf, shareInTime } from '../questions/formula.ts';
import {
  createVirtualWorld,
  pressAt,
  runVirtualWorld,
  stopVirtualWorld,
  type VirtualPlayer,
  type VirtualWorld,
} from '../one-party/virtual-world.ts';

/** What one row of a sweep asks: the same people on the same network, judged by several windows. Unit: ms. */
export interface DodgeRowQuestion {
  readonly windowsMs: readonly number[];
  readonly network: NetworkName;
  readonly population: PopulationName;
  readonly deviceMs: number;
  readonly exchanges: number;
  readonly seed: number;
  readonly rules: Rules;
}

/** One cell: a row with one window. */
export type DodgeCellQuestion = Omit<DodgeRowQuestion, 'windowsMs'> & { readonly windowMs: number };

/** Time from one strike of the partner to the next: longer than any exchange takes even on the worst link, so that exchanges do not touch. Unit: ms. */
export const STRIKE_EVERY_MS = 8000;
/** The player strikes back once in so many exchanges: enough to see the stretch of its own swing. */
const OWN_STRIKE_EVERY = 8;
/** What a sparring partner strikes with; it sets how soon a blow may land. */
const PARTNERS_WEAPON = defaultRules.npcs.enemies.sparringPartner.weapon;
/** Heartbeats beyond the first few would only measure what is known here. Unit: ms. */
const NO_MORE_HEARTBEATS_MS = 1e12;
/** Exchanges before the first that counts, where the policy needs measured round trips: a seat then has all it keeps. */
const WARM_UP = 10;

/** The one player of a duel. */
export const DEFENDER = characterId('defender');

/** The order for a drill of one player against one sparring partner. */
export const duelOrder = (seed: number, strikeEveryMs = STRIKE_EVERY_MS): PartyOrder => ({
  party: partyId('duel'),
  seed,
  settlement: settlementId('fordwick'),
  members: [
    {
      id: DEFENDER,
      name: 'Defender',
      look: 'guard',
      stats: { might: 5, skill: 5, agility: 5, vigour: 5 },
      weapon: 'sword',
      armour: 'clothes',
      isCompanion: false,
    },
  ],
  goal: { kind: 'drill', partners: 1, strikeEveryMs },
});

/** Plays one cell on its own. The same question gives the same answer. */
export const runDodgeCell = ({ windowMs, ...question }: DodgeCellQuestion): DodgeCell =>
  present(runDodgeRow({ ...question, windowsMs: [windowMs] })[0], 'a row with one window has one cell');

/**
 * Plays a row once, under its widest window, and puts every exchange before the party's own judgement under each window. When a dodge arrives, and what the
 * policy adds, do not depend on the window, so this is what playing each cell alone with the same people on the same links would give, in a
 * fraction of the time; neighbouring cells compare exactly.
 */
export const runDodgeRow = (question: DodgeRowQuestion): DodgeCell[] => {
  const exchanges = playExchanges(question);
  // Sorted once: each window then meets its own lags in rising order.
  const byLag = exchanges.toSorted((left, right) => left.confirmedLagMs - right.confirmedLagMs);
  return question.windowsMs.map((windowMs) => toCell(question, windowMs, byLag));
};

/** What happened in one exchange: party clock, or ms. Infinity where nothing came. */
interface Exchange {
  readonly announcedAt: PartyTimeMs;
  /** What the policy added to the window. */
  readonly addedMs: number;
  /** The dodge reached the server, and what its client said of it. */
  arrivedAt: number;
  sinceShownMs: number;
  /** The defender's client heard that it counted. */
  heardAt: number;
  /** Press to the server's word. */
  confirmedLagMs: number;
  /** The defender's own swing over its weapon's, where it struck back. */
  stretch: number | undefined;
  /** How much later than the server the client draws a landing: what is left of the clocks' disagreement. */
  shownLateMs: number;
}

/** The rules under which a row is played: those asked about, with the widest of its windows. */
const widest = ({ rules, windowsMs }: DodgeRowQuestion): Rules => ({
  ...rules,
  combat: { ...rules.combat, dodgeWindowMs: Math.max(...windowsMs) },
});

const playExchanges = (question: DodgeRowQuestion): Exchange[] => {
  const { network, population } = question;
  const rules = widest(question);
  const { dodgeWindowMs, deadlinePolicy } = rules.combat;
  const seed = fork(seeded(question.seed), `${network} ${population}`).origin;
  const person = newReaction(fork(seeded(seed), 'reaction'));
  const hands = fork(seeded(seed), 'hands');
  const { goNoGo, lapseRatio } = populations[population];
  const { up, down } = networks[network];
  // Only where the policy uses what heartbeats measure are there any, and then some exchanges first, so that it has measured enough.
  const measures = deadlinePolicy === 'compensated' && rules.combat.compensationCapMs > 0;
  const warmUp = measures ? WARM_UP : 0;
  const exchanges: Exchange[] = [];
  let current: AttackId | undefined;
  const world: VirtualWorld = createVirtualWorld(
    duelOrder(seed),
    { rules, map: defaultMap },
    [
      {
        character: DEFENDER,
        up,
        down,
        clockStartsAt: 5_000_017.25,
        heartbeatMs: measures ? HEARTBEAT_MS : NO_MORE_HEARTBEATS_MS,
        hasIndependentDelays: false,
      },
    ],
    {
      broadcast: (message, at) => {
        if (message.kind !== 'attackAnnounced' || !message.isTentative) return;
        // One more than asked for ends the run; it is not counted, for its dodge has had no time to come.
        if (exchanges.length === question.exchanges + warmUp) stopVirtualWorld(world);
        current = message.attack;
        exchanges.push({ ...NOTHING_CAME, announcedAt: at, addedMs: message.dodgeBy - at - dodgeWindowMs });
      },
      arrived: (_player, { request }, at) => {
        const exchange = exchanges.at(-1);
        if (request.kind !== 'dodgePressed' || request.attack !== current || exchange === undefined) return;
        exchange.arrivedAt = at;
        exchange.sinceShownMs = request.sinceShownMs;
      },
      delivered: (player, message, at) => {
        const exchange = exchanges.at(-1);
        if (exchange === undefined) return;
        if (message.kind === 'attackSettled' && message.attack === current) {
          exchange.heardAt = at;
          exchange.confirmedLagMs = player.client.delay.confirmedLagMs ?? Infinity;
          return;
        }
        if (message.kind !== 'attackAnnounced') return;
        if (message.attacker === DEFENDER) {
          exchange.stretch = player.client.delay.lastStretchFactor;
          return;
        }
        exchange.shownLateMs = -player.client.clock.offsetMs - player.clockStartsAt;
        pressAt(world, player, at + question.deviceMs + drawAnswerMs(person, goNoGo, lapseRatio), { kind: 'dodge' });
        if (exchanges.length % OWN_STRIKE_EVERY === 0) strikeBack(world, player, at + drawBetween(hands, 2000, 5000));
      },
    },
  );
  runVirtualWorld(world);
  return exchanges.slice(warmUp, warmUp + question.exchanges);
};

const NOTHING_CAME = {
  arrivedAt: Infinity,
  sinceShownMs: 0,
  heardAt: Infinity,
  confirmedLagMs: Infinity,
  stretch: undefined,
  shownLateMs: 0,
} as const;

const strikeBack = (world: VirtualWorld, player: VirtualPlayer, at: number): void => {
  const partner = world.party.enemies[0];
  if (partner !== undefined) pressAt(world, player, at, { kind: 'strike', target: partner.id });
};

const toCell = (question: DodgeRowQuestion, windowMs: number, byLag: readonly Exchange[]): DodgeCell => {
  const { rules, deviceMs, network, population } = question;
  const combat: CombatRules = { ...rules.combat, dodgeWindowMs: windowMs };
  const lags: number[] = [];
  let dodged = 0;
  let heardInTime = 0;
  for (const exchange of byLag) {
    const { announcedAt, addedMs, heardAt, confirmedLagMs, shownLateMs } = exchange;
    if (!isDodged(exchange, combat)) continue;
    dodged += 1;
    const landsAfterMs = Math.max(combat.weapons[PARTNERS_WEAPON].windupMs, windowMs + addedMs + combat.settleMarginMs);
    if (heardAt - announcedAt <= landsAfterMs + shownLateMs) heardInTime += 1;
    if (confirmedLagMs < Infinity) lags.push(confirmedLagMs);
  }
  const exchanges = byLag.length;
  const stretches = Float64Array.from(byLag.flatMap(({ stretch }) => (stretch === undefined ? [] : [stretch]))).sort();
  return {
    windowMs,
    network,
    population,
    exchanges,
    dodgedInTime: dodged,
    dodgeRatio: dodged / exchanges,
    ci95: wilsonInterval({ successes: dodged, trials: exchanges }),
    predictedRatio: shareInTime(defenderOf(population, network, deviceMs), combat)(windowMs),
    // A hit is drawn at the landing unless the client has heard of the dodge by then; what was dodged after all is a false one.
    hitsShown: exchanges - heardInTime,
    falseHits: dodged - heardInTime,
    stretchP50: quantileOfSorted(stretches, 0.5),
    stretchP95: quantileOfSorted(stretches, 0.95),
    feltLagMs: deviceMs,
    confirmedLagP50Ms: quantileOfSorted(lags, 0.5),
    confirmedLagP95Ms: quantileOfSorted(lags, 0.95),
  };
};

/** The party's own judgement of this dodge under these rules. */
const isDodged = ({ announcedAt, addedMs, arrivedAt, sinceShownMs }: Exchange, combat: CombatRules): boolean => {
  if (arrivedAt === Infinity) return false;
  const dodgeBy = partyTime(announcedAt + combat.dodgeWindowMs + addedMs);
  const seenAt = partyTime(combat.tickMs === 0 ? arrivedAt : tickAt(arrivedAt, combat.tickMs));
  return isInTime(latenessMs({ announcedAt, dodgeBy, arrivedAt: partyTime(arrivedAt), seenAt, sinceShownMs }, combat));
};
