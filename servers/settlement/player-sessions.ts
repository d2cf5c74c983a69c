// The settlement's players: who sits on which connection. A ticket of this settlement's own opens a seat, a second connection for the same
// character takes the place of the first, and everything else a seated player asks becomes an input.

import type { CharacterId, SettlementId } from '../../core/ids.ts';
import type { SettlementInput } from '../../core/settlement/inputs.ts';
import { encodeServerFrame } from '../../core/wire/codec.ts';
import type { ServerMessage } from '../../core/wire/messages/all.ts';
import type { RejectReason } from '../../core/wire/messages/common-messages.ts';
import type { ClientFrame, ClientRequest, LogOutRequest, SettlementRequest } from '../../core/wire/messages/requests.ts';
import { echoTime } from '../../core/timing/heartbeat.ts';
import type { PlayerConnection, PlayerPortHandlers } from '../host/player-connection.ts';
import type { TicketOffice } from '../host/tickets.ts';
import type { Runtime } from '../ports/runtime.ts';

export interface SessionOptions {
  readonly settlement: SettlementId;
  readonly office: TicketOffice;
  readonly runtime: Pick<Runtime, 'now' | 'wallNow'>;
  /** The epoch under which the character is here; undefined when it is not. */
  readonly epochOf: (character: CharacterId) => number | undefined;
  readonly submit: (input: SettlementInput) => void;
}

/** Who may come in, and where they sit. */
export class PlayerSessions implements PlayerPortHandlers {
  readonly #options: SessionOptions;
  readonly #seats = new Map<CharacterId, PlayerConnection>();
  readonly #characters = new Map<PlayerConnection, CharacterId>();

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** A ticket for a character that is here, or about to be. */
  issue(character: CharacterId, epoch: number): string {
    const { office, settlement, runtime } = this.#options;
    return office.issue({ seat: settlement, character, epoch }, runtime.wallNow());
  }

  requested(connection: PlayerConnection, { sequence, request }: ClientFrame, receivedAt: number): void {
    const character = this.#characters.get(connection);
    if (request.kind === 'seatTaken') {
      if (character !== undefined) connection.reject(sequence, 'already-seated', 'You have a seat already.');
      else this.#seat(connection, sequence, request.ticket);
      return;
    }
    if (character === undefined) return turnAway(connection, sequence, 'not-seated', 'Show the ticket of your seat first.');
    if (request.kind === 'timeProbed') return connection.send([echoTime(request, receivedAt, this.#options.runtime.now())]);
    if (!isForSettlement(request)) {
      connection.reject(sequence, 'wrong-server', 'That cannot be done in a settlement.');
      return;
    }
    this.#options.submit({ kind: 'asked', character, sequence, request });
  }

  closed(connection: PlayerConnection): void {
    const character = this.#characters.get(connection);
    this.#characters.delete(connection);
    if (character === undefined || this.#seats.get(character) !== connection) return;
    this.#seats.delete(character);
    this.#options.submit({ kind: 'playerLost', character });
  }

  send(to: CharacterId, message: ServerMessage): void {
    this.#seats.get(to)?.send([message]);
  }

  /** To several; the bytes are made once. */
  broadcast(to: readonly CharacterId[], message: ServerMessage): void {
    const bytes = encodeServerFrame([message]);
    for (const character of to) this.#seats.get(character)?.sendEncoded(bytes);
  }

  reject(to: CharacterId, sequence: number, reason: RejectReason, text: string): void {
    this.#seats.get(to)?.reject(sequence, reason, text);
  }

  close(to: CharacterId, text: string): void {
    this.#seats.get(to)?.close(text);
  }

  closeEverybody(text: string): void {
    for (const connection of this.#seats.values()) connection.close(text);
  }

  #seat(connection: PlayerConnection, sequence: number, ticket: string): void {
    const { office, settlement, runtime, epochOf, submit } = this.#options;
    const redeemed = office.redeem(ticket, runtime.wallNow());
    if (redeemed.kind === 'refused') return turnAway(connection, sequence, redeemed.reason, redeemed.text);
    const { character, seat, epoch } = redeemed.claims;
    if (seat !== settlement) return turnAway(connection, sequence, 'wrong-server', 'This ticket is for another place.');
    if (epochOf(character) !== epoch)
      return turnAway(
        connection,
        sequence,
        'not-here',
        'Your character has gone elsewhere since this ticket was made. Please log in again.',
      );
    const earlier = this.#seats.get(character);
    connection.markSeated();
    this.#seats.set(character, connection);
    this.#characters.set(connection, character);
    if (earlier !== undefined) {
      this.#characters.delete(earlier);
      earlier.reject(0, 'already-seated', 'You came in by another connection; this one is closed.');
      earlier.close('You came in by another connection.');
    }
    submit({ kind: 'playerArrived', character });
  }
}

const turnAway = (connection: PlayerConnection, sequence: number, reason: RejectReason, text: string): void => {
  connection.reject(sequence, reason, text);
  connection.close(text);
};

type AskedHere = SettlementRequest | LogOutRequest;

/** Complete by construction: a new kind of request does not build until it stands here. */
const ASKED_HERE: Readonly<Record<AskedHere['kind'], true>> = {
  partyCreated: true,
  memberInvited: true,
  inviteAnswered: true,
  partyLeft: true,
  companionHired: true,
  companionDismissed: true,
  questSetOut: true,
  travelSetOut: true,
  drillSetOut: true,
  goodsBought: true,
  itemSold: true,
  itemEquipped: true,
  offerPosted: true,
  offerWithdrawn: true,
  offerTaken: true,
  logOutAsked: true,
  logOutConfirmed: true,
};

const isForSettlement = (request: ClientRequest): request is AskedHere => Object.hasOwn(ASKED_HERE, request.kind);
