// A duel in a link: the tuning page sends a designer to the web client with `#duel=…`, to feel the very blow that was tuned, and gets the presses
// back as `presses=…`. Text both ways, short enough to read, checked on arrival: a link may come from anywhere.

import { type DrillSettings, DUEL_POLICIES, DUEL_TICK_PHASES } from '../model/policies.ts';
import { type LegShape } from '../timing/duel-question.ts';

/** The duel a link asks for. Unit: ms. */
export interface DuelLink extends DrillSettings {
  /** The delay to be felt, one way: the client adds what its real link does not already cost. */
  readonly down: LegShape;
  readonly up: LegShape;
}

/** Presses one page shows; more say nothing new. */
export const PRESSES_MAX = 500;

const VERSION = '1';
const PRESS_MS_MAX = 60_000;
/** Most of each number; least is 0. Unit: ms. */
const MOST = {
  windowMs: 3000,
  windupMs: 4000,
  marginMs: 2000,
  tickMs: 500,
  capMs: 2000,
  floorMs: 2000,
  stampWaitMs: 5000,
} as const;
type NumberName = keyof typeof MOST;
const NUMBER_NAMES = Object.keys(MOST) as readonly NumberName[];
const LEG_MOST = { baseMs: 2000, medianMs: 1000, sigma: 3 } as const;
/** Version, the numbers, phase, policy, two legs of three. */
const PART_COUNT = 1 + NUMBER_NAMES.length + 2 + 6;

/** The value of `duel=`: version, then the fields in a fixed order with `_` between them. Letters, digits, `.`, `-` and `_` only. */
export const encodeDuelLink = (duel: DuelLink): string =>
  [
    VERSION,
    ...NUMBER_NAMES.map((name) => short(duel[name])),
    duel.tickPhase,
    duel.policy,
    ...legParts(duel.down),
    ...legParts(duel.up),
  ].join('_');

/** The duel a link names; undefined when the text is not one or leaves its bounds. */
export const decodeDuelLink = (text: string): DuelLink | undefined => {
  const parts = text.split('_');
  if (parts.length !== PART_COUNT || parts[0] !== VERSION) return undefined;
  const numbers = NUMBER_NAMES.map((name, index) => [name, numberUpTo(parts[1 + index], MOST[name])] as const);
  const [phaseText, policyText, ...legs] = parts.slice(1 + NUMBER_NAMES.length);
  const tickPhase = DUEL_TICK_PHASES.find((phase) => phase === phaseText);
  const policy = DUEL_POLICIES.find((one) => one === policyText);
  const down = legOf(legs.slice(0, 3));
  const up = legOf(legs.slice(3));
  if (tickPhase === undefined || policy === undefined || down === undefined || up === undefined) return undefined;
  if (numbers.some(([, value]) => value === undefined)) return undefined;
  return { ...(Object.fromEntries(numbers) as Record<NumberName, number>), tickPhase, policy, down, up };
};

/** The value of `presses=`: when each dodge reached the server, ms after its announcement, in tenths. */
export const encodePresses = (pressesMs: readonly number[]): string => pressesMs.slice(0, PRESSES_MAX).map(short).join(',');

/** Presses from an address; what is no press is left out. Unit: ms after the announcement. */
export const decodePresses = (text: string): readonly number[] =>
  text
    .split(',', PRESSES_MAX)
    .map((part) => numberUpTo(part, PRESS_MS_MAX))
    .filter((press) => press !== undefined);

const legParts = ({ baseMs, medianMs, sigma }: LegShape): string[] => [short(baseMs), short(medianMs), sigma.toFixed(3)];

const legOf = ([base, median, sigma]: readonly string[]): LegShape | undefined => {
  const [baseMs, medianMs, spread] = [
    numberUpTo(base, LEG_MOST.baseMs),
    numberUpTo(median, LEG_MOST.medianMs),
    numberUpTo(sigma, LEG_MOST.sigma),
  ];
  return baseMs === undefined || medianMs === undefined || spread === undefined ? undefined : { baseMs, medianMs, sigma: spread };
};

/** A plain decimal number from 0 to `most`. */
const numberUpTo = (text: string | undefined, most: number): number | undefined => {
  if (text === undefined || !/^\d{1,6}(\.\d{1,6})?$/.test(text)) return undefined;
  const value = Number(text);
  return value <= most ? value : undefined;
};

const short = (value: number): string => String(Math.round(value * 10) / 10);
