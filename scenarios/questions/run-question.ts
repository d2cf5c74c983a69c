// Runs a question file: finds who answers it, gives it the machines, and makes a scenario's record of what it says.

import { availableParallelism } from 'node:os';
import { rulesHash } from '../../core/rules/rules.ts';
import { comparedIn, disagreementNotes } from '../../reports/disagreement.ts';
import { countRecords, type ScenarioRecord } from '../../reports/record.ts';
import { evaluateThresholds } from '../../reports/thresholds.ts';
import type { QuestionScenario } from '../files/schema.ts';
import type { PiecesProgress } from '../running/threads.ts';
import { answerQuestion } from './answers.ts';
import { machinesOn } from './machines.ts';
import { numberRecords, playedCounts } from '../files/question-numbers.ts';

/** Mean of virtual time one exchange of a drill takes. Unit: ms. */
const EXCHANGE_MS = 9000;

/** Answers the question. The record is the same on any number of threads. */
export const runQuestion = async (
  scenario: QuestionScenario & { readonly name: string },
  { threads = availableParallelism(), onProgress = () => undefined }: { threads?: number; onProgress?: PiecesProgress } = {},
): Promise<ScenarioRecord> => {
  const startedAt = new Date();
  const startedMs = performance.now();
  const machines = machinesOn(threads, onProgress);
  const answer = await answerQuestion(scenario, machines);
  const wallMs = performance.now() - startedMs;
  const { exchanges, fights } = machines.played();
  const virtualMs = exchanges > 0 ? exchanges * EXCHANGE_MS : undefined;
  const numbers = numberRecords(answer.numbers);
  const playedRecords = countRecords(playedCounts, { exchanges, fights });
  const played = [
    ...(exchanges > 0 ? [`${exchanges.toLocaleString('en')} exchanges`] : []),
    ...(fights > 0 ? [`${fights.toLocaleString('en')} fights`] : []),
  ];
  const notes = disagreementNotes(comparedIn({ cells: [], charts: answer.charts }));
  return {
    scenario: scenario.name,
    host: 'virtual',
    question: scenario.question,
    answer: answer.sentence,
    load: `${played.length === 0 ? 'formula only' : played.join(' and ')}, ${threads} ${threads === 1 ? 'thread' : 'threads'}`,
    seed: scenario.seed,
    rulesHash: rulesHash(scenario.rules),
    startedAt: startedAt.toISOString(),
    wallMs,
    ...(virtualMs === undefined ? {} : { virtualMs }),
    isValid: true,
    ...(notes.length === 0 ? {} : { notes }),
    cells: [],
    charts: answer.charts,
    timelines: answer.timelines ?? [],
    latencies: [],
    counts: [...numbers, ...playedRecords.filter(({ value }) => value > 0)],
    thresholds: evaluateThresholds(scenario.thresholds, {
      wallMs,
      virtualMs,
      cells: [],
      latencies: [],
      counts: [...numbers, ...playedRecords],
    }),
    method: answer.method,
  };
};
