// What a mind takes note of at each look, and how long its patience lasts: for its company to come together, and for a partner at the market.

import { addMs } from '../../core/brand.ts';
import type { ClientView } from '../../core/client/view.ts';
import type { ClientTimeMs } from '../../core/ids.ts';
import type { Mind } from './state.ts';

/** How long it waits for its company to come together. Unit: ms. */
const GATHER_PATIENCE_MS = 30_000;
/** How long it stands at the market for its partner. Unit: ms. */
const TRADE_PATIENCE_MS = 8000;

/** Takes note of what is shown now. */
export const remember = (mind: Mind, view: ClientView, now: ClientTimeMs): void => {
  if (view.stage === 'party' && view.party !== undefined) {
    mind.gatheringSince = undefined;
    mind.wasInParty = true;
    mind.questWasDone ||= view.party.questDone;
  }
  if (view.stage !== 'settlement' || view.settlement === undefined) return;
  mind.home ??= view.settlement.settlement;
  if (mind.wasInParty) mind.hasJourneyed = true;
  if (!mind.hasJourneyed) {
    if (mind.plan.aim !== 'journey') return;
    mind.gatheringSince ??= now;
    mind.hasGivenUp ||= now >= addMs(mind.gatheringSince, GATHER_PATIENCE_MS);
    return;
  }
  mind.tradingSince ??= now;
  const { trade, name } = mind.plan;
  const seller = trade?.kind === 'buys' ? trade.partner : name;
  const isOffered = view.settlement.offers.some((offer) => offer.sellerName === seller);
  if (mind.hasSeenOffer && !isOffered) mind.hasTraded = true;
  mind.hasSeenOffer ||= isOffered;
};

/** Until when it waits for its company to come together; undefined when it does not, or not any more. */
export const gathersUntil = ({ gatheringSince, hasGivenUp }: Mind, now: ClientTimeMs): ClientTimeMs | undefined =>
  gatheringSince === undefined || hasGivenUp ? undefined : stillToCome(addMs(gatheringSince, GATHER_PATIENCE_MS), now);

/** Until when it stands at the market for its partner; undefined when it does not, is done there, or is tired of waiting. */
export const tradesUntil = ({ plan, hasTraded, tradingSince }: Mind, now: ClientTimeMs): ClientTimeMs | undefined =>
  plan.trade === undefined || hasTraded || tradingSince === undefined
    ? undefined
    : stillToCome(addMs(tradingSince, TRADE_PATIENCE_MS), now);

const stillToCome = (at: ClientTimeMs, now: ClientTimeMs): ClientTimeMs | undefined => (now < at ? at : undefined);
