// One file played in both worlds: in virtual time, where computing costs nothing, and over real sockets. What they agree on is the game; what they differ
// by is this machine. Both lie in one picture, and each row of the table says why it may differ.

import * as Plot from '@observablehq/plot';
import type { LatencyRecord, RunRecord, ScenarioRecord } from '../record.ts';
import { canTellPercentile, wilsonInterval } from '../statistics.ts';
import { countText, msText, percentText } from './format.ts';
import { waitsFrame } from './latency-curves.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import { plotChart } from './plot.ts';
import { scenarioTitle } from './tables.ts';

/** The two records of one scenario. */
export interface Pair {
  readonly virtual: ScenarioRecord;
  readonly live: ScenarioRecord;
}

/** Scenarios that a run has played in both worlds, by the same rules; those that are not valid are not compared. */
export const pairsOf = ({ scenarios }: Pick<RunRecord, 'scenarios'>): readonly Pair[] =>
  scenarios.flatMap((virtual) => {
    if (virtual.host !== 'virtual' || !virtual.isValid) return [];
    const live = scenarios.find(
      (other) => other.host === 'live' && other.isValid && other.scenario === virtual.scenario && other.rulesHash === virtual.rulesHash,
    );
    return live === undefined ? [] : [{ virtual, live }];
  });

const COMPUTING = 'virtual servers compute in no time; real ones share this machine’s cores with every player.';
const CHANCE = 'same rules and players, but chance meets other instants, so fights take other turns.';

/** Latencies worth laying on one another, with why they differ. */
const LATENCIES: readonly { readonly name: string; readonly what: string; readonly why: string }[] = [
  { name: 'timeToSeat', what: 'Leader’s press to a seat in the party', why: COMPUTING },
  {
    name: 'inputToEffect',
    what: 'Press to effect',
    why: 'the links are drawn from one model; live adds computing, and timers that wake late.',
  },
];

/** The section of one pair. */
export const twoWorldsSection = (pair: Pair, index: number): Markup => {
  const id = `worlds-${index + 1}`;
  const both = LATENCIES.flatMap(({ name, what, why }) => {
    const [virtual, live] = [pair.virtual, pair.live].map(({ latencies }) => latencies.find((latency) => latency.name === name));
    return virtual === undefined || live === undefined || virtual.count === 0 || live.count === 0 ? [] : [{ virtual, live, what, why }];
  });
  return html`<section id="${id}" class="chapter" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${scenarioTitle(pair.virtual.scenario)} <span class="host">in both worlds</span></h2>
    <p>
      One file, the same servers and the same players: once in virtual time, once over real sockets on this machine. What they agree on is
      the game; what they differ by is the machine, or chance.
    </p>
    <div class="latency-charts">${both.map(figure)}</div>
    ${table(pair, both)}
  </section>`;
};

interface Both {
  readonly virtual: LatencyRecord;
  readonly live: LatencyRecord;
  readonly what: string;
  readonly why: string;
}

const figure = ({ virtual, live }: Both): Markup =>
  html`<figure class="latency-chart">
    <figcaption>
      <b>${capitalised(virtual.about)}</b><span>virtual ${countText(virtual.count)} times, live ${countText(live.count)}</span>
    </figcaption>
    ${chart(virtual, live)}
  </figure>`;

const chart = (virtual: LatencyRecord, live: LatencyRecord): Markup => {
  const endMs = Math.max(virtual.p95Ms, live.p95Ms, 1) * 1.5;
  const curve = ({ curve: points }: LatencyRecord) => [[0, 0] as const, ...points.filter(([ms]) => ms <= endMs)];
  const halves = [
    { ms: virtual.p50Ms, ratio: 0.5, text: `virtual: half by ${msText(virtual.p50Ms)} ms`, at: 0.36 },
    { ms: live.p50Ms, ratio: 0.5, text: `live: half by ${msText(live.p50Ms)} ms`, at: 0.14 },
  ] as const;
  const lines = [
    { record: virtual, colour: 'var(--defender)' },
    { record: live, colour: 'var(--attacker)' },
  ];
  return plotChart(`${virtual.about}: ${halves.map(({ text }) => text).join('; ')}`, {
    ...waitsFrame(endMs),
    marks: [
      Plot.ruleY([0, 0.5, 1], { stroke: 'var(--rule)' }),
      ...lines.map(({ record, colour }) => Plot.line(curve(record), { x: '0', y: '1', stroke: colour, strokeWidth: 2 })),
      ...lines.map(({ colour }, index) =>
        Plot.dot([halves[index]], {
          x: 'ms',
          y: 'ratio',
          r: 4.5,
          fill: index === 0 ? colour : 'var(--page)',
          stroke: colour,
          strokeWidth: 2,
        }),
      ),
      ...lines.map(({ colour }, index) =>
        Plot.text([halves[index]], {
          x: () => endMs,
          y: 'at',
          text: 'text',
          dx: -4,
          textAnchor: 'end',
          fill: colour,
          stroke: 'var(--page)',
          strokeWidth: 4,
        }),
      ),
    ],
  });
};

