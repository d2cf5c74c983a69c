// The client's side of a fight: own blows swing at once and are stretched to the landing, everybody's blows are drawn to land when the server said,
// and what was shown and turned out false is counted. Rules [CLIENT-1..4] and [CLIENT-7] of DESIGN.md.

import { isStruck } from '../model/projectile.ts';
import { type Walk, isWithin, positionAt } from '../model/walk.ts';
import type { BlowOutcome } from '../model/fight.ts';
import { schedule } from '../event-queue.ts';
import { append, appendUpTo, remove, removeAt } from '../lists.ts';
import type { AttackId, ClientTimeMs, FighterId, PartyTimeMs } from '../ids.ts';
import type { AttackAnnounced, AttackSettled, FighterEntry } from '../wire/messages/party-messages.ts';
import { stretchFactor } from './animation.ts';
import { toClientTime, type ClockState } from './clock.ts';
import type { ClientBlow, ClientFighter, ClientParty, ClientState, PendingStrike } from './state.ts';

/** How long a landed blow stays in view, and is remembered at least. Unit: ms. */
export const LANDED_SHOWN_MS = 1200;
/** Strikes between button and announcement; a player cannot have more than a few. */
const STRIKES_MAX = 8;

/** Whether an outcome is drawn as a hit. */
export const isHit = (outcome: BlowOutcome): boolean => outcome === 'hit' || outcome === 'direct' || outcome === 'critical';

export const findClientFighter = ({ fighters }: ClientParty, id: FighterId): ClientFighter | undefined => {
  for (let index = 0; index < fighters.length; index += 1) {
    const fighter = fighters[index] as ClientFighter;
    if (fighter.id === id) return fighter;
  }
  return undefined;
};

/** A fighter as told, on this client's clock. */
export const toClientFighter = (clock: ClockState, entry: FighterEntry): ClientFighter => ({
  ...entry,
  walk: toClientWalk(clock, entry.walk),
  readyAt: toClientTime(clock, entry.readyAt),
});

export const toClientWalk = (clock: ClockState, walk: Walk): Walk => ({
  from: walk.from,
  to: walk.to,
  startsAt: toClientTime(clock, walk.startsAt) as never,
  arrivesAt: toClientTime(clock, walk.arrivesAt) as never,
});

/** The strike button: the swing starts now, unless the target must be walked to first. */
export const pressStrike = (party: ClientParty, { target, sequence }: { target: FighterId; sequence: number }, now: ClientTimeMs): void => {
  const you = findClientFighter(party, party.you);
  const foe = findClientFighter(party, target);
  if (you === undefined || foe === undefined) return;
  const weapon = party.rules.weapons[you.weapon];
  const isInReach = isWithin(positionAt(you.walk, now), positionAt(foe.walk, now), weapon.reachMetres);
  const swings = isInReach && now >= you.readyAt && party.isFighting;
  const swing = swings ? { startsAt: now, ownMs: weapon.windupMs } : undefined;
  appendUpTo(party.strikes, { sequence, target, weapon: you.weapon, pressedAt: now, swing }, STRIKES_MAX);
};

/**
 * The blow at this player that lands soonest of those whose window is still open here. When none is, the soonest of all: only the server knows for
 * sure that it is too late.
 */
export const blowToDodge = (party: ClientParty, now: ClientTimeMs): ClientBlow | undefined => {
  let soonest: ClientBlow | undefined;
  let soonestOpen: ClientBlow | undefined;
  const { blows } = party;
  for (let index = 0; index < blows.length; index += 1) {
    const blow = blows[index] as ClientBlow;
    if (blow.announced.defender !== party.you || !blow.isTentative || blow.isShown || blow.dodgePressedAt !== undefined) continue;
    if (soonest === undefined || blow.landsAt < soonest.landsAt) soonest = blow;
    if (now <= blow.dodgeBy && (soonestOpen === undefined || blow.landsAt < soonestOpen.landsAt)) soonestOpen = blow;
  }
  return soonestOpen ?? soonest;
};

