// The border between bytes and values: the one file of core/ that knows protobuf. What it returns is checked whole; what it cannot trust it
// refuses with a reason, and it never throws at its caller.

import { doubleping } from './generated/player.js';
import { BadField, kindWalker } from './field-table.ts';
import { CLIENT_FRAME_BYTES_MAX, SERVER_FRAME_BYTES_MAX } from '../limits.ts';
import { messageTables, requestTables } from './tables.ts';
import type { ServerMessage } from './messages/all.ts';
import type { RejectReason } from './messages/common-messages.ts';
import type { ClientFrame, ClientRequest } from './messages/requests.ts';

const { ClientFrame: ClientFrameWire, ServerFrame: ServerFrameWire } = doubleping.player;
const requests = kindWalker<ClientRequest>(requestTables);
const messages = kindWalker<ServerMessage>(messageTables);

/** What bytes turned out to be: a value, or why not, in a word and a sentence. */
export type Decoded<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'refused'; readonly reason: Extract<RejectReason, 'malformed' | 'too-large' | 'unknown-kind'>; readonly text: string };

/** One request as the bytes of one WebSocket message. */
export const encodeClientFrame = (frame: ClientFrame): Uint8Array =>
  ClientFrameWire.encode({ sequence: frame.sequence, ...requests.toWire(frame.request) }).finish();

/** A client's bytes, checked. At most `CLIENT_FRAME_BYTES_MAX` long. */
export const decodeClientFrame = (bytes: Uint8Array): Decoded<ClientFrame> =>
  guarded(bytes, CLIENT_FRAME_BYTES_MAX, () => {
    const wire = ClientFrameWire.decode(bytes);
    const kind = wire.request;
    if (kind === undefined || kind === null) return unknownKind('a request');
    return { kind: 'ok', value: { sequence: wire.sequence ?? 0, request: requests.fromWire(kind, wire) } };
  });

/** A batch of messages as the bytes of one WebSocket message. A broadcast's bytes are made once and written to every socket. */
export const encodeServerFrame = (batch: readonly ServerMessage[]): Uint8Array =>
  ServerFrameWire.encode({ messages: batch.map(messages.toWire) }).finish();

/** A server's bytes, checked. At most `SERVER_FRAME_BYTES_MAX` long. */
export const decodeServerFrame = (bytes: Uint8Array): Decoded<readonly ServerMessage[]> =>
  guarded(bytes, SERVER_FRAME_BYTES_MAX, () => {
    const batch: ServerMessage[] = [];
    for (const wire of ServerFrameWire.decode(bytes).messages ?? []) {
      const kind = wire.message;
      if (kind === undefined || kind === null) return unknownKind('a message');
      batch.push(messages.fromWire(kind, wire));
    }
    return { kind: 'ok', value: batch };
  });

const unknownKind = <Value>(what: string): Decoded<Value> => ({
  kind: 'refused',
  reason: 'unknown-kind',
  text: `the frame holds ${what} of no kind this version knows`,
});

const guarded = <Value>(bytes: Uint8Array, bytesMax: number, decode: () => Decoded<Value>): Decoded<Value> => {
  if (bytes.length > bytesMax)
    return { kind: 'refused', reason: 'too-large', text: `a frame may hold ${bytesMax} bytes, this one has ${bytes.length}` };
  try {
    return decode();
  } catch (error) {
    // Anything the decoder throws is the sender's malformed bytes; the words of our own tables are worth passing on.
    return {
      kind: 'refused',
      reason: 'malformed',
      text: error instanceof BadField ? error.message : 'the frame is not a protobuf message of ours',
    };
  }
};
