// A blow from its announcement to its landing. The server decides everything it can the moment it handles the attack and tells everybody; only a
// blow at a player stays tentative, until the dodge window closes, and whatever is thrown, until it comes down. Rules [BLOW-1..9] and [DODGE-1..6] of DESIGN.md.

import { distance, positionAt } from '../model/walk.ts';
import { aimAt, isStruck, stepAside } from '../model/projectile.ts';
import type { BlowOutcome } from '../model/fight.ts';
import { addMs } from '../brand.ts';
import { attackId, type AttackId, type PartyTimeMs } from '../ids.ts';
import { schedule } from '../event-queue.ts';
import { append } from '../lists.ts';
import { drawUniform } from '../random.ts';
import type { BlowWay } from '../rules/gear.ts';
import { drawReactionMs } from '../timing/reaction.ts';
import type { AttackAnnounced, AttackSettled } from '../wire/messages/party-messages.ts';
import { dodgeDeadline } from './deadline.ts';
import { emit, findBlow, findFighter, isAiDriven, type Blow, type Fighter, type Turn } from './state.ts';
import { drawVerdict } from './verdict.ts';

/** Who means to strike whom; `sequence` is the player's request, 0 for an AI's own idea. */
export interface IntendedBlow {
  readonly attacker: Fighter;
  readonly defender: Fighter;
  readonly sequence: number;
}

/** Decides a blow, schedules its landing and announces it to everybody. The caller has checked that it may be struck. */
export const announceBlow = (turn: Turn, { attacker, defender, sequence }: IntendedBlow): void => {
  const { state, now } = turn;
  const weapon = turn.rules.combat.weapons[attacker.weapon];
  const verdict = drawVerdict(turn, attacker, defender);
  const flightMs =
    weapon.way === 'melee'
      ? 0
      : (distance(positionAt(attacker.walk, now), positionAt(defender.walk, now)) / weapon.flightMetresPerSecond) * 1000;
  const course = courseOf(turn, { defender, way: weapon.way, ownMs: weapon.windupMs + flightMs });
  const isProjectile = weapon.way === 'projectile';
  const mayBeDodged = weapon.way !== 'undodgeable' && isAiDriven(defender);
  // A player reacts for itself; nothing is drawn for one.
  const reactionMs = mayBeDodged ? aiReactionMs(turn, defender) : Infinity;
  const isDodgedByAi = reactionMs <= turn.rules.combat.dodgeWindowMs;
  // Out of a projectile's way an AI steps too, and geometry decides as it does for players.
  const isDecidedNow = isDodgedByAi && !isProjectile;
  const blow: Blow = {
    attack: attackId(state.nextAttack),
    attacker: attacker.id,
    defender: defender.id,
    weapon: attacker.weapon,
    announcedAt: now,
    landsAt: course.landsAt,
    dodgeBy: course.dodgeBy,
    bodyPart: verdict.bodyPart,
    dodgeStartsAt: isDodgedByAi ? addMs(now, reactionMs) : (0 as PartyTimeMs),
    impact: isProjectile ? aimAt(defender.walk, course.landsAt) : undefined,
    sequence,
    flightMs,
    dodgedOutcome: verdict.dodged,
    dodgedDamage: verdict.dodgedDamage,
    isAnswered: false,
    isToldToAll: true,
    isTentative: course.isTentative,
    outcome: isDecidedNow ? verdict.dodged : verdict.undodged,
    damage: isDecidedNow ? verdict.dodgedDamage : verdict.undodgedDamage,
  };
  state.nextAttack += 1;
  append(state.blows, blow);
  attacker.readyAt = blow.landsAt + weapon.recoverMs;
  schedule(state.events, blow.landsAt, { kind: 'blowLands', attack: blow.attack });
  emit(turn, { kind: 'broadcast', message: announcement(blow) });
  if (isProjectile && isDodgedByAi && blow.dodgeStartsAt < blow.landsAt)
    schedule(state.events, blow.dodgeStartsAt, { kind: 'stepsAside', attack: blow.attack });
};

interface Course {
  readonly isTentative: boolean;
  readonly dodgeBy: PartyTimeMs;
  readonly landsAt: PartyTimeMs;
}

