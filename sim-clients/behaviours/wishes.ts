// What a simulated player wants to press next in a menu, given what it sees: sign in, gather the company, set out, come home, trade, log out. A wish
// has a key; as long as the key stays the same the player has asked already and waits.

import type { Button } from '../../core/client/inputs.ts';
import type { ClientView, PartyView, SettlementView } from '../../core/client/view.ts';
import type { ClientTimeMs } from '../../core/ids.ts';
import { mixHash } from '../../core/random.ts';
import { tradesUntil } from './memory.ts';
import type { Mind } from './state.ts';

/** One step in a menu. */
export interface Wish {
  readonly key: string;
  readonly button: Button;
  /** The name of the one it invites. */
  readonly invites?: string;
  readonly signsIn?: true;
}

/** What it asks for its goods: little enough that everybody can pay it. Unit: gold. */
const PRICE_GOLD = 3;

type Trade = NonNullable<Mind['plan']['trade']>;
type Request = Extract<Button, { kind: 'ask' }>['request'];

const ask = (key: string, request: Request): Wish => ({ key, button: { kind: 'ask', request } });

/** The next step, or undefined when all it can do is wait. */
export const wishOf = (mind: Mind, view: ClientView, now: ClientTimeMs): Wish | undefined => {
  switch (view.stage) {
    case 'start':
      // It is on its way, until it is told that something went wrong.
      return view.lines.length === 0 ? undefined : signInWish(mind);
    case 'world':
      return worldWish(mind, view);
    case 'settlement':
      return view.settlement === undefined ? undefined : settlementWish(mind, view, view.settlement, now);
    case 'party':
      return view.party === undefined ? undefined : partyWish(mind, view, view.party);
    default:
      return undefined;
  }
};

/** Who signs in for the first time and hears nothing, or no, may have an account by now: it tries the other way, in turn. */
const signInWish = ({ plan, signIns }: Mind): Wish => {
  const { name, password } = plan;
  const isNew = plan.signsIn === 'first-time' && signIns % 2 === 0;
  return { ...ask('sign in', { kind: isNew ? 'accountRegistered' : 'loggedIn', name, password }), signsIn: true };
};

const worldWish = (mind: Mind, view: ClientView): Wish | undefined => {
  const { plan } = mind;
  const { name } = plan;
  if (view.account === undefined) return signInWish(mind);
  const character = view.characters[0];
  if (character === undefined) return ask('create a character', { kind: 'characterCreated', name, calling: plan.calling });
  return ask('choose the character', { kind: 'characterChosen', character: character.id });
};

const settlementWish = (mind: Mind, view: ClientView, settlement: SettlementView, now: ClientTimeMs): Wish | undefined => {
  if (mind.plan.aim !== 'look-in' && !mind.hasJourneyed && !mind.hasGivenUp) return gatherWish(mind, settlement);
  const { trade } = mind.plan;
  return trade !== undefined && tradesUntil(mind, now) !== undefined ? tradeWish(mind, settlement, trade) : logOutWish(view);
};

const gatherWish = (mind: Mind, { party, invites, people, quests, you, settlement }: SettlementView): Wish | undefined => {
  const { plan } = mind;
  const leader = plan.companyNames[0];
  if (leader !== plan.name) {
    if (party !== undefined) return undefined;
    const invite = invites.find((candidate) => candidate.fromName === leader);
    return invite === undefined ? undefined : ask(`join ${invite.party}`, { kind: 'inviteAnswered', party: invite.party, accepted: true });
  }
  if (party === undefined) return ask('found a party', { kind: 'partyCreated' });
  const hired = party.members.filter((member) => member.isCompanion).length;
  const next = plan.companions[hired];
  if (next !== undefined) return ask(`hire companion ${hired + 1}`, { kind: 'companionHired', companion: next });
  // A companion may bear the name of one of them; it is not the friend one waits for.
  const isHere = (name: string): boolean => party.members.some((member) => !member.isCompanion && member.name === name);
  const missing = plan.companyNames.filter((name) => !isHere(name));
  if (missing.length > 0) {
    // Everybody in turn without waiting for answers; who has not come when all are asked is asked again after a while.
    const found = people.filter((person) => missing.includes(person.name) && !person.inParty);
    const next =
      found.find((person) => !mind.invited.includes(person.name)) ??
      found.find((person) => mind.asking?.key === inviteKey(person.name)) ??
      found[0];
    return next === undefined
      ? undefined
      : { ...ask(inviteKey(next.name), { kind: 'memberInvited', character: next.id }), invites: next.name };
  }
  if (plan.aim === 'drill') return ask('to the training ground', { kind: 'travelSetOut', destination: settlement });
  // The easiest quest on offer; parties choose apart, so that not all of them want the same one.
  const easiest = Math.min(...quests.map((quest) => quest.difficulty));
  const easy = quests.filter((quest) => quest.difficulty === easiest);
  const quest = easy[mixHash(0, you.name) % Math.max(1, easy.length)];
  return quest === undefined ? undefined : ask(`set out on ${quest.id}`, { kind: 'questSetOut', quest: quest.id });
};

const inviteKey = (name: string): string => `invite ${name}`;

const partyWish = (mind: Mind, view: ClientView, party: PartyView): Wish | undefined => {
  const { plan } = mind;
  if (view.logOutWarning !== undefined) return ask('confirm the log-out', { kind: 'logOutConfirmed' });
  if (plan.leavesMidway && !mind.hasJourneyed && party.isFighting && party.blows.length > 0)
    return ask('ask to log out', { kind: 'logOutAsked' });
  const isLeader = plan.companyNames[0] === plan.name;
  const isWaiting = party.journey.kind === 'camped' && !party.isFighting && party.fighters.every((fighter) => !fighter.isDowned);
  if (plan.aim === 'journey' && isLeader && isWaiting && party.questDone && mind.home !== undefined)
    return ask('lead the way home', { kind: 'destinationChosen', destination: mind.home });
  return undefined;
};

const tradeWish = (mind: Mind, { you, offers, goods }: SettlementView, trade: Trade): Wish | undefined => {
  if (trade.kind === 'buys') {
    const offer = offers.find((candidate) => candidate.sellerName === trade.partner && candidate.price <= you.gold);
    return offer === undefined ? undefined : ask(`buy ${offer.id}`, { kind: 'offerTaken', offer: offer.id });
  }
  if (mind.hasSeenOffer) return undefined;
  const item = you.items[0];
  if (item !== undefined) return ask(`offer ${item.id}`, { kind: 'offerPosted', item: item.id, price: PRICE_GOLD });
  const cheapest = goods.filter(({ price }) => price <= you.gold).sort((left, right) => left.price - right.price)[0];
  return cheapest === undefined ? undefined : ask('buy something to sell', { kind: 'goodsBought', item: cheapest.item });
};

const logOutWish = (view: ClientView): Wish =>
  view.logOutWarning === undefined
    ? ask('ask to log out', { kind: 'logOutAsked' })
    : ask('confirm the log-out', { kind: 'logOutConfirmed' });
