// A dodge-window sweep: the heat map, the curves and the numbers, all for the population that is chosen, and the shortest window that suffices
// for everybody.

import { byDelay, compareDelay } from '../../core/rules/networks.ts';
import { TARGET_RATIO } from '../../core/timing/duel-question.ts';
import { onDeviceOf, plainName } from '../metrics.ts';
import type { DodgeCell, RunRecord, ScenarioRecord } from '../record.ts';
import { countText, factorText, intervalText, msText, percentText, perTenThousandText } from './format.ts';
import { heatLegend, heatMaps } from './heat-map.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import { firstReaching } from './shades.ts';
import { markLegend, successCurves } from './success-curves.ts';
import { switchControl, switchCss, switchPanel } from './switches.ts';
import type { Switch } from './switches.ts';

/** What the parts of one sweep share. */
export interface Sweep {
  readonly cells: readonly DodgeCell[];
  /** Cells of the run's live scenarios over the same ground: the rings. */
  readonly live: readonly DodgeCell[];
  readonly networks: readonly string[];
  readonly populations: Switch;
  readonly windows: Switch;
  readonly scopeId: string;
}

/** The sweep of a scenario; undefined when it tried fewer than two windows. */
export const sweepOf = (scenario: ScenarioRecord, run: RunRecord, scopeId: string): Sweep | undefined => {
  if (!isSweep(scenario)) return undefined;
  const { cells } = scenario;
  const live =
    scenario.host === 'live'
      ? cells
      : run.scenarios.filter((other) => other.host === 'live' && other.isValid).flatMap((other) => other.cells);
  const windows = [...new Set(cells.map((cell) => cell.windowMs))].toSorted((left, right) => left - right);
  const populations = [...new Set(cells.map((cell) => cell.population))];
  const wanted = scenario.thresholds
    .map((threshold) => /^dodge\.([^.]+)\.([^.]+)\.(\d+)/.exec(threshold.metric))
    .find((match) => match !== null);
  return {
    cells,
    live,
    networks: byDelay([...new Set(cells.map((cell) => cell.network))]),
    populations: {
      id: `${scopeId}-population`,
      legend: 'Players',
      options: populations.map((key) => ({ key, label: plainName(key) })),
      chosen: wanted?.[2] ?? (populations.includes('average') ? 'average' : (populations[0] ?? '')),
    },
    windows: {
      id: `${scopeId}-window`,
      legend: 'Window, ms',
      options: windows.map((ms) => ({ key: String(ms), label: String(ms) })),
      chosen: wanted?.[3] ?? String(windows[Math.floor(windows.length / 2)] ?? ''),
    },
    scopeId,
  };
};

/** Whether players of one run sit at different devices: then each cell must say at which. */
export const hasManyDevices = ({ scenarios }: RunRecord): boolean =>
  new Set(scenarios.flatMap(({ cells }) => cells.map(({ feltLagMs }) => feltLagMs))).size > 1;

/** Dodges counted on the side, by a scenario that swept nothing: what was measured beside what the formula says. */
export const dodgesTable = (cells: readonly DodgeCell[], { namesDevices }: { readonly namesDevices: boolean }): Markup => {
  const rows = cells
    .toSorted((left, right) => compareDelay(left.network, right.network) || right.predictedRatio - left.predictedRatio)
    .map((cell) => {
      const values = [
        String(cell.windowMs),
        percentText(cell.dodgeRatio),
        intervalText(cell.ci95),
        percentText(cell.predictedRatio),
        countText(cell.exchanges),
      ];
      const device = namesDevices ? `, ${onDeviceOf(cell.feltLagMs)}` : '';
      const who = `${plainName(cell.population)}, ${plainName(cell.network)}${device}`;
      return html`<tr>
        <th scope="row">${who}</th>
        ${values.map((value) => html`<td>${value}</td>`)}
      </tr>`;
    });
  return numbersTable({
    label: 'Dodges beside the formula',
    first: 'Players',
    heads: ['Window, ms', 'Dodged, %', '95 % sure', 'Formula, %', 'Blows'],
    rows,
    look: 'wordy',
  });
};

/** The style rules of the sweep's two switches. */
export const sweepCss = (sweep: Sweep): Markup =>
  html`${switchCss(sweep.populations, sweep.scopeId)} ${switchCss(sweep.windows, sweep.scopeId)}`;

/** The population switch; what it chooses holds for everything in the sweep. */
export const populationSwitch = (sweep: Sweep): Markup => switchControl(sweep.populations);

/** The picture that answers: window by network. */
export const sweepPicture = (sweep: Sweep): Markup =>
  html`<h3>Who can dodge, by window and network</h3>
    <p>
      Left to right, how long the window stays open, in ms. Right of the line ${percentText(TARGET_RATIO)}&nbsp;% of all blows or more are
      dodged in time. ${devicesSentence(sweep)}
    </p>
    ${heatLegend()} ${perPopulation(sweep, (cells) => heatMaps(cells, sweep.networks))}`;

/** Formula, simulation and sockets, held against each other. */
export const sweepCurves = (sweep: Sweep): Markup => {
  const first = sweep.windows.options[0]?.key ?? '0';
  return html`<h3>Formula, simulation and sockets</h3>
    <p>
      Share of all blows dodged in time, %, as the window grows. The window axis begins at ${first} ms, not at zero; the dotted line is the
      target.
    </p>
    ${markLegend()}
    ${perPopulation(sweep, (virtual, population) => {
      const live = sweep.live.filter((cell) => cell.population === population);
      return successCurves(sweep.live === sweep.cells ? { virtual: [], live } : { virtual, live }, sweep.networks);
    })}`;
};

