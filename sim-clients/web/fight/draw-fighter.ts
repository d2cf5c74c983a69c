// A fighter as a playing piece: the party's are round and light, enemies are dark and angular with the number of their key. A piece drains
// from the top as health goes; name and health stand below.

import type { BlowView, FighterView } from '../../../core/client/view.ts';
import type { Palette } from '../../../core/look/tokens.ts';
import type { WeaponKind } from '../../../core/rules/combat.ts';
import type { Point } from '../../../core/wire/messages/requests.ts';
import { fonts, write } from './ink.ts';
import { DRAW_BACK_RATIO } from './motion.ts';

export interface Piece {
  readonly fighter: FighterView;
  readonly at: Point;
  /** Unit: px. */
  readonly radius: number;
  readonly health: number;
  /** The key that chooses it, for an enemy; 0 for none. */
  readonly keyNumber: number;
  readonly isTarget: boolean;
  /** Towards whom it is turned, in radians on the screen. */
  readonly facing: number;
  readonly blow: BlowView | undefined;
  readonly isStill: boolean;
}

/** How large a piece is over an ordinary one. */
export const sizeFactor = (look: string): number => ({ ogre: 1.4, boar: 1.12, wolf: 0.95 })[look] ?? 1;

export const drawPiece = (context: CanvasRenderingContext2D, ink: Palette, piece: Piece): void => {
  const { fighter, at, radius } = piece;
  context.save();
  context.translate(at.x, at.y);
  if (fighter.isDowned) context.globalAlpha = 0.45;
  else drawWeapon(context, ink, piece);
  outline(context, fighter, radius);
  context.fillStyle = fighter.side === 'party' ? ink.page : ink.fill;
  context.fill();
  if (!fighter.isDowned) drawLevel(context, ink, piece);
  outline(context, fighter, radius);
  context.lineWidth = fighter.isYou ? 4 : 2.5;
  context.strokeStyle = ink.ink;
  context.setLineDash(fighter.isDowned ? [4, 4] : []);
  context.stroke();
  context.setLineDash([]);
  drawSign(context, ink, piece);
  context.restore();
};

const outline = (context: CanvasRenderingContext2D, fighter: FighterView, radius: number): void => {
  context.beginPath();
  if (fighter.side === 'party') context.arc(0, 0, radius, 0, Math.PI * 2);
  else {
    for (const corner of cornerPoints(radius * 1.12, ...(cornersOf[fighter.look] ?? squareCorners))) context.lineTo(corner.x, corner.y);
    context.closePath();
  }
};

const squareCorners: readonly [number, number] = [4, Math.PI / 4];
/** How many corners an enemy's piece has, and its turn in radians. */
const cornersOf: Readonly<Record<string, readonly [number, number]>> = {
  wolf: [3, Math.PI / 2],
  bandit: squareCorners,
  boar: [5, -Math.PI / 2],
  wight: [4, 0],
  ogre: [8, Math.PI / 8],
  sparringPartner: [6, 0],
};

const cornerPoints = (radius: number, corners: number, turn: number): Point[] => {
  // Few corners leave little room for the number inside: make up for it.
  const size = radius * (corners === 3 ? 1.25 : 1);
  return Array.from({ length: corners }, (_, corner) => {
    const angle = turn + (corner / corners) * Math.PI * 2 + (corners === 3 ? Math.PI : 0);
    return { x: Math.cos(angle) * size, y: Math.sin(angle) * size };
  });
};

/** Health as a level: at the piece's very top when full, at its very bottom when none is left. */
const drawLevel = (context: CanvasRenderingContext2D, ink: Palette, piece: Piece): void => {
  const { fighter, radius } = piece;
  const { top, bottom } = heightOf(fighter, radius);
  const level = (bottom - top) * Math.max(0, Math.min(1, piece.health / fighter.healthMax));
  context.save();
  outline(context, fighter, radius);
  context.clip();
  context.fillStyle = fighter.side === 'party' ? ink.rule : ink.ink;
  context.fillRect(-radius * 2, bottom - level, radius * 4, level);
  context.restore();
};

const heightOf = (fighter: FighterView, radius: number): { readonly top: number; readonly bottom: number } => {
  if (fighter.side === 'party') return { top: -radius, bottom: radius };
  const heights = cornerPoints(radius * 1.12, ...(cornersOf[fighter.look] ?? squareCorners)).map((corner) => corner.y);
  return { top: Math.min(...heights), bottom: Math.max(...heights) };
};

