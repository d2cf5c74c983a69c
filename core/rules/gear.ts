// What weapons and armour do. Each weapon says how its blows are decided, so that a bow, a crossbow and a javelin can follow different options of the
// brief in one fight.

import { z } from 'zod';
import { choice, field, wholeField } from './field.ts';

/**
 * How a weapon's blow is decided. `melee`: struck, may be dodged in the window. `aimed` (option A): the same, the time being aim and flight.
 * `undodgeable` (option B): settled on receipt; only luck turns it. `projectile` (option C): flies to a point, and hits its target if that is there.
 */
export const BLOW_WAYS = ['melee', 'aimed', 'undodgeable', 'projectile'] as const;
export type BlowWay = (typeof BLOW_WAYS)[number];

const guess = 'our first guess; play and the dodge-window scenario decide';

interface WeaponNumbers {
  readonly windupMs: number;
  readonly recoverMs: number;
  readonly reachMetres: number;
  readonly damage: number;
  readonly price: number;
  readonly way?: BlowWay;
  readonly flightMetresPerSecond?: number;
}

const weapon = (initial: WeaponNumbers) =>
  z
    .strictObject({
      way: choice(BLOW_WAYS, {
        initial: initial.way ?? 'melee',
        source: 'brief, "PvP Melee Combat" and "PvP Ranged Combat" options A, B and C',
        about: 'How its blows are decided.',
      }),
      flightMetresPerSecond: field({
        unit: 'm/s',
        min: 1,
        max: 2000,
        initial: initial.flightMetresPerSecond ?? 1000,
        source: 'an arrow about 50, a thrown spear about 20, a bolt about 80; without meaning for melee',
        about: 'How fast what it looses flies; the flight is added to the wind-up.',
      }),
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

/** Every weapon by kind; the last three are ranged. */
export const weaponsSchema = z
  .strictObject({
    fists: weapon({ windupMs: 500, recoverMs: 500, reachMetres: 1.5, damage: 5, price: 0 }),
    club: weapon({ windupMs: 700, recoverMs: 700, reachMetres: 1.9, damage: 9, price: 12 }),
    sword: weapon({ windupMs: 650, recoverMs: 600, reachMetres: 2.1, damage: 11, price: 45 }),
    spear: weapon({ windupMs: 750, recoverMs: 700, reachMetres: 3, damage: 10, price: 38 }),
    axe: weapon({ windupMs: 850, recoverMs: 850, reachMetres: 2, damage: 16, price: 60 }),
    claws: weapon({ windupMs: 800, recoverMs: 900, reachMetres: 1.7, damage: 8, price: 0 }),
    jaws: weapon({ windupMs: 850, recoverMs: 1000, reachMetres: 1.8, damage: 11, price: 0 }),
    greatclub: weapon({ windupMs: 1200, recoverMs: 1400, reachMetres: 2.6, damage: 22, price: 0 }),
    bow: weapon({ windupMs: 900, recoverMs: 800, reachMetres: 14, damage: 9, price: 70, way: 'aimed', flightMetresPerSecond: 50 }),
    crossbow: weapon({
      windupMs: 700,
      recoverMs: 2200,
      reachMetres: 14,
      damage: 14,
      price: 110,
      way: 'undodgeable',
      flightMetresPerSecond: 80,
    }),
    javelin: weapon({
      windupMs: 600,
      recoverMs: 1100,
      reachMetres: 11,
      damage: 12,
      price: 50,
      way: 'projectile',
      flightMetresPerSecond: 18,
    }),
  })
  .prefault({});

/** Every armour by kind. */
export const armoursSchema = z
  .strictObject({
    clothes: armour({ absorbRatio: 0, price: 0 }),
    leather: armour({ absorbRatio: 0.15, price: 40 }),
    mail: armour({ absorbRatio: 0.3, price: 140 }),
    hide: armour({ absorbRatio: 0.1, price: 0 }),
  })
  .prefault({});
