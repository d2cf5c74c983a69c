// The rate of a provision plan as a person writes it: `10:40`, or one number for a rate that stays.

import { InvalidArgumentError } from 'commander';
import type { ProvisionPlan } from './generator.ts';

export type ProvisionRate = Pick<ProvisionPlan, 'fromPerSecond' | 'toPerSecond'>;

/** Parties a second that may be asked for; a load test of one machine needs no more. */
const RATE_MAX = 1000;

/** `10:40` rises, `40:10` falls, `10` stays. Throws `InvalidArgumentError`. */
export const rateOf = (text: string): ProvisionRate => {
  const [from = Number.NaN, to = from, ...rest] = text.split(':').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const isFine = rest.length === 0 && [from, to].every((rate) => rate >= 0.1 && rate <= RATE_MAX);
  if (!isFine)
    throw new InvalidArgumentError(`write one number from 0.1 to ${RATE_MAX}, or two with a colon between: 10:40 rises, 40:10 falls.`);
  return { fromPerSecond: from, toPerSecond: to };
};
