// Goal: a party stops before anybody else may have its characters. Method: a party host's renewals in virtual time, against a settlement that renews,
// refuses, or does not answer.

import test from 'ava';
import { partyId, settlementId, type PartyId } from '../../core/ids.ts';
import { seeded } from '../../core/random.ts';
import { VirtualProcess } from '../../scenarios/virtual/virtual-process.ts';
import { VirtualTime } from '../../scenarios/virtual/virtual-time.ts';
import { readConfig } from '../../servers/host/config.ts';
import { keepLeases, type LeasedParty } from '../../servers/party/leases.ts';
import { CallFailure } from '../../servers/ports/calls.ts';
import { delay } from '../../servers/ports/runtime.ts';

const { leaseMs } = readConfig({});
const TOWN = 'fordwick:1';

/** Two parties of one settlement, whose answers are `settlement.answer`'s; what befell them, and each renewal asked for, by instant. */
const staged = (names: readonly string[] = ['p1', 'p2']) => {
  const time = new VirtualTime();
  const { runtime } = new VirtualProcess({ name: 'party-host', time, random: seeded(1) });
  const settlement = { answer: async (): Promise<readonly PartyId[]> => [] };
  const asked: { readonly at: number; readonly parties: readonly string[] }[] = [];
  const stopped: { readonly at: number; readonly party: string; readonly reason: string }[] = [];
  const parties = names.map((name): LeasedParty => ({
    order: { party: partyId(name) },
    address: { settlement: settlementId('fordwick'), settlementAddress: TOWN },
    leaseUntil: leaseMs,
    isHandedOver: false,
    isHandingOver: false,
    cutOff: (reason) => {
      stopped.push({ at: time.now(), party: name, reason });
      parties.splice(
        parties.findIndex(({ order }) => order.party === name),
        1,
      );
    },
  }));
  const stop = keepLeases({
    leaseMs,
    calls: {
      renewLeases: async (_address, renewal) => {
        asked.push({ at: time.now(), parties: renewal.parties });
        return new Set(await settlement.answer());
      },
    },
    parties: () => [...parties],
    runtime,
    log: runtime.log('party-host'),
    countRenewal: () => undefined,
  });
  return { time, runtime, settlement, asked, stopped, stop, passes: (ms: number) => time.run(() => delay(runtime, ms)) };
};

test('[CUSTODY-5] a lease is 10 s, and is renewed three times a lease for all parties of a settlement in one call', async (t) => {
  t.is(leaseMs, 10_000);
  const { asked, stopped, stop, passes } = staged();
  await passes(6 * leaseMs + 1);
  t.is(asked.length, 18);
  t.true(asked.every(({ parties }) => parties.join() === 'p1,p2'));
  t.deepEqual(stopped, []);
  stop();
  await passes(leaseMs);
  t.is(asked.length, 18);
});

test('[CUSTODY-5] a party whose lease is refused stops at once, fenced; the others of its settlement go on', async (t) => {
  const { settlement, stopped, passes } = staged();
  settlement.answer = async () => [partyId('p2')];
  await passes(3 * leaseMs);
  t.deepEqual(
    stopped.map(({ party, reason }) => [party, reason]),
    [['p2', 'fenced']],
  );
  t.true((stopped[0]?.at ?? Infinity) < leaseMs);
});

const away = async (): Promise<never> => {
  throw new CallFailure('UNAVAILABLE', 'nobody is there');
};

test('[CUSTODY-5] a party whose settlement is away goes on while its lease lasts, and stops when that is over', async (t) => {
  const { settlement, stopped, passes } = staged(['p1']);
  const back = settlement.answer;
  settlement.answer = away;
  await passes(0.9 * leaseMs);
  t.deepEqual(stopped, []);
  settlement.answer = back;
  await passes(2 * leaseMs);
  t.deepEqual(stopped, [], 'it was renewed in time');
  settlement.answer = away;
  await passes(2 * leaseMs);
  t.is(stopped.length, 1);
  const [{ at, reason } = { at: 0, reason: '' }] = stopped;
  t.is(reason, 'unavailable');
  // The eighth was the last renewal that was answered: a lease from there, which is looked at three times a lease.
  const renewedAt = 8 * (leaseMs / 3);
  t.true(at >= renewedAt + leaseMs - 1 && at <= renewedAt + leaseMs * (4 / 3), `${at}, renewed at ${renewedAt}`);
});
