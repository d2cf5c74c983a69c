// What is said of load generators, in words: the answer aloud, what one measured, who stands in for whom. Shared by the page and the terminal. Only what a
// generator gave is said, each time with where its measuring begins and ends, so that unlike spans are never compared in silence.

import { latencyMetrics } from '../metrics.ts';
import type { GeneratorDuration, GeneratorRecord } from '../record.ts';
import { canTellPercentile } from '../statistics.ts';
import { countText, msText } from './format.ts';
import { capitalised } from './tables.ts';

/** A generator's durations of one name. */
export interface GeneratorRow {
  readonly generator: GeneratorRecord;
  readonly duration: GeneratorDuration;
}

/** What a stand-in is, wherever its numbers are shown. */
export const STAND_IN_TEXT = 'a stand-in that ran one iteration; its times prove nothing';

/** The median's ratio. */
export const MEDIAN = 0.5;

/** What answers the question, and how it is said aloud. */
const ANSWERING = [
  { name: 'timeToSeat', text: 'half had a seat in their party' },
  { name: 'provision', text: 'half of the parties were provisioned' },
] as const satisfies readonly { readonly name: keyof typeof latencyMetrics; readonly text: string }[];

/** Whether something else ran in the generator's place. */
export const isStandIn = ({ generator }: GeneratorRecord): boolean => /\bstand-in\b/.test(generator);

/** A generator's name at the beginning of a line; programs keep the spelling they have. */
export const nameAtStart = (generator: string): string => (/^(ghz|k6)/.test(generator) ? generator : capitalised(generator));

/** A generator's name within a sentence. */
export const spoken = (generator: string): string => (generator === 'own players' ? 'our own players' : generator);

/** What the generators were run to find out: being seated, or where nobody was to be, the provisioning. */
export const generatorsQuestion = (generators: readonly GeneratorRecord[]): string => {
  const asking = believedOf(generators).length === 0 ? generators : believedOf(generators);
  const names = asking.flatMap(({ durations }) => durations.map(({ name }) => name));
  const seat = `How long until everybody has a seat in their party${asking.some(playsPlayers) ? ', and does everybody come home' : ''}`;
  const asked = names.includes('timeToSeat') || !names.includes('provision') ? seat : 'How long does provisioning a party take';
  return generators.length === 1 ? `${asked}, by ${spoken(generators[0]?.generator ?? '')}?` : `${asked}?`;
};

/** The question's answer aloud: the span that answers it, by all that measured just that, and who came home. */
export const generatorsAnswerText = (generators: readonly GeneratorRecord[]): string => {
  const clauses = [...answerClauses(generators).slice(0, 1), ...homeClause(generators)];
  return clauses.length === 0 ? 'Nothing was measured that may be believed.' : sentence(clauses);
};

/** What was found besides, aloud, each span named; undefined when the answer has said it all. */
export const generatorsFurther = (generators: readonly GeneratorRecord[]): string | undefined => {
  const further = answerClauses(generators).slice(1);
  return further.length === 0 ? undefined : sentence(further);
};

/** The rows that measure the same span by their own words, together, in the order the spans first come. */
export const alike = (rows: readonly GeneratorRow[]): readonly (readonly GeneratorRow[])[] => [
  ...Map.groupBy(rows, ({ duration }) => duration.about).values(),
];

/** A generator's durations of a name that it measured at all. */
export const rowsOf = (generators: readonly GeneratorRecord[], name: string): readonly GeneratorRow[] =>
  generators.flatMap((generator) =>
    generator.durations.filter((duration) => duration.name === name && duration.count > 0).map((duration) => ({ generator, duration })),
  );

/** The percentile at `ratio` as the generator gave it; undefined when it gave none, or measured too few times to tell it. Unit: ms. */
export const toldPercentile = ({ count, percentiles }: GeneratorDuration, ratio: number): number | undefined =>
  canTellPercentile({ count, ratio }) ? percentiles.find(([given]) => given === ratio)?.[1] : undefined;

/** What a generator said of a duration: only what it gave, and of that only what so many samples can tell. */
export const toldText = (duration: GeneratorDuration): string => {
  const told = [MEDIAN, 0.95, 0.99].flatMap((ratio) => {
    const ms = toldPercentile(duration, ratio);
    return ms === undefined ? [] : [`${ratio === MEDIAN ? 'half' : `${ratio * 100}\u00A0%`} within ${msText(ms)}\u00A0ms`];
  });
  const { maxMs, count } = duration;
  const all = [...told, ...(maxMs === undefined ? [] : [`${count === 1 ? 'took' : 'slowest'} ${msText(maxMs)}\u00A0ms`])];
  return all.length === 0 ? 'measured too few times to tell' : all.join(', ');
};

/** How often something was measured, in words. */
export const timesText = (count: number): string => (count === 1 ? 'once' : `${countText(count)}\u00A0times`);

/** Who arrived and what became of them; whoever came to no end is accounted for too. */
export const arrivalsText = ({ planned, started, done, failed, failures }: GeneratorRecord): string => {
  const why = failures.map(({ about, value }) => `${countText(value)} ${about.replaceAll('_', ' ')}`);
  const open = started - done - failed;
  return [
    `${countText(planned)} planned, ${countText(started)} begun, ${countText(done)} done, ${countText(failed)} failed`,
    why.length > 0 && ` (${why.join(', ')})`,
    open > 0 && `, ${countText(open)} neither when it ended`,
  ]
    .filter((part) => part !== false)
    .join('');
};

/** Without stand-ins, and without what is not valid. */
const believedOf = (generators: readonly GeneratorRecord[]): readonly GeneratorRecord[] =>
  generators.filter((generator) => generator.invalidBecause === undefined && !isStandIn(generator));

/** A clause for each span that answers. Stand-ins and what may not be believed have no part in it. */
const answerClauses = (generators: readonly GeneratorRecord[]): readonly string[] => {
  const believed = believedOf(generators);
  return ANSWERING.flatMap(({ name, text }) =>
    alike(rowsOf(believed.filter(answersBy(name)), name)).flatMap((group) => {
      const medians = group.flatMap(({ generator, duration }) => {
        const median = toldPercentile(duration, MEDIAN);
        if (median === undefined) return [];
        const last = duration.maxMs === undefined ? '' : `, the last within ${msText(duration.maxMs)}\u00A0ms,`;
        return [`within ${msText(median)}\u00A0ms${last} by ${spoken(generator.generator)}`];
      });
      return medians.length === 0 ? [] : [`${text} ${listed(medians)} (${group[0]?.duration.about ?? ''})`];
    }),
  );
};

/** How many came home, of generators whose players play their journey to its end. */
const homeClause = (generators: readonly GeneratorRecord[]): readonly string[] => {
  const players = believedOf(generators).filter(playsPlayers);
  const [only, another] = players;
  if (only === undefined) return [];
  if (another === undefined) return [`${home(only)} players came home`];
  return [`came home: ${listed(players.map((record) => `${home(record)} with ${spoken(record.generator)}`))}`];
};

const home = ({ done, planned }: GeneratorRecord): string => `${countText(done)} of ${countText(planned)}`;

/** Where players arrive, an arrival is done when it is home again. */
const playsPlayers = ({ unit }: GeneratorRecord): boolean => unit === 'player';

const sentence = (clauses: readonly string[]): string => `${capitalised(clauses.join('; '))}.`;

/** Provisioning answers only where parties arrive; where players do, it is a part of their way to a seat. */
const answersBy =
  (name: string) =>
  ({ unit }: GeneratorRecord): boolean =>
    name !== 'provision' || unit === 'party';

const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;
