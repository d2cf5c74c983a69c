// What players offer one another. The item stays on its seller's sheet until somebody takes the offer; then gold and item change hands in
// one save of both sheets, and both are told when it is durable. An offer ends with its seller's stay.

import type { OfferId } from '../ids.ts';
import { offerId } from '../ids.ts';
import { GOLD_MAX, ITEMS_MAX, OFFERS_MAX } from '../limits.ts';
import { dropRow, putRow, rowOf } from '../table.ts';
import { refuse, type Ask } from './ask.ts';
import type { SettlementEffect } from './effects.ts';
import { itemWords } from './item-words.ts';
import { isOffered, ownItem } from './market.ts';
import { beginSave } from './saves.ts';
import { notice, offersChanged } from './show.ts';
import { makeId, type SettlementState } from './state.ts';

export const postOffer = (state: SettlementState, ask: Ask, { item: id, price }: { item: string; price: number }): SettlementEffect[] => {
  const { sheet } = ask.person;
  const item = ownItem(sheet, id);
  if (item === undefined) return refuse(ask, 'not-yours', 'You do not carry that.');
  if (isOffered(state, item)) return refuse(ask, 'not-now', 'You offer that already.');
  if (state.offers.count >= OFFERS_MAX) return refuse(ask, 'too-many', 'The market is full. Try again when something has been sold.');
  const offer = { id: offerId(makeId(state, 'o')), seller: sheet.id, item, price, isTaken: false };
  putRow(state.offers, offer.id, offer);
  offersChanged(state, ask.now);
  return [notice(sheet.id, `You offer ${itemWords(item.item)} for ${price} gold.`)];
};

export const withdrawOffer = (state: SettlementState, ask: Ask, id: OfferId): SettlementEffect[] => {
  const offer = rowOf(state.offers, id);
  if (offer === undefined) return refuse(ask, 'not-found', 'That offer is gone already.');
  if (offer.seller !== ask.person.sheet.id) return refuse(ask, 'not-yours', "That is somebody else's offer.");
  dropRow(state.offers, id);
  offersChanged(state, ask.now);
  return [notice(offer.seller, `You no longer offer ${itemWords(offer.item.item)}.`)];
};

export const takeOffer = (state: SettlementState, ask: Ask, id: OfferId): SettlementEffect[] => {
  const offer = rowOf(state.offers, id);
  const seller = offer === undefined ? undefined : rowOf(state.people, offer.seller);
  if (offer === undefined || seller === undefined || offer.isTaken)
    return refuse(ask, 'not-found', 'Somebody was quicker, or the offer was withdrawn.');
  const buyer = ask.person;
  const { item, price } = offer;
  if (seller === buyer) return refuse(ask, 'not-now', 'That is your own offer. Withdraw it to keep the item.');
  if (seller.lock.kind !== 'free') return refuse(ask, 'busy', `${seller.sheet.name} is busy with something else. Try again in a moment.`);
  if (buyer.sheet.gold < price) return refuse(ask, 'not-enough-gold', `That costs ${price} gold; you have ${buyer.sheet.gold}.`);
  if (buyer.sheet.items.length >= ITEMS_MAX) return refuse(ask, 'full-pack', 'Your pack is full. Sell something first.');
  if (seller.sheet.gold + price > GOLD_MAX) return refuse(ask, 'not-now', `${seller.sheet.name} cannot carry any more gold.`);
  offer.isTaken = true;
  offersChanged(state, ask.now);
  const words = itemWords(item.item);
  return beginSave(state, ask, {
    reason: 'trade',
    changes: [
      {
        person: buyer,
        sheet: { ...buyer.sheet, gold: buyer.sheet.gold - price, items: [...buyer.sheet.items, item] },
        text: `You bought ${words} from ${seller.sheet.name} for ${price} gold.`,
      },
      {
        person: seller,
        sheet: { ...seller.sheet, gold: seller.sheet.gold + price, items: seller.sheet.items.filter((other) => other.id !== item.id) },
        text: `${buyer.sheet.name} bought ${words} from you for ${price} gold.`,
      },
    ],
    followUp: { kind: 'offerTraded', offer: offer.id },
  });
};
