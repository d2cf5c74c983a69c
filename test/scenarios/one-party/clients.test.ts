// Goal: what clients show and what the server holds is one fight. Method: whole parties fight in virtual time behind unlike links, pressing strike and
// dodge at random; whenever a fight has ended and a client has heard of it, the health it shows is the health the server had then.

import test from 'ava';
import { characterId, partyId, placeId, questId, settlementId } from '../../../core/ids.ts';
import { defaultMap } from '../../../core/map/default-map.ts';
import type { PartyOrder } from '../../../core/party/order.ts';
import { drawBetween, drawIndex, drawOne, fork, seeded } from '../../../core/random.ts';
import { NETWORK_NAMES, networks } from '../../../core/rules/networks.ts';
import { defaultRules } from '../../../core/rules/rules.ts';
import {
  createVirtualWorld,
  pressAt,
  runVirtualWorld,
  stopVirtualWorld,
  type VirtualWorld,
} from '../../../scenarios/one-party/virtual-world.ts';
import { member } from '../../core/party/party-rig.ts';

const orderOf = (seed: number): PartyOrder => {
  const random = fork(seeded(seed), 'order');
  return {
    party: partyId('p'),
    seed,
    settlement: settlementId('fordwick'),
    members: Array.from({ length: 1 + drawIndex(random, 5) }, (_, index) =>
      member(characterId(`c${index}`), {
        weapon: drawOne(random, ['sword', 'spear', 'axe', 'bow', 'crossbow', 'javelin'] as const) ?? 'sword',
        stats: { might: 5 + drawIndex(random, 6), skill: 7, agility: 6, vigour: 8 },
      }),
    ),
    goal: { kind: 'quest', quest: questId('q1'), site: placeId('oldmill'), enemies: ['bandit', 'wolf', 'bandit'], gold: 5 },
  };
};

/** Plays one party until its first fight is over everywhere; answers how far the clients' healths were off, and what was compared. */
const playFight = (seed: number): { faults: string[]; compared: number; falseHits: number } => {
  const order = orderOf(seed);
  const random = fork(seeded(seed), 'hands');
  const faults: string[] = [];
  let atEnd: Map<string, number> | undefined;
  let compared = 0;
  const world: VirtualWorld = createVirtualWorld(
    order,
    { rules: { ...defaultRules, journey: { ...defaultRules.journey, encountersPerKilometre: 0 } }, map: defaultMap },
    order.members.map(({ id }, index) => {
      const { up, down } = networks[NETWORK_NAMES[drawIndex(random, NETWORK_NAMES.length)] ?? 'lan'];
      return { character: id, up, down, clockStartsAt: 1e5 * (index + 1), heartbeatMs: 2000, hasIndependentDelays: false };
    }),
    {
      broadcast: ({ kind }) => {
        if (kind === 'fightEnded')
          atEnd ??= new Map([...world.party.members, ...world.party.enemies].map(({ id, health }) => [id as string, health]));
      },
      delivered: (player, message, at) => {
        if (message.kind === 'attackAnnounced' && message.defender === player.character)
          pressAt(world, player, at + drawBetween(random, 150, 900), { kind: 'dodge' });
        if (message.kind === 'fightStarted' || (message.kind === 'attackAnnounced' && message.attacker === player.character)) {
          const target = drawOne(
            random,
            world.party.enemies.filter((enemy) => !enemy.isDowned),
          );
          if (target !== undefined) pressAt(world, player, at + drawBetween(random, 1500, 2600), { kind: 'strike', target: target.id });
        }
        if (message.kind !== 'fightEnded') return;
        for (const fighter of player.client.party?.fighters ?? []) {
          compared += 1;
          const health = atEnd?.get(fighter.id) ?? Number.NaN;
          if (Math.abs(fighter.health - health) > 1e-6)
            faults.push(`seed ${seed}: ${player.character} shows ${fighter.id} with ${fighter.health}, the server had ${health}`);
        }
        if (compared >= order.members.length * (order.members.length + 3)) stopVirtualWorld(world);
      },
    },
  );
  runVirtualWorld(world, { until: 300_000 });
  return { faults, compared, falseHits: world.players.reduce((sum, player) => sum + player.client.delay.falseHits, 0) };
};

test('[CLIENT-3] when a fight is over every client shows the health the server has, over any link', (t) => {
  let compared = 0;
  let falseHits = 0;
  for (let seed = 1; seed <= 60; seed += 1) {
    const played = playFight(seed);
    t.deepEqual(played.faults, []);
    compared += played.compared;
    falseHits += played.falseHits;
  }
  t.log(`${compared} healths compared, ${falseHits} false hits on the way`);
  t.true(compared > 1000 && falseHits > 0);
});
