// From metres on the ground to pixels on the screen and back: the view holds everybody still in the fight, close enough to read, and moves gently.

import type { Point } from '../../../core/model/walk.ts';
import type { FighterView } from '../../../core/client/view.ts';

export interface Camera {
  /** The ground's point in the middle of the picture. Unit: m. */
  x: number;
  y: number;
  /** Unit: px per m; 0 before the first picture. */
  scale: number;
}

/** The least ground the picture shows. Unit: m. */
const SPAN_METRES_MIN = 5.4;
/** Ground kept free around the outermost fighters. Unit: m. */
const MARGIN_METRES = 1.3;
/** How fast the camera follows. Unit: ms to cover 63 % of the way. */
const FOLLOW_MS = 450;

export const newCamera = (): Camera => ({ x: 0, y: 0, scale: 0 });

/** Turns the camera towards everybody who stands. `elapsedMs` since the last picture; the first picture jumps. */
export const aim = (camera: Camera, fighters: readonly FighterView[], size: { width: number; height: number }, elapsedMs: number): void => {
  const shown = fighters.filter((fighter) => !fighter.isDowned || fighter.isYou);
  if (shown.length === 0) return;
  const xs = shown.map((fighter) => fighter.position.x);
  const ys = shown.map((fighter) => fighter.position.y);
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const spanX = Math.max(SPAN_METRES_MIN, east - west + MARGIN_METRES * 2);
  const spanY = Math.max(SPAN_METRES_MIN * 0.62, south - north + MARGIN_METRES * 2);
  const goal = { x: (west + east) / 2, y: (north + south) / 2, scale: Math.min(96, size.width / spanX, size.height / spanY) };
  const share = camera.scale === 0 ? 1 : 1 - Math.exp(-elapsedMs / FOLLOW_MS);
  camera.x += (goal.x - camera.x) * share;
  camera.y += (goal.y - camera.y) * share;
  camera.scale += (goal.scale - camera.scale) * share;
};

export const toScreen = (camera: Camera, point: Point, size: { width: number; height: number }): Point => ({
  x: size.width / 2 + (point.x - camera.x) * camera.scale,
  y: size.height / 2 + (point.y - camera.y) * camera.scale,
});

export const toGround = (camera: Camera, pixel: Point, size: { width: number; height: number }): Point => ({
  x: camera.x + (pixel.x - size.width / 2) / camera.scale,
  y: camera.y + (pixel.y - size.height / 2) / camera.scale,
});
