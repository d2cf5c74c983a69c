// The stories of single blows: hit, critical, dodged in time, on the deadline and too late, missed, dodged by an enemy, against a friend.

import { characterId, placeId, questId } from '../../core/ids.ts';
import type { PartyGoal } from '../../core/party/order.ts';
import type { EnemyKind } from '../../core/rules/npcs.ts';
import { defaultRules, type Rules } from '../../core/rules/rules.ts';
import type { AttackAnnounced } from '../../core/wire/messages/party-messages.ts';
import { ADA, BEN, blowAgainst, member, messagesOfKind, type Rig, type RigOptions } from '../core/party/party-rig.ts';
import type { Does, Story } from './story.ts';

const bandit = defaultRules.npcs.enemies.bandit;

/** Bandits who take their time, so that a story has one blow in it; `changes` say what else they are like. */
export const bandits = (changes: Partial<typeof bandit> = {}): Partial<Rules['npcs']> => ({
  enemies: { ...defaultRules.npcs.enemies, bandit: { ...bandit, thinkMs: 3000, dodgeAttemptRatio: 0, ...changes } },
});

export const atTheMill = (enemies: readonly EnemyKind[], gold = 10): PartyGoal => ({
  kind: 'quest',
  quest: questId('q1'),
  site: placeId('oldmill'),
  enemies,
  gold,
});

/** As many enemies as the quest names, and nobody on the road. */
export const quietRoad: Partial<Rules['journey']> = { encountersPerKilometre: 0, enemiesPerMember: 0.1, checkpointEveryMs: 600_000 };

const sure = { hitRatio: 1, hitPerPoint: 0, criticalRatio: 0, evadePerPoint: 0 };

const alone: RigOptions = { members: [member(ADA)], goal: atTheMill(['bandit']), journey: quietRoad, npcs: bandits() };

export const takesSeat = (on: Rig, does: Does): void => {
  for (const { id, isCompanion } of on.state.members) if (!isCompanion) does(0, 'takes the seat', { kind: 'playerArrived', character: id });
};

/** Ada waits for the first blow at her; `then` says what she does about it. The story ends when it has landed. */
const awaits =
  (then: (blow: AttackAnnounced, does: Does) => void = () => {}) =>
  (on: Rig, does: Does): void => {
    takesSeat(on, does);
    const blow = blowAgainst(on, ADA);
    if (blow === undefined) return;
    then(blow, does);
    on.until(blow.landsAt);
  };

const dodges = (does: Does, blow: AttackAnnounced, at: number): void =>
  does(at, 'presses dodge', {
    kind: 'dodgePressed',
    character: ADA,
    attack: blow.attack,
    sinceShownMs: at - blow.announcedAt,
    sequence: 2,
  });

/** Ada goes after the first enemy as soon as the pause is over; the story ends when her blow has landed or was refused. */
const strikes = (on: Rig, does: Does, then: (blow: AttackAnnounced) => void = () => {}): void => {
  takesSeat(on, does);
  on.untilSo(() => on.state.fight !== undefined, 60_000);
  const enemy = on.state.enemies[0];
  if (enemy === undefined) return;
  does((on.state.fight?.startedAt ?? 0) + 1500, `presses strike at ${enemy.name}`, {
    kind: 'attackDeclared',
    character: ADA,
    target: enemy.id,
    sequence: 2,
  });
  const own = (): AttackAnnounced | undefined => messagesOfKind(on, 'attackAnnounced').find((blow) => blow.attacker === ADA);
  on.untilSo(() => own() !== undefined, on.state.clock + 20_000);
  const blow = own();
  if (blow === undefined) return;
  then(blow);
  on.until(blow.landsAt);
};

const takesBack = (does: Does, { attack }: AttackAnnounced, at: number): void => {
  does(at - 200, 'is measured by a heartbeat: 240 ms', { kind: 'roundTripMeasured', character: BEN, roundTripMs: 240 });
  does(at, 'takes it back', { kind: 'attackCancelled', character: ADA, attack, sequence: 3 });
};

