// All the rules of one run as one value that nobody changes: other rules are another value. Relations between numbers are checked where they are
// defined, and a hash names the whole set in every report. A party keeps the rules it began with.

import { z } from 'zod';
import { mixHash } from '../random.ts';
import { combatSchema } from './combat.ts';
import { journeySchema } from './journey.ts';
import { npcsSchema } from './npcs.ts';

export const rulesSchema = z
  .strictObject({ combat: combatSchema, npcs: npcsSchema, journey: journeySchema })
  .superRefine((rules, context) => {
    const { combat } = rules;
    if (combat.dodgeWindowMs + combat.settleMarginMs > 4000)
      context.addIssue({
        code: 'custom',
        path: ['combat', 'dodgeWindowMs'],
        message: 'dodgeWindowMs + settleMarginMs must stay within 4000 ms, the longest wind-up',
      });
  });

/** Every rule a party, a settlement or a client needs, complete and checked. */
export type Rules = z.infer<typeof rulesSchema>;

/** What a rules file may hold: any part of `Rules`; what it leaves out keeps its first value. */
export type RulesOverride = z.input<typeof rulesSchema>;

/** The rules in force when nothing overrides them. */
export const defaultRules: Rules = rulesSchema.parse({});

/** Names a set of rules in 16 hex digits; the same rules give the same name on every machine. */
export const rulesHash = (rules: Rules): string => {
  const known = hashes.get(rules);
  if (known !== undefined) return known;
  const hash = hashOf(rules);
  hashes.set(rules, hash);
  return hash;
};

/** Names already worked out: rules never change, and every party of a host plays by the same few. */
const hashes = new WeakMap<Rules, string>();

const hashOf = (rules: Rules): string => {
  const text = canonicalText(rules);
  return [mixHash(1, text), mixHash(2, text)].map((word) => word.toString(16).padStart(8, '0')).join('');
};

const canonicalText = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalText(entry)}`).join(',')}}`;
};
