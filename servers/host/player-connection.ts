// One player's socket: bytes in become checked frames or a reason and a close; messages out are collected for the turn and leave together,
// in one write unless they are more than a frame may hold. ServerFrames are joined as bytes, which protobuf allows for a message that is one repeated field, so a broadcast is encoded once for everybody.

import {
  INPUT_BURST_MAX,
  INPUTS_PER_SECOND_MAX,
  SERVER_FRAME_BYTES_MAX,
  SOCKET_QUEUE_BYTES_MAX,
  TEXT_LENGTH_MAX,
} from '../../core/limits.ts';
import { decodeClientFrame, encodeServerFrame } from '../../core/wire/codec.ts';
import type { ServerMessage } from '../../core/wire/messages/all.ts';
import type { RejectReason } from '../../core/wire/messages/common-messages.ts';
import type { ClientFrame } from '../../core/wire/messages/requests.ts';
import type { PlayerSocket, PlayerSocketEvents } from '../ports/players.ts';
import type { Log, Metrics, Runtime } from '../ports/runtime.ts';
import { fullBucket, takeToken } from './token-bucket.ts';

/** One player's connection. Everything sent within one turn of the event loop leaves together. */
export interface PlayerConnection {
  /** Unlike any other on this port; rises from 1. */
  readonly id: number;
  /** Queues messages for the end of this turn. On a connection that is closing this does nothing. */
  send(messages: readonly ServerMessage[]): void;
  /** Queues a broadcast's shared bytes, a whole ServerFrame; keeps its order with `send`. */
  sendEncoded(bytes: Uint8Array): void;
  /** Refuses the request numbered `sequence`, and counts it. */
  reject(sequence: number, reason: RejectReason, text: string): void;
  /** Sends what is queued, then closes; the text travels with the close. Nothing from this player is handled any more. */
  close(text: string): void;
  /** The player has shown who it is: lifts the time-out and makes room for another who has not. */
  markSeated(): void;
}

/** What a server does with what comes from its players. */
export interface PlayerPortHandlers {
  /** A checked frame. `receivedAt`: the port's clock when its bytes arrived, in ms. */
  requested(connection: PlayerConnection, frame: ClientFrame, receivedAt: number): void;
  /** The connection is gone, whoever ended it; called exactly once for each connection. */
  closed(connection: PlayerConnection): void;
}

/** What a port shares with its connections. */
export interface PortContext {
  readonly runtime: Runtime;
  readonly handlers: PlayerPortHandlers;
  readonly counters: PortCounters;
  readonly log: Log;
  readonly unseatedMs: number;
  /** Connections that have not been seated yet. */
  unseated: number;
  readonly ended: (connection: SocketConnection) => void;
}

export type PortCounters = ReturnType<typeof portCounters>;

/** The port's metrics. */
export const portCounters = (metrics: Metrics) => ({
  open: metrics.gauge('player_connections', 'Open player connections'),
  framesIn: metrics.counter('player_frames_received_total', 'Frames that arrived from players'),
  bytesIn: metrics.counter('player_bytes_received_total', 'Bytes that arrived from players, without WebSocket headers'),
  framesOut: metrics.counter('player_frames_sent_total', 'Frames written to players: one for everything a socket was owed in one turn'),
  bytesOut: metrics.counter('player_bytes_sent_total', 'Bytes written to players, without WebSocket headers'),
  rejected: metrics.counter('player_requests_rejected_total', 'Requests and frames that were refused, by reason', ['reason']),
  refused: metrics.counter('player_connections_refused_total', 'Connections that were not let in, by reason', ['reason']),
  cutOff: metrics.counter('player_connections_cut_off_total', 'Connections the server ended because of what their client did, by reason', [
    'reason',
  ]),
});

/** Close codes of the WebSocket protocol. */
const CLOSE_NORMAL = 1000;
const CLOSE_POLICY = 1008;
/** A peer that does not complete the closing handshake is cut after this. Unit: ms. */
const CLOSING_MS = 1000;
/** Bytes of text that fit in a close frame. */
const CLOSE_TEXT_BYTES_MAX = 123;

/** A player's socket as a `PlayerConnection`. */
export class SocketConnection implements PlayerConnection {
  readonly id: number;
  /** Resolves when the socket is gone and the handlers know. */
  readonly gone: Promise<void>;
  /** What the socket is to tell. */
  readonly events: PlayerSocketEvents;
  readonly #socket: PlayerSocket;
  readonly #context: PortContext;
  readonly #bucket;
  #queue: Uint8Array[] = [];
  #isFlushScheduled = false;
  #isClosing = false;
  #isSeated = false;
  #hasShownLife = true;
  /** Requests refused as too fast since the last one that was not. */
  #tooFast = 0;
  #cancelUnseated: () => void;
  #cancelClosing: () => void = () => undefined;

