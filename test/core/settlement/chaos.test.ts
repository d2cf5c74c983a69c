// Goal: whatever players do and however the world fails, nothing is lost, made or told too early. Method: seeded random requests from a few
// players, and a world that answers, refuses, is away, or carries an order out and loses the answer; the invariants are checked at every step. And each
// such life is lived a second time from its stamped inputs, the state going through JSON before every one of them: it must come out the same.

import test, { type ExecutionContext } from 'ava';
import { placeId, type CharacterId } from '../../../core/ids.ts';
import { PARTY_SIZE_MAX } from '../../../core/limits.ts';
import { drawIndex, drawOne, drawUniform, seeded, type RandomState } from '../../../core/random.ts';
import type { SettlementEffect } from '../../../core/settlement/effects.ts';
import { hasRow, idsOf, rowOf, rowsOf } from '../../../core/table.ts';
import type { LogOutRequest, SettlementRequest } from '../../../core/wire/messages/requests.ts';
import { item, SettlementRig } from './settlement-rig.ts';

const STEPS = 1500;
const NAMES = ['Ada', 'Ben', 'Cyd', 'Dan', 'Eve'];

type Order = Extract<SettlementEffect, { kind: 'saveSheets' | 'checkIn' | 'setOut' }>;
const isOrder = (effect: SettlementEffect): effect is Order => ['saveSheets', 'checkIn', 'setOut'].includes(effect.kind);

/** A world that applies each save once, whatever it answers, and counts what the declared sources and sinks moved. */
class ForgetfulWorld {
  readonly rig: SettlementRig;
  readonly random: RandomState;
  readonly applied = new Set<string>();
  readonly waiting: Order[] = [];
  goldMoved = 0;
  readonly #t: ExecutionContext;
  #seen = 0;

  constructor(t: ExecutionContext, seed: number) {
    this.#t = t;
    this.rig = new SettlementRig({ seed });
    this.random = seeded(seed);
  }

  /** Collects new orders and checks everything that was said since the last look. */
  look(): void {
    const fresh = this.rig.log.slice(this.#seen);
    this.#seen = this.rig.log.length;
    for (const effect of fresh) {
      if (isOrder(effect)) this.waiting.push(effect);
      if (effect.kind === 'send' && effect.message.kind === 'sheetShown')
        this.#t.deepEqual(effect.message.you, this.rig.stored.get(effect.to)?.sheet, 'what is told is durable');
    }
  }

  /** Answers one of the orders that wait, in any order of the network's choosing. */
  answer(): void {
    const [order] = this.waiting.splice(drawIndex(this.random, this.waiting.length), 1);
    if (order === undefined) return;
    const luck = drawUniform(this.random);
    const refusal = luck < 0.1 ? 'refused' : 'unavailable';
    const isDone = luck >= 0.2;
    const isHeard = luck >= 0.3 || luck < 0.1;
    if (order.kind === 'setOut') {
      this.rig.receive(
        isDone && isHeard
          ? { kind: 'partyProvisioned', party: order.order.party, seats: [] }
          : { kind: 'provisionFailed', party: order.order.party, failed: { kind: 'kept' }, text: 'Not today.' },
      );
    } else if (order.kind === 'checkIn') {
      const who = { character: order.character.sheet.id, key: order.key };
      this.rig.receive(
        isDone && isHeard ? { kind: 'characterCheckedIn', ...who } : { kind: 'checkInRefused', ...who, refusal: 'unavailable' },
      );
    } else {
      if (isDone) this.#apply(order);
      this.rig.receive(
        isDone && isHeard
          ? { kind: 'sheetsSaved', save: order.save }
          : {
              kind: 'sheetsRefused',
              save: order.save,
              refusal: this.applied.has(order.save) ? 'unavailable' : refusal,
              text: 'Not today.',
            },
      );
    }
  }

  #apply(order: Extract<Order, { kind: 'saveSheets' }>): void {
    if (this.applied.has(order.save)) return;
    this.applied.add(order.save);
    const before = this.rig.gold();
    for (const held of order.characters) this.rig.stored.set(held.sheet.id, held);
    const moved = this.rig.gold() - before;
    if (order.reason === 'trade' || order.reason === 'equip') this.#t.is(moved, 0);
    this.goldMoved += moved;
  }
}

const anyRequest = (world: ForgetfulWorld, who: CharacterId): SettlementRequest | LogOutRequest => {
  const { rig, random } = world;
  const own = drawOne(random, rig.sheet(who)?.items ?? [])?.id ?? 'nothing';
  const other = drawOne(random, idsOf(rig.state.people)) ?? who;
  const offer = drawOne(random, idsOf(rig.state.offers));
  const quest = drawOne(random, idsOf(rig.state.quests));
  const invite = drawOne(random, rowOf(rig.state.people, who)?.invites ?? []);
  const party = rowOf(rig.state.parties, rowOf(rig.state.people, who)?.party ?? '');
  const companion = party?.members.find(({ kind }) => kind === 'companion');
  const wishes: (SettlementRequest | LogOutRequest)[] = [
    { kind: 'offerPosted', item: own, price: 1 + drawIndex(random, 30) },
    { kind: 'itemSold', item: own },
    { kind: 'itemEquipped', item: own },
    { kind: 'goodsBought', item: 'club' },
    { kind: 'companionHired', companion: 'hunter' },
    { kind: 'partyCreated' },
    { kind: 'partyLeft' },
    { kind: 'travelSetOut', destination: placeId('saltgate') },
    { kind: 'companionDismissed', character: companion?.id ?? other },
    { kind: 'memberInvited', character: other },
    { kind: 'logOutAsked' },
    { kind: 'logOutConfirmed' },
    ...(offer === undefined
      ? []
      : ([
          { kind: 'offerTaken', offer },
          { kind: 'offerTaken', offer },
          { kind: 'offerWithdrawn', offer },
        ] as const)),
    ...(invite === undefined ? [] : [{ kind: 'inviteAnswered', party: invite.party, accepted: drawUniform(random) < 0.8 } as const]),
    ...(quest === undefined || drawUniform(random) < 0.8 ? [] : [{ kind: 'questSetOut', quest } as const]),
  ];
  return drawOne(random, wishes) ?? { kind: 'partyCreated' };
};

