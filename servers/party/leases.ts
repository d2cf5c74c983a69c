// Leases: a party host tells each settlement, three times a lease, which of its parties are alive; one call per settlement however many they are.
// A party whose lease is refused has been taken over elsewhere, and one whose lease ran out may be at any moment: both stop here.

import { every, type Log, type Runtime } from '../ports/runtime.ts';
import type { HostedParty } from './hosted-party.ts';
import { fenced, unreachableSettlement, type SettlementCalls } from './settlement-calls.ts';

/** What a lease has to do with a party. */
export interface LeasedParty extends Pick<HostedParty, 'leaseUntil' | 'isHandedOver' | 'isHandingOver' | 'cutOff'> {
  readonly order: Pick<HostedParty['order'], 'party'>;
  readonly address: Pick<HostedParty['address'], 'settlement' | 'settlementAddress'>;
}

export interface LeaseOptions {
  readonly leaseMs: number;
  readonly calls: Pick<SettlementCalls, 'renewLeases'>;
  /** The parties that run now. */
  readonly parties: () => Iterable<LeasedParty>;
  readonly runtime: Runtime;
  readonly log: Log;
  readonly countRenewal: (outcome: 'renewed' | 'refused' | 'failed') => void;
}

/** Starts renewing; the function it gives stops that. */
export const keepLeases = (options: LeaseOptions): (() => void) => {
  const busy = new Set<string>();
  const stop = every(options.runtime, options.leaseMs / 3, () => {
    for (const [address, parties] of bySettlement(options.parties())) {
      // A settlement that is slow to answer is not asked twice at once.
      if (!busy.has(address)) void renew(address, parties);
    }
  });

  const renew = async (address: string, parties: readonly LeasedParty[]): Promise<void> => {
    busy.add(address);
    await renewOnce(address, parties, options);
    busy.delete(address);
  };
  return stop;
};

const renewOnce = async (address: string, parties: readonly LeasedParty[], options: LeaseOptions): Promise<void> => {
  const { leaseMs, calls, runtime, log, countRenewal } = options;
  const [first] = parties;
  if (first === undefined) return;
  const askedAt = runtime.now();
  try {
    const refused = await calls.renewLeases(address, {
      settlement: first.address.settlement,
      parties: parties.map((party) => party.order.party),
      leaseMs,
      deadlineMs: Math.max(100, leaseMs / 3),
    });
    for (const party of parties) {
      const isRefused = refused.has(party.order.party);
      countRenewal(isRefused ? 'refused' : 'renewed');
      // A hand-over on its way takes custody away by itself; its own answer says how it went.
      if (isRefused && !party.isHandingOver) party.cutOff(fenced.reason, fenced.text);
      if (!isRefused) party.leaseUntil = askedAt + leaseMs;
    }
  } catch (error) {
    log.warn({ error, address, parties: parties.length }, 'leases could not be renewed');
    for (const party of parties) {
      countRenewal('failed');
      if (runtime.now() >= party.leaseUntil && !party.isHandingOver) party.cutOff(unreachableSettlement.reason, unreachableSettlement.text);
    }
  }
};

const bySettlement = (parties: Iterable<LeasedParty>): Map<string, LeasedParty[]> => {
  const groups = new Map<string, LeasedParty[]>();
  for (const party of parties) {
    if (party.isHandedOver) continue;
    const group = groups.get(party.address.settlementAddress);
    if (group === undefined) groups.set(party.address.settlementAddress, [party]);
    else group.push(party);
  }
  return groups;
};
