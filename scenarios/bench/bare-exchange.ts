// What the machines are held against in `bench sim`: the same exchange without a game. Once as the random numbers it draws and one comparison, once as
// plain events in the same queue.

import { emptyQueue, nextDueAt, schedule, takeNext } from '../../core/event-queue.ts';
import { drawUniform, fork, seeded, type RandomState } from '../../core/random.ts';
import type { LegModel } from '../../core/rules/networks.ts';
import type { DuelQuestion } from '../../core/timing/duel-question.ts';
import { constantLeg, drawDelayMs, newLeg } from '../../core/timing/link.ts';
import { drawReactionMs } from '../../core/timing/reaction.ts';

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
export const playPlainEvents = ({ question, exchanges, seed }: BareRun): number => {
  const { up, down } = legsOf(question);
  const streams = newStreams(seed);
  type Event = { kind: 'strike' | 'shown' | 'press' | 'heard' | 'told' | 'lands' | 'drawn'; announcedAt: number };
  const queue = emptyQueue<Event>();
  let dodged = 0;
  let struck = 0;
  schedule(queue, 0, { kind: 'strike', announcedAt: 0 });
  for (let at = nextDueAt(queue); at < Infinity; at = nextDueAt(queue)) {
    const event = takeNext(queue);
    if (event === undefined) break;
    const { announcedAt } = event;
    if (event.kind === 'strike') {
      struck += 1;
      for (let draw = 0; draw < 5; draw += 1) drawUniform(streams.blow);
      schedule(queue, at + drawDelayMs(down, streams.down, at), { kind: 'shown', announcedAt: at });
      schedule(queue, at + 1200, { kind: 'lands', announcedAt: at });
      if (struck < exchanges) schedule(queue, at + 8000 * (0.9 + 0.2 * drawUniform(streams.whims)), { kind: 'strike', announcedAt: at });
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
