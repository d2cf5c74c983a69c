// `rules check`, `rules diff` and `solve`: what they do and what they say. A rules file is proved by its own evidence; a change of rules is told in players'
// terms; a wish is answered with the smallest change of rules that grants it, with its proof.

import { writeFile } from 'node:fs/promises';
import { describeMistakes } from '../../core/parse-yaml.ts';
import { parseRules } from '../../core/rules/parse-rules.ts';
import { rulesHash, type Rules } from '../../core/rules/rules.ts';
import { BadFile, readText } from '../files/scenario-files.ts';
import { proveClaims, recheck, type Claim } from '../evidence/prove.ts';
import { lapseReason } from '../questions/out-of-reach.ts';
import { CLOSE_RATIO, NEVER_RATIO, waysTo, type Target, type Way } from '../questions/solve.ts';
import { blowsAt, capitalised, listed, onNetwork, percent, rareShare } from '../questions/words.ts';
import { proofComment, readProofs, type Proof } from '../evidence/proof.ts';
import { ruleChanges, rulesText, type RuleChange } from '../evidence/rules-text.ts';

/** What `rules check` found. */
export interface RulesChecked {
  readonly file: string;
  readonly rulesHash: string;
  readonly holds: boolean;
  readonly proofs: readonly { readonly was: Proof; readonly now: Proof; readonly faults: readonly string[] }[];
}

/** Proves a rules file's claims again. Throws `BadFile` for a file that is no rules file, or claims nothing. */
export const checkRules = async (file: string, { threads }: { threads: number }): Promise<RulesChecked> => {
  const { text, rules } = await readRulesFile(file);
  const { proofs, mistakes } = readProofs(text);
  if (mistakes.length > 0) throw new BadFile(mistakes.map((mistake) => `${file}: ${mistake}`).join('\n'));
  if (proofs.length === 0) throw new BadFile(`${file} carries no proof to check; solve and the tuning page write files that do.`);
  const again = await recheck(proofs, rules, { threads });
  return { file, rulesHash: rulesHash(rules), holds: again.every(({ faults }) => faults.length === 0), proofs: again };
};

/** `checkRules`'s findings for a terminal. */
export const checkedWords = ({ file, holds, proofs }: RulesChecked): string =>
  [
    ...proofs.map(({ now, faults }) => {
      const claim = claimWords(now);
      return faults.length === 0 ? `holds   ${claim}` : `BROKEN  ${claim}; ${faults.join('; ')}`;
    }),
    holds ? `What ${file} claims holds.` : `What ${file} claims no longer holds.`,
    '',
  ].join('\n');

const claimWords = ({ about, population, network, device, predicted, simulated, ci95, exchanges }: Proof): string => {
  const where = capitalised(onNetwork(network));
  const blows = `of ${blowsAt(population, device)} are`;
  const counted = `${exchanges.toLocaleString('en')} counted`;
  return about === 'dodged'
    ? `${where}, ${percent(predicted)} ${blows} dodged; ${counted}: ${percent(simulated)} (${percent(ci95[0])} to ${percent(ci95[1])})`
    : `${where}, ${rareShare(predicted)} ${blows} shown to the attacker as a hit and then dodged; ${counted}: ${rareShare(simulated)}`;
};

/** What `solve` found. */
export interface Solved {
  readonly target: Target;
  readonly way: Way;
  readonly changes: readonly RuleChange[];
  readonly others: readonly { readonly name: string; readonly cost: number }[];
  readonly proofs: readonly Proof[];
  readonly sentence: string;
  /** The rules file, with its evidence. */
  readonly text: string;
}

