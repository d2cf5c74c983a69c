// The way from the game to what is behind it: the tuning page and the latest report. Quiet, at a
// screen's end.

import type { PageContext } from '../shared/context.ts';
import { h, type Child } from '../shared/dom.ts';
import { TUNE_PATH } from '../duel/link.ts';

export const aboutLinks = ({ state }: PageContext): Child =>
  h(
    'nav',
    { class: 'about quiet', 'aria-label': 'Behind the game' },
    state.hasTune && h('a', { href: TUNE_PATH }, 'Tune'),
    h('a', { href: '/report' }, 'Report'),
  );
