// This machine as headless clients see it: its timers and its sockets.

import { WebSocket } from 'ws';
import { SERVER_FRAME_BYTES_MAX } from '../../core/limits.ts';
import { Deliveries } from './deliveries.ts';
import type { ClientSurroundings, Dial } from './surroundings.ts';

/** Unanswered connection attempts are given up after this. Unit: ms. */
const HANDSHAKE_MS = 10_000;

/** What `ws` says of a connection that ended without a close frame. */
const CLOSE_WITHOUT_FAREWELL = 1006;

/** Connects by WebSocket. */
export const wsDial: Dial = (endpoint, events) => {
  const socket = new WebSocket(endpoint, {
    perMessageDeflate: false,
    maxPayload: SERVER_FRAME_BYTES_MAX,
    handshakeTimeout: HANDSHAKE_MS,
  });
  socket.binaryType = 'nodebuffer';
  let isOver = false;
  // What went wrong is told once, by whichever comes first: the error or the close that follows.
  const over = (text: string): void => {
    if (isOver) return;
    isOver = true;
    events.closed(text);
  };
  socket.on('open', () => events.opened());
  socket.on('message', (data: Buffer, isBinary) => {
    if (isBinary) events.received(data);
  });
  socket.on('close', (code, reason) => over(code === CLOSE_WITHOUT_FAREWELL ? 'the connection was cut' : reason.toString('utf8')));
  socket.on('error', (error) => over(error.message));
  return {
    get isOpen() {
      return socket.readyState === WebSocket.OPEN;
    },
    send: (bytes) => socket.send(bytes),
    close: () => socket.close(),
    terminate: () => socket.terminate(),
  };
};

export const realSurroundings: ClientSurroundings = {
  newTime: (onLateness) => new Deliveries(onLateness),
  dial: wsDial,
};
