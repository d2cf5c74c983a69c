// "What do others see of an enemy's dodge, and what does an artificial reaction cost?" How soon after its blow a dodge is seen to begin, for each network,
// and how much later than in truth it is drawn when clients hold back what nobody would believe.

import { networks as profiles, type NetworkName } from '../../core/rules/networks.ts';
import { reactionQuantileMs } from '../../core/timing/formula/ex-gaussian.ts';
import type { ChartRecord } from '../../reports/record.ts';
import type { Answer, Machines } from './answer.ts';
import { quantileOf, sharePoint, shareWhere, type Share } from './counting.ts';
import { drawnDodge, type DrawnDodge } from './drawn-dodges.ts';
import { seedFor } from './drills.ts';
import type { Asked } from '../files/question-schema.ts';
import { fine, lineAndDots, spreadOut } from './series.ts';
import type { DrawnDodges, WatchedDodges } from './watched-dodges.ts';
import { inMs, listed, networkWord, onNetwork, percent } from './words.ts';

const CURVES_MAX = 5;
const DOTS = 16;
const MOST = 0.95;
/** More dodges than this that begin too soon are seen by whoever plays an evening. Ratio; our word. */
const SEEN_MIN = 0.01;
/** Networks named for their dodges that begin too soon. */
const NAMED_MAX = 3;
/** Sums of two clocks are off by less; a dodge held back to an instant is not sooner than it. Unit: ms. */
const ROUNDING_MS = 1e-6;
/** Points of a cost's line between none and the longest reaction. */
const COST_STEPS = 25;

export const answerShownReaction = async (asked: Asked<'shown-reaction'>, machines: Machines): Promise<Answer<'shown-reaction'>> => {
  const watched = await watch(asked, machines);
  const { believableMs, enemy } = asked;
  if (watched.some((one) => one.seen(0).seenMs.length === 0))
    return {
      sentence: `Nothing is seen of ${oneOf(enemy)}’s dodges, for within a window of ${inMs(asked.rules.combat.dodgeWindowMs)} it does not react at all.`,
      charts: [],
      numbers: { tooSoonIn1000: [], lateMs: [] },
      method: methodOf(asked),
    };
  return {
    sentence: sentenceOf(asked, watched),
    charts: [seenCurves(asked, watched), costCurves(asked, watched), ...grids(asked, watched)],
    numbers: {
      tooSoonIn1000: watched.map(({ network, tooSoon }) => ({
        of: [network],
        about: `dodges in 1,000 seen sooner than ${inMs(believableMs)} after the blow, with no artificial reaction, ${networkWord(network)}`,
        value: Math.round(1000 * tooSoon(0).ratio),
      })),
      lateMs: watched.map(({ network, late }) => ({
        of: [network],
        about: `how late 19 dodges of 20 are drawn at most with an artificial reaction of ${inMs(endsAt(asked))}, ${networkWord(network)}, ms`,
        value: wholeMs(late(MOST, endsAt(asked)).value),
      })),
    },
    method: [...methodOf(asked), ...caveats(asked, watched)],
  };
};

/** One network's dodges, as played and by the formula. */
interface Watched {
  readonly network: NetworkName;
  readonly formula: DrawnDodge;
  /** What the onlooker drew with this artificial reaction; the attacker's below. */
  readonly seen: (shownReactionMs: number) => DrawnDodges;
  readonly byAttacker: (shownReactionMs: number) => DrawnDodges;
  readonly tooSoon: (shownReactionMs: number) => Share;
  readonly late: (ratio: number, shownReactionMs: number) => { readonly value: number; readonly ci95: readonly [number, number] };
}

/** Plays every network with every reaction, the same dodges on the same links each time. */
const watch = async (asked: Asked<'shown-reaction'>, machines: Machines): Promise<Watched[]> => {
  const { rules, enemy, exchanges, networks } = asked;
  const reactions = reactionsOf(asked);
  const played = await machines.watchedDodges(
    networks.flatMap((network) => {
      const { up, down } = profiles[network];
      return reactions.map((shownReactionMs) => ({
        link: { up, down },
        enemy,
        shownReactionMs,
        rules,
        exchanges,
        seed: seedFor(asked.seed, network),
      }));
    }),
  );
  return networks.map((network, row) => {
    const at = (shownReactionMs: number): WatchedDodges | undefined => played[row * reactions.length + reactions.indexOf(shownReactionMs)];
    const seen = (shownReactionMs: number): DrawnDodges => at(shownReactionMs)?.onlooker ?? NOTHING_DRAWN;
    return {
      network,
      formula: drawnDodge(profiles[network], rules.npcs.enemies[enemy].reaction, rules.combat.dodgeWindowMs),
      seen,
      byAttacker: (shownReactionMs) => at(shownReactionMs)?.attacker ?? NOTHING_DRAWN,
      tooSoon: (shownReactionMs) => sooner(seen(shownReactionMs).seenMs, asked.believableMs),
      late: (ratio, shownReactionMs) => quantileOf(seen(shownReactionMs).lateMs, ratio),
    };
  });
};

