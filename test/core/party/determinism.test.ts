// Goal: one party is one party, on whatever host. Method: random journeys (`test/fuzz/party-kit.ts`) are lived once and then again from their stamped
// inputs: on the same host, on hosts whose timers come late, and from a copy of the state taken in the middle. The effect logs must be
// the same text.

import test from 'ava';
import { emptyQueue } from '../../../core/event-queue.ts';
import { partyTime } from '../../../core/ids.ts';
import { advance, settleUpTo } from '../../../core/machine.ts';
import type { PartyEffect } from '../../../core/party/effects.ts';
import { createParty, partyMachine } from '../../../core/party/party.ts';
import { PARTY_LAYOUT, type PartyState } from '../../../core/party/state.ts';
import { parseCheckpoint } from '../../../servers/party/parse-order.ts';
import {
  LEFT_ALONE_MS_MAX,
  liveThrough,
  logText,
  randomOrder,
  randomWorld,
  replayLate,
  type EffectBatch,
  type Journey,
} from '../../fuzz/party-kit.ts';

const SEEDS = Array.from({ length: 40 }, (_, index) => 5000 + index);
const inputsMax = 250;

/** The inputs again; after `swapAfter` of them the machine goes on from a copy of its state. */
const replayFromCopy = (
  { order, world, inputs }: Journey,
  { swapAfter, copy }: { swapAfter: number; copy: (state: PartyState) => PartyState },
): EffectBatch[] => {
  let state = createParty(order, world);
  let machine = partyMachine(state, world);
  const batches: EffectBatch[] = [];
  const take = (effects: readonly PartyEffect[], at: number): void => void batches.push({ at: partyTime(at), effects });
  inputs.forEach(({ at, input }, index) => {
    advance(machine, at, take);
    take(machine.receive(input, at), at);
    if (index + 1 !== swapAfter) return;
    const old = state;
    state = copy(state);
    machine = partyMachine(state, world);
    // Whatever still happened to the old state must not reach the copy.
    old.members.length = 0;
    Object.assign(old.events, emptyQueue());
  });
  settleUpTo(machine, partyTime((inputs.at(-1)?.at ?? 0) + LEFT_ALONE_MS_MAX), take);
  return batches;
};

const throughJson = (state: PartyState): PartyState => JSON.parse(JSON.stringify(state)) as PartyState;

test('[TIME-2] the same seed gives the same journey, effect for effect', (t) => {
  t.log(`seeds ${SEEDS[0]}..${SEEDS.at(-1)}`);
  for (const seed of SEEDS) {
    const once = logText(liveThrough(seed, { inputsMax }).batches);
    t.is(logText(liveThrough(seed, { inputsMax }).batches), once, `seed ${seed}`);
    t.true(once.length > 0);
  }
});

test('[TIME-3] however late the timers, the effects and their instants are the same', (t) => {
  t.log(`seeds ${SEEDS[0]}..${SEEDS.at(-1)}`);
  for (const seed of SEEDS) {
    const journey = liveThrough(seed, { inputsMax });
    for (const lateMsMax of [7, 900, 60_000])
      t.is(logText(replayLate(journey, { seed, lateMsMax })), logText(journey.batches), `seed ${seed}, late by up to ${lateMsMax} ms`);
  }
});

test('[TIME-6] a structuredClone of the state goes on exactly as the state would have', (t) => {
  for (const seed of SEEDS) {
    const journey = liveThrough(seed, { inputsMax });
    const swapAfter = Math.ceil(journey.inputs.length / 2);
    t.is(
      logText(replayFromCopy(journey, { swapAfter, copy: (state) => structuredClone(state) })),
      logText(journey.batches),
      `seed ${seed}`,
    );
  }
});

test('[TIME-6] a state that went through JSON, as a checkpoint does, goes on exactly as it would have', (t) => {
  for (const seed of SEEDS) {
    const journey = liveThrough(seed, { inputsMax });
    const swapAfter = Math.ceil(journey.inputs.length / 3);
    t.is(logText(replayFromCopy(journey, { swapAfter, copy: throughJson })), logText(journey.batches), `seed ${seed}`);
  }
});

test('[TIME-6] a state holds plain data only: nothing is lost in JSON but what is undefined', (t) => {
  for (const seed of SEEDS) {
    const { state } = liveThrough(seed, { inputsMax: 60 });
    t.deepEqual(JSON.parse(JSON.stringify(state)), JSON.parse(JSON.stringify(structuredClone(state))));
    const text = JSON.stringify(state, (_, value: unknown) => {
      if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`seed ${seed}: JSON would lose ${value}`);
      return value;
    });
    t.true(text.length < 400_000, 'a checkpoint stays small');
  }
});

const see = (set: Set<string>, rows: readonly object[]): void => {
  for (const row of rows) for (const key of Object.keys(row)) set.add(key);
};
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

test('[CUSTODY-6] a checkpoint says its layout, and what a party and its fighters consist of changes only with it', (t) => {
  const keys = { party: new Set<string>(), member: new Set<string>(), enemy: new Set<string>(), blow: new Set<string>() };
  for (const seed of SEEDS.slice(0, 10))
    liveThrough(seed, {
      inputsMax,
      watch: (_batch, state) => {
        see(keys.party, [state]);
        see(keys.member, state.members);
        see(keys.enemy, state.enemies);
        see(keys.blow, state.blows);
      },
    });
  const text = Object.entries(keys).map(([what, set]) => `${what}: ${[...set].sort().join(' ')}`);
  // Where this differs, a host of the other version would misread: raise PARTY_LAYOUT, and write the new words here.
  t.deepEqual(
    { layout: PARTY_LAYOUT, text },
    {
      layout: 4,
      text: [
        'party: blows chance clock destination enemies events fight fightsSoFar focus isCheckpointQueued isOver journey layout members nextAttack nextGain order purpose questDone restingSince saveSequence stage waitingInputs',
        'member: ai armour control health healthMax id intent isCompanion isDowned isLoggedOut look lostAt name packRoom pursueAt readyAt roundTripsMs side stats thinkAt walk wasWarned weapon',
        'enemy: ai armour control health healthMax id intent isDowned kind look name pursueAt readyAt side stats thinkAt walk weapon',
        'blow: announcedAt attack attacker bodyPart damage defender dodgeBy dodgeStartsAt dodgedDamage dodgedOutcome flightMs impact isAnswered isTentative isToldToAll landsAt outcome sequence weapon',
      ],
    },
  );
});

test('[CUSTODY-6] a checkpoint of another layout, or of another party, is refused in words; one that is only the order begins anew', (t) => {
  const order = randomOrder(1);
  const state = createParty(order, randomWorld(1));
  t.deepEqual(JSON.parse(parseCheckpoint(bytes(state), order) ?? ''), throughJson(state));
  t.is(parseCheckpoint(bytes(order), order), undefined);
  t.throws(() => parseCheckpoint(bytes({ ...state, layout: PARTY_LAYOUT + 1 }), order), {
    name: 'BadOrder',
    message: `the checkpoint has layout ${PARTY_LAYOUT + 1}, this program reads ${PARTY_LAYOUT}: run it on a party host of its own version`,
  });
  t.throws(() => parseCheckpoint(bytes(state), randomOrder(2)), { name: 'BadOrder', message: /is not one of party/ });
});
