// From a press to a strike: whom it goes to, one press kept ahead of its time, and none sent that would only be refused.

import type { FighterView, PartyView } from '../../../core/client/view.ts';
import type { ClientTimeMs, FighterId } from '../../../core/ids.ts';
import type { PageContext } from '../shared/context.ts';
import { foesOf, type Scene } from './scene.ts';

export interface Strikes {
  /** Strikes the enemy one is after, or else the nearest. */
  readonly strike: () => void;
  readonly strikeAt: (foe: FighterView) => void;
  /** Sends a strike that was pressed too early, once it can be struck; called for every frame. */
  readonly strikeWhenReady: () => void;
  /** How much of the own recovery is still to come, 0..1, and whether a press waits for it. */
  readonly recovery: () => { readonly ratio: number; readonly isQueued: boolean };
  /** Takes back one's own blow, or the press that waits for its turn. */
  readonly takeBack: () => void;
  /** The player walks elsewhere: the last strike is given up, and may be pressed again at once. */
  readonly giveUp: () => void;
}

/** By then the word on a strike is in, on any link worth playing on. Unit: ms. */
const ANSWER_MS = 500;
/** A press this little early reaches the server a hair too early on the next frame: wait it out. Unit: ms. */
const EARLY_MS = 40;

/** Strikes in the fight that `party` answers with; while it answers undefined, nothing is struck. */
export const createStrikes = (context: PageContext, scene: Scene, party: () => PartyView | undefined): Strikes => {
  // One press ahead is kept, as in any good fight game; the server would only refuse it.
  let queued: FighterId | undefined;
  // The last strike sent: pressing again while one walks up to the same enemy, or before the server can have answered, would only be refused.
  let sent: { readonly target: FighterId; readonly at: ClientTimeMs } | undefined;

  const foeNamed = (id: FighterId | undefined): FighterView | undefined => {
    const now = party();
    return now === undefined ? undefined : foesOf(now).find((foe) => foe.id === id);
  };
  const recoveryRatio = (): number => {
    const now = party();
    return now === undefined ? 0 : recoveryRatioIn(now, scene, context.now());
  };
  const send = (foe: FighterView): void => {
    const you = party()?.fighters.find((fighter) => fighter.isYou);
    const isOnItsWay = sent?.target === foe.id && (you?.isWalking === true || context.now() - sent.at < ANSWER_MS);
    if (isOnItsWay) return;
    sent = { target: foe.id, at: context.now() };
    context.press({ kind: 'strike', target: foe.id });
  };
  const strikeAt = (foe: FighterView): void => {
    choose(context, foe);
    if (recoveryRatio() > 0) queued = foe.id;
    else send(foe);
  };
  return {
    strikeAt,
    strike: () => {
      const now = party();
      const foe = now === undefined ? undefined : (foeNamed(context.state.target) ?? nearestFoe(now));
      if (foe !== undefined) strikeAt(foe);
    },
    strikeWhenReady: () => {
      if (queued === undefined || recoveryRatio() > 0) return;
      const foe = foeNamed(queued);
      queued = undefined;
      if (foe !== undefined) send(foe);
    },
    recovery: () => ({ ratio: recoveryRatio(), isQueued: queued !== undefined }),
    takeBack: () => {
      if (queued === undefined) context.press({ kind: 'cancel' });
      queued = undefined;
    },
    giveUp: () => {
      sent = undefined;
    },
  };
};

/** Makes this enemy the one a strike goes to. */
export const choose = (context: PageContext, foe: FighterView): void => {
  context.state.target = foe.id;
  context.refresh();
};

/** The enemy nearest to the player. */
export const nearestFoe = (party: PartyView): FighterView | undefined => {
  const you = party.fighters.find((fighter) => fighter.isYou);
  if (you === undefined) return undefined;
  const gap = (foe: FighterView): number => Math.hypot(foe.position.x - you.position.x, foe.position.y - you.position.y);
  return [...foesOf(party)].sort((left, right) => gap(left) - gap(right))[0];
};

/** 1 while an own blow is under way, then falling to 0 until one may strike again. */
const recoveryRatioIn = (party: PartyView, scene: Scene, now: ClientTimeMs): number => {
  if (party.blows.some((blow) => blow.attacker === party.you && blow.phase !== 'landed')) return 1;
  const you = party.fighters.find((fighter) => fighter.isYou);
  if (you === undefined) return 0;
  // The wait began when the last own blow landed, or with the fight: both sides take a breath when they meet.
  const since = Math.max(scene.ownLandsAt ?? 0, scene.begunAt ?? 0);
  return Math.max(0, Math.min(1, (you.readyAt + EARLY_MS - now) / Math.max(1, you.readyAt + EARLY_MS - since)));
};
