// The rules of a blow: how long a dodge counts, what decides it, and what each weapon and armour does. Designers tune these; every number
// has its unit, range and source beside it.

import { z } from 'zod';
import { DUEL_POLICIES, DUEL_TICK_PHASES } from '../timing/duel-question.ts';
import { choice, field, flagField, wholeField } from './field.ts';

export const BODY_PARTS = ['head', 'torso', 'arm', 'leg'] as const;
export const WEAPON_KINDS = ['fists', 'club', 'sword', 'spear', 'axe', 'claws', 'jaws', 'greatclub'] as const;
export const ARMOUR_KINDS = ['clothes', 'leather', 'mail', 'hide'] as const;

/** Where a blow lands on the body; it scales the damage. */
export type BodyPart = (typeof BODY_PARTS)[number];
export type WeaponKind = (typeof WEAPON_KINDS)[number];
export type ArmourKind = (typeof ARMOUR_KINDS)[number];

const guess = 'our first guess; play and the dodge-window scenario decide';

const weapon = (initial: { windupMs: number; recoverMs: number; reachMetres: number; damage: number; price: number }) =>
  z
    .strictObject({
      windupMs: field({
        unit: 'ms',
        min: 200,
        max: 4000,
        initial: initial.windupMs,
        source: guess,
        about: 'From the announcement of a blow to its landing.',
      }),
      recoverMs: field({
        unit: 'ms',
        min: 0,
        max: 4000,
        initial: initial.recoverMs,
        source: guess,
        about: 'From the landing of a blow until its owner may strike again.',
      }),
      reachMetres: field({
        unit: 'm',
        min: 0.5,
        max: 30,
        initial: initial.reachMetres,
        source: guess,
        about: 'How far apart attacker and defender may stand when the blow is declared.',
      }),
      damage: field({
        unit: 'points',
        min: 0,
        max: 200,
        initial: initial.damage,
        source: guess,
        about: 'Damage of a direct hit on the torso before might and armour.',
      }),
      price: wholeField({
        unit: 'gold',
        min: 0,
        max: 10_000,
        initial: initial.price,
        source: guess,
        about: 'What the merchant asks; it pays half of that. 0: not for sale.',
      }),
    })
    .prefault({});

const armour = (initial: { absorbRatio: number; price: number }) =>
  z
    .strictObject({
      absorbRatio: field({
        unit: 'ratio',
        min: 0,
        max: 0.9,
        initial: initial.absorbRatio,
        source: guess,
        about: 'Share of each blow the armour takes.',
      }),
      price: wholeField({
        unit: 'gold',
        min: 0,
        max: 10_000,
        initial: initial.price,
        source: guess,
        about: 'What the merchant asks; it pays half of that. 0: not for sale.',
      }),
    })
    .prefault({});

export const combatSchema = z
  .strictObject({
    dodgeWindowMs: field({
      unit: 'ms',
      min: 100,
      max: 3000,
      initial: 600,
      source:
        'brief, "PvP Melee Combat" step 2.1 ("X milliseconds"); 600 lets the average player dodge four blows in five at a round trip of 150 ms (reference model, section "Dodge window" of DESIGN.md)',
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
    weapons: z
      .strictObject({
        fists: weapon({ windupMs: 500, recoverMs: 500, reachMetres: 1.5, damage: 5, price: 0 }),
        club: weapon({ windupMs: 700, recoverMs: 700, reachMetres: 1.9, damage: 9, price: 12 }),
        sword: weapon({ windupMs: 650, recoverMs: 600, reachMetres: 2.1, damage: 11, price: 45 }),
        spear: weapon({ windupMs: 750, recoverMs: 700, reachMetres: 3, damage: 10, price: 38 }),
        axe: weapon({ windupMs: 850, recoverMs: 850, reachMetres: 2, damage: 16, price: 60 }),
        claws: weapon({ windupMs: 800, recoverMs: 900, reachMetres: 1.7, damage: 8, price: 0 }),
        jaws: weapon({ windupMs: 850, recoverMs: 1000, reachMetres: 1.8, damage: 11, price: 0 }),
        greatclub: weapon({ windupMs: 1200, recoverMs: 1400, reachMetres: 2.6, damage: 22, price: 0 }),
      })
      .prefault({}),
    armours: z
      .strictObject({
        clothes: armour({ absorbRatio: 0, price: 0 }),
        leather: armour({ absorbRatio: 0.15, price: 40 }),
        mail: armour({ absorbRatio: 0.3, price: 140 }),
        hide: armour({ absorbRatio: 0.1, price: 0 }),
      })
      .prefault({}),
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
export type WeaponRules = CombatRules['weapons'][WeaponKind];
