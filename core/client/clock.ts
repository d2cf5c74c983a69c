// One clock on both ends: the client learns how far the server's clock is from its own, and how long a round trip takes, from timestamps alone (as
// NTP does). Of the last few samples the one with the shortest round trip is believed: it waited least. Half a round trip is the most that an
// asymmetric link can falsify the offset by; that error is inherent and shown as such.

import type { ClientTimeMs } from '../ids.ts';
import type { TimeEchoed } from '../wire/messages/common-messages.ts';

/** One heartbeat's findings. Unit: ms. `offsetMs` is the server's clock less the client's. */
export interface ClockSample {
  readonly roundTripMs: number;
  readonly offsetMs: number;
}

export interface ClockState {
  samples: ClockSample[];
  /** The offset in use; a first guess until a heartbeat has come back. */
  offsetMs: number;
  isSynchronised: boolean;
  lastEchoSentAt: number;
  lastEchoReceivedAt: number;
}

/** Samples remembered: about a quarter of a minute of heartbeats, so that a changed route is noticed. */
export const CLOCK_SAMPLES_KEPT = 8;

export const newClock = (): ClockState => ({ samples: [], offsetMs: 0, isSynchronised: false, lastEchoSentAt: 0, lastEchoReceivedAt: 0 });

/** Before any heartbeat: takes a server's "now" as if it had travelled in no time, so that the first frames can be drawn. */
export const guessOffset = (clock: ClockState, serverNow: number, receivedAt: ClientTimeMs): void => {
  if (!clock.isSynchronised) clock.offsetMs = serverNow - receivedAt;
};

/** Takes a heartbeat's answer. */
export const takeEcho = (clock: ClockState, echo: TimeEchoed, receivedAt: ClientTimeMs): void => {
  const roundTripMs = Math.max(0, receivedAt - echo.clientSentAt - (echo.serverSentAt - echo.serverReceivedAt));
  const offsetMs = (echo.serverReceivedAt - echo.clientSentAt + echo.serverSentAt - receivedAt) / 2;
  clock.samples.push({ roundTripMs, offsetMs });
  if (clock.samples.length > CLOCK_SAMPLES_KEPT) clock.samples.shift();
  clock.offsetMs = clock.samples.reduce((best, sample) => (sample.roundTripMs < best.roundTripMs ? sample : best)).offsetMs;
  clock.isSynchronised = true;
  clock.lastEchoSentAt = echo.serverSentAt;
  clock.lastEchoReceivedAt = receivedAt;
};

/** A server instant on this client's clock. */
export const toClientTime = (clock: ClockState, serverAt: number): ClientTimeMs => (serverAt - clock.offsetMs) as ClientTimeMs;

/** The latest measured round trip, in ms; undefined before the first. */
export const roundTripMs = (clock: ClockState): number | undefined => clock.samples.at(-1)?.roundTripMs;
