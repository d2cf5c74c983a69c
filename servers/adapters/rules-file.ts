// The rules in force. A rules file is looked at whenever something begins by it (a party, a character, a stay in a settlement): when it has changed it is
// read again, without a restart. One that cannot be used changes nothing and is said once, in one line of the log; parties keep the rules they began with.

import { stat } from 'node:fs/promises';
import { rulesHash, type Rules } from '../../core/rules/rules.ts';
import { fixedRules, type NamedRules, type RulesSource } from '../ports/rules.ts';
import { readRules } from './game-files.ts';
import type { Log, Metrics } from '../ports/runtime.ts';

export interface RulesFileOptions {
  /** Undefined: the first values, which never change. */
  readonly file: string | undefined;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Where a server's rules come from: from its caller, and then they never change, or from the file an operator named. Throws `BadConfig`. */
export const openRules = async (own: Rules | undefined, options: RulesFileOptions): Promise<RulesSource> =>
  own === undefined ? RulesFile.open(options) : fixedRules(own);

/** Rules from a file. Asked at the same time, it looks once. */
export class RulesFile implements RulesSource {
  readonly #options: RulesFileOptions;
  readonly #countReload: (outcome: 'loaded' | 'refused') => void;
  #current: NamedRules;
  /** What the file looked like when it was last read, usable or not. */
  #seen: string;
  #looking: Promise<void> | undefined;

  private constructor(options: RulesFileOptions, rules: Rules, seen: string) {
    this.#options = options;
    this.#current = { hash: rulesHash(rules), rules };
    this.#seen = seen;
    const reloads = options.metrics.counter('rules_reloads_total', 'Changed rules files read again, by outcome.', ['outcome']);
    this.#countReload = (outcome) => reloads.inc({ outcome });
  }

  /** Reads the file a first time; throws `BadConfig` when it cannot be used. */
  static async open(options: RulesFileOptions): Promise<RulesFile> {
    // Looked at before it is read: a change in between is then found by the next look.
    const seen = await lookOf(options.file);
    return new RulesFile(options, await readRules(options.file), seen);
  }

  /** What a party that begins now plays by. Never fails: what cannot be read leaves the rules as they were. */
  async current(): Promise<NamedRules> {
    if (this.#options.file !== undefined) {
      this.#looking ??= this.#look(this.#options.file).finally(() => {
        this.#looking = undefined;
      });
      await this.#looking;
    }
    return this.#current;
  }

  async #look(file: string): Promise<void> {
    const { log } = this.#options;
    const seen = await lookOf(file);
    if (seen === this.#seen) return;
    this.#seen = seen;
    try {
      const rules = await readRules(file);
      const before = this.#current.hash;
      this.#current = { hash: rulesHash(rules), rules };
      this.#countReload('loaded');
      log.info({ file, before, now: this.#current.hash }, 'the rules file has changed: what begins now goes by it');
    } catch (error) {
      this.#countReload('refused');
      const because = error instanceof Error ? error.message : String(error);
      log.error(
        { file, because, still: this.#current.hash },
        'the rules file has changed and cannot be used: new parties keep the old rules',
      );
    }
  }
}

/** A file's change time and size, in words; differs whenever the file does. A file that is not there looks like one that is not there. */
const lookOf = async (file: string | undefined): Promise<string> => {
  if (file === undefined) return '';
  try {
    const { mtimeNs, size, ino } = await stat(file, { bigint: true });
    return `${mtimeNs} ${size} ${ino}`;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
  }
};
