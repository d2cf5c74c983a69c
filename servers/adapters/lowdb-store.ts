// The embedded store: one JSON file under lowdb, for one machine and up to about ten thousand characters. Changes are made in memory at once; one
// writer loop puts the whole file on disk, and everybody who was waiting when a write began is acknowledged by that one write. So a thousand
// requests cost a few writes, and none is acknowledged before it is durable.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import type { Log, Metrics } from '../ports/runtime.ts';
import { durableFile, EMPTY_FILE, storeFailure, type DurableFile, type FileShape } from './durable-file.ts';
import { lockFolder, type FolderLock } from './folder-lock.ts';
import { storeOver, type RowKeeper } from './memory-store.ts';
import type { Store } from '../ports/store.ts';
import { Tables } from './tables.ts';

/** Above this the store says, once, that it is outgrown. Source: a write of 10,000 characters holds the process for about 50 ms. */
const CHARACTERS_COMFORTABLE_MAX = 10_000;
export const FILE_NAME = 'characters.json';

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

export interface LowdbStoreOptions {
  readonly folder: string;
  readonly log: Log;
  readonly metrics: Metrics;
  /** The file's adapter; for tests that break the disk. */
  readonly file?: DurableFile;
}

/** Opens the store in `folder`, which is made if it is not there. Throws `StoreFailure` when another world has it or the file is damaged. */
export const openLowdbStore = async (options: LowdbStoreOptions): Promise<Store> => {
  const path = join(options.folder, FILE_NAME);
  try {
    await mkdir(options.folder, { recursive: true });
  } catch (error) {
    throw storeFailure(options.folder, 'made', error);
  }
  const lock = await lockFolder(options.folder);
  try {
    const database = new Low<FileShape>(options.file ?? durableFile(path), EMPTY_FILE);
    await database.read();
    const tables = new Tables(database.data);
    return storeOver(tables, new FileKeeper(database, tables, { ...options, lock }));
  } catch (error) {
    await lock[Symbol.asyncDispose]();
    throw error;
  }
};

/** Keeps rows in the one file, by the one writer. */
class FileKeeper implements RowKeeper {
  readonly #database: Low<FileShape>;
  readonly #tables: Tables;
  readonly #lock: FolderLock;
  readonly #log: Log;
  readonly #commitMs;
  readonly #acknowledged;
  #isDirty = false;
  #hasWarned = false;
  #waiting: Waiting[] = [];
  #writer: Promise<void> | undefined;

  constructor(database: Low<FileShape>, tables: Tables, { lock, log, metrics }: LowdbStoreOptions & { readonly lock: FolderLock }) {
    this.#database = database;
    this.#tables = tables;
    this.#lock = lock;
    this.#log = log;
    this.#commitMs = metrics.histogram('store_commit_ms', 'How long one write of the character file took');
    this.#acknowledged = metrics.counter('store_acknowledged_total', 'Requests acknowledged by writes of the character file');
    this.#warnIfOutgrown();
  }

  changed(): void {
    this.#isDirty = true;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      await this.durable();
      await this.#writer;
    } finally {
      await this.#lock[Symbol.asyncDispose]();
    }
  }

  durable(): Promise<void> {
    if (!this.#isDirty && this.#writer === undefined) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#writer ??= this.#write();
    });
  }

  /** The one writer: goes round while anybody waits. A write that failed leaves the file as it was, and the next request tries again. */
  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        if (this.#isDirty) await this.#commit();
        this.#acknowledged.inc(batch.length);
        for (const { resolve } of batch) resolve();
      } catch (error) {
        const failure = error instanceof Error ? error : new Error(String(error));
        this.#log.error({ error: failure.message }, 'the character file could not be written');
        for (const { reject } of batch) reject(failure);
      }
    }
    this.#writer = undefined;
    this.#warnIfOutgrown();
  }

  async #commit(): Promise<void> {
    const startedAt = performance.now();
    this.#database.data = { format: EMPTY_FILE.format, ...this.#tables.dump() };
    // The file's text is made before the first await inside, so changes from here on make the store dirty again.
    this.#isDirty = false;
    try {
      await this.#database.write();
    } catch (error) {
      this.#isDirty = true;
      throw error;
    }
    this.#commitMs.observe(performance.now() - startedAt);
  }

  #warnIfOutgrown(): void {
    if (this.#hasWarned || this.#tables.characters.size <= CHARACTERS_COMFORTABLE_MAX) return;
    this.#hasWarned = true;
    this.#log.warn(
      { characters: this.#tables.characters.size },
      `more than ${CHARACTERS_COMFORTABLE_MAX} characters live in one file, and every write holds this server up: time for a database server`,
    );
  }
}