const NOTHING_DRAWN: DrawnDodges = {
  seenMs: new Float64Array(),
  afterSwingMs: new Float64Array(),
  lateMs: new Float64Array(),
  spareMs: new Float64Array(),
};

/** None at all, and those asked for, rising. Unit: ms. */
const reactionsOf = ({ shownReactionMs }: Asked<'shown-reaction'>): number[] =>
  [...new Set([0, ...shownReactionMs])].toSorted((left, right) => left - right);

/** The least reaction asked for with which no dodge begins too soon; the longest of all when none is enough. Unit: ms. */
const endsAt = (asked: Asked<'shown-reaction'>): number => {
  const reactions = reactionsOf(asked);
  return reactions.find((ms) => ms >= asked.believableMs) ?? reactions.at(-1) ?? 0;
};

const sooner = (column: Float64Array, thanMs: number): Share =>
  shareWhere(column.length, (index) => (column[index] ?? 0) < thanMs - ROUNDING_MS);

const sentenceOf = (asked: Asked<'shown-reaction'>, watched: readonly Watched[]): string => {
  const at = endsAt(asked);
  const first = common(watched);
  const last = latest(watched, at);
  const told = [first, ...(last === first ? [] : [last])].filter((one) => one !== undefined);
  const lateMs = (one: Watched, ms: number): number => wholeMs(one.late(MOST, ms).value);
  const cost = listed(told.map((one) => `${inMs(lateMs(one, at))} late ${onNetwork(one.network)} (${lateMs(one, 0)} without)`));
  return `Drawn as it happens, ${oneOf(asked.enemy)}’s dodge begins sooner than ${inMs(asked.believableMs)} after the blow shows in ${tooSoonWords(watched)}; holding it back to ${inMs(at)} ${at >= asked.believableMs ? 'ends that' : 'does not end that'} and draws 19 dodges of 20 at most ${cost}.`;
};

/** Where dodges begin too soon, the worst networks by name. */
const tooSoonWords = (watched: readonly Watched[]): string => {
  const troubled = worst(watched).filter((one) => one.tooSoon(0).ratio > SEEN_MIN);
  if (troubled.length === 0) return 'no more than 1 case in 100 on any network asked about';
  const named = troubled
    .slice(0, NAMED_MAX)
    .map((one, index) => `${percent(one.tooSoon(0).ratio)} ${index === 0 ? 'of cases ' : ''}${onNetwork(one.network)}`);
  const next = worst(watched)[named.length];
  return listed([...named, ...(next === undefined ? [] : [`at most ${percent(Math.max(SEEN_MIN, next.tooSoon(0).ratio))} elsewhere`])]);
};

/** The networks in the pictures: those the sentence names, the nearest and the farthest, and some between. */
const shownOf = (asked: Asked<'shown-reaction'>, watched: readonly Watched[]): Watched[] => {
  const named = [common(watched), latest(watched, endsAt(asked)), ...worst(watched).slice(0, NAMED_MAX)];
  return spreadOut(
    watched,
    CURVES_MAX,
    named.filter((one) => one !== undefined),
  );
};

/** The one whose dodges are drawn latest behind the truth. Unit of the artificial reaction: ms. */
const latest = (watched: readonly Watched[], shownReactionMs: number): Watched | undefined =>
  watched.toSorted((left, right) => right.late(MOST, shownReactionMs).value - left.late(MOST, shownReactionMs).value)[0];

/** Those with the most dodges that begin too soon first. */
const worst = (watched: readonly Watched[]): Watched[] => watched.toSorted((left, right) => right.tooSoon(0).ratio - left.tooSoon(0).ratio);

/** The one designers think of first. */
const common = (watched: readonly Watched[]): Watched | undefined => watched.find(({ network }) => network === 'lte_4g') ?? watched[0];

const seenCurves = (asked: Asked<'shown-reaction'>, watched: readonly Watched[]): ChartRecord => {
  const { believableMs, enemy, rules } = asked;
  const top = 50 * Math.ceil(reactionQuantileMs(rules.npcs.enemies[enemy].reaction, MOST) / 50);
  const dots = Array.from({ length: DOTS + 1 }, (_, step) => (top * step) / DOTS);
  return {
    kind: 'curves',
    title: `How soon ${oneOf(enemy)}’s dodge is seen to begin, drawn as it happens (believed from ${inMs(believableMs)} on)`,
    xLabel: 'begins sooner than, ms after the blow',
    yLabel: 'share of dodges, %',
    isYRatio: true,
    series: shownOf(asked, watched).flatMap(({ network, formula, seen }) =>
      lineAndDots(
        networkWord(network),
        fine(dots).map((ms) => [ms, formula.soonerThan(ms, 0)]),
        dots.map((ms) => sharePoint(ms, sooner(seen(0).seenMs, ms))),
      ),
    ),
    // What it says is in the title: at the top, words would lie on the farthest network's line.
    guides: [{ axis: 'x', at: believableMs, text: '' }],
  };
};

