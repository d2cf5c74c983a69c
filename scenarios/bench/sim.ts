// `bench sim`: exchanges per second and core through the real party and client machines, beside two bare limits measured in the same run, turn and turn
// about: a loop that only draws the same random numbers and compares, and a plain discrete-event loop of the same exchange without a game. Ratios are
// taken round by round, so a noisy machine moves all three.

import { availableParallelism } from 'node:os';
import { emptyQueue, nextDueAt, schedule, takeNext } from '../../core/event-queue.ts';
import { drawUniform, fork, seeded, type RandomState } from '../../core/random.ts';
import { defaultDuelQuestion, type DuelQuestion } from '../../core/timing/duel-question.ts';
import { constantLeg, drawDelayMs, newLeg } from '../../core/timing/link.ts';
import { drawReactionMs } from '../../core/timing/reaction.ts';
import type { LegModel } from '../../core/rules/networks.ts';
import { quantile } from '../../reports/statistics.ts';
import { runDuelSim } from '../duel-run.ts';
import { CHUNK_TRIALS, playDuelChunk } from '../duel-sim.ts';

/** One way of playing exchanges. */
export interface SimRate {
  readonly name: string;
  /** Exchanges per second of one core's CPU time: median over the rounds. */
  readonly perSecondPerCore: number;
  /** The machines' rate over this one's, median of the rounds; 1 for the machines themselves. */
  readonly machinesOverThis: number;
  readonly dodgeRatio: number;
}

export interface SimBench {
  readonly exchangesPerRound: number;
  readonly rounds: number;
  readonly rates: readonly SimRate[];
  /** Wall-clock exchanges per second with 1, 2 … threads, and how much of the ideal that is. */
  readonly threads: readonly { readonly threads: number; readonly perSecond: number; readonly ofIdeal: number }[];
}

const ROUNDS = 7;
const EXCHANGES = 60_000;
/** Exchanges of the thread runs: enough that starting threads does not show. */
const THREAD_EXCHANGES = 1_200_000;

const question: DuelQuestion = { ...defaultDuelQuestion, windowMs: 450 };

/** Runs the benchmark: about half a minute. */
export const runSimBench = async (onProgress: (done: number, total: number) => void = () => undefined): Promise<SimBench> => {
  const contenders = [
    { name: 'party and client machines', play: playMachines },
    { name: 'plain discrete-event loop', play: playPlainEvents },
    { name: 'draw and compare', play: drawAndCompare },
  ];
  const rates: number[][] = contenders.map(() => []);
  const dodges: number[] = contenders.map(() => 0);
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [index, { play }] of contenders.entries()) {
      const before = process.cpuUsage();
      dodges[index] = play(round + 1) / EXCHANGES;
      const { user, system } = process.cpuUsage(before);
      // The first round warms everything up.
      if (round >= 0) rates[index]?.push(EXCHANGES / ((user + system) / 1e6));
    }
    onProgress(round + 2, ROUNDS + 2);
  }
  const machines = rates[0] ?? [];
  return {
    exchangesPerRound: EXCHANGES,
    rounds: ROUNDS,
    rates: contenders.map(({ name }, index) => ({
      name,
      perSecondPerCore: Math.round(quantile(rates[index] ?? [], 0.5)),
      machinesOverThis: quantile(
        machines.map((rate, round) => rate / (rates[index]?.[round] ?? rate)),
        0.5,
      ),
      dodgeRatio: dodges[index] ?? 0,
    })),
    threads: await threadRates(),
  };
};

/** The result in words. */
export const describeSimBench = ({ rates, threads, rounds, exchangesPerRound }: SimBench): string =>
  [
    ...rates.map(
      ({ name, perSecondPerCore, machinesOverThis }) =>
        `${name.padEnd(28)} ${perSecondPerCore.toLocaleString('en').padStart(10)} exchanges per second and core${machinesOverThis === 1 ? '' : `; the machines reach ${(machinesOverThis * 100).toFixed(0)} % of it`}`,
    ),
    ...threads.map(
      ({ threads: count, perSecond, ofIdeal }) =>
        `${count} ${count === 1 ? 'thread ' : 'threads'} ${perSecond.toLocaleString('en').padStart(29)} exchanges per second, ${(ofIdeal * 100).toFixed(0)} % of ideal`,
    ),
    `Medians of ${rounds} rounds of ${exchangesPerRound.toLocaleString('en')} exchanges each, turn and turn about, by CPU time.`,
    '',
  ].join('\n');

