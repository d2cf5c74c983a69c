// What must hold in every party, however odd its players: checked effect by effect while a random journey is lived. A broken one throws with
// the seed and the instant, so that the journey can be lived again.

import { distance, positionAt } from '../../core/model/walk.ts';
import type { Gain } from '../../core/model/gain.ts';
import { queueLength } from '../../core/event-queue.ts';
import type { CharacterId, FighterId } from '../../core/ids.ts';
import type { PartyEffect } from '../../core/party/effects.ts';
import type { PartyInput } from '../../core/party/inputs.ts';
import type { PartyState } from '../../core/party/state.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { decodeServerFrame, encodeServerFrame } from '../../core/wire/codec.ts';
import type { AttackAnnounced, PartyMessage } from '../../core/wire/messages/party-messages.ts';
import type { ServerMessage } from '../../core/wire/messages/all.ts';
import type { Watcher } from './party-kit.ts';

/** A claim about every party that one party broke. */
export class BrokenInvariant extends Error {
  override readonly name = 'BrokenInvariant';
}

interface Seen {
  readonly downed: Set<FighterId>;
  readonly arrived: Set<CharacterId>;
  readonly gainIds: Set<string>;
  readonly blows: Map<number, AttackAnnounced>;
  readonly readyAt: Map<FighterId, number>;
  lastSave: number;
  isFighting: boolean;
  handOvers: number;
  hasEnded: boolean;
  readonly forwardsDodges: boolean;
}

const check = (holds: boolean, claim: string): void => {
  if (!holds) throw new BrokenInvariant(`does not hold: ${claim}`);
};

const takeAnnouncement = (seen: Seen, message: AttackAnnounced, state: PartyState): void => {
  const { attack, attacker, announcedAt, landsAt, dodgeBy, isTentative, outcome, damage } = message;
  check(landsAt > announcedAt, 'a blow lands after it was announced');
  check(isTentative ? landsAt >= dodgeBy && dodgeBy > announcedAt : dodgeBy === announcedAt, 'a tentative blow lands after its window');
  check(!seen.downed.has(attacker), 'nobody strikes while downed');
  check(!seen.downed.has(message.defender), 'nobody strikes the downed');
  check(!seen.blows.has(attack), 'a blow is announced once');
  check(Number.isInteger(damage) && damage >= 0, 'damage is whole points');
  check(outcome !== 'missed' && outcome !== 'dodged' ? true : damage === 0, 'what does not hit does no damage');
  check(announcedAt >= (seen.readyAt.get(attacker) ?? 0), 'nobody strikes before recovering from the last blow');
  const fighters = [...state.members, ...state.enemies];
  const from = fighters.find(({ id }) => id === attacker);
  const to = fighters.find(({ id }) => id === message.defender);
  if (from !== undefined && to !== undefined) seen.readyAt.set(attacker, from.readyAt);
  seen.blows.set(attack, message);
};

const takeBroadcast = (seen: Seen, message: PartyMessage, state: PartyState): void => {
  switch (message.kind) {
    case 'attackAnnounced':
      takeAnnouncement(seen, message, state);
      return;
    case 'attackSettled': {
      const blow = seen.blows.get(message.attack);
      check(blow !== undefined && blow.isTentative, 'only a tentative blow settles');
      check(
        blow !== undefined && message.settledAt <= (seen.forwardsDodges ? blow.dodgeBy : blow.landsAt),
        'a dodge after the window settles nothing',
      );
      check(blow !== undefined && !seen.downed.has(blow.defender), 'the downed do not dodge');
      return;
    }
    case 'attackWithdrawn': {
      const blow = seen.blows.get(message.attack);
      check(blow !== undefined && message.at <= blow.landsAt, 'a blow is taken back before it has landed');
      if (blow !== undefined) seen.readyAt.set(blow.attacker, message.at);
      return;
    }
    case 'fighterMoved':
      check(!seen.downed.has(message.fighter), 'the downed do not walk');
      check(message.walk.arrivesAt >= message.walk.startsAt, 'a walk ends after it began');
      return;
    case 'fighterDowned':
      check(!seen.downed.has(message.fighter), 'one goes down once');
      seen.downed.add(message.fighter);
      return;
    case 'fighterRecovered':
      check(seen.downed.delete(message.fighter), 'only the downed stand up');
      return;
    case 'fightStarted':
      check(!seen.isFighting, 'a fight begins when the last one is over');
      check(
        seen.downed.size === 0 || message.fighters.every(({ id }) => !seen.downed.has(id)),
        'a fight begins with everybody on their feet',
      );
      seen.isFighting = true;
      seen.readyAt.clear();
      return;
    case 'fightEnded':
      check(seen.isFighting, 'a fight that ends had begun');
      seen.isFighting = false;
      return;
    case 'journeyChanged':
      check(!seen.isFighting, 'nobody travels while fighting');
      check(message.journey.kind !== 'travelling' || message.journey.arrivesAt >= state.clock, 'one who travels has not arrived yet');
      return;
    default:
  }
};

