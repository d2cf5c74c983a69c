// A bot, that is a simulated player: it looks at what its client shows, as a person would, and answers with presses to be made at given instants. It never
// sees a message or a server. The same seed and the same views give the same presses; its state is plain data.

import { addMs } from '../../core/brand.ts';
import type { ClientView } from '../../core/client/view.ts';
import type { ClientTimeMs } from '../../core/ids.ts';
import { drawBetween } from '../../core/random.ts';
import { fightPresses, restFromFight } from './fight.ts';
import { gathersUntil, remember, tradesUntil } from './memory.ts';
import type { Bot, Press } from './state.ts';
import { nextStep } from './menus.ts';

/** From seeing a menu to pressing the next thing in it: a practised player in a hurry. Unit: ms. */
const MENU_MS = { min: 120, max: 350 };
/** A press nobody answered is tried again after this. Unit: ms. */
const ASK_AGAIN_MS = 4000;

/** Looks once. Call it whenever the client heard something, and at `nextDecisionAt`. */
export const decide = (bot: Bot, view: ClientView, now: ClientTimeMs): Press[] => {
  remember(bot, view, now);
  const presses: Press[] = [];
  const step = nextStep(bot, view, now);
  if (step === undefined) bot.asking = undefined;
  else if (bot.asking?.key !== step.key || now >= bot.asking.askAgainAt) {
    const at = addMs(now, drawBetween(bot.hands, MENU_MS.min, MENU_MS.max));
    bot.asking = { key: step.key, askAgainAt: addMs(at, ASK_AGAIN_MS) };
    presses.push({ at, button: step.button });
    if (step.invites !== undefined) bot.invited.push(step.invites);
    if (step.signsIn === true) bot.signIns += 1;
  }
  if (view.where === 'party' && view.party?.isFighting === true) presses.push(...fightPresses(bot, view.party, now));
  else restFromFight(bot.fight);
  return presses;
};

/** When to look again although nothing was heard, after the look at `now`: always later. Undefined when there is nothing to wait for. */
export const nextDecisionAt = (bot: Bot, now: ClientTimeMs): ClientTimeMs | undefined => {
  const instants = [bot.asking?.askAgainAt, bot.fight.nextDecisionAt, tradesUntil(bot, now), gathersUntil(bot, now)].filter(
    (at) => at !== undefined,
  );
  return instants.length === 0 ? undefined : (Math.min(...instants) as ClientTimeMs);
};
