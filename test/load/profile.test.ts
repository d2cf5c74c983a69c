// Goal: a profile of a bench leaves something to look at. Method: the commands as they are, briefly: Clinic's doctor on the stack with parties in place,
// Node's own profiler on the stack with a party thread.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { isToolInstalled } from '../../scenarios/load/tool.ts';
import { clinicFolder } from '../../scenarios/profile/clinic.ts';
import { describeProfile, runProfile, type ProfileResult, type ProfileTool } from '../../scenarios/profile/run-profile.ts';
import { BadFile } from '../../scenarios/scenario-files.ts';
import { testWhere } from './where-it-is.ts';

const missing = (await isToolInstalled(clinicFolder))
  ? undefined
  : 'clinic is not installed (npm run profile -- doctor density installs it)';
const LONGEST_MS = 240_000;

const profiled = async (t: ExecutionContext, tool: ProfileTool, subject: string): Promise<ProfileResult> => {
  t.timeout(LONGEST_MS);
  const profilesFolder = await mkdtemp(join(tmpdir(), 'doubleping-profile-'));
  t.teardown(() => rm(profilesFolder, { recursive: true, force: true }));
  const { signal } = new AbortController();
  return runProfile({ tool, subject, parties: 2, seconds: 3, threads: 1, profilesFolder, onProgress: () => undefined, signal });
};

testWhere(missing, 'Clinic’s doctor looks at the stack while parties drill in place, and leaves a page', async (t) => {
  const result = await profiled(t, 'doctor', 'density');
  t.is(result.files.length, 1);
  const page = await readFile(result.files[0] ?? '', 'utf8');
  t.true(page.includes('"tool":"doctor"') && page.length > 100_000, 'it is doctor’s page, with its data in it');
  t.regex(describeProfile(result), /The picture: .+clinic-doctor\.html/);
});

test.serial(
  'Node’s own profiler leaves one profile for the main thread and one for the party thread, with source lines of ours',
  async (t) => {
    const { threads = [], files } = await profiled(t, 'cpu', 'density');
    t.is(files.length, 2);
    t.true(threads.every(({ busyMs, rows }) => busyMs > 0 && rows.length > 0));
  },
);

test('what cannot be profiled is refused with what can', async (t) => {
  const error = await t.throwsAsync(profiled(t, 'cpu', 'nonsense'), { instanceOf: BadFile });
  t.regex(error?.message ?? '', /density, sim, or a journey/);
});
