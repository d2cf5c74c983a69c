// The second host of the party machine: one party, its clients and the links between them, in virtual time. It only carries messages, keeps the
// clock and performs effects; whatever is about the game is in the machines. Single-threaded and seeded: the same options give the same run.
// It calls the machines' functions and asks their queues itself, where other hosts hold a `Machine`, and walks lists by index (core/PERFORMANCE.md).

import { unreachable } from '../../core/assert.ts';
import { clientReceives, clientWakes, createClient, press } from '../../core/client/client.ts';
import type { Button, ClientEffect } from '../../core/client/inputs.ts';
import { takeMessage } from '../../core/client/messages.ts';
import type { ClientEvent, ClientState } from '../../core/client/state.ts';
import { emptyQueue, NOTHING_DUE, schedule, takeNext, type EventQueue } from '../../core/event-queue.ts';
import { clientTime, partyTime, type CharacterId, type ClientTimeMs, type PartyTimeMs } from '../../core/ids.ts';
import type { PartyEffect } from '../../core/party/effects.ts';
import { heartbeatInput, toPartyInput } from '../../core/party/from-request.ts';
import type { PartyInput } from '../../core/party/inputs.ts';
import type { PartyOrder } from '../../core/party/order.ts';
import { createParty, newTurn, partyReceives, partyWakes, type PartyTurn, type PartyWorld } from '../../core/party/party.ts';
import type { PartyEvent, PartyState } from '../../core/party/state.ts';
import { fork, seeded } from '../../core/random.ts';
import type { LegModel } from '../../core/rules/networks.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { echoTime } from '../../core/timing/heartbeat.ts';
import { drawDelayMs, newLeg, type LegState } from '../../core/timing/link.ts';
import type { ServerMessage } from '../../core/wire/messages/all.ts';
import type { PartyMessage } from '../../core/wire/messages/party-messages.ts';
import type { ClientFrame } from '../../core/wire/messages/requests.ts';

/** One player of the party and how far away it is. */
export interface VirtualPlayerOptions {
  readonly character: CharacterId;
  readonly up: LegModel;
  readonly down: LegModel;
  /** The client's clock when the party begins: its zero means nothing, which is what this number is for. Unit: ms. */
  readonly clockStartsAt: number;
  readonly heartbeatMs: number;
  /** Draw each delay on its own, without correlation: for checks against the formula. */
  readonly hasIndependentDelays: boolean;
}

/** Called at every step a caller may want to measure or act on. All instants are party time. */
export interface VirtualWatcher {
  /** A message has reached a player's client, and the client has taken it. */
  readonly delivered?: (player: VirtualPlayer, message: ServerMessage, at: PartyTimeMs) => void;
  /** A player's frame has reached the server, which takes it next. */
  readonly arrived?: (player: VirtualPlayer, frame: ClientFrame, at: PartyTimeMs) => void;
  /** The party tells everybody something, which is sent next. */
  readonly broadcast?: (message: PartyMessage, at: PartyTimeMs) => void;
  /** The party refuses somebody's wish, which is told next. */
  readonly rejected?: (refusal: Extract<PartyEffect, { kind: 'reject' }>, at: PartyTimeMs) => void;
}

export interface VirtualPlayer {
  readonly character: CharacterId;
  readonly client: ClientState;
  /** The client's own, asked after each of its turns. */
  readonly events: EventQueue<ClientEvent, ClientTimeMs>;
  readonly clockStartsAt: number;
  readonly up: LegModel;
  readonly down: LegModel;
  readonly upState: LegState;
  readonly downState: LegState;
  isSeated: boolean;
  /** When its client is due next, on the party clock; `NOTHING_DUE` while nothing is. */
  dueAt: PartyTimeMs;
}

/** What happens to one player, and what with: all of one shape (core/PERFORMANCE.md). */
type VirtualEvent =
  | { readonly kind: 'frameArrives'; readonly player: VirtualPlayer; readonly what: ClientFrame }
  | { readonly kind: 'messageReceived'; readonly player: VirtualPlayer; readonly what: ServerMessage }
  | { readonly kind: 'buttonPressed'; readonly player: VirtualPlayer; readonly what: Button };

