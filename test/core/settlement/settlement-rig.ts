// A settlement in virtual time with a world that keeps every sheet: tests press buttons, look at what was ordered, and decide when and how the
// world answers.

import { newSheet, type CharacterSheet, type Item } from '../../../core/model/character.ts';
import { present } from '../../../core/assert.ts';
import { addMs, betweenMs } from '../../../core/brand.ts';
import { characterId, settlementId, wallTime, type CharacterId, type WallTimeMs } from '../../../core/ids.ts';
import { advance, settleUpTo } from '../../../core/machine.ts';
import { defaultMap } from '../../../core/map/default-map.ts';
import { defaultRules } from '../../../core/rules/rules.ts';
import type { HeldSheet, SettlementEffect } from '../../../core/settlement/effects.ts';
import type { Refusal, SettlementInput } from '../../../core/settlement/inputs.ts';
import { createSettlement, settlementMachine } from '../../../core/settlement/settlement.ts';
import type { SettlementContext, SettlementState } from '../../../core/settlement/state.ts';
import { rowOf } from '../../../core/table.ts';
import type { ServerMessage } from '../../../core/wire/messages/all.ts';
import type { LogOutRequest, SettlementRequest } from '../../../core/wire/messages/requests.ts';

export const context: SettlementContext = { rules: defaultRules, map: defaultMap };

type Told<Kind extends ServerMessage['kind']> = Extract<ServerMessage, { kind: Kind }>;

/** One thing that happened to the settlement: an input, or only time that passed until `at`; with what came of it then, as JSON. */
export interface Step {
  readonly at: WallTimeMs;
  readonly input: SettlementInput | undefined;
  readonly effects: string;
}

export class SettlementRig {
  state: SettlementState;
  now: WallTimeMs = wallTime(1_000_000);
  /** Its own copy: other rules may come into force here. */
  readonly #context: SettlementContext = { ...context };
  /** Every effect so far, in order. */
  readonly log: SettlementEffect[] = [];
  /** Everything that happened, in order: what another rig lives again. */
  readonly steps: Step[] = [];
  /** What the world has in its store. */
  readonly stored = new Map<CharacterId, HeldSheet>();
  #sequence = 0;
  #looked = 0;
  #answered = 0;

  constructor({ seed = 1 }: { seed?: number } = {}) {
    this.state = createSettlement({ settlement: settlementId('fordwick'), run: 'r1', seed }, context, this.now);
  }

  /** Lets a character in and seats its player. */
  enter(name: string, change: Partial<CharacterSheet> = {}): CharacterId {
    const id = characterId(name.toLowerCase());
    const fresh = newSheet({ id, name, calling: 'guard', settlement: settlementId('fordwick'), gold: 60 });
    const character = { sheet: { ...fresh, ...change }, epoch: 1 };
    this.stored.set(id, character);
    this.receive({ kind: 'characterAdmitted', character });
    this.receive({ kind: 'playerArrived', character: id });
    return id;
  }

