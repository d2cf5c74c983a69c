// Goal: a kept run is read by its folder or its file, and whatever else is named, the answer says what it is and what to name. Method: files in a folder.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { latestSweep } from '../../../scenarios/cli/tune.ts';
import { readKeptRun } from '../../../scenarios/files/kept-run.ts';
import { BadFile } from '../../../scenarios/files/scenario-files.ts';
import { artilleryOutput, ghzOutput, k6Output } from '../../fixtures/generator-output.ts';
import { sampleRun } from '../../fixtures/sample-run.ts';

const inFolder = async (t: ExecutionContext, files: Readonly<Record<string, unknown>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-kept-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  for (const [name, json] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), JSON.stringify(json));
  }
  return folder;
};

const refusal = async (t: ExecutionContext, path: string): Promise<string> =>
  (await t.throwsAsync(readKeptRun(path), { instanceOf: BadFile }))?.message ?? '';

test('a kept run is read by its folder and by its file', async (t) => {
  const run = sampleRun();
  const folder = await inFolder(t, { 'run.json': run });
  t.is((await readKeptRun(folder)).title, run.title);
  t.is((await readKeptRun(join(folder, 'run.json'))).title, run.title);
});

test('a folder of runs is answered with the newest of them', async (t) => {
  const run = sampleRun();
  const folder = await inFolder(t, { '2026-01-02-a/run.json': run, '2026-01-01-b/run.json': run, '2026-01-03-c/notes.json': {} });
  t.true((await refusal(t, folder)).endsWith(`name one of them. The newest is ${join(folder, '2026-01-02-a')}.`));
});

test('what a load generator wrote is answered with the flag that takes it', async (t) => {
  const folder = await inFolder(t, { artillery: artilleryOutput, ghz: ghzOutput, k6: k6Output });
  for (const tool of ['artillery', 'ghz', 'k6'])
    t.true((await refusal(t, join(folder, tool))).endsWith(`what ${tool} wrote; give it with --${tool} ${join(folder, tool)}.`));
});

test('anything else is told that it is no kept run, and what would be', async (t) => {
  const folder = await inFolder(t, { 'package.json': { name: 'x', version: '1.0.0' } });
  t.regex(await refusal(t, join(folder, 'package.json')), /package\.json is no kept run\. A kept run is a folder .+ runs\/latest/);
  await writeFile(join(folder, 'report.html'), '<!doctype html>');
  t.regex(await refusal(t, join(folder, 'report.html')), /report\.html is not JSON \(.+\)\. A kept run is a folder/);
  t.regex(await refusal(t, join(folder, 'nothere')), /^There is no file or folder .+nothere\. A kept run is/);
});

test('the tuning page takes its measured shares from the latest run that swept windows, not from the latest of all', async (t) => {
  t.is(await latestSweep(await inFolder(t, {})), undefined);
  const run = sampleRun();
  const oneWindow = { ...run, scenarios: run.scenarios.map((scenario) => ({ ...scenario, cells: scenario.cells.slice(0, 1) })) };
  const runs = await inFolder(t, {
    '2026-01-01-sweep/run.json': run,
    '2026-01-02-sweep/run.json': run,
    '2026-01-03-journey/run.json': oneWindow,
  });
  t.is((await latestSweep(runs))?.folder, join(runs, '2026-01-02-sweep'));
});
