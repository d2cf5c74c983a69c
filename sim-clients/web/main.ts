// Where the page begins: asks the site where the world is, opens a session with it and shows the page.

import type { ClientView } from '../../core/client/view.ts';
import { newPageState, startPage } from './page.ts';
import { pageNow, startSession } from './session.ts';

declare global {
  interface Window {
    /** For tests and the curious: what the page shows, now. */
    doubleping?: { readonly view: () => ClientView };
  }
}

const answer = await fetch('/stack.json', { cache: 'no-store' });
const stack = (await answer.json()) as { readonly world: string };
const state = newPageState();
const session = startSession(stack.world, () => state.choices.addedRoundTripMs);
window.doubleping = { view: () => session.view(pageNow()) };
startPage(session, state);
