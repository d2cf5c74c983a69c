// Load generators one after another, each against a stack of its own in a process of its own that starts as empty as the others', and what they measured
// on one page.

import { unreachable } from '../../core/assert.ts';
import type { GeneratorRecord, ScenarioRecord } from '../../reports/record.ts';
import { MeasuredProcess } from '../bench/measured-process.ts';
import type { StackArgument } from '../bench/stack-process.ts';
import type { OnProgress } from '../progress.ts';
import { artilleryGenerator } from './artillery.ts';
import {
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

export interface LoadRun {
  /** The generators to run; in this order. */
  readonly wanted: readonly GeneratorName[];
  /** A wanted generator that cannot be had here is left out, and `skipped` says why; otherwise it is an error. */
  readonly skipsMissing: boolean;
  readonly progressOf: (name: GeneratorName) => { readonly tell: OnProgress; end(text: string): void };
  readonly skipped: (name: GeneratorName, why: string) => void;
  readonly signal: AbortSignal;
  /** Where the generators' own files go; it exists. */
  readonly folder: string;
}

export interface LoadOutcome {
  readonly generators: readonly GeneratorRecord[];
  readonly scenarios: readonly ScenarioRecord[];
}

/**
 * scrypt's N on these stacks: accounts are made by the dozen and thrown away, and what a password costs is not the question here.
 */
const PASSWORD_COST = 2 ** 10;
/** Parties that were set out wait for their players for a while, so more of them are there at once than come in a second. */
const PARTIES_PER_THREAD = 4000;

/** Runs the generators. Throws `ToolMissing` or `ToolFailed`, and the signal's reason when aborted; leaves nothing running. */
export const runLoad = async (plan: LoadPlan, run: LoadRun): Promise<LoadOutcome> => {
  const ready: LoadGenerator[] = [];
  // All of them first: what is missing is told before minutes are spent.
  for (const name of run.wanted) {
    const generator = generatorCalled(name);
    if (await isReady(generator, run)) ready.push(generator);
  }
  const generators: GeneratorRecord[] = [];
  const scenarios: ScenarioRecord[] = [];
  for (const generator of ready) {
    const progress = run.progressOf(generator.name);
    const result = await runOne(generator, plan, { onProgress: progress.tell, signal: run.signal, folder: run.folder });
    progress.end('done');
    generators.push(result.generator);
    if (result.scenario !== undefined) scenarios.push(result.scenario);
  }
  return { generators, scenarios };
};

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
    file: new URL('../bench/stack-process.ts', import.meta.url),
    argument: JSON.stringify(argument),
  });
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

const isReady = async (generator: LoadGenerator, { skipsMissing, skipped, progressOf }: LoadRun): Promise<boolean> => {
  try {
    await generator.prepare(progressOf(generator.name).tell);
    return true;
  } catch (error) {
    if (!(error instanceof ToolMissing) || !skipsMissing) throw error;
    skipped(generator.name, error.message);
    return false;
  }
};
