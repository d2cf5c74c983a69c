// The marks of a timeline, one shape for one meaning: bar, hatched band, tick, diamond, cross, gap and slanted line. Knows where things go, not
// how records are laid out; that is timeline.ts.

import type { TimelineEvent } from '../record.ts';
import type { LabelPlace } from './label-rows.ts';
import { svg } from './markup.ts';
import type { Markup } from './markup.ts';

/** Air left and right of the time axis: half a slider's thumb, so that a slider of the same width lines up with it. Unit: px. */
export const TIMELINE_PAD_PX = 12;
/** Height of a lane's track, and of the axis under all of them. Unit: px. */
export const TRACK_PX = 26;
export const AXIS_PX = 46;

/** The lanes as a reader calls them. */
export const LANE_WORDS = { attacker: 'Attacker’s screen', server: 'Party server', defender: 'Defender’s screen' } as const;

/** A lane with everything placed. Unit: px from the picture's top left. */
export interface Lane {
  readonly name: TimelineEvent['lane'];
  readonly events: readonly TimelineEvent[];
  /** Events whose words fit into their own bar. */
  readonly inside: readonly TimelineEvent[];
  /** Words of all others, above the track. */
  readonly labels: readonly (LabelPlace & {
    readonly text: string;
    readonly xPx: number;
    readonly atMs: number;
    readonly kind: TimelineEvent['kind'];
    readonly baselinePx: number;
  })[];
  readonly topPx: number;
  readonly trackPx: number;
}

export interface Scene {
  readonly lanes: readonly Lane[];
  readonly heightPx: number;
  readonly widthPx: number;
  readonly id: string;
  /** The press came after its window. */
  readonly isLate: boolean;
  /** Where an instant lies. Takes ms after the announcement, gives px. */
  readonly xOf: (atMs: number) => number;
}

/** A whole number of ms with a true minus sign. */
export const roundMs = (ms: number): string => String(Math.round(ms)).replace('-', '−');

/** One lane without its words: rail, bars, then marks on them. */
export const drawLane = (scene: Scene, lane: Lane): Markup => {
  const y = lane.trackPx;
  const leaders = lane.labels
    .filter((label) => label.row > 0)
    .map((label) => svg`<path class="leader" d="M${label.xPx},${label.baselinePx + 4}V${y}"/>`);
  return svg`<path class="rail" d="M${TIMELINE_PAD_PX},${y + TRACK_PX}H${scene.widthPx - TIMELINE_PAD_PX}"/>${[
    ...lane.events.filter(isBar).map((event) => bar(scene, lane, event)),
    ...leaders,
    ...lane.events.filter((event) => !isBar(event)).map((event) => mark(scene, lane, event)),
  ]}`;
};

/** A lane's words: its name, those inside bars and those above. Each carries its instant, so that a page can dim what is still to come. */
export const drawWords = (scene: Scene, lane: Lane): Markup => {
  const insideY = lane.trackPx + TRACK_PX / 2 + 5;
  const inside = lane.inside.map(
    (event) => svg`<text class="inside" data-at="${event.atMs}" x="${scene.xOf(event.atMs) + 10}" y="${insideY}">${event.text}</text>`,
  );
  const labels = lane.labels.map(
    (label) =>
      svg`<text class="label kind-${label.kind}" data-at="${label.atMs}" x="${label.xPx}" y="${label.baselinePx}" text-anchor="${label.anchor}">${label.text}</text>`,
  );
  return svg`${inside}${labels}<text class="lane-name lane-${lane.name}" x="${TIMELINE_PAD_PX}" y="${lane.topPx + 15}">${LANE_WORDS[lane.name]}</text>`;
};

/** Messages as slanted lines: press to announcement, announcement to each screen, dodge to the server, settlement back to the screens. */
export const drawMessages = (scene: Scene): readonly Markup[] => {
  const [attacker, server, defender] = scene.lanes;
  if (attacker === undefined || server === undefined || defender === undefined) return [];
  const announced = first(server, ['announce']);
  const pressed = first(attacker, ['press']);
  const dodged = first(defender, ['dodge']);
  const answered = first(server, ['dodge', 'late']) ?? first(server, ['settle']);
  // A dodge that came too late is answered with a refusal instead of a settlement.
  const settled = first(server, ['settle']) ?? first(server, ['late']);
  const drawn: Markup[] = [];
  if (pressed !== undefined && announced !== undefined) drawn.push(message(scene, [attacker, pressed.atMs], [server, announced.atMs]));
  if (dodged !== undefined && answered !== undefined) drawn.push(message(scene, [defender, dodged.atMs], [server, arrivedAt(answered)]));
  for (const lane of [attacker, defender]) {
    const heard = lane.events.filter((event) => event.kind === 'receive' || event.kind === 'false-hit');
    for (const [index, sent] of [announced, settled].entries()) {
      const received = heard[index];
      if (sent !== undefined && received !== undefined && received.atMs >= arrivedAt(sent))
        drawn.push(message(scene, [server, arrivedAt(sent)], [lane, received.atMs]));
    }
  }
  return drawn;
};

