// One exchange on the three-lane timeline, played by the party machine in the worker: for A and, when there is one, for B with the same people and the
// same links. A slider goes through it ms by ms; buttons look for another one, one in time, one just too late, one shown falsely.

import { html, trusted, type Markup } from '../../reports/html/markup.ts';
import { renderTimeline, timelineSpan, timelineSteps } from '../../reports/html/timeline.ts';
import { TIMELINE_PAD_PX } from '../../reports/html/timeline-marks.ts';
import { element, page, type PageElement } from './browser.ts';
import { EXCHANGE_WISHES, type ExchangeWish, type JobAnswer, type ShownExchange } from './jobs.ts';
import type { Simulator } from './simulate.ts';
import { columnsOf, type Store } from './store.ts';
import { WISH_LABELS } from './words.ts';

/** How much slower than life "play slowly" is. */
const SLOWNESS = 6;
/** After a change of the setting the exchange is played anew when the hand has rested so long. Unit: ms. */
const REPLAY_AFTER_MS = 120;

interface Shown {
  readonly number: number;
  readonly exchanges: readonly ShownExchange[];
}

export interface ExchangeView {
  /** Draws what there is, and plays anew when the settings are not those that were played. */
  readonly show: () => void;
  /** Looks for an exchange. */
  readonly look: (wish: ExchangeWish) => void;
}

/** Starts the view; its buttons are part of the page. */
export const startExchangeView = (store: Store, simulator: Simulator): ExchangeView => {
  let shown: Shown | undefined;
  let playedFor = '';
  let awaited = '';
  let drawnFor = '';
  let number = 1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = (wish: ExchangeWish, from: number): void => {
    const { seed, edited } = store.state();
    const columns = columnsOf(store.state());
    playedFor = keyOf(store);
    awaited = '';
    const judged = Math.max(
      0,
      columns.findIndex(({ column }) => column === edited),
    );
    simulator.findExchange({ settings: columns.map(({ setting }) => setting), seed, from, wish, judged }, (answer) => take(wish, answer));
  };
  const take = (wish: ExchangeWish, answer: JobAnswer): void => {
    const line = element('#exchange-line');
    if (answer.kind === 'noExchange') {
      line.textContent = `None of ${answer.looked} blows turned out so (${WISH_LABELS[wish].toLowerCase()}).`;
      return;
    }
    if (answer.kind !== 'exchange') return;
    number = answer.number;
    shown = { number, exchanges: answer.shown };
    line.textContent = `Blow ${number}${answer.shown.length > 1 ? ', the same people and the same delays in A and B' : ''}.`;
    const outcomes = answer.shown.map(
      ({ record }, index) => `${answer.shown.length > 1 ? `${index === 0 ? 'A' : 'B'} ` : ''}${record.title.toLowerCase()}`,
    );
    element('#heat-outcome').hidden = false;
    element('#heat-line').textContent = `Blow ${number}: ${outcomes.join('; ')}.`;
    draw();
  };
  const draw = (): void => {
    if (shown === undefined) return;
    const names = columnsOf(store.state()).map(({ column }) => column.toUpperCase());
    const isPair = shown.exchanges.length > 1;
    const place = element('#exchange');
    const widthPx = widthFor(place, isPair);
    place.innerHTML = shown.exchanges
      .map((exchange, index) => figure(exchange, index, isPair ? names[index] : undefined, widthPx).markup)
      .join('');
    place.classList.toggle('pair-wide', isPair);
    drawnFor = `${playedFor} ${widthPx}`;
    startScrub(place);
  };

  for (const wish of EXCHANGE_WISHES)
    element(`#wish-${EXCHANGE_WISHES.indexOf(wish)}`).addEventListener('click', () => ask(wish, number + 1));
  element('#watch').addEventListener('click', () => element('#exchange-title').scrollIntoView({ block: 'start' }));
  return {
    show: () => {
      const key = keyOf(store);
      const widthPx = shown === undefined ? 0 : widthFor(element('#exchange'), shown.exchanges.length > 1);
      if (key === playedFor) {
        if (shown !== undefined && drawnFor !== `${playedFor} ${widthPx}`) draw();
      } else if (key !== awaited) {
        // Drawing again without a change must not put the replay off for ever.
        awaited = key;
        clearTimeout(timer);
        timer = setTimeout(() => ask('any', number), REPLAY_AFTER_MS);
      }
    },
    look: (wish) => ask(wish, wish === 'any' ? 1 : number + 1),
  };
};

const keyOf = (store: Store): string => {
  const { a, b, seed } = store.state();
  return JSON.stringify([a, b, seed]);
};

/** Two pictures stand side by side where each still has room for its words. */
const widthFor = (place: PageElement, isPair: boolean): number => {
  const widthPx = Math.max(280, place.clientWidth);
  return isPair && widthPx >= 748 ? Math.floor((widthPx - 32) / 2) : widthPx;
};

