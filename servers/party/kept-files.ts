// Files a party leaves behind: what replays it, when a claim of ours broke (`broken/`) or when it was recorded on purpose (`traces/`). JSON with
// the order, the rules and every stamped input, so that the same failure happens again on a laptop in milliseconds.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** Writes `<dataFolder>/<folder>/<party>.json`; gives its path. Rejects when the disk does. */
export const keepParty = async (
  where: { readonly dataFolder: string; readonly folder: 'broken' | 'traces' },
  party: { readonly why: string; readonly order: PartyOrder; readonly rules: Rules; readonly map: WorldMap; readonly logged: LoggedParty },
): Promise<string> => {
  const { order, rules, map, logged } = party;
  const kept: KeptParty = {
    version: 1,
    why: party.why,
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
  const folder = join(where.dataFolder, where.folder);
  await mkdir(folder, { recursive: true });
  // A colon is fine in an id and not in every file system's names.
  const file = join(folder, `${order.party.replaceAll(':', '_')}.json`);
  await writeFile(file, JSON.stringify(kept));
  return file;
};