export interface VirtualWorld {
  readonly party: PartyState;
  /** The party's own, asked after each of its turns. */
  readonly partyEvents: EventQueue<PartyEvent, PartyTimeMs>;
  readonly turn: PartyTurn;
  readonly rules: Rules;
  readonly players: readonly VirtualPlayer[];
  readonly queue: EventQueue<VirtualEvent, PartyTimeMs>;
  readonly watcher: VirtualWatcher;
  /** Few watch every frame, and asking all for it costs (core/PERFORMANCE.md). */
  readonly isArrivalWatched: boolean;
  now: PartyTimeMs;
  /** When the first of the clients is due next; `NOTHING_DUE` while none is. */
  clientDueAt: PartyTimeMs;
  /** The party is over, or the run was stopped. */
  isOver: boolean;
}

/** A party about to set out, its players on their way to their seats. */
export const createVirtualWorld = (
  order: PartyOrder,
  shared: PartyWorld,
  players: readonly VirtualPlayerOptions[],
  watcher: VirtualWatcher = {},
): VirtualWorld => {
  const party = createParty(order, shared);
  const chance = fork(seeded(order.seed), 'links');
  const world: VirtualWorld = {
    party,
    partyEvents: party.events,
    turn: newTurn(party, shared),
    rules: shared.rules,
    players: players.map((options) => newPlayer(options, chance)),
    queue: emptyQueue<VirtualEvent, PartyTimeMs>(),
    watcher,
    isArrivalWatched: watcher.arrived !== undefined,
    now: partyTime(0),
    clientDueAt: NEVER_DUE,
    isOver: false,
  };
  for (const player of world.players) takeSeat(world, player);
  return world;
};

/** The player presses a button at `at`; its client hears of it then. */
export const pressAt = (world: VirtualWorld, player: VirtualPlayer, at: number, button: Button): void =>
  schedule(world.queue, Math.max(at, world.now), { kind: 'buttonPressed', player, what: button });

/** Nothing more is played: a watcher has seen all it wanted. The step it was called in is finished. */
export const stopVirtualWorld = (world: VirtualWorld): void => {
  world.isOver = true;
};

/** Runs until the party is over, nothing is left to happen, `until` is reached or a watcher stops it. Unit: ms, party clock. */
export const runVirtualWorld = (world: VirtualWorld, { until = Infinity }: { until?: number } = {}): void => {
  const { queue, partyEvents } = world;
  // Before what is never due.
  const last = Math.min(until, NEVER_DUE / 2);
  while (!world.isOver) {
    const queueAt = queue.nextAt;
    const partyDueAt = partyEvents.nextAt;
    const { clientDueAt } = world;
    // Inputs stamped in an instant come before what falls due in it, as on a real host.
    if (queueAt <= partyDueAt && queueAt <= clientDueAt) {
      if (queueAt > last) return;
      world.now = queueAt;
      takeEvent(world);
    } else if (partyDueAt <= clientDueAt) {
      if (partyDueAt > last) return;
      world.now = partyDueAt;
      performParty(world, partyWakes(world.turn, partyDueAt));
    } else {
      if (clientDueAt > last) return;
      world.now = clientDueAt;
      wakeClient(world);
    }
  }
};

const NEVER_DUE = partyTime(NOTHING_DUE);

/** The player's own clock now. */
export const clientNow = (world: VirtualWorld, player: VirtualPlayer): ClientTimeMs => clientTime(world.now + player.clockStartsAt);

const newPlayer = (options: VirtualPlayerOptions, chance: ReturnType<typeof seeded>): VirtualPlayer => {
  const { character, up, down, clockStartsAt, heartbeatMs, hasIndependentDelays } = options;
  // On its way to its seat: its first frame is the ticket, exactly as on a socket.
  const client = createClient({ worldEndpoint: 'virtual', heartbeatMs, ticket: 'virtual' });
  return {
    character,
    client,
    events: client.events,
    clockStartsAt,
    up,
    down,
    upState: newLeg(fork(chance, `${character} up`), { independent: hasIndependentDelays }),
    downState: newLeg(fork(chance, `${character} down`), { independent: hasIndependentDelays }),
    isSeated: false,
    dueAt: NEVER_DUE,
  };
};

const takeSeat = (world: VirtualWorld, player: VirtualPlayer): void =>
  performClient(world, player, clientReceives(player.client, { kind: 'connected' }, clientNow(world, player)));

