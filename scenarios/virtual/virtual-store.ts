// The world's rows on a disk that outlives processes. What a process has changed is durable when the flush that began after it is over; what it changed
// and had not flushed dies with it. One flush at a time, everybody who waits shares the next: as the embedded store does it.

import type { Change } from '../../core/world/records.ts';
import { storeOver, type RowKeeper } from '../../servers/adapters/memory-store.ts';
import { EMPTY_DUMP, Tables } from '../../servers/adapters/tables.ts';
import { StoreFailure, type Store } from '../../servers/ports/store.ts';
import type { VirtualProcess } from './virtual-process.ts';

/** What one flush does: `fail` tells those who wait, and keeps nothing. */
export type FlushFate = 'keep' | 'fail';

export interface VirtualDiskOptions {
  /** A write and its fsync. Unit: ms. */
  readonly flushMs: number;
  /** Asked at the end of each flush, the first being 0. */
  readonly fateOf?: (flush: number) => FlushFate;
}

/** A disk: what is on it stays, whoever dies. */
export class VirtualDisk {
  readonly options: VirtualDiskOptions;
  readonly durable = new Tables(EMPTY_DUMP);
  flushes = 0;

  constructor(options: VirtualDiskOptions) {
    this.options = options;
  }
}

interface Waiting {
  readonly kept: () => void;
  readonly failed: (failure: StoreFailure) => void;
}

/** The rows of one process on this disk. */
export const virtualStore = (disk: VirtualDisk, process: VirtualProcess): Store =>
  storeOver(new Tables(disk.durable.dump()), new DiskKeeper(disk, process));

class DiskKeeper implements RowKeeper {
  readonly #disk: VirtualDisk;
  readonly #process: VirtualProcess;
  /** Changes in memory that no flush has made durable. */
  #dirty: Change[] = [];
  #waiting: Waiting[] = [];
  #isFlushing = false;

  constructor(disk: VirtualDisk, process: VirtualProcess) {
    this.#disk = disk;
    this.#process = process;
  }

  changed(changes: readonly Change[]): void {
    this.#dirty.push(...changes);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.durable();
  }

  /** Never resolves in a process that has died. */
  durable(): Promise<void> {
    if (this.#dirty.length === 0 && !this.#isFlushing) return Promise.resolve();
    return new Promise((kept, failed) => {
      this.#waiting.push({ kept, failed });
      if (!this.#isFlushing) this.#flush();
    });
  }

  #flush(): void {
    this.#isFlushing = true;
    const waiting = this.#waiting;
    const changes = this.#dirty;
    this.#waiting = [];
    this.#dirty = [];
    this.#process.runtime.setTimer(this.#disk.options.flushMs, () => {
      this.#isFlushing = false;
      const fate = this.#disk.options.fateOf?.(this.#disk.flushes) ?? 'keep';
      this.#disk.flushes += 1;
      if (fate === 'keep') {
        this.#disk.durable.apply(changes);
        for (const { kept } of waiting) kept();
      } else {
        this.#dirty = [...changes, ...this.#dirty];
        for (const { failed } of waiting) failed(new StoreFailure('the disk of the world cannot be written: made to fail'));
      }
      if (this.#waiting.length > 0) this.#flush();
    });
  }
}
