// What falls due comes in order: by instant, and within one instant in the order it was scheduled. And a machine driven by `advance` wakes everything
// at its own instant, inputs first.

import test from 'ava';
import { BrokenClaim } from '../../core/assert.ts';
import { emptyQueue, nextDueAt, schedule, takeNext, type EventQueue } from '../../core/event-queue.ts';
import { partyTime, type PartyTimeMs } from '../../core/ids.ts';
import { EVENTS_MAX } from '../../core/limits.ts';
import { advance, settleUpTo, type Machine } from '../../core/machine.ts';
import { drawIndex, fork, seeded } from '../../core/random.ts';

test('[TIME-1] events come by instant, and in one instant in the order they were scheduled', (t) => {
  const random = fork(seeded(1), 'queue');
  for (let round = 0; round < 50; round += 1) {
    let queue: EventQueue<number> = emptyQueue();
    const expected: { at: number; event: number }[] = [];
    const taken: { at: number; event: number }[] = [];
    for (let event = 0; event < 300; event += 1) {
      const at = drawIndex(random, 40);
      schedule(queue, at, event);
      expected.push({ at, event });
      // A copy in the middle changes nothing.
      if (event === 150) queue = JSON.parse(JSON.stringify(queue)) as EventQueue<number>;
    }
    for (let at = nextDueAt(queue); at < Infinity; at = nextDueAt(queue)) {
      const event = takeNext(queue);
      if (event !== undefined) taken.push({ at, event });
    }
    t.deepEqual(
      taken,
      expected.toSorted((left, right) => left.at - right.at || left.event - right.event),
    );
  }
});

test('[TIME-1] taking and scheduling in turns keeps the order', (t) => {
  const random = fork(seeded(2), 'turns');
  const queue = emptyQueue<number>();
  let now = 0;
  for (let step = 0; step < 5000; step += 1) {
    if (drawIndex(random, 3) > 0) schedule(queue, now + drawIndex(random, 100), step);
    else {
      const due = nextDueAt(queue);
      if (due === Infinity) continue;
      t.true(due >= now);
      takeNext(queue);
      now = due;
    }
  }
  t.is(takeNext(emptyQueue()), undefined);
});

test('a queue is bounded, and says so as a broken claim', (t) => {
  const queue = emptyQueue<number>();
  for (let event = 0; event < EVENTS_MAX; event += 1) schedule(queue, event, event);
  t.throws(() => schedule(queue, 0, 0), { instanceOf: BrokenClaim });
});

/** A machine that is due every 10 ms and notes what it hears. */
const clockwork = (): { machine: Machine<string, string, PartyTimeMs>; log: string[] } => {
  const log: string[] = [];
  let due = 10;
  return {
    log,
    machine: {
      receive: (input, now) => [`${input} at ${now}`],
      wake: (now) => {
        due = now + 10;
        return [`woken at ${now}`];
      },
      nextWakeAt: () => partyTime(due),
    },
  };
};

test('[TIME-3] a host that comes late wakes the machine for every instant it missed, each at its own', (t) => {
  const { machine, log } = clockwork();
  advance(machine, partyTime(35), (effects, at) => log.push(...effects.map((effect) => `${effect}, told ${at}`)));
  t.deepEqual(log, ['woken at 10, told 10', 'woken at 20, told 20', 'woken at 30, told 30']);
});

test('[TIME-1] in one instant inputs come first: what is due at the very stamp waits for it', (t) => {
  const { machine, log } = clockwork();
  const perform = (effects: readonly string[]): void => void log.push(...effects);
  advance(machine, partyTime(10), perform);
  perform(machine.receive('dodge', partyTime(10)));
  settleUpTo(machine, partyTime(10), perform);
  t.deepEqual(log, ['dodge at 10', 'woken at 10']);
});

test('a machine that never comes to rest is a bug, and is stopped', (t) => {
  const restless: Machine<string, string, PartyTimeMs> = { receive: () => [], wake: () => [], nextWakeAt: () => partyTime(5) };
  t.throws(() => advance(restless, partyTime(6), () => {}), { instanceOf: BrokenClaim });
});
