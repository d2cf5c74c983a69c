// Items in the middle of a sentence.

import type { ItemKind } from '../model/character.ts';

const WORDS: Readonly<Record<ItemKind, string>> = {
  fists: 'bare fists',
  club: 'a club',
  sword: 'a sword',
  spear: 'a spear',
  axe: 'an axe',
  claws: 'claws',
  jaws: 'jaws',
  greatclub: 'a great club',
  bow: 'a bow',
  crossbow: 'a crossbow',
  javelin: 'a javelin',
  clothes: 'plain clothes',
  leather: 'leather armour',
  mail: 'a coat of mail',
  hide: 'a thick hide',
  pelt: 'a pelt',
  tusk: 'a tusk',
  trinket: 'a trinket',
  relic: 'a relic',
};

/** As in "you sold a coat of mail". */
export const itemWords = (item: ItemKind): string => WORDS[item];
