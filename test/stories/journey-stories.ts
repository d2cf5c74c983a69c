// The stories of whole journeys: going down and getting up, being beaten, logging out, walking home, being rewarded.

import { settlementId } from '../../core/ids.ts';
import { ADA, BEN, effectsOfKind, member, messagesOfKind, type Rig, type RigOptions } from '../core/party/party-rig.ts';
import { atTheMill, bandits, quietRoad, takesSeat } from './fight-stories.ts';
import type { Story } from './story.ts';

const strong = { might: 12, skill: 9, agility: 8, vigour: 30 };
const weak = { might: 0, skill: 0, agility: 0, vigour: 0 };

const couple: RigOptions = {
  members: [member(ADA, { stats: weak, weapon: 'fists' }), member(BEN, { stats: strong, weapon: 'axe', isCompanion: true })],
  goal: atTheMill(['bandit', 'bandit', 'bandit']),
  journey: quietRoad,
  npcs: bandits({ thinkMs: 900, health: 30 }),
  combat: { healthBase: 12 },
};

const toSaltgate: RigOptions = { goal: { kind: 'travel', destination: settlementId('saltgate') }, journey: quietRoad };

/** Whether the blow that ends the fight is on its way. */
const isDecided = ({ state }: Rig): boolean => {
  const [last, another] = state.enemies.filter((enemy) => !enemy.isDowned);
  if (last === undefined || another !== undefined) return false;
  return state.blows.some((blow) => blow.defender === last.id && !blow.isTentative && blow.damage >= last.health);
};

export const journeyStories: readonly Story[] = [
  {
    name: 'downed-and-up-again',
    title: '[FIGHT-6] Who is downed in a fight the party wins stands up when it is over, and the party goes on',
    rules: 'Ada is weak and does nothing; Ben, hired, is strong',
    options: couple,
    play: (on, does) => {
      takesSeat(on, does);
      on.untilSo(() => messagesOfKind(on, 'journeyChanged').length > 1, 300_000);
    },
    shows: [/Ada is down/, /The fight is won/, /Ada stands up with 4 health/],
  },
  {
    name: 'beaten-and-limping-home',
    title: '[FIGHT-7] A party of which nobody stands is left for dead, gets up, and limps home',
    rules: 'Ada is weak and does nothing',
    options: { ...couple, members: [member(ADA, { stats: weak })], goal: atTheMill(['ogre']) },
    play: (on, does) => {
      takesSeat(on, does);
      on.untilSo(() => on.state.isOver, 300_000);
    },
    shows: [/Ada is down/, /Beaten, the party limps home/, /hands over to fordwick: Ada \(in\)/],
  },
  {
    name: 'log-out-and-return',
    title: '[OUT-1] Logging out is warned of first; then the character is an NPC until its player returns',
    rules: 'no encounters',
    options: { ...toSaltgate, members: [member(ADA), member(BEN)] },
    play: (on, does) => {
      takesSeat(on, does);
      does(3000, 'wishes to log out', { kind: 'logOutAsked', character: ADA });
      does(4500, 'confirms', { kind: 'logOutConfirmed', character: ADA });
      does(12_000, 'takes the seat again', { kind: 'playerArrived', character: ADA });
      on.untilSo(() => on.state.isOver, 120_000);
    },
    shows: [/stays with the party as an NPC and fights on for Ben/, /Ada is back/, /hands over to saltgate: Ada \(in\), Ben \(in\)/],
  },
  {
    name: 'everybody-gone',
    title: '[OUT-5] When nobody is left the party walks its characters to the nearest settlement and ends there',
    rules: 'no encounters',
    options: { ...toSaltgate, members: [member(ADA), member(BEN)] },
    play: (on, does) => {
      takesSeat(on, does);
      does(2000, 'wishes to log out', { kind: 'logOutAsked', character: BEN });
      does(2500, 'confirms', { kind: 'logOutConfirmed', character: BEN });
      does(3000, 'wishes to log out', { kind: 'logOutAsked', character: ADA });
      does(4000, 'confirms', { kind: 'logOutConfirmed', character: ADA });
      on.untilSo(() => on.state.isOver, 120_000);
    },
    shows: [/You are the last one here/, /the party walks home/, /hands over to fordwick: Ada \(logged out\), Ben \(logged out\)/],
  },
  {
    name: 'lost-connection',
    title: '[OUT-4] A lost connection keeps its seat for the grace period; then it is a log-out without the warning',
    rules: 'no encounters; 30 s of grace, and a road longer than that',
    options: { ...toSaltgate, members: [member(ADA), member(BEN)], journey: { ...quietRoad, travelKilometresPerSecond: 0.2 } },
    play: (on, does) => {
      takesSeat(on, does);
      does(2000, 'loses the connection', { kind: 'playerLost', character: ADA });
      does(9000, 'takes the seat again', { kind: 'playerArrived', character: ADA });
      does(20_000, 'loses the connection', { kind: 'playerLost', character: ADA });
      on.untilSo(() => on.state.isOver, 120_000);
    },
    shows: [/50000 {2}party {3}tells all: Ada did not come back/, /Ada \(logged out\), Ben \(in\)/],
  },
  {
    name: 'quest-done',
    title: '[GAIN-2] A quest’s reward is saved first and told after',
    rules: 'Ada is strong and her mind fights for her while the connection is lost',
    options: {
      ...couple,
      goal: atTheMill(['bandit', 'bandit']),
      npcs: bandits({ health: 16 }),
      members: [member(ADA, { stats: strong, weapon: 'axe' })],
    },
    play: (on, does) => {
      takesSeat(on, does);
      on.untilSo(() => on.state.fight !== undefined, 60_000);
      does(on.state.clock + 1, 'loses the connection', { kind: 'playerLost', character: ADA });
      // Back for the end: when the last blow that is needed is on its way.
      on.untilSo(() => isDecided(on), on.state.clock + 120_000);
      does(on.state.clock + 1, 'takes the seat again', { kind: 'playerArrived', character: ADA });
      on.untilSo(() => effectsOfKind(on, 'save').some((save) => save.gains.length > 0), on.state.clock + 5000);
    },
    shows: [/with gains: Ada \d+ gold[^]*"Quest reward: /, /The quest at The Old Mill is done/],
  },
];
