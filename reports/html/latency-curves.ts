// Where the time goes, one chart per latency: what share of all is done by when. Each has an axis of its own from zero, cut a little past the
// 99th percentile; what lies beyond is said in words, and a bound that was set stands in the chart as a rule.

import * as Plot from '@observablehq/plot';
import type { LatencyRecord, ScenarioRecord } from '../record.ts';
import { canTellPercentile } from '../statistics.ts';
import { parseBound } from '../thresholds.ts';
import { countText, msText, percentText } from './format.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import { plotChart } from './plot.ts';

/** The frame of a chart of waits up to `endMs`: ms to the right, the share that has waited no longer upwards. */
export const waitsFrame = (endMs: number) => ({
  width: 300,
  height: 168,
  marginLeft: 40,
  marginRight: 14,
  marginTop: 14,
  marginBottom: 28,
  x: { domain: [0, endMs], ticks: 4, tickFormat: (ms: number) => (ms === 0 ? '0 ms' : countText(ms)), label: null, tickSize: 0 },
  y: { domain: [0, 1], ticks: [0, 0.5, 1], tickFormat: percentText, label: null, tickSize: 0 },
});

/** Samples below which the curve is drawn step by step. */
const STAIRCASE_BELOW = 100;

/** One chart per latency of the scenario; nothing when it measured none. */
export const latencyCurves = (scenario: Pick<ScenarioRecord, 'latencies' | 'thresholds' | 'host'>): Markup => {
  const charts = scenario.latencies.filter((latency) => latency.count > 0).map((latency) => latencyFigure(latency, scenario));
  return html`<div class="latency-charts">${charts}</div>`;
};

const latencyFigure = (latency: LatencyRecord, scenario: Pick<ScenarioRecord, 'thresholds' | 'host'>): Markup => {
  const limits = upperLimits(latency.name, scenario);
  const endMs = Math.max(latency.p99Ms * 1.5, ...limits.map((limit) => limit * 1.08), 1);
  const beyond = latency.maxMs > endMs && `, slowest ${msText(latency.maxMs)} ms (off the axis)`;
  return html`<figure class="latency-chart">
    <figcaption><b>${capitalised(latency.about)}</b><span>${countText(latency.count)} times${beyond}</span></figcaption>
    ${chart(latency, limits, endMs, scenario.host)}
  </figure>`;
};

const chart = (latency: LatencyRecord, limits: readonly number[], endMs: number, host: ScenarioRecord['host']): Markup => {
  const points = [[0, 0] as const, ...latency.curve.filter(([ms]) => ms <= endMs)];
  const marks = marksOf(latency);
  const colour = host === 'live' ? 'var(--attacker)' : 'var(--defender)';
  // The curve leaves its lower right free: words stand there, clear of a bound where one is drawn.
  const wall = limits.find((limit) => limit >= latency.p99Ms) ?? endMs;
  const words = [
    { ms: wall, ratio: 0.64, text: marks.at(-1)?.text ?? '' },
    { ms: wall, ratio: 0.39, text: marks.at(0)?.text ?? '' },
    ...limits.map((limit) => ({ ms: limit, ratio: 0.13, text: `bound ${msText(limit)} ms` })),
  ];
  const about = `${latency.about}: ${marks.map((mark) => mark.text).join(', ')}`;
  return plotChart(about, {
    ...waitsFrame(endMs),
    marks: [
      Plot.ruleY([0, 0.5, 1], { stroke: 'var(--rule)' }),
      Plot.ruleX(limits, { stroke: 'var(--ink)', strokeWidth: 1.5, strokeDasharray: '4 3' }),
      // A handful of samples is a staircase; drawing slopes between them would invent some.
      Plot.line(points, {
        x: '0',
        y: '1',
        stroke: colour,
        strokeWidth: 2,
        curve: latency.count < STAIRCASE_BELOW ? 'step-after' : 'linear',
      }),
      Plot.dot(marks, {
        x: 'ms',
        y: 'ratio',
        r: 4.5,
        fill: host === 'live' ? 'var(--page)' : colour,
        stroke: colour,
        strokeWidth: 2,
        title: 'text',
      }),
      Plot.text(words, {
        x: 'ms',
        y: 'ratio',
        text: 'text',
        dx: -7,
        textAnchor: 'end',
        fill: 'var(--ink)',
        stroke: 'var(--page)',
        strokeWidth: 4,
      }),
    ],
  });
};

/** The points worth a mark: the median, and as far up as so many samples can tell. */
const marksOf = (latency: LatencyRecord): readonly { readonly ms: number; readonly ratio: number; readonly text: string }[] => {
  const high = [
    { ms: latency.p95Ms, ratio: 0.95, text: `95 % by ${msText(latency.p95Ms)} ms` },
    { ms: latency.p99Ms, ratio: 0.99, text: `99 % by ${msText(latency.p99Ms)} ms` },
  ].filter(({ ratio }) => canTellPercentile({ count: latency.count, ratio }));
  const last = high.length > 0 ? high : [{ ms: latency.maxMs, ratio: 1, text: `all by ${msText(latency.maxMs)} ms` }];
  return [{ ms: latency.p50Ms, ratio: 0.5, text: `half by ${msText(latency.p50Ms)} ms` }, ...last];
};

/** Upper bounds set on any percentile of this latency. Unit: ms. */
const upperLimits = (name: string, scenario: Pick<ScenarioRecord, 'thresholds'>): readonly number[] =>
  scenario.thresholds.flatMap((threshold) => {
    if (!threshold.metric.startsWith(`latency.${name}.`) || threshold.unit !== 'ms') return [];
    const bound = parseBound(threshold.bound);
    if (bound === undefined) return [];
    if (bound.kind === 'range') return [bound.high];
    return bound.operator.startsWith('<') ? [bound.limit] : [];
  });

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
