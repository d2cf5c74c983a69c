// Who plays and who is away: arrivals, lost connections, log-outs with their warning, and what becomes of a party nobody is left in. Rules
// [OUT-1..6] of DESIGN.md, after the brief's "Logging Out".

import { addMs } from '../brand.ts';
import { schedule } from '../event-queue.ts';
import type { CharacterId } from '../ids.ts';
import { clientRulesOf } from '../rules/client-rules.ts';
import { rulesHash } from '../rules/rules.ts';
import type { PartyMessage } from '../wire/messages/party-messages.ts';
import { announcement } from './blow.ts';
import { fighterEntry } from './spawn.ts';
import { thinkAgain } from './fight.ts';
import { homeName, journeyEntry, settlementHere, walkHome } from './journey.ts';
import { rest } from './rest.ts';
import { emit, type Member, type Turn } from './state.ts';

/** Companions a warning names; the rest are counted. */
const NAMES_LISTED_MAX = 5;

/** A player took the seat: for the first time, after a lost connection, or after a log-out. */
export const playerArrives = (turn: Turn, member: Member): void => {
  const wasAway = member.isLoggedOut;
  const isBack = wasAway || member.lostAt > 0;
  member.control = 'player';
  member.isLoggedOut = false;
  member.wasWarned = false;
  member.intent = undefined;
  emit(turn, { kind: 'send', to: member.id, message: welcome(turn, member.id) });
  tellControl(turn, member, isBack ? `${member.name} is back.` : `${member.name} has joined.`);
};

/** The connection is gone: the seat is kept for the grace period, and the character looks after itself meanwhile. */
export const playerIsLost = (turn: Turn, member: Member): void => {
  if (member.control !== 'player') return;
  member.control = 'waiting';
  member.lostAt = turn.now;
  keepSeat(turn, member, turn.rules.journey.graceMs);
  startsThinking(turn, member);
  tellControl(turn, member, `${member.name} has lost the connection.`);
};

/** Keeps a seat for a while; if nobody has taken it by then, the character becomes an NPC. */
export const keepSeat = (turn: Turn, member: Member, forMs: number): void => {
  schedule(turn.state.events, addMs(turn.now, forMs), { kind: 'graceEnds', character: member.id, lostAt: member.lostAt });
};

export const graceEnds = (turn: Turn, member: Member, lostAt: number): void => {
  if (member.control !== 'waiting' || member.lostAt !== lostAt) return;
  becomeNpc(turn, member, `${member.name} did not come back; companions look after ${member.name} now.`);
};

/** Says what would happen, in words, before anything does. */
export const warnOfLogOut = (turn: Turn, member: Member): void => {
  member.wasWarned = true;
  const others = turn.state.members.filter((other) => other !== member && other.control !== 'npc').map((other) => other.name);
  emit(turn, { kind: 'send', to: member.id, message: { kind: 'logOutWarned', text: warningText(turn, member, others) } });
};

/** Logs out for good. Without a warning first, the warning is all that happens. */
export const logOut = (turn: Turn, member: Member): void => {
  if (!member.wasWarned) {
    warnOfLogOut(turn, member);
    return;
  }
  member.wasWarned = false;
  emit(turn, {
    kind: 'send',
    to: member.id,
    message: { kind: 'loggedOut', text: `Good-bye, ${member.name}. Log in again whenever you like.` },
  });
  emit(turn, { kind: 'close', to: member.id, text: 'logged out' });
  becomeNpc(turn, member, `${member.name} has logged out; companions look after ${member.name} now.`);
};

/** Whether any player is in, or may still come back to a kept seat. */
export const isAnyoneIn = (turn: Turn): boolean => turn.state.members.some((member) => member.control !== 'npc');

/** With nobody left, the party takes its characters home; a fight is finished first. */
export const goHomeIfNobodyIsIn = (turn: Turn): void => {
  const { state } = turn;
  if (isAnyoneIn(turn) || state.fight !== undefined || state.isOver || settlementHere(turn) !== undefined) return;
  // The downed are waited for; when they stand up this is asked again.
  if (state.members.some((member) => member.isDowned)) return;
  if (state.purpose === 'home' && state.journey.kind === 'travelling') return;
  walkHome(turn, { text: 'Everybody has left; the party walks home.', isBeaten: false });
};

/** Everything a player needs to draw the present and all that is announced of the future. */
export const welcome = (turn: Turn, you: CharacterId): PartyMessage => {
  const { state, rules } = turn;
  if (state.fight === undefined) rest(turn);
  const fighters = [...state.members, ...(state.fight === undefined ? [] : state.enemies)];
  return {
    kind: 'partyEntered',
    party: state.order.party,
    you,
    now: turn.now,
    fighters: fighters.map(fighterEntry),
    attacks: state.blows.map(announcement),
    journey: journeyEntry(state.journey),
    purpose: state.purpose,
    destination: state.destination,
    quest: state.order.goal.kind === 'quest' ? state.order.goal.quest : undefined,
    questDone: state.questDone,
    isFighting: state.fight !== undefined,
    arenaRadiusMetres: rules.combat.arenaRadiusMetres,
    dodgeWindowMs: rules.combat.dodgeWindowMs,
    rulesHash: rulesHash(rules),
    rules: clientRulesOf(rules),
  };
};

const becomeNpc = (turn: Turn, member: Member, text: string): void => {
  member.control = 'npc';
  member.isLoggedOut = true;
  tellControl(turn, member, text);
  startsThinking(turn, member);
  turn.state.saveSequence += 1;
  emit(turn, { kind: 'save', saveSequence: turn.state.saveSequence, gains: [] });
  goHomeIfNobodyIsIn(turn);
};

const startsThinking = (turn: Turn, member: Member): void => {
  if (turn.state.fight !== undefined && !member.isDowned) thinkAgain(turn, member, member.ai.thinkMs);
};

const tellControl = (turn: Turn, member: Member, text: string): void => {
  emit(turn, { kind: 'broadcast', message: { kind: 'controlChanged', fighter: member.id, control: member.control, text } });
};

const warningText = (turn: Turn, member: Member, others: readonly string[]): string => {
  if (turn.state.order.goal.kind === 'drill') return 'The training ends for you. You will be safe in the settlement.';
  if (others.length > 0)
    return `If you log out now, ${member.name} stays with the party as an NPC and fights on for ${nameList(others)}, until you come back or the party reaches a settlement.`;
  return `You are the last one here. If you log out now, the party walks home to ${homeName(turn)} without you, and ${member.name} will be there when you log in again. The road is not always safe.`;
};

/** The names in one sentence; beyond the first few they are counted, so that the text fits into a message. */
const nameList = (names: readonly string[]): string => {
  const named =
    names.length > NAMES_LISTED_MAX ? [...names.slice(0, NAMES_LISTED_MAX - 1), `${names.length - NAMES_LISTED_MAX + 1} others`] : names;
  const last = named.at(-1) ?? '';
  return named.length > 1 ? `${named.slice(0, -1).join(', ')} and ${last}` : last;
};
