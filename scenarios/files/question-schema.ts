// What a question file may say: which of the designers' questions it asks, and the few numbers that question takes. Everything has a first value, so
// that a file may be three lines long. Numbers for people and networks come from core/rules.

import { WEAPON_KINDS } from '../../core/model/gear.ts';
import { DUEL_POLICIES } from '../../core/model/policies.ts';
import { z } from 'zod';
import { byDelay, NETWORK_NAMES } from '../../core/rules/networks.ts';
import { ANTICIPATION_MS, POPULATION_NAMES } from '../../core/rules/populations.ts';
import { TARGET_RATIO } from '../../core/timing/duel-question.ts';
import { common, device, sweep } from './schema-parts.ts';

/** The questions that can be asked. */
export const QUESTION_NAMES = [
  'window-for-most',
  'exchange-rate',
  'fairness-gap',
  'deadline-policies',
  'shortest-windup',
  'visible-windup',
  'latest-cancel',
  'animation-stretch',
  'felt-lag',
  'tick-cost',
  'jitter-loss-ping',
  'reactable',
  'locked-out',
  'feints-choices',
  'stats-or-reactions',
  'shown-reaction',
] as const;
export type QuestionName = (typeof QUESTION_NAMES)[number];

/** Most exchanges one point of a chart may take. */
const EXCHANGES_MAX = 200_000;

const network = z.enum(NETWORK_NAMES);
const population = z.enum(POPULATION_NAMES);
const enemy = z.enum(['wolf', 'bandit', 'boar', 'wight', 'ogre']);
const networkList = (initial: readonly (typeof NETWORK_NAMES)[number][]) =>
  z.array(network).min(1).max(12).transform(byDelay).default(byDelay(initial));
const populationList = (initial: readonly (typeof POPULATION_NAMES)[number][]) =>
  z
    .array(population)
    .min(1)
    .max(5)
    .default([...initial]);
const ratio = z.number().min(0.01).max(0.99);
const windows = (initial: { from: number; to: number; step: number }) => sweep(100, 3000).prefault(initial);

const asked = <Name extends QuestionName, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.strictObject({
    plays: z.literal('question'),
    asks: z.literal(name),
    ...common,
    host: z.literal('virtual', 'questions are answered by the formula and in virtual time; write host: virtual').default('virtual'),
    /** What the players sit at. */
    device,
    /** Exchanges played for each simulated point. */
    exchanges: z.int().min(100).max(EXCHANGES_MAX).default(4000),
    ...shape,
  });

const TYPICAL = ['fibre_region', 'cable_region', 'wifi_good', 'lte_4g', 'transatlantic', 'wifi_bad_bursty'] as const;