const drawSign = (context: CanvasRenderingContext2D, ink: Palette, piece: Piece): void => {
  const { fighter } = piece;
  const text =
    fighter.side === 'enemy' ? (piece.keyNumber > 0 && !fighter.isDowned ? String(piece.keyNumber) : '') : fighter.name.charAt(0);
  if (text === '') return;
  const isDark = fighter.side === 'enemy' && piece.health / fighter.healthMax > 0.45;
  context.font = fonts.strong;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = isDark ? ink.page : ink.ink;
  context.fillText(text, 0, 1);
};

/** Name and health below the piece and its `rings`; drawn after everything it could lie under. */
export const drawLabel = (context: CanvasRenderingContext2D, ink: Palette, piece: Piece, rings: number): void => {
  const { fighter, at, radius } = piece;
  const name = fighter.isYou ? 'You' : fighter.name;
  const health = fighter.isDowned ? 'down' : fighter.healthMax > 9999 ? '' : String(Math.max(0, Math.ceil(piece.health)));
  const note = fighter.control === 'waiting' ? ' (away)' : '';
  write(context, ink, {
    text: `${name}${note} ${health}`.trim(),
    x: at.x,
    y: at.y + radius * 1.12 + (rings === 0 ? 14 : 16 + rings * 8),
    colour: fighter.isDowned ? ink.muted : ink.ink,
    font: fighter.isYou || piece.isTarget ? fonts.strong : fonts.words,
  });
};

/** Length and thickness of what a fighter strikes with, in radii; a weapon not named here looks like `plainWeapon`. */
const weaponShapes: Readonly<Partial<Record<WeaponKind, readonly [number, number]>>> = {
  fists: [0.35, 0.5],
  club: [0.8, 0.28],
  sword: [1.05, 0.16],
  spear: [1.6, 0.13],
  axe: [0.95, 0.2],
  claws: [0.4, 0.45],
  jaws: [0.45, 0.55],
  greatclub: [1.1, 0.42],
  bow: [0.5, 0.14],
  crossbow: [0.6, 0.34],
  javelin: [1.3, 0.11],
};

const plainWeapon: readonly [number, number] = [0.9, 0.2];

const drawWeapon = (context: CanvasRenderingContext2D, ink: Palette, piece: Piece): void => {
  const [length, thickness] = weaponShapes[piece.fighter.weapon] ?? plainWeapon;
  context.save();
  context.rotate(piece.facing + (piece.isStill ? 0.5 : swingOf(piece.blow)));
  context.lineCap = piece.fighter.weapon === 'sword' || piece.fighter.weapon === 'spear' ? 'butt' : 'round';
  context.lineWidth = Math.max(3, thickness * piece.radius);
  context.strokeStyle = ink.ink;
  context.beginPath();
  context.moveTo(piece.radius * 0.7, 0);
  context.lineTo(piece.radius * (1.05 + length), 0);
  context.stroke();
  if (piece.fighter.weapon === 'bow') {
    context.lineWidth = 3;
    context.beginPath();
    context.arc(piece.radius * 0.7, 0, piece.radius * 0.85, -1, 1);
    context.stroke();
  }
  if (piece.fighter.weapon === 'axe') {
    context.lineWidth = piece.radius * 0.5;
    context.beginPath();
    context.moveTo(piece.radius * (0.85 + length), 0);
    context.lineTo(piece.radius * (1.05 + length), piece.radius * 0.15);
    context.stroke();
  }
  context.restore();
};

/** The weapon's turn away from the target: at rest a little aside, drawn back in the wind-up, through the target at the landing. */
const swingOf = (blow: BlowView | undefined): number => {
  if (blow === undefined) return 0.5;
  if (blow.phase === 'landed') return 0;
  const ratio = blow.progressRatio;
  if (ratio < DRAW_BACK_RATIO) return 0.5 + 1.2 * Math.sin((ratio / DRAW_BACK_RATIO) * (Math.PI / 2));
  return 1.7 * (1 - ((ratio - DRAW_BACK_RATIO) / (1 - DRAW_BACK_RATIO)) ** 2);
};