const table = (pair: Pair, both: readonly Both[]): Markup => {
  const rows = [...both.flatMap(latencyRows), ...dodgeRow(pair), ...countRows(pair)];
  return html`<div class="scroll" role="region" aria-label="Both worlds" tabindex="0">
      <table class="numbers wordy">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">virtual</th>
            <th scope="col">live</th>
            <th scope="col">live − virtual</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ what, virtual, live, difference }) =>
              html`<tr>
                <th scope="row">${what}</th>
                <td>${virtual}</td>
                <td>${live}</td>
                <td>${difference}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <h3>Why they may differ</h3>
    <ul class="method">
      ${[...Map.groupBy(rows, ({ why }) => why)].map(
        ([why, about]) => html`<li>${[...new Set(about.map(({ topic }) => topic))].join('; ')}: ${why}</li>`,
      )}
    </ul>`;
};

interface Row {
  readonly what: string;
  /** What several rows are about: the reasons name it once. */
  readonly topic: string;
  readonly virtual: string;
  readonly live: string;
  readonly difference: string;
  readonly why: string;
}

const latencyRows = ({ virtual, live, what, why }: Both): Row[] => {
  const row = (words: string, of: (latency: LatencyRecord) => number): Row => ({
    what: `${what}, ${words}`,
    topic: what,
    virtual: `${msText(of(virtual))} ms`,
    live: `${msText(of(live))} ms`,
    difference: `${signed(of(live) - of(virtual))} ms`,
    why,
  });
  const tells95 = [virtual, live].every(({ count }) => canTellPercentile({ count, ratio: 0.95 }));
  return [
    row('half within', ({ p50Ms }) => p50Ms),
    ...(tells95 ? [row('95 % within', ({ p95Ms }) => p95Ms)] : []),
    row('slowest', ({ maxMs }) => maxMs),
  ];
};

const dodgeRow = ({ virtual, live }: Pair): Row[] => {
  const [inVirtual, inLive] = [virtual, live].map(({ cells }) => {
    const trials = cells.reduce((sum, { exchanges }) => sum + exchanges, 0);
    const successes = cells.reduce((sum, { dodgedInTime }) => sum + dodgedInTime, 0);
    return { trials, ratio: successes / trials, ci95: trials === 0 ? ([0, 1] as const) : wilsonInterval({ successes, trials }) };
  });
  if (inVirtual === undefined || inLive === undefined || inVirtual.trials === 0 || inLive.trials === 0) return [];
  const isByChance = inVirtual.ci95[0] <= inLive.ci95[1] && inLive.ci95[0] <= inVirtual.ci95[1];
  return [
    {
      what: 'Blows dodged in time',
      topic: 'Blows dodged in time',
      virtual: `${percentText(inVirtual.ratio)} % of ${countText(inVirtual.trials)}`,
      live: `${percentText(inLive.ratio)} % of ${countText(inLive.trials)}`,
      difference: `${signed(100 * (inLive.ratio - inVirtual.ratio))} points`,
      why: `${CHANCE} The intervals ${isByChance ? 'overlap: no more than chance' : 'do not overlap: more than chance'}.`,
    },
  ];
};

const countRows = ({ virtual, live }: Pair): Row[] =>
  (['quests', 'home', 'errors'] as const).flatMap((name) => {
    const [inVirtual, inLive] = [virtual, live].map(({ counts }) => counts.find((count) => count.name === name));
    if (inVirtual === undefined || inLive === undefined) return [];
    return [
      {
        what: capitalised(inVirtual.about),
        topic: capitalised(inVirtual.about),
        virtual: countText(inVirtual.value),
        live: countText(inLive.value),
        difference: signed(inLive.value - inVirtual.value),
        why: name === 'quests' ? CHANCE : 'the same in both, or something is wrong.',
      },
    ];
  });

const signed = (value: number): string => {
  const text = msText(Math.abs(value));
  if (text === '0') return '0';
  return value > 0 ? `+${text}` : `−${text}`;
};

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
