// One question about one dodge, asked alike of the formula (`predict`), of the party machine in virtual time and of real sockets (`duel`):
// what share of dodges is stamped in time? All times in ms. This file is data and types only; it runs in a browser too.

import type { DuelPolicy, DuelTickPhase } from '../model/policies.ts';
import { DEFAULT_DEVICE, deviceDelaysMs, populations, type ReactionModel } from '../rules/populations.ts';

/** One leg's delay: `baseMs + LogNormal(median medianMs, sigma of the log)`. Unit: ms, one way; sigma has no unit. */
export interface LegShape {
  readonly baseMs: number;
  readonly medianMs: number;
  readonly sigma: number;
}

/** Everything the answer depends on. */
export interface DuelQuestion {
  /** The dodge window, from the announcement. Unit: ms. */
  readonly windowMs: number;
  /** The defender's reaction, net of the device. */
  readonly reaction: ReactionModel;
  /** Server to defender, and back. */
  readonly down: LegShape;
  readonly up: LegShape;
  /** Display and input delay of the defender's device. Unit: ms. */
  readonly deviceMs: number;
  /** The server handles inputs at multiples of this; 0: at once. Unit: ms. */
  readonly tickMs: number;
  readonly tickPhase: DuelTickPhase;
  readonly policy: DuelPolicy;
  /** `compensated`: the most that is added. Unit: ms. */
  readonly capMs: number;
  /** `equalised`: round trips below this are raised to it. Unit: ms. */
  readonly floorMs: number;
  /** `client-stamped`: how long after the window the server waits to hear of a press inside it. Unit: ms. */
  readonly stampWaitMs: number;
  /** Share of attacks the defender never answers (0..1). */
  readonly lapseRatio: number;
  /** Chance that one transmission on one leg is lost (0..1); each loss costs `retransmitMs`. */
  readonly lossRatio: number;
  readonly retransmitMs: number;
  /** Spread of the mean reaction from person to person; 0 asks about one person. Unit: ms, standard deviation. */
  readonly betweenPersonSdMs: number;
}

/** The share of all blows a designer aims at where nobody says otherwise: four in five, as the first window was chosen (DESIGN.md, section 9). Ratio. */
export const TARGET_RATIO = 0.8;

/** The average player at an ordinary PC on a good fibre link, with nothing added, and no cap and no wait that bite: what a flag not given means. */
export const defaultDuelQuestion: DuelQuestion = {
  windowMs: 600,
  reaction: populations.average.goNoGo,
  down: { baseMs: 5, medianMs: 0.6, sigma: 0.5 },
  up: { baseMs: 5, medianMs: 0.6, sigma: 0.5 },
  deviceMs: deviceDelaysMs[DEFAULT_DEVICE],
  tickMs: 0,
  tickPhase: 'random',
  policy: 'server-clock',
  capMs: 1000,
  floorMs: 0,
  stampWaitMs: 3000,
  lapseRatio: 0,
  lossRatio: 0,
  retransmitMs: 200,
  betweenPersonSdMs: 0,
};

/** What is wrong with a question that came from outside, one sentence each, naming the field; empty when it can be asked. */
export const duelQuestionFaults = (question: DuelQuestion): readonly string[] => {
  const { reaction, down, up } = question;
  const durations: Readonly<Record<string, number>> = {
    windowMs: question.windowMs,
    'reaction.muMs': reaction.muMs,
    'reaction.sigmaMs': reaction.sigmaMs,
    'reaction.tauMs': reaction.tauMs,
    'down.baseMs': down.baseMs,
    'down.medianMs': down.medianMs,
    'up.baseMs': up.baseMs,
    'up.medianMs': up.medianMs,
    deviceMs: question.deviceMs,
    tickMs: question.tickMs,
    capMs: question.capMs,
    floorMs: question.floorMs,
    stampWaitMs: question.stampWaitMs,
    retransmitMs: question.retransmitMs,
    betweenPersonSdMs: question.betweenPersonSdMs,
  };
  return [
    ...outside(durations, { least: 0, most: DURATION_MS_MAX, unit: ' ms' }),
    ...outside({ 'down.sigma': down.sigma, 'up.sigma': up.sigma }, { least: 0, most: SIGMA_MAX, unit: '' }),
    ...outside({ lapseRatio: question.lapseRatio }, { least: 0, most: 1, unit: '' }),
    ...outside({ lossRatio: question.lossRatio }, { least: 0, most: LOSS_RATIO_MAX, unit: '' }),
  ];
};

/** The longest duration a question may name: a minute is far beyond any duel. Unit: ms. */
const DURATION_MS_MAX = 60_000;
/** At this spread of the logarithm one delay in twenty is over a hundred times the median: no network people play on. */
const SIGMA_MAX = 3;
/** Beyond this a link is down, not lossy. */
const LOSS_RATIO_MAX = 0.5;

const outside = (
  values: Readonly<Record<string, number>>,
  { least, most, unit }: { least: number; most: number; unit: string },
): readonly string[] =>
  Object.entries(values)
    .filter(([, value]) => !(value >= least && value <= most))
    .map(([name, value]) => `${name} is ${value}; it must be between ${least} and ${most}${unit}`);
