// Which settlements are there now. They announce themselves every few seconds, so a restarted world learns of them again, and one that stopped
// is forgotten; a client is kept for each.

import { betweenMs } from '../../core/brand.ts';
import type { SettlementId, WallTimeMs } from '../../core/ids.ts';
import { doubleping } from '../../core/wire/generated/servers.js';
import type { Calls, Client } from '../ports/calls.ts';

type SettlementClient = Client<doubleping.servers.Settlement>;

export interface SettlementEntry {
  readonly settlement: SettlementId;
  readonly grpcAddress: string;
  readonly playerEndpoint: string;
  readonly client: SettlementClient;
  readonly announcedAt: WallTimeMs;
}

/** A settlement that was silent for this long is not there. Announcements come every 3 s. Unit: ms. */
export const SILENT_MS = 10_000;

/** The settlements that announced themselves lately. */
export class SettlementDirectory {
  readonly #calls: Calls;
  readonly #entries = new Map<SettlementId, SettlementEntry>();

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  announce(found: Omit<SettlementEntry, 'client'>): void {
    const known = this.#entries.get(found.settlement);
    const isSame = known !== undefined && known.grpcAddress === found.grpcAddress;
    if (known !== undefined && !isSame) known.client.close();
    const client = isSame ? known.client : this.#calls.client(doubleping.servers.Settlement, found.grpcAddress);
    this.#entries.set(found.settlement, { ...found, client });
  }

  find(settlement: SettlementId, now: WallTimeMs): SettlementEntry | undefined {
    const entry = this.#entries.get(settlement);
    return entry !== undefined && betweenMs({ start: entry.announcedAt, end: now }) <= SILENT_MS ? entry : undefined;
  }

  close(): void {
    for (const { client } of this.#entries.values()) client.close();
    this.#entries.clear();
  }
}
