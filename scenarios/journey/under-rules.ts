// A journey under other rules than its file's own: played by those, on that map, and for as long as it takes there. How long that is, is not guessed: the
// journey is played a few times in virtual time first, by the servers' own code, which takes a second or two.

import { rulesHash } from '../../core/rules/rules.ts';
import { thresholdProblems } from '../files/measurable-in.ts';
import { sayDuration } from '../running/progress.ts';
import { BadFile } from '../files/scenario-files.ts';
import type { JourneyScenario } from '../files/schema.ts';
import { NotPlayable, type Game } from './target.ts';
import { playVirtualJourney } from './virtual.ts';

/** A journey as it will be played, and what to say of that. */
export interface JourneyInForce<Scenario> {
  readonly scenario: Scenario;
  /** In which respects that is not what the file says; empty when it is. */
  readonly notes: readonly string[];
}

/** Parties whose way is played beforehand, at least: enough to meet a long one among them. */
const PARTIES_REHEARSED = 20;
/** The longest of those may be exceeded by this much: chance, and a machine on which things take time. */
const LIMIT_FACTOR = 2;
/** Beforehand no journey is played for longer, so that none is waited for longer than the hour a scenario file may ask for. Unit: ms. */
const REHEARSED_MS_MAX = 1_800_000;

/**
 * The journey by the rules and on the map of `whose`, "the target" for one. Throws `NotPlayable` when by those it takes more than an hour, and `BadFile`
 * when its thresholds name what is not measured by them.
 */
export const underRules = async <Scenario extends JourneyScenario & { readonly name: string }>(
  scenario: Scenario,
  game: Game,
  whose: string,
): Promise<JourneyInForce<Scenario>> => {
  const [own, inForce] = [rulesHash(scenario.rules), rulesHash(game.rules)];
  const isOwnMap = JSON.stringify(scenario.map) === JSON.stringify(game.map);
  if (own === inForce && isOwnMap) return { scenario, notes: [] };
  // Another window in force is another metric.
  const [problem] = thresholdProblems({ ...scenario, ...game });
  if (problem !== undefined)
    throw new BadFile(`By the rules of ${whose}, the threshold of ${scenario.name} on ${problem.metric} cannot be judged: ${problem.text}`);
  const longestMs = Math.max(scenario.longestMs, await limitMs({ ...scenario, ...game }, whose));
  const notes = [
    ...(own === inForce ? [] : [`Played by the rules of ${whose} (${inForce}), not by those of ${scenario.name} (${own}).`]),
    ...(isOwnMap ? [] : [`Played on the map of ${whose}, not on that of ${scenario.name}.`]),
    ...(longestMs === scenario.longestMs
      ? []
      : [
          `A journey takes longer by those: ${sayDuration(longestMs)} were allowed instead of ${sayDuration(scenario.longestMs)}, ${LIMIT_FACTOR} times what it took in virtual time.`,
        ]),
  ];
  return { scenario: { ...scenario, ...game, longestMs }, notes };
};

const limitMs = async (scenario: JourneyScenario, whose: string): Promise<number> => {
  const parties = scenario.players.reduce((sum, { count }) => sum + count, 0) / scenario.party.players;
  let longest = 0;
  for (let rehearsal = 0; rehearsal * parties < PARTIES_REHEARSED; rehearsal += 1) {
    const { cluster } = await playVirtualJourney({ ...scenario, seed: scenario.seed + rehearsal, longestMs: REHEARSED_MS_MAX });
    longest = Math.max(longest, cluster.time.now());
    if (longest >= REHEARSED_MS_MAX)
      throw new NotPlayable(`By the rules of ${whose} not everybody is home after half an hour. Quicken its roads or its fights.`);
  }
  return Math.ceil((LIMIT_FACTOR * longest) / 1000) * 1000;
};