/** The time axis, with as many ticks as have room. */
export const drawAxis = (scene: Scene, fromMs: number, toMs: number): Markup => {
  const pxPerMs = (scene.widthPx - 2 * TIMELINE_PAD_PX) / (toMs - fromMs);
  const step = [50, 100, 200, 250, 500, 1000, 2000].find((ms) => pxPerMs * ms >= 64) ?? 5000;
  const firstTick = Math.ceil(fromMs / step) * step;
  const ticks = Array.from({ length: Math.floor((toMs - firstTick) / step) + 1 }, (_, index) => firstTick + index * step);
  const y = scene.heightPx - AXIS_PX + 12;
  const drawn = ticks.map(
    (ms) =>
      svg`<path class="axis-rule" d="M${scene.xOf(ms)},${y}v6"/><text class="axis" x="${scene.xOf(ms)}" y="${y + 22}" text-anchor="middle">${roundMs(ms)}</text>`,
  );
  return svg`<path class="axis-rule" d="M${TIMELINE_PAD_PX},${y}H${scene.widthPx - TIMELINE_PAD_PX}"/>${drawn}`;
};

/** The hatching that means tentative. */
export const drawHatch = (scene: Scene): Markup =>
  svg`<defs><pattern id="${scene.id}-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="7" height="7"/><rect class="hatch-line" width="1.5" height="7"/></pattern></defs>`;

const bar = (scene: Scene, lane: Lane, event: TimelineEvent): Markup => {
  const [x, end] = [scene.xOf(event.atMs), scene.xOf(event.untilMs ?? event.atMs)];
  const y = lane.trackPx;
  const width = Math.max(1, Math.round((end - x) * 10) / 10);
  if (event.kind !== 'window')
    return svg`<rect class="bar lane-${lane.name}" x="${x}" y="${y + 3}" width="${width}" height="${TRACK_PX - 6}" rx="2"/>`;
  return svg`<rect class="window" x="${x}" y="${y}" width="${width}" height="${TRACK_PX}" fill="url(#${scene.id}-hatch)"/><path class="deadline" d="M${end},${y - 5}V${y + TRACK_PX + 5}"/>`;
};

const mark = (scene: Scene, lane: Lane, event: TimelineEvent): Markup => {
  const [x, y, bottom] = [scene.xOf(event.atMs), lane.trackPx, lane.trackPx + TRACK_PX];
  switch (event.kind) {
    case 'late': {
      const [end, middle] = [scene.xOf(event.untilMs ?? event.atMs), y + TRACK_PX / 2];
      return svg`<path class="late" d="M${x},${middle}H${end}M${end},${y}V${bottom}"/>`;
    }
    case 'false-hit':
      return svg`<path class="false-hit" d="M${x - 6},${y + 7}l12,12m0,-12l-12,12"/>`;
    case 'shown-hit':
      return svg`<path class="shown-hit" d="M${x},${y + 5}l8,8l-8,8l-8,-8Z"/>`;
    case 'receive':
      return svg`<path class="receive lane-${lane.name}" d="M${x},${y + 2}V${bottom - 2}"/>`;
    case 'land':
      return svg`<path class="land" d="M${x},${y - 4}V${bottom + 4}"/>`;
    case 'dodge':
      return svg`<path class="tick ${scene.isLate ? 'too-late' : 'in-time'}" d="M${x},${y}V${bottom}"/>`;
    case 'settle':
      return svg`<circle class="settle" cx="${x}" cy="${y + TRACK_PX / 2}" r="5"/>`;
    default:
      return svg`<path class="tick lane-${lane.name}" d="M${x},${y}V${bottom}"/>`;
  }
};

const message = (scene: Scene, [from, sentAt]: readonly [Lane, number], [to, receivedAt]: readonly [Lane, number]): Markup => {
  const isDown = from.topPx < to.topPx;
  const [fromY, toY] = isDown ? [from.trackPx + TRACK_PX, to.trackPx] : [from.trackPx, to.trackPx + TRACK_PX];
  return svg`<path class="message lane-${from.name}" d="M${scene.xOf(sentAt)},${fromY}L${scene.xOf(receivedAt)},${toY}"/>`;
};

const first = (lane: Lane, kinds: readonly TimelineEvent['kind'][]): TimelineEvent | undefined =>
  lane.events.find((event) => kinds.includes(event.kind));

const arrivedAt = (event: TimelineEvent): number => (event.kind === 'late' ? (event.untilMs ?? event.atMs) : event.atMs);

const isBar = (event: TimelineEvent): boolean => event.untilMs !== undefined && event.kind !== 'late';
