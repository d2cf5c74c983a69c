// What a load generator is to us: a program, ours or somebody else's, that plays against a stack which is up, and gives back what it measured.

import type { GeneratorRecord, ScenarioRecord } from '../../reports/record.ts';
import type { OnProgress } from '../running/progress.ts';
import type { JourneyScenario } from '../files/schema.ts';

export const GENERATOR_NAMES = ['own', 'artillery', 'k6', 'ghz'] as const;
export type GeneratorName = (typeof GENERATOR_NAMES)[number];

/** What all generators are asked for. Those that play players play the scenario; those that only provision follow the rates. */
export interface LoadPlan {
  readonly scenario: JourneyScenario & { readonly name: string };
  readonly provision: ProvisionPlan;
}

/** Parties set out with nobody to play them, at a rate that changes evenly. */
export interface ProvisionPlan {
  readonly fromPerSecond: number;
  readonly toPerSecond: number;
  readonly seconds: number;
  readonly players: number;
}

/** How many parties a provision plan asks for. */
export const partiesOf = ({ fromPerSecond, toPerSecond, seconds }: ProvisionPlan): number =>
  Math.round(((fromPerSecond + toPerSecond) / 2) * seconds);

/** Why no party would set out by a provision plan; undefined when one does. */
export const provisionRefusal = (plan: ProvisionPlan): string | undefined =>
  partiesOf(plan) > 0
    ? undefined
    : 'that rate for that long sets out no party; ask for a higher --provision-rate or more --provision-seconds.';

/** The plan in words. */
export const provisionText = (plan: ProvisionPlan): string => {
  const { fromPerSecond: from, toPerSecond: to, seconds, players } = plan;
  const rate = from === to ? `${from}` : `${from} to ${to}`;
  return `${partiesOf(plan)} parties of ${players} set out by one call each, ${rate} a second over ${seconds} s; nobody plays them`;
};

/** The stack to play against. */
export interface LoadTarget {
  /** The world's endpoint for players: a `ws://` URL. */
  readonly worldEndpoint: string;
  /** A settlement's gRPC address, `host:port`, where load calls are switched on. */
  readonly settlement: string;
}

export interface GeneratorRun {
  readonly target: LoadTarget;
  /** Where the generator's own files go; it exists. */
  readonly folder: string;
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
}

export interface GeneratorResult {
  readonly generator: GeneratorRecord;
  /** Our own players measure more than others do. */
  readonly scenario?: ScenarioRecord;
}

export interface LoadGenerator {
  readonly name: GeneratorName;
  /** Why it cannot play this plan, and what to do about it; undefined when it can. Asked before anything is installed or started. */
  refusal(plan: LoadPlan): Promise<string | undefined>;
  /**
   * Sees that the program is there and installs it where that can be done; gives its version, where it has one of its own. Throws `ToolMissing`, and the
   * signal's reason when aborted; half an installation is put away then.
   */
  prepare(onProgress: OnProgress, signal: AbortSignal): Promise<string | undefined>;
  /** Plays the plan to its end. Throws `ToolFailed` when the program did not do what it should; what it measured, good or bad, is a result. */
  run(plan: LoadPlan, run: GeneratorRun): Promise<GeneratorResult>;
}

/** The plan is one that a generator cannot play; the message says what to do. */
export class PlanRefused extends Error {
  override readonly name = 'PlanRefused';
}

/** A program that cannot be had here; the message says how to get it. */
export class ToolMissing extends Error {
  override readonly name = 'ToolMissing';
}

/** A program that broke; the message holds the end of what it said. */
export class ToolFailed extends Error {
  override readonly name = 'ToolFailed';
}
