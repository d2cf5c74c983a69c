// A WebSocket that can be made slow: frames in both directions are held back in order, inside the page, for as long as its shape says. So anyone can
// feel 20, 120 or 250 ms on a loopback connection. Frames never overtake one another, also while the delay is being changed.

import type { LinkShape } from '../duel/shape.ts';

/** What may happen on the socket; each socket calls `closed` at most once, and nothing after it. */
export interface SocketEvents {
  readonly opened: () => void;
  /** `heldMs`: how long it was held back here. */
  readonly received: (bytes: Uint8Array, heldMs: number) => void;
  readonly closed: (text: string) => void;
}

export interface ShapedSocket {
  /** `left` hears how long the frame was held back, when it goes. Unit: ms. */
  readonly send: (bytes: Uint8Array, left: (heldMs: number) => void) => void;
  /** Closes quietly: no event follows. */
  readonly close: () => void;
}

/** Frames that may wait in one direction: far more than 300 ms of play. Beyond it the connection is given up as stuck. */
const HELD_FRAMES_MAX = 2_000;

/** Opens a socket; `shape` is asked anew for every frame. */
export const openShapedSocket = (endpoint: string, shape: LinkShape, events: SocketEvents): ShapedSocket => {
  const socket = new WebSocket(endpoint);
  socket.binaryType = 'arraybuffer';
  let isOver = false;
  const end = (text: string | undefined): void => {
    if (isOver) return;
    isOver = true;
    up.clear();
    down.clear();
    socket.close();
    if (text !== undefined) events.closed(text);
  };
  const stuck = (): void => end('The connection is stuck: too much is waiting to be sent.');
  const up = delayLine(shape.upMs, stuck);
  const down = delayLine(shape.downMs, stuck);
  socket.addEventListener('open', () => !isOver && events.opened());
  socket.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (isOver || !(event.data instanceof ArrayBuffer)) return;
    const bytes = new Uint8Array(event.data);
    down.after((heldMs) => events.received(bytes, heldMs));
  });
  // Frames already received still count: the end waits behind them.
  socket.addEventListener('close', (event) => down.after(() => end(event.reason)));
  return {
    send: (bytes, left) =>
      up.after((heldMs) => {
        if (socket.readyState !== WebSocket.OPEN) return;
        socket.send(bytes as Uint8Array<ArrayBuffer>);
        left(heldMs);
      }),
    close: () => end(undefined),
  };
};

interface DelayLine {
  readonly after: (task: (heldMs: number) => void) => void;
  readonly clear: () => void;
}

const delayLine = (holdMs: (at: number) => number, overflowed: () => void): DelayLine => {
  let held: { readonly at: number; readonly run: () => void }[] = [];
  let timer: number | undefined;
  const release = (): void => {
    timer = undefined;
    while (held[0] !== undefined && held[0].at <= performance.now()) held.shift()?.run();
    if (held[0] !== undefined && timer === undefined) timer = window.setTimeout(release, held[0].at - performance.now());
  };
  const after = (run: (heldMs: number) => void): void => {
    const since = performance.now();
    const delayMs = holdMs(since);
    if (delayMs <= 0 && held.length === 0) return run(0);
    if (held.length >= HELD_FRAMES_MAX) return overflowed();
    held.push({ at: Math.max(since + delayMs, held.at(-1)?.at ?? 0), run: () => run(performance.now() - since) });
    timer ??= window.setTimeout(release, delayMs);
  };
  return {
    after,
    clear: () => {
      held = [];
      window.clearTimeout(timer);
    },
  };
};
