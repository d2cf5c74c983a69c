// What each message does to a client's state. One case per kind; drawing is elsewhere (`view-at.ts`), connecting is in `connection.ts`.

import { unreachable } from '../assert.ts';
import type { ClientTimeMs } from '../ids.ts';
import { NO_EFFECTS } from '../machine.ts';
import type { ServerMessage } from '../wire/messages/all.ts';
import type { JourneyEntry, PartyMessage } from '../wire/messages/party-messages.ts';
import type { SettlementMessage } from '../wire/messages/world-messages.ts';
import { guessOffset, takeEcho, toClientTime } from './clock.ts';
import { acceptSeat, listed, say, seated } from './connection.ts';
import {
  announced,
  dropStrike,
  dropStrikesBefore,
  dropUnlanded,
  findClientFighter,
  settled,
  withdrawn,
  toClientFighter,
  toClientWalk,
} from './fight.ts';
import type { ClientEffect } from './inputs.ts';
import type { ClientJourney, ClientParty, ClientState } from './state.ts';

/** Takes one message; answers what is to be done about it. */
export const takeMessage = (state: ClientState, message: ServerMessage, now: ClientTimeMs): readonly ClientEffect[] => {
  switch (message.kind) {
    case 'attackAnnounced':
      if (state.party !== undefined) announced(state, state.party, message, now);
      return NO_EFFECTS;
    case 'attackSettled':
      if (state.party !== undefined) settled(state, state.party, message, now);
      return NO_EFFECTS;
    case 'timeEchoed':
      takeEcho(state.clock, message, now);
      return NO_EFFECTS;
    case 'rejected':
      if (state.party !== undefined) dropStrike(state.party, message.sequence);
      say(state, message.text, now, 'bad');
      return NO_EFFECTS;
    case 'seatOffered':
      return acceptSeat(state, message);
    case 'logOutWarned':
      state.logOutWarning = message.text;
      return NO_EFFECTS;
    case 'loggedOut':
      state.where = 'out';
      state.logOutWarning = undefined;
      state.isConnected = false;
      say(state, message.text, now);
      return [{ kind: 'disconnect' }];
    case 'charactersListed':
      return listed(state, message);
    case 'rulesTold':
      // For those who measure: what a client shows hangs on what it is told where it enters.
      return NO_EFFECTS;
    case 'settlementEntered':
    case 'personArrived':
    case 'personLeft':
    case 'partyShown':
    case 'inviteReceived':
    case 'questsShown':
    case 'offersShown':
    case 'sheetShown':
    case 'noticeShown':
    case 'rulesShown':
      takeSettlementMessage(state, message, now);
      return NO_EFFECTS;
    default:
      takePartyMessage(state, message, now);
      return NO_EFFECTS;
  }
};

const takeSettlementMessage = (state: ClientState, message: SettlementMessage, now: ClientTimeMs): void => {
  if (message.kind === 'settlementEntered') {
    seated(state, 'settlement', now);
    state.party = undefined;
    const { kind: _kind, rulesHash: _rulesHash, ...entered } = message;
    state.settlement = { ...entered, party: undefined, invites: [] };
    state.character = message.you.id;
    return;
  }
  const { settlement } = state;
  if (settlement === undefined) return;
  switch (message.kind) {
    case 'personArrived': {
      const others = settlement.people.filter((person) => person.id !== message.person.id);
      const isNew = others.length === settlement.people.length;
      state.settlement = { ...settlement, people: [...others, message.person], peopleCount: settlement.peopleCount + (isNew ? 1 : 0) };
      return;
    }
    case 'personLeft': {
      const people = settlement.people.filter((person) => person.id !== message.character);
      state.settlement = { ...settlement, people, peopleCount: Math.max(people.length, settlement.peopleCount - 1) };
      return;
    }
    case 'partyShown': {
      const party = message.members.length === 0 ? undefined : { id: message.party, members: message.members };
      state.settlement = { ...settlement, party, invites: settlement.invites.filter((invite) => invite.party !== message.party) };
      return;
    }
    case 'inviteReceived': {
      const { party, from, fromName } = message;
      state.settlement = {
        ...settlement,
        invites: [...settlement.invites.filter((invite) => invite.party !== party), { party, from, fromName }],
      };
      say(state, `${fromName} invites you to a party.`, now);
      return;
    }
    case 'questsShown':
      state.settlement = { ...settlement, quests: message.quests };
      return;
    case 'offersShown':
      state.settlement = { ...settlement, offers: message.offers };
      return;
    case 'rulesShown':
      state.settlement = { ...settlement, rules: message.rules, goods: message.goods };
      return;
    case 'sheetShown':
      state.settlement = { ...settlement, you: message.you };
      if (message.text !== '') say(state, message.text, now, 'good');
      return;
    case 'noticeShown':
      say(state, message.text, now);
      return;
    default:
      unreachable(message);
  }
};

