// The designer's commands: `solve` goes from a wish to rules, `rules check` proves a rules file again, `rules diff` says what it changes for whom.

import { Option, type Command } from 'commander';
import { availableParallelism } from 'node:os';
import { NETWORK_NAMES, type NetworkName } from '../../core/rules/networks.ts';
import { DEFAULT_DEVICE, DEVICE_NAMES, POPULATION_NAMES, type DeviceName, type PopulationName } from '../../core/rules/populations.ts';
import { TARGET_RATIO } from '../../core/timing/duel-question.ts';
import { defaultRules } from '../../core/rules/rules.ts';
import { nameChoices } from './name-choices.ts';
import { numberUpTo, wholeBetween } from './question-flags.ts';

const CLAIM_BROKEN = 99;
const EXCHANGES_MAX = 1_000_000;
const RULES_FILE = (): string => 'a rules file; solve --out rules.yaml writes one';

interface SolveOptions {
  readonly dodge: number;
  readonly atLeast: boolean;
  readonly falseHits: number;
  readonly population: PopulationName;
  readonly network: NetworkName;
  readonly device: DeviceName;
  readonly rules?: string;
  readonly out?: string;
  readonly seed: number;
  readonly exchanges: number;
  readonly threads: number;
  readonly json: boolean;
}

/** Adds `solve` and `rules`. `done` takes the exit code. */
export const addDesignerCommands = (program: Command, done: (code: number) => void): void => {
  addSolve(program, done);
  const rules = program.command('rules').description('rules files: proved by their own evidence, and told in players’ terms');
  addCheck(rules, done);
  addDiff(rules);
};

const threadsOption = (): Option =>
  new Option('--threads <number>', 'threads to use').argParser(wholeBetween(1, 256)).default(availableParallelism());

const addSolve = (program: Command, done: (code: number) => void): void => {
  program
    .command('solve')
    .description('the smallest change of rules so that a given share of blows is dodged and nobody is shown a false hit')
    .addOption(new Option('--dodge <ratio>', 'share of blows to be dodged').argParser(numberUpTo(1)).default(TARGET_RATIO))
    .option('--at-least', 'more than that is welcome too', false)
    .addOption(
      new Option('--false-hits <ratio>', 'the most blows shown to the attacker as a hit and then dodged; 0 is fewer than 10 in 10,000')
        .argParser(numberUpTo(1))
        .default(0),
    )
    .addOption(new Option('--population <name>', 'who defends').choices(POPULATION_NAMES).default('average'))
    .addOption(new Option('--network <name>', 'where both sides sit').choices(NETWORK_NAMES).default('lte_4g'))
    .addOption(new Option('--device <name>', 'what they sit at').choices(DEVICE_NAMES).default(DEFAULT_DEVICE))
    .option('--rules <file>', 'rules to start from instead of the first values')
    .option('--out <file>', 'write the rules there, with their evidence')
    .addOption(new Option('--seed <number>', 'where chance begins').argParser(wholeBetween(0, 0xffffffff)).default(1))
    .addOption(new Option('--exchanges <number>', 'exchanges to prove it with').argParser(wholeBetween(100, EXCHANGES_MAX)).default(10_000))
    .addOption(threadsOption())
    .option('--json', 'print the answer as one JSON object', false)
    .action(async (options: SolveOptions) => {
      const { noWayWords, readRulesFile, solve, solvedWords, writeRulesFile } = await import('./rules.ts');
      const { dodge, atLeast, falseHits, population, network, device, seed, exchanges, threads, json, out } = options;
      const before = options.rules === undefined ? defaultRules : (await readRulesFile(options.rules)).rules;
      const target = { dodgeRatio: dodge, isAtLeast: atLeast, falseHitRatio: falseHits, population, network, device };
      const solved = await solve(target, before, { seed, exchanges, threads });
      if (solved === undefined) {
        process.stdout.write(json ? `${JSON.stringify({ target, found: false })}\n` : `${noWayWords(target)}\n`);
        done(CLAIM_BROKEN);
        return;
      }
      if (out !== undefined) await writeRulesFile(out, solved.text);
      const { changes, others, proofs, sentence, way } = solved;
      const { dodgeRatio, falseHitRatio, cost } = way;
      const answer = { target, found: true, sentence, changes, dodgeRatio, falseHitRatio, relativeChange: cost, otherWays: others, proofs };
      process.stdout.write(json ? `${JSON.stringify(answer)}\n` : solvedWords(solved));
      if (!json && out !== undefined) process.stdout.write(`Written to ${out}.\n`);
    });
};

const addCheck = (rules: Command, done: (code: number) => void): void => {
  nameChoices(rules.command('check'), { file: RULES_FILE })
    .description('prove what a rules file claims again: 0 it holds, 99 it does not, 2 the file is bad')
    .argument('<file>', 'a rules file with its evidence')
    .addOption(threadsOption())
    .option('--json', 'print the findings as one JSON object', false)
    .action(async (file: string, { threads, json }: { threads: number; json: boolean }) => {
      const { checkedWords, checkRules } = await import('./rules.ts');
      const checked = await checkRules(file, { threads });
      process.stdout.write(json ? `${JSON.stringify(checked)}\n` : checkedWords(checked));
      if (!checked.holds) done(CLAIM_BROKEN);
    });
};

const addDiff = (rules: Command): void => {
  nameChoices(rules.command('diff'), { file: RULES_FILE })
    .description('what a rules file changes, and for whom')
    .argument('<file>', 'the rules in question')
    .argument('[against]', 'the rules to hold them against; the first values when not given')
    .addOption(threadsOption())
    .option('--json', 'print the difference as one JSON object', false)
    .action(async (file: string, against: string | undefined, { threads, json }: { threads: number; json: boolean }) => {
      const { readRulesFile } = await import('./rules.ts');
      const { diffRules } = await import('../evidence/diff.ts');
      const { rules: to } = await readRulesFile(file);
      const from = against === undefined ? defaultRules : (await readRulesFile(against)).rules;
      const diff = await diffRules(from, to, { threads });
      const lines = [
        ...diff.sentences,
        ...diff.changes.map(({ path, from: old, to: now }) => `  ${path}: ${String(old)} → ${String(now)}`),
        '',
      ];
      process.stdout.write(json ? `${JSON.stringify(diff)}\n` : lines.join('\n'));
    });
};
