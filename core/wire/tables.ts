// What each field of each message must be. A client's numbers and texts are bounded here; nothing past this file checks them again.

import type { Walk, Point } from '../model/walk.ts';
import { BLOW_OUTCOMES, CONTROL_KINDS, FIGHTER_SIDES, JOURNEY_PURPOSES } from '../model/fight.ts';
import { CALLINGS, TROPHY_KINDS, type CharacterSheet, type Item, type Stats } from '../model/character.ts';
import { DUEL_POLICIES, DUEL_TICK_PHASES } from '../model/policies.ts';
import { ARMOUR_KINDS, BODY_PARTS, WEAPON_KINDS, type ArmourKind, type WeaponKind } from '../model/gear.ts';
import {
  CHARACTERS_PER_ACCOUNT_MAX,
  ENEMIES_MAX,
  GOLD_MAX,
  ATTACKS_IN_FLIGHT_MAX,
  ITEMS_MAX,
  NAME_LENGTH_MAX,
  OFFERS_MAX,
  PARTY_SIZE_MAX,
  PASSWORD_LENGTH_MAX,
  PEOPLE_LISTED_MAX,
  PEOPLE_MAX,
  QUESTS_MAX,
  TEXT_LENGTH_MAX,
  TOLD_TEXT_LENGTH_MAX,
  TICKET_LENGTH_MAX,
} from '../limits.ts';
import { DRILL_RANGES, type DrillNumber } from '../party/drill.ts';
import type { ClientArmour, ClientCompanion, ClientRules, ClientWeapon } from '../rules/client-rules.ts';
import { BLOW_WAYS } from '../rules/gear.ts';
import { COMPANION_KINDS, ENEMY_KINDS, type CompanionKind } from '../rules/npcs.ts';
import { flag, id, list, numbered, optional, real, record, rows, text, variant, whole, word, type KindTables } from './field-table.ts';
import type { ServerMessage } from './messages/all.ts';
import { REJECT_REASONS } from './messages/common-messages.ts';
import { type AttackAnnounced, type FighterEntry, type JourneyEntry } from './messages/party-messages.ts';
import type { ClientRequest } from './messages/requests.ts';
import type { CharacterEntry, GoodsEntry, OfferEntry, PartyMemberEntry, Person, QuestEntry } from './messages/world-messages.ts';

/** Any instant or duration: a thousand years of ms either way. Unit: ms. */
const INSTANT_MAX = 3.2e13;
/** Any coordinate. Unit: m. */
const METRES_MAX = 1000;
const HEALTH_MAX = 1e7;
const SEQUENCE_MAX = 0xffffffff;

const ITEM_KINDS = [...WEAPON_KINDS, ...ARMOUR_KINDS, ...TROPHY_KINDS] as const;
const GOODS_KINDS = [...WEAPON_KINDS, ...ARMOUR_KINDS] as const;

const instant = <Now extends number>() => real<Now>(-INSTANT_MAX, INSTANT_MAX);
const sequence = whole<number>(0, SEQUENCE_MAX);
const gold = whole<number>(0, GOLD_MAX);
const name = text(NAME_LENGTH_MAX);
const words = text(TEXT_LENGTH_MAX);
const ticket = text(TICKET_LENGTH_MAX);
const drillNumber = (name: DrillNumber) => real<number>(DRILL_RANGES[name][0], DRILL_RANGES[name][1]);
const point = record<Point>({ x: real(-METRES_MAX, METRES_MAX), y: real(-METRES_MAX, METRES_MAX) });

