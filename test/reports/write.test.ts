// Goal: a run on disk is whole or not there at all, `latest` always points to one, and what the disk refuses is said in one sentence.

import { mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import test from 'ava';
import { ReportNotWritten, whyNotWritten, writeRun } from '../../reports/write/write-run.ts';
import { sampleRun } from '../fixtures/sample-run.ts';

const run = { ...sampleRun(), scenarios: [] };

/** A folder of its own, removed when the test is over. */
const folderFor = async (t: { teardown(clean: () => Promise<void>): void }): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'report-write-'));
  t.teardown(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  return folder;
};

test('a run leaves its page, its record and the pointer to it', async (t) => {
  const runsFolder = join(await folderFor(t), 'runs');
  const written = await writeRun(run, { runsFolder, name: 'The tour: 4G/../x' });
  t.is(basename(written.folder), '2026-01-15T09-30-31-The-tour-4G-x');
  t.deepEqual((await readdir(written.folder)).toSorted(), ['report.html', 'run.json']);
  t.deepEqual(JSON.parse(await readFile(join(runsFolder, 'latest', 'run.json'), 'utf8')), run);
  t.regex(await readFile(written.reportFile, 'utf8'), /^<!doctype html>/);
  t.deepEqual((await readdir(runsFolder)).toSorted(), [basename(written.folder), 'latest']);
});

test('a second run of the same name and second gets a name of its own, and latest moves', async (t) => {
  const runsFolder = await folderFor(t);
  const first = await writeRun(run, { runsFolder, name: 'tour' });
  const second = await writeRun(run, { runsFolder, name: 'tour' });
  t.not(first.folder, second.folder);
  t.is(await readlink(join(runsFolder, 'latest')), basename(second.folder));
  t.true((await readdir(first.folder)).length === 2);
});

test('runs written at once do not disturb each other', async (t) => {
  const runsFolder = await folderFor(t);
  const names = ['a', 'b', 'c', 'd'];
  for (const written of await Promise.all(names.map((name) => writeRun(run, { runsFolder, name }))))
    t.is((await readdir(written.folder)).length, 2);
  t.is((await readdir(runsFolder)).length, names.length + 1);
});

test('a file in the way of the folder is one clear sentence', async (t) => {
  const runsFolder = join(await folderFor(t), 'runs');
  await writeFile(runsFolder, 'not a folder');
  const error = await t.throwsAsync(writeRun(run, { runsFolder, name: 'tour' }), { instanceOf: ReportNotWritten });
  t.regex(error.message, /^The report could not be saved: something that is not ours stands in the way at .+\.$/);
  t.truthy(error.cause);
});

const refused = (code: string): string => whyNotWritten(Object.assign(new Error(`${code}: refused`), { code }), '/runs');

test('what the disk refuses is one sentence that says what to do', (t) => {
  t.is(refused('ENOSPC'), 'The report could not be saved: the disk that holds /runs is full; free some space and run again.');
  for (const code of ['EACCES', 'EPERM', 'EROFS'])
    t.is(refused(code), 'The report could not be saved: /runs may not be written; make it writable or name another folder.');
  t.is(refused('EIO'), 'The report could not be saved in /runs: EIO: refused');
});

test('a folder of somebody else called latest is left alone, and no draft stays behind', async (t) => {
  const runsFolder = await folderFor(t);
  await mkdir(join(runsFolder, 'latest', 'theirs'), { recursive: true });
  const error = await t.throwsAsync(writeRun(run, { runsFolder, name: 'tour' }), { instanceOf: ReportNotWritten });
  t.regex(error.message, /stands in the way/);
  t.deepEqual(await readdir(join(runsFolder, 'latest')), ['theirs']);
  t.deepEqual(
    (await readdir(runsFolder)).filter((name) => name.startsWith('.')),
    [],
  );
});
