// A rig for one party: an order, rules made certain where a test wants certainty, and a host that wakes the machine on time and writes down all it
// gives. For the tests of single rules and for the stories.

import { characterId, partyId, partyTime, settlementId, type CharacterId } from '../../../core/ids.ts';
import { advance, settleUpTo } from '../../../core/machine.ts';
import { defaultMap } from '../../../core/map/default-map.ts';
import type { PartyEffect } from '../../../core/party/effects.ts';
import type { PartyInput } from '../../../core/party/inputs.ts';
import type { MemberOrder, PartyGoal } from '../../../core/party/order.ts';
import { createParty, partyMachine, type PartyMachine, type PartyWorld } from '../../../core/party/party.ts';
import type { PartyState } from '../../../core/party/state.ts';
import { defaultRules, type Rules } from '../../../core/rules/rules.ts';
import type { CommonMessage } from '../../../core/wire/messages/common-messages.ts';
import type { AttackAnnounced, PartyMessage } from '../../../core/wire/messages/party-messages.ts';

export const ADA = characterId('ada');
export const BEN = characterId('ben');
export const FORDWICK = settlementId('fordwick');

/** An effect and when it was given. */
export interface Given {
  readonly at: number;
  readonly effect: PartyEffect;
}

export type SomeMessage = PartyMessage | CommonMessage;

export interface Rig {
  readonly state: PartyState;
  readonly machine: PartyMachine;
  readonly world: PartyWorld;
  readonly given: Given[];
  /** One input, stamped `at`; what fell due before comes first. */
  readonly hear: (at: number, input: PartyInput) => readonly PartyEffect[];
  /** All that falls due up to and at `at`. */
  readonly until: (at: number) => void;
  /** Lets time pass until `isSo`, at most to `at`. Answers whether it came about. */
  readonly untilSo: (isSo: () => boolean, at: number) => boolean;
}

export interface RigOptions {
  readonly members?: readonly MemberOrder[];
  readonly goal?: PartyGoal;
  readonly combat?: Partial<Rules['combat']>;
  readonly journey?: Partial<Rules['journey']>;
  readonly npcs?: Partial<Rules['npcs']>;
  readonly seed?: number;
  /** Goes on from this state instead of beginning. */
  readonly state?: PartyState;
  /** Called after every turn of the machine, with the state as it is then. */
  readonly watch?: (effects: readonly PartyEffect[], at: number, state: PartyState) => void;
}

export const member = (id: CharacterId, changes: Partial<MemberOrder> = {}): MemberOrder => ({
  id,
  name: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`,
  look: 'guard',
  stats: { might: 5, skill: 5, agility: 5, vigour: 5 },
  weapon: 'sword',
  armour: 'clothes',
  isCompanion: false,
  ...changes,
});

/** A party on its rig; Ada alone on her way to Saltgate unless said otherwise. */
export const rigged = ({
  members = [member(ADA)],
  goal = { kind: 'travel', destination: settlementId('saltgate') },
  combat = {},
  journey = {},
  npcs = {},
  seed = 7,
  state: given,
  watch = () => {},
}: RigOptions = {}): Rig => {
  const rules: Rules = {
    combat: { ...defaultRules.combat, ...combat },
    npcs: { ...defaultRules.npcs, ...npcs },
    journey: { ...defaultRules.journey, ...journey },
  };
  const world = { rules, map: defaultMap };
  const state = given ?? createParty({ party: partyId('p'), seed, settlement: FORDWICK, members, goal }, world);
  const machine = partyMachine(state, world);
  const log: Given[] = [];
  const take = (effects: readonly PartyEffect[], at: number): void => {
    for (const effect of effects) log.push({ at, effect });
    watch(effects, at, state);
  };
  return {
    state,
    machine,
    world,
    given: log,
    hear: (at, input) => {
      advance(machine, partyTime(at), take);
      const effects = machine.receive(input, partyTime(at));
      take(effects, at);
      return effects;
    },
    until: (at) => settleUpTo(machine, partyTime(at), take),
    untilSo: (isSo, at) => {
      while (!isSo()) {
        const due = machine.nextWakeAt();
        if (due > at) return false;
        take(machine.wake(due), due);
      }
      return true;
    },
  };
};

/** Every message given so far, whoever it was for. */
export const messagesOf = ({ given }: Rig): { at: number; message: SomeMessage }[] =>
  given.flatMap(({ at, effect }) => (effect.kind === 'broadcast' || effect.kind === 'send' ? [{ at, message: effect.message }] : []));

/** The messages of one kind. */
export const messagesOfKind = <Kind extends SomeMessage['kind']>(on: Rig, kind: Kind): Extract<SomeMessage, { kind: Kind }>[] =>
  messagesOf(on).flatMap(({ message }) => (message.kind === kind ? [message as Extract<SomeMessage, { kind: Kind }>] : []));

/** The effects of one kind. */
export const effectsOfKind = <Kind extends PartyEffect['kind']>(on: Rig, kind: Kind): Extract<PartyEffect, { kind: Kind }>[] =>
  on.given.flatMap(({ effect }) => (effect.kind === kind ? [effect as Extract<PartyEffect, { kind: Kind }>] : []));

/** The first blow announced against this fighter, waited for if need be; undefined when none comes within ten virtual minutes. */
export const blowAgainst = (on: Rig, defender: CharacterId): AttackAnnounced | undefined => {
  const found = (): AttackAnnounced | undefined => messagesOfKind(on, 'attackAnnounced').find((blow) => blow.defender === defender);
  on.untilSo(() => found() !== undefined, on.state.clock + 600_000);
  return found();
};
