// Many blows at an enemy that dodges, in virtual time, through the real party and client machines: one player strikes, another looks on, and both clients
// render the same artificial reaction. What each of them drew of the dodges, and how far from the truth that was, comes back as columns.

import { assert } from '../../core/assert.ts';
import { characterId } from '../../core/ids.ts';
import { defaultMap } from '../../core/map/default-map.ts';
import { fork, seeded } from '../../core/random.ts';
import type { EnemyKind } from '../../core/rules/npcs.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { createVirtualWorld, pressAt, type VirtualPlayer, type VirtualWorld } from '../one-party/virtual-world.ts';
import { ATTACKER, drillOrder, drillRules, drillSeat, strikeByStrike, type Link } from './drill.ts';

/** Blows at an enemy of this kind, and what those who see them render. */
export interface WatchedSetup {
  /** Of both who watch. */
  readonly link: Link;
  /** Whose reactions are seen. */
  readonly enemy: EnemyKind;
  /** The artificial reaction of both clients. Unit: ms. */
  readonly shownReactionMs: number;
  readonly rules: Rules;
  readonly exchanges: number;
  readonly seed: number;
}

/** What one client drew of the dodges it was told of, one number for each and column. Unit: ms. */
export interface DrawnDodges {
  /** From the announcement's arrival to the drawn beginning of the dodge. */
  readonly seenMs: Float64Array;
  /** From the drawn beginning of the blow: the attacker's own swing starts on its button, a round trip before the announcement comes. */
  readonly afterSwingMs: Float64Array;
  /** From the beginning at the server to the drawn one; below 0 where the client's clock is wrong by more. */
  readonly lateMs: Float64Array;
  /** From the drawn beginning to the drawn landing of the blow; below 0 when it had landed already. */
  readonly spareMs: Float64Array;
}

/** The same dodges as two clients drew them. */
export interface WatchedDodges {
  readonly exchanges: number;
  readonly attacker: DrawnDodges;
  readonly onlooker: DrawnDodges;
}

const ONLOOKER = characterId('onlooker');

/** Plays the blows. Setups that differ in the artificial reaction only see the same dodges on the same links, message by message. */
export const playWatchedDodges = (setup: WatchedSetup): WatchedDodges => {
  const rhythm = fork(seeded(setup.seed), 'rhythm');
  const attacker = new Sketch();
  const onlooker = new Sketch();
  let isCounting = false;
  const world: VirtualWorld = createVirtualWorld(
    drillOrder(setup.seed, [ATTACKER, ONLOOKER]),
    { rules: dodgersRules(setup), map: defaultMap },
    [drillSeat(ATTACKER, setup.link, 70_000), drillSeat(ONLOOKER, setup.link, 900_000)],
    {
      delivered: (player, message) => {
        if (!isCounting || message.kind !== 'attackAnnounced' || message.attacker !== ATTACKER) return;
        (player.character === ATTACKER ? attacker : onlooker).take(player);
      },
    },
  );
  for (const player of world.players) pressAt(world, player, 0, { kind: 'holdDodges', shownReactionMs: setup.shownReactionMs });
  const target = () => {
    const [enemy] = world.party.enemies;
    assert(enemy !== undefined, 'a drill has a partner');
    return enemy.id;
  };
  strikeByStrike(world, { exchanges: setup.exchanges, rhythm, target }, (exchange) => {
    isCounting = exchange >= 0;
  });
  return { exchanges: setup.exchanges, attacker: attacker.drawn(), onlooker: onlooker.drawn() };
};

/** The partner of the drill stands in for the enemy: it always tries to dodge, as quickly as one of that kind. */
const dodgersRules = ({ rules, enemy }: WatchedSetup): Rules => {
  const { sparringPartner, [enemy]: dodger } = rules.npcs.enemies;
  const partner = { ...sparringPartner, dodgeAttemptRatio: 1, reaction: dodger.reaction };
  return { ...drillRules(rules), npcs: { ...rules.npcs, enemies: { ...rules.npcs.enemies, sparringPartner: partner } } };
};

/** Notes what one client has just drawn. */
class Sketch {
  readonly #columns = { seenMs: [] as number[], afterSwingMs: [] as number[], lateMs: [] as number[], spareMs: [] as number[] };

  take({ client, clockStartsAt }: VirtualPlayer): void {
    const blow = client.party?.blows.at(-1);
    // An enemy that would react after the window does not dodge at all.
    if (blow?.dodgeStartsAt === undefined) return;
    this.#columns.seenMs.push(blow.dodgeStartsAt - blow.receivedAt);
    this.#columns.afterSwingMs.push(blow.dodgeStartsAt - (blow.swing?.startsAt ?? blow.receivedAt));
    this.#columns.lateMs.push(blow.dodgeStartsAt - clockStartsAt - blow.announced.dodgeStartsAt);
    this.#columns.spareMs.push(blow.landsAt - blow.dodgeStartsAt);
  }

  drawn(): DrawnDodges {
    const { seenMs, afterSwingMs, lateMs, spareMs } = this.#columns;
    return {
      seenMs: Float64Array.from(seenMs),
      afterSwingMs: Float64Array.from(afterSwingMs),
      lateMs: Float64Array.from(lateMs),
      spareMs: Float64Array.from(spareMs),
    };
  }
}
