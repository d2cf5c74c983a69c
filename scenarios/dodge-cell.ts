// One row of a dodge-window sweep: one kind of player on one network, many exchanges through the real party and client machines, judged by every window.
// A sparring partner strikes, the player reacts like a person and presses, and now and then strikes back.

import { present } from '../core/assert.ts';
import { characterId, partyId, settlementId } from '../core/ids.ts';
import { defaultMap } from '../core/map/default-map.ts';
import type { PartyOrder } from '../core/party/order.ts';
import { drawBetween, fork, seeded } from '../core/random.ts';
import { networks, type LegModel, type NetworkName } from '../core/rules/networks.ts';
import { populations, type PopulationName } from '../core/rules/populations.ts';
import { defaultRules, type Rules } from '../core/rules/rules.ts';
import { dodgeCurve } from '../core/timing/formula/predict.ts';
import { defaultDuelQuestion } from '../core/timing/duel-question.ts';
import { LOSSES_PER_MESSAGE_MAX } from '../core/timing/link.ts';
import { drawAnswerMs, newReaction } from '../core/timing/reaction.ts';
import type { DodgeCell } from '../reports/record.ts';
import { quantileOfSorted, wilsonInterval } from '../reports/statistics.ts';
import { createVirtualWorld, pressAt, runVirtualWorld, stopVirtualWorld, type VirtualPlayer, type VirtualWorld } from './virtual-world.ts';

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

/** The one player of a duel. */
export const DEFENDER = characterId('defender');

/** The order for a drill of one player against one sparring partner. */
export const duelOrder = (seed: number): PartyOrder => ({
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
  goal: { kind: 'drill', partners: 1, strikeEveryMs: STRIKE_EVERY_MS },
});

/** Plays one cell on its own. The same question gives the same answer. */
export const runDodgeCell = ({ windowMs, ...question }: DodgeCellQuestion): DodgeCell =>
  present(runDodgeRow({ ...question, windowsMs: [windowMs] })[0], 'a row with one window has one cell');

/**
 * Plays a row once, under its widest window, and judges every exchange by each window. When a dodge arrives does not depend on the window, so this is
 * what playing each cell alone with the same people on the same links would give, in a fraction of the time; neighbouring cells compare exactly.
 */
export const runDodgeRow = (question: DodgeRowQuestion): DodgeCell[] => {
  const exchanges = playExchanges(question);
  // Sorted once: each window then meets its own lags in rising order.
  const byLag = Array.from({ length: question.exchanges }, (_, index) => index).sort(
    (left, right) => (exchanges.confirmedLagMs[left] ?? 0) - (exchanges.confirmedLagMs[right] ?? 0),
  );
  const stretches = Float64Array.from(exchanges.stretches).sort();
  return question.windowsMs.map((windowMs) => toCell(question, windowMs, { exchanges, byLag, stretches }));
};

/** What happened in the exchanges of one row, by exchange. Durations in ms from the announcement; Infinity where nothing came. */
interface Exchanges {
  /** The server stamped the dodge. */
  readonly stampedAfterMs: number[];
  /** The defender's client heard that it counted. */
  readonly heardAfterMs: number[];
  /** Press to the server's word. */
  readonly confirmedLagMs: number[];
  readonly stretches: number[];
  /** How much later than the server the client draws a landing: what is left of the clocks' disagreement. */
  shownLateMs: number;
}

const playExchanges = (question: DodgeRowQuestion): Exchanges => {
  const { network, population } = question;
  const rules: Rules = { ...question.rules, combat: { ...question.rules.combat, dodgeWindowMs: Math.max(...question.windowsMs) } };
  const seed = fork(seeded(question.seed), `${network} ${population}`).origin;
  const exchanges: Exchanges = { stampedAfterMs: [], heardAfterMs: [], confirmedLagMs: [], stretches: [], shownLateMs: 0 };
  const person = newReaction(fork(seeded(seed), 'reaction'));
  const hands = fork(seeded(seed), 'hands');
  const { goNoGo, lapseRatio } = populations[population];
  const { up, down } = networks[network];
  let announcedAt = 0;
  const world: VirtualWorld = createVirtualWorld(
    duelOrder(seed),
    { rules, map: defaultMap },
    [{ character: DEFENDER, up, down, clockStartsAt: 5_000_017.25, heartbeatMs: NO_MORE_HEARTBEATS_MS, hasIndependentDelays: false }],
    {
      broadcast: (message, at) => {
        if (message.kind === 'attackAnnounced' && message.isTentative) {
          // One more than asked for ends the run; it is not counted, for its dodge has had no time to come.
          if (exchanges.stampedAfterMs.length === question.exchanges) stopVirtualWorld(world);
          announcedAt = at;
          exchanges.stampedAfterMs.push(Infinity);
          exchanges.heardAfterMs.push(Infinity);
          exchanges.confirmedLagMs.push(Infinity);
        } else if (message.kind === 'attackSettled') exchanges.stampedAfterMs[exchanges.stampedAfterMs.length - 1] = at - announcedAt;
      },
      delivered: (player, message, at) => {
        if (message.kind === 'attackSettled') {
          const last = exchanges.heardAfterMs.length - 1;
          exchanges.heardAfterMs[last] = at - announcedAt;
          exchanges.confirmedLagMs[last] = player.client.delay.confirmedLagMs ?? Infinity;
          return;
        }
        if (message.kind !== 'attackAnnounced') return;
        if (message.attacker === DEFENDER) {
          if (player.client.delay.lastStretchFactor !== undefined) exchanges.stretches.push(player.client.delay.lastStretchFactor);
          return;
        }
        pressAt(world, player, at + question.deviceMs + drawAnswerMs(person, goNoGo, lapseRatio), { kind: 'dodge' });
        if (exchanges.stampedAfterMs.length % OWN_STRIKE_EVERY === 0) strikeBack(world, player, at + drawBetween(hands, 2000, 5000));
      },
    },
  );
  runVirtualWorld(world);
  const [player] = world.players;
  if (player !== undefined) exchanges.shownLateMs = -player.client.clock.offsetMs - player.clockStartsAt;
  return exchanges;
};

