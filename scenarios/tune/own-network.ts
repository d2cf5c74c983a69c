// "My own network": measured round trips, pasted as numbers or as the output of ping, become a link like ours: a base and a lognormal part per leg, both
// ways alike, by the method of moments. Pure.

import type { OwnLink } from './setting.ts';

/** What was pasted, understood. */
export type OwnNetwork =
  | { readonly kind: 'ok'; readonly link: OwnLink; readonly count: number; readonly medianMs: number }
  | { readonly kind: 'refused'; readonly text: string };

/** Fewer say nothing of the spread; more than these are not looked at. */
const SAMPLES_MIN = 5;
const SAMPLES_MAX = 10_000;
const ROUND_TRIP_MS_MAX = 10_000;
const SIGMA_MAX = 2;
const LOSS_MAX = 0.3;
/** The fastest of a few samples is not yet the floor: the base lies this much of the mean excess below it. */
const BELOW_FASTEST = 0.1;

/** Reads pasted round trips (ms) and fits a link to them. */
export const ownNetwork = (text: string): OwnNetwork => {
  const samples = roundTripsIn(text).slice(0, SAMPLES_MAX);
  if (samples.length < SAMPLES_MIN)
    return { kind: 'refused', text: `Paste at least ${SAMPLES_MIN} round trips in ms, or the output of ping; ${samples.length} found.` };
  const sorted = samples.toSorted((left, right) => left - right);
  const fastest = sorted[0] ?? 0;
  const mean = samples.reduce((sum, ms) => sum + ms, 0) / samples.length;
  const baseMs = Math.max(0, fastest - BELOW_FASTEST * (mean - fastest));
  const excess = mean - baseMs;
  const variance = samples.reduce((sum, ms) => sum + (ms - mean) ** 2, 0) / (samples.length - 1);
  // Two equal legs: the sum's mean is 2 m e^(s²/2), its variance 2 m² e^(s²) (e^(s²) - 1).
  const sigma = excess > 0 ? Math.min(SIGMA_MAX, Math.sqrt(Math.log1p((2 * variance) / excess ** 2))) : 0;
  const link: OwnLink = {
    baseMs: rounded(baseMs / 2, 10),
    medianMs: rounded((excess / 2) * Math.exp(-0.5 * sigma * sigma), 100),
    sigma: rounded(sigma, 1000),
    lossRatio: rounded(lossIn(text), 10_000),
  };
  return { kind: 'ok', link, count: samples.length, medianMs: sorted[sorted.length >> 1] ?? mean };
};

/** `time=23.4 ms` wherever ping wrote so, in any of the spellings we know; else every number. */
const roundTripsIn = (text: string): readonly number[] => {
  const timed = [...text.matchAll(/(?:time|temps|zeit|tiempo|tempo)\s*[=<]\s*(\d+(?:[.,]\d+)?)\s*ms/gi)].map((match) => match[1] ?? '');
  const found = timed.length > 0 ? timed : text.split(/[^\d.]+/).filter((part) => /\d/.test(part));
  return found.map((part) => Number(part.replace(',', '.'))).filter((ms) => ms > 0 && ms <= ROUND_TRIP_MS_MAX);
};

/** Ping's own count of what never came back, as a share per leg (0..1). */
const lossIn = (text: string): number => {
  const percent = Number(/(\d+(?:\.\d+)?)\s*%\s*(?:packet )?loss/i.exec(text)?.[1] ?? 0);
  return Math.min(LOSS_MAX, 1 - Math.sqrt(1 - Math.min(1, percent / 100)));
};

const rounded = (value: number, parts: number): number => Math.round(value * parts) / parts;
