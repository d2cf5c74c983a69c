// Goal: who leaves something out, or names what is not there, is told what could stand there. Method: the command line as it is, its words and its exit code.

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';

const top = join(import.meta.dirname, '../..');
const BAD_USAGE = 2;

/** What the command line says to a call that is bad usage. */
const said = (...args: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, [join(top, 'scenarios/cli/cli.ts'), ...args], { cwd: top, timeout: 60_000 }, (error, _stdout, stderr) =>
      error?.code === BAD_USAGE ? resolve(stderr) : reject(new Error(`${args.join(' ')} is to be refused as bad usage: ${stderr}`)),
    );
  });

/** What the command line says to a call that is good. */
const answered = (...args: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, [join(top, 'scenarios/cli/cli.ts'), ...args], { cwd: top, timeout: 60_000 }, (error, stdout) =>
      error === null ? resolve(stdout) : reject(error),
    );
  });

test('a missing argument names its choices, and those of what would follow it', async (t) => {
  t.is(
    await said('profile'),
    "error: missing required argument 'tool'\n  tool: doctor, flame, bubbleprof, heap, cpu\n  what: density, sim, or a journey of the catalogue: first-journey, parties-of-six\n",
  );
  t.regex(await said('profile', 'cpu'), /'what'\n {2}what: density, sim,/);
  t.regex(await said('sim'), /'scenario'\n {2}scenario: a file, or one of the catalogue: animation-stretch, .+, window-for-most\n$/);
  t.regex(await said('live'), /'scenario'\n {2}scenario: a file, or a journey of the catalogue: first-journey, parties-of-six\n$/);
  for (const command of ['check', 'diff']) t.regex(await said('rules', command), /'file'\n {2}file: a rules file; solve --out/);
});

test('a target plays by its own rules: others beside it are refused', async (t) => {
  t.regex(
    await said('live', 'first-journey', '--target', 'ws://127.0.0.1:9', '--rules', 'r.yaml'),
    /a target plays by its own rules; leave out --rules/,
  );
});

test('an unknown command of a group names those there are', async (t) => {
  t.regex(await said('bench', 'nonsense'), /\n {2}It takes: sim, density\n$/);
  t.regex(await said('rules', 'nonsense'), /\n {2}It takes: check, diff\n$/);
  t.regex(await said('duel', 'nonsense'), /\n {2}It takes: sim, live\n$/);
});

test('a name that is no journey is answered with the journeys, by whoever needs one', async (t) => {
  for (const command of [['live'], ['load'], ['profile', 'cpu']])
    for (const name of ['nonsense', 'dodge-window'])
      t.regex(await said(...command, name), /first-journey, parties-of-six; a path to a (file|journey) works too\./);
});

test('[HARNESS-6] a slip in a threshold is told before anything is played, by whoever plays the file; rules of one’s own may make one', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-usage-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const [file, rules] = [join(folder, 'mine.yaml'), join(folder, 'rules.yaml')];
  const journey = 'question: Does everybody come home?\nplays: journey\nhost: live\nplayers: [{ count: 4, network: lan }]\n';
  await writeFile(file, `${journey}thresholds: { counts.lots: '== 0' }\n`);
  for (const command of [['sim'], ['live'], ['load'], ['profile', 'cpu']])
    t.regex(await said(...command, file), /mine\.yaml:5:28 thresholds\.counts\.lots: .+ the nearest is counts\.lost\./, command.join(' '));
  await writeFile(file, `${journey}thresholds: { dodge.lan.average.600: '>= 0' }\n`);
  await writeFile(rules, 'combat: { dodgeWindowMs: 450 }\n');
  t.regex(
    await said('sim', file, '--rules', rules),
    /^By the rules of .+ the threshold of mine on dodge\.lan\.average\.600 .+ the nearest is dodge\.lan\.average\.450\./,
  );
});

test('a proof that cannot be read is told with what is wrong with it', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-usage-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'rules.yaml');
  await writeFile(file, '# proof: {"about":"dodge"}\ncombat: {}\n');
  t.regex(await said('rules', 'check', file), /rules\.yaml: line 1: this proof cannot be read, about must be one of dodged, false-hits\n$/);
});

test('a file that no load generator wrote is named, with how to make one', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-usage-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'out.json');
  await writeFile(file, '{}');
  t.is(
    (await said('report', '--artillery', file)).replace(file, 'out.json'),
    'out.json: This is no output of artillery (aggregate: is missing (object)). Make it with artillery run SCRIPT --output FILE, and give that file as it is.\n',
  );
});

test('predict gives no number where it would be a wrong one, and says what to do instead', async (t) => {
  const flags = ['--policy', 'compensated', '--cap', '500', '--window', '450', '--down', '16,8,0.7', '--up', '16,8,0.7', '--loss', '0.2'];
  const words = await answered('predict', ...flags);
  t.regex(words, /^There is no formula for this: lost and late heartbeats .+\nPlay it out with the same flags: doubleping duel sim\n$/);
  const json = JSON.parse(await answered('predict', ...flags, '--json')) as unknown;
  t.like(json, { dodgeProbability: null });
  t.like(JSON.parse(await answered('duel', 'sim', ...flags, '--trials', '1000', '--json')), { trials: 1000, predicted: null });
});
