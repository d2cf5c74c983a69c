// The word and the number that rise from a blow's end and fade.

import type { Point } from '../../../core/model/walk.ts';
import type { BlowView } from '../../../core/client/view.ts';
import type { ClientTimeMs, FighterId } from '../../../core/ids.ts';
import type { Palette } from '../../../core/theme/tokens.ts';
import { outcomeWords } from '../shared/words.ts';
import { fonts, write } from './ink.ts';
import { boxAt, overlapArea, type Box } from './labels.ts';

export interface Float {
  readonly fighter: FighterId;
  readonly text: string;
  readonly colour: keyof Palette;
  /** It concerns the player: larger than what others do among themselves. */
  readonly isLoud: boolean;
  readonly at: ClientTimeMs;
}

/** How long one is seen. Unit: ms. */
const FLOAT_MS = 1400;
/** How far it rises. Unit: px. */
const RISE_PX = 34;
const FLOATS_MAX = 24;
/** The height of one with its air. Unit: px. */
const FLOAT_HEIGHT_PX = 24;

/** What a landed blow says. */
export const landingFloat = (blow: BlowView, you: FighterId, now: ClientTimeMs): Float => {
  const isAtYou = blow.defender === you;
  const isHarm = blow.damage > 0;
  const word = outcomeWords[blow.outcome ?? 'missed'];
  const colour = isHarm ? (isAtYou ? 'attacker' : 'ink') : isAtYou && blow.outcome === 'dodged' ? 'inTime' : 'muted';
  return {
    fighter: blow.defender,
    text: isHarm ? `${word} −${Math.round(blow.damage)}` : word,
    colour,
    isLoud: isAtYou || blow.attacker === you,
    at: now,
  };
};

/** What is said when a shown hit turns out to have been dodged. */
export const falseHitFloat = (blow: BlowView, now: ClientTimeMs): Float => ({
  fighter: blow.defender,
  text: 'Dodged after all',
  colour: 'falseHit',
  isLoud: true,
  at: now,
});

/** Adds one; the oldest make room. Forgets those that have faded. */
export const addFloat = (floats: readonly Float[], float: Float): Float[] =>
  [...floats.filter((each) => float.at - each.at < FLOAT_MS), float].slice(-FLOATS_MAX);

/** `headOf` says where above a fighter they begin; `avoid` is what other words already take. Unit: px. */
export const drawFloats = (
  context: CanvasRenderingContext2D,
  ink: Palette,
  floats: readonly Float[],
  now: ClientTimeMs,
  headOf: (fighter: FighterId) => Point | undefined,
  { isStill, avoid }: { readonly isStill: boolean; readonly avoid: readonly Box[] },
): void => {
  const taken = [...avoid];
  for (const float of floats.toReversed()) {
    const age = (now - float.at) / FLOAT_MS;
    const head = headOf(float.fighter);
    if (age >= 1 || head === undefined) continue;
    context.globalAlpha = age < 0.6 ? 1 : 1 - (age - 0.6) / 0.4;
    const rise = isStill ? 0 : RISE_PX * (1 - (1 - age) ** 3);
    const font = float.isLoud ? fonts.loud : fonts.strong;
    context.font = font;
    const size = { width: context.measureText(float.text).width + 8, height: FLOAT_HEIGHT_PX };
    const box = freeBox(boxAt(head.x, head.y - rise - size.height / 2, size), taken);
    taken.push(box);
    write(context, ink, { text: float.text, x: head.x, y: (box.top + box.bottom) / 2, colour: ink[float.colour], font });
  }
  context.globalAlpha = 1;
};

/** Moved up past whatever is in the way, as long as that stays in the picture; each step passes one box, so there are no more steps than boxes. */
const freeBox = (wanted: Box, taken: readonly Box[]): Box => {
  let box = wanted;
  for (let step = 0; step < taken.length; step += 1) {
    const inTheWay = taken.find((other) => overlapArea(box, other) > 0);
    const height = box.bottom - box.top;
    if (inTheWay === undefined || inTheWay.top - height < 0) return box;
    box = { ...box, top: inTheWay.top - height, bottom: inTheWay.top };
  }
  return box;
};
