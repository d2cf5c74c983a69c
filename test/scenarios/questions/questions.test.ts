// The designers' questions: each file of the catalogue is answered from what was computed, the same on any number of threads, and in agreement with the
// reference tables of the human timing notes where those have a number.

import test from 'ava';
import { parseYaml } from '../../../core/parse-yaml.ts';
import { defaultRules } from '../../../core/rules/rules.ts';
import { loadScenario, scenarioNames } from '../../../scenarios/files/scenario-files.ts';
import { scenarioSchema } from '../../../scenarios/files/scenario-schema.ts';
import type { QuestionScenario } from '../../../scenarios/files/schema.ts';
import { QUESTION_NAMES, type QuestionName } from '../../../scenarios/files/question-schema.ts';
import { runQuestion } from '../../../scenarios/questions/run-question.ts';
import { spreadOut } from '../../../scenarios/questions/series.ts';
import { defenderOf, shareInTime, windowReaching } from '../../../scenarios/questions/formula.ts';

type Question<Name extends QuestionName> = Extract<QuestionScenario, { asks: Name }> & { readonly name: string };

const load = async <Name extends QuestionName>(name: string, asks: Name): Promise<Question<Name>> => {
  const scenario = await loadScenario(name);
  if (scenario.plays !== 'question' || scenario.asks !== asks) throw new Error(`${name} does not ask ${asks}`);
  return scenario as Question<Name>;
};

test('a question file says what it asks; a question nobody can answer is refused by name', (t) => {
  const parsed = parseYaml('question: What is the meaning of it all?\nplays: question\nasks: meaning\n', scenarioSchema);
  t.is(parsed.kind, 'refused');
  if (parsed.kind === 'refused') t.is(parsed.mistakes[0]?.path, 'asks');
});

test('a question takes only the numbers it knows', (t) => {
  const parsed = parseYaml('question: How large is the tick?\nplays: question\nasks: felt-lag\ntickMs: [1, 2]\n', scenarioSchema);
  t.is(parsed.kind, 'refused');
  if (parsed.kind === 'refused') t.deepEqual([parsed.mistakes[0]?.path, parsed.mistakes[0]?.line], ['tickMs', 4]);
});

test('windows for four blows in five are those of the reference table, for a tick of 33.33 ms at a random phase', (t) => {
  // Human timing notes, section 6: go/no-go, device 55 ms, server clock, lapses excluded. Unit: ms.
  const combat = { ...defaultRules.combat, tickMs: 33.33, tickPhase: 'random' as const };
  const expected = {
    lan: 431,
    fibre_region: 441,
    cable_region: 455,
    lte_4g: 484,
    transatlantic: 524,
    eu_to_apac: 688,
    geo_satellite: 1050,
  } as const;
  for (const [network, windowMs] of Object.entries(expected)) {
    const found = windowReaching({ ...defenderOf('average', network as keyof typeof expected, 55), lapseRatio: 0 }, combat, 0.8);
    t.true(Math.abs(found - windowMs) < 2, `${network}: ${found}, the table says ${windowMs}`);
  }
});

test('the formula’s line runs through the party machine’s dots', async (t) => {
  const record = await runQuestion({
    ...(await load('window-for-most', 'window-for-most')),
    exchanges: 400,
    networks: ['lte_4g', 'transatlantic'],
  });
  const chart = record.charts?.find((one) => one.kind === 'curves');
  const series = chart?.kind === 'curves' ? chart.series : [];
  t.true(series.length > 0);
  for (const dots of series.filter(({ mark }) => mark === 'dot')) {
    const line = series.find(({ mark, name }) => mark === 'line' && name === dots.name);
    for (const [x, y] of dots.points) {
      const predicted = line?.points.find(([at]) => at === x)?.[1] ?? Number.NaN;
      // Five standard errors of a share of 400, and a little for shares near 0 and 1.
      t.true(
        Math.abs(y - predicted) < 5 * Math.sqrt((predicted * (1 - predicted)) / 400) + 0.01,
        `${dots.name} at ${x}: ${y}, formula ${predicted}`,
      );
    }
  }
  t.regex(record.answer, /^For 80 % of blows at average players on a PC at 60 Hz to be dodged, the window must be \d+ ms on 4G/);
});

