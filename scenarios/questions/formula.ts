// The formula's side of a question: a duel under the rules in force, on a link whose losses come in runs, as a curve over the window.

import type { CombatRules } from '../../core/rules/combat.ts';
import { networks, type NetworkName } from '../../core/rules/networks.ts';
import { populations, type PopulationName, type ReactionModel } from '../../core/rules/populations.ts';
import { RETRANSMIT_MS } from '../../core/rules/networks.ts';
import { defaultDuelQuestion, type DuelQuestion } from '../../core/timing/duel-question.ts';
import { dodgeCurve, medianRoundTripMs, type DodgeCurve } from '../../core/timing/formula/predict.ts';
import { leastWhere } from '../../core/timing/formula/solve.ts';
import { lossShares } from '../dodge-cell.ts';
import type { Link } from './drill.ts';

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

/** The duel this defender fights under these rules; losses are left to `shareInTime`. */
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
  lapseRatio: defender.lapseRatio,
  lossRatio: 0,
  betweenPersonSdMs: defender.betweenPersonSdMs,
});

/** Share of blows dodged in time as a function of the window (ms). Losses come in runs and each costs a retransmission. */
export const shareInTime = (defender: Defender, combat: CombatRules): DodgeCurve => {
  const duel = duelOf(defender, combat);
  const curve = dodgeCurve(duel);
  // The client's own stamp does not care how long the way was.
  if (duel.policy === 'client-stamped') return curve;
  const losses = lossShares(defender.link).map((share, count) => ({ share, lateMs: count * RETRANSMIT_MS }));
  const heavy = losses.filter(({ share }) => share > 1e-9);
  return (windowMs) =>
    heavy.reduce((total, { share, lateMs }) => (windowMs > lateMs ? total + share * curve(windowMs - lateMs) : total), 0);
};

/** The least window in which a share `ratio` of the blows answered at all is dodged; Infinity when none up to 5 s does. Unit: ms. */
export const windowReaching = (defender: Defender, combat: CombatRules, ratio: number): number => {
  const curve = shareInTime({ ...defender, lapseRatio: 0 }, combat);
  return leastWhere((windowMs) => curve(windowMs) >= ratio, { lowMs: 0, highMs: 5000 });
};

/** What the policy adds to the window for this defender. Unit: ms. */
export const addedMs = (defender: Defender, combat: CombatRules): number =>
  combat.deadlinePolicy === 'compensated'
    ? Math.min(medianRoundTripMs(duelOf(defender, combat)), combat.compensationCapMs)
    : combat.deadlinePolicy === 'client-stamped'
      ? combat.clientStampWaitMs
      : 0;