const takeSave = (seen: Seen, saveSequence: number, gains: readonly Gain[]): void => {
  check(saveSequence === seen.lastSave + 1, 'saves are numbered one by one');
  seen.lastSave = saveSequence;
  for (const { id, gold, items } of gains) {
    for (const each of [id, ...items.map((item) => item.id)]) {
      check(!seen.gainIds.has(each), 'no gain has another one’s id');
      seen.gainIds.add(each);
    }
    check(Number.isInteger(gold) && gold >= 0, 'gold is whole');
  }
};

const passesTheWire = (message: ServerMessage): void => {
  const decoded = decodeServerFrame(encodeServerFrame([message]));
  check(decoded.kind === 'ok', `a client understands every message (${message.kind}: ${decoded.kind === 'ok' ? '' : decoded.text})`);
  if (decoded.kind === 'ok')
    check(
      JSON.stringify(decoded.value[0]) === JSON.stringify(inTableOrder(message, decoded.value[0])),
      `${message.kind} arrives as it was sent`,
    );
};

/** The message with its fields in the order they arrive in, so that texts can be compared. */
const inTableOrder = (message: unknown, like: unknown): unknown => {
  if (Array.isArray(message) && Array.isArray(like)) return message.map((entry, index) => inTableOrder(entry, like[index]));
  if (typeof message !== 'object' || message === null || typeof like !== 'object' || like === null) return message;
  const fields = message as Record<string, unknown>;
  return Object.fromEntries(Object.keys(like).map((name) => [name, inTableOrder(fields[name], (like as Record<string, unknown>)[name])]));
};

const takeHandOver = (seen: Seen, effect: Extract<PartyEffect, { kind: 'handOver' }>, state: PartyState): void => {
  seen.handOvers += 1;
  check(seen.handOvers === 1, 'custody is handed over once');
  const owed = state.members.filter((member) => !member.isCompanion).map((member) => member.id);
  check(JSON.stringify(effect.members.map((member) => member.character)) === JSON.stringify(owed), 'everybody is handed over, once');
};

const takeEffect = (seen: Seen, effect: PartyEffect, state: PartyState, connected: ReadonlySet<CharacterId>): void => {
  check(!seen.hasEnded, 'nothing comes after the end');
  check(seen.handOvers === 0 || effect.kind === 'end', 'after the hand-over there is only the end');
  switch (effect.kind) {
    case 'broadcast':
      takeBroadcast(seen, effect.message, state);
      passesTheWire(effect.message);
      return;
    case 'send':
      check(seen.arrived.has(effect.to), `${effect.message.kind} is sent to one who has arrived`);
      check(connected.has(effect.to), `${effect.message.kind} is sent to one who is in`);
      passesTheWire(effect.message);
      return;
    case 'reject':
      check(seen.arrived.has(effect.to), 'only one who asked is refused');
      passesTheWire({ kind: 'rejected', sequence: effect.sequence, reason: effect.reason, text: effect.text });
      return;
    case 'save':
      takeSave(seen, effect.saveSequence, effect.gains);
      return;
    case 'handOver':
      takeHandOver(seen, effect, state);
      return;
    case 'end':
      check(seen.handOvers === 1, 'a party ends by handing over');
      seen.hasEnded = true;
      return;
    case 'close':
  }
};

const checkState = (state: PartyState): void => {
  for (const fighter of [...state.members, ...state.enemies]) {
    check(fighter.health >= 0 && fighter.health <= fighter.healthMax, `health of ${fighter.id} within 0 and its most`);
    check(fighter.isDowned === (fighter.health === 0), 'who has no health is down, and nobody else');
    const { x, y } = positionAt(fighter.walk, state.clock);
    check(Number.isFinite(x) && Number.isFinite(y), 'everybody is somewhere');
    check(distance({ x, y }, { x: 0, y: 0 }) < 41, 'everybody is in the arena');
  }
  check(queueLength(state.events) < 1000, 'a party has a bounded number of things to come');
  check(!state.isOver || queueLength(state.events) === 0, 'a party that is over has nothing more to come');
  check(state.fight !== undefined || state.blows.length === 0, 'outside fights no blow is on its way');
};

/** A watcher of one party, from its first instant on, and what to ask when it is over. */
export const invariantWatcher = (rules: Rules): { watch: Watcher; atTheEnd: (state: PartyState) => void } => {
  const seen: Seen = {
    downed: new Set(),
    arrived: new Set(),
    gainIds: new Set(),
    blows: new Map(),
    readyAt: new Map(),
    lastSave: 0,
    isFighting: false,
    handOvers: 0,
    hasEnded: false,
    forwardsDodges: rules.combat.forwardsDodges,
  };
  const hear = (input: PartyInput | undefined): void => {
    if (input?.kind === 'playerArrived') seen.arrived.add(input.character);
  };
  return {
    watch: ({ effects }, state, connected, input) => {
      hear(input);
      let saved = false;
      for (const effect of effects) {
        takeEffect(seen, effect, state, connected);
        saved ||= effect.kind === 'save';
        if (effect.kind === 'send' && effect.message.kind === 'gainReceived') check(saved, 'a gain is told after it was saved');
      }
      checkState(state);
    },
    atTheEnd: (state) => {
      check(state.isOver && seen.hasEnded, 'a party everybody has left comes to its end');
    },
  };
};