const hitRules = 'every blow finds its mark, none is critical';

export const fightStories: readonly Story[] = [
  {
    name: 'direct-hit',
    title: '[BLOW-3] A tentative blow nobody dodges comes true as announced',
    rules: hitRules,
    options: { ...alone, combat: sure },
    play: awaits(),
    shows: [/tentative: direct, torso/, /blow 1 lands: Ada has 8\d of 100/],
  },
  {
    name: 'critical-hit',
    title: '[BLOW-3] A critical blow is announced as one and does its factor more',
    rules: 'every blow finds its mark, all are critical',
    options: { ...alone, combat: { ...sure, criticalRatio: 1 } },
    play: awaits(),
    shows: [/tentative: critical, torso/],
  },
  {
    name: 'dodge-in-time',
    title: '[DODGE-3] A dodge in time that evades: settled at once, no damage',
    rules: `${hitRules}, a dodge in time evades (98 %)`,
    options: { ...alone, combat: { ...sure, evadeRatio: 1 } },
    play: awaits((blow, does) => dodges(does, blow, blow.announcedAt + 380)),
    shows: [/settled: dodged, 0 damage/, /Ada has 100 of 100/],
  },
  {
    name: 'dodge-glancing',
    title: '[DODGE-3] A dodge in time that does not evade: the blow only glances',
    rules: `${hitRules}, a dodge in time evades rarely (5 %)`,
    options: { ...alone, combat: { ...sure, evadeRatio: 0 } },
    play: awaits((blow, does) => dodges(does, blow, blow.announcedAt + 380)),
    shows: [/settled: hit, [1-9]/],
  },
  {
    name: 'dodge-on-the-deadline',
    title: '[DODGE-2] A dodge exactly on the deadline counts',
    rules: `${hitRules}, a dodge in time evades (98 %)`,
    options: { ...alone, combat: { ...sure, evadeRatio: 1 } },
    play: awaits((blow, does) => dodges(does, blow, blow.dodgeBy)),
    shows: [/settled: dodged/],
  },
  {
    name: 'dodge-one-ms-late',
    title: '[DODGE-2] A dodge one millisecond after the deadline does not',
    rules: `${hitRules}, a dodge in time evades (98 %)`,
    options: { ...alone, combat: { ...sure, evadeRatio: 1 } },
    play: awaits((blow, does) => dodges(does, blow, blow.dodgeBy + 1)),
    shows: [/refuses Ada: too-late. "1 ms late."/, /Ada has [1-9]\d of 100/],
  },
  {
    name: 'missed',
    title: '[BLOW-3] A blow that does not find its mark is announced as missed, and may still be dodged in vain',
    rules: 'a blow finds its mark rarely (5 %)',
    options: { ...alone, combat: { ...sure, hitRatio: 0 } },
    play: awaits((blow, does) => dodges(does, blow, blow.announcedAt + 300)),
    shows: [/tentative: missed, \w+, 0 damage/, /settled: missed, 0 damage/],
  },
  {
    name: 'enemy-dodges',
    title: '[DODGE-5] An enemy’s reaction is drawn on receipt: everybody hears at once when it will dodge, and that it will',
    rules: `${hitRules}, bandits always try to dodge and react in 250 ms`,
    options: {
      ...alone,
      combat: { ...sure, evadeRatio: 1 },
      npcs: bandits({ dodgeAttemptRatio: 1, reaction: { muMs: 250, sigmaMs: 0, tauMs: 0 } }),
    },
    play: strikes,
    shows: [/final: dodged, \w+, 0 damage; begins to dodge at/],
  },
  {
    name: 'out-of-reach',
    title: '[FIGHT-2] An attack on somebody out of reach walks there first, then strikes',
    rules: hitRules,
    options: { ...alone, combat: sure },
    play: strikes,
    shows: [/Ada walks from -3.2/, /blow 1, Ada at/],
  },
  {
    name: 'busy',
    title: '[BLOW-5] Who has not recovered from the last blow is refused another',
    rules: hitRules,
    options: { ...alone, combat: sure },
    play: (on, does) =>
      strikes(on, does, (blow) =>
        does(blow.announcedAt + 200, 'presses strike again', {
          kind: 'attackDeclared',
          character: ADA,
          target: blow.defender,
          sequence: 3,
        }),
      ),
    shows: [/refuses Ada: busy/],
  },
  {
    name: 'taken-back',
    title: '[BLOW-6] A blow is taken back while everybody can still learn of it before it would land',
    rules: `${hitRules}; Ben’s round trip is 240 ms, so the news takes 120`,
    options: { ...alone, members: [member(ADA), member(BEN)], combat: sure },
    play: (on, does) => strikes(on, does, (blow) => takesBack(does, blow, blow.landsAt - 120)),
    shows: [/blow 1 is taken back/],
  },
  {
    name: 'taken-back-too-late',
    title: '[BLOW-6] One millisecond later it is too late to take a blow back: somebody might already see it land',
    rules: `${hitRules}; Ben’s round trip is 240 ms, so the news takes 120`,
    options: { ...alone, members: [member(ADA), member(BEN)], combat: sure },
    play: (on, does) => strikes(on, does, (blow) => takesBack(does, blow, blow.landsAt - 119)),
    shows: [/refuses Ada: too-late. "Too late to take it back, by 1 ms."/, /blow 1 lands/],
  },
  {
    name: 'pvp-off',
    title: '[FIGHT-3] With PvP off a friend is nobody to strike',
    rules: 'PvP off',
    options: { ...alone, members: [member(ADA), member(BEN)], combat: sure },
    play: (on, does) => {
      takesSeat(on, does);
      on.untilSo(() => on.state.fight !== undefined, 60_000);
      does(on.state.clock + 1500, 'presses strike at Ben', { kind: 'attackDeclared', character: ADA, target: BEN, sequence: 2 });
    },
    shows: [/refuses Ada: no-such-target/],
  },
  {
    name: 'pvp-on',
    title: '[BLOW-4] With PvP on a blow at a friend is tentative, and the friend may dodge',
    rules: `PvP on; ${hitRules}, a dodge in time evades (98 %)`,
    options: {
      ...alone,
      members: [member(ADA), member(BEN)],
      goal: atTheMill(['ogre']),
      combat: { ...sure, isPvpOn: true, evadeRatio: 1 },
    },
    play: (on, does) => {
      takesSeat(on, does);
      on.untilSo(() => on.state.fight !== undefined, 60_000);
      does(on.state.clock + 1500, 'presses strike at Ben', { kind: 'attackDeclared', character: ADA, target: BEN, sequence: 2 });
      const blow = blowAgainst(on, characterId('ben'));
      if (blow === undefined) return;
      does(blow.announcedAt + 420, 'presses dodge', {
        kind: 'dodgePressed',
        character: BEN,
        attack: blow.attack,
        sinceShownMs: 380,
        sequence: 2,
      });
      on.until(blow.landsAt);
    },
    shows: [/blow 1, Ada at Ben with sword; tentative: direct/, /blow 1 is settled: dodged/],
  },
  {
    name: 'crossbow-no-dodge',
    title: '[BLOW-7] A bolt is settled on receipt: nobody dodges it',
    rules: hitRules,
    options: { ...alone, combat: { ...sure, luckRatio: 0 }, npcs: bandits({ weapon: 'crossbow' }) },
    play: awaits((blow, does) => dodges(does, blow, blow.announcedAt + 300)),
    shows: [/with crossbow; final: direct/, /refuses Ada: not-now/],
  },
  {
    name: 'javelin-step-aside',
    title: '[BLOW-8] A javelin flies to a point: who steps aside in time is not there',
    rules: hitRules,
    options: { ...alone, combat: sure, npcs: bandits({ weapon: 'javelin' }) },
    play: awaits((blow, does) => dodges(does, blow, blow.announcedAt + 380)),
    shows: [/with javelin; tentative: direct/, /comes down at/, /settled: dodged, 0 damage/],
  },
];
