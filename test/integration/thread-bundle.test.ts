// Threads run their program as one file. It must be the same program, need nothing beside it, and be there even when several ask for it at once.

import test from 'ava';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultDuelQuestion } from '../../core/timing/duel-question.ts';
import type { DuelTally } from '../../scenarios/duel/sim.ts';
import type { DuelPiece } from '../../scenarios/duel/duel-worker.ts';
import { bundleForThread } from '../../scenarios/running/thread-bundle.ts';

const source = pathToFileURL(join(import.meta.dirname, '..', '..', 'scenarios', 'duel', 'duel-worker.ts'));

const inFolder = async (use: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-bundle-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};

const playedBy = async (program: URL): Promise<DuelTally> => {
  const piece: DuelPiece = { question: { ...defaultDuelQuestion, windowMs: 380 }, trials: 300, seed: 5, chunk: 2 };
  const { default: play } = (await import(program.href)) as { default: (piece: DuelPiece) => DuelTally };
  return play(piece);
};

test('the one file plays exactly what its source plays', (t) =>
  inFolder(async (folder) => {
    const played = await playedBy(await bundleForThread(source, folder));
    t.true(played.dodged > 0 && played.dodged < 300);
    t.deepEqual(played, await playedBy(source));
  }));

test('the one file needs nothing but Node', (t) =>
  inFolder(async (folder) => {
    const code = await readFile(await bundleForThread(source, folder), 'utf8');
    const imported = [...code.matchAll(/^import\b.*?["']([^"']+)["'];?$/gm)].map(([, name]) => name);
    t.deepEqual(
      imported.filter((name) => name?.startsWith('node:') !== true),
      [],
    );
    t.regex(code, /announceBlow/);
  }));

test('asked for several times at once it is there once, and stays while nothing changes', (t) =>
  inFolder(async (folder) => {
    const [bundled = source] = await Promise.all([1, 2, 3].map(() => bundleForThread(source, folder)));
    t.deepEqual(await readdir(folder), ['scenarios-duel-duel-worker.mjs']);
    const { ino } = await stat(bundled);
    await bundleForThread(source, folder);
    t.is((await stat(bundled)).ino, ino);
    await writeFile(bundled, 'what an older source made');
    await bundleForThread(source, folder);
    t.regex(await readFile(bundled, 'utf8'), /announceBlow/);
  }));

test('where nothing can be written the source is run', (t) =>
  inFolder(async (folder) => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    t.is(await bundleForThread(source, join(file, 'no folder')), source);
  }));
