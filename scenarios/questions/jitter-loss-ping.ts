// "Does jitter or loss hurt more than ping?" Each trouble of a link made so many times worse, and so many times better, all else equal: what it does to the
// share dodged and to the window four blows in five need.

import { networks as profiles, type LegModel, type NetworkName } from '../../core/rules/networks.ts';
import { deviceDelaysMs } from '../../core/rules/populations.ts';
import { TARGET_RATIO } from '../../core/timing/duel-question.ts';
import type { ChartRecord } from '../../reports/record.ts';
import type { Answer, Machines } from './answer.ts';
import { isDifferent, pairedDifference, type Share } from './counting.ts';
import type { DrillColumns } from './drill.ts';
import { drillOf, seedFor } from './drills.ts';
import { defenderOf, windowReaching, type Defender } from './formula.ts';
import type { TroubleName } from '../files/question-numbers.ts';
import type { Asked } from '../files/question-schema.ts';
import { capitalised, inMs, networkWord, onNetwork, percent, playersOn } from './words.ts';

/** Troubles closer than this are alike. Share of all blows. */
const WORTH_SAYING = 0.005;

/** A trouble of a leg, made `factor` times worse. */
interface Trouble {
  readonly name: TroubleName;
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

interface Result {
  readonly trouble: Trouble;
  /** Dodged no more, of all blows. */
  readonly lost: Share;
  readonly windowMoreMs: number;
  readonly windowLessMs: number;
  /** What was counted cannot tell it from the worst of all. */
  readonly isAsBad: boolean;
}

/** What the troubles do on one network, the worst first. */
interface Ranked {
  readonly network: NetworkName;
  readonly windowMs: number;
  readonly results: readonly Result[];
}

export const answerJitterLossPing = async (asked: Asked<'jitter-loss-ping'>, machines: Machines): Promise<Answer<'jitter-loss-ping'>> => {
  const { population, factor } = asked;
  const ranked: Ranked[] = [];
  for (const network of asked.networks) ranked.push(await rankTroubles(asked, network, machines));
  const told = ranked.map(({ network, results }) => {
    const [most, second] = results;
    if (most === undefined) return `${onNetwork(network)} nothing`;
    const first = `${onNetwork(network)} ${most.trouble.name} hurts most (${percent(Math.max(0, most.lost.ratio))} of all blows lost, ${inMs(most.windowMoreMs)} more window asked for)`;
    if (second === undefined) return first;
    return second.isAsBad
      ? `${onNetwork(network)} ${most.trouble.name} and ${second.trouble.name} hurt alike (${percent(Math.max(0, most.lost.ratio))} and ${percent(Math.max(0, second.lost.ratio))} of all blows lost)`
      : `${first}, then ${second.trouble.name} (${percent(Math.max(0, second.lost.ratio))})`;
  });
  return {
    sentence: `For ${playersOn(population, asked.device)}, each trouble made ×${factor} worse: ${told.join('; ')}.`,
    charts: ranked.flatMap((one) => chartsOf(one, factor)),
    numbers: {
      windowMoreMs: ranked.flatMap(({ network, results }) =>
        results.map(({ trouble, windowMoreMs }) => ({
          of: [network, trouble.name] as const,
          about: `more window asked for by ${trouble.name} ×${factor}, ${networkWord(network)}, ms`,
          value: Math.round(windowMoreMs),
        })),
      ),
    },
    method: [
      `Bars: the same people through the party machine, ${asked.exchanges.toLocaleString('en')} exchanges on each link; the interval is of the difference, 95 %. Links differ, so only the people are common to both.`,
      'Grids: the formula. Jitter is worsened around the same median delay, so that it is not ping in disguise, as far as the base delay allows.',
      'The transport is ordered and reliable: a lost message is late, never gone. Where losses matter little, it is because most of those dodges were lost already.',
    ],
  };
};

const rankTroubles = async (asked: Asked<'jitter-loss-ping'>, network: NetworkName, machines: Machines): Promise<Ranked> => {
  const { rules, population, factor } = asked;
  const plain = defenderOf(population, network, deviceDelaysMs[asked.device]);
  const on = ({ worsened }: Trouble, times: number): Defender => {
    const { up, down } = profiles[network];
    return { ...plain, link: { up: worsened(up, times), down: worsened(down, times) } };
  };
  const needed = windowReaching(plain, rules.combat, TARGET_RATIO);
  // Where the curve is steep every trouble shows; at a generous window none does.
  const windowMs = Math.round(needed);
  const drill = (defender: Defender) =>
    drillOf(defender, { rules, combat: { dodgeWindowMs: windowMs }, exchanges: asked.exchanges, seed: seedFor(asked.seed, population) });
  const [base, ...worse] = await machines.drills([drill(plain), ...troubles.map((trouble) => drill(on(trouble, factor)))]);
  const lost = worse.map((columns) => pairedDifference(inTime(base), inTime(columns)));
  const worst = lost.reduce((most, share, index) => (share.ratio > (lost[most]?.ratio ?? 0) ? index : most), 0);
  const results = troubles.map((trouble, index) => ({
    trouble,
    lost: lost[index] ?? { ratio: 0, ci95: [0, 0] as const, trials: 0 },
    isAsBad: !isDifferent(pairedDifference(inTime(worse[index]), inTime(worse[worst])), WORTH_SAYING),
    windowMoreMs: windowReaching(on(trouble, factor), rules.combat, TARGET_RATIO) - needed,
    windowLessMs: needed - windowReaching(on(trouble, 1 / factor), rules.combat, TARGET_RATIO),
  }));
  return { network, windowMs, results: results.toSorted((left, right) => right.lost.ratio - left.lost.ratio) };
};

const inTime = (columns: DrillColumns | undefined): Float64Array => columns?.inTime ?? new Float64Array();

const chartsOf = ({ network, windowMs, results }: Ranked, factor: number): ChartRecord[] => [
  {
    kind: 'bars',
    title: `${capitalised(networkWord(network))}: blows no longer dodged when one trouble is made ×${factor} worse`,
    valueLabel: `share of all blows, %, at a window of ${inMs(windowMs)}, where ${percent(TARGET_RATIO)} are dodged`,
    isValueRatio: true,
    bars: results.map(({ trouble, lost }) => ({
      name: `${trouble.name} (${trouble.about})`,
      parts: [{ name: 'lost', value: Math.max(0, lost.ratio), ci95: atLeastNothing(lost) }],
    })),
  },
  {
    kind: 'grid',
    title: `${capitalised(networkWord(network))}: how the window for ${percent(TARGET_RATIO)} moves`,
    xLabel: 'the trouble made worse, or better',
    yLabel: 'trouble',
    columns: [`×${factor}: longer by`, `÷${factor}: shorter by`],
    rows: results.map(({ trouble, windowMoreMs, windowLessMs }) => ({ name: trouble.name, values: [windowMoreMs, windowLessMs] })),
    unit: 'ms',
  },
];

const atLeastNothing = ({ ci95 }: Share): readonly [number, number] => [Math.max(0, ci95[0]), Math.max(0, ci95[1])];
