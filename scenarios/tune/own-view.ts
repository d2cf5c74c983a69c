// "My own network" on the page: what was pasted is read and shown, a column is asked for where several could be meant, and nothing is in force before a person
// says so. What is in force is always said, so that a text that cannot be read never leaves another network in force unnoticed.

import { msText, percentText } from '../../reports/html/format.ts';
import { html, type Markup } from '../../reports/html/markup.ts';
import { element, setMarkup } from './browser.ts';
import { predict } from './dodge-shares.ts';
import { linkFrom, summaryOf } from './own-network.ts';
import { readRoundTrips, type Reading, type Readings } from './round-trips.ts';
import { defaultSetting, type OwnLink, type Setting } from './setting.ts';
import type { Store } from './store.ts';

/** Where measured round trips are pasted; shown for "my own" only. */
export const ownPlace = (): Markup =>
  html`<div class="control" id="own" hidden>
    <label for="own-pings">Round trips you measured, ms</label>
    <textarea
      id="own-pings"
      rows="3"
      spellcheck="false"
      placeholder="23 24,5 31 …, a table with such a column, or what ping printed"
    ></textarea>
    <label for="own-column" id="own-ask" hidden>Which of these are round trips?</label>
    <select id="own-column" hidden></select>
    <p class="hint" id="own-line" aria-live="polite"></p>
    <button type="button" id="own-use" hidden>Use these round trips</button>
    <p class="hint" id="own-force" aria-live="polite"></p>
  </div>`;

let readings: Readings = { kind: 'none', text: '' };

/** Shows what was read, and what is in force. */
export const showOwn = (setting: Setting): void => {
  element('#own').hidden = setting.network !== 'own';
  if (setting.network !== 'own') return;
  const reading = chosen();
  const isUsed = reading !== undefined && isSame(linkFrom(reading), setting.own);
  const isAsked = readings.kind === 'asked';
  element('#own-ask').hidden = !isAsked;
  element('#own-column').hidden = !isAsked;
  element('#own-line').textContent = reading !== undefined ? readingText(reading) : readings.kind === 'none' ? readings.text : '';
  element('#own-use').hidden = reading === undefined || isUsed;
  const isPending = !isUsed && element('#own-pings').value.trim() !== '';
  element('#own-force').textContent = isUsed ? 'These are in force.' : forceText(setting, isPending);
};

/** Listens to what is pasted, chosen and confirmed. */
export const watchOwn = (store: Store): void => {
  element('#own-pings').addEventListener('input', () => {
    readings = readRoundTrips(element('#own-pings').value);
    const options = readings.kind === 'asked' ? readings.readings : [];
    setMarkup(
      element('#own-column'),
      html`<option value="">choose …</option>
        ${options.map((one, index) => html`<option value="${index}">${one.name}: ${sampleText(one)}</option>`)}`,
    );
    element('#own-column').value = '';
    showOwn(store.edited());
  });
  element('#own-column').addEventListener('change', () => showOwn(store.edited()));
  element('#own-use').addEventListener('click', () => {
    const reading = chosen();
    if (reading !== undefined) store.changeEdited({ own: linkFrom(reading) });
  });
};

const chosen = (): Reading | undefined => {
  if (readings.kind === 'one') return readings.reading;
  const place = element('#own-column').value;
  return readings.kind === 'asked' && place !== '' ? readings.readings[Number(place)] : undefined;
};

const readingText = (reading: Reading): string => {
  const { count, medianMs, middleHalfMs, sampleMs } = summaryOf(reading);
  const [low, high] = middleHalfMs.map(msText);
  const lost = reading.lossRatio > 0 ? `, ${percentText(reading.lossRatio)} % unanswered` : '';
  const end = count > sampleMs.length ? ' …' : '.';
  return `${count} round trips read from ${reading.name}: median ${msText(medianMs)} ms, half between ${low} and ${high}${lost}. They begin ${sampleText(reading)}${end}`;
};

const sampleText = (reading: Reading): string =>
  summaryOf(reading)
    .sampleMs.map((ms) => String(Number(ms.toPrecision(5))))
    .join('; ');

const forceText = (setting: Setting, isPending: boolean): string => {
  const roundTrip = `a round trip of ${msText(predict(setting).roundTripMs)} ms`;
  if (isSame(setting.own, defaultSetting.own)) return `No measurement is in force; an example with ${roundTrip} stands in.`;
  return `${isPending ? 'Still in force' : 'In force'}: what was measured before, with ${roundTrip}.`;
};

const isSame = (one: OwnLink, other: OwnLink): boolean =>
  (['baseMs', 'medianMs', 'sigma', 'lossRatio'] as const).every((name) => one[name] === other[name]);
