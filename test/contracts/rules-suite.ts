// What every source of rules must do, as one list of tests that runs over each (rules.test.ts): its first part for all, its second for those that change.

import { rulesHash, type Rules } from '../../core/rules/rules.ts';
import type { RulesSource } from '../../servers/ports/rules.ts';
import { contractOf, type MakeBench, type Bench } from './bench.ts';

export interface RulesBench extends Bench {
  readonly source: RulesSource;
  /** What it was made with. */
  readonly first: Rules;
}

/** A line that operators were told, and how often each outcome of a reload was counted. */
export interface Told {
  readonly errors: readonly string[];
  readonly loaded: number;
  readonly refused: number;
}

export interface ChangingBench extends RulesBench {
  /** Puts this text where the rules come from. */
  readonly write: (text: string) => Promise<void>;
  /** Ways to make what is there no rules at all, by name. */
  readonly ruin: Readonly<Record<string, () => Promise<void>>>;
  readonly told: () => Promise<Told>;
}

const windowOf = async (source: RulesSource): Promise<number> => (await source.current()).rules.combat.dodgeWindowMs;
export const windowText = (dodgeWindowMs: number | string): string => `combat: { dodgeWindowMs: ${dodgeWindowMs} }\n`;

/** Registers what holds for every source. */
export const rulesSuite = (adapter: string, make: MakeBench<RulesBench>): void => {
  const check = contractOf(adapter, make);

  check(
    'it gives what it was made with, under the name that every report has for it, and the same as long as nothing changes',
    async (t, bench) => {
      const { source, first } = bench;
      const given = await source.current();
      t.deepEqual(given.rules, first);
      t.is(given.hash, rulesHash(first));
      for (const again of await Promise.all([source.current(), source.current(), source.current()])) {
        t.is(again.rules, given.rules);
        t.is(again.hash, given.hash);
      }
    },
  );
};

/** Registers what holds for a source that changes while it is asked. It begins with `windowText(600)`. */
export const changingRulesSuite = (adapter: string, make: MakeBench<ChangingBench>): void => {
  const check = contractOf(adapter, make);

  check('what changes is in force for whoever asks next; what was given before stays as it was', async (t, { source, write, told }) => {
    const before = await source.current();
    await write(windowText(1234));
    const asked = await Promise.all([source.current(), source.current(), source.current()]);
    t.deepEqual(
      asked.map(({ rules }) => rules.combat.dodgeWindowMs),
      [1234, 1234, 1234],
    );
    t.is(new Set(asked.map(({ rules }) => rules)).size, 1);
    t.is(asked[0].hash, rulesHash(asked[0].rules));
    t.is(before.rules.combat.dodgeWindowMs, 600);
    t.is(before.hash, rulesHash(before.rules));
    await write(windowText(600));
    t.is((await source.current()).hash, before.hash);
    t.like(await told(), { errors: [], loaded: 2, refused: 0 });
  });

  check('what cannot be used keeps what there was, is said once, and does no harm to what comes after', async (t, bench) => {
    const { source, write, ruin, told } = bench;
    const bad = [
      ...[windowText('soon'), windowText(-1), 'combat: {', 'combat: { dodgeWindow: 500 }', 'nonsense'].map((text) => () => write(text)),
      ...Object.values(ruin),
    ];
    for (const [index, spoil] of bad.entries()) {
      const good = 700 + index;
      await write(windowText(good));
      t.is(await windowOf(source), good);
      await spoil();
      for (let times = 0; times < 3; times += 1) t.is(await windowOf(source), good, `bad file ${index}`);
      t.is((await told()).errors.length, index + 1, `bad file ${index} is said once`);
    }
    const { errors, loaded, refused } = await told();
    t.deepEqual([loaded, refused], [bad.length, bad.length]);
    for (const line of errors) t.regex(line, /cannot be used: new parties keep the old rules/);
    await write(windowText(900));
    t.is(await windowOf(source), 900);
  });

  check('whoever asks while it changes is given old or new rules, whole (20 changes)', async (t, { source, write }) => {
    for (let change = 1; change <= 20; change += 1) {
      const asked = [source.current(), write(windowText(1000 + change)), source.current(), source.current()] as const;
      for (const given of await Promise.all(asked))
        if (given !== undefined) {
          t.is(given.hash, rulesHash(given.rules));
          t.true(given.rules.combat.dodgeWindowMs >= 600 && given.rules.combat.dodgeWindowMs <= 1000 + change);
        }
      t.is(await windowOf(source), 1000 + change);
    }
  });
};
