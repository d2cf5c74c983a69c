// Where the page begins: asks the site where the world is, opens a session with it and shows the page.

import type { ClientView } from '../../core/client/view.ts';
import { pageNow } from './connection/page-clock.ts';
import { startSession } from './connection/session.ts';
import { newDuel } from './duel/duel.ts';
import { readDuel } from './duel/link.ts';
import type { LinkShape } from './duel/shape.ts';
import { newPageState, startPage } from './page.ts';

declare global {
  interface Window {
    /** For tests and the curious: what the page shows, now. */
    doubleping?: { readonly view: () => ClientView };
  }
}

/** What the site tells of itself. */
interface Stack {
  /** The world's WebSocket URL. */
  readonly world: string;
  readonly hasTune: boolean;
}

/** The stack behind this page; undefined when the site does not answer. */
const findStack = async (): Promise<Stack | undefined> => {
  try {
    const answer = await fetch('/stack.json', { cache: 'no-store' });
    return answer.ok ? ((await answer.json()) as Stack) : undefined;
  } catch (error) {
    console.error(error);
    return undefined;
  }
};

const stack = await findStack();
if (stack === undefined) {
  const screen = document.querySelector('#screen');
  if (screen !== null) screen.textContent = 'The game does not answer just now. Start it again (npm start), then reload this page.';
} else {
  const read = readDuel(location.hash);
  const [seed = 1] = crypto.getRandomValues(new Uint32Array(1));
  const state = newPageState({
    duel: read.kind === 'asked' ? newDuel(read.duel, seed) : undefined,
    refusedLink: read.kind === 'refused' ? read.text : undefined,
    hasTune: stack.hasTune,
  });
  // A duel brings its own link; the slider is for everything else.
  const addedMs = (): number => (state.duel === undefined || state.duel.phase === 'stuck' ? state.choices.addedRoundTripMs / 2 : 0);
  const shape = (): LinkShape | undefined => (state.duel?.isShaped === true ? state.duel.shape : undefined);
  const session = startSession({
    worldEndpoint: stack.world,
    shape: { upMs: (at) => shape()?.upMs(at) ?? addedMs(), downMs: (at) => shape()?.downMs(at) ?? addedMs() },
    listener: {
      sent: (frame, heldMs, at) => state.duel?.listener.sent(frame, heldMs, at),
      received: (message, heldMs, at) => state.duel?.listener.received(message, heldMs, at),
    },
    shownReactionMs: () => state.choices.shownReactionMs,
  });
  // Another link opened in this tab begins afresh.
  window.addEventListener('hashchange', () => {
    if (readDuel(location.hash).kind !== 'none') location.reload();
  });
  window.doubleping = { view: () => session.view(pageNow()) };
  startPage(session, state);
}
