// The market: what the merchant sells and what other players offer. Every purchase is one transaction on the server; the page only asks.

import type { SettlementView } from '../../../core/client/view.ts';
import type { GoodsEntry, OfferEntry } from '../../../core/wire/messages/world-messages.ts';
import type { PageContext } from '../shared/context.ts';
import { h, type Child } from '../shared/dom.ts';
import { itemAbout, itemName } from '../shared/words.ts';

export const marketSection = (context: PageContext, here: SettlementView): Child =>
  h(
    'section',
    { class: 'card', 'data-section': 'market' },
    h('h2', {}, 'Market'),
    h(
      'p',
      { class: 'quiet' },
      'You have ',
      h('span', { class: 'figures' }, `${here.you.gold} gold`),
      '. The merchant pays half of what gear costs.',
    ),
    here.offers.length > 0 && [
      h('h3', {}, 'Offered by players'),
      h(
        'ul',
        { class: 'list' },
        here.offers.map((offer) => offerRow(context, here, offer)),
      ),
    ],
    h('h3', {}, 'Merchant'),
    h(
      'ul',
      { class: 'list' },
      here.goods.map((goods) => goodsRow(context, here, goods)),
    ),
  );

const offerRow = (context: PageContext, here: SettlementView, offer: OfferEntry): Child => {
  const isYours = offer.seller === here.you.id;
  return h(
    'li',
    { key: offer.id, class: 'row' },
    h('div', {}, h('strong', {}, itemName(offer.item)), h('div', { class: 'quiet' }, isYours ? 'your offer' : `from ${offer.sellerName}`)),
    isYours
      ? h(
          'button',
          {
            'aria-label': `Withdraw ${itemName(offer.item)}`,
            on: { click: () => context.press({ kind: 'ask', request: { kind: 'offerWithdrawn', offer: offer.id } }) },
          },
          'Withdraw',
        )
      : h(
          'button',
          {
            disabled: offer.price > here.you.gold,
            'aria-label': `Buy ${itemName(offer.item)} from ${offer.sellerName} for ${offer.price} gold`,
            on: { click: () => context.press({ kind: 'ask', request: { kind: 'offerTaken', offer: offer.id } }) },
          },
          'Buy ',
          h('span', { class: 'figures' }, `${offer.price} g`),
        ),
  );
};

const goodsRow = (context: PageContext, here: SettlementView, goods: GoodsEntry): Child =>
  h(
    'li',
    { key: goods.item, class: 'row' },
    h('div', {}, h('strong', {}, itemName(goods.item)), h('div', { class: 'quiet' }, itemAbout(goods.item, here.rules))),
    h(
      'button',
      {
        disabled: goods.price > here.you.gold,
        'aria-label': `Buy ${itemName(goods.item)} for ${goods.price} gold`,
        on: { click: () => context.press({ kind: 'ask', request: { kind: 'goodsBought', item: goods.item } }) },
      },
      'Buy ',
      h('span', { class: 'figures' }, `${goods.price} g`),
    ),
  );
