// The stand-in as a program that answers to k6's command line as far as ours uses it (`version`, `run -e NAME=VALUE FILE`), so that what starts a k6 can be
// tested where there is none. It is not k6.

import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { K6Script } from '../../../scenarios/load/k6-bundle.ts';
import { runOneIteration } from './k6-stand-in.ts';

const SCRIPTS: readonly K6Script[] = ['provision', 'play'];

const [command, ...rest] = process.argv.slice(2);
if (command === 'version') process.stdout.write('k6 v0.0.0 (a stand-in)\n');
else {
  const environment: Record<string, string> = {};
  rest.forEach((argument, index) => {
    const [, name = '', value = ''] = /^([A-Z_]+)=(.*)$/.exec(argument) ?? [];
    if (rest[index - 1] === '-e') environment[name] = value;
  });
  const file = basename(rest.at(-1) ?? '');
  const script = SCRIPTS.find((name) => file === `k6-${name}.js`);
  if (command !== 'run' || script === undefined) throw new Error(`a k6 would not understand: ${process.argv.slice(2).join(' ')}`);
  const { summary, stdout } = await runOneIteration(script, environment);
  await writeFile(environment['OUT'] ?? '', JSON.stringify(summary));
  process.stdout.write(stdout);
}
