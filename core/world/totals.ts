// What everybody owns together. Gold and items come only from declared sources and go only to declared sinks, so a checker adds up before and
// after, and the difference must be what was declared.

import type { CharacterRecord } from '../model/character.ts';

export interface Totals {
  readonly gold: number;
  /** Ids of all items, sorted; an id that stands twice is a thing owned twice. */
  readonly items: readonly string[];
}

/** Adds up these characters' sheets. */
export const totalsOf = (characters: Iterable<CharacterRecord>): Totals => {
  let gold = 0;
  const items: string[] = [];
  for (const { sheet } of characters) {
    gold += sheet.gold;
    items.push(...sheet.items.map(({ id }) => id));
  }
  return { gold, items: items.sort() };
};
