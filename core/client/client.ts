// The client machine: buttons and messages in, frames out, and a view whenever somebody looks. It never predicts what the server will decide; it only
// starts its own animation at once and bends it to the truth. The same machine plays in a browser, in a headless player and in virtual time.

import { unreachable } from '../assert.ts';
import { emptyQueue, nextDueAt, schedule, takeDue } from '../event-queue.ts';
import { clientTime, type ClientTimeMs } from '../ids.ts';
import { NO_EFFECTS, type Machine } from '../machine.ts';
import type { WorldRequest } from '../wire/messages/requests.ts';
import { HEARTBEAT_MS } from '../timing/heartbeat.ts';
import { newClock } from './clock.ts';
import { askWorld, connectTo, lost, opened, probe, send, toFrame } from './connection.ts';
import { blowToCancel, blowToDodge, pressStrike, showLanding } from './fight.ts';
import type { Button, ClientEffect, ClientInput } from './inputs.ts';
import { takeMessage } from './messages.ts';
import type { ClientEvent, ClientState } from './state.ts';

export type ClientMachine = Machine<ClientInput, ClientEffect, ClientTimeMs>;

/**
 * A client that has gone nowhere yet: its first wake, at `now`, connects to the world. With a `ticket` it is on its way to a seat instead and
 * shows the ticket once it is `connected`.
 */
export const createClient = ({
  worldEndpoint,
  now = clientTime(0),
  heartbeatMs = HEARTBEAT_MS,
  shownReactionMs = 0,
  ticket,
}: {
  worldEndpoint: string;
  now?: ClientTimeMs;
  heartbeatMs?: number;
  shownReactionMs?: number;
  ticket?: string;
}): ClientState => {
  const events = emptyQueue<ClientEvent, ClientTimeMs>();
  if (ticket === undefined) schedule(events, now, { kind: 'worldSought', connection: 0 });
  return {
    worldEndpoint,
    heartbeatMs,
    shownReactionMs,
    where: ticket === undefined ? 'start' : 'moving',
    connection: 0,
    isConnected: false,
    nextSequence: 1,
    probesSent: 0,
    ticket,
    pendingRequest: undefined,
    credentials: undefined,
    character: undefined,
    returnTries: 0,
    account: undefined,
    characters: [],
    settlement: undefined,
    party: undefined,
    clock: newClock(),
    delay: { confirmedLagMs: undefined, lastStretchFactor: undefined, lastDodgeHeldMs: undefined, hitsShown: 0, falseHits: 0 },
    logOutWarning: undefined,
    lines: [],
    events,
  };
};

/**
 * The machine over this state, for hosts that hold machines of every kind. After a `connect` effect the host reports nothing more of the connection it
 * left.
 */
export const clientMachine = (state: ClientState): ClientMachine => ({
  receive: (input, now) => clientReceives(state, input, now),
  wake: (now) => clientWakes(state, now),
  nextWakeAt: () => nextDueAt(state.events),
});

/** `receive` of the machine. */
export const clientReceives = (state: ClientState, input: ClientInput, now: ClientTimeMs): readonly ClientEffect[] => {
  switch (input.kind) {
    case 'messageReceived':
      return takeMessage(state, input.message, now);
    case 'buttonPressed':
      return press(state, input.button, now);
    case 'connected':
      return opened(state);
    case 'disconnected':
      lost(state, input.text, now);
      return NO_EFFECTS;
    default:
      return unreachable(input);
  }
};

/** `wake` of the machine. */
export const clientWakes = (state: ClientState, now: ClientTimeMs): readonly ClientEffect[] => {
  let effects: readonly ClientEffect[] = NO_EFFECTS;
  for (;;) {
    const event = takeDue(state.events, now);
    if (event === undefined) return effects;
    const more = perform(state, event, now);
    if (more.length > 0) effects = effects.length === 0 ? more : [...effects, ...more];
  }
};

const perform = (state: ClientState, event: ClientEvent, now: ClientTimeMs): readonly ClientEffect[] => {
  switch (event.kind) {
    case 'blowLands':
      showLanding(state, event.attack, now);
      return NO_EFFECTS;
    case 'probeDue':
      return probe(state, event.connection, now);
    case 'worldSought':
      // Whoever has gone on meanwhile, by hand or by a later try, is not called back.
      return event.connection === state.connection ? connectTo(state, state.worldEndpoint, undefined) : NO_EFFECTS;
    default:
      return unreachable(event);
  }
};

/** A button goes down. */
export const press = (state: ClientState, button: Button, now: ClientTimeMs): readonly ClientEffect[] => {
  switch (button.kind) {
    case 'dodge':
      return pressDodge(state, now);
    case 'cancel': {
      const blow = state.party === undefined || !state.isConnected ? undefined : blowToCancel(state.party, now);
      return blow === undefined ? NO_EFFECTS : send(state, { kind: 'attackCancelled', attack: blow.announced.attack });
    }
    case 'holdDodges':
      state.shownReactionMs = button.shownReactionMs;
      state.delay.lastDodgeHeldMs = undefined;
      return NO_EFFECTS;
    case 'strike': {
      if (state.party === undefined || !state.isConnected) return NO_EFFECTS;
      const frame = toFrame(state, { kind: 'attackDeclared', target: button.target });
      pressStrike(state.party, { target: button.target, sequence: frame.sequence }, now);
      return [frame];
    }
    case 'ask':
      if (isWorldRequest(button.request)) return askWorld(state, button.request);
      if (button.request.kind === 'logOutConfirmed') state.logOutWarning = undefined;
      return state.isConnected ? send(state, button.request) : NO_EFFECTS;
    default:
      return unreachable(button);
  }
};

const pressDodge = (state: ClientState, now: ClientTimeMs): readonly ClientEffect[] => {
  const blow = state.party === undefined || !state.isConnected ? undefined : blowToDodge(state.party, now);
  if (blow === undefined) return NO_EFFECTS;
  const frame = toFrame(state, { kind: 'dodgePressed', attack: blow.announced.attack, sinceShownMs: now - blow.receivedAt });
  blow.dodgePressedAt = now;
  blow.dodgeSequence = frame.sequence;
  return [frame];
};

const isWorldRequest = (request: { readonly kind: string }): request is WorldRequest =>
  request.kind === 'accountRegistered' ||
  request.kind === 'loggedIn' ||
  request.kind === 'characterCreated' ||
  request.kind === 'characterChosen';