const takePartyMessage = (
  state: ClientState,
  message: Exclude<PartyMessage, { kind: 'attackAnnounced' | 'attackSettled' }>,
  now: ClientTimeMs,
): void => {
  if (message.kind === 'partyEntered') {
    enterParty(state, message, now);
    return;
  }
  const { party } = state;
  if (party === undefined) return;
  switch (message.kind) {
    case 'attackWithdrawn':
      withdrawn(state, party, message, toClientTime(state.clock, message.at));
      return;
    case 'fighterMoved':
    case 'fighterDowned':
    case 'fighterRecovered':
    case 'controlChanged':
      takeFighterMessage(state, party, message, now);
      return;
    case 'fightStarted':
      party.isFighting = true;
      party.blows.length = 0;
      party.strikes = [];
      party.fighters = message.fighters.map((entry) => toClientFighter(state.clock, entry));
      party.journey = toClientJourney(state, message.journey);
      say(state, 'To arms!', now, 'bad');
      return;
    case 'fightEnded':
      party.isFighting = false;
      dropUnlanded(state, party, message.at);
      say(state, message.text, now, message.won ? 'good' : 'bad');
      return;
    case 'journeyChanged':
      party.journey = toClientJourney(state, message.journey);
      party.purpose = message.purpose;
      party.destination = message.destination;
      party.fighters = party.isFighting ? party.fighters : party.fighters.filter((fighter) => fighter.side === 'party');
      say(state, message.text, now);
      return;
    case 'questChanged':
      party.questDone = message.done;
      say(state, message.text, now, 'good');
      return;
    case 'gainReceived':
      say(state, message.text, now, 'good');
      return;
    default:
      unreachable(message);
  }
};

const takeFighterMessage = (
  state: ClientState,
  party: ClientParty,
  message: Extract<PartyMessage, { kind: 'fighterMoved' | 'fighterDowned' | 'fighterRecovered' | 'controlChanged' }>,
  now: ClientTimeMs,
): void => {
  const fighter = findClientFighter(party, message.fighter);
  switch (message.kind) {
    case 'fighterMoved':
      if (fighter !== undefined) fighter.walk = toClientWalk(state.clock, message.walk);
      if (message.fighter === party.you && message.sequence > 0) dropStrikesBefore(party, message.sequence);
      return;
    case 'fighterDowned':
      if (fighter === undefined) return;
      fighter.isDowned = true;
      fighter.health = 0;
      if (fighter.id === party.you) party.strikes = [];
      say(state, `${fighter.name} is down.`, now, fighter.side === 'party' ? 'bad' : 'good');
      return;
    case 'fighterRecovered':
      if (fighter === undefined) return;
      fighter.isDowned = false;
      fighter.health = message.health;
      return;
    case 'controlChanged':
      if (fighter !== undefined) fighter.control = message.control;
      say(state, message.text, now);
      return;
    default:
      unreachable(message);
  }
};

const enterParty = (state: ClientState, message: Extract<PartyMessage, { kind: 'partyEntered' }>, now: ClientTimeMs): void => {
  seated(state, 'party', now);
  guessOffset(state.clock, message.now, now);
  state.settlement = undefined;
  state.character = message.you;
  const party: ClientParty = {
    you: message.you,
    quest: message.quest,
    arenaRadiusMetres: message.arenaRadiusMetres,
    rules: message.rules,
    fighters: message.fighters.map((entry) => toClientFighter(state.clock, entry)),
    blows: [],
    strikes: [],
    journey: toClientJourney(state, message.journey),
    purpose: message.purpose,
    destination: message.destination,
    questDone: message.questDone,
    isFighting: message.isFighting,
  };
  state.party = party;
  // Blows already under way when one arrives; their animations begin late but end on time.
  for (const attack of message.attacks) announced(state, party, attack, now);
};

const toClientJourney = (state: ClientState, journey: JourneyEntry): ClientJourney =>
  journey.kind === 'travelling'
    ? { ...journey, departedAt: toClientTime(state.clock, journey.departedAt), arrivesAt: toClientTime(state.clock, journey.arrivesAt) }
    : journey;