const strikeBack = (world: VirtualWorld, player: VirtualPlayer, at: number): void => {
  const partner = world.party.enemies[0];
  if (partner !== undefined) pressAt(world, player, at, { kind: 'strike', target: partner.id });
};

const toCell = (
  question: DodgeRowQuestion,
  windowMs: number,
  { exchanges: played, byLag, stretches }: { exchanges: Exchanges; byLag: readonly number[]; stretches: Float64Array },
): DodgeCell => {
  const { exchanges, rules, deviceMs, network, population } = question;
  const landsAfterMs = Math.max(rules.combat.weapons[PARTNERS_WEAPON].windupMs, windowMs + rules.combat.settleMarginMs);
  const lags: number[] = [];
  let dodged = 0;
  let heardInTime = 0;
  for (const index of byLag) {
    if ((played.stampedAfterMs[index] ?? Infinity) > windowMs) continue;
    dodged += 1;
    if ((played.heardAfterMs[index] ?? Infinity) <= landsAfterMs + played.shownLateMs) heardInTime += 1;
    const lagMs = played.confirmedLagMs[index];
    if (lagMs !== undefined && lagMs < Infinity) lags.push(lagMs);
  }
  return {
    windowMs,
    network,
    population,
    exchanges,
    dodgedInTime: dodged,
    dodgeRatio: dodged / exchanges,
    ci95: wilsonInterval({ successes: dodged, trials: exchanges }),
    predictedRatio: predictedRatio({ windowMs, network, population, deviceMs }),
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

/** The formula's answer, with losses in runs: a message is lost k times with the chances of the Gilbert–Elliott chain, each costing a retransmission. */
export const predictedRatio = ({
  windowMs,
  network,
  population,
  deviceMs,
}: Pick<DodgeCellQuestion, 'windowMs' | 'network' | 'population' | 'deviceMs'>): number => {
  const { up, down } = networks[network];
  const curve = curveOf({ network, population, deviceMs });
  let total = 0;
  for (const [count, chance] of lossShares({ up, down }).entries()) {
    const leftMs = windowMs - count * up.retransmitMs;
    if (leftMs <= deviceMs) break;
    total += chance * curve(leftMs);
  }
  return total;
};

/** Chance that the two messages of one answer are lost k times between them, k = 0, 1, 2 …, on a link whose losses come in runs. */
export const lossShares = ({ up, down }: { readonly up: LegModel; readonly down: LegModel }): number[] =>
  convolve(lossChances(up), lossChances(down));

const curves = new Map<string, (windowMs: number) => number>();

const curveOf = ({
  network,
  population,
  deviceMs,
}: Pick<DodgeCellQuestion, 'network' | 'population' | 'deviceMs'>): ((windowMs: number) => number) => {
  const key = `${network} ${population} ${deviceMs}`;
  const known = curves.get(key);
  if (known !== undefined) return known;
  const { up, down } = networks[network];
  const { goNoGo, lapseRatio } = populations[population];
  const curve = dodgeCurve({ ...defaultDuelQuestion, reaction: goNoGo, up, down, deviceMs, lapseRatio });
  // Losses shift a window by whole retransmissions, so neighbouring windows ask for the same points again.
  const points = new Map<number, number>();
  const remembered = (windowMs: number): number => {
    const point = points.get(windowMs) ?? curve(windowMs);
    points.set(windowMs, point);
    return point;
  };
  curves.set(key, remembered);
  return remembered;
};

/**
 * Chance of 0, 1, 2 … losses of one message on one leg. The chain steps once a transmission and a message that got through left it in the good
 * state, so the first loss has the chance to enter a bad run and each further one the chance to stay in it.
 */
const lossChances = ({ enterLossRatio, leaveLossRatio }: LegModel): number[] => {
  if (enterLossRatio === 0) return [1];
  const losses = Array.from(
    { length: LOSSES_PER_MESSAGE_MAX },
    (_, index) => enterLossRatio * (1 - leaveLossRatio) ** index * leaveLossRatio,
  );
  return [1 - enterLossRatio, ...losses];
};

const convolve = (left: readonly number[], right: readonly number[]): number[] => {
  const sum = Array.from({ length: left.length + right.length - 1 }, () => 0);
  left.forEach((a, i) => right.forEach((b, j) => (sum[i + j] = (sum[i + j] ?? 0) + a * b)));
  return sum;
};
