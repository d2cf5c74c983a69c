// Labels that never cover each other: each goes as near to its instant as it fits, in the lowest free row above its lane. Pure arithmetic.

/** A word to place, centred on `xPx` where it can be. */
export interface LabelWish {
  readonly text: string;
  readonly xPx: number;
}

/** Where it went: row 0 is nearest to the lane; `anchor` as SVG's `text-anchor`. */
export interface LabelPlace {
  readonly row: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Width of one letter of 14 px text in the widest of our fonts; narrower fonts only leave more air. Unit: px. */
const LETTER_PX = 8.1;
/** Air between two labels of one row. Unit: px. */
const AIR_PX = 12;

/** A generous guess of how wide a text of 14 px is. Unit: px. */
export const textWidthPx = (text: string): number => text.length * LETTER_PX;

/** Places labels between 0 and `widthPx`, from left to right; what else a wish carries comes back with its place. */
export const placeLabels = <Wish extends LabelWish>(wishes: readonly Wish[], widthPx: number): readonly (Wish & LabelPlace)[] => {
  const taken: (readonly [number, number])[][] = [];
  return wishes
    .toSorted((left, right) => left.xPx - right.xPx)
    .map((wish) => {
      const { anchor, start } = anchored(wish, widthPx);
      const span = [start - AIR_PX / 2, start + textWidthPx(wish.text) + AIR_PX / 2] as const;
      const isFree = (row: readonly (readonly [number, number])[]): boolean => row.every(([from, to]) => span[1] <= from || span[0] >= to);
      const free = taken.findIndex(isFree);
      const row = free === -1 ? taken.length : free;
      (taken[row] ??= []).push(span);
      return { ...wish, row, anchor };
    });
};

const anchored = (wish: LabelWish, widthPx: number): { readonly anchor: LabelPlace['anchor']; readonly start: number } => {
  const width = textWidthPx(wish.text);
  if (wish.xPx - width / 2 < 0) return { anchor: 'start', start: wish.xPx };
  if (wish.xPx + width / 2 > widthPx) return { anchor: 'end', start: wish.xPx - width };
  return { anchor: 'middle', start: wish.xPx - width / 2 };
};
