// The formula's side of a question: a duel under the rules in force, on a link whose losses come in runs, as a curve over the window.

import type { CombatRules } from '../../core/rules/combat.ts';
import { networks, type NetworkName } from '../../core/rules/networks.ts';
import { populations, type PopulationName, type ReactionModel } from '../../core/rules/populations.ts';
import { defaultDuelQuestion, type DuelQuestion } from '../../core/timing/duel-question.ts';
import { lossesInRuns } from '../../core/timing/formula/loss-runs.ts';
import { dodgeCurve, type DodgeCurve } from '../../core/timing/formula/predict.ts';
import { medianRoundTripMs } from '../../core/timing/formula/round-trip.ts';
import type { Link } from './drill.ts';

/** How exactly a window is found: far below anything that can be told apart. Unit: ms. */
const EXACT_MS = 0.001;

/** The longest window looked for. Unit: ms. */
const WINDOW_MS_MAX = 5000;

/** Who defends, where, on what. Ratios 0..1. */
export interface Defender {
  readonly link: Link;
  readonly reaction: ReactionModel;
  readonly lapseRatio: number;
  readonly deviceMs: number;
  readonly betweenPersonSdMs: number;
}

/** A kind of player on a network of ours. */
export const defenderOf = (population: PopulationName, network: NetworkName, deviceMs: number): Defender => ({
  link: networks[network],
  reaction: populations[population].goNoGo,
  lapseRatio: populations[population].lapseRatio,
  deviceMs,
  betweenPersonSdMs: 0,
});

/** The duel this defender fights under these rules; losses come in runs, which `shareInTime` puts in. */
export const duelOf = (defender: Defender, combat: CombatRules): DuelQuestion => ({
  ...defaultDuelQuestion,
  windowMs: combat.dodgeWindowMs,
  reaction: defender.reaction,
  down: defender.link.down,
  up: defender.link.up,
  deviceMs: defender.deviceMs,
  tickMs: combat.tickMs,
  tickPhase: combat.tickPhase,
  policy: combat.deadlinePolicy,
  capMs: combat.compensationCapMs,
  floorMs: combat.equaliseFloorMs,
  stampWaitMs: combat.clientStampWaitMs,
  lapseRatio: defender.lapseRatio,
  lossRatio: 0,
  retransmitMs: defender.link.down.retransmitMs,
  betweenPersonSdMs: defender.betweenPersonSdMs,
});

/** Curves kept, because one question asks the same one many times over. */
const CURVES_MAX = 400;
const curves = new Map<string, DodgeCurve>();

/** Share of blows the server stamps as dodged in time, as a function of the window (ms), by the whole of the rules. */
export const shareInTime = (defender: Defender, combat: CombatRules): DodgeCurve => {
  const duel = duelOf(defender, combat);
  const key = JSON.stringify([{ ...duel, windowMs: 0 }, defender.link]);
  const known = curves.get(key);
  if (known !== undefined) return known;
  const made = dodgeCurve(duel, lossesInRuns(defender.link));
  curves.set(key, made);
  const [oldest] = curves.keys();
  if (curves.size > CURVES_MAX && oldest !== undefined) curves.delete(oldest);
  return made;
};

/** The least window in which a share `ratio` of all blows is dodged, those nobody reacts to included; Infinity when none up to 5 s does. Unit: ms. */
export const windowReaching = (defender: Defender, combat: CombatRules, ratio: number): number => {
  if (ratio >= 1 - defender.lapseRatio) return Number.POSITIVE_INFINITY;
  const curve = shareInTime(defender, combat);
  return leastMs((windowMs) => curve(windowMs) >= ratio, { lowMs: 0, highMs: WINDOW_MS_MAX });
};

/** The same in whole ms, as it is said aloud and stands in a rules file: the least that reaches the share. A good guess saves most of the work. Unit: ms. */
export const wholeWindowReaching = (defender: Defender, combat: CombatRules, ratio: number, guessMs = Number.NaN): number => {
  if (ratio >= 1 - defender.lapseRatio) return Number.POSITIVE_INFINITY;
  const curve = shareInTime(defender, combat);
  const reaches = (windowMs: number): boolean => curve(windowMs) >= ratio;
  const guess = Math.ceil(guessMs);
  if (guess > 0 && reaches(guess) && !reaches(guess - 1)) return guess;
  if (!reaches(WINDOW_MS_MAX)) return Number.POSITIVE_INFINITY;
  let [below, above] = [-1, WINDOW_MS_MAX];
  while (above - below > 1) {
    const middle = (below + above) >> 1;
    if (reaches(middle)) above = middle;
    else below = middle;
  }
  return above;
};

/** What the policy adds to the window for this defender. Unit: ms. */
export const addedMs = (defender: Defender, combat: CombatRules): number =>
  combat.deadlinePolicy === 'compensated'
    ? Math.min(medianRoundTripMs(duelOf(defender, combat)), combat.compensationCapMs)
    : combat.deadlinePolicy === 'client-stamped'
      ? combat.clientStampWaitMs
      : 0;

/** The least duration from which on `holds` is true, given that it turns true once; Infinity when it never does up to `highMs`. Unit: ms. */
export const leastMs = (holds: (ms: number) => boolean, { lowMs, highMs }: { lowMs: number; highMs: number }): number => {
  if (holds(lowMs)) return lowMs;
  if (!holds(highMs)) return Number.POSITIVE_INFINITY;
  let [below, above] = [lowMs, highMs];
  while (above - below > EXACT_MS) {
    const middle = 0.5 * (below + above);
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
};
