// What a bot is made of, as plain data: who it is and what it has set out to do, what it remembers, and the press it answers with.

import type { Button } from '../../core/client/inputs.ts';
import type { AttackId, ClientTimeMs, SettlementId } from '../../core/ids.ts';
import type { Calling } from '../../core/model/character.ts';
import { fork, type RandomState } from '../../core/random.ts';
import type { CompanionKind } from '../../core/rules/npcs.ts';
import type { PopulationName } from '../../core/rules/populations.ts';
import { newReaction, type ReactionState } from '../../core/timing/reaction.ts';

/** Who this player is and what it has set out to do. */
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

/** What a bot remembers. */
export interface Bot {
  readonly plan: PlayerPlan;
  readonly hands: RandomState;
  readonly reaction: ReactionState;
  readonly fight: BotFight;
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

/** What a bot remembers of a fight. */
export interface BotFight {
  readonly random: RandomState;
  isFighting: boolean;
  /** The latest blow at this player that it has answered, or decided not to. Blows are numbered in the order of their announcements. */
  latestSeen: AttackId | undefined;
  /** Not before this is the next strike pressed. */
  strikeAt: ClientTimeMs;
  nextDecisionAt: ClientTimeMs | undefined;
}

/** One press: a button and when it is meant to be pressed. */
export interface Press {
  readonly at: ClientTimeMs;
  readonly button: Button;
}

/** A bot at the beginning of its visit. */
export const newBot = (plan: PlayerPlan, random: RandomState): Bot => ({
  plan,
  hands: fork(random, 'hands'),
  reaction: newReaction(fork(random, 'reaction')),
  fight: newBotFight(fork(random, 'fight')),
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

const newBotFight = (random: RandomState): BotFight => ({
  random,
  isFighting: false,
  latestSeen: undefined,
  strikeAt: 0 as ClientTimeMs,
  nextDecisionAt: undefined,
});
