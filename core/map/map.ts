// The world map as data: places, roads and who waits in the wild. Read only, and the same for everybody; who is met on a road is
// each party's own affair.

import { z } from 'zod';
import { isIdText, placeId, settlementId, type PlaceId, type SettlementId } from '../ids.ts';
import { present } from '../assert.ts';
import { ENEMY_KINDS, type EnemyKind } from '../rules/npcs.ts';

const idText = z.string().refine(isIdText, 'an id: letters, digits and _ . : -');

/** A map as written in a file. Positions are in km on a plane, x to the east, y to the south. */
export const mapSchema = z
  .strictObject({
    places: z
      .array(
        z.strictObject({
          id: idText,
          name: z.string().min(1).max(40),
          kind: z.enum(['settlement', 'site']),
          x: z.number().min(0).max(100),
          y: z.number().min(0).max(100),
          about: z.string().max(200),
          /** For a site: who waits there, weakest first. Empty for a settlement. */
          enemies: z.array(z.enum(ENEMY_KINDS)).default([]),
        }),
      )
      .min(2)
      .max(64),
    roads: z
      .array(
        z.strictObject({
          from: idText,
          to: idText,
          kilometres: z.number().min(0.5).max(200),
          /** Who may be met on the way, all equally likely. */
          enemies: z.array(z.enum(ENEMY_KINDS)).default([]),
        }),
      )
      .min(1)
      .max(256),
  })
  .superRefine((map, context) => {
    const kinds = new Map(map.places.map((place) => [place.id, place.kind]));
    map.roads.forEach((road, index) => {
      for (const end of ['from', 'to'] as const)
        if (!kinds.has(road[end]))
          context.addIssue({ code: 'custom', path: ['roads', index, end], message: `no place has the id "${road[end]}"` });
    });
    if (kinds.size !== map.places.length) context.addIssue({ code: 'custom', path: ['places'], message: 'two places share one id' });
    if (!map.places.some((place) => place.kind === 'settlement'))
      context.addIssue({ code: 'custom', path: ['places'], message: 'a map needs a settlement' });
  });

export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  readonly kind: 'settlement' | 'site';
  readonly x: number;
  readonly y: number;
  readonly about: string;
  readonly enemies: readonly EnemyKind[];
}

export interface Road {
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly kilometres: number;
  readonly enemies: readonly EnemyKind[];
}

/** The map in force, with plain look-ups. Read only. */
export interface WorldMap {
  readonly places: readonly Place[];
  readonly roads: readonly Road[];
}

/** A checked map from a checked file. */
export const toWorldMap = (file: z.infer<typeof mapSchema>): WorldMap => ({
  places: file.places.map((place) => ({ ...place, id: placeId(place.id) })),
  roads: file.roads.map((road) => ({ ...road, from: placeId(road.from), to: placeId(road.to) })),
});

export const findPlace = (map: WorldMap, id: PlaceId): Place | undefined => map.places.find((place) => place.id === id);

/** The place with this id; a broken claim where the map has none. */
export const placeOf = (map: WorldMap, id: PlaceId): Place => present(findPlace(map, id), `the map has ${id}`);

/** The ids of all settlements, in the map's order. */
export const settlementsOf = (map: WorldMap): SettlementId[] =>
  map.places.filter((place) => place.kind === 'settlement').map((place) => settlementId(place.id));

/** The place's id as a settlement's, or undefined for a site. */
export const asSettlement = (map: WorldMap, id: PlaceId): SettlementId | undefined =>
  findPlace(map, id)?.kind === 'settlement' ? settlementId(id) : undefined;
