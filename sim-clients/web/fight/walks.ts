// From keys and taps to walking: a tap on the ground is a place to go to, a held key a direction to go in for as long as it is held.

import type { PartyView } from '../../../core/client/view.ts';
import type { Point } from '../../../core/model/walk.ts';
import type { PageContext } from '../shared/context.ts';
import type { Scene } from './scene.ts';

export interface Walks {
  /** Goes to this place, or to the edge of the ground on the way there. */
  readonly walkTo: (place: Point) => void;
  /** Whether this key walks, as the player has chosen. */
  readonly isWalkingKey: (code: string) => boolean;
  readonly keyPressed: (code: string) => void;
  readonly keyReleased: (code: string) => void;
  /** The page lost the keyboard: no key is held any more. */
  readonly allReleased: () => void;
}

const arrows: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};
const letters: Readonly<Record<string, Point>> = {
  KeyW: { x: 0, y: -1 },
  KeyS: { x: 0, y: 1 },
  KeyA: { x: -1, y: 0 },
  KeyD: { x: 1, y: 0 },
};

/** What walking needs of the page around it. */
export interface WalkSurroundings {
  readonly scene: Scene;
  /** Undefined while there is no fight; then nobody walks. */
  readonly party: () => PartyView | undefined;
  /** Called before each order to walk. */
  readonly setsOff: () => void;
}

/** Walks in the fight that `party` answers with. */
export const createWalks = (context: PageContext, { scene, party, setsOff }: WalkSurroundings): Walks => {
  const held = new Set<string>();
  const order = (to: Point): void => {
    setsOff();
    context.press({ kind: 'ask', request: { kind: 'moveOrdered', to } });
  };
  const directions = (): Readonly<Record<string, Point>> => (context.state.choices.lettersWalk ? { ...arrows, ...letters } : arrows);
  const walkByKeys = (): void => {
    const now = party();
    const you = now?.fighters.find((fighter) => fighter.isYou);
    if (now === undefined || you === undefined) return;
    const known = directions();
    const x = sum([...held].map((code) => known[code]?.x ?? 0));
    const y = sum([...held].map((code) => known[code]?.y ?? 0));
    // Letting go means stopping where one stands; holding on means walking as far as the ground goes.
    const reach = x === 0 && y === 0 ? 0 : now.arenaRadiusMetres * 2;
    order(onGround(now, { x: you.position.x + x * reach, y: you.position.y + y * reach }));
  };
  return {
    walkTo: (place) => {
      const now = party();
      if (now === undefined) return;
      const to = onGround(now, place);
      scene.goal = { at: to, since: context.now() };
      order(to);
    },
    isWalkingKey: (code) => directions()[code] !== undefined,
    keyPressed: (code) => {
      if (held.has(code)) return;
      held.add(code);
      walkByKeys();
    },
    keyReleased: (code) => {
      if (held.delete(code)) walkByKeys();
    },
    allReleased: () => {
      if (held.size === 0) return;
      held.clear();
      walkByKeys();
    },
  };
};

/** This place, or the one at the edge of the ground on the way there. */
const onGround = (party: PartyView, wish: Point): Point => {
  const far = Math.hypot(wish.x, wish.y);
  const share = far > party.arenaRadiusMetres ? party.arenaRadiusMetres / far : 1;
  return { x: wish.x * share, y: wish.y * share };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
