// A player's client without a screen: the same client machine a browser runs, on a real socket behind a shaped link. It only carries frames, reads a
// clock and performs effects; what it shows and decides comes from core/client/ and from whoever presses its buttons.

import { createClient, clientMachine } from '../../core/client/client.ts';
import type { Button, ClientEffect, ClientInput } from '../../core/client/inputs.ts';
import type { ClientState } from '../../core/client/state.ts';
import { viewAt } from '../../core/client/view-at.ts';
import type { ClientView } from '../../core/client/view.ts';
import { Driver } from '../../core/driver.ts';
import { clientTime, type ClientTimeMs } from '../../core/ids.ts';
import { fork, type RandomState } from '../../core/random.ts';
import { decodeServerFrame, encodeClientFrame } from '../../core/wire/codec.ts';
import type { ServerMessage } from '../../core/wire/messages/all.ts';
import type { ClientFrame } from '../../core/wire/messages/requests.ts';
import { wsDial } from './real-surroundings.ts';
import { ShapedSocket, type LinkShape } from './shaped-socket.ts';
import type { ClientTime, Dial } from './surroundings.ts';

/** What a measurement may listen to. Instants are on the clock of the client's `time`. */
export interface ClientObserver {
  /** A message reached the client, before the client has taken it. */
  received?(message: ServerMessage, at: number): void;
  /** A whole frame arrived, before anything of it is read. */
  framed?(bytes: Uint8Array, at: number): void;
  /** A frame left because of a press that was meant for the instant `intendedAt`. */
  pressed?(frame: ClientFrame, intendedAt: number): void;
  /** The client has handled something; what it shows may have changed. */
  changed?(): void;
  /** A connection failed or was closed by the other side. */
  lost?(text: string, at: number): void;
  /** Bytes a server sent that were no frame. */
  malformed?(text: string): void;
}

export interface HeadlessOptions {
  readonly worldEndpoint: string;
  readonly link: LinkShape;
  readonly random: RandomState;
  readonly time: ClientTime;
  /** How it reaches servers. Default: WebSockets. */
  readonly dial?: Dial;
  readonly observer: ClientObserver;
}

/** One client; it begins to connect at once. Its clock is its `time`'s. */
export class HeadlessClient {
  readonly #options: HeadlessOptions;
  readonly #state: ClientState;
  readonly #driver: Driver<ClientInput, ClientEffect, ClientTimeMs>;
  #socket: ShapedSocket | undefined;
  #connections = 0;
  /** The latest instant anything was due here: a timer may fire a little early. */
  #latest: ClientTimeMs;
  /** The press that is being handled, and when the player meant it. */
  #pressing: { readonly input: ClientInput; readonly intendedAt: number } | undefined;
  #isClosed = false;

  constructor(options: HeadlessOptions) {
    this.#options = options;
    this.#latest = clientTime(options.time.now());
    this.#state = createClient({ worldEndpoint: options.worldEndpoint, now: this.#latest });
    this.#driver = new Driver({
      machine: clientMachine(this.#state),
      clock: { now: () => this.now(), wakeAt: (at, fire) => this.#wakeAt(at, fire) },
      perform: (effects, _at, input) => this.#perform(effects, input),
    });
    this.#driver.start();
  }

  /** What it shows now. */
  view(): ClientView {
    return viewAt(this.#state, this.now());
  }

  /** The client's own clock; never goes back. */
  now(): ClientTimeMs {
    const now = clientTime(this.#options.time.now());
    return now > this.#latest ? now : this.#latest;
  }

  /** Presses a button now. `intendedAt` is when the player meant to: measurements begin there, whatever made this late. */
  press(button: Button, intendedAt: number): void {
    const input: ClientInput = { kind: 'buttonPressed', button };
    this.#pressing = { input, intendedAt };
    this.#take(input, this.now());
    this.#pressing = undefined;
  }

  /** Leaves without a word, as a player does whose machine dies. */
  vanish(): void {
    this.#leave();
    this.#socket?.terminate();
    this.#socket = undefined;
  }

  /** Closes the connection, if there is one. */
  [Symbol.dispose](): void {
    this.#leave();
    this.#socket?.close();
    this.#socket = undefined;
  }

  #leave(): void {
    this.#isClosed = true;
    this.#driver.stop();
  }

  #take(input: ClientInput, at: ClientTimeMs): void {
    if (this.#isClosed) return;
    this.#driver.receive(input, at);
    this.#options.observer.changed?.();
  }

  #wakeAt(at: ClientTimeMs, fire: () => void): () => void {
    let isCancelled = false;
    this.#options.time.at(at, () => {
      if (isCancelled) return;
      if (at > this.#latest) this.#latest = at;
      fire();
      this.#options.observer.changed?.();
    });
    return () => {
      isCancelled = true;
    };
  }

  #perform(effects: readonly ClientEffect[], input: ClientInput | undefined): void {
    const intendedAt = this.#pressing !== undefined && this.#pressing.input === input ? this.#pressing.intendedAt : undefined;
    for (const effect of effects) {
      switch (effect.kind) {
        case 'send':
          if (intendedAt !== undefined) this.#options.observer.pressed?.(effect, intendedAt);
          this.#socket?.send(encodeClientFrame(effect));
          break;
        case 'connect':
          this.#connect(effect.endpoint);
          break;
        case 'disconnect':
          this.#socket?.close();
          this.#socket = undefined;
          break;
      }
    }
  }

  #connect(endpoint: string): void {
    this.#socket?.close();
    this.#connections += 1;
    this.#socket = new ShapedSocket(endpoint, this.#options.link, {
      time: this.#options.time,
      dial: this.#options.dial ?? wsDial,
      random: fork(this.#options.random, `connection ${this.#connections}`),
      handlers: {
        opened: () => this.#take({ kind: 'connected' }, this.now()),
        received: (bytes, at) => this.#received(bytes, at),
        closed: (text) => {
          this.#socket = undefined;
          this.#options.observer.lost?.(text, this.now());
          this.#take({ kind: 'disconnected', text }, this.now());
        },
      },
    });
  }

  #received(bytes: Uint8Array, at: number): void {
    this.#options.observer.framed?.(bytes, at);
    const decoded = decodeServerFrame(bytes);
    if (decoded.kind === 'refused') {
      this.#options.observer.malformed?.(decoded.text);
      return;
    }
    // A message may lead to another server; what came after it from this one is then no longer this client's concern.
    const socket = this.#socket;
    for (const message of decoded.value) {
      if (this.#socket !== socket) return;
      this.#options.observer.received?.(message, at);
      this.#take({ kind: 'messageReceived', message }, clientTime(at));
    }
  }
}
