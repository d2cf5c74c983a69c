// Points and walks, as party, wire and client share them. Movement is timed segments: everybody is told a whole path once and can tell for themselves where anyone is at any instant, so standing still
// and walking both cost nothing while they last.

import { addMs } from '../brand.ts';
import type { PartyTimeMs } from '../ids.ts';

/** A place on the ground of a fight. Unit: metres from the middle, x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A walk in a straight line. Before `startsAt` one stands at `from`, after `arrivesAt` at `to`. */
export interface Walk {
  readonly from: Point;
  readonly to: Point;
  readonly startsAt: PartyTimeMs;
  readonly arrivesAt: PartyTimeMs;
}

/** What of the rules a walk needs. Units: m, m/s. */
export interface WalkRules {
  readonly arenaRadiusMetres: number;
  readonly walkMetresPerSecond: number;
}

/** Where someone on this walk is at `at`. Unit: m. Any clock will do, as long as the walk and `at` share it. */
export const positionAt = (walk: Walk, at: number): Point => {
  const { from, to, startsAt, arrivesAt } = walk;
  if (at >= arrivesAt) return to;
  if (at <= startsAt) return from;
  const ratio = (at - startsAt) / (arrivesAt - startsAt);
  return { x: from.x + (to.x - from.x) * ratio, y: from.y + (to.y - from.y) * ratio };
};

/** Standing at a point since `at`. */
export const standing = (point: Point, at: PartyTimeMs): Walk => ({ from: point, to: point, startsAt: at, arrivesAt: at });

/** A walk that leaves now from where `current` has come to, at walking speed, and stays inside the arena. */
export const walkTo = (current: Walk, wish: Point, now: PartyTimeMs, rules: WalkRules): Walk => {
  const from = positionAt(current, now);
  const to = insideArena(wish, rules.arenaRadiusMetres);
  return { from, to, startsAt: now, arrivesAt: addMs(now, (distance(from, to) / rules.walkMetresPerSecond) * 1000) };
};

export const distance = (left: Point, right: Point): number => Math.sqrt((left.x - right.x) ** 2 + (left.y - right.y) ** 2);

/** Whether two points are `metres` apart at the most. */
export const isWithin = (left: Point, right: Point, metres: number): boolean =>
  (left.x - right.x) ** 2 + (left.y - right.y) ** 2 <= metres * metres;

/** The point itself, or the nearest one within `radius` of the middle. */
export const insideArena = (point: Point, radius: number): Point => {
  const fromMiddle = Math.hypot(point.x, point.y);
  if (fromMiddle <= radius) return point;
  return { x: (point.x / fromMiddle) * radius, y: (point.y / fromMiddle) * radius };
};

/** The point on the line from `target` to `from` that is `gap` metres away from the target; `from` itself when it is nearer already. */
export const pointAtGap = (from: Point, target: Point, gap: number): Point => {
  const apart = distance(from, target);
  if (apart <= gap) return from;
  const ratio = gap / apart;
  return { x: target.x + (from.x - target.x) * ratio, y: target.y + (from.y - target.y) * ratio };
};
