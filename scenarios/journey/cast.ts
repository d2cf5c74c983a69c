// Who plays a journey: one plan for each player, mixed over the parties so that every party has near and far members, and the same for the same seed.

import { CALLINGS } from '../../core/model/character.ts';
import { drawOne, fork, seeded } from '../../core/random.ts';
import { networks, type NetworkName } from '../../core/rules/networks.ts';
import { COMPANION_KINDS } from '../../core/rules/npcs.ts';
import { deviceDelaysMs, type PopulationName } from '../../core/rules/populations.ts';
import type { PlayerPlan } from '../../sim-clients/behaviours/state.ts';
import type { LinkShape } from '../../sim-clients/headless/shaped-socket.ts';
import type { JourneyScenario } from '../files/schema.ts';

/** One player of the cast. */
export interface CastMember {
  readonly plan: PlayerPlan;
  readonly network: NetworkName;
  readonly population: PopulationName;
  readonly link: LinkShape;
  /** When it arrives, counted from the start of the run. Unit: ms. */
  readonly arrivesMs: number;
}

const NAMES = [
  'Ada',
  'Ben',
  'Cora',
  'Dara',
  'Edda',
  'Finn',
  'Greta',
  'Hugo',
  'Ines',
  'Jory',
  'Kaja',
  'Levi',
  'Mara',
  'Nils',
  'Oona',
  'Pia',
  'Quinn',
  'Runa',
  'Sten',
  'Tilda',
  'Ulf',
  'Vera',
  'Wyn',
  'Yara',
] as const;

/** The players of a scenario. `tag` keeps their names apart from those of other runs against the same world. */
export const castOf = (scenario: JourneyScenario, tag: string): CastMember[] => {
  const random = fork(seeded(scenario.seed), 'cast');
  const groups = dealt(
    scenario.players.flatMap((group) => Array.from({ length: group.count }, () => group)),
    scenario.party.players,
  );
  const names = groups.map((_, index) => nameOf(index, tag));
  const size = scenario.party.players;
  return groups.map((group, index): CastMember => {
    const name = names[index] ?? '';
    const first = index - (index % size);
    const companyNames = names.slice(first, first + size);
    const [leader = name, second] = companyNames;
    // Never one of the two who trade afterwards, where there is anybody else; another one in each party.
    const leaver = size > 2 ? 2 + (Math.floor(index / size) % (size - 2)) : 1;
    const trade = name === leader && second !== undefined ? { kind: 'sells' as const, partner: second } : undefined;
    return {
      network: group.network,
      population: group.population,
      link: networks[group.network],
      arrivesMs: arrivalMs(scenario.load, index, groups.length),
      plan: {
        name,
        // Good for one run on this machine; a real player's is never seen here.
        password: `only for ${name} in run ${scenario.seed}`,
        calling: drawOne(random, CALLINGS) ?? 'guard',
        signsIn: 'first-time',
        population: group.population,
        deviceMs: deviceDelaysMs[group.device],
        aim: 'journey',
        companyNames,
        companions: Array.from(
          { length: scenario.party.companions },
          (_, nth) => COMPANION_KINDS[nth % COMPANION_KINDS.length] ?? 'hunter',
        ),
        leavesMidway: index % size === leaver && Math.floor(index / size) < scenario.leaveMidway,
        trade: name === second ? { kind: 'buys', partner: leader } : trade,
      },
    };
  });
};

/**
 * When the `index`-th of `total` arrives, on a rate that changes evenly from the first to the last. Unit: ms.
 * From n(t) = a·t + (b − a)·t² / 2T, where T = 2·total / (a + b) is how long all arrivals take.
 */
export const arrivalMs = (load: JourneyScenario['load'], index: number, total: number): number => {
  if (load.kind === 'closed') return 0;
  const { arrivalsPerSecond: from, rampTo: to = from } = load;
  const lastS = (2 * total) / (from + to);
  const gain = (to - from) / lastS;
  const atS = gain === 0 ? index / from : (Math.sqrt(from ** 2 + 2 * gain * index) - from) / gain;
  return atS * 1000;
};

/** Groups spread over the parties like a hand of cards, so that no party is all of one kind. */
const dealt = <Entry>(entries: readonly Entry[], size: number): Entry[] => {
  const parties = entries.length / size;
  return entries.map((_, index) => entries[(index % size) * parties + Math.floor(index / size)] as Entry);
};

const nameOf = (index: number, tag: string): string => {
  const round = Math.floor(index / NAMES.length);
  return [NAMES[index % NAMES.length] ?? 'Ada', ...(round > 0 ? [String(round + 1)] : []), ...(tag === '' ? [] : [tag])].join(' ');
};
