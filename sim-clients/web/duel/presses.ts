// The presses of a duel: when each dodge reached the server, and whether it was in time. The server's own stamp is used where it tells one (a dodge in
// time); a late one is placed by what this page knows of its two frames: how long each was held, and what the real link costs.

import type { AttackAnnounced } from '../../../core/wire/messages/party-messages.ts';
import type { ServerMessage } from '../../../core/wire/messages/all.ts';
import type { ClientFrame } from '../../../core/wire/messages/requests.ts';
import { PRESSES_MAX } from '../../../core/client/duel-link.ts';
import { ATTACKS_IN_FLIGHT_MAX } from '../../../core/limits.ts';
import type { AttackId } from '../../../core/ids.ts';

/** One dodge that was answered. */
export interface Press {
  /** From the announcement to the server's having it. Unit: ms, party clock. */
  readonly reachedMs: number;
  readonly isInTime: boolean;
}

/** Hears every frame of the connection, each with how long it was held back here (ms); `at` is when it went or came, on the page's clock. */
export interface FrameListener {
  readonly sent: (frame: ClientFrame, heldMs: number, at: number) => void;
  readonly received: (message: ServerMessage, heldMs: number, at: number) => void;
}

export interface PressLog extends FrameListener {
  /** The latest `PRESSES_MAX`, oldest first. */
  readonly presses: () => readonly Press[];
}

/** `windowCloses` says whether the announced deadline alone decides; then a late press is never placed before it. */
export const createPressLog = ({
  ownRoundTripMs,
  windowCloses,
}: {
  readonly ownRoundTripMs: () => number;
  readonly windowCloses: boolean;
}): PressLog => {
  let presses: readonly Press[] = [];
  const blows = new Map<AttackId, { readonly blow: AttackAnnounced; readonly heldMs: number }>();
  // By the number of the request; the answer names it.
  const waiting = new Map<number, { readonly attack: AttackId; readonly shapedMs: number; readonly leftAt: number }>();

  const note = (press: Press): void => {
    presses = [...presses, press].slice(-PRESSES_MAX);
  };
  const settled = ({ sequence, settledAt }: Extract<ServerMessage, { kind: 'attackSettled' }>): void => {
    const asked = waiting.get(sequence);
    const known = asked === undefined ? undefined : blows.get(asked.attack);
    waiting.delete(sequence);
    if (known !== undefined) note({ reachedMs: settledAt - known.blow.announcedAt, isInTime: true });
  };
  const refused = ({ sequence, reason }: Extract<ServerMessage, { kind: 'rejected' }>, cameAt: number): void => {
    const asked = waiting.get(sequence);
    const known = asked === undefined ? undefined : blows.get(asked.attack);
    waiting.delete(sequence);
    if (asked === undefined || known === undefined || reason !== 'too-late') return;
    const closesMs = windowCloses ? known.blow.dodgeBy - known.blow.announcedAt : 0;
    // This very exchange may have shown the real link to be faster than any heartbeat did.
    const ownMs = Math.max(0, Math.min(ownRoundTripMs(), cameAt - asked.leftAt));
    note({ reachedMs: Math.max(asked.shapedMs + ownMs, closesMs + JUST_AFTER_MS), isInTime: false });
  };
  return {
    presses: () => presses,
    sent: ({ sequence, request }, heldMs, at) => {
      if (request.kind !== 'dodgePressed') return;
      const known = blows.get(request.attack);
      if (known === undefined) return;
      waiting.set(sequence, { attack: request.attack, shapedMs: known.heldMs + request.sinceShownMs + heldMs, leftAt: at });
      keepLatest(waiting);
    },
    received: (message, heldMs, at) => {
      if (message.kind === 'attackAnnounced') {
        blows.set(message.attack, { blow: message, heldMs });
        keepLatest(blows);
      } else if (message.kind === 'attackSettled') settled(message);
      else if (message.kind === 'rejected') refused(message, at - heldMs);
      // A new connection counts its requests from 1 again.
      else if (message.kind === 'partyEntered') waiting.clear();
    },
  };
};

/** The least by which a late press is drawn past the window: the address keeps tenths. Unit: ms. */
const JUST_AFTER_MS = 0.1;

const keepLatest = (entries: Map<unknown, unknown>): void => {
  for (const key of entries.keys()) {
    if (entries.size <= ATTACKS_IN_FLIGHT_MAX) return;
    entries.delete(key);
  }
};

/** What a tally shows. Unit: ms; undefined before the first press. */
export const tallyOf = (
  presses: readonly Press[],
): { readonly count: number; readonly inTime: number; readonly medianMs: number | undefined } => {
  const sorted = presses.map((press) => press.reachedMs).sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  const medianMs = upper === undefined || sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
  return { count: presses.length, inTime: presses.filter((press) => press.isInTime).length, medianMs };
};