/** Finds the smallest change of rules that grants the target, and proves it; undefined when none does. */
export const solve = async (
  target: Target,
  before: Rules,
  { seed, exchanges, threads }: { seed: number; exchanges: number; threads: number },
): Promise<Solved | undefined> => {
  const [way, ...others] = waysTo(target, before);
  if (way === undefined) return undefined;
  const { population, network, device } = target;
  const claim = { population, network, device, seed, exchanges };
  const claims: readonly Claim[] = [
    { about: 'dodged', ...claim },
    { about: 'false-hits', ...claim },
  ];
  const proofs = await proveClaims(claims, way.rules, { threads });
  const changes = ruleChanges(before, way.rules);
  const sentence = sentenceOf(target, way, changes, proofs);
  return {
    target,
    way,
    changes,
    others: others.map(({ name, cost }) => ({ name, cost })),
    proofs,
    sentence,
    text: rulesText(
      [
        'Rules found by doubleping solve. The servers read this file; what it leaves out keeps its first value.',
        '',
        `question: what is the smallest change of rules so that ${wishWords(target)}?`,
        `answer: ${sentence}`,
        `seed: ${seed}`,
        `rules hash: ${rulesHash(way.rules)}`,
        ...proofs.map(proofComment),
        'prove it again with: npm run -s doubleping -- rules check FILE',
      ],
      way.rules,
    ),
  };
};

/** What was wished for, in words. */
export const wishWords = ({ dodgeRatio, isAtLeast, falseHitRatio, population, network, device }: Target): string =>
  `${isAtLeast ? 'at least ' : ''}${percent(dodgeRatio)} of ${blowsAt(population, device)} are dodged ${onNetwork(network)}, with false hits at most ${falseHitRatio <= NEVER_RATIO ? `1 in ${Math.round(1 / NEVER_RATIO).toLocaleString('en')} (as near to never as a network allows)` : percent(falseHitRatio)}`;

const sentenceOf = (
  { population, network, device }: Target,
  way: Way,
  changes: readonly RuleChange[],
  proofs: readonly Proof[],
): string => {
  const [dodged, falsely] = proofs;
  const change = changes.length === 0 ? 'the rules as they are do it' : listed(changes.map(changeWords));
  const simulated =
    dodged === undefined ? '' : ` (simulated ${percent(dodged.simulated)}, ${percent(dodged.ci95[0])} to ${percent(dodged.ci95[1])})`;
  const shown =
    falsely === undefined
      ? ''
      : `; shown to the attacker as a hit and then dodged: ${rareShare(way.falseHitRatio)} by the formula, ${rareShare(falsely.simulated)} simulated (${rareShare(falsely.ci95[0])} to ${rareShare(falsely.ci95[1])})`;
  return `${change}: then ${percent(way.dodgeRatio)} of ${blowsAt(population, device)} are dodged ${onNetwork(network)}${simulated}${shown}.`;
};

/** `combat.dodgeWindowMs` as a designer says it. */
const changeWords = ({ path, from, to }: RuleChange): string => {
  const name = path.split('.').at(-1) ?? path;
  const words = name.replace(/Ms$/, '').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const unit = name.endsWith('Ms') ? ' ms' : '';
  return `${words} ${String(to)}${unit} instead of ${String(from)}${unit}`;
};

/** `solve`'s answer for a terminal. */
export const solvedWords = ({ sentence, others, way }: Solved): string =>
  [
    capitalised(sentence),
    `Relative change ${way.cost.toFixed(2)}${others.length === 0 ? '; no other way does it.' : `. Other ways: ${others.map((other) => otherWords(other, way)).join('; ')}.`}`,
    '',
  ].join('\n');

/** Another way, and whether it changes as little. */
const otherWords = ({ name, cost }: { readonly name: string; readonly cost: number }, way: Way): string =>
  `${name.replace(', ', ' with ')} (${cost.toFixed(2)}${cost.toFixed(2) === way.cost.toFixed(2) ? ', as small a change' : ''})`;

/** Why nothing was found. */
export const noWayWords = (target: Target): string => {
  const reason = lapseReason(target.population, target.dodgeRatio);
  return `No change of window, margin, policy or cap makes it so that ${wishWords(target)}${reason === undefined ? ` (within ${percent(CLOSE_RATIO)})` : `: ${reason}`}.`;
};

/** A rules file's text and what it holds. Throws `BadFile`. */
export const readRulesFile = async (file: string): Promise<{ readonly text: string; readonly rules: Rules }> => {
  const text = await readText(file);
  const parsed = parseRules(text);
  if (parsed.kind === 'refused') throw new BadFile(describeMistakes(file, parsed.mistakes));
  return { text, rules: parsed.value };
};

/** Writes a rules file. Throws `BadFile` when the place cannot be written to. */
export const writeRulesFile = async (file: string, text: string): Promise<void> => {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new BadFile(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
};
