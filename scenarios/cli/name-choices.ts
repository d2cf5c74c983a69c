// What the command line adds where something is missing or unknown: what could stand there, so that nobody has to ask for help first.

import type { Command } from 'commander';

/** For arguments by name: what may be given, in words; asked for only when one is missing. */
export type Choices = Readonly<Record<string, () => string>>;

/** Lets a command whose argument is missing name what each of the missing ones may be. */
export const nameChoices = (command: Command, choices: Choices): Command =>
  command.configureOutput({ outputError: (text, write) => write(text + argumentLines(command, text, choices)) });

/** Lets every command that only holds others name them where one is unknown. */
export const nameCommands = (program: Command): void => {
  for (const group of program.commands.filter(({ commands }) => commands.length > 0))
    group.configureOutput({ outputError: (text, write) => write(text + commandLine(group, text)) });
};

const argumentLines = ({ registeredArguments }: Command, text: string, choices: Choices): string => {
  const missing = /^error: missing required argument '(.+)'/.exec(text)?.[1];
  if (missing === undefined) return '';
  const from = registeredArguments.findIndex((argument) => argument.name() === missing);
  return registeredArguments
    .slice(from)
    .filter(({ required }) => required)
    .map((argument) => `  ${argument.name()}: ${choices[argument.name()]?.() ?? argument.description}\n`)
    .join('');
};

const commandLine = ({ commands }: Command, text: string): string =>
  text.startsWith('error: unknown command') ? `  It takes: ${commands.map((command) => command.name()).join(', ')}\n` : '';
