// Artillery as a load generator: its own scheduler and statistics, our players. It lives in a folder of its own and is installed when first run.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromArtillery } from '../../reports/generators/artillery.ts';
import { machineText } from '../run-record.ts';
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

export const artilleryGenerator: LoadGenerator = {
  name: 'artillery',
  prepare: async (onProgress) => {
    await installTool(artilleryFolder, onProgress);
    const manifest = JSON.parse(await readFile(join(artilleryFolder.folder, 'node_modules', 'artillery', 'package.json'), 'utf8')) as {
      version: string;
    };
    return manifest.version;
  },
  run: async ({ scenario }: LoadPlan, { target, folder, onProgress, signal }: GeneratorRun): Promise<GeneratorResult> => {
    if (scenario.name !== SCRIPT)
      throw new ToolFailed(`Artillery’s phases are written for the scenario ${SCRIPT}; copy its script for ${scenario.name}.`);
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
      onTime: (ms) => onProgress({ done: Math.min(ms, 50_000), total: 55_000, text: `${Math.round(ms / 1000)} s of about 50 s` }),
    });
    const wallMs = performance.now() - startedMs;
    if (exitCode !== 0 && exitCode !== CHECK_FAILED) throw new ToolFailed(`artillery ended with ${exitCode}:\n${endOf(output)}`);
    const checks = output.match(/^(ok|fail): .+$/gm) ?? [];
    const failed = checks.filter((check) => check.startsWith('fail')).map((check) => check.slice('fail: '.length));
    const planned = scenario.players.reduce((sum, { count }) => sum + count, 0);
    const json: unknown = JSON.parse(await readFile(file, 'utf8'));
    return {
      generator: fromArtillery(json, {
        version: await artilleryGenerator.prepare(onProgress),
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
