// A blow as it is read: a line from who strikes to whom, a ring around the one struck at that closes when it lands and, for blows at you, the band
// in which a dodge still counts. Over your head the same as a time line: left to right is time, the band, the press, the gap when it was late.

import type { Point } from '../../../core/model/walk.ts';
import type { BlowView } from '../../../core/client/view.ts';
import type { ClientTimeMs } from '../../../core/ids.ts';
import type { Palette } from '../../../core/theme/tokens.ts';
import { fonts, write } from './ink.ts';
import type { Box } from './labels.ts';

export interface BlowPicture {
  readonly blow: BlowView;
  readonly from: Point;
  readonly at: Point;
  /** Of the piece struck at. Unit: px. */
  readonly radius: number;
  /** The how-manieth blow at the same defender, from 0: rings lie around one another. */
  readonly slot: number;
  readonly isAtYou: boolean;
  readonly isOwn: boolean;
  readonly pressedAt: ClientTimeMs | undefined;
  /** Until when a dodge counts or counted; undefined for a blow that never could be dodged. */
  readonly dodgeUntil: ClientTimeMs | undefined;
  readonly now: ClientTimeMs;
}

const TOP = -Math.PI / 2;
const angleOf = (ratio: number): number => TOP + Math.max(0, Math.min(1, ratio)) * Math.PI * 2;

/** Where an instant lies between the start and the landing of a blow, 0..1. */
export const ratioAt = (blow: BlowView, instant: ClientTimeMs): number =>
  Math.max(0, Math.min(1, (instant - blow.startsAt) / Math.max(1, blow.landsAt - blow.startsAt)));

/** The line from attacker to defender, under the pieces. */
export const drawThread = (context: CanvasRenderingContext2D, ink: Palette, picture: BlowPicture): void => {
  const { blow, from, at, isAtYou, isOwn } = picture;
  const length = Math.hypot(at.x - from.x, at.y - from.y);
  if (length < 1) return;
  const along = { x: (at.x - from.x) / length, y: (at.y - from.y) / length };
  const reach = Math.max(0, length - picture.radius - 10) * blow.progressRatio;
  context.save();
  context.strokeStyle = ink.attacker;
  context.fillStyle = ink.attacker;
  context.globalAlpha = blow.phase === 'sent' ? 0.45 : 1;
  context.lineWidth = isAtYou || isOwn ? 3 : 2;
  context.setLineDash(blow.isTentative ? [6, 5] : []);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(from.x + along.x * reach, from.y + along.y * reach);
  context.stroke();
  context.translate(from.x + along.x * reach, from.y + along.y * reach);
  context.rotate(Math.atan2(along.y, along.x));
  context.beginPath();
  context.moveTo(10, 0);
  context.lineTo(-3, 7);
  context.lineTo(-3, -7);
  context.fill();
  context.restore();
};

/** The ring that closes on the defender, over the pieces. */
export const drawRing = (context: CanvasRenderingContext2D, ink: Palette, picture: BlowPicture): void => {
  const { blow, at, isAtYou, now, dodgeUntil } = picture;
  const radius = picture.radius * 1.12 + 8 + picture.slot * 8;
  const elapsed = ratioAt(blow, now);
  context.save();
  context.translate(at.x, at.y);
  if (blow.impact !== undefined) drawImpact(context, ink);
  context.lineWidth = 2;
  context.strokeStyle = ink.edge;
  context.globalAlpha = 0.5;
  arc(context, radius, 0, 1);
  context.globalAlpha = 1;
  if (isAtYou && dodgeUntil !== undefined) {
    context.lineWidth = 9;
    context.strokeStyle = ink.defender;
    context.globalAlpha = 0.32;
    arc(context, radius, 0, ratioAt(blow, dodgeUntil));
    context.globalAlpha = 1;
    tick(context, ink.defender, radius, ratioAt(blow, dodgeUntil), 3);
  }
  context.lineWidth = isAtYou ? 5 : 4;
  context.strokeStyle = ink.attacker;
  context.globalAlpha = blow.phase === 'sent' ? 0.45 : 1;
  context.setLineDash(blow.isTentative ? [6, 4] : []);
  arc(context, radius, 0, elapsed);
  context.setLineDash([]);
  context.globalAlpha = 1;
  if (picture.pressedAt !== undefined) tick(context, ink.ink, radius, ratioAt(blow, picture.pressedAt), 3);
  context.restore();
};

/** Where something thrown comes down: a cross on the ground. Whoever stands elsewhere by then is safe. */
const drawImpact = (context: CanvasRenderingContext2D, ink: Palette): void => {
  context.strokeStyle = ink.attacker;
  context.lineWidth = 3;
  for (const turn of [1, -1]) {
    context.beginPath();
    context.moveTo(-8, -8 * turn);
    context.lineTo(8, 8 * turn);
    context.stroke();
  }
};

