// One exchange as three lanes over time: the attacker, the server, the defender. A wind-up is a bar, the dodge window a hatched band, a press a
// tick, a message a slanted line from lane to lane, and too late a gap with its number in it. Pure: record in, SVG text out, no host needed, so
// the tuning page and the game may draw the same picture. Colours are the shared custom properties of core/theme/tokens.ts.

import type { TimelineEvent, TimelineRecord } from '../record.ts';
import { placeLabels, textWidthPx } from './label-rows.ts';
import { svg } from './markup.ts';
import {
  AXIS_PX,
  drawAxis,
  drawHatch,
  drawLane,
  drawMessages,
  drawWords,
  LANE_WORDS,
  roundMs,
  TIMELINE_PAD_PX,
  TRACK_PX,
} from './timeline-marks.ts';
import type { Lane, Scene } from './timeline-marks.ts';

export interface TimelineOptions {
  /** Width of the picture; text stays 14 px whatever it is. Unit: px. */
  readonly widthPx: number;
  /** Makes the ids inside unique on the page. */
  readonly id: string;
}

const LANES = ['attacker', 'server', 'defender'] as const;
/** Height of a row of labels, of a lane's name, and of the air between lanes. Unit: px. */
const ROW_PX = 19;
const NAME_PX = 28;
const LANE_GAP_PX = 22;

/** First and last instant of the picture, in whole tens of ms with a little air. Unit: ms after the announcement. */
export const timelineSpan = (record: TimelineRecord): { readonly fromMs: number; readonly toMs: number } => {
  const instants = record.events.flatMap((event) => [event.atMs, event.untilMs ?? event.atMs]);
  const [first, last] = [Math.min(0, ...instants), Math.max(record.windowMs, ...instants)];
  return { fromMs: Math.floor((first - 10) / 10) * 10, toMs: Math.ceil((last + 30) / 10) * 10 };
};

/** The picture, as one `<svg>` element. Its hidden `playhead` veils what is still to come; a page moves it, and dims words by their `data-at`. */
export const renderTimeline = (record: TimelineRecord, options: TimelineOptions): string => {
  const scene = sceneOf(record, options);
  const { fromMs, toMs } = timelineSpan(record);
  const { widthPx, heightPx } = scene;
  const lanesPx = heightPx - AXIS_PX;
  const playhead = svg`<g class="playhead" hidden="hidden"><rect y="0" height="${lanesPx}" x="0" width="0"/><path d="M0,0V${lanesPx + 8}"/></g>`;
  const about = `${record.title}. ${timelineSteps(record)
    .map((step) => `${roundMs(step.atMs)} ms, ${step.text}`)
    .join('; ')}.`;
  return svg`<svg class="timeline" role="img" aria-label="${about}" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" data-from="${fromMs}" data-to="${toMs}">${[
    drawHatch(scene),
    ...drawMessages(scene),
    ...scene.lanes.map((lane) => drawLane(scene, lane)),
    playhead,
    ...scene.lanes.map((lane) => drawWords(scene, lane)),
    drawAxis(scene, fromMs, toMs),
  ]}</svg>`.markup;
};

/** Everything that happened, in order, as sentences for those who do not see the picture. */
export const timelineSteps = (record: TimelineRecord): readonly { readonly atMs: number; readonly text: string }[] =>
  record.events
    .toSorted((left, right) => left.atMs - right.atMs)
    .map((event) => {
      const until = event.untilMs === undefined ? '' : `, until ${roundMs(event.untilMs)} ms`;
      return { atMs: event.atMs, text: `${LANE_WORDS[event.lane]}: ${event.text}${until}` };
    });

const sceneOf = (record: TimelineRecord, { widthPx, id }: TimelineOptions): Scene => {
  const { fromMs, toMs } = timelineSpan(record);
  const scale = (widthPx - 2 * TIMELINE_PAD_PX) / (toMs - fromMs);
  const xOf = (atMs: number): number => Math.round((TIMELINE_PAD_PX + (atMs - fromMs) * scale) * 10) / 10;
  const fits = (event: TimelineEvent): boolean =>
    event.untilMs !== undefined && xOf(event.untilMs) - xOf(event.atMs) >= textWidthPx(event.text) + 16;
  let topPx = 0;
  const lanes = LANES.map((name): Lane => {
    const events = withLateGap(
      record.events.filter((event) => event.lane === name),
      record.windowMs,
    );
    const outside = events
      .filter((event) => !fits(event))
      .map((event) => ({ text: event.text, xPx: xOf(labelledAt(event)), atMs: labelledAt(event), kind: event.kind }));
    const placed = placeLabels(outside, widthPx);
    const rows = Math.max(-1, ...placed.map((label) => label.row)) + 1;
    const trackPx = topPx + NAME_PX + rows * ROW_PX;
    const labels = placed.map((label) => ({ ...label, baselinePx: trackPx - 9 - label.row * ROW_PX }));
    const lane = { name, events, inside: events.filter(fits), labels, topPx, trackPx };
    topPx = trackPx + TRACK_PX + LANE_GAP_PX;
    return lane;
  });
  const isLate = record.events.some((event) => event.kind === 'late');
  return { lanes, heightPx: topPx - LANE_GAP_PX + AXIS_PX, widthPx, id, isLate, xOf };
};

/** A late press given as an instant gets its gap: from the end of the window to its arrival. */
const withLateGap = (events: readonly TimelineEvent[], windowMs: number): readonly TimelineEvent[] =>
  events.map((event) => {
    if (event.kind !== 'late' || event.untilMs !== undefined) return event;
    const deadline = events.find((other) => other.kind === 'window')?.untilMs ?? windowMs;
    return deadline < event.atMs ? { ...event, atMs: deadline, untilMs: event.atMs } : event;
  });

const labelledAt = (event: TimelineEvent): number => (event.kind === 'late' ? (event.untilMs ?? event.atMs) : event.atMs);
