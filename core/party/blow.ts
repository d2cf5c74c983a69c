// A blow from its announcement to its landing. The server decides everything it can the moment it handles the attack and tells everybody; only a
// blow at a player stays tentative, until the dodge window closes. Rules [BLOW-1..6] and [DODGE-1..6] of DESIGN.md.

import { addMs } from '../brand.ts';
import { attackId, type PartyTimeMs } from '../ids.ts';
import { schedule } from '../event-queue.ts';
import { drawUniform } from '../random.ts';
import { drawReactionMs } from '../timing/reaction.ts';
import type { AttackAnnounced, BlowOutcome } from '../wire/messages/party-messages.ts';
import { dodgeDeadline } from './deadline.ts';
import { bodyPartAt, directDamage, evadeChance, hitChance } from './chances.ts';
import { isMindDriven, type Blow, type Fighter, type Turn } from './state.ts';

/** Decides a blow, schedules its landing and announces it to everybody. The caller has checked that it may be struck. */
export const announceBlow = (
  turn: Turn,
  { attacker, defender, sequence }: { attacker: Fighter; defender: Fighter; sequence: number },
): void => {
  const { state, now } = turn;
  const combat = turn.rules.combat;
  const weapon = combat.weapons[attacker.weapon];
  const isTentative = !isMindDriven(defender);
  const isDrill = state.order.goal.kind === 'drill';
  const bodyPart = bodyPartAt(drawUniform(state.chance.strike));
  const finds = drawUniform(state.chance.strike) < hitChance({ attacker: attacker.stats, defender: defender.stats }, combat);
  const isCritical = drawUniform(state.chance.strike) < combat.criticalRatio;
  const evades = drawUniform(state.chance.evade) < evadeChance({ attacker: attacker.stats, defender: defender.stats }, combat);
  const direct = isDrill
    ? 0
    : directDamage({ might: attacker.stats.might, weapon: attacker.weapon, bodyPart, armour: defender.armour }, combat);
  const undodged = undodgedOutcome(finds, isCritical);
  const dodgedOutcome: BlowOutcome = finds ? (evades ? 'dodged' : 'hit') : 'missed';
  const dodgedDamage = dodgedOutcome === 'hit' ? Math.round(direct * combat.glancingFactor) : 0;
  const reactionMs = isTentative ? Infinity : mindReactionMs(turn, defender);
  const isDodgedByMind = reactionMs <= combat.dodgeWindowMs;
  const dodgeBy = isTentative ? dodgeDeadline(now, defender.side === 'party' ? defender.roundTripsMs : [], combat) : now;
  const windupMs = isTentative ? Math.max(weapon.windupMs, dodgeBy - now + combat.settleMarginMs) : weapon.windupMs;
  const blow: Blow = {
    attack: attackId(state.nextAttack),
    attacker: attacker.id,
    defender: defender.id,
    weapon: attacker.weapon,
    announcedAt: now,
    landsAt: addMs(now, windupMs),
    dodgeBy,
    bodyPart,
    dodgeStartsAt: isDodgedByMind ? addMs(now, reactionMs) : (0 as PartyTimeMs),
    sequence,
    dodgedOutcome,
    dodgedDamage,
    isTentative,
    outcome: isDodgedByMind ? dodgedOutcome : undodged,
    damage: isDodgedByMind ? dodgedDamage : undodgedDamage(undodged, direct, combat.criticalFactor),
  };
  state.nextAttack += 1;
  state.blows.push(blow);
  attacker.readyAt = blow.landsAt + weapon.recoverMs;
  schedule(state.events, blow.landsAt, { kind: 'blowLands', attack: blow.attack });
  turn.effects.push({ kind: 'broadcast', message: announcement(blow) });
};

/** The announcement of a blow, as first sent and as told again to a player who returns. */
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
  sequence: blow.sequence,
});

/** Settles a tentative blow whose defender dodged in time; what the dodge makes of it was drawn at the announcement. */
export const settleDodged = (turn: Turn, blow: Blow, sequence: number): void => {
  blow.isTentative = false;
  blow.outcome = blow.dodgedOutcome;
  blow.damage = blow.dodgedDamage;
  turn.effects.push({
    kind: 'broadcast',
    message: { kind: 'attackSettled', attack: blow.attack, outcome: blow.outcome, damage: blow.damage, settledAt: turn.now, sequence },
  });
};

const undodgedOutcome = (finds: boolean, isCritical: boolean): BlowOutcome => {
  if (!finds) return 'missed';
  return isCritical ? 'critical' : 'direct';
};

const undodgedDamage = (outcome: BlowOutcome, direct: number, criticalFactor: number): number => {
  if (outcome === 'missed') return 0;
  return outcome === 'critical' ? Math.round(direct * criticalFactor) : direct;
};

/** How long this mind takes to react to a blow; Infinity when it does not try to dodge. Always draws the same number of times. */
const mindReactionMs = (turn: Turn, defender: Fighter): number => {
  const tries = drawUniform(turn.state.chance.reaction) < defender.mind.dodgeAttemptRatio;
  const reactionMs = drawReactionMs(turn.state.chance.reaction, defender.mind.reaction);
  return tries ? reactionMs : Infinity;
};
