// A headless client with somebody at the buttons: whenever the client shows something new, the bot looks, and its presses are made at the instants
// it meant them for. Pressing late is told, never hidden: measurements begin at the intended instant.

import type { Where } from '../../core/client/view.ts';
import { fork } from '../../core/random.ts';
import { decide, nextDecisionAt } from '../behaviours/bot.ts';
import { newBot, type Bot, type PlayerPlan, type Press } from '../behaviours/state.ts';
import { HeadlessClient, type HeadlessOptions } from './headless-client.ts';

/** One simulated player from log-in to log-out. */
export class HeadlessPlayer {
  readonly plan: PlayerPlan;
  readonly client: HeadlessClient;
  readonly bot: Bot;
  readonly #options: HeadlessOptions;
  #lookFor: number | undefined;
  #isLooking = false;
  #isOver = false;

  constructor(plan: PlayerPlan, options: HeadlessOptions) {
    this.plan = plan;
    this.#options = options;
    this.bot = newBot(plan, fork(options.random, 'bot'));
    const { observer } = options;
    this.client = new HeadlessClient({
      ...options,
      observer: {
        ...observer,
        changed: () => {
          observer.changed?.();
          this.#lookSoon();
        },
      },
    });
  }

  get where(): Where {
    return this.client.view().where;
  }

  /** The bot lets go of the buttons; the client stays, for somebody else to press them. */
  letGo(): void {
    this.#isOver = true;
  }

  /** Leaves without a word. */
  vanish(): void {
    this.#isOver = true;
    this.client.vanish();
  }

  [Symbol.dispose](): void {
    this.#isOver = true;
    this.client[Symbol.dispose]();
  }

  /** One look for everything that changed in this turn: a frame of many messages is seen at once. */
  #lookSoon(): void {
    if (this.#isLooking) return;
    this.#isLooking = true;
    queueMicrotask(() => {
      this.#isLooking = false;
      if (!this.#isOver) this.#decide();
    });
  }

  #decide(): void {
    const view = this.client.view();
    const now = this.client.now();
    for (const press of decide(this.bot, view, now)) this.#plan(press, view.where);
    const at = nextDecisionAt(this.bot, now);
    if (at === undefined || at === this.#lookFor) return;
    this.#lookFor = at;
    this.#options.time.at(at, () => {
      if (this.#lookFor !== at) return;
      this.#lookFor = undefined;
      if (!this.#isOver) this.#decide();
    });
  }

  #plan({ at, button }: Press, where: Where): void {
    this.#options.time.at(at, () => {
      // Nobody presses a button of a screen that has gone meanwhile.
      if (!this.#isOver && this.where === where) this.client.press(button, at);
    });
  }
}
