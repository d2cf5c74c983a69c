// The shape of the source, checked: which folder may import which, what core/ may not touch, how long a file may be. The table here is the one
// in STYLE.md, section 6; when a rule makes code worse, change the rule there and here, with the reason.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import test from 'ava';
import { allFiles, bareCode, sources, textOf, top } from './repository.ts';

/** Every module a file names: imports, re-exports, dynamic imports and worker URLs. */
const importsOf = (file: string): string[] => {
  const text = textOf(file).replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/[^\n]*/gm, '');
  const patterns = [
    /^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
    /new URL\(\s*['"](\.[^'"]+\.(?:ts|js|mjs))['"]\s*,\s*import\.meta\.url/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
};

/** A relative import as a path from the top; packages and `node:` modules as they are. */
const resolved = (file: string, specifier: string): string => {
  if (specifier.startsWith('#core/')) return specifier.slice(1);
  if (!specifier.startsWith('.')) return specifier;
  return relative(top, resolve(top, dirname(file), specifier))
    .split(sep)
    .join('/');
};

const isPackage = (name: string): boolean => !existsSync(join(top, name)) && !name.startsWith('node:') && !name.includes('..');

interface Rule {
  /** Files the rule is about. */
  readonly of: RegExp;
  /** What of this repository they may import. */
  readonly may: RegExp;
  /** Packages and `node:` modules they may import; undefined: any. */
  readonly packages?: RegExp;
}

/** The first rule that fits a file is its rule. */
const rules: readonly Rule[] = [
  { of: /^core\/wire\/(codec\.ts|generated\/)/, may: /^core\//, packages: /^protobufjs/ },
  { of: /^core\/rules\/parse-rules\.ts$|^core\/map\/parse-map\.ts$|^core\/parse-yaml\.ts$/, may: /^core\//, packages: /^(yaml|zod)$/ },
  { of: /^core\/model\//, may: /^core\/(model\/|ids\.ts|brand\.ts)/, packages: /^$/ },
  { of: /^core\//, may: /^core\//, packages: /^zod$/ },
  { of: /^servers\/host\/config\.ts$/, may: /^core\//, packages: /^(node:os|zod)$/ },
  { of: /^servers\/ports\//, may: /^(core\/|servers\/ports\/)/, packages: /^$/ },
  { of: /^servers\/host\//, may: /^(core\/|servers\/(host|ports)\/)/, packages: /^(node:crypto|zod)$/ },
  { of: /^servers\/world\//, may: /^(core\/|servers\/(host|ports|world)\/)/, packages: /^$/ },
  { of: /^servers\/settlement\//, may: /^(core\/|servers\/(host|ports|settlement)\/)/, packages: /^$/ },
  { of: /^servers\/party\//, may: /^(core\/|servers\/(host|ports|party)\/)/, packages: /^zod$/ },
  { of: /^servers\/adapters\//, may: /^(core\/|servers\/(adapters|host|ports|party)\/)/ },
  { of: /^servers\/(local-stack|start-[a-z-]+)\.ts$/, may: /^(core|servers)\//, packages: /^$/ },
  { of: /^servers\/[^/]+\.ts$/, may: /^(core|servers)\// },
  { of: /^sim-clients\/web\//, may: /^(core|sim-clients\/(web|behaviours))\//, packages: /^protobufjs/ },
  { of: /^sim-clients\/behaviours\//, may: /^(core|sim-clients\/behaviours)\//, packages: /^$/ },
  { of: /^sim-clients\//, may: /^(core|sim-clients)\// },
  { of: /^reports\//, may: /^(core|reports)\// },
  {
    of: /^scenarios\/(cli\/[a-z-]+|tune\/page)\.ts$/,
    may: /^(core\/|sim-clients\/|reports\/|scenarios\/|servers\/(local-stack|main|site|adapters\/pino-log)\.ts)/,
  },
  {
    of: /^scenarios\/(virtual\/|journey\/virtual\.ts)/,
    may: /^(core\/|sim-clients\/|reports\/|scenarios\/|servers\/((host|ports|world|settlement|party)\/|adapters\/(in-place-threads|memory-store|tables)\.ts))/,
    packages: /^node:(crypto|timers\/promises)$/,
  },
  { of: /^scenarios\/load\/k6\//, may: /^(core\/|scenarios\/load\/k6\/)/, packages: /^k6(\/|$)/ },
  { of: /^scenarios\//, may: /^(core\/|sim-clients\/|reports\/|scenarios\/|servers\/local-stack\.ts)/ },
  // The gate stands on nothing that it checks.
  { of: /^test\/gate\/(check|tap)\.ts$/, may: /^test\/gate\//, packages: /^node:/ },
  { of: /^test\//, may: /./ },
  { of: /^start\.mjs$/, may: /^$/, packages: /^node:/ },
];

test('every file imports only what its folder may import', (t) => {
  const wrong: string[] = [];
  for (const file of sources) {
    const rule = rules.find(({ of }) => of.test(file));
    if (rule === undefined) {
      wrong.push(`${file} is in no folder the table knows`);
      continue;
    }
    for (const specifier of importsOf(file)) {
      const name = resolved(file, specifier);
      const isOutside = name.startsWith('node:') || isPackage(name);
      const allowed = isOutside ? (rule.packages?.test(name) ?? true) : rule.may.test(name);
      if (!allowed) wrong.push(`${file} may not import ${specifier}`);
    }
  }
  t.deepEqual(wrong, []);
});

test('nothing but a test imports a test', (t) => {
  const wrong = sources.filter(
    (file) => !file.startsWith('test/') && importsOf(file).some((specifier) => resolved(file, specifier).startsWith('test/')),
  );
  t.deepEqual(wrong, []);
});

/** One circle of those who import one another, as its names in order and the first again; empty when there is none. */
const aCircleAmong = (imports: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] => {
  const left = new Map(imports);
  const nextOf = (name: string): string | undefined => [...(left.get(name) ?? [])].find((each) => left.has(each));
  // Who imports nothing that is left is in no circle. When nobody goes any more, whoever is left leads into one.
  for (let before = Infinity; left.size < before;) {
    before = left.size;
    for (const name of left.keys()) if (nextOf(name) === undefined) left.delete(name);
  }
  const walked: string[] = [];
  let [at] = left.keys();
  while (at !== undefined && !walked.includes(at)) {
    walked.push(at);
    at = nextOf(at);
  }
  return at === undefined ? [] : [...walked.slice(walked.indexOf(at)), at];
};

/** Who imports whom among all that is not a test, types included; each name is that of a file, or what `nameOf` makes of it. */
const importsAmong = (nameOf: (file: string) => string): Map<string, Set<string>> => {
  const imports = new Map<string, Set<string>>();
  for (const file of sources.filter((each) => !each.startsWith('test/'))) {
    const name = nameOf(file);
    const others = imports.get(name) ?? new Set();
    imports.set(name, others);
    const imported = importsOf(file).map((specifier) => resolved(file, specifier));
    for (const other of imported) if (sources.includes(other) && nameOf(other) !== name) others.add(nameOf(other));
  }
  return imports;
};

test('no file imports itself by way of others', (t) => {
  t.deepEqual(aCircleAmong(importsAmong((file) => file)), []);
});

// A folder and one within it are two.
test('no folder imports itself by way of others', (t) => {
  t.deepEqual(aCircleAmong(importsAmong(dirname)), []);
});

test('core/ knows no clock, no chance, no timer, no console and no promise', (t) => {
  const forbidden =
    /\b(await|async|Date|setTimeout|setInterval|setImmediate|queueMicrotask|console|process|performance|Promise|fetch)\b(?!\s*:)|Math\.random/g;
  const wrong = sources
    .filter((file) => file.startsWith('core/'))
    .flatMap((file) => [...bareCode(textOf(file)).matchAll(forbidden)].map((match) => `${file} uses ${match[0]}`));
  t.deepEqual(wrong, []);
});

test('servers know clock, timer, chance, sockets, files, threads and environment only through their ports', (t) => {
  const forbidden =
    /\b(Date|setTimeout|setInterval|setImmediate|queueMicrotask|console|process|performance|fetch|WebSocket|Worker|MessageChannel|BroadcastChannel)\b(?!\s*:)|Math\.random/g;
  const touchesTheOutside = /^servers\/(adapters\/|(main|site)\.ts$)/;
  const wrong = sources
    .filter((file) => file.startsWith('servers/') && !touchesTheOutside.test(file))
    .flatMap((file) => [...bareCode(textOf(file)).matchAll(forbidden)].map((match) => `${file} uses ${match[0]}`));
  t.deepEqual(wrong, []);
});

/** A port's interfaces, and who implements one: a class that says so, or what is exported as one or makes one. */
const interfacesOf = (file: string): string[] => [...textOf(file).matchAll(/^export interface (\w+)/gm)].map((match) => match[1] ?? '');
const implementsOne = (file: string, interfaces: readonly string[]): boolean => {
  const one = `(?:${interfaces.join('|')})\\b`;
  const ways = [`class \\w+ implements ${one}`, `const \\w+: ${one}`, `const \\w+ = (?:async )?\\([^;]*?\\): (?:Promise<)?${one}>? =>`];
  return new RegExp(`^export (?:${ways.join('|')})`, 'm').test(textOf(file));
};

const named = (file: string): string[] => importsOf(file).map((specifier) => resolved(file, specifier));

/** Nobody's adapter: a page for operators, and what is made of virtual adapters. */
const behindNoPort = /^(servers\/adapters\/operations-port|scenarios\/virtual\/(cluster|virtual-journey))\.ts$/;

test('every adapter keeps its port’s contract: a test in test/contracts/ names it, and stands on all that belongs to it', (t) => {
  const adapters = sources.filter((file) => /^(servers\/adapters|scenarios\/virtual)\//.test(file) && !behindNoPort.test(file));
  const contracts = sources.filter((file) => file.startsWith('test/contracts/'));
  const tested = new Set(contracts.filter((file) => file.endsWith('.test.ts')).flatMap(named));
  for (const port of sources.filter((file) => file.startsWith('servers/ports/'))) {
    const implementers = adapters.filter((file) => implementsOne(file, interfacesOf(port)));
    // What a party and its host say to each other is data.
    if (port !== 'servers/ports/party-protocol.ts') t.true(implementers.length > 0, `${port} has an adapter`);
    const untested = implementers.filter((file) => !tested.has(file));
    t.deepEqual(untested, [], `behind ${port}`);
  }
  const reached = new Set(contracts.flatMap(named));
  for (const file of reached) if (adapters.includes(file)) for (const further of named(file)) reached.add(further);
  t.deepEqual(
    adapters.filter((file) => !reached.has(file)),
    [],
  );
});

test('no file is longer than 400 lines', (t) => {
  const tooLong = sources.map((file) => ({ file, lines: textOf(file).split('\n').length - 1 })).filter(({ lines }) => lines > 400);
  t.deepEqual(tooLong, []);
});

/** Files whose tool asks for a default export: the load generators' scripts, and what Piscina loads. */
const defaultsAllowed = /^scenarios\/load\/|^(servers|scenarios)\/([a-z-]+\/)*([a-z-]+-)?worker\.ts$/;

test('exports have names, and no file only passes on another one', (t) => {
  const wrong = sources
    .filter((file) => !defaultsAllowed.test(file))
    .filter((file) => /^\s*export (default\b|\*)/m.test(bareCode(textOf(file))) || /(^|\/)index\.(ts|js|mjs)$/.test(file));
  t.deepEqual(wrong, []);
});

test('files are named in kebab case', (t) => {
  const wrong = sources.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|d))?\.(ts|js|mjs)$/.test(file.split('/').at(-1) ?? ''));
  t.deepEqual(wrong, []);
});

test('every source file begins by saying what it is', (t) => {
  const wrong = sources.filter((file) => !/^(#![^\n]*\n)?(\/\/|\/\*)/.test(textOf(file)));
  t.deepEqual(wrong, []);
});

test('every folder has a README of at most 25 lines', (t) => {
  const folders = [...new Set(allFiles.filter((file) => file.includes('/')).map(dirname))].filter((folder) => !folder.startsWith('.'));
  const wrong = folders.flatMap((folder) => {
    const readme = join(top, folder, 'README.md');
    if (!existsSync(readme)) return [`${folder} has none`];
    const lines = readFileSync(readme, 'utf8').trimEnd().split('\n').length;
    return lines > 25 ? [`${folder}/README.md has ${lines} lines`] : [];
  });
  t.deepEqual(wrong, []);
});
