// Setting out: a party leaves the settlement for a quest, another settlement or the training ground. Only a leader sets out, only with a
// party, and only when nobody in it is busy. From the order on, everybody in it is locked until the party server has them or has not; the steps between are
// `servers/settlement/set-out.ts`.

import { addMs } from '../brand.ts';
import { partyId, placeId, type PlaceId, type QuestId, type WallTimeMs } from '../ids.ts';
import { asSettlement, findPlace } from '../map/map.ts';
import { findRoute } from '../map/route.ts';
import { DRILL_STRIKE_EVERY_MS, drillFault } from '../party/drill.ts';
import type { MemberOrder, PartyGoal } from '../party/order.ts';
import { drawUint32 } from '../random.ts';
import type { NpcRules } from '../rules/npcs.ts';
import { dropRow, putRow, rowOf } from '../table.ts';
import type { SettlementRequest } from '../wire/messages/requests.ts';
import { isLeader, partyOf, refuse, type Ask } from './ask.ts';
import type { SettlementEffect } from './effects.ts';
import type { FailedDeparture, PartySeat } from './inputs.ts';
import { companionOrder, playerOrder } from './member-order.ts';
import { removePerson } from './people.ts';
import { returnQuest, takeQuest } from './quests.ts';
import { notice, playersOf } from './show.ts';
import {
  makeId,
  placeName,
  waitFor,
  type PartyMember,
  type PendingDeparture,
  type PersonState,
  type QuestState,
  type SettlementContext,
  type SettlementState,
} from './state.ts';

/** How long a player who was shown its way may keep the old connection. Unit: ms. */
const DEPARTED_LINGER_MS = 5000;

export const setOutOnQuest = (state: SettlementState, context: SettlementContext, ask: Ask, id: QuestId): SettlementEffect[] => {
  const quest = rowOf(state.quests, id);
  const goal: PartyGoal | undefined =
    quest === undefined ? undefined : { kind: 'quest', quest: quest.id, site: quest.site, enemies: quest.enemies, gold: quest.gold };
  const hindrance = hindranceOf(state, ask);
  if (hindrance !== undefined) return hindrance;
  if (goal === undefined || quest === undefined) return refuse(ask, 'not-found', 'That quest is no longer on the board.');
  takeQuest(state, context, id, ask.now);
  return depart(state, context, ask, { goal, quest });
};

/** To another settlement, or, when the destination is this one, to its training ground. */
export const setOutToTravel = (state: SettlementState, context: SettlementContext, ask: Ask, destination: PlaceId): SettlementEffect[] => {
  const hindrance = hindranceOf(state, ask);
  if (hindrance !== undefined) return hindrance;
  if (destination === placeId(state.settlement))
    return depart(state, context, ask, { goal: { kind: 'drill', partners: 1, strikeEveryMs: DRILL_STRIKE_EVERY_MS }, quest: undefined });
  if (findPlace(context.map, destination) === undefined) return refuse(ask, 'not-found', 'There is no such place on the map.');
  if (asSettlement(context.map, destination) === undefined)
    return refuse(ask, 'no-road', `${placeName(context.map, destination)} is no place to stay. Take a quest to go there.`);
  if (findRoute(context.map, { from: state.settlement, to: destination }) === undefined)
    return refuse(ask, 'no-road', `No road leads from here to ${placeName(context.map, destination)}.`);
  return depart(state, context, ask, { goal: { kind: 'travel', destination }, quest: undefined });
};

/** To this settlement's training ground, with blows of the timing asked for. */
export const setOutToDrill = (
  state: SettlementState,
  context: SettlementContext,
  ask: Ask,
  { kind: _kind, strikeEveryMs, ...settings }: Extract<SettlementRequest, { kind: 'drillSetOut' }>,
): SettlementEffect[] => {
  const hindrance = hindranceOf(state, ask);
  if (hindrance !== undefined) return hindrance;
  const fault = drillFault({ ...settings, strikeEveryMs });
  if (fault !== undefined) return refuse(ask, 'not-now', fault);
  return depart(state, context, ask, { goal: { kind: 'drill', partners: 1, strikeEveryMs, settings }, quest: undefined });
};

/** The party server has everybody: each player is shown the way and is here no more. */
export const partyProvisioned = (
  state: SettlementState,
  { party: id, seats }: { party: string; seats: readonly PartySeat[] },
  now: WallTimeMs,
): SettlementEffect[] => {
  const { departure, people } = endDeparture(state, id);
  if (departure === undefined) return [];
  const registered = people[0]?.party;
  if (registered !== undefined) dropRow(state.parties, registered);
  const connected = new Set(people.filter((person) => person.presence === 'connected').map((person) => person.sheet.id));
  // They leave together: nobody who goes is told of the others' going.
  for (const person of people) person.presence = 'lost';
  return people.flatMap((person): SettlementEffect[] => {
    const to = person.sheet.id;
    person.party = undefined;
    const seat = seats.find((candidate) => candidate.character === to);
    const shown: SettlementEffect[] =
      seat === undefined
        ? [{ kind: 'close', to, text: 'Your party has set out. Please log in again to follow it.' }]
        : [
            {
              kind: 'send',
              to,
              message: { kind: 'seatOffered', server: 'party', endpoint: seat.endpoint, ticket: seat.ticket, settlement: state.settlement },
            },
          ];
    if (seat !== undefined && connected.has(to)) waitFor(state, addMs(now, DEPARTED_LINGER_MS), { kind: 'closeDeparted', character: to });
    return [...shown, ...removePerson(state, person, now)];
  });
};

