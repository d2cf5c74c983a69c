// What tests of live duels share: a duel asked of the command line in a process of its own, and a live answer held against the formula.

import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import type { LegShape } from '../../core/timing/duel-question.ts';
import { wilsonInterval } from '../../reports/statistics.ts';
import type { LiveDuelAnswer } from '../../scenarios/duel/live.ts';

/** Further than this a measured share is not from what it is held against: a 95 % interval fails one honest run in twenty. */
export const STANDARD_ERRORS = 4;

/** Longest that one duel of the command line may take; 240 exchanges take 17 s on two cores with nothing else to do. */
const DUEL_MS_MAX = 100_000;
const top = join(import.meta.dirname, '../..');

/** Holds a live answer against `predicted`: always on the ways as measured, lateness and all; where the machine kept up, unaided too. */
export const holdAgainstFormula = (t: ExecutionContext, answer: LiveDuelAnswer, predicted: number): void => {
  const { dodged, trials, dodgeRatio, overhead } = answer;
  const [low, high] = wilsonInterval({ successes: dodged, trials, z: STANDARD_ERRORS });
  t.log(
    `live ${dodgeRatio.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)}), formula ${predicted.toFixed(3)}; ${JSON.stringify(overhead)}`,
  );
  const expected = overhead.predictedOnMeasuredPath;
  t.true(low <= expected && expected <= high, 'people of this reaction, on the ways as measured here, dodge this often');
  if (overhead.isOnTime) t.true(low <= predicted && predicted <= high, 'and as often as the formula says unaided');
  else t.log('the machine fell behind: held against the formula on the measured ways only');
};

/** A duel as a person would ask for it: the window, the two legs the client itself is to make, and how many exchanges. */
export interface AskedDuel {
  readonly windowMs: number;
  readonly leg: LegShape;
  readonly trials: number;
  readonly seed: number;
}

/** Asks `duel live` of the command line, `words` first, and gives its answer. What it started and wrote ends with the test. */
export const askDuelLive = async (
  t: ExecutionContext,
  words: readonly string[],
  { windowMs, leg, trials, seed }: AskedDuel,
): Promise<LiveDuelAnswer> => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-live-duel-'));
  const legFlag = [leg.baseMs, leg.medianMs, leg.sigma].join(',');
  const asked = { window: windowMs, up: legFlag, down: legFlag, trials, seed };
  const flags = Object.entries(asked).flatMap(([name, value]) => [`--${name}`, `${value}`]);
  const [program = '', ...rest] = [...words, process.execPath, 'scenarios/cli/cli.ts', 'duel', 'live', '--json', ...flags];
  const ended = Promise.withResolvers<string>();
  const child = execFile(
    program,
    rest,
    { cwd: top, env: { ...process.env, TMPDIR: folder }, timeout: DUEL_MS_MAX, killSignal: 'SIGKILL' },
    (error, stdout) => (error === null ? ended.resolve(stdout) : ended.reject(error)),
  );
  t.teardown(async () => {
    child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });
  return JSON.parse(await ended.promise) as LiveDuelAnswer;
};