/** The shortest sufficient window for everybody, then every number of one window. */
export const sweepNumbers = (sweep: Sweep): Markup =>
  html`<h3>The shortest window that is enough</h3>
    <p>In ms, of the windows tried: from it on, at least ${percentText(TARGET_RATIO)}&nbsp;% of all blows are dodged in time.</p>
    ${shortestTable(sweep)}
    <h3>All numbers, one window at a time</h3>
    ${switchControl(sweep.windows)}
    ${perPopulation(
      sweep,
      (cells) =>
        html`${sweep.windows.options.map(({ key }) =>
          switchPanel(
            sweep.windows,
            key,
            windowTable(
              cells.filter((cell) => String(cell.windowMs) === key),
              sweep,
            ),
          ),
        )}`,
    )}
    <p class="note">
      False hits: shown on the defender’s own screen as a hit and then dodged, of 10,000 blows. Lag: from the press to the first animation
      (felt) and to the server’s word (confirmed).
    </p>
    <h3>The defender’s own swing</h3>
    <p>
      Now and then the defender strikes back. How much longer that swing takes on screen than its weapon’s own wind-up, as a factor; the
      dodge window has no part in it.
    </p>
    ${perPopulation(sweep, (cells) => stretchTable(cells, sweep))}`;

const perPopulation = (sweep: Sweep, content: (cells: readonly DodgeCell[], population: string) => Markup): Markup =>
  html`${sweep.populations.options.map(({ key }) =>
    switchPanel(
      sweep.populations,
      key,
      content(
        sweep.cells.filter((cell) => cell.population === key),
        key,
      ),
    ),
  )}`;

const shortestTable = (sweep: Sweep): Markup => {
  const longest = sweep.windows.options.at(-1)?.key ?? '';
  const rows = sweep.networks.map((network) => {
    const cells = sweep.populations.options.map(({ key }) => {
      const reached = firstReaching(
        sweep.cells.filter((cell) => cell.network === network && cell.population === key),
        TARGET_RATIO,
      );
      return reached === undefined ? html`<td class="out">&gt;${longest}</td>` : html`<td>${reached}</td>`;
    });
    return html`<tr>
      <th scope="row">${plainName(network)}</th>
      ${cells}
    </tr>`;
  });
  return numbersTable({
    label: 'The shortest window that is enough',
    first: 'Network',
    heads: sweep.populations.options.map(({ label }) => label),
    rows,
    look: 'tight',
  });
};

/** One row for each network: no window touches it, so any cell of the network tells it. */
const stretchTable = (cells: readonly DodgeCell[], sweep: Sweep): Markup => {
  const rows = sweep.networks.flatMap((network) => {
    const cell = cells.find((candidate) => candidate.network === network);
    if (cell === undefined) return [];
    return [
      html`<tr>
        <th scope="row">${plainName(network)}</th>
        <td>${factorText(cell.stretchP50)}</td>
        <td>${factorText(cell.stretchP95)}</td>
      </tr>`,
    ];
  });
  return numbersTable({ label: 'The defender’s own swing', first: 'Network', heads: ['median', '95 %'], rows, look: 'tight' });
};

const devicesSentence = ({ cells }: Sweep): string => {
  const delaysMs = [...new Set(cells.map(({ feltLagMs }) => feltLagMs))];
  return `All of them play ${delaysMs.map(onDeviceOf).join(' or ')}.`;
};

const windowTable = (cells: readonly DodgeCell[], sweep: Sweep): Markup => {
  const rows = sweep.networks.flatMap((network) => cells.filter((cell) => cell.network === network)).map(windowRow);
  const heads = [
    'Dodged, %',
    '95 % sure',
    'Formula, %',
    'False hits to the defender, of 10,000',
    'Felt, ms',
    'Confirmed, ms',
    'Confirmed, 95 %',
    'Exchanges',
  ];
  return numbersTable({ label: 'All numbers of the chosen window', first: 'Network', heads, rows, look: 'plain' });
};

const windowRow = (cell: DodgeCell): Markup => {
  const values = [
    percentText(cell.dodgeRatio),
    intervalText(cell.ci95),
    percentText(cell.predictedRatio),
    perTenThousandText(cell.falseHits / cell.exchanges),
    msText(cell.feltLagMs),
    // Nothing travels in no time: 0 stands for a lag nobody could measure, because no press was answered.
    cell.confirmedLagP50Ms === 0 ? '–' : msText(cell.confirmedLagP50Ms),
    cell.confirmedLagP95Ms === 0 ? '–' : msText(cell.confirmedLagP95Ms),
    countText(cell.exchanges),
  ];
  return html`<tr>
    <th scope="row">${plainName(cell.network)}</th>
    ${values.map((value) => html`<td>${value}</td>`)}
  </tr>`;
};

const isSweep = (scenario: ScenarioRecord): boolean => new Set(scenario.cells.map((cell) => cell.windowMs)).size > 1;

const numbersTable = (table: {
  readonly label: string;
  readonly first: string;
  readonly heads: readonly string[];
  readonly rows: readonly Markup[];
  readonly look: 'plain' | 'tight' | 'wordy';
}): Markup => {
  const heads = table.heads.map((head) => html`<th scope="col">${head}</th>`);
  return html`<div class="scroll" role="region" aria-label="${table.label}" tabindex="0">
    <table class="numbers ${table.look}">
      <thead>
        <tr>
          <th scope="col">${table.first}</th>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${table.rows}
      </tbody>
    </table>
  </div>`;
};
