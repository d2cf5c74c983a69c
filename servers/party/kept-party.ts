// What a party leaves behind for whoever wants to play it again: one that broke, or one that was recorded. The order, the rules and every stamped input,
// so that the same failure happens again on a laptop in milliseconds.

import type { WorldMap } from '../../core/map/map.ts';
import type { PartyOrder } from '../../core/party/order.ts';
import { rulesHash, type Rules } from '../../core/rules/rules.ts';
import type { LoggedParty } from './input-log.ts';

/** One party's file. `base` is the state the inputs start from, undefined for a fresh party of the order. */
export interface KeptParty {
  readonly version: 1;
  readonly why: string;
  readonly party: string;
  readonly seed: number;
  readonly rulesHash: string;
  readonly order: PartyOrder;
  readonly rules: Rules;
  readonly map: WorldMap;
  readonly base: unknown;
  readonly inputs: LoggedParty['inputs'];
  readonly effects: LoggedParty['effects'];
  readonly reachedAt: LoggedParty['reachedAt'];
  readonly droppedCount: number;
}

/** Keeps it; gives where it lies. Rejects when that failed. */
export type KeepParty = (folder: 'broken' | 'traces', party: KeptParty) => Promise<string>;

/** A party as it is kept. */
export const keptParty = (party: {
  readonly why: string;
  readonly order: PartyOrder;
  readonly rules: Rules;
  readonly map: WorldMap;
  readonly logged: LoggedParty;
}): KeptParty => {
  const { why, order, rules, map, logged } = party;
  return {
    version: 1,
    why,
    party: order.party,
    seed: order.seed,
    rulesHash: rulesHash(rules),
    order,
    rules,
    map,
    base: logged.base === undefined ? undefined : JSON.parse(logged.base),
    inputs: logged.inputs,
    effects: logged.effects,
    reachedAt: logged.reachedAt,
    droppedCount: logged.droppedCount,
  };
};
