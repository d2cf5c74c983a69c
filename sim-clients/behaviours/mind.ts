// A simulated player's mind: it looks at what its client shows, as a person would, and answers with presses to be made at given instants. It never
// sees a message or a server. The same seed and the same views give the same presses; its state is plain data.

import { addMs } from '../../core/brand.ts';
import type { ClientView } from '../../core/client/view.ts';
import type { ClientTimeMs } from '../../core/ids.ts';
import { drawBetween } from '../../core/random.ts';
import { fightPresses, restFromFight } from './fight.ts';
import { gathersUntil, remember, tradesUntil } from './memory.ts';
import type { Mind, Press } from './state.ts';
import { wishOf } from './wishes.ts';

/** From seeing a menu to pressing the next thing in it: a practised player in a hurry. Unit: ms. */
const MENU_MS = { min: 120, max: 350 };
/** A press nobody answered is tried again after this. Unit: ms. */
const ASK_AGAIN_MS = 4000;

/** Looks once. Call it whenever the client heard something, and at `nextLookAt`. */
export const look = (mind: Mind, view: ClientView, now: ClientTimeMs): Press[] => {
  remember(mind, view, now);
  const presses: Press[] = [];
  const wish = wishOf(mind, view, now);
  if (wish === undefined) mind.asking = undefined;
  else if (mind.asking?.key !== wish.key || now >= mind.asking.askAgainAt) {
    const at = addMs(now, drawBetween(mind.hands, MENU_MS.min, MENU_MS.max));
    mind.asking = { key: wish.key, askAgainAt: addMs(at, ASK_AGAIN_MS) };
    presses.push({ at, button: wish.button });
    if (wish.invites !== undefined) mind.invited.push(wish.invites);
    if (wish.signsIn === true) mind.signIns += 1;
  }
  if (view.stage === 'party' && view.party?.isFighting === true) presses.push(...fightPresses(mind, view.party, now));
  else restFromFight(mind.fight);
  return presses;
};

/** When to look again although nothing was heard, after the look at `now`: always later. Undefined when there is nothing to wait for. */
export const nextLookAt = (mind: Mind, now: ClientTimeMs): ClientTimeMs | undefined => {
  const instants = [mind.asking?.askAgainAt, mind.fight.nextLookAt, tradesUntil(mind, now), gathersUntil(mind, now)].filter(
    (at) => at !== undefined,
  );
  return instants.length === 0 ? undefined : (Math.min(...instants) as ClientTimeMs);
};
