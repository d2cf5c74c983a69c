// The party machine's part of the page: a chunk of simulated duels, or one exchange to look at. The same core/ the servers run, in virtual time,
// inside a worker of the page. Pure: the same job gives the same answer.

import { assert, unreachable } from '../../core/assert.ts';
import { fork, seeded } from '../../core/random.ts';
import { playDuelChunk } from '../duel/sim.ts';
import { playSetup, type PlayedExchange } from '../one-party/exchange-timeline.ts';
import type { ExchangeWish, Job, JobAnswer, ShownExchange } from './jobs.ts';
import { playedLink, playRulesOf, questionOf, type Setting } from './setting.ts';
import { networkLabel } from './words.ts';

/** Exchanges looked through before giving up on a wish: two seconds of a slow machine. */
const LOOKED_MAX = 1500;
/** How late "just too late" may be. Unit: ms. */
const JUST_MS = 60;

/** Does a job. */
export const doJob = (job: Job): JobAnswer => {
  switch (job.kind) {
    case 'duel': {
      const { id, setting, seed, chunk, trials } = job;
      const tally = playDuelChunk(questionOf(setting), { trials, seed, chunk, rules: playRulesOf(setting), link: playedLink(setting) });
      return { kind: 'duel', id, trials: tally.trials, dodged: tally.dodged, falseHits: tally.falseHits };
    }
    case 'exchange':
      return findExchange(job);
    default:
      return unreachable(job);
  }
};

const findExchange = ({ id, settings, seed, from, wish, judged }: Extract<Job, { kind: 'exchange' }>): JobAnswer => {
  const wanted = settings[judged];
  assert(wanted !== undefined, 'the setting that is judged is one of those that are played');
  for (let number = from; number < from + LOOKED_MAX; number += 1) {
    if (wish !== 'any' && !fits(shown(wanted, seed, number), wish)) continue;
    return { kind: 'exchange', id, number, shown: settings.map((setting) => shown(setting, seed, number)) };
  }
  return { kind: 'noExchange', id, looked: LOOKED_MAX };
};

const fits = ({ lateMs, isFalseHit }: ShownExchange, wish: ExchangeWish): boolean => {
  switch (wish) {
    case 'any':
      return true;
    case 'in time':
      return lateMs <= 0;
    case 'just too late':
      return lateMs > 0 && lateMs <= JUST_MS;
    case 'false hit':
      return isFalseHit;
    default:
      return unreachable(wish);
  }
};

const shown = (setting: Setting, seed: number, number: number): ShownExchange => {
  const { reaction, lapseRatio, deviceMs, windowMs } = questionOf(setting);
  const played: PlayedExchange = playSetup(
    { ...playedLink(setting), reaction, lapseRatio, windowMs, deviceMs, rules: playRulesOf(setting) },
    fork(seeded(seed), `exchange ${number}`).origin,
  );
  const { lateMs, events } = played;
  return {
    record: { title: exchangeTitle(lateMs), network: networkLabel(setting.network), population: setting.population, windowMs, events },
    lateMs,
    // A false hit is the attacker's: the defender knows what it pressed.
    isFalseHit: events.some(({ kind, lane }) => kind === 'false-hit' && lane === 'attacker'),
  };
};

/** What came of an exchange, in a few words. */
export const exchangeTitle = (lateMs: number): string => {
  if (lateMs === Infinity) return 'Never answered';
  const ms = Math.max(1, Math.round(Math.abs(lateMs)));
  return lateMs > 0 ? `Too late by ${ms} ms` : `In time, ${ms} ms to spare`;
};
