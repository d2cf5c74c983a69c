// Goal: what surrounds our k6 scripts holds without a k6: the file that is made of each, the summary each writes, and what starts a k6. Method: the file's
// syntax tree; numbers in the shape k6 documents; and a small program in k6's place that only writes a summary, or fails, or never ends.

import { existsSync } from 'node:fs';
import { mkdtempDisposable, watch, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import test from 'ava';
import { parseAst } from 'rolldown/parseAst';
import { readK6Summary } from '../../../reports/generators/k6.ts';
import { ToolFailed } from '../../../scenarios/load/generator.ts';
import { bundleK6Script } from '../../../scenarios/load/k6-bundle.ts';
import { runK6 } from '../../../scenarios/load/k6.ts';
import { describeSummary, summaryOf, type SummaryPlan } from '../../../scenarios/load/k6/summary.ts';

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Every node of a syntax tree. */
const nodesOf = function* (node: Node): Generator<Node> {
  yield node;
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* nodesOf(child);
};

for (const script of ['provision', 'play'] as const)
  test(`the file made of ${script} asks for k6’s modules only, and says nothing k6’s engine cannot read`, async (t) => {
    const nodes = [...nodesOf(parseAst(await bundleK6Script(script, 'esm')) as unknown as Node)];
    const imported = nodes.filter(({ type }) => type === 'ImportDeclaration').map(({ source }) => (source as Node)['value'] as string);
    t.true(imported.length > 0 && imported.every((name) => name.startsWith('k6/')), imported.join(', '));
    const unread = nodes.filter(
      ({ type, operator, value, regex, await: awaits }) =>
        type === 'ImportExpression' ||
        (type === 'AssignmentExpression' && ['??=', '||=', '&&='].includes(operator as string)) ||
        (type === 'ForOfStatement' && awaits === true) ||
        typeof value === 'bigint' ||
        /\(\?<|\\p\{/.test((regex as { pattern?: string } | undefined)?.pattern ?? ''),
    );
    t.deepEqual(
      unread.map(({ type }) => type),
      [],
    );
    const exported = nodes.filter(({ type }) => type === 'ExportSpecifier').map((node) => (node['exported'] as Node)['name']);
    t.deepEqual(new Set(exported), new Set(['default', 'handleSummary', 'options']));
  });

const plan: SummaryPlan = {
  tool: 'k6',
  planned: 10,
  durations: [
    { metric: 'doubleping_provision', name: 'provision', about: 'the call' },
    { metric: 'doubleping_time_to_seat', name: 'timeToSeat', about: 'never measured' },
  ],
  counts: [{ metric: 'doubleping_exchanges', about: 'blows' }],
};
const counter = (count: number) => ({ type: 'counter', contains: 'default', values: { count, rate: count / 2 } });
const documented = {
  root_group: {},
  options: {},
  state: { testRunDurationMs: 2000 },
  metrics: {
    iterations: counter(8),
    dropped_iterations: counter(2),
    doubleping_done: { ...counter(5), thresholds: { 'count>0': { ok: true } } },
    doubleping_failed_Aborted: counter(1),
    doubleping_failed_not_connected: counter(2),
    doubleping_exchanges: counter(7),
    doubleping_provision: {
      type: 'trend',
      contains: 'time',
      values: { min: 1, avg: 2.5, med: 2, 'p(90)': 4, 'p(95)': 5, 'p(99)': 6, max: 7, count: 5 },
      thresholds: { 'p(95)<=500': { ok: true } },
    },
    doubleping_time_to_seat: {
      type: 'trend',
      contains: 'time',
      values: { min: 0, avg: 0, med: 0, 'p(90)': 0, 'p(95)': 0, 'p(99)': 0, max: 0, count: 0 },
      thresholds: { 'p(95)<1500': { ok: true } },
    },
  },
};

test('a summary is what k6 said in the shape the report reads, with nothing that was not measured', (t) => {
  const summary = summaryOf(documented, plan);
  t.deepEqual(summary, {
    tool: 'k6',
    durations: [
      {
        name: 'provision',
        about: 'the call',
        count: 5,
        minMs: 1,
        meanMs: 2.5,
        maxMs: 7,
        percentiles: [
          [0.5, 2],
          [0.9, 4],
          [0.95, 5],
          [0.99, 6],
        ],
      },
    ],
    planned: 10,
    started: 8,
    done: 5,
    failed: 3,
    failures: [
      { name: 'not_connected', about: 'not connected', value: 2 },
      { name: 'Aborted', about: 'Aborted', value: 1 },
    ],
    counts: [
      { name: 'doubleping_exchanges', about: 'blows', value: 7 },
      { name: 'dropped_iterations', about: 'not started: no virtual user was free in time', value: 2 },
    ],
    thresholds: [
      { metric: 'doubleping_done', bound: 'count>0', passed: true },
      { metric: 'doubleping_provision', bound: 'p(95)<=500', passed: true },
      { metric: 'doubleping_time_to_seat', bound: 'p(95)<1500', passed: true },
    ],
  });
  t.notThrows(() => readK6Summary(JSON.parse(JSON.stringify(summary))));
  t.regex(describeSummary(summary), /^k6: 8 of 10 arrivals begun, 5 done, 3 failed\n {2}the call \(5\): 50 % within 2\.0 ms/);
  t.regex(describeSummary(summaryOf(documented, { ...plan, tool: 'k6 stand-in' })), /stand-in .+ its times prove nothing/);
});

test('numbers in the other shape k6 may give are refused with what to set', (t) => {
  t.throws(() => summaryOf({}, plan), { message: /K6_NEW_MACHINE_READABLE_SUMMARY=false/ });
});

/** A program in k6's place that does what EXIT says: end with that code after writing a summary, leave none, or never end. */
const inPlaceOfK6 = `#!${process.execPath}
const { writeFileSync } = require('node:fs');
const set = Object.fromEntries(process.argv.filter((text) => /^[A-Z]+=/.test(text)).map((text) => text.split('=')));
console.log('told by what stands in for k6');
if (set.EXIT === 'never') { writeFileSync(set.STARTED, ''); setInterval(() => {}, 1000); }
else {
  if (set.EXIT !== 'silent') writeFileSync(set.OUT, JSON.stringify({ exit: set.EXIT, shape: process.env.K6_NEW_MACHINE_READABLE_SUMMARY }));
  process.exit(set.EXIT === 'silent' ? 0 : Number(set.EXIT));
}
`;

/** Unit: ms. */
const STARTED_WITHIN_MS = 20_000;

const running = async (exit: string, signal?: AbortSignal) => {
  const folder = await mkdtempDisposable(join(tmpdir(), 'doubleping-k6-'));
  const k6 = join(folder.path, 'k6.cjs');
  await writeFile(k6, inPlaceOfK6, { mode: 0o755 });
  const started = join(folder.path, 'started');
  const environment = { EXIT: exit, STARTED: started };
  const summary = runK6({ script: 'provision', k6, environment, outFolder: folder.path, ...(signal === undefined ? {} : { signal }) });
  return { summary, started, folder };
};

test('a k6 whose thresholds failed has a result, and says its numbers in the shape we read', async (t) => {
  const { summary, folder } = await running('99');
  await using _ = { [Symbol.asyncDispose]: () => folder.remove() };
  t.deepEqual(await summary, { exit: '99', shape: 'false' });
});

test('a k6 that broke, and one that left no summary, are errors with the end of what it said', async (t) => {
  for (const [exit, about] of [
    ['107', /k6 ended with 107:\n.*told by what stands in/s],
    ['silent', /k6 left no summary\. .*told by what stands in/s],
  ] as const) {
    const { summary, folder } = await running(exit);
    await using _ = { [Symbol.asyncDispose]: () => folder.remove() };
    await t.throwsAsync(summary, { instanceOf: ToolFailed, message: about });
  }
});

test('a k6 that is stopped ends, and its run with the reason', async (t) => {
  const stopping = new AbortController();
  const { summary, started, folder } = await running('never', stopping.signal);
  await using _ = { [Symbol.asyncDispose]: () => folder.remove() };
  const ended = t.throwsAsync(summary, { message: 'enough' });
  const changes = watch(folder.path, { signal: AbortSignal.timeout(STARTED_WITHIN_MS) });
  if (!existsSync(started)) for await (const change of changes) if (change.filename === basename(started)) break;
  stopping.abort(new Error('enough'));
  await ended;
});
