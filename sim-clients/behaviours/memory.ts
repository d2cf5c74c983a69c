// What a bot takes note of at each look, and how long its patience lasts: for its company to come together, and for a partner at the market.

import { addMs } from '../../core/brand.ts';
import type { ClientView } from '../../core/client/view.ts';
import type { ClientTimeMs } from '../../core/ids.ts';
import type { Bot } from './state.ts';

/** How long it waits for its company to come together. Unit: ms. */
const GATHER_PATIENCE_MS = 30_000;
/** How long it stands at the market for its partner. Unit: ms. */
const TRADE_PATIENCE_MS = 8000;

/** Takes note of what is shown now. */
export const remember = (bot: Bot, view: ClientView, now: ClientTimeMs): void => {
  if (view.where === 'party' && view.party !== undefined) {
    bot.gatheringSince = undefined;
    bot.wasInParty = true;
    bot.questWasDone ||= view.party.questDone;
  }
  if (view.where !== 'settlement' || view.settlement === undefined) return;
  bot.home ??= view.settlement.settlement;
  if (bot.wasInParty) bot.hasJourneyed = true;
  if (!bot.hasJourneyed) {
    if (bot.plan.aim !== 'journey') return;
    bot.gatheringSince ??= now;
    bot.hasGivenUp ||= now >= addMs(bot.gatheringSince, GATHER_PATIENCE_MS);
    return;
  }
  bot.tradingSince ??= now;
  const { trade, name } = bot.plan;
  const seller = trade?.kind === 'buys' ? trade.partner : name;
  const isOffered = view.settlement.offers.some((offer) => offer.sellerName === seller);
  if (bot.hasSeenOffer && !isOffered) bot.hasTraded = true;
  bot.hasSeenOffer ||= isOffered;
};

/** Until when it waits for its company to come together; undefined when it does not, or not any more. */
export const gathersUntil = ({ gatheringSince, hasGivenUp }: Bot, now: ClientTimeMs): ClientTimeMs | undefined =>
  gatheringSince === undefined || hasGivenUp ? undefined : stillToCome(addMs(gatheringSince, GATHER_PATIENCE_MS), now);

/** Until when it stands at the market for its partner; undefined when it does not, is done there, or is tired of waiting. */
export const tradesUntil = ({ plan, hasTraded, tradingSince }: Bot, now: ClientTimeMs): ClientTimeMs | undefined =>
  plan.trade === undefined || hasTraded || tradingSince === undefined
    ? undefined
    : stillToCome(addMs(tradingSince, TRADE_PATIENCE_MS), now);

const stillToCome = (at: ClientTimeMs, now: ClientTimeMs): ClientTimeMs | undefined => (now < at ? at : undefined);
