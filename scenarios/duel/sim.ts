// `duel sim`: the party machine's own answer to a duel question, in virtual time. A sparring partner strikes, a defender drawn from the question's
// reaction model answers over the question's links, and what counts is whether the server stamped the dodge in time. Chunks of fixed size carry their
// own seeds, so the answer and the trace hash are the same on any number of threads.

import type { Button } from '../../core/client/inputs.ts';
import { defaultMap } from '../../core/map/default-map.ts';
import { drawNormal, drawUniform, fork, seeded } from '../../core/random.ts';
import type { LegModel } from '../../core/rules/networks.ts';
import { defaultRules, type Rules } from '../../core/rules/rules.ts';
import type { DuelQuestion, LegShape } from '../../core/timing/duel-question.ts';
import { acrossPeople, reactionQuantileMs } from '../../core/timing/formula/ex-gaussian.ts';
import { roundTripQuantileMs } from '../../core/timing/formula/round-trip.ts';
import { HEARTBEAT_MS } from '../../core/timing/heartbeat.ts';
import { drawReactionMs } from '../../core/timing/reaction.ts';
import { DEFENDER, duelOrder, STRIKE_EVERY_MS } from '../sweep/dodge-row.ts';
import { TraceHash } from '../one-party/trace-hash.ts';
import { createVirtualWorld, pressAt, runVirtualWorld, stopVirtualWorld } from '../one-party/virtual-world.ts';
import { measuringRules } from '../one-party/measuring-rules.ts';

/** What a duel found, over however many trials. */
export interface DuelTally {
  readonly trials: number;
  readonly dodged: number;
  /** Hits shown on the defender's client, and those of them that were dodged after all. */
  readonly hitsShown: number;
  readonly falseHits: number;
  /** Names the whole course of events: the instants of every announcement and settlement, in order. 32 bits. */
  readonly traceHash: number;
}

/** Trials per chunk: the unit that is handed to a thread. */
export const CHUNK_TRIALS = 5000;
/** Measured round trips before the first trial that counts, where the policy uses them. */
const WARM_UP_TRIALS = 10;

const dodgeButton: Button = { kind: 'dodge' };

/** How one chunk is played. */
interface Chunk {
  readonly trials: number;
  readonly seed: number;
  readonly chunk: number;
  /** The rules that ask the question and nothing else, unless others are given. */
  readonly rules?: Rules;
  /** The question's legs, each message on its own, unless a link is given with all its memory: correlation, and losses in runs. */
  readonly link?: { readonly up: LegModel; readonly down: LegModel };
}

/** Plays `trials` exchanges of chunk number `chunk`. */
export const playDuelChunk = (question: DuelQuestion, { trials, seed, chunk, rules, link }: Chunk): DuelTally => {
  const way = wayOf(question);
  const chance = fork(seeded(seed), `chunk ${chunk}`);
  const reactions = fork(chance, 'reaction');
  const lapses = fork(chance, 'lapse');
  const people = fork(chance, 'people');
  const needsRoundTrips = question.policy === 'compensated' && question.capMs > 0;
  const warmUp = needsRoundTrips ? WARM_UP_TRIALS : 0;
  const tally = { announced: 0, dodged: 0, trace: new TraceHash() };
  const order = duelOrder(chance.origin, way.strikeEveryMs);
  const world = createVirtualWorld(
    order,
    { rules: rules ?? way.rules, map: defaultMap },
    [
      {
        character: DEFENDER,
        up: link?.up ?? duelLeg(question.up, question),
        down: link?.down ?? duelLeg(question.down, question),
        clockStartsAt: 5_000_017.25,
        heartbeatMs: needsRoundTrips ? HEARTBEAT_MS : 1e12,
        hasIndependentDelays: link === undefined,
      },
    ],
    {
      broadcast: ({ kind }, at) => {
        if (kind === 'attackAnnounced') {
          tally.announced += 1;
          // The one that ends the run is announced but not counted: its dodge has had no time to come.
          if (tally.announced > trials + warmUp) stopVirtualWorld(world);
          tally.trace.add(at);
        } else if (kind === 'attackSettled') {
          if (tally.announced > warmUp) tally.dodged += 1;
          tally.trace.add(0 - at);
        }
      },
      delivered: (player, message, at) => {
        if (message.kind !== 'attackAnnounced') return;
        const lapsed = drawUniform(lapses) < question.lapseRatio;
        const personMs = question.betweenPersonSdMs === 0 ? 0 : question.betweenPersonSdMs * drawNormal(people);
        const reactionMs = drawReactionMs(reactions, question.reaction) + personMs;
        if (!lapsed) pressAt(world, player, at + question.deviceMs + Math.max(0, reactionMs), dodgeButton);
      },
    },
  );
  runVirtualWorld(world);
  const delay = world.players[0]?.client.delay;
  return { trials, dodged: tally.dodged, hitsShown: delay?.hitsShown ?? 0, falseHits: delay?.falseHits ?? 0, traceHash: tally.trace.value };
};

