// The rules of a blow: how long a dodge counts, what decides it, and what each weapon and armour does. Designers tune these; every number
// has its unit, range and source beside it.

import { DUEL_POLICIES, DUEL_TICK_PHASES } from '../model/policies.ts';
import { z } from 'zod';
import { choice, field, flagField } from './field.ts';
import { armoursSchema, weaponsSchema } from './gear.ts';

const guess = 'our first guess; play and the dodge-window scenario decide';

export const combatSchema = z
  .strictObject({
    dodgeWindowMs: field({
      unit: 'ms',
      min: 100,
      max: 3000,
      initial: 600,
      source:
        'brief, "PvP Melee Combat" step 2.1 ("X milliseconds"); 600 lets average players on a PC dodge four blows in five up to a round trip of 180 ms (section "Dodge window" of DESIGN.md)',
      about: 'How long after the announcement a dodge still counts.',
    }),
    deadlinePolicy: choice(DUEL_POLICIES, {
      initial: 'server-clock',
      source: 'brief, step 2.1: what the server sees decides; the others are what games do about delay (human timing notes 3.3)',
      about: 'Whose clock decides whether a dodge came in time.',
    }),
    compensationCapMs: field({
      unit: 'ms',
      min: 0,
      max: 2000,
      initial: 150,
      source: 'favour-the-shooter rewinds are capped at 250 ms (Overwatch 2016); ours is lower because the wait shows',
      about: 'compensated: the most that is added to the window for a far-away defender.',
    }),
    clientStampWaitMs: field({
      unit: 'ms',
      min: 0,
      max: 5000,
      initial: 400,
      source: 'our first guess',
      about: 'client-stamped: how long after the window the server still waits to hear of a press inside it.',
    }),
    equaliseFloorMs: field({
      unit: 'ms',
      min: 0,
      max: 2000,
      initial: 100,
      source: 'Mortal Online 2 evens everybody out at about 100 ms (developer update 2020); Riot held 35 ms at MSI 2022',
      about: 'equalised: round trips below this count as this long.',
    }),
    tickMs: field({
      unit: 'ms',
      min: 0,
      max: 500,
      initial: 0,
      source: 'DESIGN.md [TIME-4]; 0 handles every input the moment it arrives',
      about: 'Inputs are handled at multiples of this; 0 is at once.',
    }),
    tickPhase: choice(DUEL_TICK_PHASES, {
      initial: 'locked',
      source: 'human timing notes 4.1',
      about: 'locked: attacks wait for the tick too, so windows open on one; random: attacks are announced at once, only answers wait.',
    }),
    isPvpOn: flagField({
      initial: false,
      source: 'brief, "PvP Melee Combat" (not in MVP)',
      about: 'Whether members of one party may strike each other.',
    }),
    forwardsDodges: flagField({
      initial: true,
      source: 'brief, "PvP Melee Combat" step 4 ("optional")',
      about: 'Whether everybody hears of a dodge at once, or only attacker and defender, and the others when the blow lands.',
    }),
    luckRatio: field({
      unit: 'ratio',
      min: 0,
      max: 1,
      initial: 0.15,
      source: 'brief, "PvP Ranged Combat" option B (luck mitigates); the share is our first guess',
      about: 'Chance that luck turns a blow that cannot be dodged.',
    }),
    projectileRadiusMetres: field({
      unit: 'm',
      min: 0.05,
      max: 5,
      initial: 0.7,
      source: 'half the width of a person and a little; our first guess',
      about: 'projectile: its target is hit if it is this near to where the throw comes down.',
    }),
    sidestepMetres: field({
      unit: 'm',
      min: 0,
      max: 10,
      initial: 1.6,
      source: 'our first guess: out of the way of a javelin in one step',
      about: 'projectile: how far the dodge button steps aside.',
    }),
    sidestepMetresPerSecond: field({
      unit: 'm/s',
      min: 0.5,
      max: 20,
      initial: 6,
      source: 'our first guess: about twice walking speed',
      about: 'projectile: how fast that step is.',
    }),
    settleMarginMs: field({
      unit: 'ms',
      min: 0,
      max: 2000,
      initial: 150,
      source: 'human timing notes: N >= X + largest one-way delay, so that nobody is shown a hit that was dodged',
      about: 'A tentative blow lands at least this long after its dodge window closes.',
    }),
    evadeRatio: field({
      unit: 'ratio',
      min: 0,
      max: 1,
      initial: 0.85,
      source: guess,
      about: 'Chance that a dodge in time evades the blow, at equal agility and skill.',
    }),
    evadePerPoint: field({
      unit: 'ratio',
      min: 0,
      max: 0.2,
      initial: 0.03,
      source: guess,
      about: "Change of that chance for each point of agility over the attacker's skill.",
    }),
    hitRatio: field({
      unit: 'ratio',
      min: 0,
      max: 1,
      initial: 0.92,
      source: guess,
      about: 'Chance that a blow nobody dodges finds its mark, at equal skill and agility.',
    }),
    hitPerPoint: field({
      unit: 'ratio',
      min: 0,
      max: 0.2,
      initial: 0.02,
      source: guess,
      about: "Change of that chance for each point of skill over the defender's agility.",
    }),
    criticalRatio: field({
      unit: 'ratio',
      min: 0,
      max: 1,
      initial: 0.12,
      source: 'brief, step 2.1 ("direct/critical"); the share is our first guess',
      about: 'Share of undodged blows that are critical rather than direct.',
    }),
    criticalFactor: field({
      unit: 'factor',
      min: 1,
      max: 5,
      initial: 1.75,
      source: guess,
      about: 'Damage of a critical hit over a direct one.',
    }),
    glancingFactor: field({
      unit: 'factor',
      min: 0,
      max: 1,
      initial: 0.5,
      source: guess,
      about: 'Damage of a blow that hits although its dodge came in time, over a direct one.',
    }),
    damagePerMight: field({
      unit: 'ratio',
      min: 0,
      max: 0.5,
      initial: 0.06,
      source: guess,
      about: 'Extra share of damage for each point of might over 5.',
    }),
    healthBase: field({ unit: 'points', min: 1, max: 1000, initial: 60, source: guess, about: 'Health of a character with no vigour.' }),
    healthPerVigour: field({ unit: 'points', min: 0, max: 100, initial: 8, source: guess, about: 'Health for each point of vigour.' }),
    healthPerSecond: field({ unit: 'points/s', min: 0, max: 100, initial: 2.5, source: guess, about: 'Health regained outside a fight.' }),
    recoverMs: field({
      unit: 'ms',
      min: 0,
      max: 60_000,
      initial: 3000,
      source: guess,
      about: 'From the end of a fight until the downed stand up again.',
    }),
    recoveredRatio: field({
      unit: 'ratio',
      min: 0.01,
      max: 1,
      initial: 0.35,
      source: guess,
      about: 'Share of their health with which the downed stand up.',
    }),
    walkMetresPerSecond: field({
      unit: 'm/s',
      min: 0.5,
      max: 12,
      initial: 3.2,
      source: 'a human jog',
      about: 'How fast anyone moves in a fight.',
    }),
    arenaRadiusMetres: field({
      unit: 'm',
      min: 3,
      max: 40,
      initial: 9,
      source: guess,
      about: 'How far from the middle of a fight anyone may walk.',
    }),
    weapons: weaponsSchema,
    armours: armoursSchema,
    bodyParts: z
      .strictObject({
        head: field({ unit: 'factor', min: 0, max: 5, initial: 1.4, source: guess, about: 'Damage to the head over the torso.' }),
        torso: field({ unit: 'factor', min: 0, max: 5, initial: 1, source: 'the measure of the others', about: 'Damage to the torso.' }),
        arm: field({ unit: 'factor', min: 0, max: 5, initial: 0.75, source: guess, about: 'Damage to an arm over the torso.' }),
        leg: field({ unit: 'factor', min: 0, max: 5, initial: 0.8, source: guess, about: 'Damage to a leg over the torso.' }),
      })
      .prefault({}),
  })
  .prefault({});

export type CombatRules = z.infer<typeof combatSchema>;
