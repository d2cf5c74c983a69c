// A connection behind a link of a given shape: what is sent reaches the socket, and what arrives reaches the client, as much later as the link model
// draws, in order. It stands where a network would be, so that one machine can play players on twelve networks.

import { fork, type RandomState } from '../../core/random.ts';
import type { LegModel } from '../../core/rules/networks.ts';
import { drawDelayMs, newLeg, type LegState } from '../../core/timing/link.ts';
import type { ClientTime, Dial, PlainSocket } from './surroundings.ts';

/** What a client hears of its socket. Nothing more is heard after `closed`, or after the client itself let go. */
export interface SocketHandlers {
  opened(): void;
  /** `arrivedAt` is when the message reaches the client, on `performance.now()`: due time, not when the process got round to it. */
  received(bytes: Uint8Array, arrivedAt: number): void;
  closed(text: string): void;
}

/** The shape of both ways; constant legs of 0 ms are no shape at all. */
export interface LinkShape {
  readonly up: LegModel;
  readonly down: LegModel;
}

/** One connection to one server. */
export class ShapedSocket {
  readonly #time: ClientTime;
  readonly #dial: Dial;
  readonly #shape: LinkShape;
  readonly #up: LegState;
  readonly #down: LegState;
  #socket: PlainSocket | undefined;
  #handlers: SocketHandlers | undefined;

  constructor(
    endpoint: string,
    shape: LinkShape,
    { time, dial, random, handlers }: { time: ClientTime; dial: Dial; random: RandomState; handlers: SocketHandlers },
  ) {
    this.#time = time;
    this.#dial = dial;
    this.#shape = shape;
    this.#up = newLeg(fork(random, 'up'));
    this.#down = newLeg(fork(random, 'down'));
    this.#handlers = handlers;
    // Opening takes a TCP handshake there and back and the request there, before the answer that `open` waits for.
    const there = this.#arrivalAt(shape.up, this.#up, time.now());
    const back = this.#arrivalAt(shape.down, this.#down, there);
    time.at(this.#arrivalAt(shape.up, this.#up, back), () => {
      if (this.#handlers !== undefined) this.#open(endpoint);
    });
  }

  /** Sends one frame; it reaches the server when the link has carried it. */
  send(bytes: Uint8Array): void {
    this.#time.at(this.#arrivalAt(this.#shape.up, this.#up, this.#time.now()), () => {
      if (this.#socket?.isOpen === true) this.#socket.send(bytes);
    });
  }

  /** Closes in good order after everything sent before; its handlers hear nothing more. */
  close(): void {
    this.#handlers = undefined;
    this.#time.at(this.#arrivalAt(this.#shape.up, this.#up, this.#time.now()), () => this.#socket?.close());
  }

  /** Cuts the connection as a dying machine would; its handlers hear nothing more. */
  terminate(): void {
    this.#handlers = undefined;
    this.#socket?.terminate();
  }

  #open(endpoint: string): void {
    this.#socket = this.#dial(endpoint, {
      opened: () => this.#later(() => this.#handlers?.opened()),
      received: (bytes) => this.#later((at) => this.#handlers?.received(bytes, at)),
      closed: (text) => this.#later(() => this.#letGo(text)),
    });
  }

  #letGo(text: string): void {
    const handlers = this.#handlers;
    this.#handlers = undefined;
    handlers?.closed(text);
  }

  #later(task: (at: number) => void): void {
    const at = this.#arrivalAt(this.#shape.down, this.#down, this.#time.now());
    this.#time.at(at, () => task(at));
  }

  /** When what is sent now arrives at the other end; never before what was sent earlier on this leg, not even by a rounding error. */
  #arrivalAt(leg: LegModel, state: LegState, now: number): number {
    const sentAt = Math.max(now, state.lastSentAt);
    return sentAt + drawDelayMs(leg, state, sentAt);
  }
}
