// Dodges that are timed instead of reacted to: the player watches the blow come and presses when it should hit. Temporal pointing model of
// Lee & Oulasvirta (CHI 2016), cue-integration form with the constants of Do, Chang & Lee (CHI 2021). For dodges whose protection must
// cover the very instant of the hit; seconds inside the model, ms outside.

import { normalCdf } from './normal.ts';

/** The model's constants. */
export interface PointingModel {
  /** Where in the window people aim, as a share of it. */
  readonly aimRatio: number;
  /** Spread of an uncued rhythm, per second of its period. */
  readonly spreadPerSecond: number;
  /** How fast seeing the cue longer helps; per second. */
  readonly cueGainPerSecond: number;
  /** Spread that no cue takes away, in the model's own unit. */
  readonly cueFloor: number;
}

/** The published constants. */
export const pointingModel: PointingModel = { aimRatio: 0.185, spreadPerSecond: 0.09015, cueGainPerSecond: 19.931, cueFloor: 0.399 };

/** Standard deviation of the press around its aim. Without a cue (`cueMs` 0) only the rhythm of the blows, one every `periodMs`, guides it. Unit: ms. */
export const pressSpreadMs = (cueMs: number, periodMs = 1000, model: PointingModel = pointingModel): number => {
  const period = periodMs / 1000;
  const rhythm = model.spreadPerSecond * period;
  if (cueMs <= 0) return 1000 * rhythm;
  const cue = 1 / Math.expm1(model.cueGainPerSecond * (cueMs / 1000)) + model.cueFloor;
  return (1000 * rhythm) / Math.sqrt(1 + (period / cue) ** 2);
};

/** Share of timed presses that miss a window of `windowMs` (0..1). */
export const missRatio = (
  { windowMs, cueMs, periodMs = 1000 }: { windowMs: number; cueMs: number; periodMs?: number },
  model: PointingModel = pointingModel,
): number => {
  const spread = pressSpreadMs(cueMs, periodMs, model);
  const early = normalCdf((-model.aimRatio * windowMs) / spread);
  const late = normalCdf((-(1 - model.aimRatio) * windowMs) / spread);
  return early + late;
};