const arc = (context: CanvasRenderingContext2D, radius: number, fromRatio: number, toRatio: number): void => {
  context.beginPath();
  context.arc(0, 0, radius, angleOf(fromRatio), angleOf(toRatio));
  context.stroke();
};

const tick = (context: CanvasRenderingContext2D, colour: string, radius: number, ratio: number, width: number): void => {
  const angle = angleOf(ratio);
  context.beginPath();
  context.moveTo(Math.cos(angle) * (radius - 7), Math.sin(angle) * (radius - 7));
  context.lineTo(Math.cos(angle) * (radius + 7), Math.sin(angle) * (radius + 7));
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
};

const BAR = { width: 132, height: 12 } as const;
/** How much room one time line takes above a head. Unit: px. */
export const BAR_ROOM = 40;

/** The room a time line takes with the words above it, over a head at `x`. `y` and `maxX` as in `drawTimeLine`. */
export const timeLineBox = (x: number, y: number, maxX: number): Box => {
  const left = timeLineLeft(x, maxX);
  return { left: left - 4, right: left + BAR.width + 4, top: y - BAR_ROOM + 4, bottom: y + 4 };
};

const timeLineLeft = (x: number, maxX: number): number => Math.max(8, Math.min(maxX - BAR.width - 8, x - BAR.width / 2));

/** The time line over your head for one blow at you. `y` is its lower edge; `maxX` keeps it inside the picture. Unit: px. */
export const drawTimeLine = (context: CanvasRenderingContext2D, ink: Palette, picture: BlowPicture, y: number, maxX: number): void => {
  const { blow, now, pressedAt, dodgeUntil } = picture;
  const left = timeLineLeft(picture.at.x, maxX);
  const top = y - BAR.height;
  const xOf = (ratio: number): number => left + ratio * BAR.width;
  context.save();
  context.fillStyle = ink.page;
  context.fillRect(left, top, BAR.width, BAR.height);
  if (dodgeUntil !== undefined) {
    context.fillStyle = ink.defender;
    context.globalAlpha = 0.35;
    context.fillRect(left, top, ratioAt(blow, dodgeUntil) * BAR.width, BAR.height);
    context.globalAlpha = 1;
    context.fillRect(xOf(ratioAt(blow, dodgeUntil)) - 1.5, top - 3, 3, BAR.height + 6);
  }
  context.fillStyle = ink.attacker;
  context.fillRect(left, top + 4, ratioAt(blow, now) * BAR.width, BAR.height - 8);
  context.strokeStyle = ink.edge;
  context.lineWidth = 1;
  context.strokeRect(left + 0.5, top + 0.5, BAR.width - 1, BAR.height - 1);
  if (pressedAt !== undefined) drawPress(context, ink, { blow, dodgeUntil, pressedAt, xOf, top });
  context.restore();
  const said = sayingOf(ink, picture);
  write(context, ink, { text: said.text, x: left + BAR.width / 2, y: top - 12, colour: said.colour, font: fonts.figures });
};

const drawPress = (
  context: CanvasRenderingContext2D,
  ink: Palette,
  press: { blow: BlowView; dodgeUntil: ClientTimeMs | undefined; pressedAt: ClientTimeMs; xOf: (ratio: number) => number; top: number },
): void => {
  const { blow, dodgeUntil, pressedAt, xOf, top } = press;
  const pressX = xOf(ratioAt(blow, pressedAt));
  if (dodgeUntil !== undefined && pressedAt > dodgeUntil) {
    const bandEnd = xOf(ratioAt(blow, dodgeUntil));
    context.fillStyle = ink.late;
    context.fillRect(bandEnd, top, Math.max(2, pressX - bandEnd), BAR.height);
  }
  context.fillStyle = ink.ink;
  context.fillRect(pressX - 1.5, top - 5, 3, BAR.height + 10);
};

const sayingOf = (ink: Palette, { blow, now, pressedAt, dodgeUntil }: BlowPicture): { text: string; colour: string } => {
  if (blow.impact !== undefined) return { text: `step aside! ${Math.max(0, Math.ceil(blow.landsAt - now))} ms`, colour: ink.defender };
  if (pressedAt !== undefined && !blow.isTentative) return { text: 'in time', colour: ink.inTime };
  if (pressedAt !== undefined && dodgeUntil !== undefined && pressedAt > dodgeUntil)
    return { text: `${Math.ceil(pressedAt - dodgeUntil)} ms late`, colour: ink.late };
  if (pressedAt !== undefined) return { text: 'pressed', colour: ink.ink };
  if (dodgeUntil !== undefined && now <= dodgeUntil) return { text: `dodge! ${Math.ceil(dodgeUntil - now)} ms`, colour: ink.defender };
  return { text: `lands in ${Math.max(0, Math.ceil(blow.landsAt - now))} ms`, colour: ink.attacker };
};
