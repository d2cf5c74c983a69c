// One cell of a dodge-window sweep: one kind of player on one network facing one window, many times over, through the real party and client
// machines. A sparring partner strikes, the player reacts like a person and presses, and now and then strikes back.

import { characterId, partyId, settlementId } from '../core/ids.ts';
import { defaultMap } from '../core/map/default-map.ts';
import type { PartyOrder } from '../core/party/order.ts';
import { drawBetween, fork, seeded } from '../core/random.ts';
import { networks, type LegModel, type NetworkName } from '../core/rules/networks.ts';
import { populations, type PopulationName } from '../core/rules/populations.ts';
import type { Rules } from '../core/rules/rules.ts';
import { dodgeCurve } from '../core/timing/formula/predict.ts';
import { defaultDuelQuestion } from '../core/timing/duel-question.ts';
import { LOSSES_PER_MESSAGE_MAX } from '../core/timing/link.ts';
import { drawAnswerMs, newReaction } from '../core/timing/reaction.ts';
import type { DodgeCell } from '../reports/record.ts';
import { quantile, wilsonInterval } from '../reports/statistics.ts';
import { createVirtualWorld, pressAt, runVirtualWorld, type VirtualPlayer, type VirtualWorld } from './virtual-world.ts';

/** What one cell asks. Unit: ms. */
export interface DodgeCellQuestion {
  readonly windowMs: number;
  readonly network: NetworkName;
  readonly population: PopulationName;
  readonly deviceMs: number;
  readonly exchanges: number;
  readonly seed: number;
  readonly rules: Rules;
}

/** Time from one strike of the partner to the next: longer than any exchange takes even on the worst link, so that exchanges do not touch. Unit: ms. */
const STRIKE_EVERY_MS = 8000;
/** The player strikes back once in so many exchanges: enough to see the stretch of its own swing. */
const OWN_STRIKE_EVERY = 8;
/** Heartbeats beyond the first few would only measure what is known here. Unit: ms. */
const NO_MORE_HEARTBEATS_MS = 1e12;

/** The one player of a duel. */
export const DEFENDER = characterId('defender');

/** The order for a drill of one player against one sparring partner. */
export const duelOrder = (seed: number): PartyOrder => ({
  party: partyId('duel'),
  seed,
  settlement: settlementId('fordwick'),
  members: [
    {
      id: DEFENDER,
      name: 'Defender',
      look: 'guard',
      stats: { might: 5, skill: 5, agility: 5, vigour: 5 },
      weapon: 'sword',
      armour: 'clothes',
      isCompanion: false,
    },
  ],
  goal: { kind: 'drill', partners: 1, strikeEveryMs: STRIKE_EVERY_MS },
});

/** Runs the cell. The same question gives the same answer; cells that differ only in the window see the same people and the same links. */
export const runDodgeCell = (question: DodgeCellQuestion): DodgeCell => {
  const { network, population, windowMs } = question;
  const rules: Rules = { ...question.rules, combat: { ...question.rules.combat, dodgeWindowMs: windowMs } };
  // Not the window: common random numbers make neighbouring cells comparable.
  const seed = fork(seeded(question.seed), `${network} ${population}`).origin;
  const tally = { announced: 0, settled: 0, confirmedLagsMs: [] as number[], stretches: [] as number[] };
  const person = newReaction(fork(seeded(seed), 'reaction'));
  const hands = fork(seeded(seed), 'hands');
  const { goNoGo, lapseRatio } = populations[population];
  const { up, down } = networks[network];
  const world: VirtualWorld = createVirtualWorld(
    duelOrder(seed),
    { rules, map: defaultMap },
    [{ character: DEFENDER, up, down, clockStartsAt: 5_000_017.25, heartbeatMs: NO_MORE_HEARTBEATS_MS, hasIndependentDelays: false }],
    {
      effected: (effects) => {
        for (const effect of effects) {
          if (effect.kind !== 'broadcast') continue;
          if (effect.message.kind === 'attackAnnounced' && effect.message.isTentative) tally.announced += 1;
          if (effect.message.kind === 'attackSettled') tally.settled += 1;
        }
      },
      delivered: (player, message, at) => {
        if (message.kind === 'attackSettled' && player.client.delay.confirmedLagMs !== undefined)
          tally.confirmedLagsMs.push(player.client.delay.confirmedLagMs);
        if (message.kind !== 'attackAnnounced') return;
        if (message.attacker === DEFENDER) {
          if (player.client.delay.lastStretchFactor !== undefined) tally.stretches.push(player.client.delay.lastStretchFactor);
          return;
        }
        pressAt(world, player, at + question.deviceMs + drawAnswerMs(person, goNoGo, lapseRatio), { kind: 'dodge' });
        if (tally.announced % OWN_STRIKE_EVERY === 0) strikeBack(world, player, at + drawBetween(hands, 2000, 5000));
      },
    },
  );
  // One more than asked for is announced before the loop ends; it is not counted, for its dodge has had no time to come.
  runVirtualWorld(world, { isDone: () => tally.announced > question.exchanges });
  return toCell(question, tally, world.players[0]);
};