const threadRates = async (): Promise<SimBench['threads']> => {
  const counts = [...new Set([1, availableParallelism()])];
  const rates: { threads: number; perSecond: number }[] = [];
  for (const threads of counts) {
    const startedAt = performance.now();
    await runDuelSim(question, { trials: THREAD_EXCHANGES, seed: 1, threads });
    rates.push({ threads, perSecond: THREAD_EXCHANGES / ((performance.now() - startedAt) / 1000) });
  }
  const alone = rates[0]?.perSecond ?? 1;
  return rates.map(({ threads, perSecond }) => ({ threads, perSecond: Math.round(perSecond), ofIdeal: perSecond / (alone * threads) }));
};

const playMachines = (seed: number): number => {
  let dodged = 0;
  for (let chunk = 0; chunk * CHUNK_TRIALS < EXCHANGES; chunk += 1)
    dodged += playDuelChunk(question, { trials: CHUNK_TRIALS, seed, chunk }).dodged;
  return dodged;
};

const legs = (): { up: LegModel; down: LegModel } => ({
  up: { ...constantLeg(0), ...question.up },
  down: { ...constantLeg(0), ...question.down },
});

/** The random numbers of an exchange and one comparison: nothing can be faster and still ask the same question. */
const drawAndCompare = (seed: number): number => {
  const { up, down } = legs();
  const streams = newStreams(seed);
  let dodged = 0;
  for (let index = 0; index < EXCHANGES; index += 1) {
    const sentAt = index * 8000;
    for (let draw = 0; draw < 5; draw += 1) drawUniform(streams.blow);
    const downMs = drawDelayMs(down, streams.down, sentAt);
    const lapses = drawUniform(streams.whims) < question.lapseRatio;
    const reactionMs = drawReactionMs(streams.reaction, question.reaction);
    const upMs = drawDelayMs(up, streams.up, sentAt);
    if (!lapses && downMs + question.deviceMs + reactionMs + upMs <= question.windowMs) dodged += 1;
  }
  return dodged;
};

/** The same exchange as events in the same queue, with the least that could be called a server and a client. */
const playPlainEvents = (seed: number): number => {
  const { up, down } = legs();
  const streams = newStreams(seed);
  type Event = { kind: 'strike' | 'shown' | 'press' | 'heard' | 'told' | 'lands' | 'drawn'; announcedAt: number };
  const queue = emptyQueue<Event>();
  let dodged = 0;
  let struck = 0;
  schedule(queue, 0, { kind: 'strike', announcedAt: 0 });
  for (let at = nextDueAt(queue); at !== undefined; at = nextDueAt(queue)) {
    const event = takeNext(queue);
    if (event === undefined) break;
    const { announcedAt } = event;
    if (event.kind === 'strike') {
      struck += 1;
      for (let draw = 0; draw < 5; draw += 1) drawUniform(streams.blow);
      schedule(queue, at + drawDelayMs(down, streams.down, at), { kind: 'shown', announcedAt: at });
      schedule(queue, at + 1200, { kind: 'lands', announcedAt: at });
      if (struck < EXCHANGES) schedule(queue, at + 8000 * (0.9 + 0.2 * drawUniform(streams.whims)), { kind: 'strike', announcedAt: at });
    } else if (event.kind === 'shown') {
      const lapses = drawUniform(streams.whims) < question.lapseRatio;
      const reactionMs = drawReactionMs(streams.reaction, question.reaction);
      schedule(queue, announcedAt + 1200, { kind: 'drawn', announcedAt });
      if (!lapses) schedule(queue, at + question.deviceMs + reactionMs, { kind: 'press', announcedAt });
    } else if (event.kind === 'press') {
      schedule(queue, at + drawDelayMs(up, streams.up, at), { kind: 'heard', announcedAt });
    } else if (event.kind === 'heard') {
      if (at - announcedAt <= question.windowMs) dodged += 1;
      schedule(queue, at + drawDelayMs(down, streams.down, at), { kind: 'told', announcedAt });
    }
  }
  return dodged;
};

const newStreams = (seed: number) => {
  const chance: RandomState = seeded(seed);
  return {
    reaction: fork(chance, 'reaction'),
    whims: fork(chance, 'whims'),
    blow: fork(chance, 'blow'),
    up: newLeg(fork(chance, 'up'), { independent: true }),
    down: newLeg(fork(chance, 'down'), { independent: true }),
  };
};
