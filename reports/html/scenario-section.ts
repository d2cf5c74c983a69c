// One scenario on the page, in the order a reader needs it: the question and its answer, the picture, the numbers, thresholds, counts, method,
// and what it takes to run it again.

import type { RunRecord, ScenarioRecord } from '../record.ts';
import { dodgesTable, hasManyDevices, populationSwitch, sweepCurves, sweepNumbers, sweepOf, sweepPicture } from './dodge-section.ts';
import type { Sweep } from './dodge-section.ts';
import { chartFigure } from './charts.ts';
import { clause } from './format.ts';
import { latencyCurves } from './latency-curves.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import { countsTable, latencyTable, scenarioFacts, scenarioTitle, thresholdsTable } from './tables.ts';
import { timelineFigure } from './timeline-figure.ts';

/** A scenario with the id of its section and its sweep, if it has one. */
export interface Chapter {
  readonly scenario: ScenarioRecord;
  readonly id: string;
  readonly sweep: Sweep | undefined;
  /** Players of the run sit at different devices. */
  readonly namesDevices: boolean;
}

/** The run's scenarios as chapters; ids count up, so no name can clash or break one. */
export const chaptersOf = (run: RunRecord): readonly Chapter[] =>
  run.scenarios.map((scenario, index) => {
    const id = `scenario-${index + 1}`;
    return { scenario, id, sweep: sweepOf(scenario, run, id), namesDevices: hasManyDevices(run) };
  });

/** Where a scenario was played, in words. */
export const hostText = (host: ScenarioRecord['host']): string => (host === 'virtual' ? 'in virtual time' : 'over real sockets');

/** The section of one chapter. */
export const scenarioSection = ({ scenario, id, sweep, namesDevices }: Chapter): Markup =>
  html`<section id="${id}" class="chapter" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${scenarioTitle(scenario.scenario)} <span class="host">${hostText(scenario.host)}</span></h2>
    ${!scenario.isValid && invalidNotice(scenario)} ${notesOf(scenario)}
    ${
      sweep !== undefined &&
      html`<div class="chooser">${populationSwitch(sweep)}</div>
        ${sweepPicture(sweep)}`
    }
    ${(scenario.charts ?? []).map(chartFigure)}
    ${
      scenario.timelines.length > 0 &&
      html`<h3>${scenario.timelines.length === 1 ? 'One exchange' : 'Single exchanges'}, seen by all three</h3>
        <p>
          Time runs left to right. Slanted lines are messages on their way; the hatched band is the dodge window, in which the outcome is
          only tentative.
        </p>
        ${scenario.timelines.map((timeline, index) => timelineFigure(timeline, `${id}-exchange-${index + 1}`))}`
    }
    ${sweep !== undefined && sweepCurves(sweep)}
    ${
      scenario.latencies.length > 0 &&
      html`<h3>How long things take</h3>
        <p>Share done, %, by that many ms.</p>
        ${latencyCurves(scenario)}`
    }
    ${sweep !== undefined && sweepNumbers(sweep)} ${scenario.latencies.length > 0 && latencyTable(scenario.latencies)}
    ${
      sweep === undefined &&
      scenario.cells.length > 0 &&
      html`<h3>Dodges, beside the formula</h3>
        <p>Blows these players could dodge, and how many they dodged in time.</p>
        ${dodgesTable(scenario.cells, { namesDevices })}`
    }
    ${
      scenario.thresholds.length > 0 &&
      html`<h3>Thresholds</h3>
        ${thresholdsTable(scenario.thresholds)}`
    }
    ${
      scenario.counts.length > 0 &&
      html`<h3>Counts</h3>
        ${countsTable(scenario.counts)}`
    }
    ${
      scenario.method.length > 0 &&
      html`<h3>Method</h3>
        <ul class="method">
          ${scenario.method.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>`
    }
    <h3>To run it again</h3>
    ${scenarioFacts(scenario)}
  </section>`;

/** Said before anything else of a run in which nothing may be believed. */
export const invalidNotice = (scenario: ScenarioRecord): Markup =>
  html`<p class="invalid" role="alert">
    <b>Not valid.</b> ${scenarioTitle(scenario.scenario)}: ${clause(scenario.invalidBecause ?? 'the load generator fell behind')}. Do not
    believe its numbers.
  </p>`;

/** What must be known beside the answer, said as loudly as it. */
export const notesOf = ({ notes = [] }: ScenarioRecord): Markup =>
  html`${notes.map((note) => html`<p class="loud" role="note"><b>Note.</b> ${note}</p>`)}`;
