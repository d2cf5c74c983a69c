// The stand-in's `k6/net/grpc`: one client whose `asyncInvoke` makes the real call and answers as k6 does, by the JSON mapping of protobuf: names in lower
// camel case, every field there, and a request refused for a field the message has not.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { status as codes } from '@grpc/grpc-js';
import { doubleping } from '../../../core/wire/generated/servers.js';
import type { StandInMetrics } from './k6-stand-in-metrics.ts';
import { grpcCalls } from '../../../servers/adapters/grpc-calls.ts';
import { CallFailure, type Client } from '../../../servers/ports/calls.ts';

const METHOD = 'doubleping.servers.Settlement/SetOutLoadParty';
const CALL_WITHIN_MS = 15_000;

/** The module; disposing closes what its clients opened. `valueOf` makes a plain value the script's own. */
export const grpcModule = (
  metrics: StandInMetrics,
  valueOf: (plain: unknown) => unknown,
): Disposable & { readonly module: Readonly<Record<string, unknown>> } => {
  metrics.declare('trend', 'grpc_req_duration');
  const opened: Client<doubleping.servers.Settlement>[] = [];
  class StandInClient {
    #settlement: Client<doubleping.servers.Settlement> | undefined;

    load(folders: readonly string[], file: string): void {
      if (!folders.some((folder) => existsSync(join(folder, file)))) throw new Error(`there is no ${file} in ${folders.join(', ')}`);
    }

    connect(address: string, { plaintext }: { readonly plaintext: boolean }): void {
      if (!metrics.isRunning) throw new Error('connecting to a gRPC server in the init context is not supported');
      if (!plaintext) throw new Error('our servers speak plain text on loopback');
      // k6 waits here until it is connected, which we cannot; an address that can never be is refused all the same.
      if (!/:\d+$/.test(address)) throw new Error(`dial tcp: address ${address}: missing port in address`);
      this.#settlement = grpcCalls.client(doubleping.servers.Settlement, address);
      opened.push(this.#settlement);
    }

    async asyncInvoke(method: string, request: object): Promise<unknown> {
      if (this.#settlement === undefined) throw new Error('no gRPC connection, you must call connect first');
      if (method !== METHOD) throw new Error(`method "${method}" not found in file descriptors`);
      const asked = requestOf(request);
      const startedAt = performance.now();
      try {
        const answer = await this.#settlement.setOutLoadParty(asked, { deadlineMs: CALL_WITHIN_MS });
        return valueOf({ status: codes.OK, message: messageOf(answer), error: null });
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        const code = codes[error.status];
        return valueOf({ status: code, message: null, error: { code, details: [], message: error.message } });
      } finally {
        metrics.add('grpc_req_duration', performance.now() - startedAt);
      }
    }
  }
  const names = { Client: StandInClient, StatusOK: codes.OK };
  return {
    module: { ...names, default: names },
    [Symbol.dispose]: () => {
      for (const client of opened) client.close();
    },
  };
};

const requestOf = (request: object): { number: number; players: number; companions: number; destination: string } => {
  const empty = { number: 0, players: 0, companions: 0, destination: '' };
  const asked = JSON.parse(JSON.stringify(request)) as Partial<typeof empty>;
  const unknown = Object.keys(asked).find((name) => !(name in empty));
  if (unknown !== undefined) throw new Error(`unknown field "${unknown}"`);
  return { ...empty, ...asked };
};

/** Field by field: what equals its default is not the message's own property, and in JSON it would be missing. */
const messageOf = ({ party, seats }: Awaited<ReturnType<Client<doubleping.servers.Settlement>['setOutLoadParty']>>): unknown => ({
  party,
  seats: seats.map(({ character, seat }) => ({
    character,
    seat: seat ? { server: seat.server, endpoint: seat.endpoint, ticket: seat.ticket, settlement: seat.settlement } : null,
  })),
});