/** A blow is announced: stretch the own swing to its landing, or start everybody else's. */
export const announced = (state: ClientState, party: ClientParty, message: AttackAnnounced, now: ClientTimeMs): void => {
  const { clock } = state;
  const landsAt = toClientTime(clock, message.landsAt);
  const weapon = party.rules.weapons[message.weapon];
  const strike = message.attacker === party.you ? takeStrike(party, message.sequence) : undefined;
  const swing = strike?.swing;
  if (swing !== undefined && strike !== undefined) {
    state.delay.confirmedLagMs = now - strike.pressedAt;
    state.delay.lastStretchFactor = stretchFactor({ startsAt: swing.startsAt, endsAt: landsAt, ownMs: weapon.windupMs });
  }
  const attacker = findClientFighter(party, message.attacker);
  if (attacker !== undefined) attacker.readyAt = landsAt + weapon.recoverMs;
  forgetOldBlows(party, message.announcedAt, now);
  // A client may render an artificial reaction: no dodge begins sooner than that after this client was told of the blow.
  let dodgeStartsAt: number | undefined;
  let dodgeHeldMs = 0;
  if (message.dodgeStartsAt !== 0) {
    const begunAt = toClientTime(clock, message.dodgeStartsAt);
    dodgeStartsAt = Math.max(begunAt, now + state.shownReactionMs);
    dodgeHeldMs = dodgeStartsAt - begunAt;
    state.delay.lastDodgeHeldMs = dodgeHeldMs;
  }
  append(party.blows, {
    announced: message,
    swing,
    receivedAt: now,
    landsAt,
    dodgeBy: toClientTime(clock, message.dodgeBy),
    dodgeStartsAt,
    dodgeHeldMs,
    isTentative: message.isTentative,
    outcome: message.outcome,
    damage: message.damage,
    dodgePressedAt: undefined,
    dodgeSequence: 0,
    isShown: false,
    healthTaken: 0,
    wasFalseHit: false,
  });
  schedule(state.events, Math.max(landsAt, now), { kind: 'blowLands', attack: message.attack });
};

/** The strike that this request asked for, and none before it any more. */
const takeStrike = (party: ClientParty, sequence: number): PendingStrike | undefined => {
  const index = party.strikes.findIndex((strike) => strike.sequence === sequence);
  return index < 0 ? undefined : party.strikes.splice(0, index + 1)[index];
};

/** The server refused a request: if that was a strike, its swing comes to nothing. */
export const dropStrike = ({ strikes }: ClientParty, sequence: number): void => {
  for (let index = 0; index < strikes.length; index += 1) {
    if (strikes[index]?.sequence !== sequence) continue;
    removeAt(strikes, index);
    return;
  }
};

/** A tentative blow became final. If its landing was drawn as a hit already and it was dodged after all, that was a false hit. */
export const settled = (state: ClientState, party: ClientParty, message: AttackSettled, now: ClientTimeMs): void => {
  const blow = findBlow(party, message.attack);
  if (blow === undefined) return;
  if (blow.isShown) {
    if (isHit(blow.outcome) && !isHit(message.outcome)) wasFalse(state, blow);
    giveBack(party, blow);
    takeHealth(party, blow, message.damage);
  }
  if (blow.dodgePressedAt !== undefined && blow.dodgeSequence === message.sequence) state.delay.confirmedLagMs = now - blow.dodgePressedAt;
  blow.isTentative = false;
  blow.outcome = message.outcome;
  blow.damage = message.damage;
};

/** The fight was over at `at`, on the server's clock: what had not landed by then never will, and what was drawn of it here is undone. */
export const dropUnlanded = (state: ClientState, party: ClientParty, at: PartyTimeMs): void => {
  party.strikes = [];
  for (const blow of party.blows.filter(({ announced }) => announced.landsAt > at)) {
    if (blow.isShown && isHit(blow.outcome)) wasFalse(state, blow);
    giveBack(party, blow);
    remove(party.blows, blow);
  }
};

/** Own strikes older than this order to walk were given up for it: no swing of theirs will ever land. A step aside gives up nothing. */
export const dropStrikesBefore = (party: ClientParty, sequence: number): void => {
  if (party.blows.some((blow) => blow.dodgeSequence === sequence)) return;
  party.strikes = party.strikes.filter((strike) => strike.sequence >= sequence);
};

