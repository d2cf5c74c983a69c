// Evidence that a rules file carries with it: what was predicted and simulated for whom, from which seed, one JSON object to a comment line. Comments,
// because the servers' schema takes rules and nothing else; JSON, so that `rules check` can prove it again.

import { z } from 'zod';
import { FILE_CHARACTERS_MAX } from '../../core/limits.ts';
import { plainWords } from '../../core/parse-yaml.ts';
import { NETWORK_NAMES } from '../../core/rules/networks.ts';
import { DEVICE_NAMES, POPULATION_NAMES } from '../../core/rules/populations.ts';

const ratio = z.number().min(0).max(1);

const proofSchema = z.strictObject({
  /** `dodged`: stamped in time. `false-hits`: shown as a hit to the attacker, on the same kind of network, and then dodged. Both of all blows. */
  about: z.enum(['dodged', 'false-hits']),
  population: z.enum(POPULATION_NAMES),
  network: z.enum(NETWORK_NAMES),
  device: z.enum(DEVICE_NAMES),
  seed: z.int().min(0).max(0xffffffff),
  exchanges: z.int().min(1).max(10_000_000),
  predicted: ratio,
  simulated: ratio,
  ci95: z.tuple([ratio, ratio]),
});

/** One claim about the rules, with what it rests on. Ratios 0..1. */
export type Proof = z.output<typeof proofSchema>;

const PREFIX = 'proof: ';
/** Claims one file may carry. */
const PROOFS_MAX = 100;

/** The claim as a comment, without its `# `. Ratios are kept to a hundredth of a percentage point. */
export const proofComment = (proof: Proof): string =>
  PREFIX +
  JSON.stringify(proof, (_, value: unknown) => (typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(4)) : value));

/** What the comments of a file claim, and the lines that look like a claim and are none, in words. */
export const readProofs = (text: string): { readonly proofs: readonly Proof[]; readonly mistakes: readonly string[] } => {
  const proofs: Proof[] = [];
  const mistakes: string[] = [];
  for (const [index, line] of text.slice(0, FILE_CHARACTERS_MAX).split('\n').entries()) {
    if (!line.startsWith(`# ${PREFIX}`)) continue;
    const proof = proofSchema.safeParse(jsonOf(line.slice(PREFIX.length + 2)));
    if (proof.success && proofs.length < PROOFS_MAX) proofs.push(proof.data);
    else mistakes.push(`line ${index + 1}: ${proof.success ? `a file carries at most ${PROOFS_MAX} proofs` : whyUnread(proof.error)}`);
  }
  return { proofs, mistakes };
};

const whyUnread = ({ issues: [issue] }: z.ZodError): string =>
  issue === undefined || issue.path.length === 0
    ? 'this proof cannot be read'
    : `this proof cannot be read, ${issue.path.join('.')} ${plainWords(issue.message)}`;

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON at all: the schema refuses undefined, and the caller names the line.
    return undefined;
  }
};
