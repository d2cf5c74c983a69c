// Rules that carry their evidence: what `solve` writes is proved again, a file whose claims no longer hold is told apart, and a difference of rules is told
// in players' terms.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { DEFAULT_DEVICE } from '../../../core/rules/populations.ts';
import { parseRules } from '../../../core/rules/parse-rules.ts';
import { defaultRules, rulesSchema } from '../../../core/rules/rules.ts';
import { BadFile } from '../../../scenarios/files/scenario-files.ts';
import { CLOSE_RATIO, NEVER_RATIO, waysTo, type Target } from '../../../scenarios/questions/solve.ts';
import { checkRules, solve } from '../../../scenarios/cli/rules.ts';
import { diffRules } from '../../../scenarios/evidence/diff.ts';
import { proofComment, readProofs } from '../../../scenarios/evidence/proof.ts';
import { ruleChanges, rulesText } from '../../../scenarios/evidence/rules-text.ts';
import { defaultSetting } from '../../../scenarios/tune/setting.ts';
import { rulesFileText } from '../../../scenarios/tune/rules-file.ts';

const threads = 2;
const target: Target = {
  dodgeRatio: 0.7,
  isAtLeast: false,
  falseHitRatio: 0,
  population: 'average',
  network: 'lte_4g',
  device: DEFAULT_DEVICE,
};

const fileWith = async (t: ExecutionContext, text: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-evidence-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'rules.yaml');
  await writeFile(file, text);
  return file;
};

test('what solve writes is read by the servers as the rules it found, and proves itself again', async (t) => {
  const solved = await solve(target, defaultRules, { seed: 3, exchanges: 2000, threads });
  if (solved === undefined) {
    t.fail('nothing was found');
    return;
  }
  const parsed = parseRules(solved.text);
  t.deepEqual(parsed, { kind: 'ok', value: solved.way.rules });
  const [dodged] = solved.proofs;
  t.true(Math.abs((dodged?.simulated ?? 0) - 0.7) < 5 * Math.sqrt((0.7 * 0.3) / 2000) + CLOSE_RATIO);
  const checked = await checkRules(await fileWith(t, solved.text), { threads });
  t.true(checked.holds);
  t.deepEqual(
    checked.proofs.map(({ now }) => now.simulated),
    solved.proofs.map(({ simulated }) => simulated),
    'the same seeds count the same blows',
  );
});

test('a claim that no longer holds is found out', async (t) => {
  const solved = await solve(target, defaultRules, { seed: 3, exchanges: 1000, threads });
  const tampered = (solved?.text ?? '').replace(/dodgeWindowMs: \d+/, 'dodgeWindowMs: 550');
  t.regex(tampered, /dodgeWindowMs: 550/);
  const checked = await checkRules(await fileWith(t, tampered), { threads });
  t.false(checked.holds);
  t.regex(checked.proofs[0]?.faults.join('; ') ?? '', /the formula said 70\.\d % and says \d\d\.\d % now/);
});

test('a file without proof, with a broken one, or that is no rules file is a bad file', async (t) => {
  for (const text of [
    'combat: { dodgeWindowMs: 500 }\n',
    '# proof: {"about":"luck"}\ncombat: {}\n',
    '# proof: {oops\ncombat: {}\n',
    'combat: { dodgeWindow: 500 }\n',
  ])
    await t.throwsAsync(checkRules(await fileWith(t, text), { threads }), { instanceOf: BadFile });
  await t.throwsAsync(checkRules('/no/such/file.yaml', { threads }), { instanceOf: BadFile });
});

test('the smallest change comes first, and every way does what was asked', (t) => {
  const ways = waysTo(target, defaultRules);
  t.true(ways.length > 1);
  t.deepEqual(
    ways.map(({ cost }) => cost),
    ways.map(({ cost }) => cost).toSorted((left, right) => left - right),
  );
  for (const way of ways) {
    t.true(Math.abs(way.dodgeRatio - 0.7) <= CLOSE_RATIO, `${way.name} comes to ${way.dodgeRatio}`);
    t.true(way.falseHitRatio <= NEVER_RATIO, `${way.name} shows ${way.falseHitRatio} falsely`);
    t.true(rulesSchema.safeParse(way.rules).success);
  }
});

test('a target that is met already asks for nothing; one beyond all lapses for the impossible', (t) => {
  const [met] = waysTo({ ...target, isAtLeast: true }, defaultRules);
  t.is(met?.cost, 0);
  t.deepEqual(ruleChanges(defaultRules, met?.rules ?? defaultRules), []);
  t.deepEqual(waysTo({ ...target, dodgeRatio: 0.99, population: 'novice' }, defaultRules), []);
});

test('without room for the news of a dodge, the margin grows', (t) => {
  const tight = rulesSchema.parse({ combat: { settleMarginMs: 0 } });
  const [way] = waysTo({ ...target, isAtLeast: true }, tight);
  t.true((way?.rules.combat.settleMarginMs ?? 0) > 0);
  t.regex(way?.name ?? '', /a longer margin/);
});

test('proofs survive being written and read', (t) => {
  const proof = {
    about: 'dodged',
    population: 'pro',
    network: 'lan',
    device: 'pc60Hz',
    seed: 9,
    exchanges: 500,
    predicted: 0.5,
    simulated: 0.25,
    ci95: [0.1, 0.4],
  } as const;
  const written = { ...proof, ci95: [...proof.ci95] as [number, number] };
  t.deepEqual(readProofs(rulesText(['a word', proofComment(written)], defaultRules)), { proofs: [written], mistakes: [] });
});

test('the tuning page’s file carries a proof that names people and network', (t) => {
  const dot = { windowMs: 600, ratio: 0.95, ci95: [0.94, 0.96] as const, trials: 4000 };
  const { proofs } = readProofs(rulesFileText({ setting: defaultSetting, seed: 5, simulated: { dot, falseHits: 2 } }));
  t.deepEqual(
    proofs.map(({ about, population, network, seed }) => ({ about, population, network, seed })),
    [{ about: 'dodged', population: 'average', network: 'lte_4g', seed: 5 }],
  );
});

test('a difference is told in players’ terms, and none in one sentence', async (t) => {
  const shorter = rulesSchema.parse({ combat: { dodgeWindowMs: 470 } });
  const diff = await diffRules(defaultRules, shorter, { threads });
  t.deepEqual(diff.changes, [{ path: 'combat.dodgeWindowMs', from: 600, to: 470 }]);
  t.true(
    diff.sentences.some((sentence) =>
      /^Of blows at average players on a PC at 60 Hz, .*\d+ % instead of 95 % (are dodged )?on 4G/.test(sentence),
    ),
  );
  t.deepEqual((await diffRules(defaultRules, defaultRules, { threads })).sentences, ['Nothing changes: both are the same rules.']);
});

test('a change that is not about time shows in what a fight costs', async (t) => {
  const harder = rulesSchema.parse({ combat: { criticalFactor: 5, criticalRatio: 0.6, evadeRatio: 0.3 } });
  const { sentences } = await diffRules(defaultRules, harder, { threads });
  t.regex(
    sentences.at(-1) ?? '',
    /^A fight with a bandit and a wolf costs average players on a PC at 60 Hz on 4G \d+ % of their health instead of \d+ %\.$/,
  );
});
