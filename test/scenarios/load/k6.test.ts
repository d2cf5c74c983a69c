// Goal: the k6 scripts do what they say. Method: one iteration of each against a whole stack, run by a stand-in in a context that has k6's globals and no
// others; and, where a k6 is on the PATH, the real one.

import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { settlementId } from '../../../core/ids.ts';
import { rulesSchema } from '../../../core/rules/rules.ts';
import { readK6Summary } from '../../../reports/generators/k6.ts';
import { findK6 } from '../../../scenarios/load/k6.ts';
import { k6Generator } from '../../../scenarios/load/k6-generator.ts';
import { runOne } from '../../../scenarios/load/run-load.ts';
import { startLocalStack } from '../../../servers/local-stack.ts';
import { runOneIteration } from './k6-stand-in.ts';
import { loadPlan } from './plan-kit.ts';
import { watchedStore } from '../../integration/watched-store.ts';
import { testWhere } from './where-it-is.ts';

const rules = rulesSchema.parse({ journey: { fightPauseMs: 200, firstSeatMs: 2000, graceMs: 1000 } });
const LONGEST_MS = 300_000;
const missing = (await findK6()) === undefined ? 'there is no k6 on the PATH' : undefined;

const startStack = async (t: ExecutionContext, allowsLoad: boolean, store = watchedStore()) => {
  const folder = await mkdtempDisposable(join(tmpdir(), 'doubleping-k6-'));
  t.teardown(() => folder.remove());
  const stack = await startLocalStack({ dataFolder: folder.path, logLevel: 'silent', partyThreads: 1, allowsLoad }, { rules, store });
  t.teardown(() => stack[Symbol.asyncDispose]());
  return { SETTLEMENT: stack.settlements[0]?.grpcAddress ?? '' };
};

test.serial('stand-in for k6: the provisioning script sets one party out and sums up what it measured', async (t) => {
  // The stand-in's times prove nothing, so that none of them may fail the test.
  const environment = { ...(await startStack(t, true)), PROVISION_WITHIN_MS: '60000' };
  const { summary, stdout } = await runOneIteration('provision', environment);
  const read = readK6Summary(summary);
  t.like(read, { tool: 'k6 stand-in', planned: 500, started: 1, done: 1, failed: 0, failures: [] });
  t.deepEqual(
    read.durations.map(({ name, count, percentiles }) => [name, count, percentiles.map(([ratio]) => ratio)]),
    [['provision', 1, [0.5, 0.9, 0.95, 0.99]]],
  );
  t.true(read.thresholds.length === 3 && read.thresholds.every(({ passed }) => passed));
  t.regex(stdout, /^k6 stand-in: 1 of 500 arrivals begun, 1 done, 0 failed[^]+its times prove nothing/);
});

test.serial('stand-in for k6: a stack that refuses load parties is a failure by its status', async (t) => {
  const { summary } = await runOneIteration('provision', await startStack(t, false));
  t.like(readK6Summary(summary), { started: 1, done: 0, failed: 1, failures: [{ name: 'PermissionDenied', value: 1 }] });
});

test.serial('stand-in for k6: a seat is taken, fought from, and left in good order over a binary WebSocket', async (t) => {
  const store = watchedStore();
  const environment = { ...(await startStack(t, true, store)), PLAY_SECONDS: '6', COMPANIONS: '0', SEATS: '1', FIRST_NUMBER: '42' };
  const { summary } = await runOneIteration('play', environment);
  const read = readK6Summary(summary);
  t.like(read, { planned: 1, started: 1, done: 1, failed: 0 });
  const counted = (name: string): number => read.counts.find((count) => count.name === name)?.value ?? 0;
  t.true(counted('doubleping_exchanges') > 0, 'it was struck at');
  t.true(counted('doubleping_dodged_in_time') <= counted('doubleping_exchanges'));
  for (const name of ['timeToSeat', 'pressToWord', 'provision'])
    t.true((read.durations.find((duration) => duration.name === name)?.count ?? 0) > 0, `${name} was measured`);
  const { custody, sheet } = await store.heldBy('load-42-1', 'world');
  t.true(custody.epoch > 1, 'it was given to a party and back');
  t.is(sheet.settlement, settlementId('fordwick'));
  t.deepEqual(await store.parties(), [], 'its party is over');
});