  receive(input: SettlementInput): void {
    // A copy is kept: the machine may hold on to what it was given.
    this.#step(structuredClone(input), (machine, perform) => {
      advance(machine, this.now, perform);
      perform(machine.receive(input, this.now));
    });
  }

  ask(character: CharacterId, request: SettlementRequest | LogOutRequest): number {
    this.#sequence += 1;
    this.receive({ kind: 'asked', character, sequence: this.#sequence, request });
    return this.#sequence;
  }

  /** Lets time pass; what falls due happens at its own instant. */
  pass(ms: number): void {
    this.now = addMs(this.now, ms);
    this.#step(undefined, (machine, perform) => settleUpTo(machine, this.now, perform));
  }

  /** The same step again, on this rig's own state. */
  again({ at, input }: Step): void {
    if (input === undefined) return this.pass(betweenMs({ start: this.now, end: at }));
    this.now = at;
    this.receive(structuredClone(input));
  }

  /** The orders nobody has answered yet. */
  open(): SettlementEffect[] {
    return this.log.slice(this.#answered).filter((effect) => ['saveSheets', 'checkIn', 'setOut'].includes(effect.kind));
  }

  /** The world does everything ordered since it last answered, or answers all of it with a refusal. */
  answer(refusal?: Refusal): void {
    const orders = this.open();
    this.#answered = this.log.length;
    for (const order of orders) this.#answerOne(order, refusal);
  }

  /** Effects since this was last asked. */
  since(): SettlementEffect[] {
    const fresh = this.log.slice(this.#looked);
    this.#looked = this.log.length;
    return fresh;
  }

  /** Every message of this kind told to the character so far. */
  told<Kind extends ServerMessage['kind']>(to: CharacterId, kind: Kind): Told<Kind>[] {
    return this.log.flatMap((effect) => {
      const isFor = (effect.kind === 'send' && effect.to === to) || (effect.kind === 'broadcast' && effect.to.includes(to));
      return isFor && 'message' in effect && effect.message.kind === kind ? [effect.message as Told<Kind>] : [];
    });
  }

  /** Why this request was refused; undefined when it was not. */
  refusalOf(sequence: number): string | undefined {
    const found = this.log.find((effect) => effect.kind === 'reject' && effect.sequence === sequence);
    return found?.kind === 'reject' ? found.reason : undefined;
  }

  /** All gold in the world's store, of everybody. */
  gold(): number {
    return [...this.stored.values()].reduce((sum, { sheet }) => sum + sheet.gold, 0);
  }

  /** What the settlement holds of the character now; fails when it is not here. */
  heldSheet(id: CharacterId): CharacterSheet {
    return present(this.sheet(id), `${id} is here`);
  }

  /** The order to set out that is open; fails when there is none. */
  openDeparture(): Extract<SettlementEffect, { kind: 'setOut' }> {
    return present(
      this.open().find((effect) => effect.kind === 'setOut'),
      'an order to set out is open',
    );
  }

  /** The ids of everything owned according to the world's store. */
  things(): string[] {
    return [...this.stored.values()].flatMap(({ sheet }) => sheet.items.map((item) => item.id)).sort();
  }

  /** What the settlement holds of the character now. */
  sheet(id: CharacterId): CharacterSheet | undefined {
    return rowOf(this.state.people, id)?.sheet;
  }

  #step(
    input: SettlementInput | undefined,
    run: (machine: ReturnType<typeof settlementMachine>, perform: (effects: readonly SettlementEffect[]) => void) => void,
  ): void {
    const effects: SettlementEffect[] = [];
    run(settlementMachine(this.state, this.#context), (done) => effects.push(...done));
    this.log.push(...effects);
    this.steps.push({ at: this.now, input, effects: JSON.stringify(effects) });
  }

  #answerOne(order: SettlementEffect, refusal: Refusal | undefined): void {
    if (order.kind === 'saveSheets') {
      if (refusal === undefined) for (const held of order.characters) this.stored.set(held.sheet.id, held);
      this.receive(
        refusal === undefined
          ? { kind: 'sheetsSaved', save: order.save }
          : { kind: 'sheetsRefused', save: order.save, refusal, text: 'The world would not.' },
      );
    }
    if (order.kind === 'checkIn') {
      const who = { character: order.character.sheet.id, key: order.key };
      this.receive(refusal === undefined ? { kind: 'characterCheckedIn', ...who } : { kind: 'checkInRefused', ...who, refusal });
    }
    if (order.kind === 'setOut')
      this.receive({
        kind: 'partyProvisioned',
        party: order.order.party,
        seats: order.players.map(({ sheet }) => ({ character: sheet.id, endpoint: 'ws://127.0.0.1:1', ticket: `for ${sheet.id}` })),
      });
  }
}

export const item = (id: string, kind: Item['item']): Item => ({ id, item: kind });
