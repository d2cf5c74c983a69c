// Who answers which question.

import type { QuestionScenario } from '../schema.ts';
import type { Answer, Machines } from './answer.ts';
import { answerWindowForMost } from './window-for-most.ts';

/** Answers what the file asks. */
export const answerQuestion = async (asked: QuestionScenario, machines: Machines): Promise<Answer> => {
  switch (asked.asks) {
    case 'window-for-most':
      return answerWindowForMost(asked, machines);
    default:
      throw new Error(`nobody answers ${asked.asks}`);
  }
};
