// One worker's sessions: every frame that reaches the thread's player port is checked against a seat and handed to that seat's party, stamped with
// the instant it arrived. Heartbeats are answered here at once, on the party's own clock, and never wait behind a party's saves.

import type { CharacterId, PartyId } from '../../core/ids.ts';
import { heartbeatInput, toPartyInput } from '../../core/party/from-request.ts';
import { echoTime } from '../../core/timing/heartbeat.ts';
import type { PartyOrder } from '../../core/party/order.ts';
import type { RejectReason } from '../../core/wire/messages/common-messages.ts';
import type { ClientFrame, TimeProbed } from '../../core/wire/messages/requests.ts';
import type { PlayerConnection, PlayerPortHandlers } from '../host/player-connection.ts';
import type { TicketOffice } from '../host/tickets.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { PartyRunner } from './party-runner.ts';
import type { PartySeats } from './party-seats.ts';

/** A party that runs on this thread. */
export interface PartyHere {
  readonly order: PartyOrder;
  readonly incarnation: number;
  readonly runner: PartyRunner;
  readonly seats: PartySeats;
}

interface TakenSeat {
  readonly party: PartyHere;
  readonly character: CharacterId;
}

/** Routes frames to parties. Owns nothing: the port belongs to the worker, the runners to their tasks. */
export class PlayerSessions implements PlayerPortHandlers {
  readonly #office: TicketOffice;
  readonly #runtime: Pick<Runtime, 'now' | 'wallNow'>;
  readonly #parties = new Map<PartyId, PartyHere>();
  readonly #taken = new Map<PlayerConnection, TakenSeat>();

  constructor({ office, runtime }: { readonly office: TicketOffice; readonly runtime: Pick<Runtime, 'now' | 'wallNow'> }) {
    this.#office = office;
    this.#runtime = runtime;
  }

  open(party: PartyHere): void {
    this.#parties.set(party.order.party, party);
  }

  /** The party is over; its connections are closed already. */
  shut(party: PartyHere): void {
    if (this.#parties.get(party.order.party) === party) this.#parties.delete(party.order.party);
  }

  requested(connection: PlayerConnection, frame: ClientFrame, receivedAt: number): void {
    const { request, sequence } = frame;
    const seat = this.#taken.get(connection);
    if (request.kind === 'seatTaken') {
      if (seat === undefined) this.#takeSeat(connection, { ticket: request.ticket, sequence, receivedAt });
      else connection.reject(sequence, 'already-seated', 'You have a seat here already.');
      return;
    }
    if (seat === undefined)
      return turnAway(connection, sequence, 'not-seated', 'Show your ticket first: nothing else is answered here before.');
    if (request.kind === 'timeProbed') return this.#answerProbe(connection, seat, request, receivedAt);
    const input = toPartyInput(seat.character, frame);
    if (input === undefined)
      connection.reject(sequence, 'wrong-server', 'You are on the road with your party; that can be done in a settlement.');
    else seat.party.runner.receive(input, receivedAt);
  }

  closed(connection: PlayerConnection): void {
    const seat = this.#taken.get(connection);
    this.#taken.delete(connection);
    if (seat === undefined || !seat.party.seats.leave(seat.character, connection)) return;
    seat.party.runner.receive({ kind: 'playerLost', character: seat.character }, this.#runtime.now());
  }

  #takeSeat(
    connection: PlayerConnection,
    shown: { readonly ticket: string; readonly sequence: number; readonly receivedAt: number },
  ): void {
    const redeemed = this.#office.redeem(shown.ticket, this.#runtime.wallNow());
    if (redeemed.kind === 'refused') return turnAway(connection, shown.sequence, redeemed.reason, redeemed.text);
    const { seat, character, epoch } = redeemed.claims;
    const party = this.#parties.get(seat as PartyId);
    if (party === undefined)
      return turnAway(connection, shown.sequence, 'not-here', 'This party is not here any more. Log in again to find your character.');
    // A ticket from before a crash of the worker opens nothing: its use may have been forgotten with the worker.
    const isOurs = epoch === party.incarnation && party.order.members.some((member) => member.id === character && !member.isCompanion);
    if (!isOurs) return turnAway(connection, shown.sequence, 'bad-ticket', 'This ticket is no good any more. Please log in again.');
    connection.markSeated();
    this.#taken.set(connection, { party, character });
    party.seats.take(character, connection);
    party.runner.receive({ kind: 'playerArrived', character }, shown.receivedAt);
  }

  #answerProbe(connection: PlayerConnection, { party, character }: TakenSeat, probe: TimeProbed, receivedAt: number): void {
    const { runner } = party;
    const arrivedAt = runner.partyTimeAt(receivedAt);
    connection.send([echoTime(probe, arrivedAt, runner.partyTimeAt(this.#runtime.now()))]);
    const input = heartbeatInput(character, probe, arrivedAt);
    if (input !== undefined) runner.receive(input, receivedAt);
  }
}

const turnAway = (connection: PlayerConnection, sequence: number, reason: RejectReason, text: string): void => {
  connection.reject(sequence, reason, text);
  connection.close(text);
};