const figure = ({ record, isFalseHit }: ShownExchange, index: number, name: string | undefined, widthPx: number): Markup => {
  const { fromMs, toMs } = timelineSpan(record);
  const steps = timelineSteps(record).map(
    (step) => html`<li data-at="${step.atMs}"><span class="figures">${Math.round(step.atMs)} ms</span> ${step.text}</li>`,
  );
  return html`<figure class="exchange">
    <figcaption>
      <b>${name !== undefined && `${name}: `}${record.title}${isFalseHit && ', but the attacker saw a hit'}</b>
      <span>${record.network}, window ${record.windowMs} ms</span>
    </figcaption>
    ${trusted(renderTimeline(record, { widthPx, id: `exchange-${index}` }))}
    <p class="axis-name">ms after the announcement, party clock</p>
    <div class="scrub">
      <input type="range" min="${fromMs}" max="${toMs}" value="${toMs}" step="1" aria-label="Move through: ${record.title}" />
      <div class="scrub-line"><button type="button">Play slowly</button><output>Move the slider to go through it ms by ms.</output></div>
    </div>
    <details>
      <summary>Step by step</summary>
      <ol class="steps">
        ${steps}
      </ol>
    </details>
  </figure>`;
};

/** All figures move together: what is compared is compared at one instant. */
const startScrub = (place: PageElement): void => {
  const figures = [...place.querySelectorAll('figure')].map(partsOf);
  let frame = 0;
  // Those who asked for less motion step from event to event instead.
  const isCalm = page.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const idleText = isCalm ? 'Next step' : 'Play slowly';
  const moveTo = (atMs: number): void => figures.forEach((parts) => showInstant(parts, atMs));
  const stop = (): void => {
    page.cancelAnimationFrame(frame);
    frame = 0;
    for (const { button } of figures) button.textContent = idleText;
  };
  const play = ({ slider }: FigureParts): void => {
    const [from, to] = [Number(slider.min), Number(slider.max)];
    const begin = Number(slider.value) >= to ? from : Number(slider.value);
    let startedAt: number | undefined;
    const draw = (now: number): void => {
      startedAt ??= now;
      const at = Math.min(to, begin + (now - startedAt) / SLOWNESS);
      moveTo(at);
      if (at >= to) stop();
      else frame = page.requestAnimationFrame(draw);
    };
    frame = page.requestAnimationFrame(draw);
    for (const { button } of figures) button.textContent = 'Pause';
  };
  const next = ({ slider, steps }: FigureParts): void => {
    const at = Number(slider.value) >= Number(slider.max) ? -Infinity : Number(slider.value);
    const following = steps.map((step) => Math.ceil(Number(step.dataset['at']))).find((ms) => ms > at);
    moveTo(following ?? Number(slider.max));
  };
  for (const parts of figures) {
    parts.slider.addEventListener('input', () => {
      stop();
      moveTo(Number(parts.slider.value));
    });
    parts.button.addEventListener('click', () => {
      if (isCalm) next(parts);
      else if (frame !== 0) stop();
      else play(parts);
    });
  }
  stop();
};

interface FigureParts {
  readonly slider: PageElement;
  readonly button: PageElement;
  readonly output: PageElement;
  readonly picture: PageElement;
  readonly playhead: PageElement;
  readonly veil: PageElement;
  readonly line: PageElement;
  readonly steps: readonly PageElement[];
}

const partsOf = (figureElement: PageElement): FigureParts => {
  const part = (selector: string): PageElement => {
    const found = figureElement.querySelector(selector);
    if (found === null) throw new Error(`an exchange has no ${selector}`);
    return found;
  };
  return {
    slider: part('.scrub input'),
    button: part('.scrub button'),
    output: part('.scrub output'),
    picture: part('svg.timeline'),
    playhead: part('.playhead'),
    veil: part('.playhead rect'),
    line: part('.playhead path'),
    steps: [...figureElement.querySelectorAll('.steps li')],
  };
};

/** Veils what is still to come, and says the last step that has happened. */
const showInstant = ({ slider, output, picture, playhead, veil, line, steps }: FigureParts, atMs: number): void => {
  const [from, to] = [Number(slider.min), Number(slider.max)];
  const at = Math.max(from, Math.min(to, atMs));
  const widthPx = Number(picture.getAttribute('width'));
  const x = TIMELINE_PAD_PX + ((at - from) / (to - from)) * (widthPx - 2 * TIMELINE_PAD_PX);
  slider.value = String(at);
  playhead.toggleAttribute('hidden', at >= to);
  veil.setAttribute('x', String(x));
  veil.setAttribute('width', String(Math.max(0, widthPx - x)));
  line.setAttribute('transform', `translate(${x},0)`);
  let latest: PageElement | undefined;
  for (const step of steps) {
    const isPast = Number(step.dataset['at']) <= at;
    step.classList.toggle('later', !isPast);
    if (isPast) latest = step;
  }
  const words = (latest?.textContent ?? '').replace(/^\s*−?-?\d+ ms\s*/, '').trim();
  const text = `${Math.round(at)} ms. ${words === '' ? 'Nothing yet.' : words}`.replace(/^-/, '−');
  output.textContent = text;
  slider.setAttribute('aria-valuetext', text);
};
