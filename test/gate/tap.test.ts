// What the gate says at its end is what machines look for, so the counting is checked without a run: lines of TAP in, counts and failures out.

import test from 'ava';
import { countsLine, TapReader } from './tap.ts';

test('a test run is read as counts, with failures whole and skipped tests by name', (t) => {
  const tap = new TapReader();
  const shown = [
    'TAP version 13',
    'ok 1 - walks',
    'not ok 2 - runs',
    '  ---',
    '  at: here',
    '  ...',
    'ok 3 - swims # SKIP',
    'ok 4 - rests',
    '1..4',
  ].map((line) => tap.read(line));
  t.deepEqual(
    shown.filter((line) => line !== undefined),
    ['FAILED: runs', '  ---', '  at: here', '  ...', 'skipped: swims'],
  );
  t.is(countsLine(tap.counts), '2 passed, 1 failed, 1 skipped');
});
