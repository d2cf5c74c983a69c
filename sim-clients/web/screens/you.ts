// One's own sheet: what one is good at, what one wears and carries.

import { healthMax, type Item, type Stats } from '../../../core/model/character.ts';
import type { SettlementView } from '../../../core/client/view.ts';
import type { PageContext } from '../shared/context.ts';
import { h, type Child } from '../shared/dom.ts';
import { ABOUT_DODGES_SHOWN, dodgesShownChoice } from './dodges-shown.ts';
import { callingWords, isWorn, itemAbout, itemName, statWords } from '../shared/words.ts';

export const youSection = (context: PageContext, here: SettlementView): Child => {
  const { you } = here;
  return h(
    'section',
    { class: 'card', 'data-section': 'you' },
    h('h2', {}, you.name),
    h(
      'p',
      { class: 'quiet' },
      `${callingWords[you.calling].name}. ${you.questsDone === 1 ? '1 quest' : `${you.questsDone} quests`} done. Health ${Math.round(healthMax(you.stats, here.rules))}.`,
    ),
    h(
      'dl',
      { class: 'stats' },
      (Object.keys(statWords) as (keyof Stats)[]).map((stat) =>
        h(
          'div',
          { key: stat, title: statWords[stat].about },
          h('dt', {}, statWords[stat].name),
          h('dd', { class: 'figures' }, you.stats[stat]),
        ),
      ),
    ),
    h(
      'ul',
      { class: 'list' },
      [you.weapon, you.armour].map((item) =>
        h(
          'li',
          { key: item, class: 'row' },
          h('div', {}, h('strong', {}, itemName(item)), h('div', { class: 'quiet' }, itemAbout(item, here.rules))),
          h('span', { class: 'quiet' }, 'worn'),
        ),
      ),
      you.items.map((item) => itemRow(context, here, item)),
    ),
    you.items.length === 0 && h('p', { class: 'quiet' }, 'Your pack is empty.'),
    h('h3', {}, 'What you see of others'),
    dodgesShownChoice(context),
    h('p', { class: 'quiet' }, ABOUT_DODGES_SHOWN),
  );
};

const itemRow = (context: PageContext, here: SettlementView, item: Item): Child => {
  const { state } = context;
  const isOffered = state.offering === item.id;
  const ask = (kind: 'itemEquipped' | 'itemSold') => () => context.press({ kind: 'ask', request: { kind, item: item.id } });
  const offer = (event: Event): void => {
    event.preventDefault();
    const price = Math.floor(Number(new FormData(event.target as HTMLFormElement).get('price')));
    if (!(price >= 1)) return;
    state.offering = undefined;
    context.press({ kind: 'ask', request: { kind: 'offerPosted', item: item.id, price } });
  };
  return h(
    'li',
    { key: item.id },
    h(
      'div',
      { class: 'row' },
      h('div', {}, h('strong', {}, itemName(item.item)), h('div', { class: 'quiet' }, itemAbout(item.item, here.rules))),
      h(
        'div',
        { class: 'buttons' },
        isWorn(item.item) && h('button', { 'aria-label': `Wear ${itemName(item.item)}`, on: { click: ask('itemEquipped') } }, 'Wear'),
        h('button', { 'aria-label': `Sell ${itemName(item.item)} to the merchant`, on: { click: ask('itemSold') } }, 'Sell'),
        h(
          'button',
          {
            'aria-expanded': isOffered ? 'true' : 'false',
            'aria-label': `Offer ${itemName(item.item)} to other players`,
            on: {
              click: () => {
                state.offering = isOffered ? undefined : item.id;
                context.refresh();
              },
            },
          },
          'Offer',
        ),
      ),
    ),
    isOffered &&
      h(
        'form',
        { class: 'row', on: { submit: offer } },
        h(
          'label',
          {},
          'Your price in gold',
          h('input', { name: 'price', type: 'number', min: 1, max: 1_000_000, value: 10, required: true, inputmode: 'numeric' }),
        ),
        h('button', { class: 'primary' }, 'Post'),
      ),
  );
};
