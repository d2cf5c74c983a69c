// Artillery as a load generator: its own scheduler and statistics, our players. It lives in a folder of its own and is installed when first run.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { fromArtillery } from '../../reports/generators/artillery.ts';
import { machineText } from '../files/run-record.ts';
import { loadScenario } from '../files/scenario-files.ts';
import { ToolFailed, type GeneratorResult, type GeneratorRun, type LoadGenerator, type LoadPlan } from './generator.ts';
import { endOf, installTool, onOwnNode, runTool, type ToolFolder } from './tool.ts';

export const artilleryFolder: ToolFolder = {
  name: 'artillery',
  folder: join(import.meta.dirname, 'artillery'),
  megabytes: 470,
  // One of its packages would fetch a browser, which nothing here needs.
  environment: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
};

/** The one script there is; its phase brings exactly the players of the scenario of that name. */
const SCRIPT = 'parties-of-six';
/** What artillery exits with when one of its `ensure` checks failed. */
const CHECK_FAILED = 1;
const STARTING_MS = 30_000;
/** About how long it plays, for the progress line: its phase, and the last one's way home. Unit: ms. */
const USUAL_MS = 50_000;

export const artilleryGenerator: LoadGenerator = {
  name: 'artillery',
  refusal: async ({ scenario }) =>
    isDeepStrictEqual(scenario, await loadScenario(SCRIPT))
      ? undefined
      : `its script plays the catalogue’s ${SCRIPT} and nothing else. Load that, leave artillery out (--with own), or copy scenarios/load/artillery/${SCRIPT}.yml for a journey of your own and run it by hand, as the README beside it says.`,
  prepare: async (onProgress, signal) => {
    await installTool(artilleryFolder, onProgress, signal);
    return await installedVersion();
  },
  run: async ({ scenario }: LoadPlan, { target, folder, onProgress, signal }: GeneratorRun): Promise<GeneratorResult> => {
    const file = join(folder, 'artillery.json');
    const startedAt = new Date();
    const startedMs = performance.now();
    const { exitCode, output } = await runTool({
      program: process.execPath,
      args: [join('node_modules', 'artillery', 'bin', 'run'), 'run', `${SCRIPT}.yml`, '--target', target.worldEndpoint, '--output', file],
      folder: artilleryFolder.folder,
      environment: { ...onOwnNode(), ARTILLERY_DISABLE_TELEMETRY: 'true' },
      withinMs: STARTING_MS + 2 * scenario.longestMs,
      signal,
      onTime: (ms) =>
        onProgress({
          done: Math.min(ms, USUAL_MS),
          total: 1.1 * USUAL_MS,
          hasNoPace: true,
          text: ms > USUAL_MS ? `${seconds(ms)} s, the last are on their way home` : `${seconds(ms)} s of about ${seconds(USUAL_MS)} s`,
        }),
    });
    const wallMs = performance.now() - startedMs;
    if (exitCode !== 0 && exitCode !== CHECK_FAILED) throw new ToolFailed(`artillery ended with ${exitCode}:\n${endOf(output)}`);
    const checks = output.match(/^(ok|fail): .+$/gm) ?? [];
    const failed = checks.filter((check) => check.startsWith('fail')).map((check) => check.slice('fail: '.length));
    const planned = scenario.players.reduce((sum, { count }) => sum + count, 0);
    const json: unknown = JSON.parse(await readFile(file, 'utf8'));
    return {
      generator: fromArtillery(json, {
        version: await installedVersion(),
        machine: machineText(),
        load: `${planned} players in parties of ${scenario.party.players}, arriving ever faster`,
        unit: 'player',
        planned,
        startedAt: startedAt.toISOString(),
        wallMs,
        latenessMaxMs: scenario.generatorLatenessMs,
        verdict: {
          passed: exitCode === 0,
          text:
            exitCode === 0
              ? `all ${checks.length} of its checks passed`
              : `${failed.length} of its ${checks.length} checks failed: ${failed.join('; ')}`,
        },
      }),
    };
  },
};

const seconds = (ms: number): number => Math.round(ms / 1000);

const installedVersion = async (): Promise<string> => {
  const manifest = JSON.parse(await readFile(join(artilleryFolder.folder, 'node_modules', 'artillery', 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
};
