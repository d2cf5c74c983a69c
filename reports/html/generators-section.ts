// Load generators on the page, side by side: what each says of the same stack, in its own words, with where its measuring begins and ends. Answer and verdicts
// first, then the pictures, the numbers, and who arrived.

import { latencyMetrics } from '../metrics.ts';
import type { GeneratorRecord } from '../record.ts';
import { clause, countText, dateText, spanText } from './format.ts';
import {
  arrivalsText,
  generatorsAnswerText,
  generatorsFurther,
  generatorsQuestion,
  isStandIn,
  nameAtStart,
  rowsOf,
  spoken,
  STAND_IN_TEXT,
} from './generator-words.ts';
import { generatorsFigure } from './generators-figure.ts';
import { generatorsTable } from './generators-table.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import { capitalised, factsList, TOO_FEW_TEXT } from './tables.ts';

/** Durations drawn, the answering one first, with their titles; all others stand in the table. */
const DRAWN = [
  { name: 'timeToSeat', title: 'Time to a seat in the party' },
  { name: 'provision', title: 'Provisioning a party' },
  { name: 'inputToEffect', title: capitalised(latencyMetrics.inputToEffect.about) },
] as const satisfies readonly { readonly name: keyof typeof latencyMetrics; readonly title: string }[];
const SECTION = 'generators';

/** The opening of the page for them: the question, what they answer, and whether their own thresholds held. */
export const generatorsAnswer = (generators: readonly GeneratorRecord[]): Markup =>
  html`<article>
    <p class="question">${generatorsQuestion(generators)}</p>
    <p class="answer">${generatorsAnswerText(generators)}</p>
    <p class="below">
      ${generators.filter(hasFailed).map(verdictOf)} ${generators.filter((generator) => !hasFailed(generator)).map(verdictOf)}
      <a href="#${SECTION}">${sectionTitle(generators)}: picture, numbers, method</a>
    </p>
  </article>`;

/** Said before anything else of generators of which nothing may be believed. */
export const generatorNotices = (generators: readonly GeneratorRecord[]): readonly Markup[] =>
  generators.flatMap(({ generator, invalidBecause }) =>
    invalidBecause === undefined
      ? []
      : [
          html`<p class="invalid" role="alert">
            <b>Not valid.</b> ${nameAtStart(generator)}: ${clause(invalidBecause)}. Do not believe its numbers; run it again on a quieter
            machine or with less load.
          </p>`,
        ],
  );

/** The section. */
export const generatorsSection = (generators: readonly GeneratorRecord[]): Markup => {
  // Who is not valid has a notice of its own.
  const failing = generators.filter((generator) => hasFailed(generator) && generator.invalidBecause === undefined);
  const further = generatorsFurther(generators);
  return html`<section id="${SECTION}" class="chapter" aria-labelledby="${SECTION}-title">
    <h2 id="${SECTION}-title">${sectionTitle(generators)} <span class="host">over real sockets</span></h2>
    ${generatorNotices(generators)} ${further !== undefined && html`<p class="lead">${further}</p>`}
    ${failing.length > 0 && html`<p class="below">${failing.map(verdictOf)}</p>`}
    ${DRAWN.map(({ name, title }) => {
      const rows = rowsOf(generators, name);
      return rows.length > 0 && generatorsFigure(title, rows);
    })}
    <h3>What ${generators.length === 1 ? 'it' : 'each of them'} measured</h3>
    <p>Only what a generator gave itself; a dash where it gave nothing, or measured too few times to tell: ${TOO_FEW_TEXT}.</p>
    ${generatorsTable(
      generators,
      DRAWN.map(({ name }) => name),
    )}
    <h3>Who arrived, and what became of them</h3>
    <div class="arrivals">${generators.map(arrivals)}</div>
  </section>`;
};

const sectionTitle = (generators: readonly GeneratorRecord[]): string =>
  generators.length === 1 ? `Load by ${spoken(generators[0]?.generator ?? '')}` : 'Load generators, side by side';

const hasFailed = ({ verdict, invalidBecause }: GeneratorRecord): boolean => verdict?.passed === false || invalidBecause !== undefined;

/** A generator's own verdict as a mark and words. What a stand-in passed is nothing to be glad of. */
const verdictOf = (record: GeneratorRecord): Markup => {
  const { generator, verdict, invalidBecause } = record;
  if (invalidBecause !== undefined) return html`<span class="verdict failed">✗ ${generator}: not valid</span> `;
  if (verdict?.passed === false) return html`<span class="verdict failed">✗ ${generator}: ${verdict.text}</span> `;
  if (isStandIn(record)) return html`<span class="verdict">${generator}: ${STAND_IN_TEXT}</span> `;
  if (verdict === undefined) return html`<span class="verdict">${generator}: no thresholds of its own</span> `;
  return html`<span class="verdict passed">✓ ${generator}: ${verdict.text}</span> `;
};

const arrivals = (record: GeneratorRecord): Markup => {
  const { generator, version, machine, startedAt, wallMs, load, unit, counts, verdict, verdictMissing, notes } = record;
  return html`<div>
    <h4>${nameAtStart(generator)}</h4>
    ${isStandIn(record) && html`<p><strong class="stand-in">${capitalised(STAND_IN_TEXT)}.</strong></p>`}
    ${factsList([
      ['Load', load],
      [`Arrivals (${unit})`, arrivalsText(record)],
      ...(verdict === undefined ? [] : [['Its own verdict', `${verdict.passed ? 'passed' : 'failed'}: ${verdict.text}`] as const]),
      ...(verdictMissing === undefined ? [] : [['Its own verdict', `not known: ${verdictMissing}`] as const]),
      ...(counts.length === 0 ? [] : [['Counted', counts.map(({ about, value }) => `${about} (${countText(value)})`).join('; ')] as const]),
      ['Began', dateText(startedAt)],
      ...(wallMs === 0 ? [] : [['Took', spanText(wallMs)] as const]),
      ['Version', version],
      ['Machine', machine],
    ])}
    ${notes.map((note) => html`<p class="note">${note}</p>`)}
  </div>`;
};
