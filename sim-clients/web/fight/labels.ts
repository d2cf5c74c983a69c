// Where the names stand: under each piece when there is room, else at the side where they cover least. No label lies on another as long as there is
// any place for it, none leaves the picture, and one that has found its side keeps it while that is nearly as good. Pure arithmetic, in px.

import type { Point } from '../../../core/model/walk.ts';
import type { FighterId } from '../../../core/ids.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label to place: beside the piece at `at`, at least `reach` from its middle. */
export interface LabelWish {
  readonly id: FighterId;
  readonly at: Point;
  readonly reach: number;
  readonly width: number;
  readonly height: number;
}

/** What labels should keep off. */
export interface Obstacle {
  readonly box: Box;
  /** How bad it is to cover a px² of it; covering another label costs `LABEL_WEIGHT`. */
  readonly weight: number;
}

export const LABEL_WEIGHT = 8;
/** What leaving the side of the last frame, and standing elsewhere than below, must gain. Unit: px². */
const CHANGE_COST = 160;
const SIDE_COST = 40;

/** A box of this size with its middle at `x` and its upper edge at `top`. */
export const boxAt = (x: number, top: number, size: { width: number; height: number }): Box => ({
  left: x - size.width / 2,
  right: x + size.width / 2,
  top,
  bottom: top + size.height,
});

export const overlapArea = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

/**
 * A box for each label, in the order given: the first choose first. `sides` remembers from frame to frame where each stood; it holds no more than the
 * labels wished for.
 */
export const placeLabels = (
  wishes: readonly LabelWish[],
  obstacles: readonly Obstacle[],
  size: { width: number; height: number },
  sides: Map<FighterId, number>,
): ReadonlyMap<FighterId, Box> => {
  const placed = new Map<FighterId, Box>();
  for (const wish of wishes) {
    const costs = candidates(wish).map((candidate, side) => {
      const box = inside(candidate, size);
      return {
        box,
        side,
        cost: coverCost(box, placed, obstacles) + (side === 0 ? 0 : SIDE_COST + side) + changeCost(sides, wish.id, side),
      };
    });
    const best = costs.reduce((least, each) => (each.cost < least.cost ? each : least));
    placed.set(wish.id, best.box);
    sides.set(wish.id, best.side);
  }
  for (const id of sides.keys()) if (!placed.has(id)) sides.delete(id);
  return placed;
};

const changeCost = (sides: ReadonlyMap<FighterId, number>, id: FighterId, side: number): number => {
  const before = sides.get(id);
  return before === undefined || before === side ? 0 : CHANGE_COST;
};

const coverCost = (box: Box, placed: ReadonlyMap<FighterId, Box>, obstacles: readonly Obstacle[]): number => {
  let cost = 0;
  for (const other of placed.values()) cost += overlapArea(box, other) * LABEL_WEIGHT;
  for (const obstacle of obstacles) cost += overlapArea(box, obstacle.box) * obstacle.weight;
  return cost;
};

/** Below, above, right, left, and the four corners; then one and two heights further down. */
const candidates = ({ at, reach, width, height }: LabelWish): readonly Box[] => {
  const size = { width, height };
  const beside = reach + 4 + width / 2;
  const middle = at.y - height / 2;
  return [
    boxAt(at.x, at.y + reach, size),
    boxAt(at.x, at.y - reach - height, size),
    boxAt(at.x + beside, middle, size),
    boxAt(at.x - beside, middle, size),
    boxAt(at.x + beside * 0.7, at.y + reach * 0.8, size),
    boxAt(at.x - beside * 0.7, at.y + reach * 0.8, size),
    boxAt(at.x + beside * 0.7, at.y - reach * 0.8 - height, size),
    boxAt(at.x - beside * 0.7, at.y - reach * 0.8 - height, size),
    boxAt(at.x, at.y + reach + height, size),
    boxAt(at.x, at.y + reach + height * 2, size),
  ];
};

/** The same box, moved into the picture. */
const inside = (box: Box, size: { width: number; height: number }): Box => {
  const dx = box.left < 2 ? 2 - box.left : Math.min(0, size.width - 2 - box.right);
  const dy = box.top < 2 ? 2 - box.top : Math.min(0, size.height - 2 - box.bottom);
  return { left: box.left + dx, right: box.right + dx, top: box.top + dy, bottom: box.bottom + dy };
};
