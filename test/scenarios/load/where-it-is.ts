// Tests of other people's programs: run where the program is, and skipped by name, with what it would take, where it is not.

import test, { type ExecutionContext } from 'ava';

/** A test that needs a program; `missing` says what is not here and how to get it, or nothing when it is. */
export const testWhere = (missing: string | undefined, name: string, body: (t: ExecutionContext) => Promise<void>): void => {
  if (missing === undefined) {
    test.serial(name, body);
    return;
  }
  console.warn(`${name}: skipped, because ${missing}`);
  test.skip(`${name}: ${missing}`, () => undefined);
};
