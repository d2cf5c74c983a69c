// What a scenario file may say. A scenario is data: it begins with the question it answers, names what varies, who plays on which network, the
// rules it overrides, the load, the seed and what counts as passing. `virtual` and `live` read the same file.

import { z } from 'zod';
import { byDelay, NETWORK_NAMES } from '../../core/rules/networks.ts';
import { POPULATION_NAMES } from '../../core/rules/populations.ts';
import { PARTY_SIZE_MAX } from '../../core/limits.ts';
import { questionSchema } from './question-schema.ts';
import { common, device, sweep } from './schema-parts.ts';

/** Players one scenario may bring: what one generator process can drive without falling behind. */
const PLAYERS_MAX = 2000;

const exchangesSchema = z.strictObject({
  plays: z.literal('exchanges'),
  ...common,
  host: z.literal('virtual', 'exchanges are played in virtual time; write host: virtual'),
  varies: z.strictObject({
    dodgeWindowMs: sweep(100, 3000),
    networks: z
      .array(z.enum(NETWORK_NAMES))
      .min(1)
      .transform(byDelay)
      .default([...NETWORK_NAMES]),
    populations: z
      .array(z.enum(POPULATION_NAMES))
      .min(1)
      .default([...POPULATION_NAMES]),
  }),
  /** What the players sit at. */
  device,
  exchangesPerCell: z.int().min(1).max(1_000_000),
});

const playerGroup = z.strictObject({
  count: z.int().min(1).max(PLAYERS_MAX),
  network: z.enum(NETWORK_NAMES),
  population: z.enum(POPULATION_NAMES).default('average'),
  device,
});

const load = z.discriminatedUnion('kind', [
  /** Everybody is there from the start; who is done is not replaced. */
  z.strictObject({ kind: z.literal('closed') }),
  /** Players arrive on a schedule whether or not the servers keep up. */
  z.strictObject({
    kind: z.literal('open'),
    arrivalsPerSecond: z.number().min(0.1).max(1000),
    /** The rate at the last arrival; it changes evenly on the way there. The same as at the first when left out. */
    rampTo: z.number().min(0.1).max(1000).optional(),
  }),
]);

const journeySchema = z
  .strictObject({
    plays: z.literal('journey'),
    ...common,
    host: z.literal('live', 'a journey is played over real sockets; write host: live'),
    players: z.array(playerGroup).min(1).max(20),
    party: z
      .strictObject({
        /** Players in each party. */
        players: z.int().min(1).max(PARTY_SIZE_MAX).default(4),
        companions: z
          .int()
          .min(0)
          .max(PARTY_SIZE_MAX - 1)
          .default(0),
      })
      .refine(({ players, companions }) => players + companions <= PARTY_SIZE_MAX, `a party holds at most ${PARTY_SIZE_MAX}`)
      .prefault({}),
    /** Players who log out during a journey, one to a party at most, and come back later. */
    leaveMidway: z.int().min(0).max(PLAYERS_MAX).default(0),
    load: load.prefault({ kind: 'closed' }),
    /** The run is stopped and called failed when it takes longer. Unit: ms. */
    longestMs: z.int().min(1000).max(3_600_000).default(60_000),
    /** The run is invalid when its generator woke later than this (99th percentile). Unit: ms. */
    generatorLatenessMs: z.number().min(1).max(10_000).default(100),
  })
  .superRefine((scenario, context) => {
    const total = scenario.players.reduce((sum, group) => sum + group.count, 0);
    if (total > PLAYERS_MAX)
      context.addIssue({ code: 'custom', path: ['players'], message: `at most ${PLAYERS_MAX} players, these are ${total}` });
    if (total % scenario.party.players !== 0)
      context.addIssue({ code: 'custom', path: ['players'], message: `${total} players do not fill parties of ${scenario.party.players}` });
    if (scenario.leaveMidway > total / scenario.party.players)
      context.addIssue({ code: 'custom', path: ['leaveMidway'], message: 'at most one player of each party may leave midway' });
    if (scenario.leaveMidway > 0 && scenario.party.players < 2)
      context.addIssue({
        code: 'custom',
        path: ['leaveMidway'],
        message: 'somebody else must still be in: parties of at least two players',
      });
  });

/** The three kinds of scenario. What a file of them must also fulfil as a whole is in `scenario-schema.ts`. */
export const scenarioKinds = z.discriminatedUnion('plays', [exchangesSchema, journeySchema, questionSchema]);

/** Blows and dodges in virtual time, one cell for each window, network and population. */
export type ExchangesScenario = z.output<typeof exchangesSchema>;
/** Whole journeys over real sockets: log in, form a party, quest, travel, fight, come home, trade. */
export type JourneyScenario = z.output<typeof journeySchema>;
/** One of the questions designers ask, answered by formula and in virtual time. */
export type QuestionScenario = z.output<typeof questionSchema>;
/** A checked scenario, with the name of its file. */
export type Scenario = (ExchangesScenario | JourneyScenario | QuestionScenario) & { readonly name: string };
