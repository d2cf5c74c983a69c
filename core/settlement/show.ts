// How a settlement's state is shown to players: the welcome, the lists and the few words around them. Changes nothing in it but
// when lists are told that have changed.

import type { CharacterSheet, ItemKind } from '../model/character.ts';
import { ARMOUR_KINDS, WEAPON_KINDS, type ArmourKind, type WeaponKind } from '../model/gear.ts';
import type { CharacterId, WallTimeMs } from '../ids.ts';
import { PEOPLE_LISTED_MAX } from '../limits.ts';
import { type CombatRules } from '../rules/combat.ts';
import { clientRulesOf } from '../rules/client-rules.ts';
import { rulesHash } from '../rules/rules.ts';
import { hasRow, rowOf, rowsOf } from '../table.ts';
import type { GoodsEntry, OfferEntry, PartyMemberEntry, Person, QuestEntry, SettlementMessage } from '../wire/messages/world-messages.ts';
import type { SettlementEffect } from './effects.ts';
import {
  isAwaited,
  waitFor,
  type Due,
  type Invite,
  type PersonState,
  type QuestState,
  type RegisteredParty,
  type SettlementContext,
  type SettlementState,
} from './state.ts';
import { addMs } from '../brand.ts';

/** How long changes to a list everybody sees are gathered before it is told, and by how much longer for each person present. Unit: ms. */
const GATHERED_MS = 150;
const GATHERED_MS_PER_PERSON = 1;

/** Everything a player needs to see on entering: the welcome, its party if it has one, and who asks it to join. */
export const welcome = (state: SettlementState, context: SettlementContext, person: PersonState): SettlementEffect[] => {
  const you = person.sheet;
  const shown = shownPeople(state);
  const messages: SettlementMessage[] = [
    {
      kind: 'settlementEntered',
      settlement: state.settlement,
      you,
      people: shown.slice(-PEOPLE_LISTED_MAX).map(personEntry),
      peopleCount: shown.length,
      quests: questList(state),
      offers: offerList(state),
      goods: goodsList(context.rules.combat),
      ...rulesInForce(context),
    },
  ];
  const party = person.party === undefined ? undefined : rowOf(state.parties, person.party);
  if (party !== undefined) messages.push(partyShown(state, party));
  for (const invite of person.invites) messages.push(...inviteMessage(state, invite));
  return messages.map((message) => ({ kind: 'send', to: you.id, message }));
};

/** The rules in force as everybody here is told of them. */
export const rulesInForce = ({ rules }: SettlementContext) => ({ rules: clientRulesOf(rules), rulesHash: rulesHash(rules) });

/** Shows a party to each of its players. */
export const showParty = (state: SettlementState, party: RegisteredParty): SettlementEffect[] => [
  { kind: 'broadcast', to: playersOf(party), message: partyShown(state, party) },
];

/** Shows one player that it is in no party. */
export const showNoParty = (to: CharacterId): SettlementEffect => ({
  kind: 'send',
  to,
  message: { kind: 'partyShown', party: '', members: [] },
});

/** The invitation in a message; none when its party or whoever spoke for it is gone. */
export const inviteMessage = (state: SettlementState, invite: Invite): SettlementMessage[] => {
  const from = rowOf(state.people, invite.from);
  if (!hasRow(state.parties, invite.party) || from === undefined) return [];
  return [{ kind: 'inviteReceived', party: invite.party, from: invite.from, fromName: from.sheet.name }];
};

/** Tells the `PEOPLE_LISTED_MAX` connected who came last, but for `except`: people who come together see one another, however full the place is. */
export const tellNeighbours = (state: SettlementState, except: CharacterId, message: SettlementMessage): SettlementEffect[] => {
  const to: CharacterId[] = [];
  for (const { presence, sheet } of rowsOf(state.people).reverse()) {
    if (to.length >= PEOPLE_LISTED_MAX) break;
    if (presence === 'connected' && sheet.id !== except) to.push(sheet.id);
  }
  return to.length === 0 ? [] : [{ kind: 'broadcast', to, message }];
};