export const questionSchema = z.discriminatedUnion('asks', [
  asked('window-for-most', {
    ratios: z.array(ratio).min(1).max(5).default([0.5, TARGET_RATIO, 0.95]),
    /** The one the answer speaks of. */
    ratio: ratio.default(TARGET_RATIO),
    networks: networkList(NETWORK_NAMES),
    populations: populationList(POPULATION_NAMES),
    dodgeWindowMs: windows({ from: 300, to: 800, step: 50 }),
  }),
  asked('exchange-rate', {
    ratio: ratio.default(TARGET_RATIO),
    population: population.default('average'),
    /** Round trips added to a wire of no length. Unit: ms. */
    roundTripMs: sweep(0, 1000).prefault({ from: 0, to: 250, step: 25 }),
    policies: z
      .array(z.enum(DUEL_POLICIES))
      .min(1)
      .max(4)
      .default([...DUEL_POLICIES]),
  }),
  asked('fairness-gap', {
    near: network.default('fibre_region'),
    far: network.default('transatlantic'),
    population: population.default('average'),
    dodgeWindowMs: windows({ from: 300, to: 800, step: 25 }),
  }),
  asked('deadline-policies', {
    near: network.default('fibre_region'),
    far: network.default('transatlantic'),
    population: population.default('average'),
    /** The window the policies are compared at; the one in force when left out. Unit: ms. */
    windowMs: z.number().min(100).max(3000).optional(),
  }),
  asked('shortest-windup', {
    networks: networkList(TYPICAL),
    population: population.default('average'),
    /** The most false hits that still count as never. */
    falseHitRatio: z.number().min(0.00001).max(0.1).default(0.001),
    settleMarginMs: sweep(0, 2000).prefault({ from: 0, to: 200, step: 20 }),
  }),
  asked('visible-windup', { networks: networkList(TYPICAL), weapon: z.enum(WEAPON_KINDS).default('sword') }),
  asked('latest-cancel', {
    networks: networkList(['cable_region', 'lte_4g', 'transatlantic', 'wifi_bad_bursty']),
    partySizes: z.array(z.int().min(2).max(12)).min(1).max(11).default([2, 3, 4, 6, 8, 12]),
    ratio: ratio.default(0.99),
    weapon: z.enum(WEAPON_KINDS).default('sword'),
  }),
  asked('animation-stretch', {
    networks: networkList(NETWORK_NAMES),
    limits: z.array(z.number().min(1.01).max(10)).min(1).max(5).default([1.1, 1.25, 1.5]),
    weapons: z.array(z.enum(WEAPON_KINDS)).min(1).max(6).default(['fists', 'sword', 'axe', 'greatclub']),
  }),
  asked('felt-lag', { networks: networkList(TYPICAL) }),
  asked('tick-cost', {
    network: network.default('lte_4g'),
    population: population.default('average'),
    tickMs: z.array(z.number().min(0).max(500)).min(2).max(12).default([0, 16.67, 33.33, 50, 66.67, 100]),
    dodgeWindowMs: windows({ from: 400, to: 700, step: 10 }),
  }),
  asked('jitter-loss-ping', {
    networks: networkList(['lte_4g', 'wifi_bad_bursty']),
    population: population.default('average'),
    /** How much worse each trouble is made, as a factor. */
    factor: z.number().min(1.1).max(10).default(2),
  }),
  asked('reactable', {
    networks: networkList(TYPICAL),
    populations: populationList(POPULATION_NAMES),
    /** For a dodge that must cover the very instant of the hit: how long its protection lasts. Unit: ms. */
    protectionMs: z.array(z.number().min(20).max(2000)).min(1).max(8).default([80, 150, 200, 300, 500]),
  }),
  asked('locked-out', {
    networks: networkList(TYPICAL),
    populations: populationList(POPULATION_NAMES),
    /** Who dodges less than this share of blows is locked out. */
    ratio: ratio.default(0.25),
    /** How far people of one kind differ in their mean reaction, standard deviation. Unit: ms. */
    betweenPersonSdMs: z.number().min(0).max(200).default(45),
    daysAwake: z.array(z.number().min(0).max(9)).min(2).max(10).default([0, 1, 2, 3, 5, 7, 9]),
  }),
  asked('feints-choices', {
    network: network.default('lte_4g'),
    ratio: ratio.default(TARGET_RATIO),
    populations: populationList(POPULATION_NAMES),
    options: z.array(z.int().min(1).max(8)).min(2).max(8).default([1, 2, 3, 4]),
  }),
  asked('stats-or-reactions', {
    networks: networkList(TYPICAL),
    /** Base samples of the Saltelli plan; six fights are fought for each. */
    samples: z.int().min(64).max(20_000).default(1500),
    /** Points of might, skill, agility and vigour, drawn alike. */
    stats: z.strictObject({ from: z.int().min(0).max(40), to: z.int().min(0).max(40) }).prefault({ from: 3, to: 8 }),
    /** People differ by this much in their mean reaction, around the average player. Unit: ms, standard deviation. */
    betweenPersonSdMs: z.number().min(1).max(200).default(45),
    enemies: z.array(enemy).min(1).max(4).default(['bandit', 'wolf']),
  }),
  asked('shown-reaction', {
    networks: networkList(NETWORK_NAMES),
    enemy: enemy.default('wolf'),
    /** Artificial reactions, beside none at all. Unit: ms. */
    shownReactionMs: z.array(z.number().min(0).max(1000)).min(1).max(8).default([0, 100, 150, 200, 250]),
    /** A dodge seen to begin sooner than this after its blow is not believed. Unit: ms. */
    believableMs: z.number().min(1).max(1000).default(ANTICIPATION_MS),
  }),
]);

export type QuestionFile = z.output<typeof questionSchema>;
/** The file of one question. */
export type Asked<Name extends QuestionName> = Extract<QuestionFile, { asks: Name }>;
