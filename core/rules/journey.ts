// The rules of travelling, of being away and of what a journey pays: everything around the fights.

import { z } from 'zod';
import { field, wholeField } from './field.ts';

const guess = 'our first guess; play decides';

export const journeySchema = z
  .strictObject({
    travelKilometresPerSecond: field({
      unit: 'km/s',
      min: 0.01,
      max: 100,
      initial: 0.5,
      source: 'a road of 8 km is walked in a quarter of a minute: long enough to read, short enough not to wait',
      about: 'How fast a party moves on the world map.',
    }),
    encountersPerKilometre: field({
      unit: '1/km',
      min: 0,
      max: 10,
      initial: 0.09,
      source: guess,
      about: 'Mean number of encounters on a road; only this party sees them.',
    }),
    encounterSpacingMs: field({
      unit: 'ms',
      min: 0,
      max: 600_000,
      initial: 4000,
      source: guess,
      about: 'Travel time that must lie between two encounters, and before the first.',
    }),
    enemiesPerMember: field({
      unit: 'ratio',
      min: 0.1,
      max: 3,
      initial: 0.75,
      source: guess,
      about: 'Enemies in an encounter for each member of the party.',
    }),
    graceMs: field({
      unit: 'ms',
      min: 0,
      max: 600_000,
      initial: 30_000,
      source: 'brief, "Logging Out", read for lost connections',
      about: "How long a lost player's seat is kept before the character becomes an NPC.",
    }),
    firstSeatMs: field({
      unit: 'ms',
      min: 1000,
      max: 600_000,
      initial: 20_000,
      source: 'room servers allow 15 s; ours includes a slow phone',
      about: "How long a party waits for a member's first connection.",
    }),
    fightPauseMs: field({
      unit: 'ms',
      min: 0,
      max: 30_000,
      initial: 1500,
      source: guess,
      about: 'From meeting enemies to the first blow either side may strike.',
    }),
    checkpointEveryMs: field({
      unit: 'ms',
      min: 1000,
      max: 600_000,
      initial: 15_000,
      source: 'what a party may lose when its host dies',
      about: 'A party saves at least this often while anything changes.',
    }),
    questGold: wholeField({
      unit: 'gold',
      min: 0,
      max: 10_000,
      initial: 30,
      source: guess,
      about: 'Gold each member earns for a quest, at difficulty 1.',
    }),
    lootItemRatio: field({ unit: 'ratio', min: 0, max: 1, initial: 0.25, source: guess, about: 'Chance that a won fight yields an item.' }),
    startingGold: wholeField({ unit: 'gold', min: 0, max: 10_000, initial: 60, source: guess, about: 'Gold of a new character.' }),
  })
  .prefault({});

export type JourneyRules = z.infer<typeof journeySchema>;
