// Goal: a client is the same on a page, in a headless player and in virtual time. Method: clients are told what random parties told their players
// (`test/fuzz/party-kit.ts`), with random delays and random buttons in between; the same inputs again, woken late or from a copy of the state, give
// the same frames and the same view. On the way, what a page relies on is checked at random instants.

import test from 'ava';
import { clientMachine, createClient } from '../../../core/client/client.ts';
import type { Button, ClientEffect, ClientInput } from '../../../core/client/inputs.ts';
import type { ClientState } from '../../../core/client/state.ts';
import { viewAt } from '../../../core/client/view-at.ts';
import { queueLength } from '../../../core/event-queue.ts';
import { clientTime, type ClientTimeMs } from '../../../core/ids.ts';
import { advance, settleUpTo } from '../../../core/machine.ts';
import { drawBetween, drawExponential, drawIndex, drawOne, fork, seeded } from '../../../core/random.ts';
import { liveThrough } from '../../fuzz/party-kit.ts';

interface Heard {
  readonly at: ClientTimeMs;
  readonly input: ClientInput;
}

const SEEDS = Array.from({ length: 30 }, (_, index) => 7000 + index);
const fresh = (): ClientState => createClient({ worldEndpoint: 'world', ticket: 'ticket' });

const randomButton = (random: ReturnType<typeof seeded>, targets: readonly string[]): Button => {
  const roll = drawIndex(random, 9);
  if (roll < 4) return { kind: 'dodge' };
  if (roll === 4) return { kind: 'cancel' };
  if (roll === 8) return { kind: 'holdDodges', shownReactionMs: drawIndex(random, 6) * 50 };
  if (roll === 5) return { kind: 'ask', request: { kind: 'logOutAsked' } };
  return { kind: 'strike', target: (drawOne(random, targets) ?? 'e100') as never };
};

/** What the first player of a random party hears and presses, stamped on its own clock. */
const inputsOf = (seed: number): Heard[] => {
  const { order, batches } = liveThrough(seed, { inputsMax: 200 });
  const random = fork(seeded(seed), 'client');
  const [first] = order.members;
  const clockStartsAt = drawBetween(random, -1e6, 1e6);
  const inputs: Heard[] = [{ at: clientTime(clockStartsAt - 50), input: { kind: 'connected' } }];
  let last = clockStartsAt - 50;
  const hear = (at: number, input: ClientInput): void => {
    last = Math.max(last, at);
    inputs.push({ at: clientTime(last), input });
  };
  for (const { at, effects } of batches) {
    for (const effect of effects) {
      const isMine = effect.kind === 'broadcast' || (effect.kind === 'send' && effect.to === first?.id);
      if (!isMine) continue;
      hear(at + clockStartsAt + 10 + drawExponential(random, 40), { kind: 'messageReceived', message: effect.message });
      if (drawIndex(random, 4) === 0)
        hear(last + drawExponential(random, 200), { kind: 'buttonPressed', button: randomButton(random, ['e100', 'e101', 'e200', 'c2']) });
      if (drawIndex(random, 400) === 0) hear(last, { kind: 'disconnected', text: '' });
      if (drawIndex(random, 40) === 0)
        hear(last, {
          kind: 'messageReceived',
          message: { kind: 'timeEchoed', clientSentAt: last - 60, serverReceivedAt: at - 20, serverSentAt: at - 19 },
        });
    }
  }
  return inputs;
};

/** Lives through the inputs; answers all effects and the last view as text. `look` is called after each input. */
const run = (
  inputs: readonly Heard[],
  {
    look = () => {},
    swapAfter = -1,
    wakeLate,
  }: { look?: (state: ClientState, at: ClientTimeMs) => void; swapAfter?: number; wakeLate?: () => number } = {},
): string => {
  let state = fresh();
  let machine = clientMachine(state);
  const log: string[] = [];
  const take = (effects: readonly ClientEffect[], at: ClientTimeMs): void => {
    for (const effect of effects) log.push(`${at} ${JSON.stringify(effect)}`);
  };
  let nextLook = -Infinity;
  inputs.forEach(({ at, input }, index) => {
    // A prompt host wakes everything as it falls due; a late one only now and then, and always before an input.
    if (wakeLate === undefined || at >= nextLook) {
      settleUpTo(machine, clientTime(at - 1e-3), take);
      nextLook = at + (wakeLate?.() ?? 0);
    }
    advance(machine, at, take);
    take(machine.receive(input, at), at);
    look(state, at);
    if (index !== swapAfter) return;
    state = JSON.parse(JSON.stringify(structuredClone(state))) as ClientState;
    machine = clientMachine(state);
  });
  const end = clientTime((inputs.at(-1)?.at ?? 0) + 10_000);
  settleUpTo(machine, end, take);
  return [...log, JSON.stringify(viewAt(state, end))].join('\n');
};

test('[CLIENT-6] the same inputs give the same frames and the same view, woken late or from a copy of the state', (t) => {
  t.log(`seeds ${SEEDS[0]}..${SEEDS.at(-1)}`);
  for (const seed of SEEDS) {
    const inputs = inputsOf(seed);
    const once = run(inputs);
    t.is(run(inputs), once, `seed ${seed}`);
    const random = fork(seeded(seed), 'late');
    t.is(run(inputs, { wakeLate: () => drawBetween(random, 0, 20_000) }), once, `seed ${seed}, late`);
    t.is(run(inputs, { swapAfter: Math.floor(inputs.length / 2) }), once, `seed ${seed}, from a copy`);
  }
});

test('[CLIENT-6] what a page relies on holds whatever a client is told', (t) => {
  let looks = 0;
  for (const seed of SEEDS) {
    const faults: string[] = [];
    run(inputsOf(seed), {
      look: (state, at) => {
        looks += 1;
        const view = viewAt(state, at);
        for (const { id, health, healthMax } of view.party?.fighters ?? [])
          if (health < 0 || health > healthMax) faults.push(`${id} has ${health} of ${healthMax}`);
        for (const { progressRatio, startsAt, phase } of view.party?.blows ?? [])
          if (!(progressRatio >= 0 && progressRatio <= 1) || (phase === 'sent' && startsAt > at))
            faults.push(`a swing at ${progressRatio}`);
        if (view.lines.length > 8) faults.push('more than eight lines');
        if ((state.party?.strikes.length ?? 0) > 8) faults.push('more than eight strikes');
        if (queueLength(state.events) > 400) faults.push(`${queueLength(state.events)} things to come`);
        if (view.delay.falseHits > view.delay.hitsShown) faults.push('more false hits than hits');
      },
    });
    t.deepEqual(faults, [], `seed ${seed}`);
  }
  t.true(looks > 5000);
});
