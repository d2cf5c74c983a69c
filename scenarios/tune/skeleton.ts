// The page before its script runs: every place the script fills, in reading order. Answer first, then the pictures, then what to take along, then the method.

import { html, type Markup } from '../../reports/html/markup.ts';
import { HEAT_ROWS } from './url-state.ts';

/** The page's body. */
export const skeleton = (): Markup =>
  html`<main class="tune">
    <header class="run">
      <h1>Tune a dodge</h1>
      <p>What delay does to the dodge window. Nothing on this page leaves your computer.</p>
    </header>
    <noscript><p class="invalid">This page computes in your browser and needs its script.</p></noscript>
    <p id="trouble" class="invalid" hidden role="alert"></p>
    <section id="answers" aria-label="The answer"></section>
    <p id="spoken" class="unseen" aria-live="polite"></p>
    <div class="desk">
      <form class="panel" aria-label="Settings">
        <div id="columns" class="segments" role="group" aria-label="Which setting the controls change" hidden>
          <button type="button" id="edit-a">A</button><button type="button" id="edit-b">B</button>
        </div>
        <div id="controls"></div>
        <p><button type="button" id="compare">Compare with a second setting</button></p>
      </form>
      <div class="pictures">${curve()} ${heat()}</div>
    </div>
  </main>`;

const curve = (): Markup =>
  html`<section aria-labelledby="curve-title">
    <h2 id="curve-title">How much each window lets through</h2>
    <div id="curve"></div>
    <p class="legend">
      <span class="shade"
        ><svg width="26" height="14" aria-hidden="true"><path class="formula" d="M1 11L25 3" /></svg>formula</span
      >
      <span class="shade"
        ><svg width="14" height="14" aria-hidden="true">
          <path class="error" d="M7 0V14" />
          <circle class="virtual" cx="7" cy="7" r="4" /></svg
        >party machine, with 95 % error bar</span
      >
      <span class="shade"
        ><svg width="14" height="14" aria-hidden="true"><circle class="live" cx="7" cy="7" r="5" /></svg>your own presses</span
      >
    </p>
  </section>`;

const heat = (): Markup =>
  html`<section aria-labelledby="heat-title">
    <h2 id="heat-title">The same for everyone else<span id="heat-name"></span></h2>
    <div class="segments" role="group" aria-label="What the rows are">
      ${HEAT_ROWS.map((name) => html`<button type="button" id="rows-${name}">${name}</button>`)}
    </div>
    <p class="note">Per cent dodged in time, by window in ms. Choose a cell to set it and watch such a blow.</p>
    <div id="heat"></div>
    <div id="heat-legend"></div>
  </section>`;
