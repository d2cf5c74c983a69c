// One settlement machine and what surrounds it in a running server: its clock, its players' sessions and whoever carries out its orders, each
// knowing only what it needs of the others. Opening ports is settlement-server.ts's business.

import { Driver } from '../../core/driver.ts';
import type { CharacterId, SettlementId, WallTimeMs } from '../../core/ids.ts';
import { betweenMs } from '../../core/brand.ts';
import { rulesHash } from '../../core/rules/rules.ts';
import type { HeldSheet, SettlementEffect } from '../../core/settlement/effects.ts';
import type { SettlementInput } from '../../core/settlement/inputs.ts';
import { admissionOf } from '../../core/settlement/people.ts';
import { createSettlement, settlementMachine } from '../../core/settlement/settlement.ts';
import type { SettlementContext, SettlementState } from '../../core/settlement/state.ts';
import { TicketOffice } from '../host/tickets.ts';
import type { RulesSource } from '../ports/rules.ts';
import { randomUint32, type Log, type Metrics, type Runtime } from '../ports/runtime.ts';
import { EffectPerformer } from './effect-performer.ts';
import type { PartyHosting } from './party-hosting.ts';
import { PlayerSessions } from './player-sessions.ts';
import { rowOf } from '../../core/table.ts';
import type { WorldLink } from './world-link.ts';

export interface SettlementHostOptions {
  readonly settlement: SettlementId;
  readonly context: SettlementContext;
  /** Looked at whenever somebody comes or goes. */
  readonly rules: RulesSource;
  /** Where the settlement's chance begins; unlike any other run's when left out. */
  readonly seed: number | undefined;
  readonly runtime: Runtime;
  readonly world: WorldLink;
  readonly hosting: PartyHosting;
  readonly ticketKey: Uint8Array;
  /** This settlement's own gRPC address, known once its port is open. */
  readonly grpcAddress: () => string;
  readonly broke: (error: unknown) => void;
  readonly log: Log;
  readonly metrics: Metrics;
}

export class SettlementHost {
  readonly sessions: PlayerSessions;
  readonly #state: SettlementState;
  readonly #driver: Driver<SettlementInput, SettlementEffect, WallTimeMs>;
  readonly #performer: EffectPerformer;
  readonly #counters;
  readonly #rules: RulesSource;
  #rulesHash: string;

  constructor(options: SettlementHostOptions) {
    const { settlement, context, runtime, world, hosting, log, metrics } = options;
    this.#rules = options.rules;
    this.#rulesHash = rulesHash(context.rules);
    const run = Buffer.from(runtime.randomBytes(4)).toString('hex');
    this.#counters = {
      inputs: metrics.counter('settlement_inputs_total', 'What happened to the settlement, by kind', ['kind']),
      people: metrics.gauge('settlement_people', 'Characters in custody'),
      parties: metrics.gauge('settlement_parties', 'Parties in the register'),
    };
    this.#state = createSettlement({ settlement, run, seed: options.seed ?? randomUint32(runtime) }, context, runtime.wallNow());
    const submit = (input: SettlementInput): void => this.submit(input);
    const epochOf = (character: CharacterId): number | undefined => rowOf(this.#state.people, character)?.epoch;
    this.sessions = new PlayerSessions({ settlement, office: new TicketOffice(options.ticketKey, runtime), runtime, epochOf, submit });
    const departures = { world, hosting, log, grpcAddress: options.grpcAddress };
    this.#performer = new EffectPerformer({ runtime, world, departures, sessions: this.sessions, submit, log, metrics });
    this.#driver = new Driver({
      machine: settlementMachine(this.#state, context),
      clock: {
        now: () => runtime.wallNow(),
        wakeAt: (at, fire) => runtime.setTimer(Math.max(0, Math.ceil(betweenMs({ start: runtime.wallNow(), end: at }))), fire),
      },
      perform: (effects) => {
        this.#performer.perform(effects);
        // The party host looks at its rules now, too.
        if (effects.some(({ kind }) => kind === 'setOut')) void this.followRules();
      },
      broke: options.broke,
    });
    this.#driver.start();
  }

  submit(input: SettlementInput): void {
    this.#counters.inputs.inc({ kind: input.kind });
    this.#driver.receive(input);
    this.#counters.people.set(this.#state.people.count);
    this.#counters.parties.set(this.#state.parties.count);
  }

  /** Looks whether other rules are in force by now, and lives by those from then on. Never fails. */
  async followRules(): Promise<void> {
    const { hash, rules } = await this.#rules.current();
    if (hash === this.#rulesHash) return;
    this.#rulesHash = hash;
    this.submit({ kind: 'rulesChanged', rules });
  }

  /** Nobody is let in any more. */
  get isClosing(): boolean {
    return this.#driver.isStopped || this.#state.isClosing;
  }

  admissionOf(character: CharacterId): ReturnType<typeof admissionOf> {
    return this.#driver.isStopped ? 'closing' : admissionOf(this.#state, character);
  }

  /** Lets a character in and gives the ticket its player needs. */
  admit(character: HeldSheet): string {
    this.submit({ kind: 'characterAdmitted', character });
    return this.sessions.issue(character.sheet.id, character.epoch);
  }

  /** Says good-bye to everybody, waits at most `withinMs` for what is under way, and stops. */
  async stop(withinMs: number): Promise<void> {
    this.submit({ kind: 'stopOrdered' });
    await this.#performer.ended(withinMs);
    this.#driver.stop();
  }
}