const checkInvariants = (t: ExecutionContext, { rig, goldMoved, waiting }: ForgetfulWorld, goldAtFirst: number): void => {
  t.is(rig.gold(), goldAtFirst + goldMoved, 'gold only moves through declared sources and sinks');
  t.is(new Set(rig.things()).size, rig.things().length, 'nothing is owned twice');
  for (const person of rowsOf(rig.state.people)) {
    if (person.lock.kind !== 'saving') t.deepEqual(person.sheet, rig.stored.get(person.sheet.id)?.sheet, 'what is held is what is stored');
    const party = person.party === undefined ? undefined : rowOf(rig.state.parties, person.party);
    t.is(person.party, party?.id);
    t.true(party === undefined || party.members.some(({ id }) => id === person.sheet.id));
  }
  for (const party of rowsOf(rig.state.parties)) {
    t.is(party.members[0]?.kind, 'player', 'a player leads');
    t.true(party.members.length + party.hiring <= PARTY_SIZE_MAX && party.hiring >= 0);
    for (const member of party.members) t.true(member.kind === 'companion' || rowOf(rig.state.people, member.id)?.party === party.id);
  }
  for (const offer of rowsOf(rig.state.offers))
    t.true(
      rig.sheet(offer.seller)?.items.some(({ id }) => id === offer.item.id),
      'what is offered is there',
    );
  const saving = waiting.flatMap((order) => (order.kind === 'saveSheets' ? order.characters.map(({ sheet }) => sheet.id) : []));
  t.is(new Set(saving).size, saving.length, 'nobody is saved twice at once');
};

/** One random life of a settlement, checked at every step. */
const liveThrough = (t: ExecutionContext, seed: number): ForgetfulWorld => {
  const world = new ForgetfulWorld(t, seed);
  const { rig, random } = world;
  const ids = NAMES.map((name) => rig.enter(name, { gold: 120, items: [item(`${name}-1`, 'pelt'), item(`${name}-2`, 'axe')] }));
  const goldAtFirst = rig.gold();
  for (let step = 0; step < STEPS; step += 1) {
    const who = drawOne(random, ids) as CharacterId;
    const luck = drawUniform(random);
    if (luck < 0.6) rig.ask(who, anyRequest(world, who));
    else if (luck < 0.65) rig.receive({ kind: 'playerLost', character: who });
    else if (luck < 0.7 && hasRow(rig.state.people, who)) rig.receive({ kind: 'playerArrived', character: who });
    else if (luck < 0.75) rig.pass(drawIndex(random, 20_000));
    else world.answer();
    world.look();
    const stored = rig.stored.get(who);
    // Whoever has left comes back, with a higher epoch, as the world would send it.
    if (!hasRow(rig.state.people, who) && stored !== undefined) {
      const character = { ...stored, epoch: stored.epoch + 1 };
      rig.stored.set(who, character);
      rig.receive({ kind: 'characterAdmitted', character });
      rig.receive({ kind: 'playerArrived', character: who });
    }
    checkInvariants(t, world, goldAtFirst);
  }
  t.true(world.applied.size > 50, `${world.applied.size} saves is a busy market`);
  return world;
};

for (const seed of [1, 2, 3])
  test(`[CUSTODY-7] nothing is lost, made or told too early, whatever players do and the world answers (seed ${seed})`, (t) => {
    liveThrough(t, seed);
  });

const throughJson = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value, (key, inside: unknown) => {
      if (typeof inside === 'number' && !Number.isFinite(inside)) throw new Error(`JSON would lose ${key}: ${inside}`);
      return inside;
    }),
  ) as Value;

for (const seed of [4, 5, 6])
  test(`a settlement whose state goes through JSON before every step lives exactly the same life (seed ${seed})`, (t) => {
    const { rig: once } = liveThrough(t, seed);
    const again = new SettlementRig({ seed });
    for (const [number, step] of once.steps.entries()) {
      again.state = throughJson(again.state);
      again.again(step);
      t.is(again.steps[number]?.effects, step.effects, `seed ${seed}, step ${number}: ${step.input?.kind ?? 'time passes'}`);
    }
    t.deepEqual(throughJson(again.state), throughJson(once.state));
    const kinds = new Set(once.log.map(({ kind }) => kind));
    t.true(['saveSheets', 'checkIn', 'setOut', 'send', 'broadcast', 'reject', 'close'].every((kind) => kinds.has(kind as never)));
  });
