// The map everybody starts on: three settlements around a lake, and four places where something waits. Invented for this game.

import { mapSchema, toWorldMap, type WorldMap } from './map.ts';

/** The default map; a map file of the same shape replaces it whole. */
export const defaultMap: WorldMap = toWorldMap(
  mapSchema.parse({
    places: [
      { id: 'fordwick', name: 'Fordwick', kind: 'settlement', x: 22, y: 62, about: 'A river town of ferrymen and fairs.' },
      { id: 'hallowmere', name: 'Hallowmere', kind: 'settlement', x: 56, y: 26, about: 'Stone houses above a still lake.' },
      { id: 'saltgate', name: 'Saltgate', kind: 'settlement', x: 82, y: 70, about: 'The harbour, loud and full of news.' },
      {
        id: 'oldmill',
        name: 'The Old Mill',
        kind: 'site',
        x: 34,
        y: 44,
        about: 'Bandits have moved in with the owls.',
        enemies: ['bandit', 'bandit', 'bandit'],
      },
      {
        id: 'wolfhollow',
        name: 'Wolf Hollow',
        kind: 'site',
        x: 46,
        y: 78,
        about: 'Nobody grazes sheep here any more.',
        enemies: ['wolf', 'wolf', 'boar'],
      },
      {
        id: 'barrow',
        name: 'The Long Barrow',
        kind: 'site',
        x: 74,
        y: 40,
        about: 'The dead lie lightly.',
        enemies: ['wight', 'bandit', 'wight'],
      },
      {
        id: 'giantsteps',
        name: "The Giant's Steps",
        kind: 'site',
        x: 62,
        y: 58,
        about: 'Something large sleeps below the falls.',
        enemies: ['ogre', 'boar'],
      },
    ],
    roads: [
      { from: 'fordwick', to: 'oldmill', kilometres: 4, enemies: ['wolf', 'bandit'] },
      { from: 'oldmill', to: 'hallowmere', kilometres: 6, enemies: ['bandit', 'wolf'] },
      { from: 'fordwick', to: 'wolfhollow', kilometres: 5, enemies: ['wolf', 'boar'] },
      { from: 'wolfhollow', to: 'saltgate', kilometres: 7, enemies: ['wolf', 'boar', 'bandit'] },
      { from: 'wolfhollow', to: 'giantsteps', kilometres: 5, enemies: ['boar', 'wolf'] },
      { from: 'giantsteps', to: 'barrow', kilometres: 4, enemies: ['wight', 'boar'] },
      { from: 'hallowmere', to: 'barrow', kilometres: 4, enemies: ['wight', 'bandit'] },
      { from: 'barrow', to: 'saltgate', kilometres: 6, enemies: ['bandit', 'wight'] },
    ],
  }),
);
