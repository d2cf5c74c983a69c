// "Does jitter or loss hurt more than ping?" Each trouble of one link made so many times worse, and so many times better, all else equal: what it does to the
// share dodged and to the window four blows in five need.

import { networks as profiles, type LegModel } from '../../core/rules/networks.ts';
import { deviceDelaysMs } from '../../core/rules/populations.ts';
import type { Answer, Machines } from './answer.ts';
import { pairedDifference, type Share } from './counting.ts';
import { drillOf, seedFor } from './drills.ts';
import { defenderOf, windowReaching, type Defender } from './formula.ts';
import type { Asked } from './schema.ts';
import { inMs, onNetwork, percent, personWord } from './words.ts';

/** A trouble of a leg, made `factor` times worse. */
interface Trouble {
  readonly name: string;
  readonly about: string;
  readonly worsened: (leg: LegModel, factor: number) => LegModel;
}

const troubles: readonly Trouble[] = [
  {
    name: 'ping',
    about: 'the whole delay',
    worsened: (leg, factor) => ({ ...leg, baseMs: leg.baseMs + (factor - 1) * (leg.baseMs + leg.medianMs) }),
  },
  {
    name: 'jitter',
    about: 'the part that varies, around the same median',
    worsened: (leg, factor) => ({ ...leg, baseMs: Math.max(0, leg.baseMs - (factor - 1) * leg.medianMs), medianMs: leg.medianMs * factor }),
  },
  {
    name: 'loss',
    about: 'how often losses begin',
    worsened: (leg, factor) => ({ ...leg, enterLossRatio: Math.min(0.5, leg.enterLossRatio * factor) }),
  },
  {
    name: 'bursts',
    about: 'how long losses last',
    worsened: (leg, factor) => ({ ...leg, leaveLossRatio: Math.min(1, leg.leaveLossRatio / factor) }),
  },
  {
    name: 'retransmission',
    about: 'how long a lost message waits',
    worsened: (leg, factor) => ({ ...leg, retransmitMs: leg.retransmitMs * factor }),
  },
];

/** The share of blows the wind of the second chart is asked for. */
const RATIO = 0.8;

export const answerJitterLossPing = async (asked: Asked<'jitter-loss-ping'>, machines: Machines): Promise<Answer> => {
  const { rules, network, population, factor } = asked;
  const plain = defenderOf(population, network, deviceDelaysMs[asked.device]);
  const on = ({ worsened }: Trouble, times: number): Defender => {
    const { up, down } = profiles[network];
    return { ...plain, link: { up: worsened(up, times), down: worsened(down, times) } };
  };
  const needed = windowReaching(plain, rules.combat, RATIO);
  // Where the curve is steep every trouble shows; at a generous window none does.
  const windowMs = Math.round(needed);
  const drill = (defender: Defender) =>
    drillOf(defender, { rules, combat: { dodgeWindowMs: windowMs }, exchanges: asked.exchanges, seed: seedFor(asked.seed, population) });
  const [base, ...worse] = await machines.drills([drill(plain), ...troubles.map((trouble) => drill(on(trouble, factor)))]);
  const results = troubles.map((trouble, index) => ({
    trouble,
    lost: pairedDifference(base?.inTime ?? new Float64Array(), worse[index]?.inTime ?? new Float64Array()),
    windowMoreMs: windowReaching(on(trouble, factor), rules.combat, RATIO) - needed,
    windowLessMs: needed - windowReaching(on(trouble, 1 / factor), rules.combat, RATIO),
  }));
  const ranked = results.toSorted((left, right) => right.lost.ratio - left.lost.ratio);
  const [most, second] = ranked;
  return {
    sentence:
      `${onNetwork(network).replace('on', 'On')}, ${most?.trouble.name ?? 'ping'} hurts most: made ×${factor} worse it takes ${percent(most?.lost.ratio ?? 0)} of all blows from the ${personWord(population)} and asks for ${inMs(most?.windowMoreMs ?? 0)} more window; ${second?.trouble.name ?? 'jitter'} comes next with ${percent(Math.max(0, second?.lost.ratio ?? 0))}, and twice the losses cost ${percent(Math.max(0, results.find(({ trouble }) => trouble.name === 'loss')?.lost.ratio ?? 0))}.`.replace(
        'twice the losses',
        `×${factor} the losses`,
      ),
    charts: [
      {
        kind: 'bars',
        title: `Blows no longer dodged when one trouble is made ×${factor} worse`,
        valueLabel: `share of all blows, %, at a window of ${inMs(windowMs)} where ${percent(RATIO)} of answered blows are dodged`,
        isValueRatio: true,
        bars: ranked.map(({ trouble, lost }) => ({
          name: `${trouble.name} (${trouble.about})`,
          parts: [{ name: 'lost', value: Math.max(0, lost.ratio), ci95: atLeastNothing(lost) }],
        })),
      },
      {
        kind: 'grid',
        title: `How the window for ${percent(RATIO)} moves`,
        xLabel: 'the trouble made worse, or better',
        yLabel: 'trouble',
        columns: [`×${factor}: longer by`, `÷${factor}: shorter by`],
        rows: ranked.map(({ trouble, windowMoreMs, windowLessMs }) => ({ name: trouble.name, values: [windowMoreMs, windowLessMs] })),
        unit: 'ms',
      },
    ],
    numbers: results.map(({ trouble, windowMoreMs }) => ({
      name: `windowMoreMs_${trouble.name}`,
      about: `more window asked for by ${trouble.name} ×${factor}, ms`,
      value: Math.round(windowMoreMs),
    })),
    method: [
      `Bars: the same people through the party machine, ${asked.exchanges.toLocaleString('en')} exchanges on each link; the interval is of the difference, 95 %. Links differ, so only the people are common to both.`,
      'Grid: the formula. Jitter is worsened around the same median delay, so that it is not ping in disguise, as far as the base delay allows.',
      'The transport is ordered and reliable: a lost message is late, never gone.',
    ],
  };
};

const atLeastNothing = ({ ci95 }: Share): readonly [number, number] => [Math.max(0, ci95[0]), Math.max(0, ci95[1])];
