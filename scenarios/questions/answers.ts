// Who answers which question.

import { unreachable } from '../../core/assert.ts';
import { answerAnimationStretch } from './animation-stretch.ts';
import type { Answer, Machines } from './answer.ts';
import { answerDeadlinePolicies } from './deadline-policies.ts';
import { answerExchangeRate } from './exchange-rate.ts';
import { answerFairnessGap } from './fairness-gap.ts';
import { answerFeintsChoices } from './feints-choices.ts';
import { answerFeltLag } from './felt-lag.ts';
import { answerJitterLossPing } from './jitter-loss-ping.ts';
import { answerLatestCancel } from './latest-cancel.ts';
import { answerLockedOut } from './locked-out.ts';
import { answerReactable } from './reactable.ts';
import type { QuestionFile, QuestionName } from '../files/question-schema.ts';
import { answerShortestWindup } from './shortest-windup.ts';
import { answerShownReaction } from './shown-reaction.ts';
import { answerStatsOrReactions } from './stats-or-reactions.ts';
import { answerTickCost } from './tick-cost.ts';
import { answerVisibleWindup } from './visible-windup.ts';
import { answerWindowForMost } from './window-for-most.ts';

/** Answers what the file asks. */
export const answerQuestion = (asked: QuestionFile, machines: Machines): Promise<Answer<QuestionName>> => {
  switch (asked.asks) {
    case 'window-for-most':
      return answerWindowForMost(asked, machines);
    case 'exchange-rate':
      return answerExchangeRate(asked, machines);
    case 'fairness-gap':
      return answerFairnessGap(asked, machines);
    case 'deadline-policies':
      return answerDeadlinePolicies(asked, machines);
    case 'shortest-windup':
      return answerShortestWindup(asked, machines);
    case 'visible-windup':
      return answerVisibleWindup(asked, machines);
    case 'latest-cancel':
      return answerLatestCancel(asked, machines);
    case 'animation-stretch':
      return answerAnimationStretch(asked, machines);
    case 'felt-lag':
      return answerFeltLag(asked, machines);
    case 'tick-cost':
      return answerTickCost(asked, machines);
    case 'jitter-loss-ping':
      return answerJitterLossPing(asked, machines);
    case 'reactable':
      return answerReactable(asked, machines);
    case 'locked-out':
      return answerLockedOut(asked, machines);
    case 'feints-choices':
      return answerFeintsChoices(asked, machines);
    case 'stats-or-reactions':
      return answerStatsOrReactions(asked, machines);
    case 'shown-reaction':
      return answerShownReaction(asked, machines);
    default:
      return unreachable(asked);
  }
};
