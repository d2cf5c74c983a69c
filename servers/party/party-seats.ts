// The seats of one party: which connection is whose. It turns the runner's words into frames, a broadcast's bytes made once for everybody, and
// tells the runner who came and who was lost. A connection that the party itself closed is not lost; it has gone.

import type { CharacterId } from '../../core/ids.ts';
import type { RejectReason } from '../../core/wire/messages/common-messages.ts';
import { encodeServerFrame } from '../../core/wire/codec.ts';
import type { PlayerConnection } from '../host/player-connection.ts';
import type { PartyPlayers } from './party-runner.ts';

/** One party's connected players. */
export class PartySeats implements PartyPlayers {
  readonly #connections = new Map<CharacterId, PlayerConnection>();

  /** Seats a character. An older connection of the same character gives way: its player has come back before it was missed. */
  take(character: CharacterId, connection: PlayerConnection): void {
    const older = this.#connections.get(character);
    this.#connections.set(character, connection);
    older?.close('this seat was taken from elsewhere');
  }

  /** A connection closed. True when its character has thereby lost its only one, so that the party must hear of it. */
  leave(character: CharacterId, connection: PlayerConnection): boolean {
    if (this.#connections.get(character) !== connection) return false;
    return this.#connections.delete(character);
  }

  /** How many are connected. */
  get count(): number {
    return this.#connections.size;
  }

  send: PartyPlayers['send'] = (to, message) => this.#connections.get(to)?.send([message]);

  broadcast: PartyPlayers['broadcast'] = (message) => {
    if (this.#connections.size === 0) return;
    const bytes = encodeServerFrame([message]);
    for (const connection of this.#connections.values()) connection.sendEncoded(bytes);
  };

  reject: PartyPlayers['reject'] = (to, sequence, reason, text) => this.#connections.get(to)?.reject(sequence, reason, text);

  close: PartyPlayers['close'] = (to, text) => {
    const connection = this.#connections.get(to);
    this.#connections.delete(to);
    connection?.close(text);
  };

  closeAll = (reason: RejectReason | undefined, text: string): void => {
    for (const connection of this.#connections.values()) {
      if (reason !== undefined) connection.reject(0, reason, text);
      connection.close(text);
    }
    this.#connections.clear();
  };
}
