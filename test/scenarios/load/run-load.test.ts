// Goal: what can be known beforehand is found out before anything plays, and what fails or is stopped later never loses what others have finished.
// Method: generators made for the test, against real stacks; refusals and words as they are.

import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { artilleryFolder, artilleryGenerator } from '../../../scenarios/load/artillery.ts';
import {
  ToolFailed,
  ToolMissing,
  type GeneratorName,
  type GeneratorResult,
  type GeneratorRun,
  type LoadGenerator,
} from '../../../scenarios/load/generator.ts';
import { ghzGenerator, scheduleOf } from '../../../scenarios/load/ghz.ts';
import { k6Generator } from '../../../scenarios/load/k6-generator.ts';
import { loadTitle, unfinishedText } from '../../../scenarios/load/load-words.ts';
import { ownGenerator } from '../../../scenarios/load/own.ts';
import { rateOf } from '../../../scenarios/load/rate.ts';
import { askGenerators, playGenerators, prepareGenerators, type LoadOutcome } from '../../../scenarios/load/run-load.ts';
import { flagsOf } from '../../../scenarios/load/tool.ts';
import { BadFile, loadJourney, loadRules } from '../../../scenarios/files/scenario-files.ts';
import { loadPlan } from './plan-kit.ts';

const result = (name: string): GeneratorResult => ({
  generator: {
    generator: name,
    version: '1',
    machine: 'a test',
    startedAt: '2026-01-01T00:00:00.000Z',
    wallMs: 1,
    load: 'none',
    unit: 'party',
    planned: 1,
    started: 1,
    done: 1,
    failed: 0,
    failures: [],
    durations: [],
    counts: [],
    notes: [],
  },
});

const generatorThat = (name: GeneratorName, run: (run: GeneratorRun) => Promise<GeneratorResult>): LoadGenerator => ({
  name,
  refusal: () => Promise.resolve(undefined),
  prepare: () => Promise.resolve('1'),
  run: (_plan, given) => run(given),
});
const finishes = (name: GeneratorName): LoadGenerator => generatorThat(name, () => Promise.resolve(result(name)));
const fails = (name: GeneratorName, error: Error): LoadGenerator => generatorThat(name, () => Promise.reject(error));
const ghzArgs = (rate: string): string[] => flagsOf(scheduleOf({ ...rateOf(rate), seconds: 4, players: 1 }));
const silent = () => ({ tell: () => undefined, end: () => undefined });

const play = async (
  t: ExecutionContext,
  generators: readonly LoadGenerator[],
  signal = new AbortController().signal,
): Promise<LoadOutcome> => {
  t.timeout(120_000);
  await using scratch = await mkdtempDisposable(join(tmpdir(), 'doubleping-test-'));
  return await playGenerators(generators, await loadPlan(), { progressOf: silent, signal, folder: scratch.path });
};

test('a generator that fails is named, and the results before and after it stay', async (t) => {
  const broken = fails('artillery', new ToolFailed('artillery ended with 7'));
  const outcome = await play(t, [finishes('own'), broken, finishes('ghz')]);
  t.deepEqual(outcome.finished, ['own', 'ghz']);
  t.is(outcome.generators.length, 2);
  t.like(outcome.unfinished, [{ kind: 'failed', name: 'artillery' }]);
  t.is(unfinishedText(outcome), 'Without artillery, which failed.');
});

test('after a defect of our own no other generator begins, and what had finished stays', async (t) => {
  const outcome = await play(t, [finishes('own'), fails('k6', new TypeError('a defect')), finishes('ghz')]);
  t.deepEqual(outcome.finished, ['own']);
  t.is(unfinishedText(outcome), 'Without k6, which failed. Not begun: ghz.');
});

test('a stop keeps what had finished and says what it stopped', async (t) => {
  const stopping = new AbortController();
  const stopped = generatorThat('artillery', ({ signal }) => {
    stopping.abort(new Error('stop'));
    return Promise.reject(signal.reason as Error);
  });
  const outcome = await play(t, [finishes('own'), stopped, finishes('ghz')], stopping.signal);
  t.deepEqual(outcome.finished, ['own']);
  t.is(unfinishedText(outcome), 'Stopped during artillery. Not begun: ghz.');
  t.regex(loadTitle(await loadPlan(), outcome), /everybody come home\? Stopped during artillery\. Not begun: ghz\.$/);
});

