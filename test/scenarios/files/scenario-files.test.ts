// Files people write: every mistake is named with its line and column, and the scenarios that come with doubleping are right.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { describeMistakes, parseYaml } from '../../../core/parse-yaml.ts';
import { parseMap } from '../../../core/map/parse-map.ts';
import { parseRules } from '../../../core/rules/parse-rules.ts';
import { defaultRules } from '../../../core/rules/rules.ts';
import { BadFile, loadMap, loadRules, loadScenario, scenarioNames } from '../../../scenarios/files/scenario-files.ts';
import { readRulesFile } from '../../../scenarios/cli/rules.ts';
import { scenarioSchema } from '../../../scenarios/files/scenario-schema.ts';

const top = join(import.meta.dirname, '..', '..', '..');

const journey = `question: Does everybody come home in the end?
plays: journey
host: live
players: [{ count: 4, network: lan }]
`;

const mistakesIn = (text: string): string[] => {
  const parsed = parseYaml(text, scenarioSchema);
  return parsed.kind === 'ok' ? [] : describeMistakes('x.yaml', parsed.mistakes).split('\n');
};

test('[HARNESS-1] every scenario of the catalogue begins with its question and can be read', async (t) => {
  const names = scenarioNames();
  t.true(names.includes('dodge-window') && names.includes('first-journey'));
  for (const name of names) {
    t.is((await loadScenario(name)).name, name);
    t.regex(await readFile(join(top, 'scenarios/catalogue', `${name}.yaml`), 'utf8'), /^question: .+\?\n/, name);
  }
});

test('a scenario that names no rules runs on the first values of all of them', (t) => {
  const parsed = parseYaml(journey, scenarioSchema);
  t.is(parsed.kind, 'ok');
  if (parsed.kind === 'ok') t.deepEqual(parsed.value.rules, defaultRules);
});

test('[HARNESS-1] several mistakes are named at once, each with file, line, column and path', (t) => {
  const text = `${journey}sede: 3\nrules:\n  combat:\n    dodgeWindowMs: soon\nthresholds:\n  counts.lost: none\n`;
  t.deepEqual(
    mistakesIn(text).map((line) => line.slice(0, line.indexOf(': '))),
    ['x.yaml:5:1 sede', 'x.yaml:8:20 rules.combat.dodgeWindowMs', 'x.yaml:10:16 thresholds.counts.lost'],
  );
});

test('text that is not YAML is refused with the place where it stops being it', (t) => {
  t.regex(mistakesIn('question: "how long\nplays: [')[0] ?? '', /^x\.yaml:\d+:\d+ \S/);
  t.regex(mistakesIn('a: *nowhere')[0] ?? '', /^x\.yaml:1:\d+ /);
});

const refusalOf = async (t: ExecutionContext, name: string, text: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-files-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, name), text);
  const error = await t.throwsAsync(loadScenario(join(folder, name)), { instanceOf: BadFile });
  return (error?.message ?? '').replaceAll(folder, '');
};

test('one slip in a file is said in a line or two, with what to do', async (t) => {
  t.regex(
    await refusalOf(t, 'mine.yaml', journey.replace('plays:', 'plays')),
    /^\/mine\.yaml:2:1 is no YAML from here on \(.+\)\.\nLook at this line and the one above/,
  );
  t.regex(
    await refusalOf(t, 'notes.md', '# Notes\n\nSome: words: here\n- one'),
    /^\/notes\.md:.+\nIt is to be a YAML or JSON file, such as/,
  );
  t.is(
    await refusalOf(t, 'mine.yaml', journey.replace('journey', 'jorney')),
    '/mine.yaml:2:8 plays: must be one of exchanges, journey, question',
  );
  t.regex(
    await refusalOf(t, 'mine.yaml', journey.replace('players:', 'playres:')),
    /players: is missing \(a list\)\n.+playres: is not a name/,
  );
});

test('rules, maps and scenarios are refused in the same words', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-files-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'mine.yaml');
  await writeFile(file, 'combat: {\n');
  for (const read of [loadScenario, loadRules, loadMap, readRulesFile])
    await t.throwsAsync(read(file), { message: /mine\.yaml:\d+:\d+ is no YAML from here on \(.+\)\.\nLook at this line/ });
  await writeFile(file, 'one word');
  for (const read of [loadScenario, loadRules, loadMap, readRulesFile])
    await t.throwsAsync(read(file), { message: /mine\.yaml:1:1 has no names with values\.\nLook at this line/ });
});

