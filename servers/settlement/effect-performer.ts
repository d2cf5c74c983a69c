// Carries out what a settlement orders. Words to players leave at once and in order; what another server must do is started in order, runs
// beside the rest, and its outcome comes back as an input. Every piece of work ends by itself within a bounded time.

import { unreachable } from '../../core/assert.ts';
import type { SettlementEffect } from '../../core/settlement/effects.ts';
import type { SettlementInput } from '../../core/settlement/inputs.ts';
import { delay, type Log, type Metrics, type Runtime } from '../ports/runtime.ts';
import { setOut, type DepartureParts } from './set-out.ts';
import type { PlayerSessions } from './player-sessions.ts';
import { refusalOf, type WorldLink } from './world-link.ts';

export interface PerformerOptions {
  readonly runtime: Runtime;
  readonly world: WorldLink;
  readonly departures: DepartureParts;
  readonly sessions: PlayerSessions;
  readonly submit: (input: SettlementInput) => void;
  readonly log: Log;
  readonly metrics: Metrics;
}

export class EffectPerformer {
  readonly #options: PerformerOptions;
  readonly #underWay = new Set<Promise<void>>();
  readonly #counters;

  constructor(options: PerformerOptions) {
    this.#options = options;
    this.#counters = {
      effects: options.metrics.counter('settlement_effects_total', 'Orders of the settlement that were carried out, by kind', ['kind']),
      outcomes: options.metrics.counter('settlement_orders_total', 'Orders that another server had to carry out, by what came of them', [
        'outcome',
      ]),
      durations: options.metrics.histogram('settlement_order_ms', 'How long orders that another server had to carry out took', ['order']),
    };
  }

  perform(effects: readonly SettlementEffect[]): void {
    for (const effect of effects) {
      this.#counters.effects.inc({ kind: effect.kind });
      this.#performOne(effect);
    }
  }

  /** Resolves when nothing is under way any more, or after `withinMs`. */
  async ended(withinMs: number): Promise<void> {
    const over = new AbortController();
    await Promise.race([delay(this.#options.runtime, withinMs, over.signal), this.#allEnded()]);
    over.abort();
  }

  #performOne(effect: SettlementEffect): void {
    const { sessions, world, departures } = this.#options;
    switch (effect.kind) {
      case 'send':
        return sessions.send(effect.to, effect.message);
      case 'broadcast':
        return sessions.broadcast(effect.to, effect.message);
      case 'reject':
        return sessions.reject(effect.to, effect.sequence, effect.reason, effect.text);
      case 'close':
        return sessions.close(effect.to, effect.text);
      case 'saveSheets':
        return this.#start('saveSheets', () => saved(world, effect));
      case 'checkIn':
        return this.#start('checkIn', () => checkedIn(world, effect));
      case 'setOut':
        return this.#start('setOut', () => setOut(departures, effect.order, effect.players));
      default:
        return unreachable(effect);
    }
  }

  #start(order: string, work: () => Promise<SettlementInput>): void {
    const startedAt = this.#options.runtime.now();
    const task = async (): Promise<void> => {
      const outcome = await work();
      this.#counters.outcomes.inc({ outcome: outcome.kind });
      this.#counters.durations.observe({ order }, this.#options.runtime.now() - startedAt);
      if ('refusal' in outcome) this.#options.log.warn({ order, refusal: outcome.refusal }, 'the world did not do what was ordered');
      this.#options.submit(outcome);
    };
    const running: Promise<void> = task().finally(() => this.#underWay.delete(running));
    this.#underWay.add(running);
  }

  async #allEnded(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }
}

const saved = async (world: WorldLink, effect: Extract<SettlementEffect, { kind: 'saveSheets' }>): Promise<SettlementInput> => {
  const { save, reason, characters } = effect;
  try {
    await world.saveSheets(save, reason, characters);
    return { kind: 'sheetsSaved', save };
  } catch (error) {
    return { kind: 'sheetsRefused', save, refusal: refusalOf(error), text: 'The world would not write that down. Nothing has changed.' };
  }
};

const checkedIn = async (world: WorldLink, effect: Extract<SettlementEffect, { kind: 'checkIn' }>): Promise<SettlementInput> => {
  const { key, character } = effect;
  const who = { character: character.sheet.id, key };
  try {
    await world.checkIn(key, character);
    return { kind: 'characterCheckedIn', ...who };
  } catch (error) {
    return { kind: 'checkInRefused', ...who, refusal: refusalOf(error) };
  }
};
