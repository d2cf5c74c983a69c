// The secondary animation: it starts on the button, plays at its own pace while no word has come, and is then stretched so that it ends exactly when
// the blow lands. It never runs backwards and never jumps (brief, "Party Servers": beginning animations immediately and extending their duration).

/** How far an animation may play before the server's word; the rest is kept for the landing. Our first guess. */
export const WAITING_PROGRESS_MAX = 0.8;

/** One playing animation. Instants on the client's clock, in ms; `anchor` is where its present pace began. */
export interface Animation {
  readonly startsAt: number;
  /** Its length at its own pace. Unit: ms. */
  readonly ownMs: number;
  readonly anchorAt: number;
  readonly anchorProgress: number;
  /** When it ends; undefined while no word has come. */
  readonly endsAt: number | undefined;
}

/** An animation that starts on the button, end unknown. */
export const startOwn = (startsAt: number, ownMs: number): Animation => ({
  startsAt,
  ownMs,
  anchorAt: startsAt,
  anchorProgress: 0,
  endsAt: undefined,
});

/** One that starts with the announcement: for everybody but the attacker. */
export const startAnnounced = (startsAt: number, { ownMs, endsAt }: { ownMs: number; endsAt: number }): Animation => ({
  startsAt,
  ownMs,
  anchorAt: startsAt,
  anchorProgress: 0,
  endsAt,
});

/** The announcement has come: from here on the animation plays to end at `endsAt`. */
export const stretchTo = (animation: Animation, { endsAt, now }: { endsAt: number; now: number }): Animation => ({
  ...animation,
  anchorAt: now,
  anchorProgress: progressAt(animation, now),
  endsAt,
});

/** How far it has played: 0 at the start, 1 at the end. */
export const progressAt = (animation: Animation, now: number): number => {
  const { startsAt, ownMs, anchorAt, anchorProgress, endsAt } = animation;
  if (endsAt === undefined) return Math.min(WAITING_PROGRESS_MAX, Math.max(0, (now - startsAt) / ownMs));
  if (now >= endsAt) return 1;
  return anchorProgress + (1 - anchorProgress) * Math.max(0, (now - anchorAt) / (endsAt - anchorAt));
};

/** Its whole length over its own length: 1 is not stretched at all. Source: reference notes 4.5, (N + wait) / N. */
export const stretchFactor = ({ startsAt, endsAt, ownMs }: { startsAt: number; endsAt: number; ownMs: number }): number =>
  (endsAt - startsAt) / ownMs;
