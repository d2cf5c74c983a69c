// Minds and bodies of everyone nobody plays: the enemies of the wild and the companions one can hire. Reactions are ex-Gaussian, the same
// model as for people, so that a wolf and a player are measured with one ruler.

import { ARMOUR_KINDS, WEAPON_KINDS, type ArmourKind, type WeaponKind } from '../model/gear.ts';
import { z } from 'zod';
import { field, wholeField } from './field.ts';

export const ENEMY_KINDS = ['wolf', 'bandit', 'boar', 'wight', 'ogre', 'sparringPartner'] as const;
export const COMPANION_KINDS = ['shieldbearer', 'hunter', 'brawler'] as const;
export type EnemyKind = (typeof ENEMY_KINDS)[number];
export type CompanionKind = (typeof COMPANION_KINDS)[number];

const guess = 'our first guess; play decides';
const points = (initial: number, about: string) => wholeField({ unit: 'points', min: 0, max: 40, initial, source: guess, about });

const stats = (initial: { might: number; skill: number; agility: number; vigour: number }) => ({
  might: points(initial.might, 'Raises the damage dealt.'),
  skill: points(initial.skill, 'Finds the mark, and makes blows harder to evade.'),
  agility: points(initial.agility, 'Evades blows when the dodge comes in time.'),
  vigour: points(initial.vigour, 'Raises health.'),
});

const reaction = (mu: number, sigma: number, tau: number) =>
  z
    .strictObject({
      muMs: field({
        unit: 'ms',
        min: 0,
        max: 5000,
        initial: mu,
        source: 'ex-Gaussian, as for people (human timing notes, section 1)',
        about: 'Mean of the normal part.',
      }),
      sigmaMs: field({ unit: 'ms', min: 0, max: 1000, initial: sigma, source: 'as muMs', about: 'Spread of the normal part.' }),
      tauMs: field({ unit: 'ms', min: 0, max: 1000, initial: tau, source: 'as muMs', about: 'Mean of the exponential tail.' }),
    })
    .prefault({});

const mind = (initial: { thinkMs: number; attemptRatio: number }) => ({
  thinkMs: field({
    unit: 'ms',
    min: 50,
    max: 5000,
    initial: initial.thinkMs,
    source: guess,
    about: 'How long it considers between two decisions, on average.',
  }),
  dodgeAttemptRatio: field({
    unit: 'ratio',
    min: 0,
    max: 1,
    initial: initial.attemptRatio,
    source: guess,
    about: 'How often it tries to dodge at all.',
  }),
});

const enemy = (initial: {
  weapon: WeaponKind;
  armour: ArmourKind;
  might: number;
  skill: number;
  agility: number;
  vigour: number;
  health: number;
  thinkMs: number;
  attemptRatio: number;
  reaction: readonly [number, number, number];
  gold: number;
}) =>
  z
    .strictObject({
      weapon: z.enum(WEAPON_KINDS).default(initial.weapon),
      armour: z.enum(ARMOUR_KINDS).default(initial.armour),
      ...stats(initial),
      health: field({
        unit: 'points',
        min: 1,
        max: 1_000_000,
        initial: initial.health,
        source: guess,
        about: 'Health at the start of a fight.',
      }),
      ...mind(initial),
      reaction: reaction(...initial.reaction),
      gold: wholeField({
        unit: 'gold',
        min: 0,
        max: 10_000,
        initial: initial.gold,
        source: guess,
        about: 'Gold it carries, on average: the source of loot.',
      }),
    })
    .prefault({});

const companion = (initial: {
  weapon: WeaponKind;
  armour: ArmourKind;
  might: number;
  skill: number;
  agility: number;
  vigour: number;
  price: number;
}) =>
  z
    .strictObject({
      weapon: z.enum(WEAPON_KINDS).default(initial.weapon),
      armour: z.enum(ARMOUR_KINDS).default(initial.armour),
      ...stats(initial),
      price: wholeField({
        unit: 'gold',
        min: 0,
        max: 10_000,
        initial: initial.price,
        source: guess,
        about: 'What hiring one for a journey costs: a sink of gold.',
      }),
    })
    .prefault({});

export const npcsSchema = z
  .strictObject({
    enemies: z
      .strictObject({
        wolf: enemy({
          weapon: 'jaws',
          armour: 'hide',
          might: 4,
          skill: 5,
          agility: 7,
          vigour: 3,
          health: 34,
          thinkMs: 900,
          attemptRatio: 0.5,
          reaction: [230, 28, 40],
          gold: 0,
        }),
        bandit: enemy({
          weapon: 'sword',
          armour: 'leather',
          might: 5,
          skill: 5,
          agility: 5,
          vigour: 5,
          health: 48,
          thinkMs: 1100,
          attemptRatio: 0.6,
          reaction: [300, 40, 55],
          gold: 9,
        }),
        boar: enemy({
          weapon: 'jaws',
          armour: 'hide',
          might: 7,
          skill: 4,
          agility: 3,
          vigour: 7,
          health: 60,
          thinkMs: 1300,
          attemptRatio: 0.15,
          reaction: [330, 45, 60],
          gold: 0,
        }),
        wight: enemy({
          weapon: 'axe',
          armour: 'mail',
          might: 6,
          skill: 6,
          agility: 4,
          vigour: 6,
          health: 62,
          thinkMs: 1400,
          attemptRatio: 0.3,
          reaction: [350, 45, 70],
          gold: 16,
        }),
        ogre: enemy({
          weapon: 'greatclub',
          armour: 'hide',
          might: 10,
          skill: 4,
          agility: 2,
          vigour: 14,
          health: 150,
          thinkMs: 1700,
          attemptRatio: 0.1,
          reaction: [380, 50, 80],
          gold: 40,
        }),
        sparringPartner: enemy({
          weapon: 'greatclub',
          armour: 'clothes',
          might: 5,
          skill: 5,
          agility: 5,
          vigour: 5,
          health: 1_000_000,
          thinkMs: 500,
          attemptRatio: 0,
          reaction: [300, 40, 55],
          gold: 0,
        }),
      })
      .prefault({}),
    companions: z
      .strictObject({
        shieldbearer: companion({ weapon: 'spear', armour: 'mail', might: 5, skill: 5, agility: 4, vigour: 8, price: 15 }),
        hunter: companion({ weapon: 'spear', armour: 'leather', might: 4, skill: 8, agility: 7, vigour: 4, price: 15 }),
        brawler: companion({ weapon: 'axe', armour: 'leather', might: 8, skill: 5, agility: 4, vigour: 6, price: 15 }),
      })
      .prefault({}),
    companionMind: z.strictObject({ ...mind({ thinkMs: 700, attemptRatio: 0.85 }), reaction: reaction(265, 35, 50) }).prefault({}),
    attackersPerTargetMax: wholeField({
      unit: 'count',
      min: 1,
      max: 12,
      initial: 2,
      source: 'crowds that strike one by one read better than a pile; our first guess',
      about: 'Enemies that may have a blow in flight at one target.',
    }),
    retreatHealthRatio: field({
      unit: 'ratio',
      min: 0,
      max: 1,
      initial: 0.25,
      source: guess,
      about: 'Below this share of health a companion backs off while somebody else still stands.',
    }),
  })
  .prefault({});

export type NpcRules = z.infer<typeof npcsSchema>;