test.serial('stand-in for k6: who cannot be reached, and who is not there, are failures by their names', async (t) => {
  for (const [settlement, name] of [
    ['nowhere', 'not_connected'],
    ['127.0.0.1:1', 'Unavailable'],
  ] as const)
    for (const script of ['provision', 'play'] as const) {
      const { summary } = await runOneIteration(script, { SETTLEMENT: settlement });
      const read = readK6Summary(summary);
      t.like(read, { started: 1, done: 0, failed: 1, failures: [{ name, value: 1 }], durations: [] });
      t.like(
        read.thresholds.find(({ metric }) => metric === 'doubleping_failed'),
        { bound: 'rate<0.01', passed: false },
      );
    }
});

test('stand-in for k6: a script without its settings says which is missing', async (t) => {
  await t.throwsAsync(runOneIteration('provision', {}), { message: /Set SETTLEMENT/ });
  await t.throwsAsync(runOneIteration('play', { SETTLEMENT: '127.0.0.1:1', SEATS: '1.5' }), { message: /SEATS must be a whole number/ });
});

test.serial('a k6 without a TextDecoder of its own reads UTF-8 as any other', async (t) => {
  const decoders = globalThis as { TextDecoder?: typeof TextDecoder };
  const own = globalThis.TextDecoder;
  delete decoders.TextDecoder;
  // Whatever happens, nobody else is to do without.
  const made = await import('../../../scenarios/load/k6/text-decoder.ts').then(
    () => decoders.TextDecoder,
    () => undefined,
  );
  decoders.TextDecoder = own;
  const Imitation = made ?? own;
  t.not(Imitation, own);
  const texts = ['', 'plain', 'Zoë 世界 🌍', '\u0000\u007F\u0080\u07FF\u0800\uFFFF\u{10000}\u{10FFFF}'];
  for (const text of texts) t.is(new Imitation().decode(new TextEncoder().encode(text)), text);
  for (const bytes of [[0xff], [0xc0, 0x80], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe4, 0xb8]]) {
    const wrong = Uint8Array.from(bytes);
    t.throws(() => new Imitation('utf-8', { fatal: true }).decode(wrong), { instanceOf: TypeError });
    t.is(new Imitation().decode(wrong).replaceAll('\uFFFD', ''), '', bytes.join());
  }
});

test.serial('whatever is called k6 on the PATH is run with both scripts, and what they sum up is one record', async (t) => {
  t.timeout(LONGEST_MS);
  await using scratch = await mkdtempDisposable(join(tmpdir(), 'doubleping-test-'));
  const program = join(scratch.path, 'k6');
  const standIn = join(import.meta.dirname, 'k6-stand-in-program.ts');
  await writeFile(program, `#!/bin/sh\nexec "${process.execPath}" "${standIn}" "$@"\n`, { mode: 0o755 });
  const path = process.env['PATH'];
  process.env['PATH'] = `${scratch.path}${delimiter}${path}`;
  t.teardown(() => {
    process.env['PATH'] = path;
  });
  const { generator } = await runOne(k6Generator, await loadPlan(), {
    onProgress: () => undefined,
    signal: new AbortController().signal,
    folder: scratch.path,
  });
  t.like(generator, { generator: 'k6 stand-in', version: '0.0.0', planned: 30, started: 1, done: 1, failed: 0 });
  t.deepEqual(
    generator.durations.map(({ name }) => name),
    ['provision', 'timeToSeat', 'pressToWord'],
  );
  t.regex(generator.notes.join(' '), /A second script played 1 seat; 0 of them failed/);
});

testWhere(missing, 'k6 itself runs both scripts', async (t) => {
  t.timeout(LONGEST_MS);
  await using scratch = await mkdtempDisposable(join(tmpdir(), 'doubleping-test-'));
  const { generator } = await runOne(k6Generator, await loadPlan(), {
    onProgress: () => undefined,
    signal: new AbortController().signal,
    folder: scratch.path,
  });
  t.log(JSON.stringify(generator));
  t.like(generator, { generator: 'k6', planned: 30, done: 30, failed: 0 });
});
