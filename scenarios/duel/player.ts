// One duellist over real sockets: it logs in, makes a party of one, goes to the training ground and dodges what its sparring partner strikes, with reactions
// drawn from the question. It answers what its client is shown, as a person would, and never looks behind the glass.

import { drawNormal, drawUniform, fork, type RandomState } from '../../core/random.ts';
import { clientTime, type AttackId } from '../../core/ids.ts';
import type { DuelQuestion } from '../../core/timing/duel-question.ts';
import { drawReactionMs } from '../../core/timing/reaction.ts';
import type { ServerMessage } from '../../core/wire/messages/all.ts';
import type { Button } from '../../core/client/inputs.ts';
import type { Deliveries } from '../../sim-clients/headless/deliveries.ts';
import { HeadlessClient } from '../../sim-clients/headless/headless-client.ts';
import type { LinkShape } from '../../sim-clients/headless/shaped-socket.ts';

export interface DuelPlayerOptions {
  readonly name: string;
  readonly trials: number;
  readonly question: DuelQuestion;
  readonly worldEndpoint: string;
  readonly link: LinkShape;
  readonly random: RandomState;
  readonly deliveries: Deliveries;
  readonly onTrial: () => void;
}

/** What one duellist saw. Durations in ms. */
export interface DuelPlayerTally {
  trials: number;
  dodged: number;
  hitsShown: number;
  falseHits: number;
  /** Press made less press meant. */
  readonly pressLateMs: number[];
  /** Press meant to the server's word heard: the way up, the server, the way back, and every lateness between them. */
  readonly pathsMs: number[];
}

/** A trial whose answer has not come this long after its blow landed will not come: the dodge was never pressed, or came too late. Unit: ms. */
const ANSWER_WAIT_MS = 700;
/** Blows before the first that counts: heartbeats have found the clock by then. */
const WARM_UP = 1;

type Ask = Extract<Button, { kind: 'ask' }>['request'];

/** Plays its trials and is done. */
export class DuelPlayer {
  readonly tally: DuelPlayerTally = { trials: 0, dodged: 0, hitsShown: 0, falseHits: 0, pressLateMs: [], pathsMs: [] };
  readonly done: Promise<void>;
  readonly #options: DuelPlayerOptions;
  readonly #client: HeadlessClient;
  readonly #reactions: RandomState;
  readonly #whims: RandomState;
  readonly #settled = new Set<AttackId>();
  /** When each dodge was meant to be pressed, by the number of its frame. */
  readonly #pressedAt = new Map<number, number>();
  readonly #finish: () => void;
  readonly #fail: (error: Error) => void;
  #announced = 0;
  #isOver = false;

  constructor(options: DuelPlayerOptions) {
    this.#options = options;
    this.#reactions = fork(options.random, 'reaction');
    this.#whims = fork(options.random, 'whims');
    const ended = Promise.withResolvers<void>();
    this.done = ended.promise;
    this.#finish = ended.resolve;
    this.#fail = ended.reject;
    this.#client = new HeadlessClient({
      worldEndpoint: options.worldEndpoint,
      link: options.link,
      random: options.random,
      time: options.deliveries,
      observer: {
        received: (message, at) => this.#received(message, at),
        pressed: (frame, intendedAt) => {
          if (frame.request.kind === 'dodgePressed') this.#pressedAt.set(frame.sequence, intendedAt);
        },
        lost: (text) => this.#fail(new Error(`${options.name} lost its connection: ${text}`)),
      },
    });
    // The world is asked first thing; the client keeps the request until it is connected.
    this.#ask({ kind: 'accountRegistered', name: options.name, password: 'training-ground' });
  }

  [Symbol.dispose](): void {
    this.#isOver = true;
    this.#client[Symbol.dispose]();
  }

  #received(message: ServerMessage, at: number): void {
    switch (message.kind) {
      case 'charactersListed': {
        const [character] = message.characters;
        this.#ask(
          character === undefined
            ? { kind: 'characterCreated', name: this.#options.name, calling: 'guard' }
            : { kind: 'characterChosen', character: character.id },
        );
        return;
      }
      case 'settlementEntered':
        this.#ask({ kind: 'partyCreated' });
        return;
      case 'partyShown':
        if (message.members.length > 0) this.#toTrainingGround();
        return;
      case 'attackAnnounced':
        if (message.isTentative) this.#answer(message.attack, message.landsAt - message.announcedAt, at);
        return;
      case 'attackSettled':
        this.#settled.add(message.attack);
        this.#heardAnswer(message.sequence, at);
        return;
      case 'rejected':
        this.#heardAnswer(message.sequence, at);
        if (message.reason !== 'too-late' && message.reason !== 'not-now')
          this.#fail(new Error(`${this.#options.name} was refused: ${message.text}`));
        return;
      default:
    }
  }

  #toTrainingGround(): void {
    // Asked in the next turn, when the client has taken the message that this one hears of first.
    queueMicrotask(() => {
      const { settlement } = this.#client.view();
      if (settlement !== undefined && settlement.party !== undefined)
        this.#ask({ kind: 'travelSetOut', destination: settlement.settlement });
    });
  }

  #answer(attack: AttackId, landsInMs: number, at: number): void {
    this.#announced += 1;
    if (this.#announced <= WARM_UP || this.#announced > WARM_UP + this.#options.trials) return;
    const { question, deliveries } = this.#options;
    const lapses = drawUniform(this.#whims) < question.lapseRatio;
    const personMs = question.betweenPersonSdMs * drawNormal(this.#whims);
    const reactionMs = Math.max(0, drawReactionMs(this.#reactions, question.reaction) + personMs);
    const pressAt = at + question.deviceMs + reactionMs;
    if (!lapses) {
      deliveries.at(pressAt, () => {
        if (this.#isOver) return;
        this.tally.pressLateMs.push(Math.max(0, deliveries.now() - pressAt));
        this.#client.press({ kind: 'dodge' }, pressAt);
      });
    }
    const { roundTripMs } = this.#client.view().delay;
    // Generous: by then a dodge in time has been answered.
    deliveries.at(at + landsInMs + (roundTripMs ?? 0) + ANSWER_WAIT_MS, () => this.#count(attack));
  }

  #heardAnswer(sequence: number, at: number): void {
    const pressedAt = this.#pressedAt.get(sequence);
    if (pressedAt === undefined) return;
    this.#pressedAt.delete(sequence);
    this.tally.pathsMs.push(at - pressedAt);
  }

  #count(attack: AttackId): void {
    if (this.#isOver) return;
    this.tally.trials += 1;
    if (this.#settled.delete(attack)) this.tally.dodged += 1;
    this.#options.onTrial();
    if (this.tally.trials < this.#options.trials) return;
    const { delay } = this.#client.view();
    this.tally.hitsShown = delay.hitsShown;
    this.tally.falseHits = delay.falseHits;
    this.#finish();
  }

  #ask(request: Ask): void {
    // A message is told to the observer before the client has taken it, so the answer waits for the turn to end.
    const { deliveries } = this.#options;
    deliveries.at(clientTime(deliveries.now()), () => {
      if (!this.#isOver) this.#client.press({ kind: 'ask', request }, deliveries.now());
    });
  }
}
