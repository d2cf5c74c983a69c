// The settlement as k6 calls it: one connection for each virtual user, one call that sets a party out. What fails is counted by its status.

import { Counter } from 'k6/metrics';
import grpc from 'k6/net/grpc';
import { protoFile, settlement } from './settings.ts';

const METHOD = 'doubleping.servers.Settlement/SetOutLoadParty';
const CALL_WITHIN = '15s';
const CONNECT_WITHIN = '10s';

/** gRPC's statuses by number; names as gRPC writes them. */
const STATUS_NAMES = [
  'OK',
  'Canceled',
  'Unknown',
  'InvalidArgument',
  'DeadlineExceeded',
  'NotFound',
  'AlreadyExists',
  'PermissionDenied',
  'ResourceExhausted',
  'FailedPrecondition',
  'Aborted',
  'OutOfRange',
  'Unimplemented',
  'Internal',
  'Unavailable',
  'DataLoss',
  'Unauthenticated',
] as const;

/** How the name of a counter of failures begins; the reason follows. */
export const FAILED_PREFIX = 'doubleping_failed_';
// A metric must be declared before anything runs, so each status has its counter from the start.
const failures = STATUS_NAMES.map((name) => new Counter(`${FAILED_PREFIX}${name}`));

const client = new grpc.Client();
const folderEnd = protoFile.lastIndexOf('/');
client.load([protoFile.slice(0, folderEnd)], protoFile.slice(folderEnd + 1));
let isConnected = false;

/** One player's place in a party. */
export interface PartySeat {
  readonly character: string;
  readonly endpoint: string;
  readonly ticket: string;
}

interface LoadPartySetOut {
  readonly party: string;
  readonly seats: readonly { readonly character: string; readonly seat: { readonly endpoint: string; readonly ticket: string } }[];
}

/** Sets a party out; gives its players' seats, or undefined when that failed, which has been counted then. */
export const setOutParty = async (asked: {
  readonly number: number;
  readonly players: number;
  readonly companions: number;
}): Promise<readonly PartySeat[] | undefined> => {
  if (!isConnected) {
    client.connect(settlement, { plaintext: true, timeout: CONNECT_WITHIN });
    isConnected = true;
  }
  const response = await client.asyncInvoke(METHOD, asked, { timeout: CALL_WITHIN });
  if (response.status !== grpc.StatusOK) {
    failures[response.status]?.add(1);
    return undefined;
  }
  const { seats } = response.message as LoadPartySetOut;
  return seats.map(({ character, seat }) => ({ character, endpoint: seat.endpoint, ticket: seat.ticket }));
};
