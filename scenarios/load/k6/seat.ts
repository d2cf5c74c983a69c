// One seat in a party, played over a binary WebSocket by a virtual user: it strikes, dodges what is meant for it after a human reaction, keeps the heartbeat
// and logs out in good order. It knows the wire (core/wire) and people (core/timing); the rest of the game stays with the server.

import './text-decoder.ts';
import { clearTimeout, setTimeout, type TimeoutID } from 'k6/timers';
import { WebSocket } from 'k6/websockets';
import { HEARTBEAT_MS } from '../../../core/timing/heartbeat.ts';
import type { CharacterId, FighterId } from '../../../core/ids.ts';
import { drawBetween, drawOne, fork, type RandomState } from '../../../core/random.ts';
import { DEFAULT_DEVICE, deviceDelaysMs, populations } from '../../../core/rules/populations.ts';
import { drawAnswerMs, newReaction, type ReactionState } from '../../../core/timing/reaction.ts';
import { decodeServerFrame, encodeClientFrame } from '../../../core/wire/codec.ts';
import type { ServerMessage } from '../../../core/wire/messages/all.ts';
import type { ClientRequest } from '../../../core/wire/messages/requests.ts';
import type { PartySeat } from './settlement-client.ts';

/** Why a seat was not played to its end. */
export const SEAT_FAILURES = ['connection_lost', 'malformed_frame', 'ticket_refused', 'not_seated_in_time', 'not_left_in_time'] as const;
export type SeatFailure = (typeof SEAT_FAILURES)[number];

/** What is told of it on the way. Durations in ms. */
export interface SeatMeters {
  seated(): void;
  pressToWord(ms: number): void;
  couldDodge(): void;
  dodged(): void;
  refused(): void;
}

export interface SeatSettings {
  readonly random: RandomState;
  readonly playMs: number;
  readonly meters: SeatMeters;
}

const STRIKE_EVERY_MS = { min: 1200, max: 2200 };
/** How long being seated, and leaving, may each take. */
const ANSWER_WITHIN_MS = 15_000;

/** Plays the seat; resolves with undefined when it was left in good order, and with why when it was not. Never rejects. */
export const playSeat = (seat: PartySeat, settings: SeatSettings): Promise<SeatFailure | undefined> => new SeatPlayer(seat, settings).ended;

class SeatPlayer {
  readonly ended: Promise<SeatFailure | undefined>;
  readonly #settings: SeatSettings;
  readonly #socket: WebSocket;
  readonly #reaction: ReactionState;
  readonly #strikes: RandomState;
  readonly #timers = new Set<TimeoutID>();
  /** Presses that wait for their word, by request; when each was made. */
  readonly #pressed = new Map<number, number>();
  /** Blows at this player that have not been dodged. */
  readonly #coming = new Set<number>();
  #settle: (failure: SeatFailure | undefined) => void = () => undefined;
  #sequence = 0;
  #you: CharacterId | undefined;
  #enemies: readonly FighterId[] = [];
  #lastEcho = { sentAt: 0, receivedAt: 0 };
  #isDowned = false;
  #isLeaving = false;
  #isOver = false;