/** At the exact instant on its own clock: a sum of two clocks may be off by a rounding error. */
const wakeClient = (world: VirtualWorld): void => {
  const { players, clientDueAt } = world;
  // Only here may a client be due later than before.
  world.clientDueAt = NEVER_DUE;
  let isWoken = false;
  for (let index = 0; index < players.length; index += 1) {
    const player = players[index] as VirtualPlayer;
    if (player.dueAt === clientDueAt && !isWoken) {
      isWoken = true;
      performClient(world, player, clientWakes(player.client, player.events.nextAt));
    } else if (player.dueAt < world.clientDueAt) world.clientDueAt = player.dueAt;
  }
};

const takeEvent = (world: VirtualWorld): void => {
  const event = takeNext(world.queue);
  if (event === undefined) return;
  const { player } = event;
  switch (event.kind) {
    case 'frameArrives':
      takeFrame(world, player, event.what);
      return;
    case 'messageReceived':
      performClient(world, player, takeMessage(player.client, event.what, clientNow(world, player)));
      world.watcher.delivered?.(player, event.what, world.now);
      return;
    case 'buttonPressed':
      performClient(world, player, press(player.client, event.what, clientNow(world, player)));
      return;
    default:
      unreachable(event);
  }
};

const takeFrame = (world: VirtualWorld, player: VirtualPlayer, frame: ClientFrame): void => {
  if (world.isArrivalWatched) world.watcher.arrived?.(player, frame, world.now);
  const input = inputOf(world, player, frame);
  if (input !== undefined) performParty(world, partyReceives(world.turn, input, world.now));
};

/** What a server does with a frame before its machine sees it: seats, heartbeats, and the machine's own inputs. */
const inputOf = (world: VirtualWorld, player: VirtualPlayer, frame: ClientFrame): PartyInput | undefined => {
  const { request } = frame;
  if (request.kind === 'seatTaken') {
    player.isSeated = true;
    return { kind: 'playerArrived', character: player.character };
  }
  if (request.kind !== 'timeProbed') return toPartyInput(player.character, frame);
  toClient(world, player, echoTime(request, world.now, world.now));
  return heartbeatInput(player.character, request, world.now);
};

const performParty = (world: VirtualWorld, effects: readonly PartyEffect[]): void => {
  for (let index = 0; index < effects.length; index += 1) {
    const effect = effects[index] as PartyEffect;
    switch (effect.kind) {
      case 'broadcast':
        world.watcher.broadcast?.(effect.message, world.now);
        tellAll(world, effect.message);
        break;
      case 'send':
        tellOne(world, effect.to, effect.message);
        break;
      case 'reject':
        world.watcher.rejected?.(effect, world.now);
        tellOne(world, effect.to, { kind: 'rejected', sequence: effect.sequence, reason: effect.reason, text: effect.text });
        break;
      case 'close':
        for (const player of world.players) if (player.character === effect.to) player.isSeated = false;
        break;
      case 'save':
      case 'handOver':
        // Virtual custody is somebody else's: saving costs no time here.
        break;
      case 'end':
        world.isOver = true;
        break;
    }
  }
};

/** To everybody who is seated. */
const tellAll = (world: VirtualWorld, message: ServerMessage): void => {
  const { players } = world;
  for (let index = 0; index < players.length; index += 1) {
    const player = players[index] as VirtualPlayer;
    if (player.isSeated) toClient(world, player, message);
  }
};

/** To one, if that player is seated. */
const tellOne = (world: VirtualWorld, to: CharacterId, message: ServerMessage): void => {
  const { players } = world;
  for (let index = 0; index < players.length; index += 1) {
    const player = players[index] as VirtualPlayer;
    if (player.isSeated && player.character === to) toClient(world, player, message);
  }
};

const performClient = (world: VirtualWorld, player: VirtualPlayer, effects: readonly ClientEffect[]): void => {
  const dueAt = partyTime(player.events.nextAt - player.clockStartsAt);
  player.dueAt = dueAt;
  if (dueAt < world.clientDueAt) world.clientDueAt = dueAt;
  for (let index = 0; index < effects.length; index += 1) {
    const effect = effects[index] as ClientEffect;
    if (effect.kind !== 'send') continue;
    const delayMs = drawDelayMs(player.up, player.upState, world.now);
    schedule(world.queue, world.now + delayMs, { kind: 'frameArrives', player, what: effect });
  }
};

const toClient = (world: VirtualWorld, player: VirtualPlayer, message: ServerMessage): void => {
  const delayMs = drawDelayMs(player.down, player.downState, world.now);
  schedule(world.queue, world.now + delayMs, { kind: 'messageReceived', player, what: message });
};
