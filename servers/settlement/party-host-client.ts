// One party host, reached by calls: the PartyHost service of servers.proto. What it answers is checked like any other server's words.

import { characterId, isIdText, type CharacterId } from '../../core/ids.ts';
import type { PartySeat } from '../../core/settlement/inputs.ts';
import { BadField } from '../../core/wire/field-table.ts';
import { doubleping } from '../../core/wire/generated/servers.js';
import { withRetries } from '../host/retries.ts';
import { hasStatus, type Calls, type Client } from '../ports/calls.ts';
import type { Runtime } from '../ports/runtime.ts';
import type { HostingDescription, PartyHosting, ProvisionRequest } from './party-hosting.ts';

const { PartyHost } = doubleping.servers;

/** A party is provisioned in milliseconds; this allows for a worker that is being replaced. Unit: ms. */
const PROVISION_DEADLINE_MS = 5000;
const PROVISION_WITHIN_MS = 8000;
const RESEAT_DEADLINE_MS = 3000;
const DESCRIBE_DEADLINE_MS = 2000;

/** The party host at `address`. */
export class PartyHostClient implements PartyHosting {
  readonly #runtime: Runtime;
  readonly #host: Client<doubleping.servers.PartyHost>;

  constructor({ runtime, calls, address }: { readonly runtime: Runtime; readonly calls: Calls; readonly address: string }) {
    this.#runtime = runtime;
    this.#host = calls.client(PartyHost, address);
  }

  async provision({ order, settlementAddress, characters }: ProvisionRequest): Promise<readonly PartySeat[]> {
    const request = {
      party: order.party,
      settlement: order.settlement,
      settlementAddress,
      order: Buffer.from(JSON.stringify(order)),
      characters: [...characters],
    };
    const answer = await withRetries(this.#runtime, () => this.#host.provision(request, { deadlineMs: PROVISION_DEADLINE_MS }), {
      attempts: 3,
      firstDelayMs: 200,
      withinMs: PROVISION_WITHIN_MS,
    });
    return answer.seats.map(({ character, seat }) => checkedSeat(character, seat));
  }

  async reseat({ party, character }: { readonly party: string; readonly character: CharacterId }): Promise<PartySeat | undefined> {
    try {
      return checkedSeat(character, await this.#host.reseat({ party, character }, { deadlineMs: RESEAT_DEADLINE_MS }));
    } catch (failure) {
      if (hasStatus(failure, 'NOT_FOUND')) return undefined;
      throw failure;
    }
  }

  async describe(): Promise<HostingDescription> {
    const { parties, partiesMax, threads, isDraining } = await this.#host.describe({}, { deadlineMs: DESCRIBE_DEADLINE_MS });
    return { parties, partiesMax, threads, isDraining };
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#host.close();
    return Promise.resolve();
  }
}

const checkedSeat = (character: string, seat: { readonly endpoint: string; readonly ticket: string } | null | undefined): PartySeat => {
  if (!isIdText(character)) throw new BadField('a seat must name its character');
  if (seat === null || seat === undefined || seat.endpoint === '' || seat.ticket === '')
    throw new BadField('a seat must have an endpoint and a ticket');
  return { character: characterId(character), endpoint: seat.endpoint, ticket: seat.ticket };
};