const strikeBack = (world: VirtualWorld, player: VirtualPlayer, at: number): void => {
  const partner = world.party.enemies[0];
  if (partner !== undefined) pressAt(world, player, at, { kind: 'strike', target: partner.id });
};

const toCell = (
  question: DodgeCellQuestion,
  tally: { announced: number; settled: number; confirmedLagsMs: number[]; stretches: number[] },
  player: VirtualPlayer | undefined,
): DodgeCell => {
  const { exchanges } = question;
  return {
    windowMs: question.windowMs,
    network: question.network,
    population: question.population,
    exchanges,
    dodgedInTime: tally.settled,
    dodgeRatio: tally.settled / exchanges,
    ci95: wilsonInterval({ successes: tally.settled, trials: exchanges }),
    predictedRatio: predictedRatio(question),
    hitsShown: player?.client.delay.hitsShown ?? 0,
    falseHits: player?.client.delay.falseHits ?? 0,
    stretchP50: quantile(tally.stretches, 0.5),
    stretchP95: quantile(tally.stretches, 0.95),
    feltLagMs: question.deviceMs,
    confirmedLagP50Ms: quantile(tally.confirmedLagsMs, 0.5),
    confirmedLagP95Ms: quantile(tally.confirmedLagsMs, 0.95),
  };
};

/** The formula's answer, with losses in runs: a message is lost k times with the chances of the Gilbert–Elliott chain, each costing a retransmission. */
export const predictedRatio = ({
  windowMs,
  network,
  population,
  deviceMs,
}: Pick<DodgeCellQuestion, 'windowMs' | 'network' | 'population' | 'deviceMs'>): number => {
  const { up, down } = networks[network];
  const curve = curveOf({ network, population, deviceMs });
  return lossShares({ up, down }).reduce((total, chance, count) => total + chance * curve(windowMs - count * up.retransmitMs), 0);
};

/** Chance that the two messages of one answer are lost k times between them, k = 0, 1, 2 …, on a link whose losses come in runs. */
export const lossShares = ({ up, down }: { readonly up: LegModel; readonly down: LegModel }): number[] =>
  convolve(lossChances(up), lossChances(down));

const curves = new Map<string, (windowMs: number) => number>();

const curveOf = ({
  network,
  population,
  deviceMs,
}: Pick<DodgeCellQuestion, 'network' | 'population' | 'deviceMs'>): ((windowMs: number) => number) => {
  const key = `${network} ${population} ${deviceMs}`;
  const known = curves.get(key);
  if (known !== undefined) return known;
  const { up, down } = networks[network];
  const { goNoGo, lapseRatio } = populations[population];
  const curve = dodgeCurve({ ...defaultDuelQuestion, reaction: goNoGo, up, down, deviceMs, lapseRatio });
  curves.set(key, curve);
  return curve;
};

/**
 * Chance of 0, 1, 2 … losses of one message on one leg. The chain steps once a transmission and a message that got through left it in the good
 * state, so the first loss has the chance to enter a bad run and each further one the chance to stay in it.
 */
const lossChances = ({ enterLossRatio, leaveLossRatio }: LegModel): number[] => {
  if (enterLossRatio === 0) return [1];
  const losses = Array.from(
    { length: LOSSES_PER_MESSAGE_MAX },
    (_, index) => enterLossRatio * (1 - leaveLossRatio) ** index * leaveLossRatio,
  );
  return [1 - enterLossRatio, ...losses];
};

const convolve = (left: readonly number[], right: readonly number[]): number[] => {
  const sum = Array.from({ length: left.length + right.length - 1 }, () => 0);
  left.forEach((a, i) => right.forEach((b, j) => (sum[i + j] = (sum[i + j] ?? 0) + a * b)));
  return sum;
};