  constructor(id: number, socket: PlayerSocket, context: PortContext) {
    this.id = id;
    this.#socket = socket;
    this.#context = context;
    this.#bucket = fullBucket(INPUT_BURST_MAX, context.runtime.now());
    context.unseated += 1;
    this.#cancelUnseated = context.runtime.setTimer(context.unseatedMs, () =>
      this.#cutOff('not-seated', 'Nobody took a seat on this connection in time.'),
    );
    const { promise, resolve } = Promise.withResolvers<void>();
    this.gone = promise;
    this.events = {
      received: (bytes, isBinary) => this.#arrived(bytes, isBinary),
      shownLife: () => {
        this.#hasShownLife = true;
      },
      faulted: (kind, code) => this.#faulted(kind, code),
      failed: (text) => context.log.debug({ connection: id, error: text }, 'a player connection failed'),
      closed: () => {
        this.#ended();
        resolve();
      },
    };
  }

  send(messages: readonly ServerMessage[]): void {
    for (const message of messages) this.sendEncoded(encodeServerFrame([message]));
  }

  sendEncoded(bytes: Uint8Array): void {
    if (this.#isClosing) return;
    this.#queue.push(bytes);
    if (this.#isFlushScheduled) return;
    this.#isFlushScheduled = true;
    this.#context.runtime.soon(() => this.#flush());
  }

  reject(sequence: number, reason: RejectReason, text: string): void {
    this.#context.counters.rejected.inc({ reason });
    this.send([{ kind: 'rejected', sequence, reason, text: text.slice(0, TEXT_LENGTH_MAX) }]);
  }

  close(text: string): void {
    this.#close(CLOSE_NORMAL, text);
  }

  markSeated(): void {
    if (this.#isSeated) return;
    this.#isSeated = true;
    this.#context.unseated -= 1;
    this.#cancelUnseated();
  }

  /** Ends the connection if it was silent since the last time; asks it again otherwise. */
  askForLifeSign(): void {
    if (this.#isClosing) return;
    if (!this.#hasShownLife) {
      this.#context.counters.cutOff.inc({ reason: 'silent' });
      this.#socket.terminate();
      return;
    }
    this.#hasShownLife = false;
    this.#socket.ask();
  }

  #arrived(bytes: Uint8Array, isBinary: boolean): void {
    const receivedAt = this.#context.runtime.now();
    if (this.#isClosing) return;
    this.#context.counters.framesIn.inc();
    this.#context.counters.bytesIn.inc(bytes.length);
    this.#hasShownLife = true;
    if (!isBinary) return this.#cutOff('malformed', 'Frames are binary here, this one was text.');
    const decoded = decodeClientFrame(bytes);
    if (decoded.kind === 'refused') return this.#cutOff(decoded.reason, decoded.text);
    const frame = decoded.value;
    if (!takeToken(this.#bucket, { depth: INPUT_BURST_MAX, perSecond: INPUTS_PER_SECOND_MAX, now: receivedAt }))
      return this.#refuseAsTooFast(frame.sequence);
    this.#tooFast = 0;
    this.#context.handlers.requested(this, frame, receivedAt);
  }

  /** Every request too many gets its answer, until there were so many that it can only be a flood. */
  #refuseAsTooFast(sequence: number): void {
    this.#tooFast += 1;
    if (this.#tooFast > INPUT_BURST_MAX) return this.#cutOff('too-fast', 'Far too many requests came at once.');
    this.reject(sequence, 'too-fast', 'That was too fast, please try again.');
  }

  #flush(): void {
    this.#isFlushScheduled = false;
    const queue = this.#queue;
    if (queue.length === 0) return;
    this.#queue = [];
    let batch: Uint8Array[] = [];
    let batchBytes = 0;
    for (const bytes of queue) {
      if (batchBytes > 0 && batchBytes + bytes.length > SERVER_FRAME_BYTES_MAX) {
        this.#write(batch);
        batch = [];
        batchBytes = 0;
      }
      batch.push(bytes);
      batchBytes += bytes.length;
    }
    this.#write(batch);
    if (!this.#isClosing && this.#socket.queuedBytes > SOCKET_QUEUE_BYTES_MAX)
      this.#cutOff('slow-reader', 'This connection reads too slowly to keep up.');
  }

  #write(batch: readonly Uint8Array[]): void {
    if (!this.#socket.isOpen) return;
    const bytes = batch.length === 1 ? (batch[0] as Uint8Array) : Buffer.concat(batch);
    this.#context.counters.framesOut.inc();
    this.#context.counters.bytesOut.inc(bytes.length);
    this.#socket.send(bytes);
  }

  #cutOff(reason: RejectReason, text: string, code = CLOSE_POLICY): void {
    if (this.#isClosing) return;
    this.#context.counters.cutOff.inc({ reason });
    this.reject(0, reason, text);
    this.#close(code, text);
  }

  #close(code: number, text: string): void {
    if (this.#isClosing) return;
    this.#isClosing = true;
    this.#flush();
    this.#socket.close(code, closeText(text));
    // A peer that reads nothing never answers the close.
    this.#cancelClosing = this.#context.runtime.setTimer(CLOSING_MS, () => this.#socket.terminate());
  }

  #faulted(kind: 'too-large' | 'malformed', code: number): void {
    if (kind === 'too-large') this.#cutOff('too-large', 'That frame was larger than a frame may be.', code);
    else this.#cutOff('malformed', 'That was not a WebSocket frame.', code);
  }

  #ended(): void {
    this.#isClosing = true;
    this.#cancelUnseated();
    this.#cancelClosing();
    if (!this.#isSeated) this.#context.unseated -= 1;
    this.#isSeated = true;
    this.#context.ended(this);
    this.#context.handlers.closed(this);
  }
}

/** As much of the text as a close frame may hold, cut at a whole character. */
const closeText = (text: string): string => {
  let cut = text;
  while (Buffer.byteLength(cut) > CLOSE_TEXT_BYTES_MAX) cut = cut.slice(0, -1);
  return cut;
};
