// What whoever runs a script sets, from k6's environment (`k6 run -e NAME=VALUE`). A value that cannot be used ends the run before it begins, with a
// sentence that names it.

import { LOAD_PARTIES_MAX } from '../../../core/limits.ts';

const text = (name: string): string => {
  const value = __ENV[name];
  if (value === undefined || value === '') throw new Error(`Set ${name}: k6 run -e ${name}=… (npm run load:k6 sets everything).`);
  return value;
};

const number = (name: string, initial: number, { min, max }: { readonly min: number; readonly max: number }): number => {
  const raw = __ENV[name];
  const value = raw === undefined || raw === '' ? initial : Number(raw);
  if (!(value >= min && value <= max)) throw new Error(`${name} must be a number from ${min} to ${max} (it is "${raw ?? ''}").`);
  return value;
};

const whole = (name: string, initial: number, bounds: { readonly min: number; readonly max: number }): number => {
  const value = number(name, initial, bounds);
  if (!Number.isInteger(value)) throw new Error(`${name} must be a whole number (it is ${value}).`);
  return value;
};

/** The settlement's gRPC address, `host:port`; load calls must be switched on there. */
export const settlement = text('SETTLEMENT');
/** The absolute path of core/wire/servers.proto. */
export const protoFile = text('PROTO');
/** Where the summary goes, as JSON. */
export const outFile = text('OUT');
/** Whether this is our imitation of k6 and not k6. */
export const tool = __ENV['STAND_IN'] === '1' ? 'k6 stand-in' : 'k6';

/** Parties are numbered from here on; no two runs at once may share numbers. */
export const firstNumber = whole('FIRST_NUMBER', 0, { min: 0, max: LOAD_PARTIES_MAX - 1 });
export const fromPerSecond = number('PARTIES_PER_SECOND_FROM', 10, { min: 0.1, max: 1000 });
export const toPerSecond = number('PARTIES_PER_SECOND_TO', 40, { min: 0.1, max: 1000 });
export const seconds = whole('SECONDS', 20, { min: 1, max: 600 });
export const players = whole('PLAYERS', 6, { min: 1, max: 12 });
/** How many hired hands each party has, `initial` when nobody says. */
export const companionsOr = (initial: number): number => whole('COMPANIONS', initial, { min: 0, max: 11 });
/** What 95 % of the provisioning calls must keep to. Unit: ms. */
export const provisionWithinMs = whole('PROVISION_WITHIN_MS', 500, { min: 1, max: 60_000 });

/** Seats that are played at once, each by a virtual user of its own, and for how long. Unit of the latter: s. */
export const seats = whole('SEATS', 10, { min: 1, max: 200 });
export const playSeconds = number('PLAY_SECONDS', 10, { min: 1, max: 600 });
export const seed = whole('SEED', 1, { min: 0, max: 0xffffffff });

/** The same number of parties, when there are numbers for so many. */
export const numbered = (parties: number): number => {
  if (firstNumber + parties > LOAD_PARTIES_MAX)
    throw new Error(`There are numbers for ${LOAD_PARTIES_MAX} parties, and ${parties} from ${firstNumber} on are more: ask for fewer.`);
  return parties;
};
