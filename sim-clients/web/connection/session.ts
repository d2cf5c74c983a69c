// The client machine in a page: carries frames between it and a socket, reads the page's clock, and wakes it when something falls due. It decides
// nothing about the game; what a lost connection means is the machine's business too.

import { clientMachine, createClient } from '../../../core/client/client.ts';
import type { Button, ClientEffect, ClientInput } from '../../../core/client/inputs.ts';
import type { ClientState } from '../../../core/client/state.ts';
import { viewAt } from '../../../core/client/view-at.ts';
import { Driver } from '../../../core/driver.ts';
import { clientTime, type ClientTimeMs } from '../../../core/ids.ts';
import { decodeServerFrame, encodeClientFrame } from '../../../core/wire/codec.ts';
import type { Credentials, Session } from '../shared/context.ts';
import { forgetCredentials, rememberCredentials } from '../shared/remembered.ts';
import type { FrameEar } from '../duel/presses.ts';
import type { LinkShape } from '../duel/shape.ts';
import { openShapedSocket, type ShapedSocket } from './shaped-socket.ts';

/** The page's clock. */
export const pageNow = (): ClientTimeMs => clientTime(performance.now());

/**
 * A player's session with the stack whose world listens at `worldEndpoint`. `ear` hears every frame as it goes and comes; `shownReactionMs` is what a
 * client begins with.
 */
export const startSession = (
  worldEndpoint: string,
  { shape, ear, shownReactionMs }: { readonly shape: LinkShape; readonly ear: FrameEar; readonly shownReactionMs: () => number },
): Session => {
  let socket: ShapedSocket | undefined;
  let revision = 0;
  let signingIn: Credentials | undefined;

  const take = (input: ClientInput): void => {
    client.driver.receive(input);
    revision += 1;
  };
  const perform = (effects: readonly ClientEffect[]): void => {
    for (const effect of effects) {
      if (effect.kind === 'send') {
        socket?.send(encodeClientFrame(effect), (heldMs) => ear.sent(effect, heldMs, pageNow()));
      } else {
        socket?.close();
        socket = effect.kind === 'connect' ? open(effect.endpoint) : undefined;
      }
    }
  };
  const open = (endpoint: string): ShapedSocket =>
    openShapedSocket(endpoint, shape, {
      opened: () => take({ kind: 'connected' }),
      received: receive,
      closed: (text) => take({ kind: 'disconnected', text }),
    });
  const receive = (bytes: Uint8Array, heldMs: number): void => {
    const decoded = decodeServerFrame(bytes);
    if (decoded.kind === 'refused')
      return take({
        kind: 'disconnected',
        text: `The server said something this page does not understand: ${decoded.text}. Reload the page.`,
      });
    for (const message of decoded.value) {
      if (message.kind === 'rejected' && signingIn !== undefined && registersInstead(client.state, signingIn)) return register(signingIn);
      if (message.kind === 'charactersListed') signingIn = undefined;
      ear.received(message, heldMs, pageNow());
      take({ kind: 'messageReceived', message });
    }
  };
  // A guest remembered by this browser but unknown to this world (its data is new) is simply registered again under the same name.
  const register = (guest: Credentials): void => {
    signingIn = undefined;
    take({
      kind: 'buttonPressed',
      button: { kind: 'ask', request: { kind: 'accountRegistered', name: guest.name, password: guest.password } },
    });
  };
  const wakeAt = (at: ClientTimeMs, fire: () => void): (() => void) => {
    const timer = window.setTimeout(
      () => {
        fire();
        revision += 1;
      },
      Math.max(0, at - performance.now()),
    );
    return () => window.clearTimeout(timer);
  };
  const newClient = () => {
    const state = createClient({ worldEndpoint, now: pageNow(), shownReactionMs: shownReactionMs() });
    const machine = clientMachine(state);
    const driver = new Driver({ machine, clock: { now: pageNow, wakeAt }, perform });
    driver.start();
    return { state, machine, driver };
  };
  let client = newClient();
  const advanceTo = (now: ClientTimeMs): void => {
    if (client.machine.nextWakeAt() > now) return;
    client.driver.settle(now);
    revision += 1;
  };
  const begin = (): void => {
    client.driver.stop();
    socket?.close();
    socket = undefined;
    client = newClient();
    revision += 1;
  };
  const press = (button: Button): void => take({ kind: 'buttonPressed', button });
  return {
    view: (now) => viewAt(client.state, now),
    advanceTo,
    revision: () => revision,
    press,
    isConnected: () => client.state.isConnected,
    signIn: (credentials, isNew) => {
      rememberCredentials(credentials);
      signingIn = credentials.isGuest && !isNew ? credentials : undefined;
      const { name, password } = credentials;
      press({ kind: 'ask', request: { kind: isNew ? 'accountRegistered' : 'loggedIn', name, password } });
    },
    signOut: () => {
      forgetCredentials();
      begin();
    },
  };
};

const registersInstead = (state: ClientState, credentials: Credentials): boolean => state.account === undefined && credentials.isGuest;
