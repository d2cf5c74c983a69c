// Where everybody is when a journey is over, asked from the world itself: each account signs in once more and reads what the world says of its
// characters. Nothing the run believes about itself goes into this.

import { isIdText } from '../../core/ids.ts';
import type { WorldMap } from '../../core/map/map.ts';
import { asSettlement } from '../../core/map/map.ts';
import { fork, seeded } from '../../core/random.ts';
import { constantLeg } from '../../core/timing/link.ts';
import type { CharacterEntry } from '../../core/wire/messages/world-messages.ts';
import { HeadlessClient } from '../../sim-clients/headless/headless-client.ts';
import { realSurroundings } from '../../sim-clients/headless/real-surroundings.ts';
import type { ClientSurroundings, ClientTime } from '../../sim-clients/headless/surroundings.ts';
import type { CastMember } from './cast.ts';

/** What the world says at the end. */
export interface Census {
  /** In the world's own custody, with a settlement of the map to wake up in. */
  readonly home: number;
  /** In nobody's custody, or nowhere on the map, or not there at all. */
  readonly lost: number;
  /** Characters an account has more of than it made. */
  readonly duplicated: number;
  /** Still with a settlement or a party. */
  readonly stillOut: number;
}

interface CensusSettings {
  readonly worldEndpoint: string;
  readonly map: WorldMap;
  readonly seed: number;
  /** Default: this machine's timers and sockets. */
  readonly surroundings?: ClientSurroundings;
}

/** Accounts that sign in at once; hashing passwords is meant to be slow. */
const AT_ONCE = 4;
const ANSWER_MS = 5000;
/** A server that has just let go of a character may need a moment to tell the world. */
const ROUNDS = 4;
const ROUND_MS = 1000;

/** Asks for every player, again for a few seconds while somebody is still out. */
export const takeCensus = async (cast: readonly CastMember[], settings: CensusSettings): Promise<Census> => {
  let census = await askRound(cast, settings);
  for (let round = 1; round < ROUNDS && census.stillOut > 0; round += 1) {
    await waited(settings, ROUND_MS);
    census = await askRound(cast, settings);
  }
  return census;
};

const askRound = async (cast: readonly CastMember[], settings: CensusSettings): Promise<Census> => {
  const lists: (readonly CharacterEntry[])[] = [];
  for (let first = 0; first < cast.length; first += AT_ONCE)
    lists.push(...(await Promise.all(cast.slice(first, first + AT_ONCE).map((member) => askOne(member, settings)))));
  const census = { home: 0, lost: 0, duplicated: 0, stillOut: 0 };
  for (const characters of lists) {
    const [character, ...more] = characters;
    census.duplicated += more.length;
    const isOnMap =
      character !== undefined && isIdText(character.settlement) && asSettlement(settings.map, character.settlement) !== undefined;
    if (!isOnMap) census.lost += 1;
    else if (character.whereabouts === 'logged-out') census.home += 1;
    else census.stillOut += 1;
  }
  return census;
};

const waited = async ({ surroundings = realSurroundings }: CensusSettings, ms: number): Promise<void> => {
  using time: ClientTime = surroundings.newTime();
  await new Promise<void>((resolve) => time.at(time.now() + ms, resolve));
};

/** One account's characters, as the world lists them; none when it does not answer. */
const askOne = async ({ plan }: CastMember, settings: CensusSettings): Promise<readonly CharacterEntry[]> => {
  const { worldEndpoint, seed, surroundings = realSurroundings } = settings;
  const time = surroundings.newTime();
  const { promise, resolve } = Promise.withResolvers<readonly CharacterEntry[]>();
  let hasAsked = false;
  const client = new HeadlessClient({
    worldEndpoint,
    link: { up: constantLeg(0), down: constantLeg(0) },
    random: fork(seeded(seed), `census ${plan.name}`),
    time,
    dial: surroundings.dial,
    observer: {
      changed: () => {
        const view = client.view();
        if (view.account !== undefined) resolve(view.characters);
        else if (view.where === 'world' && !hasAsked) {
          hasAsked = true;
          client.press({ kind: 'ask', request: { kind: 'loggedIn', name: plan.name, password: plan.password } }, client.now());
        }
      },
    },
  });
  time.at(time.now() + ANSWER_MS, () => resolve([]));
  try {
    return await promise;
  } finally {
    client.vanish();
    time[Symbol.dispose]();
  }
};
