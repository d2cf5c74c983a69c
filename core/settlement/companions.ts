// Companions for hire: they come for gold, belong to one party and go with it for one journey. They are nobody's character, so the world
// stores nothing of them but the gold they cost.

import type { CharacterId } from '../ids.ts';
import { characterId } from '../ids.ts';
import { drawOne } from '../random.ts';
import type { CompanionKind } from '../rules/npcs.ts';
import { rowOf, rowsOf } from '../table.ts';
import { isLeader, partyOf, refuse, type Ask } from './ask.ts';
import type { SettlementEffect } from './effects.ts';
import { isFull } from './parties.ts';
import { beginSave } from './saves.ts';
import { showParty } from './show.ts';
import { makeId, type RegisteredParty, type SettlementContext, type SettlementState } from './state.ts';

const NAMES: Readonly<Record<CompanionKind, readonly string[]>> = {
  shieldbearer: [
    'Oda',
    'Berengar',
    'Hild',
    'Torvin',
    'Maud',
    'Garrick',
    'Sunniva',
    'Aldous',
    'Brenna',
    'Wystan',
    'Edda',
    'Roderic',
    'Ysolde',
  ],
  hunter: ['Linnet', 'Corvin', 'Sable', 'Ash', 'Rook', 'Tamsin', 'Fenn', 'Wren', 'Hazel', 'Jory', 'Marten', 'Sorrel', 'Teal'],
  brawler: ['Dunstan', 'Big Agnes', 'Knut', 'Marga', 'Orm', 'Petra', 'Bruno', 'Gunhild', 'Hob', 'Ingrid', 'Wulf', 'Tilda', 'Rafe'],
};

export const hireCompanion = (
  state: SettlementState,
  context: SettlementContext,
  ask: Ask,
  companion: CompanionKind,
): SettlementEffect[] => {
  const party = partyOf(state, ask);
  if (party === undefined) return refuse(ask, 'no-party', 'Form a party first; companions join a party, not a person.');
  if (isFull(party)) return refuse(ask, 'party-full', 'Your party has no room for a companion.');
  const { price } = context.rules.npcs.companions[companion];
  const { sheet } = ask.person;
  if (sheet.gold < price) return refuse(ask, 'not-enough-gold', `A ${companion} asks ${price} gold for a journey; you have ${sheet.gold}.`);
  party.hiring += 1;
  return beginSave(state, ask, {
    reason: 'hire',
    changes: [{ person: ask.person, sheet: { ...sheet, gold: sheet.gold - price }, text: `You hired a ${companion} for ${price} gold.` }],
    followUp: { kind: 'companionHired', party: party.id, companion },
  });
};

/** The gold is paid: the companion joins, if the party is still there. */
export const engageCompanion = (state: SettlementState, hired: { party: string; companion: CompanionKind }): SettlementEffect[] => {
  const party = rowOf(state.parties, hired.party);
  if (party === undefined) return [];
  party.hiring -= 1;
  party.members.push({
    kind: 'companion',
    id: characterId(makeId(state, 'n')),
    name: freeName(state, party, hired.companion),
    companion: hired.companion,
  });
  return showParty(state, party);
};

/** Sends a companion away; the gold is not returned. */
export const dismissCompanion = (state: SettlementState, ask: Ask, dismissed: CharacterId): SettlementEffect[] => {
  const party = partyOf(state, ask);
  if (party === undefined) return refuse(ask, 'no-party', 'You are in no party.');
  if (!isLeader(party, ask.person)) return refuse(ask, 'not-leader', 'Only the leader of the party sends companions away.');
  const companion = party.members.find((member) => member.id === dismissed);
  if (companion?.kind !== 'companion') return refuse(ask, 'not-found', 'Your party has no such companion.');
  party.members = party.members.filter((member) => member !== companion);
  return showParty(state, party);
};

/** A name that nobody here bears: neither another companion of the party nor any player, who might be asked to join it. */
const freeName = (state: SettlementState, party: RegisteredParty, companion: CompanionKind): string => {
  const taken = new Set(rowsOf(state.people).map(({ sheet }) => sheet.name));
  for (const member of party.members) if (member.kind === 'companion') taken.add(member.name);
  const free = NAMES[companion].filter((name) => !taken.has(name));
  return drawOne(state.partyRandom, free) ?? companion;
};