export const requestTables: KindTables<ClientRequest> = {
  seatTaken: { ticket },
  timeProbed: { clientSentAt: instant(), echoSentAt: instant(), heldMs: real(0, INSTANT_MAX) },
  logOutAsked: {},
  logOutConfirmed: {},
  accountRegistered: { name, password: text(PASSWORD_LENGTH_MAX) },
  loggedIn: { name, password: text(PASSWORD_LENGTH_MAX) },
  characterCreated: { name, calling: word(CALLINGS) },
  characterChosen: { character: id() },
  rulesAsked: {},
  partyCreated: {},
  memberInvited: { character: id() },
  inviteAnswered: { party: id(), accepted: flag },
  partyLeft: {},
  companionHired: { companion: word(COMPANION_KINDS) },
  companionDismissed: { character: id() },
  questSetOut: { quest: id() },
  travelSetOut: { destination: id() },
  drillSetOut: {
    windowMs: drillNumber('windowMs'),
    windupMs: drillNumber('windupMs'),
    marginMs: drillNumber('marginMs'),
    tickMs: drillNumber('tickMs'),
    tickPhase: word(DUEL_TICK_PHASES),
    policy: word(DUEL_POLICIES),
    capMs: drillNumber('capMs'),
    floorMs: drillNumber('floorMs'),
    stampWaitMs: drillNumber('stampWaitMs'),
    strikeEveryMs: drillNumber('strikeEveryMs'),
  },
  goodsBought: { item: word(GOODS_KINDS) },
  itemSold: { item: id() },
  itemEquipped: { item: id() },
  offerPosted: { item: id(), price: whole(1, GOLD_MAX) },
  offerWithdrawn: { offer: id() },
  offerTaken: { offer: id() },
  moveOrdered: { to: point },
  attackDeclared: { target: id() },
  dodgePressed: { attack: whole(1, SEQUENCE_MAX), sinceShownMs: real(0, INSTANT_MAX) },
  attackCancelled: { attack: whole(1, SEQUENCE_MAX) },
  destinationChosen: { destination: id() },
};

const stats = record<Stats>({ might: whole(0, 99), skill: whole(0, 99), agility: whole(0, 99), vigour: whole(0, 99) });

/** A character sheet as it travels, to players and between servers. */
export const sheetField = record<CharacterSheet>({
  id: id(),
  name,
  calling: word(CALLINGS),
  stats,
  weapon: word(WEAPON_KINDS),
  armour: word(ARMOUR_KINDS),
  gold,
  items: list(record<Item>({ id: id(), item: word(ITEM_KINDS) }), ITEMS_MAX),
  settlement: id(),
  questsDone: whole(0, SEQUENCE_MAX),
});

const person = record<Person>({ id: id(), name, calling: word(CALLINGS), inParty: flag });
const quests = list(
  record<QuestEntry>({
    id: id(),
    title: words,
    story: words,
    site: id(),
    enemies: list(word(ENEMY_KINDS), ENEMIES_MAX),
    gold,
    difficulty: whole(1, 3),
  }),
  QUESTS_MAX,
);
const offers = list(record<OfferEntry>({ id: id(), seller: id(), sellerName: name, item: word(ITEM_KINDS), price: gold }), OFFERS_MAX);
const goods = list(record<GoodsEntry>({ item: word(GOODS_KINDS), price: gold }), GOODS_KINDS.length);

const walk = record<Walk>({ from: point, to: point, startsAt: instant(), arrivesAt: instant() });
const clientRules = record<ClientRules>({
  weapons: rows<WeaponKind, ClientWeapon>(WEAPON_KINDS, {
    way: word(BLOW_WAYS),
    windupMs: real(1, INSTANT_MAX),
    recoverMs: real(0, INSTANT_MAX),
    reachMetres: real(0, METRES_MAX),
    damage: real(0, HEALTH_MAX),
  }),
  armours: rows<ArmourKind, ClientArmour>(ARMOUR_KINDS, { absorbRatio: real(0, 1) }),
  companions: rows<CompanionKind, ClientCompanion>(COMPANION_KINDS, { price: gold }),
  projectileRadiusMetres: real(0, METRES_MAX),
  healthBase: real(0, HEALTH_MAX),
  healthPerVigour: real(0, HEALTH_MAX),
  sparringWeapon: word(WEAPON_KINDS),
});

