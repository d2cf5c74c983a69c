// The secondary animation: it starts on the button, plays at its own pace while no word has come, and is then stretched so that it ends exactly when
// the blow lands. It never runs backwards and never jumps (brief, "Party Servers": beginning animations immediately and extending their duration).

/** How far a swing may play before the server's word; the rest is kept for the landing. Our first guess. */
export const WAITING_PROGRESS_MAX = 0.8;

/** This player's own swing, begun on the button: when, on the client's clock, and how long it takes at its own pace. Unit: ms. */
export interface Swing {
  readonly startsAt: number;
  readonly ownMs: number;
}

/** A blow that has been announced: from `receivedAt` on it plays to end at `landsAt`, from where its swing had come to. Client's clock, in ms. */
export interface AnnouncedMotion {
  /** Undefined when its animation begins with the announcement, as everybody's but the attacker's does. */
  readonly swing: Swing | undefined;
  readonly receivedAt: number;
  readonly landsAt: number;
}

/** How far a swing has played that no word has come for: 0 at the start, 1 would be the end. */
export const swingProgressAt = ({ startsAt, ownMs }: Swing, now: number): number =>
  Math.min(WAITING_PROGRESS_MAX, Math.max(0, (now - startsAt) / ownMs));

/** How far an announced blow has played: 0 at the start, 1 at its landing. */
export const progressAt = ({ swing, receivedAt, landsAt }: AnnouncedMotion, now: number): number => {
  if (now >= landsAt) return 1;
  const played = swing === undefined ? 0 : swingProgressAt(swing, receivedAt);
  return played + (1 - played) * Math.max(0, (now - receivedAt) / (landsAt - receivedAt));
};

/** Its whole length over its own length: 1 is not stretched at all. Source: reference notes 4.5, (N + wait) / N. */
export const stretchFactor = ({ startsAt, endsAt, ownMs }: { startsAt: number; endsAt: number; ownMs: number }): number =>
  (endsAt - startsAt) / ownMs;
