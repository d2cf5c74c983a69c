// A fighter as a playing piece: the party's are round and in the defender's colour, enemies angular, in the attacker's, with the number of their key.
// Name and health, as a number and a bar, stand beside it.

import type { Point } from '../../../core/model/walk.ts';
import type { WeaponKind } from '../../../core/model/gear.ts';
import type { BlowView, FighterView } from '../../../core/client/view.ts';
import type { FighterId } from '../../../core/ids.ts';
import type { Palette } from '../../../core/theme/tokens.ts';
import { fonts, write } from './ink.ts';
import { boxAt, LABEL_WEIGHT, placeLabels, type Box, type Obstacle } from './labels.ts';
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

/** A side's colour: whom one sees is told by it, by the piece's shape and by its sign. */
const sideColour = (ink: Palette, fighter: FighterView): string => (fighter.side === 'party' ? ink.defender : ink.attacker);

export const drawPiece = (context: CanvasRenderingContext2D, ink: Palette, piece: Piece): void => {
  const { fighter, at, radius } = piece;
  const colour = sideColour(ink, fighter);
  context.save();
  context.translate(at.x, at.y);
  if (fighter.isDowned) context.globalAlpha = 0.45;
  else drawWeapon(context, colour, piece);
  outline(context, fighter, radius);
  context.fillStyle = ink.page;
  context.fill();
  context.save();
  context.globalAlpha *= TINT;
  context.fillStyle = colour;
  context.fill();
  context.restore();
  context.lineWidth = fighter.isYou ? 5 : 2.5;
  context.strokeStyle = colour;
  context.setLineDash(fighter.isDowned ? [4, 4] : []);
  context.stroke();
  context.setLineDash([]);
  drawSign(context, ink, piece);
  context.restore();
};

/** How much of its side's colour fills a piece: enough to tell the sides apart, little enough to read the sign on it. */
const TINT = 0.2;

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

const drawSign = (context: CanvasRenderingContext2D, ink: Palette, piece: Piece): void => {
  const { fighter } = piece;
  const text =
    fighter.side === 'enemy' ? (piece.keyNumber > 0 && !fighter.isDowned ? String(piece.keyNumber) : '') : fighter.name.charAt(0);
  if (text === '') return;
  context.font = fonts.strong;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = ink.ink;
  context.fillText(text, 0, 1);
};

/** The line of a label, and the bar of health under it. Unit: px. */
const LINE_PX = 18;
const BAR = { width: 60, height: 8 } as const;

/** Where each name stands: yours chooses first, the downed last. `lines` are the time lines over your head. */
export const labelBoxes = (
  context: CanvasRenderingContext2D,
  pieces: readonly Piece[],
  around: {
    readonly lines: readonly Box[];
    readonly active: readonly BlowView[];
    readonly size: { readonly width: number; readonly height: number };
    readonly sides: Map<FighterId, number>;
  },
): ReadonlyMap<FighterId, Box> => {
  const obstacles: Obstacle[] = [
    ...around.lines.map((box) => ({ box, weight: LABEL_WEIGHT })),
    ...pieces.map(({ fighter, at, radius }) => ({
      box: boxAt(at.x, at.y - radius, { width: radius * 2, height: radius * 2 }),
      weight: fighter.isDowned ? 1 : 3,
    })),
  ];
  const wishes = pieces
    .toSorted((left, right) => rankOf(left) - rankOf(right) || (left.fighter.id < right.fighter.id ? -1 : 1))
    .map((piece) => {
      const { id } = piece.fighter;
      const rings = around.active.filter((blow) => blow.defender === id).length;
      return { id, at: piece.at, reach: piece.radius * 1.12 + (rings === 0 ? 5 : 8 + rings * 8), ...labelSize(context, piece) };
    });
  return placeLabels(wishes, obstacles, around.size, around.sides);
};

const rankOf = ({ fighter }: Piece): number => (fighter.isYou ? 0 : fighter.isDowned ? 2 : 1);

/** How much room a piece's label takes. Unit: px. */
const labelSize = (context: CanvasRenderingContext2D, piece: Piece): { readonly width: number; readonly height: number } => {
  context.font = fontOf(piece);
  const { width } = context.measureText(labelText(piece));
  return { width: Math.max(width + 8, BAR.width + 4), height: LINE_PX + (hasBar(piece) ? BAR.height + 4 : 2) };
};

/** Name and health in `box`; drawn after everything it could lie under. */
export const drawLabel = (context: CanvasRenderingContext2D, ink: Palette, piece: Piece, box: Box): void => {
  const { fighter } = piece;
  const x = (box.left + box.right) / 2;
  write(context, ink, {
    text: labelText(piece),
    x,
    y: box.top + LINE_PX / 2,
    colour: fighter.isDowned ? ink.muted : ink.ink,
    font: fontOf(piece),
  });
  if (!hasBar(piece)) return;
  const [left, top] = [x - BAR.width / 2, box.top + LINE_PX];
  const ratio = Math.max(0, Math.min(1, piece.health / fighter.healthMax));
  context.fillStyle = ink.page;
  context.fillRect(left, top, BAR.width, BAR.height);
  context.fillStyle = sideColour(ink, fighter);
  context.fillRect(left, top, BAR.width * ratio, BAR.height);
  context.lineWidth = 1;
  context.strokeStyle = ink.edge;
  context.strokeRect(left + 0.5, top + 0.5, BAR.width - 1, BAR.height - 1);
};

const labelText = ({ fighter, health }: Piece): string => {
  const name = fighter.isYou ? 'You' : fighter.name;
  const left = fighter.isDowned ? 'down' : isTireless(fighter) ? '' : String(Math.max(0, Math.ceil(health)));
  return `${name}${fighter.control === 'waiting' ? ' (away)' : ''} ${left}`.trim();
};

const fontOf = (piece: Piece): string => (piece.fighter.isYou || piece.isTarget ? fonts.strong : fonts.words);

/** A sparring partner: its health says nothing. */
const isTireless = (fighter: FighterView): boolean => fighter.healthMax > 9999;
const hasBar = ({ fighter }: Piece): boolean => !fighter.isDowned && !isTireless(fighter);

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

const drawWeapon = (context: CanvasRenderingContext2D, colour: string, piece: Piece): void => {
  const [length, thickness] = weaponShapes[piece.fighter.weapon] ?? plainWeapon;
  context.save();
  context.rotate(piece.facing + (piece.isStill ? 0.5 : swingOf(piece.blow)));
  context.lineCap = piece.fighter.weapon === 'sword' || piece.fighter.weapon === 'spear' ? 'butt' : 'round';
  context.lineWidth = Math.max(3, thickness * piece.radius);
  context.strokeStyle = colour;
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
