// The command line as another program sees it: exit codes, one JSON object on stdout with --json, and sentences on stderr.

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import type { RunRecord } from '../../reports/record.ts';

const top = join(import.meta.dirname, '../..');

const run = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(top, 'scenarios/cli/cli.ts'), ...args], { cwd: top, timeout: 100_000 }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stdout, stderr }),
    );
  });

const inFolder = async (task: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-cli-'));
  try {
    await task(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const tiny = (threshold: string): string => `question: Does a window of half a second do on fibre?
plays: exchanges
host: virtual
seed: 3
varies: { dodgeWindowMs: [500], networks: [fibre_region], populations: [average] }
exchangesPerCell: 50
thresholds: { dodge.fibre_region.average.500: '${threshold}' }
`;

test('predict prints one number as JSON', async (t) => {
  const { code, stdout, stderr } = await run('predict', '--window', '600', '--json');
  t.deepEqual({ code, stderr }, { code: 0, stderr: '' });
  const answer: unknown = JSON.parse(stdout);
  t.like(answer, { dodgeProbability: (answer as { dodgeProbability: number }).dodgeProbability });
  t.true((answer as { dodgeProbability: number }).dodgeProbability > 0.5);
});

test('the same duel twice gives the same trace', async (t) => {
  const args = ['duel', 'sim', '--trials', '600', '--seed', '5', '--json'];
  const [first, second] = [await run(...args), await run(...args, '--threads', '1')];
  t.is(first.code, 0);
  t.is(first.stdout, second.stdout);
});

test('bad usage ends with 2 and a sentence, and prints nothing on stdout', async (t) => {
  for (const args of [
    ['dance'],
    ['predict', '--windw', '3'],
    ['predict', '--window', 'soon'],
    ['predict', '--reaction', '1,2'],
    ['sim'],
    ['sim', 'nowhere'],
  ]) {
    const { code, stdout, stderr } = await run(...args);
    t.is(code, 2, args.join(' '));
    t.is(stdout, '');
    t.regex(stderr, /\S/);
  }
});

test('help is no error', async (t) => {
  for (const args of [['--help'], ['sim', '--help'], ['up', '--help']]) t.is((await run(...args)).code, 0);
});

test('a bad file ends with 2 and says file, line and column', async (t) => {
  await inFolder(async (folder) => {
    const file = join(folder, 'bad.yaml');
    await writeFile(file, tiny('>= 0.5').replace('seed', 'sede'));
    const { code, stderr } = await run('sim', file);
    t.is(code, 2);
    t.true(stderr.includes(`${file}:4:1 sede`), stderr);
  });
});

test('[HARNESS-6] a threshold that holds gives 0, one that fails 99; the record is the one JSON object on stdout and the report is written', async (t) => {
  await inFolder(async (folder) => {
    const file = join(folder, 'tiny.yaml');
    const args = ['sim', file, '--json', '--threads', '1', '--runs', join(folder, 'runs')];
    await writeFile(file, tiny('>= 0.5'));
    const passed = await run(...args);
    t.is(passed.code, 0, passed.stderr);
    t.like(JSON.parse(passed.stdout), { version: 1, scenarios: [{ scenario: 'tiny', seed: 3, isValid: true }] });
    t.regex(await readFile(join(folder, 'runs/latest/report.html'), 'utf8'), /half a second do on fibre/);
    await writeFile(file, tiny('<= 0.01'));
    t.is((await run(...args)).code, 99);
  });
});

test('a sweep is sent to the command that can play it; a journey is played by both, and in virtual time twice to the same hash', async (t) => {
  const records = await Promise.all(
    [1, 2].map(async () => JSON.parse((await run('sim', 'first-journey', '--json', '--no-report')).stdout) as RunRecord),
  );
  const [first, second] = records.map(({ scenarios: [scenario] }) => scenario);
  t.is(first?.host, 'virtual');
  t.true(first?.method.some((sentence) => /has the hash [0-9a-f]{8}/.test(sentence)));
  t.deepEqual(first?.method, second?.method);
  t.deepEqual(first?.latencies, second?.latencies);
  t.regex((await run('live', 'dodge-window')).stderr, /sim dodge-window/);
});
