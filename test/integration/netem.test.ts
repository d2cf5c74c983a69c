// Goal: the links our own client shapes are what a network does. Method: the whole live duel, servers and players, in a network namespace where the kernel
// delays every packet by 40 ms (`tc netem`) and the client adds nothing, against the formula and against the shaped client on constant legs of 40 ms.
// Where the kernel cannot, that test is skipped by name, with what the tool said; the same way without a delay is walked wherever there are namespaces.

import { readlinkSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import test, { type ExecutionContext } from 'ava';
import { defaultDuelQuestion, type LegShape } from '../../core/timing/duel-question.ts';
import { predictDodge } from '../../core/timing/formula/predict.ts';
import type { LiveDuelAnswer } from '../../scenarios/duel/live.ts';
import { askDuelLive, holdAgainstFormula, STANDARD_ERRORS } from './live-duel-kit.ts';
import { stayingHere, wayIntoNetwork, type WayIn } from './network-kit.ts';

const TRIALS = 240;
const LEG_MS = 40;
/** Half of the dodges are in time with this window and no delay at all, where the curve is steepest. A constant round trip shifts it, ms for ms. */
const WINDOW_MS = 365;
const ROUND_TRIP_MS = 2 * LEG_MS;
/** Three live duels one after the other, each bounded by itself. */
const LONGEST_MS = 320_000;

const constant = (baseMs: number): LegShape => ({ baseMs, medianMs: 0, sigma: 0 });
const predictedOn = (windowMs: number, leg: LegShape): number => predictDodge({ ...defaultDuelQuestion, windowMs, up: leg, down: leg });
// One seed for all: the same people, so that only their ways differ.
const asked = (windowMs: number, leg: LegShape) => ({ windowMs, leg, trials: TRIALS, seed: 5 });

/** A test that needs this way; without it, it is skipped under its name and the reason. */
const testOn = (way: WayIn, name: string, body: (t: ExecutionContext, words: readonly string[]) => Promise<void>): void => {
  if (way.kind === 'open') {
    test.serial(name, (t) => body(t, way.words));
    return;
  }
  console.warn(`${name}: skipped, because there is ${way.why}`);
  test.skip(`${name}: ${way.why}`, () => undefined);
};

testOn(wayIntoNetwork(0), 'a live duel in a network of its own agrees with the formula', async (t, words) => {
  t.timeout(LONGEST_MS);
  const [program = '', ...rest] = words;
  const inside = spawnSync(program, [...rest, 'readlink', '/proc/self/ns/net'], { encoding: 'utf8' }).stdout.trim();
  t.regex(inside, /^net:/);
  t.not(inside, readlinkSync('/proc/self/ns/net'), 'it is another network than ours');
  const answer = await askDuelLive(t, words, asked(WINDOW_MS, constant(0)));
  holdAgainstFormula(t, answer, predictedOn(WINDOW_MS, constant(0)));
  holdRoundTrip(t, answer, 0);
});

testOn(wayIntoNetwork(LEG_MS), "[HARNESS-8] The kernel's own delay, the shaped client and the formula agree", async (t, words) => {
  t.timeout(LONGEST_MS);
  const windowMs = WINDOW_MS + ROUND_TRIP_MS;
  const predicted = predictedOn(windowMs, constant(LEG_MS));
  const kernel = await askDuelLive(t, words, asked(windowMs, constant(0)));
  const shaped = await askDuelLive(t, stayingHere, asked(windowMs, constant(LEG_MS)));
  for (const [whose, answer] of [
    ['kernel', kernel],
    ['shaped client', shaped],
  ] as const) {
    t.log(`delayed by the ${whose}:`);
    holdAgainstFormula(t, answer, predicted);
    holdRoundTrip(t, answer, ROUND_TRIP_MS);
  }
  holdTogether(t, kernel, shaped);
});

/**
 * A way is never shorter than its delays, but for a client's timers, which may be half a ms early. On time it is not longer by a whole leg either: no
 * frame waited for the acknowledgement of another.
 */
const holdRoundTrip = (t: ExecutionContext, { overhead }: LiveDuelAnswer, roundTripMs: number): void => {
  t.log(`press to answer took ${overhead.pathP50Ms.toFixed(1)} ms half of the time; both legs together are ${roundTripMs} ms`);
  t.true(overhead.pathP50Ms >= roundTripMs - 1, 'both legs were delayed');
  if (overhead.isOnTime) t.true(overhead.pathP50Ms < roundTripMs + LEG_MS, 'and once each');
};

/** Two shares of one truth differ by their joint error at most; where the machine fell behind, after what the measured ways explain. */
const holdTogether = (t: ExecutionContext, one: LiveDuelAnswer, other: LiveDuelAnswer): void => {
  const share = (one.dodged + other.dodged) / (one.trials + other.trials);
  const standardError = Math.sqrt(share * (1 - share) * (1 / one.trials + 1 / other.trials));
  const isOnTime = one.overhead.isOnTime && other.overhead.isOnTime;
  const explained = isOnTime ? 0 : one.overhead.predictedOnMeasuredPath - other.overhead.predictedOnMeasuredPath;
  const apart = one.dodgeRatio - other.dodgeRatio - explained;
  t.log(`${one.dodgeRatio.toFixed(3)} and ${other.dodgeRatio.toFixed(3)}: ${(apart / standardError).toFixed(2)} standard errors apart`);
  t.true(Math.abs(apart) <= STANDARD_ERRORS * standardError);
};
