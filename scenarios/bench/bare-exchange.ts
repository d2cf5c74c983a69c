// What the machines are held against in `bench sim`: the same exchange without a game. Once as the random numbers it draws and one comparison, once as
// plain events in the same queue.

import type { BlowOutcome } from '../../core/model/fight.ts';
import type { BodyPart } from '../../core/model/gear.ts';
import { isHit } from '../../core/client/fight.ts';
import { emptyQueue, nextDueAt, schedule, takeNext } from '../../core/event-queue.ts';
import { bodyPartAt, evadeChance, hitChance } from '../../core/party/chances.ts';
import { drawUniform, fork, seeded, type RandomState } from '../../core/random.ts';
import type { LegModel } from '../../core/rules/networks.ts';
import type { DuelQuestion } from '../../core/timing/duel-question.ts';
import { constantLeg, drawDelayMs, newLeg } from '../../core/timing/link.ts';
import { drawReactionMs } from '../../core/timing/reaction.ts';
import { STRIKE_EVERY_MS } from '../sweep/dodge-row.ts';
import { duelRules, type DuelTally } from '../duel/sim.ts';
import { TraceHash } from '../one-party/trace-hash.ts';

/** What to play: a question on the server's clock, without ticks or losses. */
export interface BareRun {
  readonly question: DuelQuestion;
  readonly exchanges: number;
  readonly seed: number;
}

const legsOf = (question: DuelQuestion): { up: LegModel; down: LegModel } => ({
  up: { ...constantLeg(0), ...question.up },
  down: { ...constantLeg(0), ...question.down },
});

/** The random numbers of an exchange and one comparison: nothing can be faster and still ask the same question. */
export const drawAndCompare = ({ question, exchanges, seed }: BareRun): number => {
  const { up, down } = legsOf(question);
  const streams = newStreams(seed);
  let dodged = 0;
  for (let index = 0; index < exchanges; index += 1) {
    const sentAt = index * STRIKE_EVERY_MS;
    for (let draw = 0; draw < 5; draw += 1) drawUniform(streams.blow);
    const downMs = drawDelayMs(down, streams.down, sentAt);
    const lapses = drawUniform(streams.whims) < question.lapseRatio;
    const reactionMs = drawReactionMs(streams.reaction, question.reaction);
    const upMs = drawDelayMs(up, streams.up, sentAt);
    if (!lapses && downMs + question.deviceMs + reactionMs + upMs <= question.windowMs) dodged += 1;
  }
  return dodged;
};

/** From a blow's announcement to its landing, long enough for every dodge to be heard of. Unit: ms. */
const LANDS_AFTER_MS = 1200;

/** One blow, as little of it as both ends need. */
interface BareBlow {
  readonly announcedAt: number;
  readonly bodyPart: BodyPart;
  readonly dodged: BlowOutcome;
  /** As the server has it, and as the client knows it. */
  outcome: BlowOutcome;
  heardOutcome: BlowOutcome;
  isDrawn: boolean;
}

/** The same exchange, answered for as `duel sim` does, as events in the same queue with the least that could be called a server and a client. */
export const playPlainEvents = ({ question, exchanges, seed }: BareRun): DuelTally => {
  const { up, down } = legsOf(question);
  const streams = newStreams(seed);
  const chances = chancesOf(question);
  type Event = { kind: 'strike' } | { kind: 'shown' | 'press' | 'heard' | 'told' | 'lands' | 'drawn'; blow: BareBlow };
  const queue = emptyQueue<Event>();
  const trace = new TraceHash();
  let struck = 0;
  let dodged = 0;
  let hitsShown = 0;
  let falseHits = 0;
  schedule(queue, 0, { kind: 'strike' });
  for (let at = nextDueAt(queue); at < Infinity; at = nextDueAt(queue)) {
    const event = takeNext(queue);
    if (event === undefined) break;
    switch (event.kind) {
      case 'strike': {
        struck += 1;
        trace.add(at);
        const blow = drawBlow(streams.blow, chances, at);
        schedule(queue, at + drawDelayMs(down, streams.down, at), { kind: 'shown', blow });
        schedule(queue, at + LANDS_AFTER_MS, { kind: 'lands', blow });
        if (struck < exchanges) schedule(queue, at + STRIKE_EVERY_MS * (0.9 + 0.2 * drawUniform(streams.whims)), { kind: 'strike' });
        break;
      }
      case 'shown': {
        const { blow } = event;
        const lapses = drawUniform(streams.whims) < question.lapseRatio;
        const reactionMs = drawReactionMs(streams.reaction, question.reaction);
        schedule(queue, blow.announcedAt + LANDS_AFTER_MS, { kind: 'drawn', blow });
        if (!lapses) schedule(queue, at + question.deviceMs + reactionMs, { kind: 'press', blow });
        break;
      }
      case 'press':
        schedule(queue, at + drawDelayMs(up, streams.up, at), { kind: 'heard', blow: event.blow });
        break;
      case 'heard': {
        const { blow } = event;
        if (at - blow.announcedAt <= question.windowMs) {
          blow.outcome = blow.dodged;
          dodged += 1;
          trace.add(0 - at);
        }
        schedule(queue, at + drawDelayMs(down, streams.down, at), { kind: 'told', blow });
        break;
      }
      case 'told': {
        const { blow } = event;
        if (blow.isDrawn && isHit(blow.heardOutcome) && !isHit(blow.outcome)) falseHits += 1;
        blow.heardOutcome = blow.outcome;
        break;
      }
      case 'drawn': {
        const { blow } = event;
        blow.isDrawn = true;
        if (isHit(blow.heardOutcome)) hitsShown += 1;
        break;
      }
      case 'lands':
        break;
    }
  }
  return { trials: exchanges, dodged, hitsShown, falseHits, traceHash: trace.value };
};

interface Chances {
  readonly finds: number;
  readonly critical: number;
  readonly evades: number;
}

/** The party's own chances under the rules of a duel, between the equals who fight it. */
const chancesOf = (question: DuelQuestion): Chances => {
  const { combat } = duelRules(question);
  const stats = { might: 5, skill: 5, agility: 5, vigour: 5 };
  const pair = { attacker: stats, defender: stats };
  return { finds: hitChance(pair, combat), critical: combat.criticalRatio, evades: evadeChance(pair, combat) };
};

/** Decides the blow as a party does, with the same five draws. */
const drawBlow = (random: RandomState, chances: Chances, announcedAt: number): BareBlow => {
  const bodyPart = bodyPartAt(drawUniform(random));
  const finds = drawUniform(random) < chances.finds;
  const isCritical = drawUniform(random) < chances.critical;
  const evades = drawUniform(random) < chances.evades;
  // Luck turns only what cannot be dodged; it is drawn all the same.
  drawUniform(random);
  const undodged = !finds ? 'missed' : isCritical ? 'critical' : 'direct';
  const dodged = undodged === 'missed' ? 'missed' : evades ? 'dodged' : 'hit';
  return { announcedAt, bodyPart, dodged, outcome: undodged, heardOutcome: undodged, isDrawn: false };
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
