// The numbers that questions answer with: thresholds may be put on them as `counts.NAME`. An answer's type is made of this list, so that a number missing
// on either side does not compile. Their words are the answers' own, for those say what was asked.

import { DUEL_POLICIES } from '../../core/model/policies.ts';
import { NETWORK_NAMES } from '../../core/rules/networks.ts';
import { POPULATION_NAMES } from '../../core/rules/populations.ts';
import type { CountRecord } from '../../reports/record.ts';
import type { QuestionFile, QuestionName } from './question-schema.ts';

/** What may differ between two fights, in the order of their plan. */
export const INPUTS = ['reaction', 'ping', 'stats', 'luck'] as const;

/** What a number may be given for, once for each; the key is part of its name then. */
const kinds = {
  network: NETWORK_NAMES,
  population: POPULATION_NAMES,
  policy: DUEL_POLICIES,
  trouble: ['ping', 'jitter', 'loss', 'bursts', 'retransmission'],
  input: INPUTS,
} as const;
type Kind = keyof typeof kinds;
type Kinds = readonly Kind[];
export type TroubleName = (typeof kinds)['trouble'][number];

/** By question, each number and what it is given for each of. */
export const answerNumbers = {
  'window-for-most': { windowMs: [], networksReached: [], mostPerThousand: [] },
  'exchange-rate': { exchangeRatePercent: [], skillGapMs: [], mostPerThousand: [] },
  'fairness-gap': { gapPoints: [], worstGapPoints: [], worstWindowMs: [] },
  'deadline-policies': { gapPoints: ['policy'] },
  'shortest-windup': { windupMs: ['network'] },
  'visible-windup': { seenMs: ['network'] },
  'latest-cancel': { marginMs: ['network'] },
  'animation-stretch': { wrongNetworks: [], wrongNetworksAtPlayers: [] },
  'felt-lag': { confirmedMs: ['network'] },
  'tick-cost': { lostPercent: [], effectiveWindowMs: [] },
  'jitter-loss-ping': { windowMoreMs: ['network', 'trouble'] },
  reactable: { reactablePercent: [], protectionAsGoodMs: [] },
  'locked-out': { lockedOutPerThousand: ['population'] },
  'feints-choices': { feintMs: [], mostOptionsMs: [], fewestOptionsMs: [], mostPerThousand: [] },
  'stats-or-reactions': { firstPercent: ['input'], beatenPercent: [] },
  'shown-reaction': { tooSoonIn1000: ['network'], lateMs: ['network'] },
} as const satisfies Readonly<Record<QuestionName, Readonly<Record<string, Kinds>>>>;

/** What is counted of whatever a question has the machines play. */
export const playedCounts = {
  exchanges: 'blows announced and answered in virtual time',
  fights: 'whole fights fought in virtual time',
} as const;

interface Told {
  /** In words. */
  readonly about: string;
  readonly value: number;
}

/** Exactly the numbers declared: one of each, or one for each key. */
type Numbers<Declared extends Readonly<Record<string, Kinds>>> = {
  readonly [Name in keyof Declared]: Declared[Name] extends readonly [] ? Told : readonly (Told & { readonly of: Keys<Declared[Name]> })[];
};

type Keys<Of extends Kinds> = { readonly [Index in keyof Of]: (typeof kinds)[Of[Index]][number] };

/** All that is left to be told where no window reaches the share asked for. */
export type OutOfReachNumbers = Numbers<{ readonly mostPerThousand: readonly [] }>;

/** What the question answers with. */
export type AnswerNumbers<Name extends QuestionName> =
  | Numbers<(typeof answerNumbers)[Name]>
  | (Name extends Reaching ? OutOfReachNumbers : never);

/** Questions that ask for a share, which may be out of reach. */
type Reaching = { [Name in QuestionName]: 'mostPerThousand' extends keyof (typeof answerNumbers)[Name] ? Name : never }[QuestionName];

/** The numbers as records, each under its name. */
export const numberRecords = (
  numbers: Readonly<Record<string, Told | readonly (Told & { readonly of: readonly string[] })[]>>,
): CountRecord[] =>
  Object.entries(numbers).flatMap(([name, told]) =>
    'about' in told
      ? [{ name, about: told.about, value: told.value }]
      : told.map(({ of, about, value }) => ({ name: fullName(name, of), about, value })),
  );

/** The names of everything this file may be answered with, and of what is counted meanwhile. */
export const numberNames = (asked: QuestionFile): string[] => {
  const keysOf = (kind: Kind): readonly string[] => {
    if (kind === 'network' && 'networks' in asked) return asked.networks;
    if (kind === 'population' && 'populations' in asked) return asked.populations;
    return kinds[kind];
  };
  const named = (declared: Readonly<Record<string, Kinds>>): string[] =>
    Object.entries(declared).flatMap(([name, of]) =>
      of
        .reduce<readonly (readonly string[])[]>((ways, kind) => ways.flatMap((way) => keysOf(kind).map((key) => [...way, key])), [[]])
        .map((way) => fullName(name, way)),
    );
  return [...named(answerNumbers[asked.asks]), ...Object.keys(playedCounts)];
};

const fullName = (name: string, of: readonly string[]): string => [name, ...of].join('_').replaceAll('-', '_');
