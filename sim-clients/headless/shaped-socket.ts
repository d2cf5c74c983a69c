// A WebSocket behind a link of a given shape: what is sent reaches the socket, and what arrives reaches the client, as much later as the link model
// draws, in order. It stands where a network would be, so that one machine can play players on twelve networks.

import { WebSocket } from 'ws';
import { SERVER_FRAME_BYTES_MAX } from '../../core/limits.ts';
import { fork, type RandomState } from '../../core/random.ts';
import type { LegModel } from '../../core/rules/networks.ts';
import { drawDelayMs, newLeg, type LegState } from '../../core/timing/link.ts';
import type { Deliveries } from './deliveries.ts';

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

/** Unanswered connection attempts are given up after this. Unit: ms. */
const HANDSHAKE_MS = 10_000;

/** One connection to one server. */
export class ShapedSocket {
  readonly #deliveries: Deliveries;
  readonly #shape: LinkShape;
  readonly #up: LegState;
  readonly #down: LegState;
  #socket: WebSocket | undefined;
  #handlers: SocketHandlers | undefined;

  constructor(
    endpoint: string,
    shape: LinkShape,
    { deliveries, random, handlers }: { deliveries: Deliveries; random: RandomState; handlers: SocketHandlers },
  ) {
    this.#deliveries = deliveries;
    this.#shape = shape;
    this.#up = newLeg(fork(random, 'up'));
    this.#down = newLeg(fork(random, 'down'));
    this.#handlers = handlers;
    // Opening takes a TCP handshake there and back and the request there, before the answer that `open` waits for.
    const there = this.#arrivalAt(shape.up, this.#up, deliveries.now());
    const back = this.#arrivalAt(shape.down, this.#down, there);
    deliveries.at(this.#arrivalAt(shape.up, this.#up, back), () => {
      if (this.#handlers !== undefined) this.#open(endpoint);
    });
  }

  /** Sends one frame; it reaches the server when the link has carried it. */
  send(bytes: Uint8Array): void {
    this.#deliveries.at(this.#arrivalAt(this.#shape.up, this.#up, this.#deliveries.now()), () => {
      if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(bytes);
    });
  }

  /** Closes in good order after everything sent before; its handlers hear nothing more. */
  close(): void {
    this.#handlers = undefined;
    this.#deliveries.at(this.#arrivalAt(this.#shape.up, this.#up, this.#deliveries.now()), () => this.#socket?.close());
  }

  /** Cuts the connection as a dying machine would; its handlers hear nothing more. */
  terminate(): void {
    this.#handlers = undefined;
    this.#socket?.terminate();
  }

  #open(endpoint: string): void {
    const socket = new WebSocket(endpoint, {
      perMessageDeflate: false,
      maxPayload: SERVER_FRAME_BYTES_MAX,
      handshakeTimeout: HANDSHAKE_MS,
    });
    this.#socket = socket;
    socket.binaryType = 'nodebuffer';
    socket.on('open', () => this.#later(() => this.#handlers?.opened()));
    socket.on('message', (data: Buffer, isBinary) => {
      if (isBinary) this.#later((at) => this.#handlers?.received(data, at));
    });
    socket.on('close', (_code, reason) => this.#later(() => this.#letGo(reason.toString('utf8'))));
    // What went wrong is told once, by whichever comes first: this or the close that follows.
    socket.on('error', (error) => this.#later(() => this.#letGo(error.message)));
  }

  #letGo(text: string): void {
    const handlers = this.#handlers;
    this.#handlers = undefined;
    handlers?.closed(text);
  }

  #later(task: (at: number) => void): void {
    const at = this.#arrivalAt(this.#shape.down, this.#down, this.#deliveries.now());
    this.#deliveries.at(at, () => task(at));
  }

  /** When what is sent now arrives at the other end; never before what was sent earlier on this leg, not even by a rounding error. */
  #arrivalAt(leg: LegModel, state: LegState, now: number): number {
    const sentAt = Math.max(now, state.lastSentAt);
    return sentAt + drawDelayMs(leg, state, sentAt);
  }
}
