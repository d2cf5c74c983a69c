// What those whom nobody plays do in a fight. Enemies spread over their targets and wait their turn at a crowded one; companions and the
// characters of absent players help where the party strikes, and back off when they are nearly down. An AI only ever sets an intent or a
// walk, exactly what a player can do.

import { distance, positionAt } from '../model/walk.ts';
import { drawBetween } from '../random.ts';
import { goAfter, isCrowded, standingFoes, thinkAgain, walk } from './fight.ts';
import { isAiDriven, type Fighter, type Member, type Turn } from './state.ts';

/** How far a companion steps back. Unit: m. */
const RETREAT_METRES = 3;

/** One decision, and the next one queued. Players' own characters are left alone. */
export const think = (turn: Turn, fighter: Fighter): void => {
  const { state } = turn;
  if (state.fight === undefined || fighter.isDowned || !isAiDriven(fighter)) return;
  if (fighter.side === 'enemy' && state.order.goal.kind === 'drill') {
    // A tenth either way, so that one cannot dodge by counting.
    thinkAgain(turn, fighter, state.order.goal.strikeEveryMs * drawBetween(state.chance.ai, 0.9, 1.1));
    strikeInTurn(turn, fighter);
    return;
  }
  thinkAgain(turn, fighter, fighter.ai.thinkMs * drawBetween(state.chance.ai, 0.7, 1.3));
  if (turn.now < fighter.readyAt) return;
  const foes = standingFoes(state, fighter);
  if (fighter.side === 'party' && backsOff(turn, fighter, foes)) return;
  const target = fighter.side === 'party' ? companionsTarget(turn, fighter, foes) : enemysTarget(turn, fighter, foes);
  if (target === undefined) return;
  goAfter(turn, { attacker: fighter, defender: target, sequence: 0 });
};

/** A sparring partner strikes the members one after the other, whatever else goes on. */
const strikeInTurn = (turn: Turn, fighter: Fighter): void => {
  const { members, nextAttack } = turn.state;
  // The next player in turn: whose place in the list comes after the last one's, round and round.
  let place = nextAttack % members.length;
  for (let step = 0; step < members.length; step += 1) {
    const member = members[place] as Member;
    if (member.control === 'player') {
      if (!member.isDowned) goAfter(turn, { attacker: fighter, defender: member, sequence: 0 });
      return;
    }
    place = place + 1 === members.length ? 0 : place + 1;
  }
};

/** The nearest foe with room around it; the nearest of all when every one is crowded. */
const enemysTarget = (turn: Turn, fighter: Fighter, foes: readonly Fighter[]): Fighter | undefined => {
  const free = foes.filter((foe) => !isCrowded(turn, foe));
  return nearest(turn, fighter, free.length > 0 ? free : foes);
};

/** Whom the party strikes, when that is near enough to help; the nearest otherwise. */
const companionsTarget = (turn: Turn, fighter: Fighter, foes: readonly Fighter[]): Fighter | undefined => {
  const focus = foes.find((foe) => foe.id === turn.state.focus);
  return focus !== undefined && !isCrowded(turn, focus) ? focus : nearest(turn, fighter, foes);
};

/** Nearly down and not alone: a few steps away from the nearest foe. Answers whether it did. */
const backsOff = (turn: Turn, fighter: Member, foes: readonly Fighter[]): boolean => {
  const isWeak = fighter.health < fighter.healthMax * turn.rules.npcs.retreatHealthRatio;
  const isAlone = turn.state.members.every((member) => member === fighter || member.isDowned);
  const foe = nearest(turn, fighter, foes);
  if (!isWeak || isAlone || foe === undefined) return false;
  const here = positionAt(fighter.walk, turn.now);
  const there = positionAt(foe.walk, turn.now);
  const apart = Math.max(distance(here, there), 0.01);
  if (apart > RETREAT_METRES * 1.5) return true;
  fighter.intent = undefined;
  walk(
    turn,
    fighter,
    { x: here.x + ((here.x - there.x) / apart) * RETREAT_METRES, y: here.y + ((here.y - there.y) / apart) * RETREAT_METRES },
    0,
  );
  return true;
};

const nearest = (turn: Turn, fighter: Fighter, foes: readonly Fighter[]): Fighter | undefined => {
  const here = positionAt(fighter.walk, turn.now);
  let best: Fighter | undefined;
  let bestMetres = Infinity;
  for (const foe of foes) {
    const metres = distance(here, positionAt(foe.walk, turn.now));
    if (metres >= bestMetres) continue;
    best = foe;
    bestMetres = metres;
  }
  return best;
};
