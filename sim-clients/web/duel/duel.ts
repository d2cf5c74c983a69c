// A duel as the page keeps it: what was asked for, how slow its link is, what was pressed, and how far one has come. No part of it knows the browser.

import { clientTime, type ClientTimeMs } from '../../../core/ids.ts';
import { backHref, type AskedDuel } from './link.ts';
import { createOwnLink } from './own-link.ts';
import { createPressLog, type FrameListener, type PressLog } from './presses.ts';
import { createShape, type LinkShape } from './shape.ts';

/** `arriving`: on the way to the drill. `felt`: in it. `stuck`: something was refused; the player may try again. */
export type DuelPhase = 'arriving' | 'felt' | 'stuck';

export interface Duel {
  readonly asked: AskedDuel;
  readonly shape: LinkShape;
  readonly log: PressLog;
  /** Hears every frame for the log, and for what the real link costs. */
  readonly listener: FrameListener;
  phase: DuelPhase;
  /** The link is as slow as asked from the moment of setting out on. */
  isShaped: boolean;
  /** When this try began: what was said before is no answer to it. */
  triedAt: ClientTimeMs;
  /** Steps were given to the errands and have not come to an end. */
  isUnderWay: boolean;
}

/** A duel as it begins; `seed` is where the chance of its link flows from. */
export const newDuel = (asked: AskedDuel, seed: number): Duel => {
  const ownLink = createOwnLink();
  const ownRoundTripMs = ownLink.roundTripMs;
  const { policy } = asked.link;
  const log = createPressLog({ ownRoundTripMs, windowCloses: policy === 'server-clock' || policy === 'compensated' });
  return {
    asked,
    shape: createShape(asked.link, { seed, ownRoundTripMs }),
    log,
    listener: {
      sent: (frame, heldMs, at) => {
        ownLink.sent(frame, heldMs, at);
        log.sent(frame, heldMs, at);
      },
      received: (message, heldMs, at) => {
        ownLink.received(message, heldMs, at);
        log.received(message, heldMs, at);
      },
    },
    phase: 'arriving',
    isShaped: false,
    triedAt: clientTime(0),
    isUnderWay: false,
  };
};

/** The way back to the curve, with every press of this visit. */
export const curveHref = ({ asked, log }: Duel): string =>
  backHref(
    asked,
    log.presses().map((press) => press.reachedMs),
  );
