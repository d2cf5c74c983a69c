// A world that only writes, to be killed: gains without end for one party, several in flight, and each number printed once the store said it is
// durable. Run by store-durability.test.ts as a process of its own.

import { writeSync } from 'node:fs';
import { characterId, settlementId } from '../../core/ids.ts';
import { saveParty } from '../../core/world/parties.ts';
import { makeLog } from '../../servers/adapters/pino-log.ts';
import { PrometheusMetrics } from '../../servers/adapters/prometheus.ts';
import { openLowdbStore } from '../../servers/adapters/lowdb-store.ts';

const IN_FLIGHT = 4;
const [folder = '', party = '', character = '', first = '1'] = process.argv.slice(2);
const store = await openLowdbStore({ folder, log: makeLog('writer', 'silent'), metrics: new PrometheusMetrics('writer') });
const id = characterId(character);

let next = Number(first);
const writeForever = async (): Promise<void> => {
  for (;;) {
    const sequence = next;
    next += 1;
    const gains = [{ id: `${party}:${sequence}`, character: id, gold: 1, items: [], questsDone: 0 }];
    const characters = [{ id, epoch: 2 }];
    const command = { party, settlement: settlementId('fordwick'), sequence, characters, gains, checkpoint: `at ${sequence}` };
    const outcome = await store.transact({ parties: [party], characters: [id] }, (view) => saveParty(view, command));
    if (outcome.kind === 'refused') throw new Error(outcome.text);
    writeSync(1, `${sequence}\n`);
  }
};
await Promise.all(Array.from({ length: IN_FLIGHT }, writeForever));
