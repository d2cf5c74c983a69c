// "What does the server's tick cost, and does the window fall between two ticks?" The share dodged against the tick, for windows that open on a tick and for
// those that open anywhere; and the staircase that a locked tick makes of the window.

import { DUEL_TICK_PHASES, type DuelTickPhase } from '../../core/model/policies.ts';
import { deviceDelaysMs } from '../../core/rules/populations.ts';
import type { Answer, Machines } from './answer.ts';
import { drillOf, seedFor } from './drills.ts';
import { defenderOf, shareInTime } from './formula.ts';
import type { Asked } from '../files/question-schema.ts';
import { dodgeDots, lineAndDots, spreadOut } from './series.ts';
import { blowsAt, inMs, onNetwork, percent, playersOn } from './words.ts';

const DOTS = 6;
/** Points of the lines against the tick: the locked one has teeth, the other is smooth. */
const TEETH_SAMPLES = 500;
const SMOOTH_SAMPLES = 50;
const phaseWords: Readonly<Record<DuelTickPhase, string>> = { locked: 'window opens on a tick', random: 'opens anywhere' };

export const answerTickCost = async (asked: Asked<'tick-cost'>, machines: Machines): Promise<Answer<'tick-cost'>> => {
  const { rules, network, population, dodgeWindowMs: windows } = asked;
  const ticks = asked.tickMs.toSorted((left, right) => left - right);
  const defender = defenderOf(population, network, deviceDelaysMs[asked.device]);
  const plain = shareInTime(defender, { ...rules.combat, tickMs: 0 });
  const { deadlinePolicy } = rules.combat;
  // On a locked tick only whole ticks of the window are of use; by the server's clock that needs no curve of its own for each tick.
  const isWhole = deadlinePolicy === 'server-clock' || deadlinePolicy === 'equalised';
  const share = (tickMs: number, tickPhase: DuelTickPhase, windowMs: number): number =>
    tickPhase === 'locked' && isWhole
      ? plain(wholeTicks(windowMs, tickMs))
      : shareInTime(defender, { ...rules.combat, tickMs, tickPhase })(windowMs);
  const inForce = rules.combat.dodgeWindowMs;
  const longest = ticks.at(-1) ?? 0;
  const stairs = spreadOut(
    ticks.filter((tick) => tick > 0),
    3,
  );
  const dotWindows = spreadOut(windows, DOTS);
  const seed = seedFor(asked.seed, `${network} ${population}`);
  const drill = (tickMs: number, tickPhase: DuelTickPhase, windowMs: number) =>
    drillOf(defender, { rules, combat: { tickMs, tickPhase, dodgeWindowMs: windowMs }, exchanges: asked.exchanges, seed });
  const costs = DUEL_TICK_PHASES.flatMap((phase) => ticks.map((tick) => drill(tick, phase, inForce)));
  const steps = stairs.flatMap((tick) => dotWindows.map((windowMs) => drill(tick, 'locked', windowMs)));
  const played = await machines.drills([...costs, ...steps]);
  const lost = share(0, 'random', inForce) - share(longest, 'random', inForce);
  const effective = wholeTicks(inForce, longest);
  const twins = twinWindows(windows, longest);
  const upTo = (steps: number): number[] => Array.from({ length: steps + 1 }, (_, step) => (longest * step) / steps);
  const sampled = { locked: upTo(TEETH_SAMPLES), random: upTo(SMOOTH_SAMPLES) };
  return {
    sentence: `With the ${inMs(inForce)} in force, a tick of ${inMs(longest)} costs ${playersOn(population, asked.device)} ${onNetwork(network)} ${percent(lost)} of all blows when windows open anywhere, and makes the window ${effective === inForce ? 'no shorter' : `${inMs(effective)} long`} when they open on a tick${twins === undefined ? '' : `, where ${twins[0]} and ${inMs(twins[1])} are the same window`}.`,
    charts: [
      {
        kind: 'curves',
        title: `Share of ${blowsAt(population, asked.device)} dodged with a window of ${inMs(inForce)}`,
        xLabel: 'tick, ms',
        yLabel: 'dodged in time, %',
        isYRatio: true,
        series: DUEL_TICK_PHASES.flatMap((phase, row) =>
          lineAndDots(
            phaseWords[phase],
            sampled[phase].map((tick) => [tick, share(tick, phase, inForce)]),
            dodgeDots(ticks, played, row * ticks.length),
          ),
        ),
      },
      {
        kind: 'curves',
        title: 'A window that opens on a tick is rounded down to whole ticks',
        xLabel: 'window, ms',
        yLabel: 'dodged in time, %',
        isYRatio: true,
        series: stairs.flatMap((tick, row) =>
          lineAndDots(
            `tick ${tick} ms`,
            everyHalfMs(windows).map((windowMs) => [windowMs, share(tick, 'locked', windowMs)]),
            dodgeDots(dotWindows, played, costs.length + row * dotWindows.length),
          ),
        ),
        guides: [{ axis: 'x', at: inForce, text: 'in force' }],
      },
    ],
    numbers: {
      lostPercent: { about: `blows in 100 that a tick of ${longest} ms costs, opening anywhere`, value: Math.round(100 * lost) },
      effectiveWindowMs: { about: `the window in force on a tick of ${longest} ms, locked, ms`, value: Math.round(effective) },
    },
    method: methodOf(asked),
  };
};

/** What is left of a window that opens on a tick. Unit: ms. */
const wholeTicks = (windowMs: number, tickMs: number): number => (tickMs === 0 ? windowMs : Math.floor(windowMs / tickMs + 1e-9) * tickMs);

/** Two neighbouring windows of the sweep that are the same on this tick; undefined when there are none. */
const twinWindows = (windows: readonly number[], tickMs: number): readonly [number, number] | undefined => {
  const ticksIn = (windowMs: number): number => Math.floor(windowMs / tickMs + 1e-9);
  for (const windowMs of windows) {
    const last = windows.findLast((other) => ticksIn(other) === ticksIn(windowMs));
    if (last !== undefined && last > windowMs) return [windowMs, last];
  }
  return undefined;
};

/** Every half ms of a sweep's reach: a staircase drawn on a coarser grid would have slopes. */
const everyHalfMs = (windows: readonly number[]): number[] => {
  const [low, high] = [Math.min(...windows), Math.max(...windows)];
  return Array.from({ length: Math.floor((high - low) * 2) + 1 }, (_, index) => low + index / 2);
};

const methodOf = ({ exchanges }: Asked<'tick-cost'>): string[] => [
  'Locked: attacks wait for the tick as well, so a window opens on one and only whole ticks of it are of use. Random: attacks are announced at once, answers wait for the next tick.',
  `Lines: the formula, losses included. Dots: ${exchanges.toLocaleString('en')} exchanges of the party machine each, on the same people and links, Wilson 95 %.`,
];
