// Which server a client talks to: the world first, then wherever a seat leads, and back through the world when a connection is lost.

import { schedule } from '../event-queue.ts';
import type { ClientTimeMs } from '../ids.ts';
import { appendUpTo } from '../lists.ts';
import type { SeatOffered } from '../wire/messages/common-messages.ts';
import type { ClientRequest, WorldRequest } from '../wire/messages/requests.ts';
import type { WorldMessage } from '../wire/messages/world-messages.ts';
import { newClock } from './clock.ts';
import type { ClientEffect, SendFrame } from './inputs.ts';
import type { ClientState } from './state.ts';

/** Heartbeats: a few quick ones to find the clock, then slow ones to follow it. Unit: ms. */
const QUICK_PROBES = 4;
const QUICK_PROBE_MS = 200;
/** Tries to come back after a lost connection, each twice as long after the last, from half a second. */
const RETURN_TRIES_MAX = 6;
const FIRST_RETURN_MS = 500;
const LINES_KEPT = 8;

/** A request as a numbered frame that is to be sent. */
export const toFrame = (state: ClientState, request: ClientRequest): SendFrame => {
  const sequence = state.nextSequence;
  state.nextSequence += 1;
  return { kind: 'send', sequence, request };
};

export const send = (state: ClientState, request: ClientRequest): ClientEffect[] => [toFrame(state, request)];

/** Leaves the present server for another. */
export const connectTo = (state: ClientState, endpoint: string, ticket: string | undefined): ClientEffect[] => {
  state.where = 'moving';
  state.connection += 1;
  state.isConnected = false;
  state.ticket = ticket;
  state.logOutWarning = undefined;
  return [{ kind: 'connect', endpoint }];
};

export const acceptSeat = (state: ClientState, seat: SeatOffered): ClientEffect[] => connectTo(state, seat.endpoint, seat.ticket);

/** The connection is open: show the ticket, or go on with what was asked of the world. */
export const opened = (state: ClientState): ClientEffect[] => {
  state.isConnected = true;
  state.nextSequence = 1;
  state.probesSent = 0;
  state.clock = newClock();
  if (state.ticket !== undefined) {
    const { ticket } = state;
    state.ticket = undefined;
    return send(state, { kind: 'seatTaken', ticket });
  }
  state.where = 'world';
  const request =
    state.pendingRequest ??
    (state.returnTries > 0 && state.credentials !== undefined ? { kind: 'loggedIn' as const, ...state.credentials } : undefined);
  state.pendingRequest = undefined;
  return request === undefined ? [] : send(state, request);
};

/** The account's characters: choose the one that was lost, when coming back. */
export const listed = (state: ClientState, message: WorldMessage): ClientEffect[] => {
  state.account = message.account;
  state.characters = message.characters;
  if (state.returnTries === 0 || state.character === undefined) return [];
  return send(state, { kind: 'characterChosen', character: state.character });
};

/** Seated on a server: its clock is another one, so it is measured afresh. */
export const seated = (state: ClientState, where: 'settlement' | 'party', now: ClientTimeMs): void => {
  state.where = where;
  state.returnTries = 0;
  schedule(state.events, now, { kind: 'probeDue', connection: state.connection });
};

/** A heartbeat, and the next one queued. */
export const probe = (state: ClientState, connection: number, now: ClientTimeMs): ClientEffect[] => {
  if (connection !== state.connection || !state.isConnected) return [];
  state.probesSent += 1;
  schedule(state.events, now + (state.probesSent < QUICK_PROBES ? QUICK_PROBE_MS : state.heartbeatMs), { kind: 'probeDue', connection });
  const { lastEchoSentAt, lastEchoReceivedAt } = state.clock;
  return send(state, {
    kind: 'timeProbed',
    clientSentAt: now,
    echoSentAt: lastEchoSentAt,
    heldMs: lastEchoSentAt === 0 ? 0 : Math.max(0, now - lastEchoReceivedAt),
  });
};

/**
 * The connection is gone. With a character in play the client comes back by itself, through the world, a few times; whoever had not got as far as that
 * is where one signs in.
 */
export const lost = (state: ClientState, text: string, now: ClientTimeMs): void => {
  state.isConnected = false;
  state.connection += 1;
  if (state.where === 'out') return;
  const isOut = state.credentials === undefined || state.character === undefined || state.returnTries >= RETURN_TRIES_MAX;
  if (isOut) {
    const isSigningIn = state.where === 'start' || state.where === 'world' || (state.where === 'moving' && state.character === undefined);
    state.where = isSigningIn ? 'start' : 'out';
    if (isSigningIn) {
      state.account = undefined;
      state.characters = [];
    }
    say(state, text === '' ? 'The connection is gone.' : text, now, 'bad');
    state.returnTries = 0;
    return;
  }
  if (state.returnTries === 0) say(state, 'The connection was lost. Coming back…', now, 'bad');
  state.where = 'moving';
  schedule(state.events, now + FIRST_RETURN_MS * 2 ** state.returnTries, { kind: 'worldSought', connection: state.connection });
  state.returnTries += 1;
};

/** A request to the world: sent now, or kept until the world is reached. Remembers who one is. */
export const askWorld = (state: ClientState, request: WorldRequest): ClientEffect[] => {
  if (request.kind === 'loggedIn' || request.kind === 'accountRegistered') {
    // By hand one begins anew: nobody is brought back to a character, least of all another account's.
    state.returnTries = 0;
    state.character = undefined;
    state.credentials = { name: request.name, password: request.password };
  }
  if (request.kind === 'characterChosen') state.character = request.character;
  if (state.where === 'world' && state.isConnected) return send(state, request);
  state.pendingRequest = request;
  return connectTo(state, state.worldEndpoint, undefined);
};

/** A line for the player; the oldest make room. */
export const say = (state: ClientState, text: string, at: ClientTimeMs, tone: 'plain' | 'good' | 'bad' = 'plain'): void => {
  if (text === '') return;
  appendUpTo(state.lines, { text, at, tone }, LINES_KEPT);
};
