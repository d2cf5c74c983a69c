// Goal: the runner keeps its promises whatever clocks, timers and settlements do. Method: a toy machine, or the party machine itself, on a clock
// and a timer that the test moves by hand; saves are answered when the test says so.

import type { Gain } from '../../core/model/gain.ts';
import test from 'ava';
import { characterId, partyTime, type PartyTimeMs } from '../../core/ids.ts';
import type { Machine } from '../../core/machine.ts';
import { defaultMap } from '../../core/map/default-map.ts';
import type { PartyEffect } from '../../core/party/effects.ts';
import type { PartyInput } from '../../core/party/inputs.ts';
import { createParty, partyMachine } from '../../core/party/party.ts';
import { defaultRules } from '../../core/rules/rules.ts';
import { InputLog } from '../../servers/party/input-log.ts';
import { PartyRunner, type RunnerParty } from '../../servers/party/party-runner.ts';
import type { HandOverOutcome, SaveOrder, SaveOutcome } from '../../servers/ports/party-protocol.ts';
import { replayParty } from '../../servers/party/replay.ts';
import { orderFor } from '../integration/party-host-kit.ts';

const ada = characterId('ada');

/** A runner with everything around it in the test's hands. `lines` is what players were told and what was ordered, in order. */
const rigged = (party: RunnerParty, { keepsAll = false } = {}) => {
  const lines: string[] = [];
  const saves: { readonly order: SaveOrder; readonly answer: (outcome: SaveOutcome) => void }[] = [];
  const handOvers: ((outcome: HandOverOutcome) => void)[] = [];
  const lateness: number[] = [];
  const log = new InputLog({ base: undefined, keepsAll });
  let now = 0;
  let timer: { readonly at: number; readonly fire: () => void } | undefined;
  const runner = new PartyRunner(party, {
    now: () => now,
    setTimer: (delayMs, fire) => {
      timer = { at: now + delayMs, fire };
      const mine = timer;
      return () => {
        if (timer === mine) timer = undefined;
      };
    },
    players: {
      send: (to, message) => lines.push(`send ${to} ${message.kind}`),
      broadcast: (message) => lines.push(`broadcast ${message.kind}`),
      reject: (to, sequence, reason) => lines.push(`reject ${to} ${sequence} ${reason}`),
      close: (to) => lines.push(`close ${to}`),
      closeAll: (reason) => lines.push(`closeAll ${reason ?? 'without a reason'}`),
    },
    meters: {
      input: () => undefined,
      effect: () => undefined,
      rejected: () => undefined,
      wakeLateness: (ms) => lateness.push(ms),
      saveTook: () => undefined,
    },
    log,
    save: (order) => new Promise((answer) => saves.push({ order, answer })),
    handOver: () => new Promise((answer) => handOvers.push(answer)),
    keepBroken: async () => 'somewhere.json',
  });
  return {
    runner,
    lines,
    saves,
    handOvers,
    lateness,
    log,
    timerAt: () => timer?.at,
    /** Lets time pass to `to`; the timer fires `lateMs` after it was due, if that is not later than `to`. */
    passTo: (to: number, lateMs = 0) => {
      while (timer !== undefined && timer.at + lateMs <= to) {
        const { at, fire } = timer;
        timer = undefined;
        now = Math.max(now, at + lateMs);
        fire();
      }
      now = to;
    },
  };
};

const line = (text: string): PartyEffect => ({ kind: 'send', to: ada, message: { kind: 'logOutWarned', text } });
const gain: Gain = { id: 'g.1', character: ada, gold: 5, items: [], questsDone: 0 };
const save = (saveSequence: number, gains: readonly Gain[] = [gain]): PartyEffect => ({ kind: 'save', saveSequence, gains });
const checkpoint = (saveSequence: number): PartyEffect => save(saveSequence, []);

