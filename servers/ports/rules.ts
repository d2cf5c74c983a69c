// Where a server takes its rules from. They may change while it runs; parties that run keep those they began with.

import { rulesHash, type Rules } from '../../core/rules/rules.ts';

/** Rules and the name that every report has for them. */
export interface NamedRules {
  readonly hash: string;
  readonly rules: Rules;
}

export interface RulesSource {
  /** What begins now goes by these. Never fails: where they cannot be used any more, those before stay. What was given once never changes. */
  current(): Promise<NamedRules>;
}

/** Rules that somebody has decided on and that never change. */
export const fixedRules = (rules: Rules): RulesSource => {
  const named: NamedRules = { hash: rulesHash(rules), rules };
  return { current: () => Promise.resolve(named) };
};
