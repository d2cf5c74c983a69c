// Heartbeats, as every server answers them: a probe is echoed with the server's clock, and brings back what it takes to know the round trip.

import type { TimeEchoed } from '../wire/messages/common-messages.ts';
import type { TimeProbed } from '../wire/messages/requests.ts';

/** Between two heartbeats of a client, once its clock has been found. Unit: ms. */
export const HEARTBEAT_MS = 2000;
/** Round trips above this say more about a client that slept than about its network. Unit: ms. */
const ROUND_TRIP_MAX_MS = 30_000;

/** The answer to a heartbeat. Both instants on the server's own clock (the party clock in a party), in ms. */
export const echoTime = (probe: TimeProbed, receivedAt: number, now: number): TimeEchoed => ({
  kind: 'timeEchoed',
  clientSentAt: probe.clientSentAt,
  serverReceivedAt: receivedAt,
  serverSentAt: now,
});

/** The round trip a heartbeat measured, without the time the client held it; undefined before the first echo or when it makes no sense. Unit: ms. */
export const roundTripOf = (probe: TimeProbed, receivedAt: number): number | undefined => {
  if (probe.echoSentAt <= 0) return undefined;
  const roundTripMs = receivedAt - probe.echoSentAt - probe.heldMs;
  return roundTripMs >= 0 && roundTripMs <= ROUND_TRIP_MAX_MS ? roundTripMs : undefined;
};