/**
 * From one blow to the next: far enough apart that whatever belongs to one is over before the next, also where windows are wide or a message takes
 * seconds, for a question is about one blow on its own. Unit: ms.
 */
const strikeEveryMs = (question: DuelQuestion): number => {
  const { windowMs, policy, capMs, stampWaitMs, deviceMs, tickMs, floorMs } = question;
  const roundTripMs = roundTripQuantileMs(question, 1 - RARE);
  const answerMs = reactionQuantileMs(acrossPeople(question.reaction, question.betweenPersonSdMs), 1 - RARE);
  const addedMs = policy === 'compensated' ? Math.min(capMs, roundTripMs) : policy === 'client-stamped' ? stampWaitMs : 0;
  const slowestMs = deviceMs + answerMs + Math.max(roundTripMs, floorMs) + tickMs;
  return Math.max(STRIKE_EVERY_MS, 1.25 * (Math.max(windowMs + addedMs, slowestMs) + LANDING_MS));
};

/** What is rarer than this does not show in an answer. */
const RARE = 1e-5;
/** The landing after a window, and what is told of it. Unit: ms. */
const LANDING_MS = 2000;

/** Adds up chunks, in their order. */
export const sumTallies = (tallies: readonly DuelTally[]): DuelTally => {
  const trace = new TraceHash();
  for (const tally of tallies) trace.add(tally.traceHash);
  const sum = (pick: (tally: DuelTally) => number): number => tallies.reduce((total, tally) => total + pick(tally), 0);
  return {
    trials: sum((tally) => tally.trials),
    dodged: sum((tally) => tally.dodged),
    hitsShown: sum((tally) => tally.hitsShown),
    falseHits: sum((tally) => tally.falseHits),
    traceHash: trace.value,
  };
};

/** How the question played last is asked: the chunks of one duel come one after the other, and share it with the rules' name. */
let latest: { readonly question: string; readonly rules: Rules; readonly strikeEveryMs: number } | undefined;

const wayOf = (question: DuelQuestion): NonNullable<typeof latest> => {
  const text = JSON.stringify(question);
  if (latest?.question === text) return latest;
  latest = { question: text, rules: duelRules(question), strikeEveryMs: strikeEveryMs(question) };
  return latest;
};

/** The rules that make a party ask exactly this question; stats are out of it. */
export const duelRules = (question: DuelQuestion): Rules => ({
  ...plainRules,
  combat: {
    ...plainRules.combat,
    dodgeWindowMs: question.windowMs,
    deadlinePolicy: question.policy,
    compensationCapMs: question.capMs,
    equaliseFloorMs: question.floorMs,
    clientStampWaitMs: question.stampWaitMs,
    tickMs: question.tickMs,
    tickPhase: question.tickPhase,
  },
});

const plainRules = measuringRules(defaultRules);

/** A leg whose messages are lost one by one, each transmission with the same chance, as the formula has it. */
export const duelLeg = (shape: LegShape, { lossRatio, retransmitMs }: DuelQuestion): LegModel => ({
  ...shape,
  correlation: 0,
  enterLossRatio: lossRatio,
  leaveLossRatio: 1 - lossRatio,
  retransmitMs,
});
