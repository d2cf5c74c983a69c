// The tables of a report: thresholds with their verdict in words, counts, latencies, and where a scenario came from. Every one a real table with
// headed rows, so it can be read aloud and copied into a sheet.

import { plainName } from '../metrics.ts';
import type { CountRecord, LatencyRecord, ScenarioRecord, ThresholdRecord } from '../record.ts';
import { boundText, countText, dateText, msText, spanText, valueText } from './format.ts';
import { canTellPercentile, fewestToTell } from '../statistics.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';

/** `All 5 thresholds passed`, `2 of 5 thresholds failed`, or that there are none. */
export const verdictText = (thresholds: readonly ThresholdRecord[]): string => {
  const failed = thresholds.filter((threshold) => !threshold.passed).length;
  if (thresholds.length === 0) return 'No thresholds set';
  if (failed > 0) return `${failed} of ${thresholds.length} thresholds failed`;
  return thresholds.length === 1 ? 'The one threshold passed' : `All ${thresholds.length} thresholds passed`;
};

/** The verdict as a mark and words. */
export const verdictMark = (thresholds: readonly ThresholdRecord[]): Markup => {
  if (thresholds.length === 0) return html`<span class="verdict">${verdictText(thresholds)}</span>`;
  return thresholds.every((threshold) => threshold.passed)
    ? html`<span class="verdict passed">✓ ${verdictText(thresholds)}</span>`
    : html`<span class="verdict failed">✗ ${verdictText(thresholds)}</span>`;
};

/** Thresholds, those that failed first. The roles keep it a table where narrow pages stack its rows. */
export const thresholdsTable = (thresholds: readonly ThresholdRecord[]): Markup => {
  const sorted = [...thresholds.filter((threshold) => !threshold.passed), ...thresholds.filter((threshold) => threshold.passed)];
  const rows = sorted.map(
    (threshold) =>
      html`<tr role="row">
        <th role="rowheader" scope="row">${capitalised(threshold.about)}<code>${threshold.metric}</code></th>
        <td role="cell">${boundText(threshold.bound, threshold.unit)}</td>
        <td role="cell">${valueText(threshold.value, threshold.unit)}</td>
        <td role="cell">
          ${threshold.passed ? html`<span class="verdict passed">✓ passed</span>` : html`<span class="verdict failed">✗ failed</span>`}
        </td>
      </tr>`,
  );
  return html`<table role="table" class="thresholds">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">What</th>
        <th role="columnheader" scope="col">Wanted</th>
        <th role="columnheader" scope="col">Measured</th>
        <th role="columnheader" scope="col">Verdict</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows}
    </tbody>
  </table>`;
};

/** When a percentile is too uncertain to print: what a dash means, wherever one stands. */
export const TOO_FEW_TEXT = `fewer than ${fewestToTell(0.99)} times for 99\u00A0%, fewer than ${fewestToTell(0.95)} for 95\u00A0%`;

/** Counts, each after its words, which so are right for any number. */
export const countsTable = (counts: readonly CountRecord[]): Markup => {
  const rows = counts.map(
    (count) =>
      html`<tr>
        <th scope="row">${capitalised(count.about)}</th>
        <td>${countText(count.value)}</td>
      </tr>`,
  );
  return html`<table class="counts">
    <tbody>
      ${rows}
    </tbody>
  </table>`;
};

/** Latencies as numbers. Unit: ms. */
export const latencyTable = (latencies: readonly LatencyRecord[]): Markup => {
  const rows = latencies.map((latency) => {
    const percentile = (ratio: number, ms: number): string => (canTellPercentile({ count: latency.count, ratio }) ? msText(ms) : '–');
    const values = [
      msText(latency.p50Ms),
      percentile(0.95, latency.p95Ms),
      percentile(0.99, latency.p99Ms),
      msText(latency.maxMs),
      msText(latency.meanMs),
    ];
    const cells = latency.count === 0 ? html`<td colspan="5">nothing recorded</td>` : values.map((value) => html`<td>${value}</td>`);
    return html`<tr>
      <th scope="row">${capitalised(latency.about)}</th>
      ${cells}
      <td>${countText(latency.count)}</td>
    </tr>`;
  });
  return html`<div class="scroll" role="region" aria-label="Latencies" tabindex="0">
      <table class="numbers wordy">
        <thead>
          <tr>
            <th scope="col">ms</th>
            <th scope="col">median</th>
            <th scope="col">95&nbsp;%</th>
            <th scope="col">99&nbsp;%</th>
            <th scope="col">slowest</th>
            <th scope="col">mean</th>
            <th scope="col">times</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
    ${
      latencies.some((latency) => latency.count > 0 && !canTellPercentile({ count: latency.count, ratio: 0.99 })) &&
      html`<p class="note">–: measured too few times to tell it from the slowest, ${TOO_FEW_TEXT}.</p>`
    }`;
};

/** Seed, rules, load and times of one scenario: what one needs to run it again. */
export const scenarioFacts = (scenario: ScenarioRecord): Markup =>
  factsList([
    [
      'Host',
      scenario.host === 'virtual' ? 'virtual time: simulated servers, clients and links' : 'live: real servers, sockets and clients',
    ],
    ['Load', scenario.load],
    ['Seed', String(scenario.seed)],
    ['Rules hash', scenario.rulesHash],
    ['Began', dateText(scenario.startedAt)],
    ['Took', spanText(scenario.wallMs)],
    ...(scenario.virtualMs === undefined ? [] : [['Simulated', spanText(scenario.virtualMs)] as const]),
  ]);

/** Names and values, side by side. */
export const factsList = (facts: readonly (readonly [string, string])[]): Markup =>
  html`<dl class="facts">
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${isCode(name) ? html`<span class="figures">${value}</span>` : value}</dd>
        </div>`,
    )}
  </dl>`;

/** First letter large: `median` begins a row as `Median`; names such as `4G` stay. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A scenario's file name as a heading: `dodge-window` is `Dodge window`. */
export const scenarioTitle = (name: string): string => capitalised(plainName(name).replaceAll('-', ' '));

const isCode = (name: string): boolean => ['Seed', 'Rules hash', 'Commit'].includes(name);
