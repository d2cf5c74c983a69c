// The top of the page: what a designer would say aloud, for A and, when there is one, for B; what to beware of; and the numbers behind it, formula and
// simulation side by side. Said aloud to a screen reader when the hand has come to rest.

import { TARGET_RATIO } from '../../core/timing/duel-question.ts';
import { countText, msText, percentText } from '../../reports/html/format.ts';
import { html, type Markup } from '../../reports/html/markup.ts';
import { element, setMarkup } from './browser.ts';
import { predict, windowReaching, type Prediction } from './dodge-shares.ts';
import { SLIDER_RANGES, type Setting } from './setting.ts';
import type { Simulated } from './simulate.ts';
import { columnsOf } from './store.ts';
import type { TuneState } from './url-state.ts';
import { warningsFor } from './warnings.ts';
import { answerText, differenceText } from './words.ts';

/** How long after the last change the answer is said. Unit: ms. */
const SAY_AFTER_MS = 700;
const TARGET = TARGET_RATIO * 100;
const LONGEST_WINDOW_MS = SLIDER_RANGES.windowMs.max;
let sayTimer: ReturnType<typeof setTimeout> | undefined;
let said = '';

/** Shows the answers; `simulated` goes with the state's columns. */
export const showAnswer = (state: TuneState, simulated: readonly (Simulated | undefined)[]): void => {
  const columns = columnsOf(state).map(({ column, setting }, index) => ({
    column,
    setting,
    prediction: predict(setting),
    simulated: simulated[index],
  }));
  const [a, b] = columns;
  const difference = a !== undefined && b !== undefined ? differenceText(a.prediction, b.prediction) : undefined;
  setMarkup(
    element('#answers'),
    html`<div class="${b === undefined ? 'alone' : 'pair'}">
        ${columns.map(
          ({ column, setting, prediction, simulated: found }) =>
            html`<article class="column-${column}">
              ${b !== undefined && html`<h2 class="column-name">${column.toUpperCase()}</h2>`}
              <p class="answer">${answerText(setting, prediction)}</p>
              ${numbers(setting, prediction, found)} ${warnings(setting, prediction)}
            </article>`,
        )}
      </div>
      ${difference !== undefined && html`<p class="difference">${difference}</p>`}`,
  );
  element('#strip').textContent = columns
    .map(({ column, prediction }) => `${b === undefined ? '' : `${column.toUpperCase()} `}${percentText(prediction.dodgeRatio)} % dodged`)
    .join(' · ');
  sayLater(columns.map(({ setting, prediction }) => answerText(setting, prediction)).join(' ') + (difference ?? ''));
};

const numbers = (setting: Setting, prediction: Prediction, simulated: Simulated | undefined): Markup =>
  html`<p class="numbers-line">
    <span>formula ${percentTenths(prediction.dodgeRatio)} %</span>
    <span>${simulated === undefined ? 'party machine: playing…' : machineText(simulated)}</span>
    <span>${targetText(setting)}</span>
    <span>round trip ${msText(prediction.roundTripMs)} ms</span>
    <span>lands after ${msText(prediction.landsAfterMs)} ms</span>
  </p>`;

/** The question behind all sliders: how long must the window be? */
const targetText = (setting: Setting): string => {
  const windowMs = windowReaching(setting, TARGET_RATIO, LONGEST_WINDOW_MS);
  return windowMs === undefined
    ? `no window up to ${LONGEST_WINDOW_MS} ms lets ${TARGET} % be dodged`
    : `${TARGET} % dodged from ${windowMs} ms on`;
};

const machineText = ({ dot, falseHits }: Simulated): string =>
  `party machine ${percentTenths(dot.ratio)} ± ${percentTenths((dot.ci95[1] - dot.ci95[0]) / 2)} % of ${countText(dot.trials)} blows, ` +
  (falseHits === 0 ? 'none shown falsely' : `${countText(falseHits)} shown falsely`);

/** With the one decimal that thousands of blows are good for. */
const percentTenths = (ratio: number): string => (ratio * 100).toFixed(1);

const warnings = (setting: Setting, prediction: Prediction): Markup | false => {
  const sentences = warningsFor(setting, prediction);
  return (
    sentences.length > 0 &&
    html`<ul class="warnings">
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>`
  );
};

const sayLater = (text: string): void => {
  if (text === said) return;
  clearTimeout(sayTimer);
  sayTimer = setTimeout(() => {
    said = text;
    element('#spoken').textContent = text;
  }, SAY_AFTER_MS);
};
