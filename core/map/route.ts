// Finding the way: shortest paths over the map's roads, and which settlement is nearest when everybody has logged out in the wild.

import type { PlaceId, SettlementId } from '../ids.ts';
import { asSettlement, settlementsOf, type Road, type WorldMap } from './map.ts';

/** One stretch of a journey, in the direction it is walked. */
export interface Leg {
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly road: Road;
}

export interface Route {
  readonly legs: readonly Leg[];
  readonly kilometres: number;
}

/** The shortest route (Dijkstra over at most 64 places); undefined when no road leads there. Ties go to the road listed first. */
export const findRoute = (map: WorldMap, { from, to }: { from: PlaceId; to: PlaceId }): Route | undefined => {
  const best = new Map<PlaceId, { kilometres: number; leg: Leg | undefined }>([[from, { kilometres: 0, leg: undefined }]]);
  const open = new Set<PlaceId>([from]);
  while (open.size > 0) {
    const here = [...open].reduce((near, place) => (reached(best, place) < reached(best, near) ? place : near));
    open.delete(here);
    if (here === to) break;
    for (const leg of legsFrom(map, here)) {
      const kilometres = reached(best, here) + leg.road.kilometres;
      if (kilometres >= reached(best, leg.to)) continue;
      best.set(leg.to, { kilometres, leg });
      open.add(leg.to);
    }
  }
  if (!best.has(to)) return undefined;
  const legs: Leg[] = [];
  for (let leg = best.get(to)?.leg; leg !== undefined; leg = best.get(leg.from)?.leg) legs.unshift(leg);
  return { legs, kilometres: reached(best, to) };
};

/** The settlement with the shortest route from `from` (which may be one itself); undefined when none can be reached. */
export const nearestSettlement = (map: WorldMap, from: PlaceId): SettlementId | undefined => {
  const here = asSettlement(map, from);
  if (here !== undefined) return here;
  let nearest: { settlement: SettlementId; kilometres: number } | undefined;
  for (const settlement of settlementsOf(map)) {
    const route = findRoute(map, { from, to: settlement });
    if (route !== undefined && (nearest === undefined || route.kilometres < nearest.kilometres))
      nearest = { settlement, kilometres: route.kilometres };
  }
  return nearest?.settlement;
};

const legsFrom = (map: WorldMap, place: PlaceId): Leg[] =>
  map.roads.flatMap((road) => {
    if (road.from === place) return [{ from: road.from, to: road.to, road }];
    return road.to === place ? [{ from: road.to, to: road.from, road }] : [];
  });

const reached = (best: ReadonlyMap<PlaceId, { kilometres: number }>, place: PlaceId): number => best.get(place)?.kilometres ?? Infinity;
