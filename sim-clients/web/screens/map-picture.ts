// The world map, drawn to the width there is: places, roads, the way ahead and the party's dot. Settlements are squares, sites are triangles.

import type { JourneyView } from '../../../core/client/view.ts';
import type { PlaceId } from '../../../core/ids.ts';
import { defaultMap } from '../../../core/map/default-map.ts';
import { findPlace, placeOf, type Place } from '../../../core/map/map.ts';
import { findRoute } from '../../../core/map/route.ts';
import { h, type Child } from '../shared/dom.ts';

export interface MapPicture {
  readonly journey: JourneyView;
  readonly destination: PlaceId;
  /** Unit: CSS px. */
  readonly width: number;
  /** Called with a place that was chosen; undefined while no choice is open. */
  readonly choose: ((place: PlaceId) => void) | undefined;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const xs = defaultMap.places.map((place) => place.x);
const ys = defaultMap.places.map((place) => place.y);
const west = Math.min(...xs);
const north = Math.min(...ys);
const spanX = Math.max(...xs) - west;
const spanY = Math.max(...ys) - north;
const MARGIN = { side: 64, top: 28, bottom: 48 } as const;

/** The height that goes with a width. Unit: CSS px. */
export const mapHeight = (width: number): number => Math.round(Math.min(460, Math.max(300, width * 0.62)));

export const mapPicture = (picture: MapPicture): Child => {
  const height = mapHeight(picture.width);
  const spot = (at: Spot): Spot => ({
    x: MARGIN.side + ((at.x - west) / spanX) * (picture.width - MARGIN.side * 2),
    y: MARGIN.top + ((at.y - north) / spanY) * (height - MARGIN.top - MARGIN.bottom),
  });
  const way = wayAhead(picture);
  const here = partyPoint(picture.journey);
  const marked = here === undefined ? undefined : spot(here);
  return h(
    'svg',
    { class: 'map', viewBox: `0 0 ${picture.width} ${height}`, width: picture.width, height, role: 'img', 'aria-label': 'World map' },
    defaultMap.roads.map((road) => {
      const from = spot(placeOf(defaultMap, road.from));
      const to = spot(placeOf(defaultMap, road.to));
      const isAhead = way.has(`${road.from} ${road.to}`) || way.has(`${road.to} ${road.from}`);
      return h('line', {
        key: `${road.from} ${road.to}`,
        class: isAhead ? 'road ahead' : 'road',
        x1: from.x,
        y1: from.y,
        x2: to.x,
        y2: to.y,
      });
    }),
    defaultMap.places.map((place) => placeMark(picture, place, spot(place))),
    marked !== undefined &&
      h(
        'g',
        { class: 'party-dot', transform: `translate(${marked.x.toFixed(2)} ${marked.y.toFixed(2)})` },
        h('circle', { r: 11 }),
        h('circle', { class: 'core', r: 5 }),
      ),
  );
};

const placeMark = (picture: MapPicture, place: Place, at: Spot): Child => {
  const isBound = place.id === picture.destination;
  const { choose } = picture;
  return h(
    'g',
    {
      key: place.id,
      class: `place ${place.kind}${isBound ? ' bound' : ''}${choose === undefined ? '' : ' open'}`,
      transform: `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`,
      on: { click: () => choose?.(place.id) },
    },
    choose !== undefined && h('circle', { class: 'touch', r: 22 }),
    isBound && h('circle', { class: 'goal', r: 16 }),
    place.kind === 'settlement' ? h('rect', { x: -8, y: -8, width: 16, height: 16, rx: 2 }) : h('path', { d: 'M0 -9 L9 7 L-9 7 Z' }),
    h('text', { y: 32, 'text-anchor': 'middle' }, place.name),
  );
};

/** The roads still ahead, as "from to". */
const wayAhead = ({ journey, destination }: MapPicture): Set<string> => {
  const from = journey.kind === 'camped' ? journey.at : journey.to;
  const legs = findRoute(defaultMap, { from, to: destination })?.legs ?? [];
  const roads = new Set(legs.map((leg) => `${leg.from} ${leg.to}`));
  if (journey.kind !== 'camped') roads.add(`${journey.from} ${journey.to}`);
  return roads;
};

/** Where the party is, on the map's own plane; undefined for a place this map does not have. */
const partyPoint = (journey: JourneyView): Spot | undefined => {
  if (journey.kind === 'camped') return findPlace(defaultMap, journey.at);
  const from = findPlace(defaultMap, journey.from);
  const to = findPlace(defaultMap, journey.to);
  if (from === undefined || to === undefined) return undefined;
  const { progressRatio } = journey;
  return { x: from.x + (to.x - from.x) * progressRatio, y: from.y + (to.y - from.y) * progressRatio };
};
