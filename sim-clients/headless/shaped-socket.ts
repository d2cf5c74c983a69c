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
    const handshakeMs = this.#draw(shape.up, this.#up) + this.#draw(shape.down, this.#down) + this.#draw(shape.up, this.#up);
    deliveries.at(deliveries.now() + handshakeMs, () => {
      if (this.#handlers !== undefined) this.#open(endpoint);
    });
  }

  /** Sends one frame; it reaches the server when the link has carried it. */
  send(bytes: Uint8Array): void {
    this.#deliveries.at(this.#deliveries.now() + this.#draw(this.#shape.up, this.#up), () => {
      if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(bytes);
    });
  }

  /** Closes in good order after everything sent before; its handlers hear nothing more. */
  close(): void {
    this.#handlers = undefined;
    this.#deliveries.at(this.#deliveries.now() + this.#draw(this.#shape.up, this.#up), () => this.#socket?.close());
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
    const at = this.#deliveries.now() + this.#draw(this.#shape.down, this.#down);
    this.#deliveries.at(at, () => task(at));
  }

  /** One message's delay on one leg. Unit: ms. */
  #draw(leg: LegModel, state: LegState): number {
    return drawDelayMs(leg, state, this.#deliveries.now());
  }
}