test('a share is of all blows; where too many get no reaction at all, the answer says so instead of a window', async (t) => {
  const { combat } = defaultRules;
  const average = defenderOf('average', 'lte_4g', 55);
  const windowMs = windowReaching(average, combat, 0.8);
  t.true(Math.abs(shareInTime(average, combat)(windowMs) - 0.8) < 1e-5, 'lapses included');
  t.is(windowReaching(average, combat, 0.97), Infinity, 'average players lapse in 3 of 100');
  t.true(Number.isFinite(windowReaching(average, combat, 0.9699)));
  const quick = { exchanges: 100, ratio: 0.97 };
  for (const asked of [
    { ...(await load('window-for-most', 'window-for-most')), ...quick },
    { ...(await load('exchange-rate', 'exchange-rate')), ...quick },
    { ...(await load('feints-choices', 'feints-choices')), ...quick },
  ]) {
    const { answer, charts, counts } = await runQuestion(asked);
    t.regex(
      answer,
      /^No window lets average players dodge 97 % of blows.*: average players do not react to 3 % of blows at all, so 97 % is the most\.$/,
    );
    t.notRegex(JSON.stringify([charts, counts]), /null/);
  }
  const most = await runQuestion({ ...(await load('feints-choices', 'feints-choices')), exchanges: 100, ratio: 0.95 });
  t.notRegex(
    JSON.stringify(most.charts?.filter(({ kind }) => kind === 'curves')),
    /null/,
    'novices, who lapse in 8 of 100, have no line there',
  );
});

/** Names of the lines in a question's first picture with curves. */
const drawn = async (asked: QuestionScenario & { readonly name: string }): Promise<readonly string[]> => {
  const { charts } = await runQuestion({ ...asked, exchanges: 100 });
  const curves = charts?.find((chart) => chart.kind === 'curves');
  return curves?.kind === 'curves' ? [...new Set(curves.series.map(({ name }) => name))] : [];
};

test('a picture draws the networks its sentence names', async (t) => {
  t.deepEqual(
    (await drawn(await load('window-for-most', 'window-for-most'))).filter((name) => ['4G', 'geostationary'].includes(name)),
    ['4G', 'geostationary'],
  );
  t.true((await drawn(await load('animation-stretch', 'animation-stretch'))).includes('4G'));
  t.true((await drawn(await load('shortest-windup', 'shortest-windup'))).includes('bad Wi-Fi'));
  t.deepEqual(spreadOut([1, 2, 3, 4, 5, 6, 7], 3), [1, 4, 7]);
  t.deepEqual(spreadOut([1, 2, 3, 4, 5, 6, 7], 3, [3, 7, 9]), [1, 3, 7], 'a named one takes the place of the nearest that nobody named');
});

test('policies that cannot be told apart are said to be equally fair; one that can be is named alone', async (t) => {
  const asked = { ...(await load('deadline-policies', 'deadline-policies')), exchanges: 1500 };
  t.regex(
    (await runQuestion(asked)).answer,
    /, compensation, the client’s stamp and equalising are equally fair, leaving nothing of the 2\d percentage points /,
  );
  t.regex(
    (await runQuestion({ ...asked, windowMs: 1500 })).answer,
    /, the server’s clock, compensation, the client’s stamp and equalising are equally fair: the gap between fibre and transatlantic is nothing\./,
  );
  const beyondCapAndFloor = await runQuestion({ ...asked, far: 'eu_to_apac' });
  t.regex(beyondCapAndFloor.answer, /, the client’s stamp is the fairest, leaving nothing of the \d\d percentage points /);
  t.regex(beyondCapAndFloor.answer, /; compensation: a gap of \d+ percentage points, /);
});

test('an answer is the same on any number of threads', async (t) => {
  const asked = {
    ...(await load('window-for-most', 'window-for-most')),
    exchanges: 100,
    networks: ['lan' as const],
    dodgeWindowMs: [350, 400],
  };
  const [one, two] = [await runQuestion(asked, { threads: 1 }), await runQuestion(asked, { threads: 2 })];
  t.deepEqual(one.charts, two.charts);
  t.is(one.answer, two.answer);
});

test('every question of the catalogue is answered in a sentence, with a picture and how it was done', async (t) => {
  const asked = new Set<string>();
  for (const name of scenarioNames()) {
    const scenario = await loadScenario(name);
    if (scenario.plays !== 'question') continue;
    const quick = scenario.asks === 'stats-or-reactions' ? { ...scenario, samples: 64 } : { ...scenario, exchanges: 100 };
    const record = await runQuestion(quick);
    asked.add(scenario.asks);
    t.regex(record.answer, /^[A-Z].{40,}\.$/, name);
    t.notRegex(record.answer, /NaN|undefined|Infinity/, name);
    t.true((record.charts ?? []).length > 0 && record.method.length > 0, name);
    // In a grid a value may be missing: no window lets novices dodge 95 % of blows.
    t.notRegex(JSON.stringify(record.charts?.filter(({ kind }) => kind !== 'grid')), /null/, `${name}: every point is a number`);
    t.true(
      record.counts.every(({ value }) => Number.isFinite(value)),
      name,
    );
  }
  t.deepEqual([...asked].toSorted(), [...QUESTION_NAMES].toSorted());
});
