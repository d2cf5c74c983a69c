// Goal: whoever types what our documents say is understood. Method: every command in STYLE.md, DESIGN.md and the READMEs is held against what there is:
// npm's scripts, the installed tools, the tests there are, and the command line's own tree of commands, arguments and flags. Nothing is run.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command, Option } from 'commander';
import test from 'ava';
import { programOf } from '../scenarios/cli/program.ts';
import { scenarioNames } from '../scenarios/files/scenario-files.ts';
import { allFiles, documents, textOf, top } from './repository.ts';

const program = programOf(() => undefined);
const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

/** A word that stands for one of the reader's own: FILE, RUN. */
const isPlaceholder = (word: string): boolean => /^[A-Z]+$/.test(word);

/** Why this value is none for this option or argument; undefined when it may be one. */
const valueFault = (of: Pick<Option, 'argChoices' | 'parseArg'>, value: string): string | undefined => {
  if (isPlaceholder(value)) return undefined;
  if (of.argChoices !== undefined && !of.argChoices.includes(value)) return `${value} is none of ${of.argChoices.join(', ')}`;
  try {
    of.parseArg?.(value, undefined as never);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const subcommandOf = (command: Command, word: string): Command | undefined =>
  command.commands.find((one) => one.name() === word || one.aliases().includes(word));

/** What is wrong with these words after `doubleping`; undefined when they would be understood. */
const commandFault = (words: readonly string[]): string | undefined => {
  let command = program;
  const rest = [...words];
  for (let next = subcommandOf(command, rest[0] ?? ''); next !== undefined; next = subcommandOf(command, rest[0] ?? '')) {
    command = next;
    rest.shift();
  }
  let given = 0;
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--help') continue;
    if (word.startsWith('--')) {
      const option = command.options.find(({ long }) => long === word);
      if (option === undefined) return `${command.name()} has no ${word}`;
      const value = option.required || option.optional ? rest.shift() : undefined;
      if (option.required && value === undefined) return `${word} needs a value`;
      const fault = value === undefined ? undefined : valueFault(option, value);
      if (fault !== undefined) return fault;
      continue;
    }
    const argument = command.registeredArguments[given];
    given += 1;
    if (argument === undefined) return `${command.name()} knows no ${word}`;
    const isNoScenario = argument.name() === 'scenario' && !scenarioNames().includes(word) && !existsSync(join(top, word));
    const fault = isNoScenario && !isPlaceholder(word) ? `there is no scenario ${word}` : undefined;
    for (const choice of word.split('|')) {
      const wrong = fault ?? valueFault(argument, choice);
      if (wrong !== undefined) return wrong;
    }
  }
  return undefined;
};

/** Whether a pattern as ava takes it names a test. */
const namesTests = (pattern: string): boolean => {
  const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}($|/)`);
  return allFiles.some((file) => file.endsWith('.test.ts') && expression.test(file));
};

const testsFault = (patterns: readonly string[]): string | undefined => {
  const unknown = patterns.find((pattern) => !namesTests(pattern));
  return unknown === undefined ? undefined : `no test is called ${unknown}`;
};

/** An npm script that starts the command line is that, with words of its own before those that are given. */
const scriptFault = (name: string, args: readonly string[]): string | undefined => {
  const script = scripts[name];
  if (script === undefined) return `package.json has no script ${name}`;
  if (name === 'test') return testsFault(args);
  const ours = /^node start\.mjs(?: --run)?(.*)$/.exec(script);
  return ours === null ? undefined : commandFault([...(ours[1] ?? '').split(' ').filter(Boolean), ...args]);
};

/** What is wrong with one command; undefined when nothing is, or when it is none of ours. */
const faultOf = (text: string): string | undefined => {
  const [tool = '', ...words] = text.split(/\s+/);
  const args = words.filter((word) => word !== '--' && word !== '-s');
  if (tool === 'doubleping') return commandFault(args);
  if (tool === 'npm') {
    const [verb = '', ...more] = args;
    return verb === 'run' ? scriptFault(more[0] ?? '', more.slice(1)) : scriptFault(verb, more);
  }
  if (tool === 'npx') {
    const [name = '', ...more] = args;
    if (!existsSync(join(top, 'node_modules/.bin', name))) return `${name} is not installed`;
    if (name === 'ava') return testsFault(more);
    return name === 'tsc' && more[0] === '-p' && !existsSync(join(top, more[1] ?? '', 'tsconfig.json'))
      ? `no tsconfig in ${more[1]}`
      : undefined;
  }
  if (tool === 'node') return existsSync(join(top, args[0] ?? '')) ? undefined : `there is no ${args[0]}`;
  // Sentences name a command without what is before it; a picture may begin with the same word.
  return subcommandOf(program, tool) === undefined || !/^[ -~]+$/.test(text) ? undefined : commandFault([tool, ...args]);
};

interface Said {
  readonly where: string;
  readonly text: string;
}

/** Every command in a document: lines of its code blocks, and what stands in backticks. */
const commandsIn = (file: string): Said[] => {
  let isCode = false;
  return textOf(file)
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim().startsWith('```')) {
        isCode = !isCode;
        return [];
      }
      const texts = isCode ? [line.replace(/\s{2,}#.*$/, '').trim()] : [...line.matchAll(/`([^`]+)`/g)].map(([, text]) => text ?? '');
      return texts.flatMap((text) => text.split(' && ')).map((text) => ({ where: `${file}:${index + 1}`, text }));
    });
};

const said = documents.filter((file) => file !== 'CHANGELOG.md').flatMap(commandsIn);

test('every command that a document names is one that is understood, flags and all', (t) => {
  const wrong = said.flatMap(({ where, text }) => {
    const fault = faultOf(text);
    return fault === undefined ? [] : [`${where}: ${text}: ${fault}`];
  });
  t.deepEqual(wrong, []);
  t.true(said.filter(({ text }) => /^(doubleping|npm|npx) /.test(text)).length > 60, 'and they were found');
});

test('a command that is not understood is found out', (t) => {
  for (const text of [
    'doubleping duel sim --windows 450',
    'doubleping predict --window soon',
    'doubleping solve --network moon',
    'npm run -s doubleping -- sim no-such-scenario',
    'npm run -s doubleping -- bench everything',
    'npm run loads',
    'npm start -- --twice',
    'npm test -- test/core/no-such.test.ts',
    'npx ava test/nowhere',
    'node nowhere.ts',
    'report RUN --artilery FILE',
  ])
    t.not(faultOf(text), undefined, text);
});
