// The screens of being nowhere: on the way between two servers, and logged out.

import type { ClientView } from '../../../core/client/view.ts';
import type { PageContext } from '../shared/context.ts';
import { h, type Child } from '../shared/dom.ts';
import { rememberedCredentials } from '../shared/remembered.ts';

export const movingScreen = (words: string): Child =>
  h('section', { class: 'narrow' }, h('p', { class: 'lead', 'aria-busy': 'true' }, words));

export const outScreen = (context: PageContext, view: ClientView): Child => {
  const last = view.lines.at(-1)?.text ?? 'You are logged out.';
  const known = rememberedCredentials();
  return h(
    'section',
    { class: 'narrow' },
    h('h1', {}, view.lines.at(-1)?.tone === 'bad' ? 'We lost you' : 'Until next time'),
    h('p', { class: 'lead' }, last),
    known !== undefined &&
      h('button', { class: 'primary wide', on: { click: () => context.session.signIn(known, false) } }, `Come back as ${known.name}`),
    h(
      'button',
      {
        class: 'wide',
        on: {
          click: () => {
            context.session.signOut();
            context.refresh();
          },
        },
      },
      'Be somebody else',
    ),
    known?.isGuest === true &&
      h('p', { class: 'quiet' }, `Being somebody else forgets ${known.name}: a guest is known to this browser only.`),
  );
};
