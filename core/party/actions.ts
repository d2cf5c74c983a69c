// What a player may do in a party: walk, strike, dodge, take a blow back, lead the way. Each wish is checked and either carried out or refused with a
// reason; a wish that cannot be is ordinary, never an error.

import { findPlace } from '../map/map.ts';
import type { CharacterId } from '../ids.ts';
import type { RejectReason } from '../wire/messages/common-messages.ts';
import { settleDodged, sidestep } from './blow.ts';
import { isInTime, latenessMs } from './deadline.ts';
import { goAfter, walk } from './fight.ts';
import type { PartyInput } from './inputs.ts';
import { depart, settlementHere } from './journey.ts';
import { emit, findBlow, findFighter, takeBlow, type Member, type PartyState, type Turn } from './state.ts';

/** Walks somewhere. */
export const move = (turn: Turn, member: Member, input: Extract<PartyInput, { kind: 'moveOrdered' }>): void => {
  if (turn.state.fight === undefined) return reject(turn, member.id, input.sequence, 'not-now', 'There is no fight to move in.');
  if (member.isDowned) return reject(turn, member.id, input.sequence, 'downed', 'You are down.');
  member.intent = undefined;
  walk(turn, member, input.to, input.sequence);
};

/** Goes after a target and strikes it: at once when it is in reach, after walking there otherwise. */
export const attack = (turn: Turn, member: Member, input: Extract<PartyInput, { kind: 'attackDeclared' }>): void => {
  const { state, now } = turn;
  const target = findFighter(state, input.target);
  if (state.fight === undefined) return reject(turn, member.id, input.sequence, 'not-now', 'There is no fight.');
  if (member.isDowned) return reject(turn, member.id, input.sequence, 'downed', 'You are down.');
  const isFriend = target?.side === 'party' && !turn.rules.combat.isPvpOn;
  if (target === undefined || target === member || isFriend || target.isDowned)
    return reject(turn, member.id, input.sequence, 'no-such-target', 'Nobody to strike there any more.');
  if (now < member.readyAt) return reject(turn, member.id, input.sequence, 'busy', 'Your last blow is not over yet.');
  goAfter(turn, { attacker: member, defender: target, sequence: input.sequence });
};

/** Answers a tentative blow. Exactly at its deadline counts. */
export const dodge = (turn: Turn, member: Member, input: Extract<PartyInput, { kind: 'dodgePressed' }>): void => {
  const blow = findBlow(turn.state, input.attack);
  if (blow === undefined) return reject(turn, member.id, input.sequence, 'too-late', 'That blow has landed already.');
  if (blow.defender !== member.id) return reject(turn, member.id, input.sequence, 'not-yours', 'That blow is not meant for you.');
  if (member.isDowned) return reject(turn, member.id, input.sequence, 'downed', 'You are down.');
  if (!blow.isTentative || blow.isAnswered) return reject(turn, member.id, input.sequence, 'not-now', 'That blow is settled already.');
  const { announcedAt, dodgeBy, impact } = blow;
  const { arrivedAt } = turn;
  const lateMs = latenessMs({ announcedAt, dodgeBy, arrivedAt, seenAt: turn.now, sinceShownMs: input.sinceShownMs }, turn.rules.combat);
  if (!isInTime(lateMs)) return reject(turn, member.id, input.sequence, 'too-late', `${Math.max(1, Math.round(lateMs))} ms late.`);
  blow.isAnswered = true;
  const attacker = impact === undefined ? undefined : findFighter(turn.state, blow.attacker);
  // Out of a projectile's way one steps with one's feet; whether that was enough shows when it lands.
  if (attacker !== undefined) sidestep(turn, member, attacker, input.sequence);
  else settleDodged(turn, blow, input.sequence);
};

/** Leads the party somewhere else, from a camp. */
export const choose = (turn: Turn, member: Member, input: Extract<PartyInput, { kind: 'destinationChosen' }>): void => {
  const { state } = turn;
  const place = findPlace(turn.map, input.destination);
  if (place === undefined) return reject(turn, member.id, input.sequence, 'not-found', 'There is no such place.');
  // In a settlement the party has not even set out: it does so at its first wake.
  if (state.journey.kind !== 'camped' || settlementHere(turn) !== undefined || state.fight !== undefined || isSomebodyDown(state))
    return reject(turn, member.id, input.sequence, 'not-now', 'The party is not ready to choose a new way.');
  const left = depart(turn, place.id, 'travel', { sequence: input.sequence, text: `${member.name} leads the way to ${place.name}.` });
  if (!left) reject(turn, member.id, input.sequence, 'no-road', `No road leads to ${place.name} from here.`);
};

/**
 * Takes a blow back, if everybody else can still learn of it before it would have landed (or, for what is loosed, before it leaves the hand): now plus half
 * the longest of their latest round trips. So a client has to undo what it showed only where its downlink takes longer than that.
 */
export const cancel = (turn: Turn, member: Member, input: Extract<PartyInput, { kind: 'attackCancelled' }>): void => {
  const { state, now } = turn;
  const blow = findBlow(state, input.attack);
  if (blow === undefined) return reject(turn, member.id, input.sequence, 'too-late', 'That blow is over already.');
  if (blow.attacker !== member.id) return reject(turn, member.id, input.sequence, 'not-yours', 'That blow is not yours to take back.');
  if (member.isDowned) return reject(turn, member.id, input.sequence, 'downed', 'You are down.');
  const lateMs = now + largestDownlinkMs(state, member) - (blow.landsAt - blow.flightMs);
  if (lateMs > 0)
    return reject(turn, member.id, input.sequence, 'too-late', `Too late to take it back, by ${Math.max(1, Math.round(lateMs))} ms.`);
  takeBlow(state, input.attack);
  member.readyAt = now + turn.rules.combat.weapons[member.weapon].recoverMs;
  emit(turn, { kind: 'broadcast', message: { kind: 'attackWithdrawn', attack: input.attack, at: now, sequence: input.sequence } });
};

/** How long news takes, as far as it can be measured: half the longest round trip measured last on any other player's seat. Unit: ms. */
const largestDownlinkMs = (state: PartyState, except: Member): number => {
  let largestMs = 0;
  for (const member of state.members) {
    if (member === except || member.control !== 'player') continue;
    largestMs = Math.max(largestMs, (member.roundTripsMs.at(-1) ?? 0) / 2);
  }
  return largestMs;
};

const isSomebodyDown = (state: PartyState): boolean => state.members.some((member) => member.isDowned);

/** Refuses a wish; the host counts it and tells the player. */
export const reject = (turn: Turn, to: CharacterId, sequence: number, reason: RejectReason, text: string): void => {
  emit(turn, { kind: 'reject', to, sequence, reason, text });
};
