// The latency strip: what delay does to you right now, always visible, with a slider that makes your own link slower so that it can be felt.

import type { DelayView } from '../../../core/client/view.ts';
import type { PageContext } from '../shared/context.ts';
import { h, type Child } from '../shared/dom.ts';
import { msText } from '../shared/words.ts';

/** The most the slider adds, both ways together. Unit: ms. */
const ADDED_ROUND_TRIP_MS_MAX = 300;
/** Marks on the slider: a good connection, a far one, another continent. Unit: ms. */
const marksMs = [20, 120, 250] as const;

export const latencyStrip = (context: PageContext, delay: DelayView): Child =>
  h(
    'div',
    { class: 'strip-inner' },
    h(
      'dl',
      { class: 'strip-values' },
      cell('Delay', msText(delay.roundTripMs), 'Measured round trip: there and back. Each way is about half of it.'),
      cell(
        'Clock',
        delay.clockOffsetMs === undefined ? '–' : clockText(delay.clockOffsetMs),
        'How far the server’s clock is ahead of this page’s clock.',
      ),
      cell('Felt', msText(delay.feltLagMs), 'From your button to the animation.'),
      cell('Confirmed', msText(delay.confirmedLagMs), 'From your button to the server’s word.'),
      cell(
        'Stretch',
        delay.lastStretchFactor === undefined ? '–' : `×${delay.lastStretchFactor.toFixed(2)}`,
        'How much longer your last blow took than its own wind-up.',
      ),
      cell(
        'False hits',
        `${delay.falseHits}/${delay.hitsShown}`,
        'Hits that were shown and turned out dodged, of all hits shown.',
        delay.falseHits > 0 ? 'false' : '',
      ),
      context.state.choices.shownReactionMs > 0 &&
        cell(
          'Dodge drawn',
          delay.lastDodgeHeldMs === undefined ? '–' : `${msText(delay.lastDodgeHeldMs)} after it began`,
          'How much later than in truth the last dodge of somebody else is drawn: the price of seeing it no sooner than a person could react.',
          'whole',
        ),
    ),
    context.state.duel === undefined || context.state.duel.phase === 'stuck'
      ? slider(context)
      : h('p', { class: 'quiet' }, 'The link is as slow as your duel asks.'),
  );

const cell = (name: string, value: string, about: string, tone = ''): Child =>
  h('div', { key: name, title: about, class: tone }, h('dt', {}, name), h('dd', { class: 'figures' }, value));

/** Offsets between unrelated clocks may be any size; far ones are read in seconds. */
const clockText = (offsetMs: number): string => {
  const sign = offsetMs < 0 ? '−' : '+';
  const size = Math.abs(offsetMs);
  return size < 10_000 ? `${sign}${Math.round(size)} ms` : `${sign}${(size / 1000).toFixed(1)} s`;
};

const slider = (context: PageContext): Child => {
  const added = context.state.choices.addedRoundTripMs;
  const set = (ms: number): void => context.choose({ addedRoundTripMs: ms });
  return h(
    'div',
    { class: 'strip-slider' },
    h('label', { for: 'added-delay' }, 'Add ', h('span', { class: 'wide-only' }, 'delay '), h('output', {}, `+${added} ms`)),
    h('input', {
      id: 'added-delay',
      type: 'range',
      min: 0,
      max: ADDED_ROUND_TRIP_MS_MAX,
      step: 5,
      value: added,
      'aria-label': 'Delay added to your link, there and back, in milliseconds',
      on: { input: (event) => set(Number((event.target as HTMLInputElement).value)) },
    }),
    h(
      'div',
      { class: 'marks', role: 'group', 'aria-label': 'Common delays' },
      [0, ...marksMs].map((ms) =>
        h(
          'button',
          {
            key: String(ms),
            class: 'mark',
            'aria-pressed': added === ms ? 'true' : 'false',
            'aria-label': `${ms} ms added`,
            on: {
              click: () => {
                const input = document.querySelector<HTMLInputElement>('#added-delay');
                if (input !== null) input.value = String(ms);
                set(ms);
              },
            },
          },
          String(ms),
        ),
      ),
    ),
  );
};
