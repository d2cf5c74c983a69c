// What a simulated player wants to press next in a menu, given what it sees: sign in, gather the company, set out, come home, trade, log out. A step
// has a key; as long as the key stays the same the player has asked already and waits.

import type { Button } from '../../core/client/inputs.ts';
import type { ClientView, PartyView, SettlementView } from '../../core/client/view.ts';
import type { ClientTimeMs } from '../../core/ids.ts';
import { mixHash } from '../../core/random.ts';
import { tradesUntil } from './memory.ts';
import type { Bot } from './state.ts';

/** One step in a menu. */
export interface MenuStep {
  readonly key: string;
  readonly button: Button;
  /** The name of the one it invites. */
  readonly invites?: string;
  readonly signsIn?: true;
}

/** What it asks for its goods: little enough that everybody can pay it. Unit: gold. */
const PRICE_GOLD = 3;

type Trade = NonNullable<Bot['plan']['trade']>;
type Request = Extract<Button, { kind: 'ask' }>['request'];

const ask = (key: string, request: Request): MenuStep => ({ key, button: { kind: 'ask', request } });

/** The next step, or undefined when all it can do is wait. */
export const nextStep = (bot: Bot, view: ClientView, now: ClientTimeMs): MenuStep | undefined => {
  switch (view.where) {
    case 'start':
      // It is on its way, until it is told that something went wrong.
      return view.lines.length === 0 ? undefined : signInWish(bot);
    case 'world':
      return worldWish(bot, view);
    case 'settlement':
      return view.settlement === undefined ? undefined : settlementWish(bot, view, view.settlement, now);
    case 'party':
      return view.party === undefined ? undefined : partyWish(bot, view, view.party);
    default:
      return undefined;
  }
};

/** Who signs in for the first time and hears nothing, or no, may have an account by now: it tries the other way, in turn. */
const signInWish = ({ plan, signIns }: Bot): MenuStep => {
  const { name, password } = plan;
  const isNew = plan.signsIn === 'first-time' && signIns % 2 === 0;
  return { ...ask('sign in', { kind: isNew ? 'accountRegistered' : 'loggedIn', name, password }), signsIn: true };
};

const worldWish = (bot: Bot, view: ClientView): MenuStep | undefined => {
  const { plan } = bot;
  const { name } = plan;
  if (view.account === undefined) return signInWish(bot);
  const character = view.characters[0];
  if (character === undefined) return ask('create a character', { kind: 'characterCreated', name, calling: plan.calling });
  return ask('choose the character', { kind: 'characterChosen', character: character.id });
};

const settlementWish = (bot: Bot, view: ClientView, settlement: SettlementView, now: ClientTimeMs): MenuStep | undefined => {
  if (bot.plan.aim !== 'look-in' && !bot.hasJourneyed && !bot.hasGivenUp) return gatherWish(bot, settlement);
  const { trade } = bot.plan;
  return trade !== undefined && tradesUntil(bot, now) !== undefined ? tradeWish(bot, settlement, trade) : logOutWish(view);
};

const gatherWish = (bot: Bot, { party, invites, people, quests, you, settlement }: SettlementView): MenuStep | undefined => {
  const { plan } = bot;
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
      found.find((person) => !bot.invited.includes(person.name)) ??
      found.find((person) => bot.asking?.key === inviteKey(person.name)) ??
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

const partyWish = (bot: Bot, view: ClientView, party: PartyView): MenuStep | undefined => {
  const { plan } = bot;
  if (view.logOutWarning !== undefined) return ask('confirm the log-out', { kind: 'logOutConfirmed' });
  if (plan.leavesMidway && !bot.hasJourneyed && party.isFighting && party.blows.length > 0)
    return ask('ask to log out', { kind: 'logOutAsked' });
  const isLeader = plan.companyNames[0] === plan.name;
  const isWaiting = party.journey.kind === 'camped' && !party.isFighting && party.fighters.every((fighter) => !fighter.isDowned);
  if (plan.aim === 'journey' && isLeader && isWaiting && party.questDone && bot.home !== undefined)
    return ask('lead the way home', { kind: 'destinationChosen', destination: bot.home });
  return undefined;
};

const tradeWish = (bot: Bot, { you, offers, goods }: SettlementView, trade: Trade): MenuStep | undefined => {
  if (trade.kind === 'buys') {
    const offer = offers.find((candidate) => candidate.sellerName === trade.partner && candidate.price <= you.gold);
    return offer === undefined ? undefined : ask(`buy ${offer.id}`, { kind: 'offerTaken', offer: offer.id });
  }
  if (bot.hasSeenOffer) return undefined;
  const item = you.items[0];
  if (item !== undefined) return ask(`offer ${item.id}`, { kind: 'offerPosted', item: item.id, price: PRICE_GOLD });
  const cheapest = goods.filter(({ price }) => price <= you.gold).sort((left, right) => left.price - right.price)[0];
  return cheapest === undefined ? undefined : ask('buy something to sell', { kind: 'goodsBought', item: cheapest.item });
};

const logOutWish = (view: ClientView): MenuStep =>
  view.logOutWarning === undefined
    ? ask('ask to log out', { kind: 'logOutAsked' })
    : ask('confirm the log-out', { kind: 'logOutConfirmed' });
