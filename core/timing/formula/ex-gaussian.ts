// The ex-Gaussian, Normal(mu, sigma) + Exponential(tau): the shape of human reaction times. Beside the distribution function there are its
// first and second integrals, because they turn an average over a tick, or over a stretch of network delay, into a difference: exact even
// where the reaction hardly varies. Sigma and tau may be 0. As in the notes, mu is the mean of the normal part only.

import type { ReactionModel } from '../../rules/populations.ts';
import { normalCdf, normalDensity, scaledTail } from './normal.ts';
import { leastWhere } from './solve.ts';

/** Stands in for a sigma of 0, so that no formula divides by it. Unit: ms. */
const LEAST_SIGMA_MS = 1e-9;

/** Instants are sums of doubles. Unit: ms. */
const ROUNDING_MS = 1e-6;

/** P(reaction <= xMs). */
export const reactionCdf = (model: ReactionModel, xMs: number): number => {
  // Exactly on the deadline counts, and sums of milliseconds differ in their last bits.
  if (model.sigmaMs <= 0 && model.tauMs <= 0) return xMs >= model.muMs - ROUNDING_MS ? 1 : 0;
  const z = (xMs - model.muMs) / sigmaOf(model);
  return Math.max(0, normalCdf(z) - exponentialShare(model, z));
};

/** The density at xMs. Unit: 1/ms. */
export const reactionDensity = (model: ReactionModel, xMs: number): number => {
  const z = (xMs - model.muMs) / sigmaOf(model);
  return model.tauMs > 0 ? exponentialShare(model, z) / model.tauMs : normalDensity(z) / sigmaOf(model);
};

/** The integral of `reactionCdf` up to xMs, that is the mean of max(0, xMs - reaction). Unit: ms. */
export const reactionCdfIntegral = (model: ReactionModel, xMs: number): number => {
  const sigma = sigmaOf(model);
  const z = (xMs - model.muMs) / sigma;
  return Math.max(0, sigma * (z * normalCdf(z) + normalDensity(z)) - model.tauMs * reactionCdf(model, xMs));
};

/** The integral of `reactionCdfIntegral` up to xMs. Unit: ms². */
export const reactionCdfSecondIntegral = (model: ReactionModel, xMs: number): number => {
  const sigma = sigmaOf(model);
  const z = (xMs - model.muMs) / sigma;
  return Math.max(
    0,
    0.5 * sigma * sigma * ((z * z + 1) * normalCdf(z) + z * normalDensity(z)) - model.tauMs * reactionCdfIntegral(model, xMs),
  );
};

/** The reaction below which a share `ratio` (0..1, exclusive) lies. Unit: ms. */
export const reactionQuantileMs = (model: ReactionModel, ratio: number): number => {
  const reachMs = 12 * (model.sigmaMs + model.tauMs) + 1;
  return leastWhere((xMs) => reactionCdf(model, xMs) >= ratio, { lowMs: model.muMs - reachMs, highMs: model.muMs + 4 * reachMs });
};

/** Mean of the whole. Unit: ms. */
export const reactionMeanMs = (model: ReactionModel): number => model.muMs + model.tauMs;

/** Standard deviation of the whole. Unit: ms. */
export const reactionSdMs = (model: ReactionModel): number => Math.hypot(model.sigmaMs, model.tauMs);

/** The reactions of people whose own means spread with a standard deviation of `betweenPersonSdMs`: the normal part widens. */
export const acrossPeople = (model: ReactionModel, betweenPersonSdMs: number): ReactionModel =>
  betweenPersonSdMs === 0 ? model : { ...model, sigmaMs: Math.hypot(model.sigmaMs, betweenPersonSdMs) };

/** Mean slowing per day of short sleep. Unit: ms. Source: the `sleepstudy` data (Belenky et al. 2003), 251.41 + 10.47 a day. */
export const SHORT_SLEEP_MS_PER_DAY = 10.47;

/** The same person after some days (0..9 were measured) of short sleep. */
export const afterShortSleep = (model: ReactionModel, days: number): ReactionModel => ({
  ...model,
  muMs: model.muMs + SHORT_SLEEP_MS_PER_DAY * days,
});

const sigmaOf = (model: ReactionModel): number => Math.max(model.sigmaMs, LEAST_SIGMA_MS);

/** exp(sigma²/(2 tau²) - (x - mu)/tau) * Phi(z - sigma/tau), written so that neither factor overflows: it equals tau times the density. */
const exponentialShare = (model: ReactionModel, z: number): number => {
  if (model.tauMs <= 0) return 0;
  const sigma = sigmaOf(model);
  const shift = sigma / model.tauMs;
  const w = z - shift;
  return w > 0 ? Math.exp(shift * (0.5 * shift - z)) * normalCdf(w) : Math.exp(-0.5 * z * z) * scaledTail(-w);
};
