// What a scenario file must fulfil as a whole: it is of one of the three kinds, and its thresholds are on what its run measures.

import { thresholdProblems } from './measurable-in.ts';
import { scenarioKinds } from './schema.ts';

/** Reads a scenario file; what is wrong with it is named where it stands. */
export const scenarioSchema = scenarioKinds.superRefine((scenario, context) => {
  for (const { metric, text } of thresholdProblems(scenario))
    context.addIssue({ code: 'custom', path: ['thresholds', metric], message: text });
});
