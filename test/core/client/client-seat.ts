// A client in its seat, for the tests of the client machine: it has shown its ticket, entered a party and, if wished, found the server's clock.
// Messages are made by hand, so that each test says what its client is told and when.

import { viewAt } from '../../../core/client/view-at.ts';
import { clientMachine, createClient, type ClientMachine } from '../../../core/client/client.ts';
import type { Button, ClientEffect, ClientInput } from '../../../core/client/inputs.ts';
import type { ClientState } from '../../../core/client/state.ts';
import type { BlowView, ClientView } from '../../../core/client/view.ts';
import {
  attackId,
  characterId,
  clientTime,
  enemyId,
  partyId,
  partyTime,
  placeId,
  type FighterId,
  type PartyTimeMs,
} from '../../../core/ids.ts';
import { advance } from '../../../core/machine.ts';
import { clientRulesOf } from '../../../core/rules/client-rules.ts';
import { defaultRules } from '../../../core/rules/rules.ts';
import type { ServerMessage } from '../../../core/wire/messages/all.ts';
import type { AttackAnnounced, FighterEntry } from '../../../core/wire/messages/party-messages.ts';

export const ADA = characterId('ada');
export const WOLF = enemyId('e1');
export const BOAR = enemyId('e2');

/** An effect and when it was given, on the client's clock. */
export interface ClientGiven {
  readonly at: number;
  readonly effect: ClientEffect;
}

export interface Seat {
  readonly state: ClientState;
  readonly machine: ClientMachine;
  readonly given: ClientGiven[];
  readonly hear: (at: number, input: ClientInput) => readonly ClientEffect[];
  readonly tell: (at: number, message: ServerMessage) => readonly ClientEffect[];
  readonly press: (at: number, button: Button) => readonly ClientEffect[];
  readonly until: (at: number) => void;
  readonly view: (at: number) => ClientView;
}

/** A host for any client state: wakes on time, writes everything down. */
export const sit = (state: ClientState): Seat => {
  const machine = clientMachine(state);
  const given: ClientGiven[] = [];
  const take = (effects: readonly ClientEffect[], at: number): void => {
    for (const effect of effects) given.push({ at, effect });
  };
  const hear = (at: number, input: ClientInput): readonly ClientEffect[] => {
    advance(machine, clientTime(at), take);
    const effects = machine.receive(input, clientTime(at));
    take(effects, at);
    return effects;
  };
  return {
    state,
    machine,
    given,
    hear,
    tell: (at, message) => hear(at, { kind: 'messageReceived', message }),
    press: (at, button) => hear(at, { kind: 'buttonPressed', button }),
    until: (at) => advance(machine, clientTime(at + 1e-9), take),
    view: (at) => {
      advance(machine, clientTime(at + 1e-9), take);
      return viewAt(state, clientTime(at));
    },
  };
};

export const fighter = (id: FighterId, changes: Partial<FighterEntry> = {}): FighterEntry => ({
  id,
  name: id,
  side: id === ADA ? 'party' : 'enemy',
  look: 'guard',
  control: id === ADA ? 'player' : 'npc',
  weapon: 'sword',
  health: 50,
  healthMax: 100,
  isDowned: false,
  walk: { from: { x: 0, y: 0 }, to: { x: 0, y: 0 }, startsAt: partyTime(0), arrivesAt: partyTime(0) },
  readyAt: partyTime(0),
  ...changes,
});

export const entered = (now: number, changes: Partial<Extract<ServerMessage, { kind: 'partyEntered' }>> = {}): ServerMessage => ({
  kind: 'partyEntered',
  party: partyId('p'),
  you: ADA,
  now: partyTime(now),
  fighters: [fighter(ADA), fighter(WOLF), fighter(BOAR)],
  attacks: [],
  journey: { kind: 'camped', at: placeId('oldmill') },
  purpose: 'quest',
  destination: placeId('oldmill'),
  quest: undefined,
  questDone: false,
  isFighting: true,
  arenaRadiusMetres: 9,
  dodgeWindowMs: 600,
  rulesHash: '0',
  rules: clientRulesOf(defaultRules),
  ...changes,
});

/** A client that sat down at `at`; the server's clock is the client's plus `serverAhead`. Unit: ms. */
export const seatedClient = ({
  at = 1000,
  serverAhead = 0,
  shownReactionMs = 0,
}: { at?: number; serverAhead?: number; shownReactionMs?: number } = {}): Seat => {
  const seat = sit(createClient({ worldEndpoint: 'world', ticket: 'ticket', heartbeatMs: 1e9, shownReactionMs }));
  seat.hear(at, { kind: 'connected' });
  seat.tell(at, entered(at + serverAhead));
  seat.tell(at, { kind: 'timeEchoed', clientSentAt: at, serverReceivedAt: at + serverAhead, serverSentAt: at + serverAhead });
  return seat;
};

/** An announcement on the server's clock; a tentative direct hit on Ada unless said otherwise. */
export const announcement = (attack: number, landsAt: number, changes: Partial<AttackAnnounced> = {}): AttackAnnounced => ({
  kind: 'attackAnnounced',
  attack: attackId(attack),
  attacker: WOLF,
  defender: ADA,
  weapon: 'sword',
  announcedAt: partyTime(landsAt - 750),
  landsAt: partyTime(landsAt),
  dodgeBy: partyTime(landsAt - 150),
  isTentative: true,
  outcome: 'direct',
  bodyPart: 'torso',
  damage: 20,
  dodgeStartsAt: 0 as PartyTimeMs,
  impact: undefined,
  sequence: 0,
  ...changes,
});

/** The blow with this number in what the client shows; its own button's swing is number 0. */
export const shownBlow = (seat: Seat, at: number, attack: number): BlowView | undefined =>
  seat.view(at).party?.blows.find((blow) => blow.attack === attackId(attack));

/** The number of the one frame these effects send. */
export const sequenceOf = (effects: readonly ClientEffect[]): number => {
  const sent = effects.flatMap((effect) => (effect.kind === 'send' ? [effect.sequence] : []));
  if (sent.length !== 1 || sent[0] === undefined) throw new Error(`expected one frame, got ${sent.length}`);
  return sent[0];
};
