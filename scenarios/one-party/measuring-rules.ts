// The rules a measurement in virtual time is played by: nothing is saved meanwhile, and where timing is measured, timing alone decides.

import type { Rules } from '../../core/rules/rules.ts';
import { timingOnly } from '../../core/rules/timing-only.ts';

/** Longer than any measured party lives. Unit: ms. */
const NO_CHECKPOINT_MS = 600_000;

/** The rules with chance and stats taken out, and nothing saved. */
export const measuringRules = (rules: Rules): Rules => unsaved(timingOnly(rules));

/** The rules as they are, but that a party in which anything changed does not save a checkpoint soon. */
export const unsaved = (rules: Rules): Rules => ({ ...rules, journey: { ...rules.journey, checkpointEveryMs: NO_CHECKPOINT_MS } });
