// The whole gate: types, lint, format, then every test. `npm test` runs it; `npm test -- test/core/random.test.ts` runs only those tests.
// It ends with one line, "N passed, N failed, N skipped", where each of the gate's checks counts as one; the exit code is 0 or 1.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { countsLine, TapReader } from './tap.ts';

const top = join(import.meta.dirname, '..', '..');
const modules = join(top, 'node_modules');

interface Check {
  readonly name: string;
  /** A program of node_modules, as its file, and its arguments. */
  readonly command: readonly string[];
}

const checks: readonly Check[] = [
  { name: 'types', command: ['typescript/bin/tsc', '-p', '.'] },
  { name: 'types of the web client', command: ['typescript/bin/tsc', '-p', 'sim-clients/web'] },
  { name: 'types of the k6 scripts', command: ['typescript/bin/tsc', '-p', 'scenarios/load/k6'] },
  { name: 'lint', command: ['oxlint/bin/oxlint'] },
  { name: 'format', command: ['oxfmt/bin/oxfmt', '--check'] },
];

const main = async (): Promise<void> => {
  const wanted = process.argv.slice(2);
  const tap = new TapReader();
  if (wanted.length === 0) {
    for (const outcome of await Promise.all(checks.filter(hasWork).map(runCheck))) {
      process.stdout.write(`${outcome.name}: ${outcome.ok ? 'ok' : 'FAILED'} (${(outcome.ms / 1000).toFixed(1)} s)\n`);
      if (!outcome.ok) process.stdout.write(`${outcome.text.trimEnd()}\n`);
      tap.counts[outcome.ok ? 'passed' : 'failed'] += 1;
    }
  }
  const code = await runTests(wanted, tap);
  // A run that failed without a failed test (a file that did not load, a process that died) must not look green.
  if (code !== 0 && tap.counts.failed === 0) tap.counts.failed += 1;
  process.stdout.write(`${countsLine(tap.counts)}\n`);
  process.exitCode = tap.counts.failed === 0 ? 0 : 1;
};

/** A folder that is not there yet has no types of its own to check. */
const hasWork = (check: Check): boolean => check.command[1] !== '-p' || existsSync(join(top, check.command[2] ?? '.', 'tsconfig.json'));

const environment = { ...process.env, PATH: [join(modules, '.bin'), process.env['PATH'] ?? ''].join(delimiter) };

const runCheck = (check: Check): Promise<{ name: string; ok: boolean; ms: number; text: string }> =>
  new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const [program = '', ...args] = check.command;
    const child = spawn(process.execPath, [join(modules, program), ...args], {
      cwd: top,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ name: check.name, ok: code === 0, ms: performance.now() - startedAt, text: Buffer.concat(chunks).toString('utf8') }),
    );
  });

/** Runs ava, printing failures as they come and, in a terminal, a count in place. Resolves with its exit code. */
const runTests = (files: readonly string[], tap: TapReader): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(modules, 'ava/entrypoints/cli.js'), '--tap', ...files], {
      cwd: top,
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const inPlace = process.stdout.isTTY;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const shown = tap.read(line);
      if (inPlace) process.stdout.write('\r\u001b[K');
      if (shown !== undefined) process.stdout.write(`${shown}\n`);
      if (inPlace) process.stdout.write(`tests: ${countsLine(tap.counts)}`);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (inPlace) process.stdout.write('\r\u001b[K');
      resolve(code ?? 1);
    });
  });

await main();
