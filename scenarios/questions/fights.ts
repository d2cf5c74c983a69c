// Whole small fights in virtual time, through the real party and client machines, stats and luck included: one player against a few enemies, played
// without tactics. What comes back is how much of its health the fight cost, the outcome that reactions, delay, stats and luck compete for.

import type { Stats } from '../../core/model/character.ts';
import { characterId, partyId, placeId, questId, settlementId } from '../../core/ids.ts';
import { defaultMap } from '../../core/map/default-map.ts';
import type { PartyOrder } from '../../core/party/order.ts';
import { drawBetween, fork, seeded } from '../../core/random.ts';
import type { EnemyKind } from '../../core/rules/npcs.ts';
import type { ReactionModel } from '../../core/rules/populations.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { drawAnswerMs, newReaction } from '../../core/timing/reaction.ts';
import type { ServerMessage } from '../../core/wire/messages/all.ts';
import {
  createVirtualWorld,
  pressAt,
  runVirtualWorld,
  stopVirtualWorld,
  type VirtualPlayer,
  type VirtualWorld,
} from '../one-party/virtual-world.ts';
import type { Link } from './drill.ts';
import { unsaved } from '../one-party/measuring-rules.ts';

/** One fight. Durations in ms. */
export interface FightSetup {
  readonly link: Link;
  readonly reaction: ReactionModel;
  readonly lapseRatio: number;
  readonly deviceMs: number;
  readonly stats: Stats;
  readonly enemies: readonly EnemyKind[];
  readonly rules: Rules;
  /** All chance of the fight: dice, jitter, and how a person's reactions vary from blow to blow. */
  readonly seed: number;
}

const HERO = characterId('hero');
/** From being ready to strike to pressing: brisk play, as in sim-clients/behaviours. Unit: ms. */
const STRIKE_PAUSE_MS = { min: 40, max: 220 };
/** A strike the server would not have is pressed again after this. Unit: ms. */
const AGAIN_MS = 400;
/** No fight of this size lasts longer; one that does counts as it stands. Unit: ms. */
const LONGEST_MS = 600_000;

/** Fights it out; gives the share of full health that was lost: 1 is down. */
export const playFight = (setup: FightSetup): number => {
  const chance = seeded(setup.seed);
  const person = newReaction(fork(chance, 'reaction'));
  const hands = fork(chance, 'hands');
  const rules = fightRules(setup.rules);
  const { recoverMs } = rules.combat.weapons.sword;
  let lost: number | undefined;
  const world: VirtualWorld = createVirtualWorld(
    orderOf(setup),
    { rules, map: defaultMap },
    [
      {
        character: HERO,
        up: setup.link.up,
        down: setup.link.down,
        clockStartsAt: 70_000,
        heartbeatMs: 2000,
        hasIndependentDelays: false,
      },
    ],
    {
      broadcast: ({ kind }) => {
        if (kind !== 'fightEnded') return;
        lost = healthLost(world);
        stopVirtualWorld(world);
      },
      delivered: (player, message, at) => {
        if (message.kind === 'fightStarted') strikeAt(at + rules.journey.fightPauseMs, player);
        else if (message.kind === 'rejected' && message.reason !== 'too-late') strikeAt(at + AGAIN_MS, player);
        else if (message.kind === 'attackAnnounced') answer(player, message, at);
      },
    },
  );
  const strikeAt = (at: number, player: VirtualPlayer): void => {
    const pressedAt = at + drawBetween(hands, STRIKE_PAUSE_MS.min, STRIKE_PAUSE_MS.max);
    const target = world.party.enemies.find((enemy) => !enemy.isDowned);
    if (target !== undefined) pressAt(world, player, pressedAt, { kind: 'strike', target: target.id });
  };
  const answer = (player: VirtualPlayer, message: Extract<ServerMessage, { kind: 'attackAnnounced' }>, at: number): void => {
    if (message.attacker === HERO) {
      strikeAt(message.landsAt + recoverMs, player);
      return;
    }
    const answerMs = drawAnswerMs(person, setup.reaction, setup.lapseRatio);
    if (message.isTentative && answerMs !== Infinity) pressAt(world, player, at + setup.deviceMs + answerMs, { kind: 'dodge' });
  };
  runVirtualWorld(world, { until: LONGEST_MS });
  return lost ?? healthLost(world);
};

/** Straight to the fight: nothing is met on the way there, and nothing is saved meanwhile. The fight itself is by the rules in force. */
const fightRules = (rules: Rules): Rules => unsaved({ ...rules, journey: { ...rules.journey, encountersPerKilometre: 0 } });

const healthLost = (world: VirtualWorld): number => {
  const [hero] = world.party.members;
  return hero === undefined ? 0 : 1 - hero.health / hero.healthMax;
};

const orderOf = ({ seed, stats, enemies }: FightSetup): PartyOrder => ({
  party: partyId('fight'),
  seed,
  settlement: settlementId('fordwick'),
  members: [{ id: HERO, name: 'Hero', look: 'guard', stats, weapon: 'sword', armour: 'leather', isCompanion: false }],
  goal: { kind: 'quest', quest: questId('fight'), site: placeId('oldmill'), enemies, gold: 0 },
});
