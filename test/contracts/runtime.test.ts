// The one contract of what servers run on, over this machine and over a simulated process.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import test from 'ava';
import { nodeRuntime } from '../../servers/adapters/node-runtime.ts';
import type { Log } from '../../servers/ports/runtime.ts';
import { SECRET } from './log-writer.ts';
import { runtimeSuite, type ReadLine } from './runtime-suite.ts';
import { realTime, virtualBench } from './bench.ts';

/** pino's numbers. */
const LEVELS: Readonly<Record<number, keyof Log>> = { 50: 'error', 40: 'warn', 30: 'info', 20: 'debug' };

/** What a process that says it all leaves on its standard error. */
const written = async (): Promise<string> => {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'log-writer.ts')], { stdio: ['ignore', 'inherit', 'pipe'] });
  return text(writer.stderr);
};

const readLine = (line: string): ReadLine => {
  const { level, server, msg, ...fields } = JSON.parse(line) as { level: number; server: string; msg: string };
  return { level: LEVELS[level] ?? 'debug', server, text: msg, fields };
};

runtimeSuite('node', () => ({
  ...realTime,
  runtime: nodeRuntime('silent'),
  again: () => nodeRuntime('silent'),
  logged: async () => (await written()).trimEnd().split('\n').map(readLine).slice(0, 4),
  isSeeded: false,
  isCounting: true,
}));

runtimeSuite('virtual', () => {
  const bench = virtualBench();
  const here = bench.processNamed('server');
  return {
    run: bench.run,
    runtime: here.runtime,
    again: () => virtualBench().processNamed('server').runtime,
    logged: async (sayAll) => {
      sayAll(here.runtime.log('world'));
      return here.lines.map(({ fields, ...line }) => ({ ...line, fields: { ...fields } }));
    },
    isSeeded: true,
    isCounting: false,
  };
});

test('[WIRE-7] node: a secret that slips into a line is withheld, and an error is written whole', async (t) => {
  const all = await written();
  t.regex(all, /"msg":"a slip"/);
  t.regex(all, /withheld/);
  t.notRegex(all, new RegExp(SECRET));
  t.regex(all, /"error":\{"type":"Error","message":"no road","stack":/);
});
