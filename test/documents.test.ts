// What is written about the code is true of it as far as a machine can tell: rules are quoted by the numbers they have, and by a test that checks them;
// files are named as they are called, where they are. Commands: test/documented-commands.test.ts.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'ava';
import { allFiles, commentsOf, documents, sources, textOf, top, withoutComments } from './repository.ts';

const FAMILIES = 'TIME|BLOW|DODGE|FIGHT|ROAD|GAIN|OUT|CLIENT|CUSTODY|SEAT|WIRE|HARNESS';
const declared = [...textOf('DESIGN.md').matchAll(new RegExp(`^- \\[((?:${FAMILIES})-\\d+)\\]`, 'gm'))].map((match) => match[1] ?? '');

/** The numbers in one text: `[FIGHT-2]`, and `[FIGHT-1..3]` as all three. */
const quoted = (text: string): string[] =>
  [...text.matchAll(new RegExp(`\\[(${FAMILIES})-(\\d+)(?:\\.\\.(\\d+))?\\]`, 'g'))].flatMap(([, family, first, last]) => {
    const from = Number(first);
    return Array.from({ length: Number(last ?? first) - from + 1 }, (_, index) => `${family}-${from + index}`);
  });

test('every rule number that is quoted stands in DESIGN.md', (t) => {
  const known = new Set(declared);
  const writings = allFiles.filter((file) => /\.(ts|mjs|js|yaml|yml|proto|txt|md|css|html)$/.test(file));
  const unknown = writings.flatMap((file) =>
    [...new Set(quoted(textOf(file)))].filter((id) => !known.has(id)).map((id) => `${file}: ${id}`),
  );
  t.deepEqual(unknown, []);
  t.true(writings.length > 100);
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

test('every rule of DESIGN.md is quoted by a test', (t) => {
  const tests = sources.filter((file) => file.startsWith('test/') && file !== 'test/documents.test.ts');
  const checked = new Set(tests.flatMap((file) => quoted(withoutComments(textOf(file)))));
  t.deepEqual(
    declared.filter((id) => !checked.has(id)),
    [],
  );
});

/** Made when something is run, and named here and there. */
const MADE_AT_RUN_TIME = /^(data|runs)\/|^(run\.json|rules\.yaml|report\.html)$/;
const FROM_THE_TOP = /(?<![\w/.:@-])(?:core|servers|sim-clients|scenarios|reports|test)\/[\w./*-]*/g;
const IN_BACKTICKS = /(?<=`)[\w*-][\w./*-]*(?:\/|\.(?:ts|mjs|js|md|ya?ml|json|proto|css|html|txt))(?=`)/g;

const isThere = (path: string): boolean => {
  if (!path.includes('*')) return existsSync(join(top, path));
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}`);
  return allFiles.some((file) => pattern.test(file));
};

/** The folder of a file, those above it, and the top. */
const foldersAbove = (file: string): string[] => (file.includes('/') ? [dirname(file), ...foldersAbove(dirname(file))] : ['.']);

/** What a text of this file names that is not there: paths from the top, and in backticks also from any folder the file is in. */
const missingFrom = (file: string, text: string): string[] =>
  text.split('\n').flatMap((line, index) => {
    const full = [...line.matchAll(FROM_THE_TOP)].map(([path]) => path.replace(/[./]+$/, '')).filter((path) => !isThere(path));
    const near = [...line.matchAll(IN_BACKTICKS)]
      .map(([path]) => path)
      .filter((path) => !MADE_AT_RUN_TIME.test(path) && !foldersAbove(file).some((folder) => isThere(join(folder, path))));
    return [...new Set([...full, ...near])].map((path) => `${file}:${index + 1} names ${path}`);
  });

test('what a document says a file holds is named in it', (t) => {
  const wrong = documents.flatMap((file) =>
    [...textOf(file).matchAll(/`([\w/.-]+\.ts)`\s+\(((?:`\w+`(?:, )?)+)/g)].flatMap(([, path = '', names = '']) =>
      [...names.matchAll(/\w+/g)]
        .filter(([name]) => existsSync(join(top, path)) && !new RegExp(`\\b${name}\\b`).test(textOf(path)))
        .map(([name]) => `${file}: ${path} holds no ${name}`),
    ),
  );
  t.deepEqual(wrong, []);
});

test('every file and folder that a document or a comment names is where it says', (t) => {
  const code = allFiles.filter((file) => /\.(ts|mjs|js|proto|css)$/.test(file));
  const read = [...documents, ...allFiles.filter((file) => /\.ya?ml$/.test(file))];
  t.deepEqual(
    [...read.flatMap((file) => missingFrom(file, textOf(file))), ...code.flatMap((file) => missingFrom(file, commentsOf(textOf(file))))],
    [],
  );
});

test('a name that leads nowhere is found out, in a comment and in a document, and code is no comment', (t) => {
  const code = "const path = 'core/nowhere.ts'; // see core/party/party.ts and `nope.ts`\n/** As in test/gone/. */\n";
  t.deepEqual(missingFrom('core/party/x.ts', commentsOf(code)), ['core/party/x.ts:1 names nope.ts', 'core/party/x.ts:2 names test/gone']);
  t.deepEqual(missingFrom('core/README.md', 'Start with `machine.ts`, then `party/gone.ts` and `test/core/*.nothing`.'), [
    'core/README.md:1 names test/core/*.nothing',
    'core/README.md:1 names party/gone.ts',
  ]);
  t.deepEqual(missingFrom('core/party/README.md', '`party.ts`, `model/`, `runs/latest/report.html`, servers/party/*.ts'), []);
});