const costCurves = (asked: Asked<'shown-reaction'>, watched: readonly Watched[]): ChartRecord => {
  const reactions = reactionsOf(asked);
  const longest = reactions.at(-1) ?? 0;
  return {
    kind: 'curves',
    title: 'What an artificial reaction costs: how late 19 dodges of 20 are drawn, at most',
    xLabel: 'artificial reaction, ms',
    yLabel: 'drawn later than in truth, ms',
    isYRatio: false,
    series: shownOf(asked, watched).flatMap(({ network, formula, late }) =>
      lineAndDots(
        networkWord(network),
        Array.from({ length: COST_STEPS + 1 }, (_, step) => (longest * step) / COST_STEPS).map((ms) => [ms, formula.lateMs(MOST, ms)]),
        reactions.map((ms) => {
          const { value, ci95 } = late(MOST, ms);
          return [ms, value, ...ci95];
        }),
      ),
    ),
    guides: [{ axis: 'x', at: asked.believableMs, text: 'least believable' }],
  };
};

const grids = (asked: Asked<'shown-reaction'>, watched: readonly Watched[]): ChartRecord[] => {
  const reactions = reactionsOf(asked);
  const grid = (title: string, unit: 'ratio' | 'ms', valueOf: (one: Watched, ms: number) => number): ChartRecord => ({
    kind: 'grid',
    title,
    xLabel: 'artificial reaction',
    yLabel: 'network',
    columns: reactions.map((ms) => (ms === 0 ? 'none' : inMs(ms))),
    rows: watched.map((one) => ({ name: networkWord(one.network), values: reactions.map((ms) => valueOf(one, ms)) })),
    unit,
  });
  return [
    grid(`Seen to begin sooner than ${inMs(asked.believableMs)} after the blow`, 'ratio', (one, ms) => one.tooSoon(ms).ratio),
    grid('Drawn later than in truth, median', 'ms', (one, ms) => wholeMs(one.late(0.5, ms).value)),
    grid('Drawn later than in truth, 19 of 20 at most', 'ms', (one, ms) => wholeMs(one.late(MOST, ms).value)),
  ];
};

const methodOf = ({ enemy, exchanges }: Asked<'shown-reaction'>): string[] => [
  `Dots, grids and numbers: ${exchanges.toLocaleString('en')} blows of a player at ${oneOf(enemy)} that always tries to dodge, for each network and artificial reaction, as another player’s client on such a link drew them; the same dodges on the same links for every reaction.`,
  'The server draws the reaction (ex-Gaussian) and announces the blow and the dodge together. The blow shows when the announcement is in, one leg later, so a dodge is seen sooner by that leg: at its reaction less the leg, and the error of the client’s clock, but not before the artificial reaction, which moves all to its left in the first picture onto it.',
  'Lines: that sum by the formula; the clock is off by half the difference of the legs of the quickest of eight heartbeats. In truth is when the dodge began on the server’s clock.',
  'The device delays blow and dodge alike, and is left out. Below 100 ms a press is a guess (Basner, Mollicone & Dinges 2011).',
];

/** What the pictures do not show. */
const caveats = (asked: Asked<'shown-reaction'>, watched: readonly Watched[]): string[] => {
  const longest = reactionsOf(asked).at(-1) ?? 0;
  const most = (shareOf: (one: Watched) => number): string => percent(Math.max(...watched.map(shareOf)));
  const landed = (ms: number): string => most((one) => sooner(one.seen(ms).spareMs, 0).ratio);
  return [
    `The attacker draws the dodge like the onlooker; but its own swing starts on its button, a way up and the leg earlier, so that with no artificial reaction at most ${most((one) => sooner(one.byAttacker(0).afterSwingMs, asked.believableMs).ratio)} of the dodges on any network begin sooner than ${inMs(asked.believableMs)} after the swing it sees.`,
    `A dodge held back may begin only after its blow has landed: at most ${landed(longest)} on any network with ${inMs(longest)}, ${landed(0)} with none (messages that were lost and came late).`,
  ];
};

const oneOf = (enemy: string): string => `${/^[aeiou]/.test(enemy) ? 'an' : 'a'} ${enemy}`;

/** Without a sign on a zero. */
const wholeMs = (ms: number): number => Math.round(ms) + 0;
