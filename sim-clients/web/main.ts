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

/** The world's WebSocket URL as the site tells it; undefined when the site does not answer. */
const findWorld = async (): Promise<string | undefined> => {
  try {
    const answer = await fetch('/stack.json', { cache: 'no-store' });
    return answer.ok ? ((await answer.json()) as { readonly world: string }).world : undefined;
  } catch (error) {
    console.error(error);
    return undefined;
  }
};

const world = await findWorld();
if (world === undefined) {
  const stage = document.querySelector('#stage');
  if (stage !== null) stage.textContent = 'The game does not answer just now. Start it again (npm start), then reload this page.';
} else {
  const state = newPageState();
  const session = startSession(world, () => state.choices.addedRoundTripMs);
  window.doubleping = { view: () => session.view(pageNow()) };
  startPage(session, state);
}
