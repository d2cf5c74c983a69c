// Comments, tests and stories quote rules by number; each number they quote stands in DESIGN.md, and stands there once.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';

const top = join(import.meta.dirname, '../..');
const folders = ['core', 'servers', 'sim-clients', 'scenarios', 'reports', 'test'];

const sources = folders.flatMap((folder) =>
  readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|yaml|txt|md)$/.test(entry.name) && !entry.parentPath.includes('generated'))
    .map((entry) => join(entry.parentPath, entry.name)),
);

const FAMILIES = 'TIME|BLOW|DODGE|FIGHT|ROAD|GAIN|OUT|CLIENT|CUSTODY|SEAT|WIRE|HARNESS';
const declared = [...readFileSync(join(top, 'DESIGN.md'), 'utf8').matchAll(new RegExp(`^- \\[((?:${FAMILIES})-\\d+)\\]`, 'gm'))].map(
  (match) => match[1] ?? '',
);

/** The numbers in one text: `[FIGHT-2]`, and `[FIGHT-1..3]` as all three. */
const quoted = (text: string): string[] =>
  [...text.matchAll(new RegExp(`\\[(${FAMILIES})-(\\d+)(?:\\.\\.(\\d+))?\\]`, 'g'))].flatMap(([, family, first, last]) => {
    const from = Number(first);
    return Array.from({ length: Number(last ?? first) - from + 1 }, (_, index) => `${family}-${from + index}`);
  });

test('every rule number that is quoted stands in DESIGN.md', (t) => {
  const known = new Set(declared);
  const unknown = sources.flatMap((file) =>
    [...new Set(quoted(readFileSync(file, 'utf8')))].filter((id) => !known.has(id)).map((id) => `${file}: ${id}`),
  );
  t.deepEqual(unknown, []);
  t.true(sources.length > 100);
});

test('no rule number stands twice in DESIGN.md, and each family counts from 1', (t) => {
  const families = Map.groupBy(declared, (id) => id.split('-')[0] ?? '');
  for (const [family, ids] of families)
    t.deepEqual(
      ids,
      ids.map((_, index) => `${family}-${index + 1}`),
    );
  t.is(families.size, FAMILIES.split('|').length);
});
