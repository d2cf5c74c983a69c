// Load generators one after another, each against a stack of its own in a process of its own that starts as empty as the others'. What can be known
// beforehand is found out before anything plays, and what goes wrong later never loses what others have finished.

import { unreachable } from '../../core/assert.ts';
import { BadGeneratorOutput } from '../../reports/generators/output.ts';
import type { GeneratorRecord, ScenarioRecord } from '../../reports/record.ts';
import { MeasuredProcess } from '../running/measured-process.ts';
import type { StackArgument } from '../running/stack-process.ts';
import type { OnProgress } from '../running/progress.ts';
import { artilleryGenerator } from './artillery.ts';
import {
  ToolFailed,
  ToolMissing,
  type GeneratorName,
  type GeneratorResult,
  type GeneratorRun,
  type LoadGenerator,
  type LoadPlan,
} from './generator.ts';
import { ghzGenerator } from './ghz.ts';
import { k6Generator } from './k6-generator.ts';
import { ownGenerator } from './own.ts';

export interface Preparation {
  readonly progressOf: ProgressOf;
  readonly signal: AbortSignal;
  /** Says also what was there already, and not only what had to be installed. */
  readonly saysAll: boolean;
}

/** Which generators can play, and why the others cannot, in a sentence that says what to do. */
export interface Prepared {
  readonly ready: readonly { readonly generator: LoadGenerator; readonly version: string | undefined }[];
  readonly missing: readonly NotPlaying[];
}

export interface NotPlaying {
  readonly name: GeneratorName;
  readonly why: string;
}

export interface LoadRun {
  readonly progressOf: ProgressOf;
  readonly signal: AbortSignal;
  /** Where the generators' own files go; it exists. */
  readonly folder: string;
}

/** What was measured, and what became of those that did not finish. */
export interface LoadOutcome {
  readonly finished: readonly GeneratorName[];
  readonly generators: readonly GeneratorRecord[];
  readonly scenarios: readonly ScenarioRecord[];
  readonly unfinished: readonly Unfinished[];
}

export type Unfinished =
  | { readonly kind: 'failed'; readonly name: GeneratorName; readonly error: unknown }
  | { readonly kind: 'stopped'; readonly name: GeneratorName }
  | { readonly kind: 'notBegun'; readonly name: GeneratorName };

type ProgressOf = (name: GeneratorName) => { readonly tell: OnProgress; end(text: string): void };

/**
 * scrypt's N on these stacks: accounts are made by the dozen and thrown away, and what a password costs is not the question here.
 */
const PASSWORD_COST = 2 ** 10;
/** Parties that were set out wait for their players for a while, so more of them are there at once than come in a second. */
const PARTIES_PER_THREAD = 4000;

/** Asks each generator whether it can play the plan; nothing is installed or started for that. */
export const askGenerators = async (
  wanted: readonly LoadGenerator[],
  plan: LoadPlan,
): Promise<{ readonly able: readonly LoadGenerator[]; readonly refused: readonly NotPlaying[] }> => {
  const answers = await Promise.all(wanted.map(async (generator) => ({ generator, why: await generator.refusal(plan) })));
  return {
    able: answers.filter(({ why }) => why === undefined).map(({ generator }) => generator),
    refused: answers.flatMap(({ generator: { name }, why }) => (why === undefined ? [] : [{ name, why }])),
  };
};

/** Finds or installs all of them: what is missing is told, all at once, before minutes are spent. Throws the signal's reason when aborted. */
export const prepareGenerators = async (wanted: readonly LoadGenerator[], run: Preparation): Promise<Prepared> => {
  const ready: Prepared['ready'][number][] = [];
  const missing: NotPlaying[] = [];
  for (const generator of wanted) {
    run.signal.throwIfAborted();
    try {
      ready.push({ generator, version: await prepareOne(generator, run) });
    } catch (error) {
      if (!(error instanceof ToolMissing || error instanceof ToolFailed)) throw error;
      missing.push({ name: generator.name, why: error.message });
    }
  }
  return { ready, missing };
};

/**
 * Runs the generators. One that fails, or is stopped by the signal, is named among the unfinished, and the others' results stay. After a defect of our own,
 * or a signal, no other begins. Leaves nothing running.
 */
export const playGenerators = async (wanted: readonly LoadGenerator[], plan: LoadPlan, run: LoadRun): Promise<LoadOutcome> => {
  const finished: { readonly name: GeneratorName; readonly result: GeneratorResult }[] = [];
  const unfinished: Unfinished[] = [];
  let goesOn = true;
  for (const generator of wanted) {
    const { name } = generator;
    if (!goesOn || run.signal.aborted) {
      unfinished.push({ kind: 'notBegun', name });
      continue;
    }
    const progress = run.progressOf(name);
    try {
      const result = await runOne(generator, plan, { onProgress: progress.tell, signal: run.signal, folder: run.folder });
      progress.end('done');
      finished.push({ name, result });
    } catch (error) {
      progress.end(run.signal.aborted ? 'stopped' : 'failed');
      unfinished.push(run.signal.aborted ? { kind: 'stopped', name } : { kind: 'failed', name, error });
      goesOn = isOutside(error);
    }
  }
  return {
    finished: finished.map(({ name }) => name),
    generators: finished.map(({ result }) => result.generator),
    scenarios: finished.flatMap(({ result: { scenario } }) => (scenario === undefined ? [] : [scenario])),
    unfinished,
  };
};

/** Whether it is other people's program that broke, and not ours. */
export const isOutside = (error: unknown): error is Error =>
  error instanceof ToolFailed || error instanceof ToolMissing || error instanceof BadGeneratorOutput;

/** One generator against a fresh stack; its own files go into `folder`. */
export const runOne = async (
  generator: LoadGenerator,
  plan: LoadPlan,
  { onProgress, signal, folder }: Omit<GeneratorRun, 'target'>,
): Promise<GeneratorResult> => {
  signal.throwIfAborted();
  onProgress({ done: 0, total: 1, text: 'starting a stack' });
  const { rules, seed } = plan.scenario;
  const argument: StackArgument = { rules, seed, threads: 1, partiesPerThread: PARTIES_PER_THREAD, passwordCost: PASSWORD_COST };
  await using stack = await MeasuredProcess.start({
    file: new URL('../running/stack-process.ts', import.meta.url),
    argument: JSON.stringify(argument),
  });
  signal.throwIfAborted();
  const { endpoint, settlement = '' } = stack.addresses;
  // Awaited here: the stack is let go of when this is over.
  return await generator.run(plan, { target: { worldEndpoint: endpoint, settlement }, folder, onProgress, signal });
};

/** The generator of that name. */
export const generatorCalled = (name: GeneratorName): LoadGenerator => {
  switch (name) {
    case 'own':
      return ownGenerator;
    case 'artillery':
      return artilleryGenerator;
    case 'k6':
      return k6Generator;
    case 'ghz':
      return ghzGenerator;
    default:
      return unreachable(name);
  }
};

const prepareOne = async (generator: LoadGenerator, { progressOf, signal, saysAll }: Preparation): Promise<string | undefined> => {
  const progress = progressOf(generator.name);
  let hasTold = saysAll;
  const version = await generator.prepare((step) => {
    hasTold = true;
    progress.tell(step);
  }, signal);
  if (hasTold) progress.end(version === undefined ? 'here' : `here, version ${version}`);
  return version;
};
