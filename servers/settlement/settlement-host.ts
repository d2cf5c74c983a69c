// One settlement machine and what surrounds it in a running server: its clock, its players' door and whoever carries out its orders, each
// knowing only what it needs of the others. Opening ports is settlement-server.ts's business.

import { randomBytes, randomInt } from 'node:crypto';
import type { CharacterId, SettlementId, WallTimeMs } from '../../core/ids.ts';
import type { HeldSheet } from '../../core/settlement/effects.ts';
import type { SettlementInput } from '../../core/settlement/inputs.ts';
import { admissionOf } from '../../core/settlement/people.ts';
import { createSettlement, settlementMachine } from '../../core/settlement/settlement.ts';
import type { SettlementContext, SettlementState } from '../../core/settlement/state.ts';
import type { Log } from '../host/log.ts';
import type { Metrics } from '../host/metrics.ts';
import { TicketOffice } from '../host/tickets.ts';
import { EffectPerformer } from './effect-performer.ts';
import type { PartyHosting } from './hosting/party-hosting.ts';
import { PlayerDoor } from './player-door.ts';
import { SettlementRunner } from './settlement-runner.ts';
import type { WorldLink } from './world-link.ts';

export interface SettlementHostOptions {
  readonly settlement: SettlementId;
  readonly context: SettlementContext;
  /** Where the settlement's chance begins; unlike any other run's when left out. */
  readonly seed: number | undefined;
  readonly now: () => WallTimeMs;
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
  readonly door: PlayerDoor;
  readonly #state: SettlementState;
  readonly #runner: SettlementRunner;
  readonly #performer: EffectPerformer;
  readonly #counters;

  constructor(options: SettlementHostOptions) {
    const { settlement, context, now, world, hosting, log, metrics } = options;
    const run = randomBytes(4).toString('hex');
    this.#counters = {
      inputs: metrics.counter('settlement_inputs_total', 'What happened to the settlement, by kind', ['kind']),
      people: metrics.gauge('settlement_people', 'Characters in custody'),
      parties: metrics.gauge('settlement_parties', 'Parties in the register'),
    };
    this.#state = createSettlement({ settlement, run, seed: options.seed ?? randomInt(2 ** 32) }, context, now());
    const submit = (input: SettlementInput): void => this.submit(input);
    const epochOf = (character: CharacterId): number | undefined => this.#state.people.get(character)?.epoch;
    this.door = new PlayerDoor({ settlement, office: new TicketOffice(options.ticketKey), now, epochOf, submit });
    const departures = { world, hosting, log, grpcAddress: options.grpcAddress };
    this.#performer = new EffectPerformer({ world, departures, door: this.door, submit, log, metrics });
    this.#runner = new SettlementRunner({
      machine: settlementMachine(this.#state, context),
      now,
      perform: (effects) => this.#performer.perform(effects),
      broke: options.broke,
    });
  }

  submit(input: SettlementInput): void {
    this.#counters.inputs.inc({ kind: input.kind });
    this.#runner.submit(input);
    this.#counters.people.set(this.#state.people.size);
    this.#counters.parties.set(this.#state.parties.size);
  }

  /** Nobody is let in any more. */
  get isClosing(): boolean {
    return this.#runner.isStopped || this.#state.isClosing;
  }

  admissionOf(character: CharacterId): ReturnType<typeof admissionOf> {
    return this.#runner.isStopped ? 'closing' : admissionOf(this.#state, character);
  }

  /** Lets a character in and gives the ticket its player needs. */
  admit(character: HeldSheet): string {
    this.submit({ kind: 'characterAdmitted', character });
    return this.door.issue(character.sheet.id, character.epoch);
  }

  /** Says good-bye to everybody, waits at most `withinMs` for what is under way, and stops. */
  async stop(withinMs: number): Promise<void> {
    this.submit({ kind: 'stopOrdered' });
    await this.#performer.ended(withinMs);
    this.#runner.stop();
  }
}
