// A WebSocket that can be made slow: frames in both directions are held back by half the added round trip, in order, inside the page. So
// anyone can feel 20, 120 or 250 ms on a loopback connection. Frames never overtake one another, also while the delay is being changed.

/** What may happen on the socket; each socket calls `closed` at most once, and nothing after it. */
export interface SocketEvents {
  readonly opened: () => void;
  readonly received: (bytes: Uint8Array) => void;
  readonly closed: (text: string) => void;
}

export interface ShapedSocket {
  readonly send: (bytes: Uint8Array) => void;
  /** Closes quietly: no event follows. */
  readonly close: () => void;
}

/** Frames that may wait in one direction: far more than 300 ms of play. Beyond it the connection is given up as stuck. */
const HELD_FRAMES_MAX = 2_000;

/** Opens a socket; `addedRoundTripMs` is asked anew for every frame. Unit: ms, both ways together. */
export const openShapedSocket = (endpoint: string, addedRoundTripMs: () => number, events: SocketEvents): ShapedSocket => {
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
  const up = delayLine(
    addedRoundTripMs,
    (bytes) => socket.readyState === WebSocket.OPEN && socket.send(bytes as Uint8Array<ArrayBuffer>),
    stuck,
  );
  const down = delayLine(addedRoundTripMs, events.received, stuck);
  socket.addEventListener('open', () => !isOver && events.opened());
  socket.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (!isOver && event.data instanceof ArrayBuffer) down.push(new Uint8Array(event.data));
  });
  // Frames already received still count: the end waits behind them.
  socket.addEventListener('close', (event) => down.after(() => end(event.reason)));
  return { send: up.push, close: () => end(undefined) };
};

interface DelayLine {
  readonly push: (bytes: Uint8Array) => void;
  readonly after: (task: () => void) => void;
  readonly clear: () => void;
}

const delayLine = (addedRoundTripMs: () => number, deliver: (bytes: Uint8Array) => void, overflowed: () => void): DelayLine => {
  let held: { readonly at: number; readonly run: () => void }[] = [];
  let timer: number | undefined;
  const release = (): void => {
    timer = undefined;
    while (held[0] !== undefined && held[0].at <= performance.now()) held.shift()?.run();
    if (held[0] !== undefined && timer === undefined) timer = window.setTimeout(release, held[0].at - performance.now());
  };
  const after = (run: () => void): void => {
    const delayMs = addedRoundTripMs() / 2;
    if (delayMs <= 0 && held.length === 0) return run();
    if (held.length >= HELD_FRAMES_MAX) return overflowed();
    held.push({ at: Math.max(performance.now() + delayMs, held.at(-1)?.at ?? 0), run });
    timer ??= window.setTimeout(release, delayMs);
  };
  return {
    push: (bytes) => after(() => deliver(bytes)),
    after,
    clear: () => {
      held = [];
      window.clearTimeout(timer);
    },
  };
};
