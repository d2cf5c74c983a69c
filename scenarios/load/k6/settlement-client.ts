// The settlement as k6 calls it: one connection for each virtual user, one call that sets a party out. A call that was answered is timed; what fails is
// counted by its status, so that a quick refusal makes nothing look faster.

import { Counter, Trend } from 'k6/metrics';
import grpc from 'k6/net/grpc';
import { protoFile, settlement } from './settings.ts';
import { FAILED_PREFIX, PROVISION } from './summary.ts';

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

// A metric must be declared before anything runs, so each status has its counter from the start.
const failures = STATUS_NAMES.map((name) => new Counter(`${FAILED_PREFIX}${name}`));
const notConnected = new Counter(`${FAILED_PREFIX}not_connected`);
const provision = new Trend(PROVISION.metric, true);

const client = new grpc.Client();
const folderEnd = Math.max(protoFile.lastIndexOf('/'), protoFile.lastIndexOf('\\'));
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
  if (!connected()) {
    notConnected.add(1);
    return undefined;
  }
  const calledAt = Date.now();
  const response = await client.asyncInvoke(METHOD, asked, { timeout: CALL_WITHIN });
  if (response.status !== grpc.StatusOK) {
    failures[response.status]?.add(1);
    return undefined;
  }
  provision.add(Date.now() - calledAt);
  const { seats } = response.message as LoadPartySetOut;
  return seats.map(({ character, seat }) => ({ character, endpoint: seat.endpoint, ticket: seat.ticket }));
};

/** Whether there is a connection; tries to make one when there is none. */
const connected = (): boolean => {
  if (isConnected) return true;
  try {
    client.connect(settlement, { plaintext: true, timeout: CONNECT_WITHIN });
    isConnected = true;
  } catch {
    // Nobody is there, or nobody we can reach: a failure by that name, and the next arrival tries again.
  }
  return isConnected;
};