/** The list of offers changed: everybody is told within a moment, once for all changes of that moment. */
export const offersChanged = (state: SettlementState, now: WallTimeMs): void => tellSoon(state, now, { kind: 'tellOffers' });

/** The quest board changed: as for offers. */
export const questsChanged = (state: SettlementState, now: WallTimeMs): void => tellSoon(state, now, { kind: 'tellQuests' });

/** The more people there are to tell, the more changes are gathered first, so that a crowd costs no more bytes a second than a few. */
const tellSoon = (state: SettlementState, now: WallTimeMs, due: Due): void => {
  if (!isAwaited(state, due)) waitFor(state, addMs(now, GATHERED_MS + GATHERED_MS_PER_PERSON * state.people.count), due);
};

/** To everybody connected. */
export const tellEverybody = (state: SettlementState, message: SettlementMessage): SettlementEffect[] => {
  const to = rowsOf(state.people)
    .filter((person) => person.presence === 'connected')
    .map(({ sheet }) => sheet.id);
  return to.length === 0 ? [] : [{ kind: 'broadcast', to, message }];
};

export const notice = (to: CharacterId, text: string): SettlementEffect => ({ kind: 'send', to, message: { kind: 'noticeShown', text } });

export const sheetShown = (you: CharacterSheet, text: string): SettlementEffect => ({
  kind: 'send',
  to: you.id,
  message: { kind: 'sheetShown', you, text },
});

export const personEntry = (person: PersonState): Person => ({
  id: person.sheet.id,
  name: person.sheet.name,
  calling: person.sheet.calling,
  inParty: person.party !== undefined,
});

export const questList = (state: SettlementState): QuestEntry[] =>
  rowsOf(state.quests)
    .map(questEntry)
    .sort((left, right) => left.difficulty - right.difficulty);

export const offerList = (state: SettlementState): OfferEntry[] =>
  rowsOf(state.offers).flatMap((offer) => {
    const seller = rowOf(state.people, offer.seller);
    if (offer.isTaken || seller === undefined) return [];
    return [{ id: offer.id, seller: offer.seller, sellerName: seller.sheet.name, item: offer.item.item, price: offer.price }];
  });

/** What the merchant sells: every weapon and armour with a price. */
export const goodsList = (rules: CombatRules): GoodsEntry[] =>
  [...WEAPON_KINDS, ...ARMOUR_KINDS].map((item) => ({ item, price: gearPrice(rules, item) })).filter((goods) => goods.price > 0);

/** What the merchant asks for a weapon or armour; 0 when it is not for sale. Unit: gold. */
export const gearPrice = (rules: CombatRules, item: WeaponKind | ArmourKind): number =>
  isWeapon(item) ? rules.weapons[item].price : rules.armours[item].price;

export const isWeapon = (item: ItemKind): item is WeaponKind => (WEAPON_KINDS as readonly string[]).includes(item);
export const isArmour = (item: ItemKind): item is ArmourKind => (ARMOUR_KINDS as readonly string[]).includes(item);

export const playersOf = (party: RegisteredParty): CharacterId[] =>
  party.members.filter((member) => member.kind === 'player').map((member) => member.id);

const questEntry = ({ id, title, story, site, enemies, gold, difficulty }: QuestState): QuestEntry => ({
  id,
  title,
  story,
  site,
  enemies,
  gold,
  difficulty,
});

const partyShown = (state: SettlementState, party: RegisteredParty): SettlementMessage => ({
  kind: 'partyShown',
  party: party.id,
  members: party.members.map((member, index): PartyMemberEntry => ({
    id: member.id,
    name: member.kind === 'companion' ? member.name : (rowOf(state.people, member.id)?.sheet.name ?? member.id),
    isCompanion: member.kind === 'companion',
    isLeader: index === 0,
  })),
});

/** Everybody whose player has come at least once. */
const shownPeople = (state: SettlementState): PersonState[] => rowsOf(state.people).filter((person) => person.presence !== 'expected');
