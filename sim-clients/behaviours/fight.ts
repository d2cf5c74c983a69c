// How a simulated player fights: it dodges what it is shown with a human's reaction, strikes the nearest enemy when its last blow is over, and now
// and then steps aside. When that is over it sees from its client, as a person does.

import { addMs } from '../../core/brand.ts';
import type { FighterView, PartyView } from '../../core/client/view.ts';
import type { ClientTimeMs } from '../../core/ids.ts';
import { drawBetween, drawChance } from '../../core/random.ts';
import { populations } from '../../core/rules/populations.ts';
import { drawAnswerMs } from '../../core/timing/reaction.ts';
import type { BotFight, Bot, Press } from './state.ts';

/** From being ready to strike to pressing: two presses a second is brisk play. Unit: ms. */
const STRIKE_PAUSE_MS = { min: 40, max: 220 };
/** A strike that has not become a blow by then (its target walked off, say) is pressed again. Unit: ms. */
const STRIKE_AGAIN_MS = 1800;
/** How often a player uses the pause after a blow to step aside, and how far. Unit: m. */
const STEP_RATIO = 0.12;
const STEP_METRES = 1.2;

/** The presses this look at a fight leads to. */
export const fightPresses = (bot: Bot, party: PartyView, now: ClientTimeMs): Press[] => {
  const { fight } = bot;
  const you = party.fighters.find((fighter) => fighter.isYou);
  if (you === undefined) return [];
  if (!fight.isFighting) beginFight(fight, you, now);
  const presses = dodgePresses(bot, party, you, now);
  if (you.isDowned) fight.nextDecisionAt = undefined;
  else presses.push(...strikePresses(fight, party, you, now));
  return presses;
};

/** Called when no fight is shown, so that the next one begins afresh. */
export const restFromFight = (fight: BotFight): void => {
  fight.isFighting = false;
  fight.nextDecisionAt = undefined;
};

const beginFight = (fight: BotFight, you: FighterView, now: ClientTimeMs): void => {
  fight.isFighting = true;
  fight.strikeAt = addMs(later(now, you.readyAt), drawBetween(fight.random, STRIKE_PAUSE_MS.min, STRIKE_PAUSE_MS.max));
};

/** One press for each blow newly shown coming at this player: cue, go/no-go reaction, device; a lapse is no press. */
const dodgePresses = (bot: Bot, party: PartyView, you: FighterView, now: ClientTimeMs): Press[] => {
  const { fight, plan } = bot;
  const { goNoGo, lapseRatio } = populations[plan.population];
  const presses: Press[] = [];
  for (const blow of party.blows) {
    const isNews =
      blow.defender === you.id && blow.phase === 'coming' && (fight.latestSeen === undefined || blow.attack > fight.latestSeen);
    if (!isNews) continue;
    fight.latestSeen = blow.attack;
    if (blow.dodgeUntil === undefined) continue;
    const answerMs = drawAnswerMs(bot.reaction, goNoGo, lapseRatio);
    // Past the landing there is nothing left to dodge and a person stops trying.
    const at = addMs(now, plan.deviceMs + answerMs);
    if (at < blow.landsAt) presses.push({ at, button: { kind: 'dodge' } });
  }
  return presses;
};

const strikePresses = (fight: BotFight, party: PartyView, you: FighterView, now: ClientTimeMs): Press[] => {
  fight.strikeAt = later(fight.strikeAt, you.readyAt);
  fight.nextDecisionAt = fight.strikeAt;
  if (now < fight.strikeAt) return [];
  const target = nearestEnemy(party, you);
  if (target === undefined) {
    fight.nextDecisionAt = undefined;
    return [];
  }
  const at = addMs(now, drawBetween(fight.random, STRIKE_PAUSE_MS.min, STRIKE_PAUSE_MS.max));
  fight.strikeAt = addMs(at, STRIKE_AGAIN_MS);
  fight.nextDecisionAt = fight.strikeAt;
  const strike: Press = { at, button: { kind: 'strike', target: target.id } };
  if (!drawChance(fight.random, STEP_RATIO)) return [strike];
  const angle = drawBetween(fight.random, 0, 2 * Math.PI);
  const to = { x: you.position.x + STEP_METRES * Math.cos(angle), y: you.position.y + STEP_METRES * Math.sin(angle) };
  return [{ at: now, button: { kind: 'ask', request: { kind: 'moveOrdered', to } } }, strike];
};

const nearestEnemy = (party: PartyView, you: FighterView): FighterView | undefined => {
  let nearest: { fighter: FighterView; metres: number } | undefined;
  for (const fighter of party.fighters) {
    if (fighter.side !== 'enemy' || fighter.isDowned) continue;
    const metres = Math.hypot(fighter.position.x - you.position.x, fighter.position.y - you.position.y);
    if (nearest === undefined || metres < nearest.metres) nearest = { fighter, metres };
  }
  return nearest?.fighter;
};

const later = (left: ClientTimeMs, right: ClientTimeMs): ClientTimeMs => (left > right ? left : right);
