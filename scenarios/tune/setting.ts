// What a designer sets on the tuning page: the rules of the blow, who plays, on what device and over which network. Plain data with its ranges,
// and the two things it turns into: the question the formula and the duel are asked, and the rules a party plays by.

import type { DrillSettings } from '../../core/model/policies.ts';
import { networks, NETWORK_NAMES, RETRANSMIT_MS, type NetworkName } from '../../core/rules/networks.ts';
import { DEFAULT_DEVICE, deviceDelaysMs, populations, type DeviceName, type PopulationName } from '../../core/rules/populations.ts';
import { defaultRules, type Rules } from '../../core/rules/rules.ts';
import { defaultDuelQuestion, type DuelQuestion, type LegShape } from '../../core/timing/duel-question.ts';
import { measuringRules } from '../one-party/measuring-rules.ts';
import type { Link } from '../questions/drill.ts';
import type { Defender } from '../questions/formula.ts';

/** A network of ours, or the one measured by the designer. */
export type ChosenNetwork = NetworkName | 'own';
export const CHOSEN_NETWORKS: readonly ChosenNetwork[] = [...NETWORK_NAMES, 'own'];

/** A link as the page uses it, both ways alike: a delay's shape, and how often one message is lost. Unit: ms, one way. */
export interface OwnLink extends LegShape {
  readonly lossRatio: number;
}

/** The blow whose wind-up is tuned: the weapon of the three-lane picture. */
export const TUNED_WEAPON = 'sword';

/** Everything the page's answers depend on, but for the seed. All durations in ms. */
export interface Setting extends DrillSettings {
  readonly population: PopulationName;
  readonly device: DeviceName;
  readonly network: ChosenNetwork;
  /** What `network: own` means. */
  readonly own: OwnLink;
}

const { combat } = defaultRules;

/** What stands when nobody has touched anything: the rules as they are, an average player on 4G. */
export const defaultSetting: Setting = {
  windowMs: combat.dodgeWindowMs,
  windupMs: combat.weapons[TUNED_WEAPON].windupMs,
  marginMs: combat.settleMarginMs,
  tickMs: combat.tickMs,
  tickPhase: combat.tickPhase,
  policy: combat.deadlinePolicy,
  capMs: combat.compensationCapMs,
  floorMs: combat.equaliseFloorMs,
  stampWaitMs: combat.clientStampWaitMs,
  population: 'average',
  device: DEFAULT_DEVICE,
  network: 'lte_4g',
  own: { baseMs: 15, medianMs: 5, sigma: 0.6, lossRatio: 0.001 },
};

/** The sliders: least, most and step of each number, within what the servers' rules allow. Unit: ms. */
export const SLIDER_RANGES = {
  windowMs: { min: 100, max: 1500, step: 10 },
  windupMs: { min: 200, max: 2500, step: 10 },
  marginMs: { min: 0, max: 600, step: 10 },
  tickMs: { min: 0, max: 100, step: 1 },
  capMs: { min: 0, max: 800, step: 10 },
  floorMs: { min: 0, max: 800, step: 10 },
  stampWaitMs: { min: 0, max: 1500, step: 10 },
} as const;
export type SliderName = keyof typeof SLIDER_RANGES;
export const SLIDER_NAMES = Object.keys(SLIDER_RANGES) as readonly SliderName[];

/** The link of a setting's player as four numbers: what an address and `predict` can hold. */
export const linkOf = ({ network, own }: Pick<Setting, 'network' | 'own'>): OwnLink => {
  if (network === 'own') return own;
  const { baseMs, medianMs, sigma, enterLossRatio } = networks[network].down;
  // The chance that a message that follows one which got through is lost.
  return { baseMs, medianMs, sigma, lossRatio: enterLossRatio };
};

/** The question in the form that `predict` and `duel` are asked, losses one by one. */
export const questionOf = (setting: Setting): DuelQuestion => {
  const link = linkOf(setting);
  const { goNoGo, lapseRatio } = populations[setting.population];
  const leg: LegShape = { baseMs: link.baseMs, medianMs: link.medianMs, sigma: link.sigma };
  return {
    ...defaultDuelQuestion,
    windowMs: setting.windowMs,
    reaction: goNoGo,
    lapseRatio,
    down: leg,
    up: leg,
    deviceMs: deviceDelaysMs[setting.device],
    tickMs: setting.tickMs,
    tickPhase: setting.tickPhase,
    policy: setting.policy,
    capMs: setting.capMs,
    floorMs: setting.floorMs,
    stampWaitMs: setting.stampWaitMs,
    lossRatio: link.lossRatio,
    retransmitMs: RETRANSMIT_MS,
  };
};

/** The link as it is played and predicted: a network of ours as it is, losses in runs; the designer's own with losses one by one. */
export const playedLink = ({ network, own }: Pick<Setting, 'network' | 'own'>): Link => {
  if (network !== 'own') return networks[network];
  const { baseMs, medianMs, sigma, lossRatio } = own;
  const leg = {
    baseMs,
    medianMs,
    sigma,
    correlation: 0,
    enterLossRatio: lossRatio,
    leaveLossRatio: 1 - lossRatio,
    retransmitMs: RETRANSMIT_MS,
  };
  return { up: leg, down: leg };
};

/** Who defends, as every other command asks about them. */
export const defenderIn = (setting: Setting): Defender => {
  const { goNoGo, lapseRatio } = populations[setting.population];
  return { link: playedLink(setting), reaction: goNoGo, lapseRatio, deviceMs: deviceDelaysMs[setting.device], betweenPersonSdMs: 0 };
};

/** The part of the rules the page tunes; all else keeps its first value. */
export const combatOf = (setting: Setting): Rules['combat'] => ({
  ...combat,
  dodgeWindowMs: setting.windowMs,
  deadlinePolicy: setting.policy,
  compensationCapMs: setting.capMs,
  equaliseFloorMs: setting.floorMs,
  clientStampWaitMs: setting.stampWaitMs,
  tickMs: setting.tickMs,
  tickPhase: setting.tickPhase,
  settleMarginMs: setting.marginMs,
  weapons: { ...combat.weapons, [TUNED_WEAPON]: { ...combat.weapons[TUNED_WEAPON], windupMs: setting.windupMs } },
});

/** The rules a simulated duel plays by: timing as set, chance of the stats left out, the tuned wind-up on every weapon. */
export const playRulesOf = (setting: Setting): Rules => {
  const tuned = combatOf(setting);
  const weapons = Object.fromEntries(
    Object.entries(tuned.weapons).map(([name, weapon]) => [name, { ...weapon, windupMs: setting.windupMs }]),
  );
  return measuringRules({ ...defaultRules, combat: { ...tuned, weapons: weapons as Rules['combat']['weapons'] } });
};
