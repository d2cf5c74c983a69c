// Goal: a profile of a bench leaves something to look at. Method: the commands as they are, briefly: Clinic's doctor on the stack with parties in place,
// Node's own profiler on the stack with a party thread.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { isToolInstalled } from '../../../scenarios/load/tool.ts';
import { clinicFolder } from '../../../scenarios/profile/clinic.ts';
import { sayLeft } from '../../../scenarios/running/progress.ts';
import { describeProfile, runProfile, type ProfileResult, type ProfileTool } from '../../../scenarios/profile/run-profile.ts';
import { BadFile } from '../../../scenarios/files/scenario-files.ts';
import { testWhere } from '../load/where-it-is.ts';

const missing = (await isToolInstalled(clinicFolder))
  ? undefined
  : 'clinic is not installed (npm run profile -- doctor density installs it)';
const LONGEST_MS = 240_000;

const profiled = async (t: ExecutionContext, tool: ProfileTool, subject: string, threads = 1): Promise<ProfileResult> => {
  t.timeout(LONGEST_MS);
  const profilesFolder = await mkdtemp(join(tmpdir(), 'doubleping-profile-'));
  t.teardown(() => rm(profilesFolder, { recursive: true, force: true }));
  const { signal } = new AbortController();
  return runProfile({ tool, subject, parties: 2, seconds: 3, threads, profilesFolder, onProgress: () => undefined, signal });
};

testWhere(missing, 'Clinic’s doctor looks at the stack while parties drill in place, and leaves a page', async (t) => {
  const result = await profiled(t, 'doctor', 'density');
  t.is(result.files.length, 1);
  const page = await readFile(result.files[0] ?? '', 'utf8');
  t.true(page.includes('"tool":"doctor"') && page.length > 100_000, 'it is doctor’s page, with its data in it');
  t.regex(describeProfile(result), /The picture: .+clinic-doctor\.html/);
});

test.serial(
  'Node’s own profiler leaves one profile for the main thread and one for each party thread, says which is which, and names source lines of ours',
  async (t) => {
    const result = await profiled(t, 'cpu', 'density', 2);
    const { threads = [], files } = result;
    t.is(files.length, 3);
    t.true(threads.every(({ busyMs, rows }) => busyMs > 0 && rows.length > 0));
    t.deepEqual(threads.map(({ thread }) => thread).sort(), ['main thread', 'worker thread 1', 'worker thread 2']);
    t.regex(describeProfile(result), /\n3 profiles are in .+\nOpen them in Chromium/);
  },
);

test.serial('one profile is spoken of as one', async (t) => {
  const result = await profiled(t, 'cpu', 'sim');
  t.regex(describeProfile(result), /^main thread: \d+ ms of work [^]+\nThe profile: .+\.cpuprofile\nOpen it in Chromium/);
});

test('what cannot be profiled is refused with what can, and nothing else', async (t) => {
  const unknown = await t.throwsAsync(profiled(t, 'cpu', 'nonsense'), { instanceOf: BadFile });
  t.is(
    unknown?.message,
    '"nonsense" cannot be profiled. What can: density, sim, first-journey, parties-of-six; a path to a journey works too.',
  );
  const other = await t.throwsAsync(profiled(t, 'cpu', 'dodge-window'), { instanceOf: BadFile });
  t.regex(other?.message ?? '', /^dodge-window is played in virtual time; to profile that, use: sim\./);
});

test('what is left is told in whole seconds, rounded up, and is never nothing', (t) => {
  t.deepEqual([0, 168, 1000, 6001, 89_500, 90_001].map(sayLeft), ['1 s', '1 s', '1 s', '7 s', '90 s', '2 min']);
});
