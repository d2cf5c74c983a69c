// The stand-in's `k6/net/grpc`: one client whose `asyncInvoke` makes the real call and answers as k6 does, with lower camel case names and every field there.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { status as codes } from '@grpc/grpc-js';
import { doubleping } from '../../core/wire/generated/servers.js';
import { GrpcFailure, grpcClient, type Client } from '../../servers/host/grpc.ts';
import type { StandInMetrics } from './k6-stand-in-metrics.ts';

const METHOD = 'doubleping.servers.Settlement/SetOutLoadParty';
const CALL_WITHIN_MS = 15_000;

/** The module; disposing closes what its clients opened. */
export const grpcModule = (metrics: StandInMetrics): Disposable & { readonly module: unknown } => {
  const opened: Client<doubleping.servers.Settlement>[] = [];
  class StandInClient {
    #settlement: Client<doubleping.servers.Settlement> | undefined;

    load(folders: readonly string[], file: string): void {
      if (!folders.some((folder) => existsSync(join(folder, file)))) throw new Error(`there is no ${file} in ${folders.join(', ')}`);
    }

    connect(address: string, { plaintext }: { readonly plaintext: boolean }): void {
      if (!plaintext) throw new Error('our servers speak plain text on loopback');
      this.#settlement = grpcClient(doubleping.servers.Settlement, address);
      opened.push(this.#settlement);
    }

    async asyncInvoke(method: string, request: { readonly number: number; readonly players: number; readonly companions: number }) {
      if (this.#settlement === undefined) throw new Error('no gRPC connection, you must call connect first');
      if (method !== METHOD) throw new Error(`the .proto file has no method ${method}`);
      const startedAt = performance.now();
      try {
        const { party, seats } = await this.#settlement.setOutLoadParty(request, { deadlineMs: CALL_WITHIN_MS });
        const message = {
          party,
          seats: seats.map(({ character, seat }) => ({ character, seat: { endpoint: seat?.endpoint, ticket: seat?.ticket } })),
        };
        return { status: codes.OK, message, error: null };
      } catch (error) {
        if (!(error instanceof GrpcFailure)) throw error;
        return { status: codes[error.status], message: null, error: { code: codes[error.status], message: error.message } };
      } finally {
        metrics.measure('grpc_req_duration', performance.now() - startedAt);
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
