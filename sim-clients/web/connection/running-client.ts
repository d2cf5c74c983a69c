// The client machine in a page: carries frames between it and a socket, reads the page's clock, and wakes it when something falls due. It decides
// nothing about the game; what a lost connection means is the machine's business too.

import { clientMachine, createClient } from '../../../core/client/client.ts';
import type { ClientEffect, ClientInput } from '../../../core/client/inputs.ts';
import type { ClientState } from '../../../core/client/state.ts';
import { Driver } from '../../../core/driver.ts';
import type { ClientTimeMs } from '../../../core/ids.ts';
import { decodeServerFrame, encodeClientFrame } from '../../../core/wire/codec.ts';
import type { ServerMessage } from '../../../core/wire/messages/all.ts';
import type { FrameListener } from '../duel/presses.ts';
import type { LinkShape } from '../duel/shape.ts';
import { pageNow, wakeAt } from './page-clock.ts';
import { openShapedSocket, type ShapedSocket } from './shaped-socket.ts';

/** What a client is run with. */
export interface ClientSurroundings {
  /** The world's WebSocket URL. */
  readonly worldEndpoint: string;
  /** How slow its link is made. */
  readonly shape: LinkShape;
  /** Hears every frame as it goes and comes. */
  readonly listener: FrameListener;
  /** What the client begins with. Unit: ms. */
  readonly shownReactionMs: () => number;
  /** Asked about every message before the client is: true for one that is dealt with already; what came after it in its frame is dropped. */
  readonly isDealtWith: (message: ServerMessage) => boolean;
  /** Something other than the clock may have changed what the client shows. */
  readonly changed: () => void;
}

/** One client, from its first connection until it is stopped. */
export interface RunningClient {
  readonly state: ClientState;
  readonly take: (input: ClientInput) => void;
  /** Performs what fell due up to `now`. */
  readonly advanceTo: (now: ClientTimeMs) => void;
  readonly stop: () => void;
}

/** Runs a client from now on. */
export const runClient = (surroundings: ClientSurroundings): RunningClient => {
  const { worldEndpoint, shape, listener, shownReactionMs, isDealtWith, changed } = surroundings;
  const state = createClient({ worldEndpoint, now: pageNow(), shownReactionMs: shownReactionMs() });
  const machine = clientMachine(state);
  let socket: ShapedSocket | undefined;
  const take = (input: ClientInput): void => {
    driver.receive(input);
    changed();
  };
  const received = (bytes: Uint8Array, heldMs: number): void => {
    const decoded = decodeServerFrame(bytes);
    if (decoded.kind === 'refused') return take({ kind: 'disconnected', text: notUnderstood(decoded.text) });
    for (const message of decoded.value) {
      if (isDealtWith(message)) return;
      listener.received(message, heldMs, pageNow());
      take({ kind: 'messageReceived', message });
    }
  };
  const open = (endpoint: string): ShapedSocket =>
    openShapedSocket(endpoint, shape, {
      opened: () => take({ kind: 'connected' }),
      received,
      closed: (text) => take({ kind: 'disconnected', text }),
    });
  const perform = (effects: readonly ClientEffect[]): void => {
    for (const effect of effects) {
      if (effect.kind === 'send') {
        socket?.send(encodeClientFrame(effect), (heldMs) => listener.sent(effect, heldMs, pageNow()));
      } else {
        socket?.close();
        socket = effect.kind === 'connect' ? open(effect.endpoint) : undefined;
      }
    }
  };
  const wake = (at: ClientTimeMs, fire: () => void): (() => void) =>
    wakeAt(at, () => {
      fire();
      changed();
    });
  const driver = new Driver({ machine, clock: { now: pageNow, wakeAt: wake }, perform });
  driver.start();
  return {
    state,
    take,
    advanceTo: (now) => {
      if (machine.nextWakeAt() > now) return;
      driver.settle(now);
      changed();
    },
    stop: () => {
      driver.stop();
      socket?.close();
    },
  };
};

const notUnderstood = (text: string): string => `The server said something this page does not understand: ${text}. Reload the page.`;
