// The one contract of where rules come from, run over a file that changes and over rules that never do.

import { mkdir, mkdtemp, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { FILE_CHARACTERS_MAX } from '../../core/limits.ts';
import { defaultRules, rulesSchema } from '../../core/rules/rules.ts';
import { PrometheusMetrics } from '../../servers/adapters/prometheus.ts';
import { RulesFile } from '../../servers/adapters/rules-file.ts';
import { BadConfig } from '../../servers/host/config.ts';
import { fixedRules } from '../../servers/ports/rules.ts';
import type { Log } from '../../servers/ports/runtime.ts';
import { changingRulesSuite, rulesSuite, windowText, type ChangingBench } from './rules-suite.ts';
import { realTime } from './bench.ts';

const quiet = (): void => undefined;

/** A log that keeps what was an error, and counters to read. */
const operators = () => {
  const errors: string[] = [];
  const error = (...said: [string] | [object, string]): void => void errors.push(said.at(-1) as string);
  const log: Log = { error, warn: quiet, info: quiet, debug: quiet };
  const metrics = new PrometheusMetrics('test');
  const counted = async (outcome: string): Promise<number> =>
    Number(new RegExp(`rules_reloads_total{outcome="${outcome}",server="test"} (\\d+)`).exec(await metrics.text())?.[1] ?? 0);
  return { log, metrics, told: async () => ({ errors, loaded: await counted('loaded'), refused: await counted('refused') }) };
};

const newFolder = async (t: ExecutionContext): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-rules-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

const fileBench = async (t: ExecutionContext): Promise<ChangingBench> => {
  const folder = await newFolder(t);
  const file = join(folder, 'rules.yaml');
  await writeFile(file, windowText(600));
  const { log, metrics, told } = operators();
  const remove = () => rm(file, { recursive: true, force: true });
  return {
    ...realTime,
    source: await RulesFile.open({ file, log, metrics }),
    first: rulesSchema.parse({ combat: { dodgeWindowMs: 600 } }),
    // As an editor saves a file: the new one, whole, in the place of the old one.
    write: async (text) => {
      await writeFile(`${file}.new`, text);
      await remove();
      await rename(`${file}.new`, file);
    },
    ruin: {
      gone: remove,
      folder: async () => {
        await remove();
        await mkdir(file);
      },
      'too long': () => writeFile(file, '#'.repeat(FILE_CHARACTERS_MAX + 1)),
    },
    told,
  };
};

rulesSuite('fixed', () => ({ ...realTime, source: fixedRules(defaultRules), first: defaultRules }));
rulesSuite('file', fileBench);
rulesSuite('no file', async () => ({
  ...realTime,
  source: await RulesFile.open({ file: undefined, ...operators() }),
  first: defaultRules,
}));
changingRulesSuite('file', fileBench);

test('file: another file in its place is noticed, however much it looks like the old one', async (t) => {
  const folder = await newFolder(t);
  const file = join(folder, 'rules.yaml');
  const other = join(folder, 'other.yaml');
  await writeFile(file, windowText(600));
  const source = await RulesFile.open({ file, ...operators() });
  const { atime, mtime } = await stat(file);
  await writeFile(other, windowText(601));
  await utimes(other, atime, mtime);
  await utimes(file, atime, mtime);
  await rename(other, file);
  t.is((await source.current()).rules.combat.dodgeWindowMs, 601);
});

test('file: one that cannot be used at the start is refused, with where and why', async (t) => {
  const file = join(await newFolder(t), 'rules.yaml');
  await t.throwsAsync(RulesFile.open({ file, ...operators() }), { instanceOf: BadConfig, message: /rules\.yaml cannot be read/ });
  await writeFile(file, windowText('soon'));
  await t.throwsAsync(RulesFile.open({ file, ...operators() }), {
    instanceOf: BadConfig,
    message: /rules\.yaml:1:\d+ combat\.dodgeWindowMs/,
  });
});
