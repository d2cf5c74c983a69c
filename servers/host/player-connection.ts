// One player's socket: bytes in become checked frames or a reason and a close; messages out are collected for the turn and leave in one write.
// ServerFrames are joined as bytes, which protobuf allows for a message that is one repeated field, so a broadcast is encoded once for everybody.

import type { Counter, Gauge } from 'prom-client';
import type { RawData, WebSocket } from 'ws';
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
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { PlayerConnection, PlayerPortHandlers } from './player-port.ts';
import { fullBucket, takeToken } from './token-bucket.ts';

/** What a port shares with its connections. */
export interface PortContext {
  readonly handlers: PlayerPortHandlers;
  readonly counters: PortCounters;
  readonly log: Log;
  readonly now: () => number;
  readonly unseatedMs: number;
  /** Connections that have not been seated yet. */
  unseated: number;
  readonly ended: (connection: SocketConnection) => void;
}

export type PortCounters = ReturnType<typeof portCounters>;

/** The port's metrics. */
export const portCounters = (metrics: Metrics) => ({
  open: metrics.gauge('player_connections', 'Open player connections') satisfies Gauge,
  framesIn: metrics.counter('player_frames_received_total', 'Frames that arrived from players') satisfies Counter,
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
const CLOSE_TOO_LARGE = 1009;
/** A peer that does not complete the closing handshake is cut after this. Unit: ms. */
const CLOSING_MS = 1000;
/** Bytes of text that fit in a close frame. */
const CLOSE_TEXT_BYTES_MAX = 123;

/** A WebSocket as a `PlayerConnection`. */
export class SocketConnection implements PlayerConnection {
  readonly id: number;
  /** Resolves when the socket is gone and the handlers know. */
  readonly gone: Promise<void>;
  readonly #socket: WebSocket;
  readonly #context: PortContext;
  readonly #bucket;
  #queue: Uint8Array[] = [];
  #isFlushScheduled = false;
  #isClosing = false;
  #isSeated = false;
  #hasShownLife = true;
  /** Requests refused as too fast since the last one that was not. */
  #tooFast = 0;
  readonly #unseatedTimer: NodeJS.Timeout;

  constructor(id: number, socket: WebSocket, context: PortContext) {
    this.id = id;
    this.#socket = socket;
    this.#context = context;
    this.#bucket = fullBucket(INPUT_BURST_MAX, context.now());
    context.unseated += 1;
    this.#unseatedTimer = setTimeout(
      () => this.#cutOff('not-seated', 'Nobody took a seat on this connection in time.'),
      context.unseatedMs,
    );
    socket.binaryType = 'nodebuffer';
    this.#explainProtocolErrors();
    socket.on('message', (data, isBinary) => this.#arrived(data, isBinary));
    socket.on('pong', () => {
      this.#hasShownLife = true;
    });
    socket.on('error', (error) => context.log.debug({ connection: id, error: error.message }, 'a player connection failed'));
    this.gone = new Promise((resolve) => {
      socket.on('close', () => {
        this.#ended();
        resolve();
      });
    });
  }

  send(messages: readonly ServerMessage[]): void {
    for (const message of messages) this.sendEncoded(encodeServerFrame([message]));
  }

  sendEncoded(bytes: Uint8Array): void {
    if (this.#isClosing) return;
    this.#queue.push(bytes);
    if (this.#isFlushScheduled) return;
    this.#isFlushScheduled = true;
    setImmediate(() => this.#flush());
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
    clearTimeout(this.#unseatedTimer);
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
    this.#socket.ping();
  }

  #arrived(data: RawData, isBinary: boolean): void {
    const receivedAt = this.#context.now();
    if (this.#isClosing) return;
    const bytes = data as Buffer;
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
    if (!this.#isClosing && this.#socket.bufferedAmount > SOCKET_QUEUE_BYTES_MAX)
      this.#cutOff('slow-reader', 'This connection reads too slowly to keep up.');
  }

  #write(batch: readonly Uint8Array[]): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    const bytes = batch.length === 1 ? (batch[0] as Uint8Array) : Buffer.concat(batch);
    this.#context.counters.framesOut.inc();
    this.#context.counters.bytesOut.inc(bytes.length);
    this.#socket.send(bytes, { binary: true, compress: false });
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
    const timer = setTimeout(() => this.#socket.terminate(), CLOSING_MS);
    this.#socket.once('close', () => clearTimeout(timer));
  }

  /** `ws` closes by itself on an oversized or broken frame, before anybody is asked; this puts the reason in front of that close. */
  #explainProtocolErrors(): void {
    const socket = this.#socket;
    const closeSocket = socket.close.bind(socket);
    socket.close = (code, data) => {
      socket.close = closeSocket;
      if (this.#isClosing || code === undefined || code < 1002) return closeSocket(code, data);
      if (code === CLOSE_TOO_LARGE) this.#cutOff('too-large', 'That frame was larger than a frame may be.', CLOSE_TOO_LARGE);
      else if (code === 1002 || code === 1007) this.#cutOff('malformed', 'That was not a WebSocket frame.', code);
      else closeSocket(code, data);
    };
  }

  #ended(): void {
    this.#isClosing = true;
    clearTimeout(this.#unseatedTimer);
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