/** A machine that answers each input with the effects set for its kind, and counts what it was given. */
const toy = (answers: Partial<Record<PartyInput['kind'], readonly PartyEffect[]>>) => {
  const seen: { readonly kind: string; readonly at: number }[] = [];
  const machine: Machine<PartyInput, PartyEffect, PartyTimeMs> = {
    receive: (input, at) => {
      seen.push({ kind: input.kind, at });
      return [...(answers[input.kind] ?? [])];
    },
    wake: () => [],
    nextWakeAt: () => partyTime(Infinity),
  };
  const party: RunnerParty = { machine, clock: partyTime(0), checkpoint: () => JSON.stringify(seen) };
  return { party, seen };
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('what stands behind a save waits until it is durable, what stands before it does not, and the checkpoint is the state that ordered it', async (t) => {
  const { party } = toy({ logOutAsked: [line('before'), save(1), line('behind')], playerArrived: [{ kind: 'close', to: ada, text: '' }] });
  const rig = rigged(party);
  rig.runner.begin({ isResumed: false });
  rig.runner.receive({ kind: 'logOutAsked', character: ada }, 1);
  rig.runner.receive({ kind: 'playerArrived', character: ada }, 2);
  t.deepEqual(rig.lines, ['send ada logOutWarned']);
  await turn();
  t.is(rig.saves[0]?.order.checkpoint, '[{"kind":"logOutAsked","at":1}]');
  rig.saves[0]?.answer({ kind: 'saved' });
  await turn();
  t.deepEqual(rig.lines, ['send ada logOutWarned', 'send ada logOutWarned', 'close ada']);
});

test('a checkpoint without gains holds nobody up but the next save and the hand-over', async (t) => {
  const settlement = orderFor('x', ['ada']).settlement;
  const { party } = toy({
    logOutAsked: [checkpoint(1), line('the fight goes on'), save(2), line('a gain')],
    stopOrdered: [{ kind: 'handOver', settlement, members: [] }, { kind: 'end' }],
  });
  const rig = rigged(party);
  rig.runner.receive({ kind: 'logOutAsked', character: ada }, 1);
  await turn();
  t.is(rig.lines.length, 1);
  t.deepEqual(
    rig.saves.map(({ order }) => order.sequence),
    [1],
  );
  rig.saves[0]?.answer({ kind: 'saved' });
  await turn();
  t.deepEqual(
    rig.saves.map(({ order }) => order.sequence),
    [1, 2],
  );
  t.is(rig.lines.length, 1, 'the gain is not told yet');
  rig.runner.receive({ kind: 'stopOrdered' }, 2);
  await turn();
  t.is(rig.handOvers.length, 0);
  rig.saves[1]?.answer({ kind: 'saved' });
  await turn();
  t.is(rig.lines.length, 2);
  rig.handOvers[0]?.({ kind: 'handedOver', seats: [] });
  t.deepEqual(await rig.runner.finished, { kind: 'ended' });
});

test('a refused save stops the party: what was behind it is never told', async (t) => {
  const { party } = toy({ logOutAsked: [save(1), line('a gain nobody has')] });
  const rig = rigged(party);
  rig.runner.receive({ kind: 'logOutAsked', character: ada }, 1);
  await turn();
  rig.saves[0]?.answer({ kind: 'refused', reason: 'fenced', text: 'elsewhere' });
  t.deepEqual(await rig.runner.finished, { kind: 'cutOff', reason: 'fenced', text: 'elsewhere' });
  t.deepEqual(rig.lines, ['closeAll fenced']);
  rig.runner.receive({ kind: 'logOutAsked', character: ada }, 2);
  t.is(rig.saves.length, 1, 'a party that is over hears nothing more');
});

test('seats are offered after custody was given back, then the party ends', async (t) => {
  const settlement = orderFor('x', ['ada']).settlement;
  const { party } = toy({
    stopOrdered: [{ kind: 'handOver', settlement, members: [{ character: ada, isLoggedOut: false }] }, { kind: 'end' }],
  });
  const rig = rigged(party);
  rig.runner.receive({ kind: 'stopOrdered' }, 1);
  t.deepEqual(rig.lines, []);
  await turn();
  rig.handOvers[0]?.({ kind: 'handedOver', seats: [{ character: ada, endpoint: 'ws://x', ticket: 't', settlement }] });
  t.deepEqual(await rig.runner.finished, { kind: 'ended' });
  t.deepEqual(rig.lines, ['send ada seatOffered', 'closeAll without a reason']);
});

test('a claim that does not hold stops this party, tells its players, and leaves behind the inputs since the last checkpoint', async (t) => {
  const { party } = toy({ logOutAsked: [save(1)] });
  const receive = party.machine.receive;
  const rig = rigged({
    ...party,
    machine: {
      ...party.machine,
      receive: (input, at) => {
        if (input.kind === 'logOutConfirmed') throw new Error('does not hold');
        return receive(input, at);
      },
    },
  });
  rig.runner.receive({ kind: 'playerArrived', character: ada }, 1);
  rig.runner.receive({ kind: 'logOutAsked', character: ada }, 2);
  rig.runner.receive({ kind: 'logOutConfirmed', character: ada }, 3);
  t.like(await rig.runner.finished, { kind: 'broken', file: 'somewhere.json' });
  t.deepEqual(rig.lines, ['closeAll unavailable']);
  const logged = rig.log.read();
  t.deepEqual(
    logged.inputs.map(({ input, at }) => `${at} ${input.kind}`),
    ['3 logOutConfirmed'],
  );
  t.is(logged.base, '[{"kind":"playerArrived","at":1},{"kind":"logOutAsked","at":2}]');
});

test('effects that pile up behind a save beyond the bound stop the party as stuck', async (t) => {
  const { party } = toy({ logOutAsked: [save(1)], playerArrived: Array.from({ length: 6000 }, () => line('')) });
  const rig = rigged(party);
  rig.runner.receive({ kind: 'logOutAsked', character: ada }, 1);
  rig.runner.receive({ kind: 'playerArrived', character: ada }, 2);
  rig.runner.receive({ kind: 'playerArrived', character: ada }, 3);
  t.like(await rig.runner.finished, { kind: 'broken' });
});

test('stamps never go back, and a party that goes on continues its clock and is told so', (t) => {
  const { party, seen } = toy({});
  const rig = rigged({ ...party, clock: partyTime(5000) });
  rig.runner.begin({ isResumed: true });
  rig.passTo(100);
  rig.runner.receive({ kind: 'playerArrived', character: ada }, 40);
  rig.runner.receive({ kind: 'playerLost', character: ada }, 30);
  t.deepEqual(seen, [
    { kind: 'resumed', at: 5000 },
    { kind: 'playerArrived', at: 5040 },
    { kind: 'playerLost', at: 5040 },
  ]);
});

const drillOrder = orderFor('late', ['ada', 'bo', 'npc1'], { kind: 'drill', partners: 2, strikeEveryMs: 300 });

/** The same players press the same buttons at the same instants, on a host whose timers are `lateMs` late. */
const playedWith = (lateMs: number) => {
  const state = createParty(drillOrder, { rules: defaultRules, map: defaultMap });
  const rig = rigged(
    { machine: partyMachine(state, { rules: defaultRules, map: defaultMap }), clock: state.clock, checkpoint: () => JSON.stringify(state) },
    { keepsAll: true },
  );
  rig.runner.begin({ isResumed: false });
  const presses: { readonly at: number; readonly input: PartyInput }[] = [
    { at: 20, input: { kind: 'playerArrived', character: ada } },
    { at: 25.5, input: { kind: 'playerArrived', character: characterId('bo') } },
    ...Array.from({ length: 60 }, (_, index) => ({
      at: 2000 + index * 97.25,
      input: {
        kind: 'moveOrdered',
        character: index % 2 === 0 ? ada : characterId('bo'),
        to: { x: (index % 7) - 3, y: (index % 5) - 2 },
        sequence: index,
      } as const,
    })),
  ];
  for (const { at, input } of presses) {
    rig.passTo(at, lateMs);
    rig.runner.receive(input, at);
  }
  rig.passTo(12_000 + lateMs, lateMs);
  return rig;
};

/** What the machine ordered before an instant that both hosts passed. */
const upTo = (rig: ReturnType<typeof rigged>): string => JSON.stringify(rig.log.read().effects.filter(({ at }) => at < 11_000));

test('however late the timers are, the machine orders the same effects at the same instants; only the lateness differs', (t) => {
  const punctual = playedWith(0);
  const late = playedWith(170);
  t.true(punctual.log.read().effects.length > 50, 'something happened');
  t.is(upTo(late), upTo(punctual));
  t.true(Math.max(...punctual.lateness) <= 1.001);
  t.true(Math.max(...late.lateness) >= 100);
});

test('a party run by the runner replays from its log byte for byte', (t) => {
  const logged = playedWith(45).log.read();
  const replayed = replayParty({
    order: drillOrder,
    rules: defaultRules,
    map: defaultMap,
    base: undefined,
    inputs: logged.inputs,
    reachedAt: logged.reachedAt,
  });
  t.is(JSON.stringify(replayed), JSON.stringify(logged.effects));
});
