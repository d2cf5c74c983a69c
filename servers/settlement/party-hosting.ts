// Where parties run, as a settlement sees it: somebody takes an order and says where its players should go. Behind it stands a party host
// reached by calls; a fleet of them can stand there without the settlement knowing. An adapter promises that provisioning the same party
// twice provisions it once, and that every call ends within a bounded time. It fails with `CallFailure`.

import type { CharacterId } from '../../core/ids.ts';
import type { PartyOrder } from '../../core/party/order.ts';
import type { PartySeat } from '../../core/settlement/inputs.ts';
import type { CharacterEpoch } from '../host/sheets.ts';

/** A party to be run. */
export interface ProvisionRequest {
  readonly order: PartyOrder;
  /** gRPC address of the settlement that orders it: its saves and lease renewals go there. */
  readonly settlementAddress: string;
  /** The players with the epochs under which the party has custody of them. */
  readonly characters: readonly CharacterEpoch[];
}

export interface HostingDescription {
  readonly parties: number;
  readonly partiesMax: number;
  readonly threads: number;
  readonly isDraining: boolean;
}

export interface PartyHosting {
  /** Starts the party, or finds it started; one seat for each player. */
  provision(request: ProvisionRequest): Promise<readonly PartySeat[]>;
  /** Another seat for a player of a running party; undefined when no such party is running. */
  reseat(who: { readonly party: string; readonly character: CharacterId }): Promise<PartySeat | undefined>;
  describe(): Promise<HostingDescription>;
  [Symbol.asyncDispose](): Promise<void>;
}
