// The page before its script runs: every place the script fills, in reading order. Answer first, then the pictures, then what to take along, then the method.

import { html, type Markup } from '../../reports/html/markup.ts';
import { EXCHANGE_WISHES } from './jobs.ts';
import { HEAT_ROWS } from './url-state.ts';
import { WISH_LABELS } from './words.ts';

/** The page's body. */
export const skeleton = (): Markup =>
  html`<main class="tune">
    <header class="run">
      <h1>Tune a dodge</h1>
      <p>What delay does to the dodge window. Nothing on this page leaves your computer.</p>
    </header>
    <noscript><p class="invalid">This page computes in your browser and needs its script.</p></noscript>
    <p id="trouble" class="invalid" hidden role="alert"></p>
    <p id="spoken" class="unseen" aria-live="polite"></p>
    <div class="desk">
      <section id="answers" aria-label="The answer"></section>
      <form class="panel" aria-label="Settings">
        <p id="strip" class="figures" aria-hidden="true"></p>
        <div id="columns" class="segments" role="group" aria-label="Which setting the controls change" hidden>
          <button type="button" id="edit-a">A</button><button type="button" id="edit-b">B</button>
        </div>
        <div id="controls"></div>
        <p><button type="button" id="compare">Compare with a second setting</button></p>
      </form>
      <div class="pictures">${curve()} ${heat()} ${exchange()} ${take()} ${method()}</div>
    </div>
  </main>`;

const curve = (): Markup =>
  html`<section aria-labelledby="curve-title">
    <h2 id="curve-title">How much each window lets through</h2>
    <p class="note" id="curve-note"></p>
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
      <span class="shade" id="evidence-key" hidden
        ><svg width="14" height="14" aria-hidden="true"><rect class="square" x="2" y="2" width="10" height="10" /></svg>earlier runs (ring:
        live sockets)</span
      >
      <span class="shade" id="press-key" hidden
        ><svg width="14" height="14" aria-hidden="true"><circle class="live" cx="7" cy="7" r="5" /></svg>your own presses: share a window
        this long would have let through</span
      >
    </p>
  </section>`;

const heat = (): Markup =>
  html`<section aria-labelledby="heat-title">
    <h2 id="heat-title">The same for everyone else<span id="heat-name"></span></h2>
    <div class="segments" role="group" aria-label="What the rows are">
      ${HEAT_ROWS.map((name) => html`<button type="button" id="rows-${name}">${name}</button>`)}
    </div>
    <button type="button" id="difference" class="toggle" hidden>B less A</button>
    <p class="note" id="heat-note"></p>
    <div id="heat"></div>
    <div id="heat-legend"></div>
    <p class="wishes" id="heat-outcome" hidden><span id="heat-line"></span><button type="button" id="watch">Watch it</button></p>
  </section>`;

const exchange = (): Markup =>
  html`<section aria-labelledby="exchange-title" id="exchange-section">
    <h2 id="exchange-title">One such blow, ms by ms</h2>
    <p class="wishes">
      ${EXCHANGE_WISHES.map((wish, index) => html`<button type="button" id="wish-${index}">${WISH_LABELS[wish]}</button>`)}
    </p>
    <p class="note" id="exchange-line" aria-live="polite">Playing…</p>
    <div id="exchange"></div>
  </section>`;

const take = (): Markup =>
  html`<section aria-labelledby="take-title">
    <h2 id="take-title">Take it along</h2>
    <p>
      The rules file holds what you changed, with the question, the seed and the evidence in its comments; the servers read it as it is. The
      address of this page holds everything you set: send it, and the other sees the same.
    </p>
    <p class="wishes">
      <button type="button" id="save">Save the rules file</button
      ><a class="button" id="feel" target="_blank" rel="noopener">Feel it in the web client</a>
    </p>
    <div class="fields">
      <div class="control">
        <label for="presses">Your own presses, ms after the announcement</label>
        <input type="text" id="presses" inputmode="decimal" autocomplete="off" placeholder="412, 389, 450" />
        <p class="wishes">
          <button type="button" id="presses-take">Put them on the curve</button
          ><button type="button" id="forget" hidden>Forget them</button>
        </p>
        <p class="note" id="press-line" aria-live="polite"></p>
      </div>
      <div class="control">
        <label for="seed">Seed of the simulation</label>
        <input type="text" id="seed" inputmode="numeric" autocomplete="off" />
      </div>
    </div>
  </section>`;

const method = (): Markup =>
  html`<section aria-labelledby="method-title">
    <h2 id="method-title">How it is worked out</h2>
    <ul class="method">
      <li>
        The window opens when the server announces the blow. The answer takes the way down, the device, the reaction and the way up; the
        line is the exact distribution of that sum, the dots are the party machine and a client playing it out in this browser.
      </li>
      <li>
        Reactions are ex-Gaussian, for “dodge or not”; a few blows get no reaction at all. Delays are a base plus a lognormal part, both
        ways alike.
      </li>
      <li>A lost message comes 200 ms later. On our networks losses come in runs; on your own each is drawn by itself.</li>
      <li>
        A hit is shown falsely when the news of a dodge reaches an attacker on the same kind of network after the landing. The formula
        counts those for the attacker; the party machine counts them on the client of the one struck at, whose news travels as far and whose
        clock is a few ms off, as clocks are.
      </li>
      <li>
        “Dodged” means stamped in time, as a share of all blows: one nobody reacts to is not dodged. What the stats make of it is not in
        these numbers.
      </li>
    </ul>
  </section>`;
