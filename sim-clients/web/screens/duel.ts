// What is seen of a duel: one sentence on the way there, and in the fight a small tally with the way back to the curve.

import type { ClientView } from '../../../core/client/view.ts';
import type { PageContext } from '../shared/context.ts';
import { h, type Child } from '../shared/dom.ts';
import { msText } from '../shared/words.ts';
import { endDuel, tryAgain } from '../errands/drive-duel.ts';
import { curveHref, type Duel } from '../duel/duel.ts';
import { duelInWords } from '../duel/link.ts';
import { tallyOf } from '../duel/presses.ts';

/** On the way to the drill, or stuck on it. */
export const duelScreen = (context: PageContext, view: ClientView, duel: Duel): Child =>
  h(
    'section',
    { class: 'narrow' },
    h('h1', {}, 'Feel this blow'),
    h('p', {}, `You will feel ${duelInWords(duel.asked.link)}.`),
    h('p', { class: 'lead' }, 'A partner strikes at you again and again. Press Dodge as soon as you see a blow begin; nobody gets hurt.'),
    duel.phase === 'stuck'
      ? stuckPart(context, view, duel)
      : h('p', { class: 'quiet', 'aria-busy': 'true' }, context.errands.says() ?? 'Opening the gate…'),
  );

const stuckPart = (context: PageContext, view: ClientView, duel: Duel): Child => [
  h(
    'p',
    { role: 'alert' },
    view.party === undefined ? 'It did not work just now.' : 'You are on the road with a party. Come home first, then open the link again.',
  ),
  h(
    'div',
    { class: 'buttons' },
    view.party === undefined && h('button', { class: 'primary', on: { click: () => tryAgain(context, duel) } }, 'Try again'),
    h('button', { on: { click: () => endDuel(context) } }, 'To the game'),
    h('a', { class: 'button', href: curveHref(duel) }, 'Back to the curve'),
  ),
];

/** Over the picture of the fight. */
export const duelBar = (duel: Duel): Child => {
  const { count, inTime, medianMs } = tallyOf(duel.log.presses());
  return h(
    'div',
    { class: 'duel-bar' },
    h('p', { class: 'duel-what' }, capital(duelInWords(duel.asked.link))),
    h(
      'dl',
      { class: 'tally', 'aria-label': 'Your presses' },
      cell('Presses', String(count), 'Dodges the server has answered.'),
      cell('In time', String(inTime), 'Dodges the server took as in time.'),
      cell(
        ['Median', h('span', { class: 'wide-only' }, ' press')],
        msText(medianMs),
        'From the announcement until your dodge was with the server; half of them came sooner.',
      ),
    ),
    h('a', { class: 'button', href: curveHref(duel) }, 'Back to the curve'),
  );
};

const cell = (name: Child, value: string, about: string): Child =>
  h('div', { key: about, title: about }, h('dt', {}, name), h('dd', { class: 'figures' }, value));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
