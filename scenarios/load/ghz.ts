// ghz as a load generator: a gRPC load tool of other people's making, as a second opinion on what one provisioning call takes. Where Go is but no ghz, it
// is fetched and built once.

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromGhz } from '../../reports/generators/ghz.ts';
import type { OnProgress, ProgressStep } from '../running/progress.ts';
import { machineText } from '../files/run-record.ts';
import {
  partiesOf,
  provisionRefusal,
  provisionText,
  ToolFailed,
  ToolMissing,
  type GeneratorResult,
  type GeneratorRun,
  type LoadGenerator,
  type LoadPlan,
  type ProvisionPlan,
} from './generator.ts';
import { endOf, findProgram, flagsOf, runTool, toolCache } from './tool.ts';

/** Apache 2.0. */
const MODULE = 'github.com/bojand/ghz/cmd/ghz@v0.93.0';
const VERSION = '0.93.0';
const BUILD_WITHIN_MS = 600_000;
/** Calls that may be open at once. */
const OPEN_CALLS_MAX = 200;
const protoFile = join(import.meta.dirname, '..', '..', 'core', 'wire', 'servers.proto');

/** ghz on the PATH or where we put it; undefined when it is not here yet. */
export const findGhz = (): Promise<string | undefined> => findProgram('ghz', [toolCache]);

export const ghzGenerator: LoadGenerator = {
  name: 'ghz',
  refusal: ({ provision }) => Promise.resolve(provisionRefusal(provision) ?? rateRefusal(provision)),
  prepare: async (onProgress, signal) => {
    if ((await findGhz()) === undefined) await build(onProgress, signal);
    return await versionOf(await ghz());
  },
  run: async ({ provision }: LoadPlan, { target, folder, onProgress, signal }: GeneratorRun): Promise<GeneratorResult> => {
    const file = join(folder, 'ghz.json');
    const program = await ghz();
    const startedAt = new Date();
    const startedMs = performance.now();
    const planned = partiesOf(provision);
    const lastsMs = provision.seconds * 1000;
    const { exitCode, output } = await runTool({
      program,
      args: [
        ...flagsOf({
          insecure: true,
          proto: protoFile,
          call: 'doubleping.servers.Settlement/SetOutLoadParty',
          data: JSON.stringify({ number: '{{.RequestNumber}}', players: provision.players }),
          total: planned,
          async: true,
          concurrency: Math.min(OPEN_CALLS_MAX, planned),
          ...scheduleOf(provision),
          format: 'json',
          output: file,
        }),
        target.settlement,
      ],
      withinMs: 60_000 + 3 * lastsMs,
      signal,
      onTime: (ms) => onProgress(stepAt(ms, lastsMs)),
    });
    const wallMs = performance.now() - startedMs;
    if (exitCode !== 0) throw new ToolFailed(`ghz ended with ${exitCode}:\n${endOf(output)}`);
    const json: unknown = JSON.parse(await readFile(file, 'utf8'));
    return {
      generator: fromGhz(json, {
        version: await versionOf(program),
        machine: machineText(),
        load: provisionText(provision),
        unit: 'party',
        planned,
        startedAt: startedAt.toISOString(),
        wallMs,
      }),
    };
  },
};

/** ghz knows whole calls a second: one more, or one fewer, at even intervals makes the ramp. */
export const scheduleOf = ({ fromPerSecond, toPerSecond, seconds }: ProvisionPlan): Record<string, string | number> => {
  const [from, to] = [fromPerSecond, toPerSecond];
  if (from === to) return { rps: from };
  const everyMs = Math.round((seconds * 1000) / (Math.abs(to - from) + 1));
  return {
    'load-schedule': 'step',
    'load-start': from,
    'load-end': to,
    'load-step': Math.sign(to - from),
    'load-step-duration': `${everyMs}ms`,
  };
};

/** How far it is after so long. Its calls begin on schedule; what comes after is waiting for the last answers. */
const stepAt = (ms: number, lastsMs: number): ProgressStep =>
  ms < lastsMs
    ? { done: ms, total: lastsMs, text: `${Math.round(ms / 1000)} s of ${lastsMs / 1000} s`, hasNoPace: true }
    : { done: lastsMs, total: lastsMs, text: 'waiting for the last answers' };

const rateRefusal = ({ fromPerSecond, toPerSecond }: ProvisionPlan): string | undefined =>
  [fromPerSecond, toPerSecond].every(Number.isInteger)
    ? undefined
    : 'it knows whole calls a second only; give --provision-rate whole numbers, such as 10:40.';

/** Of a build without a version of its own the one of the module it was made from, which Go writes into every program. */
const versionOf = async (program: string): Promise<string> => {
  const said = (await runTool({ program, args: ['--version'], withinMs: 10_000 })).output.trim().replace(/^v/, '');
  if (said !== 'dev') return said;
  const inside = /mod\tgithub\.com\/bojand\/ghz\tv(\d[\w.-]*)/.exec((await readFile(program)).toString('latin1'))?.[1];
  return inside ?? (program.startsWith(toolCache) ? VERSION : 'a build that does not know its version');
};

const ghz = async (): Promise<string> => {
  const found = await findGhz();
  if (found === undefined) throw new ToolMissing('ghz is not here any more.');
  return found;
};

const build = async (onProgress: OnProgress, signal: AbortSignal): Promise<void> => {
  const go = await findProgram('go');
  if (go === undefined)
    throw new ToolMissing(
      'There is no ghz on the PATH, and no Go to build it with. Install Go 1.21 or newer (go.dev), or ghz itself (ghz.sh), and try again.',
    );
  const tell = (ms: number): void =>
    onProgress({ done: 0, total: 1, text: `building ghz ${VERSION} with Go, once (a minute), ${Math.round(ms / 1000)} s so far` });
  tell(0);
  await mkdir(toolCache, { recursive: true });
  const { exitCode, output } = await runTool({
    program: go,
    args: ['install', MODULE],
    environment: { GOBIN: toolCache },
    withinMs: BUILD_WITHIN_MS,
    signal,
    onTime: tell,
  });
  if (exitCode !== 0) throw new ToolMissing(`ghz could not be built: go install ended with ${exitCode}.\n${endOf(output)}`);
};
