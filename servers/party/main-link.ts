// A party's line to its host's main thread, as questions that wait for an answer. When the line closes, whatever still waits is answered with a refusal,
// so that no party hangs on a host that has gone.

import type { HostLine } from '../ports/threads.ts';
import type { FromParty, HandOverOrder, HandOverOutcome, Refused, SaveOrder, SaveOutcome, ToParty } from '../ports/party-protocol.ts';

/** What the main thread may say unasked. */
export interface MainOrders {
  stop(): void;
  cutOff(message: Extract<ToParty, { kind: 'cutOff' }>): void;
}

/** What a party and its players are told when its host has gone. */
export const hostGone: Refused = {
  kind: 'refused',
  reason: 'unavailable',
  text: 'The party host has stopped. Log in again: you will be back where the party last saved.',
};

/** One party's end of the line. Owns it. */
export class MainLink {
  readonly #line: HostLine;
  readonly #saves = new Map<number, (outcome: SaveOutcome) => void>();
  readonly #handOvers = new Map<number, (outcome: HandOverOutcome) => void>();
  #calls = 0;
  #isClosed = false;

  constructor(line: HostLine, orders: MainOrders) {
    this.#line = line;
    const heard = (message: ToParty): void => {
      switch (message.kind) {
        case 'saveAnswered':
          return settle(this.#saves, message.call, message.outcome);
        case 'handOverAnswered':
          return settle(this.#handOvers, message.call, message.outcome);
        case 'stop':
          return orders.stop();
        case 'cutOff':
          return orders.cutOff(message);
      }
    };
    line.hear(heard, () => {
      this.#isClosed = true;
      for (const call of this.#saves.keys()) settle(this.#saves, call, hostGone);
      for (const call of this.#handOvers.keys()) settle(this.#handOvers, call, hostGone);
    });
  }

  started(endpoint: string): void {
    this.#say({ kind: 'started', endpoint });
  }

  save(save: SaveOrder): Promise<SaveOutcome> {
    return this.#ask(this.#saves, (call) => ({ kind: 'save', call, save }));
  }

  handOver(handOver: HandOverOrder): Promise<HandOverOutcome> {
    return this.#ask(this.#handOvers, (call) => ({ kind: 'handOver', call, handOver }));
  }

  close(): void {
    this.#line.close();
  }

  #ask<Outcome>(
    waiting: Map<number, (outcome: Outcome | Refused) => void>,
    message: (call: number) => FromParty,
  ): Promise<Outcome | Refused> {
    if (this.#isClosed) return Promise.resolve(hostGone);
    this.#calls += 1;
    const call = this.#calls;
    return new Promise((resolve) => {
      waiting.set(call, resolve);
      this.#say(message(call));
    });
  }

  #say(message: FromParty): void {
    this.#line.say(message);
  }
}

const settle = <Outcome>(waiting: Map<number, (outcome: Outcome) => void>, call: number, outcome: Outcome): void => {
  const resolve = waiting.get(call);
  waiting.delete(call);
  resolve?.(outcome);
};