test('everything that is missing is told at once, and a stop while one is prepared is no missing tool', async (t) => {
  const missing = (name: GeneratorName): LoadGenerator => ({
    ...finishes(name),
    prepare: () => Promise.reject(new ToolMissing(`get ${name}`)),
  });
  const { signal } = new AbortController();
  const prepared = await prepareGenerators([missing('k6'), finishes('own'), missing('ghz')], {
    progressOf: silent,
    signal,
    saysAll: false,
  });
  t.deepEqual(
    prepared.ready.map(({ generator: { name } }) => name),
    ['own'],
  );
  t.deepEqual(prepared.missing, [
    { name: 'k6', why: 'get k6' },
    { name: 'ghz', why: 'get ghz' },
  ]);
  const stopped = AbortSignal.abort(new Error('stop'));
  await t.throwsAsync(prepareGenerators([missing('k6')], { progressOf: silent, signal: stopped, saysAll: false }), { message: 'stop' });
});

test('who cannot play a plan says so beforehand, and what to do', async (t) => {
  const wanted = [ownGenerator, artilleryGenerator, k6Generator, ghzGenerator];
  const plan = await loadPlan();
  t.deepEqual((await askGenerators(wanted, plan)).refused, []);
  const other = { ...plan, scenario: await loadJourney('first-journey', 'a load run needs a journey') };
  t.like((await askGenerators(wanted, other)).refused, [{ name: 'artillery' }]);
  const copy = { ...plan, scenario: { ...plan.scenario, longestMs: plan.scenario.longestMs + 1 } };
  t.like((await askGenerators(wanted, copy)).refused, [{ name: 'artillery' }], 'a changed copy is another scenario');
  const uneven = { ...plan, provision: { ...plan.provision, fromPerSecond: 1.5 } };
  t.like((await askGenerators(wanted, uneven)).refused, [{ name: 'ghz' }]);
  const nothing = { ...plan, provision: { fromPerSecond: 0.1, toPerSecond: 0.1, seconds: 1, players: 1 } };
  t.like((await askGenerators(wanted, nothing)).refused, [{ name: 'k6' }, { name: 'ghz' }]);
});

test('a rate rises, falls or stays, and ghz is given each in its own words', (t) => {
  t.deepEqual(rateOf('40:10'), { fromPerSecond: 40, toPerSecond: 10 });
  t.deepEqual(rateOf('10'), { fromPerSecond: 10, toPerSecond: 10 });
  for (const wrong of ['', '10:', ':10', '1:2:3', '0', 'fast', '2000']) t.throws(() => rateOf(wrong), { message: /one number/ });
  t.true(ghzArgs('40:10').includes('--load-step=-1'));
  t.true(ghzArgs('10:40').includes('--load-step=1'));
  t.deepEqual(ghzArgs('10'), ['--rps=10']);
});

test('a page without players asks what provisioning takes', async (t) => {
  const plan = await loadPlan({ fromPerSecond: 40, toPerSecond: 10, seconds: 4, players: 6 });
  t.is(
    loadTitle(plan, { finished: ['ghz'], unfinished: [] }),
    'How long does provisioning a party take as the rate falls from 40 to 10 parties a second?',
  );
  t.is(loadTitle(plan, { finished: ['own', 'ghz'], unfinished: [] }), plan.scenario.question);
});

test('a wrong name is answered with the journeys there are', async (t) => {
  for (const name of ['nonsense', 'dodge-window']) {
    const error = await t.throwsAsync(loadJourney(name, 'a load run needs a journey'), { instanceOf: BadFile });
    t.regex(error?.message ?? '', /Journeys of the catalogue: first-journey, parties-of-six;/);
  }
});

test('the rules for playing artillery’s script by hand are its scenario’s', async (t) => {
  const { scenario } = await loadPlan();
  t.deepEqual(await loadRules(join(artilleryFolder.folder, 'rules.yaml')), scenario.rules);
});
