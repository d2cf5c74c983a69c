// ghz as a load generator: a gRPC load tool of other people's making, as a second opinion on what one provisioning call takes. Where Go is but no ghz, it
// is fetched and built once.

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromGhz } from '../../reports/generators/ghz.ts';
import { machineText } from '../run-record.ts';
import {
  partiesOf,
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
  prepare: async (onProgress) => {
    if ((await findGhz()) === undefined) await build(onProgress);
    const program = await ghz();
    // Built from its module it does not know its own version.
    if (program.startsWith(toolCache)) return VERSION;
    const said = (await runTool({ program, args: ['--version'], withinMs: 10_000 })).output.trim().replace(/^v/, '');
    return said === 'dev' ? 'a build that does not know its version' : said;
  },
  run: async ({ provision }: LoadPlan, { target, folder, onProgress, signal }: GeneratorRun): Promise<GeneratorResult> => {
    const file = join(folder, 'ghz.json');
    const startedAt = new Date();
    const startedMs = performance.now();
    const planned = partiesOf(provision);
    const lastsMs = provision.seconds * 1000;
    const { exitCode, output } = await runTool({
      program: await ghz(),
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
      onTime: (ms) =>
        onProgress({ done: Math.min(ms, lastsMs), total: lastsMs, text: `${Math.round(ms / 1000)} s of ${provision.seconds} s` }),
    });
    const wallMs = performance.now() - startedMs;
    if (exitCode !== 0) throw new ToolFailed(`ghz ended with ${exitCode}:\n${endOf(output)}`);
    const json: unknown = JSON.parse(await readFile(file, 'utf8'));
    return {
      generator: fromGhz(json, {
        version: await ghzGenerator.prepare(onProgress),
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

/** ghz knows whole calls a second: one more at even intervals makes the ramp. */
const scheduleOf = ({ fromPerSecond, toPerSecond, seconds }: ProvisionPlan): Record<string, string | number> => {
  const [from, to] = [Math.max(1, Math.round(fromPerSecond)), Math.max(1, Math.round(toPerSecond))];
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

const ghz = async (): Promise<string> => {
  const found = await findGhz();
  if (found === undefined) throw new ToolMissing('ghz is not here any more.');
  return found;
};

const build = async (onProgress: Parameters<LoadGenerator['prepare']>[0]): Promise<void> => {
  const go = await findProgram('go');
  if (go === undefined)
    throw new ToolMissing(
      'There is no ghz on the PATH, and no Go to build it with. Install Go 1.21 or newer (go.dev), or ghz itself (ghz.sh), and try again.',
    );
  const told = { done: 0, total: 1, text: `building ghz ${VERSION} with Go, once (a minute)` };
  onProgress(told);
  await mkdir(toolCache, { recursive: true });
  const { exitCode, output } = await runTool({
    program: go,
    args: ['install', MODULE],
    environment: { GOBIN: toolCache },
    withinMs: BUILD_WITHIN_MS,
    onTime: () => onProgress(told),
  });
  if (exitCode !== 0) throw new ToolMissing(`ghz could not be built: go install ended with ${exitCode}.\n${endOf(output)}`);
};
