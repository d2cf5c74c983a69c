// Goal: an install that is stopped ends promptly with everything it started, and leaves no half of itself. Method: an npm made for the test, which starts a
// process of its own and hears no SIGTERM.

import { access, mkdir, mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import test from 'ava';
import { ToolMissing } from '../../../scenarios/load/generator.ts';
import { installTool } from '../../../scenarios/load/tool.ts';

const LOCK = JSON.stringify({ packages: { '': {}, 'node_modules/thing': { version: '1.0.0' } } });

/** Puts a program called npm before the real one; gives a folder to install. */
const withNpm = async (folder: string, script: string) => {
  const tool = {
    name: 'thing',
    folder: join(folder, 'thing'),
    megabytes: 1,
    environment: { PATH: `${folder}${delimiter}${process.env['PATH']}` },
  };
  await mkdir(tool.folder);
  await writeFile(join(tool.folder, 'package-lock.json'), LOCK);
  await writeFile(join(folder, 'npm'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return tool;
};

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** Elsewhere there are no process groups, and scripts are other files. */
const testOnPosix = process.platform === 'win32' ? test.skip : test.serial;

testOnPosix('an install that is stopped ends with all it started, and takes away what it had made', async (t) => {
  await using scratch = await mkdtempDisposable(join(tmpdir(), 'doubleping-test-'));
  const tool = await withNpm(scratch.path, `trap '' TERM\nmkdir -p node_modules/thing\nsleep 300 &\necho > started\nwait`);
  const stopping = new AbortController();
  const installing = installTool(tool, () => undefined, stopping.signal);
  while (!(await isThere(join(tool.folder, 'started')))) await new Promise(setImmediate);
  t.true(await isThere(join(tool.folder, 'node_modules')));
  stopping.abort(new Error('stop'));
  // Its output ends only when nobody is left who could write there.
  await t.throwsAsync(installing, { message: 'stop' });
  t.false(await isThere(join(tool.folder, 'node_modules')));
});

testOnPosix('an install that fails says what it said, and what to do', async (t) => {
  await using scratch = await mkdtempDisposable(join(tmpdir(), 'doubleping-test-'));
  const tool = await withNpm(scratch.path, 'echo no network; exit 3');
  const told: string[] = [];
  const error = await t.throwsAsync(
    installTool(tool, ({ text }) => void told.push(text)),
    { instanceOf: ToolMissing },
  );
  t.regex(error?.message ?? '', /ended with 3.\nno network\nGo online/);
  t.regex(told.join(), /about 1 MB\), 0 s so far/);
});
