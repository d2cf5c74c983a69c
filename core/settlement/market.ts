// The merchant, and what one wears. The merchant's purse and store are without end: what it pays is a source of gold and what it asks a
// sink, both declared by the reason of the save.

import { TROPHY_KINDS, trophyPrices, type CharacterSheet, type Item, type ItemKind, type TrophyKind } from '../model/character.ts';
import type { ArmourKind, WeaponKind } from '../model/gear.ts';
import { GOLD_MAX, ITEMS_MAX } from '../limits.ts';
import { rowsOf } from '../table.ts';
import { refuse, type Ask } from './ask.ts';
import type { SettlementEffect } from './effects.ts';
import { itemWords } from './item-words.ts';
import { beginSave } from './saves.ts';
import { gearPrice, isArmour, isWeapon } from './show.ts';
import { makeId, type SettlementContext, type SettlementState } from './state.ts';

/** The merchant pays this share of what it asks for a weapon or armour, rounded down. */
const RESALE_RATIO = 0.5;

export const buyGoods = (
  state: SettlementState,
  context: SettlementContext,
  ask: Ask,
  item: WeaponKind | ArmourKind,
): SettlementEffect[] => {
  const { sheet } = ask.person;
  const price = gearPrice(context.rules.combat, item);
  if (price <= 0) return refuse(ask, 'not-for-sale', 'The merchant does not sell that.');
  if (sheet.gold < price) return refuse(ask, 'not-enough-gold', `That costs ${price} gold; you have ${sheet.gold}.`);
  if (sheet.items.length >= ITEMS_MAX) return refuse(ask, 'full-pack', 'Your pack is full. Sell something first.');
  const bought: CharacterSheet = { ...sheet, gold: sheet.gold - price, items: [...sheet.items, { id: makeId(state, 'i'), item }] };
  const text = `You bought ${itemWords(item)} for ${price} gold.`;
  return beginSave(state, ask, {
    reason: 'merchant',
    changes: [{ person: ask.person, sheet: bought, text }],
    followUp: { kind: 'nothing' },
  });
};

export const sellItem = (state: SettlementState, context: SettlementContext, ask: Ask, id: string): SettlementEffect[] => {
  const { sheet } = ask.person;
  const item = ownItem(sheet, id);
  if (item === undefined) return refuse(ask, 'not-yours', 'You do not carry that.');
  if (isOffered(state, item)) return refuse(ask, 'not-now', 'You offer that for sale to others. Withdraw the offer first.');
  const price = resalePrice(context, item.item);
  if (price <= 0) return refuse(ask, 'not-for-sale', 'The merchant has no use for that.');
  if (sheet.gold + price > GOLD_MAX) return refuse(ask, 'not-now', 'You cannot carry any more gold.');
  const sold: CharacterSheet = { ...sheet, gold: sheet.gold + price, items: sheet.items.filter((other) => other !== item) };
  const text = `You sold ${itemWords(item.item)} for ${price} gold.`;
  return beginSave(state, ask, { reason: 'merchant', changes: [{ person: ask.person, sheet: sold, text }], followUp: { kind: 'nothing' } });
};

/** Puts on a weapon or armour from the pack; what was worn goes into the pack, but for bare fists and plain clothes. */
export const equipItem = (state: SettlementState, ask: Ask, id: string): SettlementEffect[] => {
  const { sheet } = ask.person;
  const item = ownItem(sheet, id);
  if (item === undefined) return refuse(ask, 'not-yours', 'You do not carry that.');
  if (isOffered(state, item)) return refuse(ask, 'not-now', 'You offer that for sale to others. Withdraw the offer first.');
  const kind = item.item;
  if (!isWeapon(kind) && !isArmour(kind)) return refuse(ask, 'not-now', 'That is nothing to wear or wield.');
  const off: ItemKind = isWeapon(kind) ? sheet.weapon : sheet.armour;
  const rest = sheet.items.filter((other) => other !== item);
  const items = off === 'fists' || off === 'clothes' ? rest : [...rest, { id: makeId(state, 'i'), item: off }];
  const equipped: CharacterSheet = isWeapon(kind) ? { ...sheet, weapon: kind, items } : { ...sheet, armour: kind, items };
  const text = isWeapon(kind) ? `You wield ${itemWords(kind)} now.` : `You wear ${itemWords(kind)} now.`;
  return beginSave(state, ask, {
    reason: 'equip',
    changes: [{ person: ask.person, sheet: equipped, text }],
    followUp: { kind: 'nothing' },
  });
};

export const ownItem = (sheet: CharacterSheet, id: string): Item | undefined => sheet.items.find((item) => item.id === id);

export const isOffered = (state: SettlementState, item: Item): boolean => rowsOf(state.offers).some((offer) => offer.item.id === item.id);

/** What the merchant pays. Unit: gold. */
const resalePrice = (context: SettlementContext, item: ItemKind): number => {
  if (isTrophy(item)) return trophyPrices[item];
  return Math.floor(gearPrice(context.rules.combat, item) * RESALE_RATIO);
};

const isTrophy = (item: ItemKind): item is TrophyKind => (TROPHY_KINDS as readonly string[]).includes(item);