/** A blow was taken back. The server lets that happen only while everybody can learn of it in time; should this word be late all the same, it is undone. */
export const withdrawn = (state: ClientState, party: ClientParty, message: { readonly attack: AttackId }, at: ClientTimeMs): void => {
  const blow = findBlow(party, message.attack);
  if (blow === undefined) return;
  if (blow.isShown && isHit(blow.outcome)) wasFalse(state, blow);
  giveBack(party, blow);
  remove(party.blows, blow);
  const attacker = findClientFighter(party, blow.announced.attacker);
  if (attacker !== undefined) attacker.readyAt = at + party.rules.weapons[blow.announced.weapon].recoverMs;
};

/** The blow of this player's own that lands last and has not landed yet: the one a change of mind is about. */
export const blowToCancel = (party: ClientParty, now: ClientTimeMs): ClientBlow | undefined => {
  let latest: ClientBlow | undefined;
  for (const blow of party.blows) {
    if (blow.announced.attacker !== party.you || blow.isShown || blow.landsAt <= now) continue;
    if (latest === undefined || blow.landsAt > latest.landsAt) latest = blow;
  }
  return latest;
};

/** The instant a blow lands has come on this client's clock: it is drawn as last announced, for better or worse. */
export const showLanding = (state: ClientState, attack: AttackId, now: ClientTimeMs): void => {
  const { party } = state;
  const blow = party === undefined ? undefined : findBlow(party, attack);
  // A landing queued by an earlier connection may come before this blow's own instant; that one comes later by itself.
  if (party === undefined || blow === undefined || blow.isShown || now < blow.landsAt) return;
  blow.isShown = true;
  if (blow.announced.impact !== undefined && !isStruckHere(party, blow)) {
    // What this client sees for itself; the server's word, on its way, has the last say.
    blow.outcome = 'dodged';
    blow.damage = 0;
  }
  if (isHit(blow.outcome)) state.delay.hitsShown += 1;
  takeHealth(party, blow, blow.damage);
};

const isStruckHere = (party: ClientParty, blow: ClientBlow): boolean => {
  const { impact } = blow.announced;
  const defender = findClientFighter(party, blow.announced.defender);
  return defender === undefined || impact === undefined || isStruck(defender.walk, impact, blow.landsAt, party.rules);
};

const findBlow = ({ blows }: ClientParty, attack: AttackId): ClientBlow | undefined => {
  for (let index = 0; index < blows.length; index += 1) {
    const blow = blows[index] as ClientBlow;
    if (blow.announced.attack === attack) return blow;
  }
  return undefined;
};

const wasFalse = (state: ClientState, blow: ClientBlow): void => {
  if (blow.wasFalseHit) return;
  blow.wasFalseHit = true;
  state.delay.falseHits += 1;
};

const takeHealth = (party: ClientParty, blow: ClientBlow, damage: number): void => {
  if (damage === 0) return;
  const fighter = findClientFighter(party, blow.announced.defender);
  if (fighter === undefined) return;
  blow.healthTaken = Math.min(fighter.health, damage);
  fighter.health -= blow.healthTaken;
};

const giveBack = (party: ClientParty, blow: ClientBlow): void => {
  if (blow.healthTaken === 0) return;
  const fighter = findClientFighter(party, blow.announced.defender);
  if (fighter !== undefined) fighter.health = Math.min(fighter.healthMax, fighter.health + blow.healthTaken);
  blow.healthTaken = 0;
};

/**
 * Forgets the blows that nothing more can be told of: the server says its last word on a blow when that lands, and messages keep their order, so whatever
 * was announced after the landing comes behind it. By this client's own clock a word may be late by any time: a lost message holds up all the others.
 */
const forgetOldBlows = ({ blows }: ClientParty, announcedAt: PartyTimeMs, now: number): void => {
  let kept = 0;
  for (let index = 0; index < blows.length; index += 1) {
    const blow = blows[index] as ClientBlow;
    if (blow.isShown && blow.announced.landsAt < announcedAt && blow.landsAt + LANDED_SHOWN_MS <= now) continue;
    blows[kept] = blow;
    kept += 1;
  }
  while (blows.length > kept) blows.pop();
};
