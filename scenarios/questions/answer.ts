// What answering a question takes and gives: the file's numbers in, threads to play drills and fights on, and a sentence with its pictures out.

import type { ChartRecord, TimelineRecord } from '../../reports/record.ts';
import type { DrillColumns, DrillSetup } from './drill.ts';
import type { FightSetup } from './fights.ts';
import type { AnswerNumbers } from '../files/question-numbers.ts';
import type { QuestionName } from '../files/question-schema.ts';
import type { WatchedDodges, WatchedSetup } from './watched-dodges.ts';

/** Everything a question answers with. */
export interface Answer<Name extends QuestionName> {
  /** One sentence a designer would say aloud. */
  readonly sentence: string;
  /** The answering picture first. */
  readonly charts: readonly ChartRecord[];
  /** The numbers the sentence speaks of. */
  readonly numbers: AnswerNumbers<Name>;
  readonly timelines?: readonly TimelineRecord[];
  /** What was done and what it leaves out, a sentence each. */
  readonly method: readonly string[];
}

/** The machines a question may set to work; the results come in the order asked for, the same on any number of threads. */
export interface Machines {
  readonly drills: (setups: readonly DrillSetup[]) => Promise<DrillColumns[]>;
  readonly watchedDodges: (setups: readonly WatchedSetup[]) => Promise<WatchedDodges[]>;
  /** Health lost in each fight, as a share of full health. */
  readonly fights: (setups: readonly FightSetup[]) => Promise<number[]>;
}
