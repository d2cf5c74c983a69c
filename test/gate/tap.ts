// Reads a test run's TAP as it comes and keeps what a person wants of it: how many passed, failed and were skipped, and every failure whole.
// It runs nothing and prints nothing itself, so that it can be tested with a handful of lines.

/** Tests counted by outcome. */
export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What to show for one line of TAP: a failure's lines and the names of skipped tests; undefined for all the rest. */
export class TapReader {
  readonly counts: TestCounts = { passed: 0, failed: 0, skipped: 0 };
  #isInFailure = false;

  /** Takes one line, without its line break, and gives back what of it is worth printing. */
  read(line: string): string | undefined {
    const result = /^(not )?ok \d+(?: - (.*))?$/.exec(line);
    if (result === null) return this.#isInFailure && line.startsWith(' ') ? line : undefined;
    const name = result[2] ?? '(a test without a name)';
    const isSkipped = / # (SKIP|TODO)\b/i.test(name);
    this.#isInFailure = result[1] !== undefined && !isSkipped;
    if (isSkipped) {
      this.counts.skipped += 1;
      return `skipped: ${name.replace(/ # (SKIP|TODO)\b.*$/i, '')}`;
    }
    this.counts[this.#isInFailure ? 'failed' : 'passed'] += 1;
    return this.#isInFailure ? `FAILED: ${name}` : undefined;
  }
}

/** The closing line of a run, in the form machines look for. */
export const countsLine = (counts: TestCounts): string => `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
