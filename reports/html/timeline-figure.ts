// A timeline with what a page adds to it: a slider to move through the exchange, the step reached in words, and all steps as a list.

import { plainName } from '../metrics.ts';
import type { TimelineRecord } from '../record.ts';
import { html, trusted } from './markup.ts';
import type { Markup } from './markup.ts';
import { renderTimeline, timelineSpan, timelineSteps } from './timeline.ts';

/** One exchange. `id` must be unique on the page and fit into an HTML id. */
export const timelineFigure = (record: TimelineRecord, id: string): Markup => {
  const { fromMs, toMs } = timelineSpan(record);
  const steps = timelineSteps(record);
  const listed = steps.map(
    (step) => html`<li data-at="${step.atMs}"><span class="figures">${Math.round(step.atMs)} ms</span> ${step.text}</li>`,
  );
  return html`<figure class="exchange" id="${id}">
    <figcaption>
      <b>${record.title}</b><span>${plainName(record.population)} player, ${plainName(record.network)}, window ${record.windowMs} ms</span>
    </figcaption>
    <div class="wide">${trusted(renderTimeline(record, { widthPx: 960, id: `${id}-wide` }))}</div>
    <div class="narrow">${trusted(renderTimeline(record, { widthPx: 358, id: `${id}-narrow` }))}</div>
    <p class="axis-name">ms after the announcement, party clock</p>
    <div class="scrub" hidden>
      <input type="range" min="${fromMs}" max="${toMs}" value="${toMs}" step="1" aria-label="Move through: ${record.title}" />
      <div class="scrub-line"><button type="button">Play slowly</button><output>Move the slider to go through it ms by ms.</output></div>
    </div>
    <details>
      <summary>Step by step</summary>
      <ol class="steps">
        ${listed}
      </ol>
    </details>
  </figure>`;
};
