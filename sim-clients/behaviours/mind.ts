// A simulated player's mind: it looks at what its client shows, as a person would, and answers with presses to be made at given instants. It never
// sees a message or a server. The same seed and the same views give the same presses; its state is plain data.

import type { Calling } from '../../core/model/character.ts';
import { addMs } from '../../core/brand.ts';
import type { Button } from '../../core/client/inputs.ts';
import type { ClientView } from '../../core/client/view.ts';
import type { ClientTimeMs, SettlementId } from '../../core/ids.ts';
import { drawBetween, fork, type RandomState } from '../../core/random.ts';
import type { PopulationName } from '../../core/rules/populations.ts';
import type { CompanionKind } from '../../core/rules/npcs.ts';
import { newReaction, type ReactionState } from '../../core/timing/reaction.ts';
import { fightPresses, newFightMind, restFromFight, type FightMind } from './fight.ts';
import { wishOf } from './wishes.ts';

/** Who this player is and what it has set its mind on. */
export interface PlayerPlan {
  /** Account and character share the name. */
  readonly name: string;
  readonly password: string;
  readonly calling: Calling;
  readonly signsIn: 'first-time' | 'again';
  readonly population: PopulationName;
  /** Display and input delay of its device. Unit: ms. */
  readonly deviceMs: number;
  /** `journey`: go on a quest with the others; `drill`: spar until told otherwise; `look-in`: see that it is in a settlement, and leave. */
  readonly aim: 'journey' | 'drill' | 'look-in';
  /** The first is the leader; all of them go together. */
  readonly companyNames: readonly string[];
  readonly companions: readonly CompanionKind[];
  /** Logs out in the middle of a fight, when the first blows have been struck. */
  readonly leavesMidway: boolean;
  /** After the journey: sells to, or buys from, the player of that name. */
  readonly trade: { readonly kind: 'sells' | 'buys'; readonly partner: string } | undefined;
}

/** What a mind remembers. */
export interface Mind {
  readonly plan: PlayerPlan;
  readonly hands: RandomState;
  readonly reaction: ReactionState;
  readonly fight: FightMind;
  /** Where it set out from. */
  home: SettlementId | undefined;
  /** Names of those it has invited, in order. */
  readonly invited: string[];
  /** How often it has signed in, or tried to. */
  signIns: number;
  /** Since when it has stood in a settlement with its company still to gather. */
  gatheringSince: ClientTimeMs | undefined;
  /** Its company never came together: it goes home. */
  hasGivenUp: boolean;
  hasJourneyed: boolean;
  wasInParty: boolean;
  questWasDone: boolean;
  /** When it came to the market after its journey. */
  tradingSince: ClientTimeMs | undefined;
  /** The offer it trades by was on the list. When it is no longer, the trade is done (or somebody else was quicker). */
  hasSeenOffer: boolean;
  hasTraded: boolean;
  /** The menu step it last decided on, and when it would try again. */
  asking: { key: string; askAgainAt: ClientTimeMs } | undefined;
}

/** One press: a button and when it is meant to be pressed. */
export interface Press {
  readonly at: ClientTimeMs;
  readonly button: Button;
}

/** From seeing a menu to pressing the next thing in it: a practised player in a hurry. Unit: ms. */
const MENU_MS = { min: 120, max: 350 };
/** A press nobody answered is tried again after this. Unit: ms. */
const ASK_AGAIN_MS = 4000;

export const newMind = (plan: PlayerPlan, random: RandomState): Mind => ({
  plan,
  hands: fork(random, 'hands'),
  reaction: newReaction(fork(random, 'reaction')),
  fight: newFightMind(fork(random, 'fight')),
  home: undefined,
  invited: [],
  signIns: 0,
  gatheringSince: undefined,
  hasGivenUp: false,
  hasJourneyed: false,
  wasInParty: false,
  questWasDone: false,
  tradingSince: undefined,
  hasSeenOffer: false,
  hasTraded: false,
  asking: undefined,
});

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
  const tradeEndsAt = isTrading(mind, now) ? patienceEndsAt(mind) : undefined;
  const endOfPatience = mind.gatheringSince === undefined ? now : addMs(mind.gatheringSince, GATHER_PATIENCE_MS);
  const givesUpAt = endOfPatience > now && !mind.hasGivenUp ? endOfPatience : undefined;
  const instants = [mind.asking?.askAgainAt, mind.fight.nextLookAt, tradeEndsAt, givesUpAt].filter((at) => at !== undefined);
  return instants.length === 0 ? undefined : (Math.min(...instants) as ClientTimeMs);
};

/** How long it waits for its company to come together. Unit: ms. */
const GATHER_PATIENCE_MS = 30_000;
/** How long it stands at the market for its partner. Unit: ms. */
const TRADE_PATIENCE_MS = 8000;

/** Whether it is at the market, not done there, and not tired of waiting for its partner. */
export const isTrading = (mind: Mind, now: ClientTimeMs): boolean => {
  const endsAt = patienceEndsAt(mind);
  return mind.plan.trade !== undefined && !mind.hasTraded && endsAt !== undefined && now < endsAt;
};

const patienceEndsAt = ({ tradingSince }: Mind): ClientTimeMs | undefined =>
  tradingSince === undefined ? undefined : addMs(tradingSince, TRADE_PATIENCE_MS);

const remember = (mind: Mind, view: ClientView, now: ClientTimeMs): void => {
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
