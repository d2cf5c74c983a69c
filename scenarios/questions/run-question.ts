// Runs a question file: finds who answers it, gives it the machines, and makes a scenario's record of what it says.

import { availableParallelism } from 'node:os';
import { rulesHash } from '../../core/rules/rules.ts';
import type { ScenarioRecord } from '../../reports/record.ts';
import { evaluateThresholds } from '../../reports/thresholds.ts';
import type { QuestionScenario } from '../schema.ts';
import type { PiecesProgress } from '../threads.ts';
import { answerQuestion } from './answers.ts';
import { machinesOn } from './machines.ts';

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
  const counts = [
    ...answer.numbers,
    ...(exchanges > 0 ? [{ name: 'exchanges', about: 'blows announced and answered in virtual time', value: exchanges }] : []),
    ...(fights > 0 ? [{ name: 'fights', about: 'whole fights fought in virtual time', value: fights }] : []),
  ];
  const played = [
    ...(exchanges > 0 ? [`${exchanges.toLocaleString('en')} exchanges`] : []),
    ...(fights > 0 ? [`${fights.toLocaleString('en')} fights`] : []),
  ];
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
    ...(exchanges > 0 ? { virtualMs: exchanges * EXCHANGE_MS } : {}),
    isValid: true,
    cells: [],
    charts: answer.charts,
    timelines: answer.timelines ?? [],
    latencies: [],
    counts,
    thresholds: evaluateThresholds(scenario.thresholds, { wallMs, cells: [], latencies: [], counts }),
    method: answer.method,
  };
};