  constructor(seat: PartySeat, settings: SeatSettings) {
    this.#settings = settings;
    this.#reaction = newReaction(fork(settings.random, 'reaction'));
    this.#strikes = fork(settings.random, 'strikes');
    this.ended = new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.#socket = new WebSocket(seat.endpoint);
    this.#socket.binaryType = 'arraybuffer';
    this.#socket.addEventListener('open', () => this.#send({ kind: 'seatTaken', ticket: seat.ticket }));
    this.#socket.addEventListener('message', (event) => this.#received('data' in event ? event.data : undefined));
    this.#socket.addEventListener('error', () => this.#end('connection_lost'));
    this.#socket.addEventListener('close', () => this.#end('connection_lost'));
    this.#after(ANSWER_WITHIN_MS, () => {
      if (this.#you === undefined) this.#end('not_seated_in_time');
    });
  }

  #received(data: unknown): void {
    if (this.#isOver) return;
    const decoded = data instanceof ArrayBuffer ? decodeServerFrame(new Uint8Array(data)) : undefined;
    if (decoded?.kind !== 'ok') return this.#end('malformed_frame');
    for (const message of decoded.value) this.#hear(message);
  }

  #hear(message: ServerMessage): void {
    switch (message.kind) {
      case 'partyEntered':
        this.#see(message.fighters);
        if (this.#you === undefined) this.#begin(message.you);
        return;
      case 'fightStarted':
        return this.#see(message.fighters);
      case 'attackAnnounced':
        return this.#announced(message);
      case 'attackSettled':
        if (this.#coming.delete(message.attack)) this.#settings.meters.dodged();
        return this.#word(message.sequence);
      case 'fighterMoved':
        if (message.fighter === this.#you) this.#word(message.sequence);
        return;
      case 'fighterDowned':
        this.#enemies = this.#enemies.filter((enemy) => enemy !== message.fighter);
        if (message.fighter === this.#you) this.#isDowned = true;
        return;
      case 'fighterRecovered':
        if (message.fighter === this.#you) this.#isDowned = false;
        return;
      case 'timeEchoed':
        this.#lastEcho = { sentAt: message.serverSentAt, receivedAt: Date.now() };
        return;
      case 'rejected':
        if (this.#you === undefined) return this.#end('ticket_refused');
        if (this.#pressed.delete(message.sequence)) this.#settings.meters.refused();
        return;
      case 'logOutWarned':
        return void this.#send({ kind: 'logOutConfirmed' });
      case 'loggedOut':
        return this.#end(undefined);
      default:
    }
  }

  #see(fighters: readonly { readonly id: FighterId; readonly side: string; readonly isDowned: boolean }[]): void {
    this.#enemies = fighters.filter(({ side, isDowned }) => side === 'enemy' && !isDowned).map(({ id }) => id);
  }

  #begin(you: CharacterId): void {
    this.#you = you;
    this.#settings.meters.seated();
    this.#beat();
    this.#strikeLater();
    this.#after(this.#settings.playMs, () => this.#leave());
  }

  #leave(): void {
    this.#isLeaving = true;
    this.#send({ kind: 'logOutAsked' });
    this.#after(ANSWER_WITHIN_MS, () => this.#end('not_left_in_time'));
  }

  #announced(blow: Extract<ServerMessage, { kind: 'attackAnnounced' }>): void {
    if (blow.attacker === this.#you) this.#word(blow.sequence);
    if (blow.defender !== this.#you || !blow.isTentative) return;
    this.#settings.meters.couldDodge();
    this.#coming.add(blow.attack);
    const { goNoGo, lapseRatio } = populations.average;
    const answerMs = deviceDelaysMs[DEFAULT_DEVICE] + drawAnswerMs(this.#reaction, goNoGo, lapseRatio);
    // Past the landing there is nothing left to dodge and a person stops trying.
    if (answerMs >= blow.landsAt - blow.announcedAt) return;
    const shownAt = Date.now();
    this.#after(answerMs, () => this.#press({ kind: 'dodgePressed', attack: blow.attack, sinceShownMs: sinceMs(shownAt) }));
  }

  #strikeLater(): void {
    this.#after(drawBetween(this.#strikes, STRIKE_EVERY_MS.min, STRIKE_EVERY_MS.max), () => {
      const target = this.#isDowned || this.#isLeaving ? undefined : drawOne(this.#strikes, this.#enemies);
      if (target !== undefined) this.#press({ kind: 'attackDeclared', target });
      this.#strikeLater();
    });
  }

  #beat(): void {
    const { sentAt, receivedAt } = this.#lastEcho;
    this.#send({ kind: 'timeProbed', clientSentAt: Date.now(), echoSentAt: sentAt, heldMs: sentAt === 0 ? 0 : sinceMs(receivedAt) });
    this.#after(HEARTBEAT_MS, () => this.#beat());
  }

  #press(request: ClientRequest): void {
    this.#pressed.set(this.#send(request), Date.now());
  }

  /** The first word of a press has come. */
  #word(sequence: number): void {
    const pressedAt = this.#pressed.get(sequence);
    if (pressedAt === undefined) return;
    this.#pressed.delete(sequence);
    this.#settings.meters.pressToWord(sinceMs(pressedAt));
  }

  #send(request: ClientRequest): number {
    this.#sequence += 1;
    // A copy of its own: what the codec gives may be part of a larger buffer.
    this.#socket.send(encodeClientFrame({ sequence: this.#sequence, request }).slice().buffer);
    return this.#sequence;
  }

  #after(ms: number, task: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (!this.#isOver) task();
    }, ms);
    this.#timers.add(timer);
  }

  #end(failure: SeatFailure | undefined): void {
    if (this.#isOver) return;
    this.#isOver = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#socket.close();
    this.#settle(failure);
  }
}

/** k6 has no clock that never goes back. */
const sinceMs = (at: number): number => Math.max(0, Date.now() - at);
