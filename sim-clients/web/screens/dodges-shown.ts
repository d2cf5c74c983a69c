// How soon others' dodges are drawn after their blow shows: the artificial reaction, chosen in the middle of a fight or at leisure in town.

import { SHOWN_REACTIONS_MS } from '../shared/choices.ts';
import type { PageContext } from '../shared/context.ts';
import { h, type Child } from '../shared/dom.ts';

/** What the choice does and what it costs. */
export const ABOUT_DODGES_SHOWN =
  'Enemies and companions decide on a dodge the moment a blow is announced, and may look quicker than anybody is. Held back until somebody could have reacted, a dodge looks natural and is drawn a little late. What comes of the blow stays the same.';

export const dodgesShownChoice = (context: PageContext): Child =>
  h(
    'label',
    { key: 'dodges-shown', class: 'pick' },
    h('span', {}, h('span', { class: 'wide-only' }, 'Others’ '), 'dodges'),
    h(
      'select',
      {
        'aria-label': 'Others’ dodges, counted from when the blow shows',
        title: ABOUT_DODGES_SHOWN,
        value: context.state.choices.shownReactionMs,
        on: {
          change: (event) => {
            const select = event.target as HTMLSelectElement;
            context.choose({ shownReactionMs: Number(select.value) });
            // Whoever pointed at it goes on fighting with the keys; whoever came by keys stays and may choose on.
            if (!select.matches(':focus-visible')) select.blur();
          },
        },
      },
      SHOWN_REACTIONS_MS.map((ms) => h('option', { key: String(ms), value: ms }, ms === 0 ? 'as they happen' : `not before ${ms} ms`)),
    ),
  );
