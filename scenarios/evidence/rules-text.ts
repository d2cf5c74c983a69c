// A rules file as text: comments first, then only what differs from the first values, in the order of the schema. Pure: the tuning page, the solver and the
// command line all write their files here, and `parseRules` reads them back.

import { defaultRules, type Rules } from '../../core/rules/rules.ts';

/** The whole file. An empty comment is an empty comment line. */
export const rulesText = (comments: readonly string[], rules: Rules): string =>
  `${comments.map((line) => `# ${line}`.trimEnd()).join('\n')}\n${overridesText(rules)}`;

/** One number, choice or flag in which two sets of rules differ. */
export interface RuleChange {
  /** Dotted: `combat.dodgeWindowMs`. */
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** Everything in which `to` differs from `from`, in the order of the schema. */
export const ruleChanges = (from: Rules, to: Rules): RuleChange[] => changesIn(from, to, '');

const overridesText = (rules: Rules): string => {
  const lines = linesOf(defaultRules, rules, 0);
  return lines.length === 0 ? 'combat: {}\n' : `${lines.join('\n')}\n`;
};

const linesOf = (first: unknown, value: unknown, depth: number): string[] => {
  if (!isTree(first) || !isTree(value)) return [];
  const indent = '  '.repeat(depth);
  return Object.keys(value).flatMap((key) => {
    if (isTree(value[key])) {
      const inner = linesOf(first[key], value[key], depth + 1);
      return inner.length === 0 ? [] : [`${indent}${key}:`, ...inner];
    }
    return isSame(first[key], value[key]) ? [] : [`${indent}${key}: ${JSON.stringify(value[key])}`.replace(/: "([a-z-]+)"$/, ': $1')];
  });
};

const changesIn = (from: unknown, to: unknown, path: string): RuleChange[] => {
  if (isTree(from) && isTree(to))
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) =>
      changesIn(from[key], to[key], path === '' ? key : `${path}.${key}`),
    );
  return isSame(from, to) ? [] : [{ path, from, to }];
};

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSame = (left: unknown, right: unknown): boolean => left === right || JSON.stringify(left) === JSON.stringify(right);
