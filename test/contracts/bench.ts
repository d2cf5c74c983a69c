// What every contract suite stands on. A bench holds one adapter and the time it lives in, so that the very same assertions run over sockets and threads
// of this machine and over what stands for them in virtual time.

import test, { type ExecutionContext } from 'ava';
import { fork, seeded } from '../../core/random.ts';
import { constantLeg } from '../../core/timing/link.ts';
import { VirtualNetwork } from '../../scenarios/virtual/virtual-network.ts';
import { VirtualProcess } from '../../scenarios/virtual/virtual-process.ts';
import { VirtualTime } from '../../scenarios/virtual/virtual-time.ts';

/** An adapter where it lives. */
export interface Bench {
  /** Has `body` happen: in virtual time this is what lets time pass. */
  run<Value>(body: () => Promise<Value>): Promise<Value>;
}

/** A bench while a test is on it. */
export type OnBench<S extends Bench> = S & {
  /** Does `task` when the test is over, while time still passes; the last one first. */
  defer(task: () => Promise<unknown> | void): void;
};

export type MakeBench<S extends Bench> = (t: ExecutionContext) => Promise<S> | S;

/** Here time passes by itself. */
export const realTime: Bench = { run: (body) => body() };

/** What `make` gives must keep what the returned function is told: a sentence, and what shows that it is so. */
export const contractOf =
  <S extends Bench>(adapter: string, make: MakeBench<S>) =>
  (title: string, check: (t: ExecutionContext, bench: OnBench<S>) => Promise<void>): void => {
    test(`${adapter}: ${title}`, async (t) => {
      const bench = await make(t);
      await bench.run(async () => {
        await using closing = new AsyncDisposableStack();
        await check(t, { ...bench, defer: (task) => closing.defer(async () => void (await task())) });
      });
    });
  };

/** A virtual time of its own, with a network whose every way takes exactly a millisecond. The same `seed` gives the same chance. */
export const virtualBench = (seed = 1) => {
  const time = new VirtualTime();
  const random = seeded(seed);
  return {
    time,
    network: new VirtualNetwork({ time, random: fork(random, 'network'), between: constantLeg(1) }),
    processNamed: (name: string): VirtualProcess => new VirtualProcess({ name, time, random: fork(random, name) }),
    run: <Value>(body: () => Promise<Value>): Promise<Value> => time.run(body),
  };
};

/** Resolves once `isSo`, looked at again and again by `turn`; a test that waits in vain ends by its own bound on time. */
export const until = async (isSo: () => boolean, turn: () => Promise<void>): Promise<void> => {
  while (!isSo()) await turn();
};
