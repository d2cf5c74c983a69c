// The right name nearest to one that was misspelt.

/** A name may differ from the right one in a third of its letters. */
const DIFFERENT_RATIO_MAX = 1 / 3;

/** The nearest of some names, the first of several as near; undefined when none is near enough to be meant. Case does not count. */
export const nearest = <Name extends string>(text: string, names: readonly Name[]): Name | undefined => {
  let found: Name | undefined;
  let least = Infinity;
  for (const name of names) {
    const slips = slipsBetween(text.toLowerCase(), name.toLowerCase());
    if (slips >= least || slips > Math.ceil(Math.max(text.length, name.length) * DIFFERENT_RATIO_MAX)) continue;
    [found, least] = [name, slips];
  }
  return found;
};

/** Letters put in, left out, put for another, or swapped with their neighbour (optimal string alignment). */
const slipsBetween = (left: string, right: string): number => {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= left.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      rows[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(left.length, right.length);
};
