// A real k6, where there is one: finding it, and running a script of ours on it to its summary.

import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolFailed } from './generator.ts';
import { bundleK6Script, type K6Script } from './k6-bundle.ts';
import { endOf, findProgram, runTool } from './tool.ts';

export const HOW_TO_GET_K6 =
  'Install it, version 1.6 or newer, as its own page says (grafana.com/docs/k6, "Install k6": a package for apt, dnf, brew or winget, or one program to download), see that `k6 version` works, and try again.';

/** Where our .proto file lies, for k6's gRPC client. */
export const k6ProtoFile = join(import.meta.dirname, '..', '..', 'core', 'wire', 'servers.proto');

/** k6 may be told to give scripts their numbers in another shape, and a later one may do so by itself. Unknown to a k6, it is not looked at. */
const SUMMARY_SHAPE = { K6_NEW_MACHINE_READABLE_SUMMARY: 'false' };
/** What k6 exits with when a threshold failed: a result, not an error. */
const THRESHOLD_FAILED = 99;
const RUN_WITHIN_MS = 15 * 60_000;

/** k6 on the PATH and what version it says it is; undefined when there is none. */
export const findK6 = async (): Promise<{ readonly program: string; readonly version: string } | undefined> => {
  const program = await findProgram('k6');
  if (program === undefined) return undefined;
  const { output } = await runTool({ program, args: ['version'], withinMs: 10_000 });
  return { program, version: /v(\d+\.\d+\.\d+\S*)/.exec(output)?.[1] ?? output.trim() };
};

/** Runs a script on a real k6; gives the JSON its `handleSummary` wrote into `outFolder`. Throws `ToolFailed`. */
export const runK6 = async (run: {
  readonly script: K6Script;
  readonly k6: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly outFolder: string;
  readonly signal?: AbortSignal;
}): Promise<unknown> => {
  const { script, k6, outFolder, signal } = run;
  const bundled = join(outFolder, `k6-${script}.js`);
  const summaryFile = join(outFolder, `k6-${script}.json`);
  await writeFile(bundled, await bundleK6Script(script, 'esm'));
  // An older one would be taken for this run's.
  await rm(summaryFile, { force: true });
  const environment = { ...run.environment, PROTO: k6ProtoFile, OUT: summaryFile };
  const { exitCode, output } = await runTool({
    program: k6,
    args: [
      'run',
      '--quiet',
      '--no-usage-report',
      ...Object.entries(environment).flatMap(([name, value]) => ['-e', `${name}=${value}`]),
      bundled,
    ],
    environment: SUMMARY_SHAPE,
    withinMs: RUN_WITHIN_MS,
    signal,
  });
  if (exitCode !== 0 && exitCode !== THRESHOLD_FAILED) throw new ToolFailed(`k6 ended with ${exitCode}:\n${endOf(output)}`);
  const summary = await readFile(summaryFile, 'utf8').catch(() => undefined);
  if (summary === undefined) throw new ToolFailed(`k6 left no summary. It said last:\n${endOf(output)}`);
  return JSON.parse(summary);
};
