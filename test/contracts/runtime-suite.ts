// What every runtime must do: clocks, timers, turns, chance, logs and counters, as one list of tests that runs over each adapter (runtime.test.ts).

import { drawUniform, seeded } from '../../core/random.ts';
import { delay, every, randomText, randomUint32, within, type Log, type Runtime } from '../../servers/ports/runtime.ts';
import { sayAll } from './log-writer.ts';
import { contractOf, type MakeBench, type OnBench, type Bench } from './bench.ts';

/** A line as an operator reads it; fields as JSON has them. */
export interface ReadLine {
  readonly level: keyof Log;
  readonly server: string;
  readonly text: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface RuntimeBench extends Bench {
  readonly runtime: Runtime;
  /** What another process like this one would be given. */
  again(): Runtime;
  /** What an operator reads after `sayAll` to a log for `world`. */
  logged(sayAll: (log: Log) => void): Promise<readonly ReadLine[]>;
  /** Whether chance is that of a seed, the same one again. */
  readonly isSeeded: boolean;
  /** Whether counters are kept. */
  readonly isCounting: boolean;
}

/** Registers the whole suite for one adapter. */
export const runtimeSuite = (adapter: string, make: MakeBench<RuntimeBench>): void => {
  const staged = contractOf(adapter, make);
  for (const part of [clocks, timers, oddTimers, turns, waits, chance, operators]) part(staged);
};

type Staged = ReturnType<typeof contractOf<RuntimeBench>>;
type On = OnBench<RuntimeBench>;

/** Waits with the runtime's own timer: that it does is tested here. */
const pass = ({ runtime }: On, ms: number): Promise<void> => new Promise((resolve) => void runtime.setTimer(ms, resolve));
const turn = ({ runtime }: On): Promise<void> => new Promise((resolve) => runtime.soon(resolve));

const clocks = (staged: Staged): void => {
  staged('neither clock ever goes back, and both run alike', async (t, bench) => {
    const { runtime } = bench;
    /** The wall clock between two readings of the other; how far it is ahead lies between the two differences. */
    const read = () => ({ from: runtime.now(), wall: runtime.wallNow(), to: runtime.now() });
    const first = read();
    let last = first;
    for (let step = 0; step < 300; step += 1) {
      const { from, wall, to } = read();
      t.true(last.to <= from && from <= to && last.wall <= wall);
      t.true(wall - to <= first.wall - first.from + 0.01 && first.wall - first.to <= wall - from + 0.01);
      last = { from, wall, to };
      await (step % 30 === 0 ? pass(bench, 1.5) : turn(bench));
    }
    t.true(last.to - first.to >= 9 * 1.5);
    t.true(first.wall > Date.UTC(2020, 0, 1));
  });
};

const timers = (staged: Staged): void => {
  staged(
    'a timer fires once, not within the call that sets it, and never early, by no part of a millisecond (seed 3)',
    async (t, bench) => {
      const { runtime } = bench;
      const random = seeded(3);
      const early: string[] = [];
      let fired = 0;
      const all = Promise.withResolvers<void>();
      const COUNT = 400;
      for (let set = 0; set < COUNT; set += 1) {
        const delayMs = [0, -3, 1][set % 7] ?? drawUniform(random) * 25;
        const setAt = runtime.now();
        let isWithin = true;
        runtime.setTimer(delayMs, () => {
          const tookMs = runtime.now() - setAt;
          if (isWithin || tookMs < delayMs) early.push(`${delayMs} ms took ${tookMs} ms`);
          fired += 1;
          if (fired === COUNT) all.resolve();
        });
        isWithin = false;
        if (set % 20 === 0) await pass(bench, drawUniform(random) * 2);
      }
      await all.promise;
      await pass(bench, 30);
      t.deepEqual(early, []);
      t.is(fired, COUNT);
    },
  );

  staged(
    'a timer that was cancelled never fires, whenever that is; cancelling again, or what has fired, does nothing',
    async (t, bench) => {
      const { runtime } = bench;
      const fired: string[] = [];
      const cancelled = runtime.setTimer(5, () => fired.push('cancelled at once'));
      cancelled();
      cancelled();
      const later = runtime.setTimer(15, () => fired.push('later'));
      let before: string[] = [];
      runtime.setTimer(5, () => {
        // Usually it has not: a late process may have done both in one go.
        before = fired.filter((name) => name === 'later');
        later();
      });
      const own = runtime.setTimer(5, () => {
        fired.push('once');
        own();
      });
      await pass(bench, 30);
      own();
      await pass(bench, 10);
      t.deepEqual(fired.toSorted(), [...before, 'once']);
    },
  );
};

const oddTimers = (staged: Staged): void => {
  staged('a timer set by a timer fires later, and a chain of them holds nobody up', async (t, bench) => {
    const { runtime } = bench;
    const order: string[] = [];
    await new Promise<void>((resolve) => {
      const link = (left: number): void => {
        let isWithin = true;
        runtime.setTimer(0, () => {
          t.false(isWithin);
          if (left > 0) link(left - 1);
          else resolve();
        });
        isWithin = false;
      };
      link(50);
      runtime.soon(() => order.push('soon'));
      runtime.setTimer(0, () => order.push('another'));
    });
    t.deepEqual(order.toSorted(), ['another', 'soon']);
  });

  staged('a timer for longer than anybody waits does not fire at once', async (t, bench) => {
    const { runtime } = bench;
    const cancels = [3_600_000, 2 ** 31, 1e12, Infinity].map((delayMs) =>
      runtime.setTimer(delayMs, () => t.fail(`${delayMs} ms are over`)),
    );
    await pass(bench, 20);
    for (const cancel of cancels) cancel();
    t.is(cancels.length, 4);
  });
};

const turns = (staged: Staged): void => {
  staged('what is to be done soon is done in order, when everything of this turn and its promises is', async (t, bench) => {
    const { runtime } = bench;
    const order: string[] = [];
    const promised = async (): Promise<void> => {
      for (let step = 0; step < 50; step += 1) await Promise.resolve();
      order.push('promises');
    };
    await new Promise<void>((resolve) => {
      runtime.soon(() => {
        order.push('first');
        runtime.soon(() => {
          order.push('of the next turn');
          resolve();
        });
      });
      runtime.soon(() => order.push('second'));
      void promised();
      order.push('this turn');
    });
    t.deepEqual(order, ['this turn', 'promises', 'first', 'second', 'of the next turn']);
  });
};

const late = (): Error => new Error('late');

const waits = (staged: Staged): void => {
  staged('`every` goes on until it is ended, also by its own task', async (t, bench) => {
    const { runtime } = bench;
    const begunAt = runtime.now();
    const at: number[] = [];
    await new Promise<void>((resolve) => {
      const end = every(runtime, 5, () => {
        at.push(runtime.now() - begunAt);
        if (at.length < 4) return;
        end();
        resolve();
      });
    });
    await pass(bench, 20);
    t.is(at.length, 4);
    at.forEach((ms, index) => t.true(ms >= 5 * (index + 1)));
  });

  staged('`delay` waits, or ends as soon as it is told to', async (t, bench) => {
    const { runtime } = bench;
    const begunAt = runtime.now();
    await delay(runtime, 8);
    t.true(runtime.now() - begunAt >= 8);
    const stop = new AbortController();
    runtime.setTimer(2, () => stop.abort());
    await delay(runtime, 600_000, stop.signal);
    await delay(runtime, 600_000, stop.signal);
    t.true(runtime.now() - begunAt < 600_000);
  });

  staged('`within` gives the value or its failure, or, when that is late, what it is told to throw', async (t, bench) => {
    const { runtime } = bench;
    t.is(await within(runtime, Promise.resolve(7), 1, late), 7);
    await t.throwsAsync(within(runtime, Promise.reject(new Error('its own')), 1, late), { message: 'its own' });
    const slow = Promise.withResolvers<number>();
    await t.throwsAsync(within(runtime, slow.promise, 5, late), { message: 'late' });
    slow.reject(new Error('nobody hears this'));
    await turn(bench);
  });
};

const chance = (staged: Staged): void => {
  staged('random bytes: as many as asked for, every one there is, and nobody’s but the asker’s', async (t, { runtime }) => {
    for (const count of [0, 1, 16, 1000]) t.is(runtime.randomBytes(count).length, count);
    const many = runtime.randomBytes(20_000);
    t.is(new Set(many).size, 256);
    const [one, other] = [runtime.randomBytes(16), runtime.randomBytes(16)];
    t.notDeepEqual([...one], [...other]);
    const kept = [...other];
    one.fill(0);
    t.deepEqual([...other], kept);
    t.regex(randomText(runtime, 12), /^[\w-]{16}$/);
    const numbers = Array.from({ length: 200 }, () => randomUint32(runtime));
    t.true(numbers.every((number) => Number.isInteger(number) && number >= 0 && number < 2 ** 32));
    t.is(new Set(numbers).size, 200);
  });

  staged('another process has other chance, unless both have one seed', async (t, bench) => {
    const [one, other] = [[...bench.runtime.randomBytes(32)], [...bench.again().randomBytes(32)]];
    if (bench.isSeeded) t.deepEqual(other, one);
    else t.notDeepEqual(other, one);
  });
};

const operators = (staged: Staged): void => {
  staged('every line is written with its level, its server, its text and its fields', async (t, bench) => {
    const lines = await bench.logged(sayAll);
    t.deepEqual(
      lines.map(({ level, server, text }) => [level, server, text]),
      [
        ['error', 'world', 'it broke'],
        ['warn', 'world', 'mind'],
        ['info', 'world', 'open'],
        ['debug', 'world', 'a detail – é'],
      ],
    );
    t.is(lines[0]?.fields['party'], 'p1');
    t.is(lines[2]?.fields['port'], 7410);
  });

  staged('a server’s counters are always the same ones, and those of no other', async (t, { runtime, isCounting }) => {
    const countAt = (server: string, by: number): void => {
      const metrics = runtime.metrics(server);
      metrics.counter('things_total', 'Things').inc(by);
      metrics.counter('kinds_total', 'Things by kind', ['kind']).inc({ kind: 'a' }, by);
      metrics.gauge('open', 'Open things').set(by);
      metrics.gauge('open', 'Open things').inc();
      metrics.histogram('took_ms', 'How long', [], [10, 100]).observe(by);
    };
    countAt('one', 1);
    countAt('two', 50);
    countAt('one', 20);
    let asked = 0;
    runtime.metrics('one').gauge('read', 'Read when asked', [], () => (asked += 1));
    t.is(asked, 0);
    const text = await runtime.metrics('one').text();
    const lines = text.split('\n');
    for (const line of [
      'doubleping_things_total{server="one"} 21',
      'doubleping_kinds_total{kind="a",server="one"} 21',
      'doubleping_open{server="one"} 21',
      'doubleping_took_ms_bucket{le="10",server="one"} 1',
      'doubleping_took_ms_count{server="one"} 2',
      'doubleping_read{server="one"} 1',
      '# HELP doubleping_things_total Things',
    ])
      t.is(lines.includes(line), isCounting, `${line} in\n${text}`);
    t.is(text === '', !isCounting);
    t.notRegex(text, /server="two"/);
  });
};