/** When it lands and until when it may be dodged. A tentative blow leaves time to hear of the dodge before it lands. */
const courseOf = (turn: Turn, { defender, way, ownMs }: { defender: Fighter; way: BlowWay; ownMs: number }): Course => {
  const { now } = turn;
  const combat = turn.rules.combat;
  const landsByItself = addMs(now, ownMs);
  // Geometry decides a projectile at its landing, whoever it is thrown at.
  if (way === 'projectile') return { isTentative: true, dodgeBy: landsByItself, landsAt: landsByItself };
  if (way === 'undodgeable' || isAiDriven(defender)) return { isTentative: false, dodgeBy: now, landsAt: landsByItself };
  const dodgeBy = dodgeDeadline(now, defender.side === 'party' ? defender.roundTripsMs : [], combat);
  const landsAt = addMs(now, Math.max(ownMs, dodgeBy - now + combat.settleMarginMs));
  return { isTentative: true, dodgeBy, landsAt };
};

/** Steps out of the way of a projectile, and tells everybody. */
export const sidestep = (turn: Turn, defender: Fighter, attacker: Fighter, sequence = 0): void => {
  defender.walk = stepAside(defender.walk, positionAt(attacker.walk, turn.now), turn.now, turn.rules.combat);
  emit(turn, { kind: 'broadcast', message: { kind: 'fighterMoved', fighter: defender.id, walk: defender.walk, sequence } });
};

/** An AI steps out of a projectile's way, if it still decides and still stands. */
export const stepsAside = (turn: Turn, attack: AttackId): void => {
  const { state } = turn;
  const blow = findBlow(state, attack);
  const defender = blow === undefined ? undefined : findFighter(state, blow.defender);
  const attacker = blow === undefined ? undefined : findFighter(state, blow.attacker);
  if (defender === undefined || attacker === undefined || defender.isDowned || !isAiDriven(defender)) return;
  sidestep(turn, defender, attacker);
};

/** A blow under way as it is told to a player who arrives or returns. */
export const announcement = (blow: Blow): AttackAnnounced => ({
  kind: 'attackAnnounced',
  attack: blow.attack,
  attacker: blow.attacker,
  defender: blow.defender,
  weapon: blow.weapon,
  announcedAt: blow.announcedAt,
  landsAt: blow.landsAt,
  dodgeBy: blow.dodgeBy,
  isTentative: blow.isTentative,
  outcome: blow.outcome,
  bodyPart: blow.bodyPart,
  damage: blow.damage,
  dodgeStartsAt: blow.dodgeStartsAt,
  impact: blow.impact,
  sequence: blow.sequence,
});

/** Settles a tentative blow whose defender dodged in time; what the dodge makes of it was drawn at the announcement. */
export const settleDodged = (turn: Turn, blow: Blow, sequence: number): void => {
  settle(blow, blow.dodgedOutcome, blow.dodgedDamage);
  if (turn.rules.combat.forwardsDodges) {
    tellAll(turn, blow, sequence);
    return;
  }
  // Only the two it concerns; the others hear of it when it lands and may assume the worst until then.
  blow.isToldToAll = false;
  for (const member of turn.state.members) {
    const isConcerned = member.id === blow.attacker || member.id === blow.defender;
    if (isConcerned && member.control === 'player') emit(turn, { kind: 'send', to: member.id, message: settlement(turn, blow, sequence) });
  }
};

/** Decides what is still open when a blow lands: a projectile by where its defender is, and an unforwarded dodge by telling the rest. */
export const settleLanding = (turn: Turn, blow: Blow, defender: Fighter): void => {
  const { impact, landsAt } = blow;
  if (impact !== undefined) {
    const isMissed = !isStruck(defender.walk, impact, landsAt, turn.rules.combat);
    if (isMissed) settle(blow, 'dodged', 0);
    else blow.isTentative = false;
    tellAll(turn, blow, 0);
  } else if (!blow.isToldToAll) tellAll(turn, blow, 0);
};

const settle = (blow: Blow, outcome: BlowOutcome, damage: number): void => {
  blow.isTentative = false;
  blow.outcome = outcome;
  blow.damage = damage;
};

const tellAll = (turn: Turn, blow: Blow, sequence: number): void => {
  emit(turn, { kind: 'broadcast', message: settlement(turn, blow, sequence) });
};

const settlement = (turn: Turn, blow: Blow, sequence: number): AttackSettled => ({
  kind: 'attackSettled',
  attack: blow.attack,
  outcome: blow.outcome,
  damage: blow.damage,
  settledAt: turn.now,
  sequence,
});

/** How long this AI takes to react to a blow; Infinity when it does not try to dodge. Always draws the same number of times. */
const aiReactionMs = (turn: Turn, defender: Fighter): number => {
  const tries = drawUniform(turn.state.chance.reaction) < defender.ai.dodgeAttemptRatio;
  const reactionMs = drawReactionMs(turn.state.chance.reaction, defender.ai.reaction);
  return tries ? reactionMs : Infinity;
};
