// What the real link costs under the slowness a duel adds: each heartbeat's round trip, less the time its two frames were held back here. The least of
// all counts, for it waited least.

import type { FrameListener } from './presses.ts';

/** Heartbeats on their way that are remembered; one every 200 ms at most is sent, so this is many seconds of them. */
const PROBES_MAX = 64;

export interface OwnLink extends FrameListener {
  /** Unit: ms, there and back; 0 before the first answer. */
  readonly roundTripMs: () => number;
}

export const createOwnLink = (): OwnLink => {
  let leastMs: number | undefined;
  const heldUpMs = new Map<number, number>();
  return {
    roundTripMs: () => leastMs ?? 0,
    sent: ({ request }, heldMs) => {
      if (request.kind !== 'timeProbed') return;
      heldUpMs.set(request.clientSentAt, heldMs);
      for (const sentAt of heldUpMs.keys()) if (heldUpMs.size > PROBES_MAX) heldUpMs.delete(sentAt);
    },
    received: (message, heldMs, at) => {
      if (message.kind !== 'timeEchoed') return;
      const { clientSentAt, serverReceivedAt, serverSentAt } = message;
      const upMs = heldUpMs.get(clientSentAt);
      heldUpMs.delete(clientSentAt);
      if (upMs === undefined) return;
      const ownMs = Math.max(0, at - clientSentAt - (serverSentAt - serverReceivedAt) - upMs - heldMs);
      leastMs = Math.min(leastMs ?? ownMs, ownMs);
    },
  };
};
