// Goal: one press of Ctrl-C, however many signals it comes as, never cuts short what is being put away. Method: signals told to this process's listeners, by
// a clock that is set and with an end of the program that is only written down.

import test from 'ava';
import { EXIT_INTERRUPTED, Interrupted, stopSignals } from '../../../scenarios/running/stop-signals.ts';

test('signals that follow the first at once are the same request; a later one ends the program', (t) => {
  let atMs = 1000;
  const exits: number[] = [];
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    using stopping = stopSignals({ nowMs: () => atMs, exit: (code) => exits.push(code) });
    t.false(stopping.signal.aborted);
    process.emit(name);
    t.true(stopping.signal.reason instanceof Interrupted);
    atMs += 20;
    for (let again = 0; again < 3; again += 1) process.emit('SIGINT');
    t.deepEqual(exits, []);
    atMs += 5000;
    process.emit('SIGINT');
    t.deepEqual(exits.splice(0), [EXIT_INTERRUPTED]);
  }
});