const fighter = record<FighterEntry>({
  id: id(),
  name,
  side: numbered(FIGHTER_SIDES),
  look: words,
  control: numbered(CONTROL_KINDS),
  weapon: word(WEAPON_KINDS),
  health: real(0, HEALTH_MAX),
  healthMax: real(0, HEALTH_MAX),
  isDowned: flag,
  walk,
  readyAt: instant(),
});
const fighters = list(fighter, PARTY_SIZE_MAX + ENEMIES_MAX);
const announced: KindTables<AttackAnnounced>['attackAnnounced'] = {
  attack: whole(1, SEQUENCE_MAX),
  attacker: id(),
  defender: id(),
  weapon: word(WEAPON_KINDS),
  announcedAt: instant(),
  landsAt: instant(),
  dodgeBy: instant(),
  isTentative: flag,
  outcome: numbered(BLOW_OUTCOMES),
  bodyPart: numbered(BODY_PARTS),
  damage: real(0, HEALTH_MAX),
  dodgeStartsAt: instant(),
  impact: optional(point),
  sequence,
};
const announcedRecord = record<AttackAnnounced>(announced);
/** A blow inside a list keeps its kind, so that every announcement is read alike. */
const announcedEntry = {
  toWire: announcedRecord.toWire,
  fromWire: (raw: unknown, at: string): AttackAnnounced => ({ ...announcedRecord.fromWire(raw, at), kind: 'attackAnnounced' }),
};
const journey = variant<JourneyEntry>({
  travelling: { from: id(), to: id(), departedAt: instant(), arrivesAt: instant() },
  stopped: { from: id(), to: id(), ratio: real(0, 1) },
  camped: { at: id() },
});
const purpose = numbered(JOURNEY_PURPOSES);

export const messageTables: KindTables<ServerMessage> = {
  rejected: { sequence, reason: word(REJECT_REASONS), text: words },
  timeEchoed: { clientSentAt: instant(), serverReceivedAt: instant(), serverSentAt: instant() },
  seatOffered: { server: word(['settlement', 'party']), endpoint: ticket, ticket, settlement: id() },
  logOutWarned: { text: words },
  loggedOut: { text: words },
  charactersListed: {
    account: name,
    characters: list(
      record<CharacterEntry>({
        id: id(),
        name,
        calling: word(CALLINGS),
        settlement: id(),
        whereabouts: word(['logged-out', 'in-settlement', 'in-party']),
      }),
      CHARACTERS_PER_ACCOUNT_MAX,
    ),
  },
  rulesTold: { hash: words, rules: text(TOLD_TEXT_LENGTH_MAX), map: text(TOLD_TEXT_LENGTH_MAX) },
  settlementEntered: {
    settlement: id(),
    you: sheetField,
    people: list(person, PEOPLE_LISTED_MAX),
    peopleCount: whole(0, PEOPLE_MAX),
    quests,
    offers,
    goods,
    rules: clientRules,
    rulesHash: words,
  },
  personArrived: { person },
  personLeft: { character: id() },
  partyShown: {
    party: text(TICKET_LENGTH_MAX),
    members: list(record<PartyMemberEntry>({ id: id(), name, isCompanion: flag, isLeader: flag }), PARTY_SIZE_MAX),
  },
  inviteReceived: { party: id(), from: id(), fromName: name },
  questsShown: { quests },
  offersShown: { offers },
  sheetShown: { you: sheetField, text: words },
  noticeShown: { text: words },
  rulesShown: { rules: clientRules, rulesHash: words, goods },
  partyEntered: {
    party: id(),
    you: id(),
    now: instant(),
    fighters,
    attacks: list(announcedEntry, ATTACKS_IN_FLIGHT_MAX),
    journey,
    purpose,
    destination: id(),
    quest: optional(id()),
    questDone: flag,
    isFighting: flag,
    arenaRadiusMetres: real(0, METRES_MAX),
    dodgeWindowMs: real(0, INSTANT_MAX),
    rulesHash: words,
    rules: clientRules,
  },
  attackAnnounced: announced,
  attackSettled: {
    attack: whole(1, SEQUENCE_MAX),
    outcome: numbered(BLOW_OUTCOMES),
    damage: real(0, HEALTH_MAX),
    settledAt: instant(),
    sequence,
  },
  attackWithdrawn: { attack: whole(1, SEQUENCE_MAX), at: instant(), sequence },
  fighterMoved: { fighter: id(), walk, sequence },
  fighterDowned: { fighter: id(), at: instant() },
  fighterRecovered: { fighter: id(), health: real(0, HEALTH_MAX), at: instant() },
  controlChanged: { fighter: id(), control: numbered(CONTROL_KINDS), text: words },
  fightStarted: { fighters, at: instant(), journey },
  fightEnded: { won: flag, at: instant(), text: words },
  journeyChanged: { journey, purpose, destination: id(), sequence, text: words },
  questChanged: { quest: id(), done: flag, text: words },
  gainReceived: { gold, items: list(word(ITEM_KINDS), ITEMS_MAX), text: words },
};