/** The party could not set out: everybody is told in words, and is free again unless nobody knows who has custody. */
export const provisionFailed = (
  state: SettlementState,
  { party: id, failed, text }: { party: string; failed: FailedDeparture; text: string },
  now: WallTimeMs,
): SettlementEffect[] => {
  const { departure, people } = endDeparture(state, id);
  if (departure === undefined) return [];
  const effects: SettlementEffect[] = [
    { kind: 'reject', to: departure.asker, sequence: departure.sequence, reason: 'unavailable', text },
    ...people.filter((person) => person.sheet.id !== departure.asker).map((person) => notice(person.sheet.id, text)),
  ];
  if (departure.quest !== undefined) returnQuest(state, departure.quest, now);
  for (const person of people) effects.push(...afterFailure(state, person, failed, now));
  return effects;
};

const afterFailure = (state: SettlementState, person: PersonState, failed: FailedDeparture, now: WallTimeMs): SettlementEffect[] => {
  const { id } = person.sheet;
  const returned = failed.kind === 'returned' ? failed.players.find((player) => player.sheet.id === id) : undefined;
  if (returned !== undefined) {
    person.sheet = returned.sheet;
    person.epoch = returned.epoch;
  }
  if (failed.kind === 'kept' || returned !== undefined) return [];
  return [{ kind: 'close', to: id, text: 'Please log in again in a moment.' }, ...removePerson(state, person, now)];
};

/** What keeps the asker's party from setting out, as a refusal; undefined when nothing does. */
const hindranceOf = (state: SettlementState, ask: Ask): SettlementEffect[] | undefined => {
  const party = partyOf(state, ask);
  if (party === undefined)
    return refuse(ask, 'no-party', 'You need a party to set out. Form one; it may be you alone, or you and hired companions.');
  if (!isLeader(party, ask.person)) return refuse(ask, 'not-leader', 'Only the leader of the party sets out.');
  if (party.hiring > 0) return refuse(ask, 'busy', 'A companion is still being paid. Try again in a moment.');
  for (const id of playersOf(party)) {
    const member = rowOf(state.people, id);
    if (member?.lock.kind !== 'free') return refuse(ask, 'busy', `${member?.sheet.name ?? id} is busy. Try again in a moment.`);
    if (member.presence !== 'connected')
      return refuse(ask, 'not-now', `${member.sheet.name} has lost the connection. Wait a little; who stays away leaves the party.`);
  }
  return undefined;
};

const depart = (
  state: SettlementState,
  context: SettlementContext,
  ask: Ask,
  { goal, quest }: { goal: PartyGoal; quest: QuestState | undefined },
): SettlementEffect[] => {
  const registered = partyOf(state, ask);
  if (registered === undefined) return [];
  // An id of its own for each attempt: a second attempt must not be mistaken for the first one repeated.
  const id = makeId(state, 'p');
  const people = playersOf(registered).flatMap((player) => rowOf(state.people, player) ?? []);
  for (const person of people) person.lock = { kind: 'settingOut', party: id };
  putRow(state.departures, id, {
    party: id,
    asker: ask.person.sheet.id,
    sequence: ask.sequence,
    quest,
    players: people.map((person) => person.sheet.id),
  });
  const order = {
    party: partyId(id),
    seed: drawUint32(state.partyRandom),
    settlement: state.settlement,
    members: registered.members.flatMap((member) => memberOrder(state, context.rules.npcs, member) ?? []),
    goal,
  };
  return [{ kind: 'setOut', order, players: people.map(({ sheet, epoch }) => ({ sheet, epoch })) }];
};

const memberOrder = (state: SettlementState, rules: NpcRules, member: PartyMember): MemberOrder | undefined => {
  if (member.kind === 'companion') return companionOrder(rules, member);
  const sheet = rowOf(state.people, member.id)?.sheet;
  return sheet === undefined ? undefined : playerOrder(sheet);
};

/** Ends the wait for a departure and frees those who are still here for it. */
const endDeparture = (state: SettlementState, id: string): { departure: PendingDeparture | undefined; people: PersonState[] } => {
  const departure = rowOf(state.departures, id);
  dropRow(state.departures, id);
  const people = (departure?.players ?? []).flatMap((player) => {
    const person = rowOf(state.people, player);
    return person?.lock.kind === 'settingOut' && person.lock.party === id ? [person] : [];
  });
  for (const person of people) person.lock = { kind: 'free' };
  return { departure, people };
};
