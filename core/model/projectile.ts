// Option C of the brief's ranged combat: what is thrown flies to a point and hits whom it was thrown at, if that one is there. It is aimed where the
// defender will be if it changes nothing; who walks on otherwise, or steps aside, is missed. Decided by geometry at the landing, never by a roll of stats.

import { distance, insideArena, positionAt, type Walk, type Point } from './walk.ts';
import { addMs } from '../brand.ts';
import type { PartyTimeMs } from '../ids.ts';

/** Where it will come down: where this walk leads by the time it lands. Unit: m. */
export const aimAt = (defender: Walk, landsAt: number): Point => positionAt(defender, landsAt);

/** Whether somebody on this walk is hit by what comes down at `impact` at `landsAt`. */
export const isStruck = (defender: Walk, impact: Point, landsAt: number, rules: { readonly projectileRadiusMetres: number }): boolean =>
  distance(positionAt(defender, landsAt), impact) <= rules.projectileRadiusMetres;

/** What of the rules a step aside needs. Units: m, m/s. */
export interface StepRules {
  readonly arenaRadiusMetres: number;
  readonly sidestepMetres: number;
  readonly sidestepMetresPerSecond: number;
}

/** The step aside of a dodge: across the line from the thrower, away from the middle of the arena's edge if that is near. */
export const stepAside = (defender: Walk, from: Point, now: PartyTimeMs, rules: StepRules): Walk => {
  const here = positionAt(defender, now);
  const apart = Math.max(distance(here, from), 0.01);
  const across = { x: -(here.y - from.y) / apart, y: (here.x - from.x) / apart };
  const left = stepTo(here, across, rules);
  const right = stepTo(here, { x: -across.x, y: -across.y }, rules);
  // At the edge of the arena one side is shorter; the longer step is the safer one.
  const to = distance(here, left) >= distance(here, right) ? left : right;
  return { from: here, to, startsAt: now, arrivesAt: addMs(now, (distance(here, to) / rules.sidestepMetresPerSecond) * 1000) };
};

const stepTo = (here: Point, direction: Point, rules: StepRules): Point =>
  insideArena({ x: here.x + direction.x * rules.sidestepMetres, y: here.y + direction.y * rules.sidestepMetres }, rules.arenaRadiusMetres);
