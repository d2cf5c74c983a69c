// How bodies move on the screen. Truth comes from the view; where truth jumps (a correction, a late word), the picture eases into it instead of
// snapping. Leans, strikes and side-steps are added on top and always return to where the body stands.

import type { Point } from '../../../core/model/walk.ts';
import type { BlowView, FighterView } from '../../../core/client/view.ts';
import type { ClientTimeMs, FighterId } from '../../../core/ids.ts';

interface Body {
  truth: Point;
  /** What is still to be eased away. Unit: m. */
  offset: Point;
  /** How far it is drawn aside so that pieces do not cover each other. Unit: m. */
  apart: Point;
  shownHealth: number;
  /** When it last began to step aside. */
  hopAt: number;
}

export type Motion = Map<FighterId, Body>;

/** Faster than anyone walks; a greater change of truth between two pictures is a correction. Unit: m/s. */
const PLAUSIBLE_METRES_PER_SECOND = 7;
/** How long easing takes to remove 63 %. Unit: ms. */
const EASE_MS = 110;
const HEALTH_EASE_MS = 160;
/** How long a side-step lasts. Unit: ms. */
const HOP_MS = 420;

/** Takes the truth of this picture in. `elapsedMs` since the last. */
export const follow = (motion: Motion, fighters: readonly FighterView[], elapsedMs: number): void => {
  for (const fighter of fighters) {
    const body = motion.get(fighter.id);
    if (body === undefined) {
      motion.set(fighter.id, {
        truth: fighter.position,
        offset: { x: 0, y: 0 },
        apart: { x: 0, y: 0 },
        shownHealth: fighter.health,
        hopAt: -Infinity,
      });
      continue;
    }
    const jump = { x: fighter.position.x - body.truth.x, y: fighter.position.y - body.truth.y };
    const isCorrection = Math.hypot(jump.x, jump.y) > (PLAUSIBLE_METRES_PER_SECOND * elapsedMs) / 1000 + 0.02;
    const kept = Math.exp(-elapsedMs / EASE_MS);
    body.offset = { x: (body.offset.x - (isCorrection ? jump.x : 0)) * kept, y: (body.offset.y - (isCorrection ? jump.y : 0)) * kept };
    body.truth = fighter.position;
    body.shownHealth += (fighter.health - body.shownHealth) * (1 - Math.exp(-elapsedMs / HEALTH_EASE_MS));
  }
  if (motion.size > fighters.length) {
    const present = new Set(fighters.map((fighter) => fighter.id));
    for (const id of motion.keys()) if (!present.has(id)) motion.delete(id);
  }
};

/** How long pieces take to make room. Unit: ms. */
const SPREAD_MS = 180;
const SPREAD_ROUNDS = 6;

/**
 * Moves pieces that stand on top of each other apart, in the picture only and gently. `room` is what one piece with its label needs. Unit: m.
 * The downed lie where they fell.
 */
export const makeRoom = (
  motion: Motion,
  fighters: readonly FighterView[],
  room: { width: number; height: number },
  elapsedMs: number,
): void => {
  const standing = fighters.filter((fighter) => !fighter.isDowned);
  const places = standing.map((fighter) => ({ x: fighter.position.x, y: fighter.position.y }));
  for (let round = 0; round < SPREAD_ROUNDS; round += 1)
    for (let left = 0; left < places.length; left += 1)
      for (let right = left + 1; right < places.length; right += 1) part(places[left], places[right], room);
  const share = 1 - Math.exp(-elapsedMs / SPREAD_MS);
  standing.forEach((fighter, index) => {
    const body = motion.get(fighter.id);
    const place = places[index];
    if (body === undefined || place === undefined) return;
    body.apart = {
      x: body.apart.x + (place.x - fighter.position.x - body.apart.x) * share,
      y: body.apart.y + (place.y - fighter.position.y - body.apart.y) * share,
    };
  });
};

/** Two pieces share the move, along the line between them; two on one spot part up and down. */
const part = (one: Point | undefined, other: Point | undefined, room: { width: number; height: number }): void => {
  if (one === undefined || other === undefined) return;
  const dx = (other.x - one.x) / room.width;
  const dy = (other.y - one.y) / room.height || 0.001;
  const gap = Math.hypot(dx, dy);
  if (gap >= 1) return;
  const push = (1 - gap) / gap / 2;
  const move = { x: dx * push * room.width, y: dy * push * room.height };
  Object.assign(one, { x: one.x - move.x, y: one.y - move.y });
  Object.assign(other, { x: other.x + move.x, y: other.y + move.y });
};

export const hop = (motion: Motion, fighter: FighterId, now: ClientTimeMs): void => {
  const body = motion.get(fighter);
  if (body !== undefined && now - body.hopAt > HOP_MS) body.hopAt = now;
};

export const shownHealth = (motion: Motion, fighter: FighterView): number => motion.get(fighter.id)?.shownHealth ?? fighter.health;

/** Where a body is drawn: its eased place, plus the lean of its own blow and the side-step of its dodge. Unit: m. */
export const shownAt = (motion: Motion, fighter: FighterView, blows: readonly BlowView[], now: ClientTimeMs, isStill: boolean): Point => {
  const base = restingAt(motion, fighter);
  if (isStill || fighter.isDowned) return base;
  const own = blows.find((blow) => blow.attacker === fighter.id);
  const target = own === undefined ? undefined : motion.get(own.defender);
  const lean = own === undefined || target === undefined ? { x: 0, y: 0 } : scaled(directionOf(base, target.truth), leanMetres(own, now));
  const body = motion.get(fighter.id);
  const side = body === undefined ? 0 : hopMetres(now - body.hopAt);
  return { x: base.x + lean.x, y: base.y + lean.y + side };
};

export const restingAt = (motion: Motion, fighter: FighterView): Point => {
  const body = motion.get(fighter.id);
  return {
    x: fighter.position.x + (body?.offset.x ?? 0) + (body?.apart.x ?? 0),
    y: fighter.position.y + (body?.offset.y ?? 0) + (body?.apart.y ?? 0),
  };
};

/** The share of a wind-up that is drawing back; the rest is the strike itself. */
export const DRAW_BACK_RATIO = 0.8;

/** Back during the wind-up, forward in the last fifth, home after landing. Unit: m towards the target. */
const leanMetres = (blow: BlowView, now: ClientTimeMs): number => {
  if (blow.phase === 'landed') return 0.42 * Math.exp(-Math.max(0, now - blow.landsAt) / 110);
  const ratio = blow.progressRatio;
  if (ratio < DRAW_BACK_RATIO) return -0.16 * Math.sin((ratio / DRAW_BACK_RATIO) * (Math.PI / 2));
  const strike = (ratio - DRAW_BACK_RATIO) / (1 - DRAW_BACK_RATIO);
  return -0.16 + 0.58 * strike * strike;
};

const hopMetres = (sinceMs: number): number => (sinceMs < 0 || sinceMs > HOP_MS ? 0 : -0.42 * Math.sin((sinceMs / HOP_MS) * Math.PI));

const directionOf = (from: Point, to: Point): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
};

const scaled = (point: Point, by: number): Point => ({ x: point.x * by, y: point.y * by });
