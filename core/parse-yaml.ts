// Files people write (rules, maps, scenarios) become checked values here, or a list of what is wrong with them, each with the line and column to
// look at. YAML 1.2, and therefore JSON too. Several mistakes are reported at once; the text is bounded, and aliases cannot blow it up.

import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { FILE_CHARACTERS_MAX } from './limits.ts';

/** One mistake in a file. Lines and columns count from 1. */
export interface FileMistake {
  readonly line: number;
  readonly column: number;
  /** Where in the file's structure: `combat.dodgeWindowMs`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong, in words. */
  readonly text: string;
  /** The text is no YAML from here on, so that mistakes after this one may only follow from it. */
  readonly breaksText?: true;
}

/** What a file turned out to be. */
export type ParsedFile<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'refused'; readonly mistakes: readonly FileMistake[] };

/** Mistakes found in one file at most. */
const MISTAKES_MAX = 20;
/** Mistakes told of one file; one slip often makes several, and the first is nearest to it. */
const TOLD_MAX = 3;

/** Reads YAML or JSON and checks it against `schema`. Never throws at its caller. */
export const parseYaml = <Schema extends z.ZodType>(text: string, schema: Schema): ParsedFile<z.output<Schema>> => {
  if (text.length > FILE_CHARACTERS_MAX)
    return refused([
      { line: 1, column: 1, path: '', text: `a file may have ${FILE_CHARACTERS_MAX} characters, this one has ${text.length}` },
    ]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0)
    return refused(
      document.errors.map((error) => ({ ...at(lines, error.pos[0]), path: '', text: error.message, breaksText: true as const })),
    );
  const plain = toPlain(document);
  if (plain.kind === 'refused') return plain;
  const checked = schema.safeParse(plain.value ?? {});
  if (checked.success) return { kind: 'ok', value: checked.data };
  return refused(checked.error.issues.flatMap((issue) => mistakesOf(issue, document, lines)));
};

/**
 * The first mistakes as lines for a person or an editor, `file:line:column path: what`, and what to do about them. `example`: a file that is right,
 * named to who gave something else altogether.
 */
export const describeMistakes = (file: string, mistakes: readonly FileMistake[], example?: string): string => {
  const [first] = mistakes;
  const isNoValues = first?.path === '' && NO_VALUES.test(first.text);
  if (first !== undefined && (first.breaksText === true || isNoValues)) {
    const where = mistakeLine(file, {
      ...first,
      text: isNoValues ? 'has no names with values.' : `is no YAML from here on (${first.text}).`,
    });
    return /\.(ya?ml|json)$/.test(file) || !/\.[^./\\]*$/.test(file)
      ? `${where}\nLook at this line and the one above it for a colon, bracket or quote that is missing, or a wrong indent.`
      : `${where}\nIt is to be a YAML or JSON file${example === undefined ? '' : `, such as ${example}`}; is this the file you mean?`;
  }
  const told = mistakes.slice(0, TOLD_MAX).map((mistake) => mistakeLine(file, { ...mistake, text: plainWords(mistake.text) }));
  const more = mistakes.length - TOLD_MAX;
  return [...told, ...(more > 0 ? [`and ${more} more, perhaps of the same cause.`] : [])].join('\n');
};

const mistakeLine = (file: string, { line, column, path, text }: FileMistake): string =>
  `${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${text}`;

/** What the checker says of a text that is one word or a list. */
const NO_VALUES = /^Invalid input: expected object, received \w+$/;

/** A checker's commonest complaints as a person says them. */
export const plainWords = (text: string): string => {
  const missing = /^Invalid input: expected (\w+), received undefined$/.exec(text);
  if (missing !== null) return `is missing (${missing[1] === 'array' ? 'a list' : missing[1]})`;
  const choices = /^Invalid (?:discriminator value\. E|option: e)xpected (?:one of )?(.+)$/.exec(text);
  return choices === null ? text : `must be one of ${choices[1]?.replaceAll(/['"]/g, '').split('|').join(', ').replaceAll(/ ?, +/g, ', ')}`;
};

const refused = (mistakes: readonly FileMistake[]): Extract<ParsedFile<never>, { kind: 'refused' }> => ({
  kind: 'refused',
  mistakes: mistakes.toSorted((left, right) => left.line - right.line || left.column - right.column).slice(0, MISTAKES_MAX),
});

const at = (lines: LineCounter, offset: number): { line: number; column: number } => {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
};

const toPlain = (document: Document.Parsed): ParsedFile<unknown> => {
  try {
    return { kind: 'ok', value: document.toJS({ maxAliasCount: 100 }) as unknown };
  } catch (error) {
    // The parser throws for an alias that names nothing or repeats too much; its words say which.
    return refused([{ line: 1, column: 1, path: '', text: error instanceof Error ? error.message : 'the file cannot be read' }]);
  }
};

/** A checker's complaint as mistakes: an unknown name is one mistake per name, at the name itself. */
const mistakesOf = (issue: z.core.$ZodIssue, document: Document.Parsed, lines: LineCounter): FileMistake[] => {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      ...at(lines, keyOffset(document, path, key)),
      path: [...path, key].join('.'),
      text: 'is not a name this file may use here',
    }));
  return [{ ...at(lines, valueOffset(document, path)), path: path.join('.'), text: issue.message }];
};

type Step = string | number;

/** Where the value at `path` begins, or the nearest thing around it that is in the file. */
const valueOffset = (document: Document.Parsed, path: readonly Step[]): number => {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
};

const keyOffset = (document: Document.Parsed, path: readonly Step[], key: string): number => {
  const parent: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(parent) ? parent.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === key) : undefined;
  return pair !== undefined && isNode(pair.key) && pair.key.range ? pair.key.range[0] : valueOffset(document, path);
};
