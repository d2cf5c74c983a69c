// Load generators on the page, side by side: what each says of the same stack, in its own words, with where its measuring begins and ends. Unlike spans are
// never compared in silence.

import { latencyMetrics, plainName } from '../metrics.ts';
import type { GeneratorDuration, GeneratorRecord } from '../record.ts';
import { canTellPercentile } from '../statistics.ts';
import { clause, countText, dateText, msText, spanText } from './format.ts';
import { generatorsFigure, type GeneratorRow } from './generators-figure.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import { capitalised, factsList } from './tables.ts';

/** Durations drawn, the answering one first; all others stand in the table. */
const DRAWN = ['timeToSeat', 'provision', 'inputToEffect'] as const;
const SECTION = 'generators';

/** The opening of the page for them: the question, what they answer, and whether their own thresholds held. */
export const generatorsAnswer = (generators: readonly GeneratorRecord[]): Markup =>
  html`<article>
    <p class="question">
      How long until a party is seated, ${generators.length === 1 ? `by ${generators[0]?.generator ?? ''}` : 'by each load generator'}?
    </p>
    <p class="answer">${generatorsSentence(generators)}</p>
    <p class="below">
      ${generators.map(verdictOf)}
      <a href="#${SECTION}">${sectionTitle(generators)}: picture, numbers, method</a>
    </p>
  </article>`;

/** The answer said aloud: medians of like spans together, each span named. */
export const generatorsSentence = (generators: readonly GeneratorRecord[]): string => {
  const rows = generators
    .filter(({ invalidBecause }) => invalidBecause === undefined)
    .flatMap((generator) => answering(generator).map((duration) => ({ generator, duration })));
  const spans = Map.groupBy(rows, ({ duration }) => duration.about);
  const said = [...spans].flatMap(([about, group]) => {
    const medians = group.flatMap(({ generator, duration }) => {
      const median = duration.percentiles.find(([ratio]) => ratio === 0.5);
      return median === undefined ? [] : [`${msText(median[1])} ms by ${generator.generator}`];
    });
    return medians.length === 0 ? [] : [`${capitalised(about)}: half within ${listed(medians)}.`];
  });
  return said.length === 0 ? 'Nobody was seated, or nothing that was measured may be believed.' : said.join(' ');
};

/** The section. */
export const generatorsSection = (generators: readonly GeneratorRecord[]): Markup =>
  html`<section id="${SECTION}" class="chapter" aria-labelledby="${SECTION}-title">
    <h2 id="${SECTION}-title">${sectionTitle(generators)} <span class="host">over real sockets</span></h2>
    ${generators.map(invalidText)}
    ${DRAWN.map((name) => {
      const rows = rowsOf(generators, name);
      return rows.length > 0 && generatorsFigure(capitalised(FIGURE_TITLES[name]), rows);
    })}
    <h3>What each of them measured</h3>
    <p>Only what the generator gave itself; a dash where it gave nothing, or measured too few times to tell.</p>
    ${durationsTable(generators)}
    <h3>Who arrived, and what became of them</h3>
    ${generators.map(arrivals)}
  </section>`;

const FIGURE_TITLES = {
  timeToSeat: 'time to a seat in the party',
  provision: 'provisioning a party',
  inputToEffect: latencyMetrics.inputToEffect.about,
} as const satisfies Record<(typeof DRAWN)[number], string>;

const sectionTitle = (generators: readonly GeneratorRecord[]): string =>
  generators.length === 1 ? `Load by ${generators[0]?.generator ?? ''}` : 'Load generators, side by side';

/** What answers the question: being seated, or where nobody was to be seated, the call. */
const answering = ({ durations, unit }: GeneratorRecord): readonly GeneratorDuration[] =>
  durations.filter(({ name }) => name === 'timeToSeat' || (name === 'provision' && unit === 'party'));

const rowsOf = (generators: readonly GeneratorRecord[], name: string): GeneratorRow[] =>
  generators.flatMap((generator) =>
    generator.durations.filter((duration) => duration.name === name && duration.count > 0).map((duration) => ({ generator, duration })),
  );

const verdictOf = ({ generator, verdict, invalidBecause }: GeneratorRecord): Markup => {
  if (invalidBecause !== undefined) return html`<span class="verdict failed">✗ ${generator}: not valid</span> `;
  if (verdict === undefined) return html``;
  return verdict.passed
    ? html`<span class="verdict passed">✓ ${generator}: ${verdict.text}</span> `
    : html`<span class="verdict failed">✗ ${generator}: ${verdict.text}</span> `;
};

const invalidText = ({ generator, invalidBecause }: GeneratorRecord): Markup =>
  invalidBecause === undefined
    ? html``
    : html`<p class="invalid" role="alert">
        <b>Not valid.</b> ${nameAtStart(generator)}: ${clause(invalidBecause)}. Do not believe its numbers.
      </p>`;

const durationsTable = (generators: readonly GeneratorRecord[]): Markup => {
  const names = [...new Set([...DRAWN, ...generators.flatMap(({ durations }) => durations.map(({ name }) => name))])];
  const rows = names.flatMap((name) => rowsOf(generators, name)).map(durationRow);
  return html`<div class="scroll" role="region" aria-label="What each load generator measured" tabindex="0">
    <table class="numbers wordy">
      <thead>
        <tr>
          <th scope="col">ms</th>
          ${['fastest', 'median', '95 %', '99 %', 'slowest', 'times'].map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
};

const durationRow = ({ generator, duration }: GeneratorRow): Markup => {
  const { about, count, minMs, maxMs, percentiles } = duration;
  const percentile = (wanted: number): number | undefined =>
    canTellPercentile({ count, ratio: wanted }) ? percentiles.find(([ratio]) => ratio === wanted)?.[1] : undefined;
  const values = [minMs, percentile(0.5), percentile(0.95), percentile(0.99), maxMs];
  return html`<tr>
    <th scope="row"><b>${generator.generator}</b><br />${capitalised(about)}</th>
    ${values.map((ms) => html`<td>${ms === undefined ? '–' : msText(ms)}</td>`)}
    <td>${countText(count)}</td>
  </tr>`;
};

const arrivals = (record: GeneratorRecord): Markup => {
  const { generator, version, machine, startedAt, wallMs, load, unit, planned, started, done, failed, failures, counts, notes } = record;
  const why = failures.map(({ about, value }) => `${countText(value)} ${plainName(about)}`);
  return html`<h3>${nameAtStart(generator)}</h3>
    ${factsList([
      ['Load', load],
      [
        `Arrivals (${unit})`,
        `${countText(planned)} planned, ${countText(started)} begun, ${countText(done)} done, ${countText(failed)} failed${why.length === 0 ? '' : ` (${why.join(', ')})`}`,
      ],
      ...(record.verdict === undefined ? [] : [['Its own verdict', record.verdict.text] as const]),
      ...(counts.length === 0 ? [] : [['Counted', counts.map(({ about, value }) => `${countText(value)} ${about}`).join('; ')] as const]),
      ['Began', dateText(startedAt)],
      ...(wallMs === 0 ? [] : [['Took', spanText(wallMs)] as const]),
      ['Version', version],
      ['Machine', machine],
    ])}
    ${notes.map((note) => html`<p class="note">${note}</p>`)}`;
};

/** A generator's name at the beginning of a line; programs keep the spelling they have. */
const nameAtStart = (generator: string): string => (/^(ghz|k6)/.test(generator) ? generator : capitalised(generator));

const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;