test('a file of any name is taken for a file, and a folder for a folder', async (t) => {
  await t.throwsAsync(loadScenario('package.json'), { message: /plays: must be one of/ });
  await t.throwsAsync(loadScenario('README.md'), { message: /README\.md:.+\nIt is to be a YAML or JSON file/ });
  await t.throwsAsync(loadScenario(`${top}/scenarios`), { message: /scenarios is a folder; name a file in it/ });
});

test('an empty file is refused, not crashed on', (t) => {
  t.true(mistakesIn('').length > 0);
});

test('players must fill their parties', (t) => {
  const text = journey.replace('count: 4', 'count: 5');
  t.regex(mistakesIn(text)[0] ?? '', /players: 5 players do not fill parties of 4/);
});

const sweepOf = (windows: string): readonly number[] => {
  const text = `question: How long must the window be?\nplays: exchanges\nhost: virtual\nvaries: { dodgeWindowMs: ${windows} }\nexchangesPerCell: 10\n`;
  const parsed = parseYaml(text, scenarioSchema);
  return parsed.kind === 'ok' && parsed.value.plays === 'exchanges' ? parsed.value.varies.dodgeWindowMs : [];
};

test('a sweep is a list, or from, to and step with both ends in it', (t) => {
  t.deepEqual(sweepOf('{ from: 300, to: 400, step: 50 }'), [300, 350, 400]);
  t.deepEqual(sweepOf('[450, 600]'), [450, 600]);
  t.deepEqual(sweepOf('{ from: 400, to: 300, step: 50 }'), []);
});

test('a sweep’s numbers are as they are printed, without what adding them up left over', (t) => {
  t.deepEqual(sweepOf('{ from: 400, to: 451, step: 16.7 }'), [400, 416.7, 433.4, 450.1]);
  t.deepEqual(sweepOf('{ from: 400, to: 450, step: 16.667 }'), [400, 416.667, 433.334]);
});

test('[HARNESS-6] a threshold on what the scenario does not measure is refused where it stands, with the nearest that it does', (t) => {
  const thresholdsOf = (text: string): string[] => mistakesIn(`${journey}thresholds:\n${text}`);
  t.deepEqual(
    thresholdsOf("  counts.lost: '== 0'\n  counts.refused-busy: '== 0'\n  latency.seat.p95: '<= 9'\n  dodge.lan.average.600: '>= 0'\n"),
    [],
  );
  const [first = '', second = ''] = thresholdsOf("  counts.lots: '== 0'\n  counts.hme: '== 4'\n");
  t.regex(
    first,
    /^x\.yaml:6:16 thresholds\.counts\.lots: .+ the nearest is counts\.lost\. What can be named: counts\.NAME with NAME one of players, /,
  );
  t.regex(second, /^x\.yaml:7:15 thresholds\.counts\.hme: .+ the nearest is counts\.home\.$/, 'the list is told once');
  t.regex(thresholdsOf("  dodge.lan.average.450: '>= 0'\n")[0] ?? '', /the nearest is dodge\.lan\.average\.600\./, 'the window in force');
  t.regex(
    thresholdsOf("  counts.lost: '=< 0'\n")[0] ?? '',
    /^x\.yaml:6:16 thresholds\.counts\.lost: "=< 0" is no bound; did you mean <= 0\?/,
  );
  const question = 'question: How soon is a press felt?\nplays: question\nasks: felt-lag\nnetworks: [lan]\nthresholds:\n';
  t.deepEqual(mistakesIn(`${question}  counts.confirmedMs_lan: '<= 9'\n`), []);
  t.regex(mistakesIn(`${question}  counts.confirmedMs_lte_4g: '<= 9'\n`)[0] ?? '', /NAME one of confirmedMs_lan, exchanges, fights\.$/);
});

test('a rules file names only what it changes, and JSON works as well as YAML', (t) => {
  const parsed = parseRules('{"combat": {"dodgeWindowMs": 450}}');
  t.is(parsed.kind, 'ok');
  if (parsed.kind === 'ok') t.deepEqual({ ...parsed.value, combat: { ...parsed.value.combat, dodgeWindowMs: 600 } }, defaultRules);
});

test('a map file whose road leads nowhere is refused at that road', (t) => {
  const parsed = parseMap(
    'places:\n  - { id: a, name: A, kind: settlement, x: 1, y: 1, about: x }\n  - { id: b, name: B, kind: site, x: 2, y: 2, about: y }\nroads:\n  - { from: a, to: c, kilometres: 3 }\n',
  );
  t.is(parsed.kind, 'refused');
  if (parsed.kind === 'refused')
    t.deepEqual(
      parsed.mistakes.map(({ line, path }) => ({ line, path })),
      [{ line: 5, path: 'roads.0.to' }],
    );
});
