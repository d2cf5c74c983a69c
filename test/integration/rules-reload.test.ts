// A rules file that changes while a party host runs, over real gRPC and real sockets: what a party plays by is read from the word its players are told.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { rulesHash, rulesSchema } from '../../core/rules/rules.ts';
import type { Log } from '../../servers/ports/runtime.ts';
import { orderFor, Player, seatsOf, startFakeSettlement, startTestHost, testConfig, wireOrder } from './party-host-kit.ts';

const hashOf = (dodgeWindowMs: number): string => rulesHash(rulesSchema.parse({ combat: { dodgeWindowMs } }));

/** The name of the rules a player's party plays by. */
const told = async (player: Player): Promise<string> => (await player.heard('partyEntered')).rulesHash;

/** A log that remembers its lines. */
const keptLog = () => {
  const lines: { readonly level: string; readonly text: string }[] = [];
  const at =
    (level: string) =>
    (_fields: unknown, text?: string): void => {
      lines.push({ level, text: text ?? '' });
    };
  return { lines, log: { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') } satisfies Log };
};

test.serial(
  'a changed rules file is in force for the next party, a bad one is refused in one line, and running parties keep their own',
  async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'doubleping-rules-'));
    t.teardown(() => rm(folder, { recursive: true, force: true }));
    const file = join(folder, 'rules.yaml');
    const write = (text: string) => writeFile(file, text);
    await write('combat: { dodgeWindowMs: 2000 }\n');
    const { lines, log } = keptLog();
    await using settlement = await startFakeSettlement('fordwick');
    await using host = await startTestHost(testConfig({ rulesFile: file }), { log });
    const begin = async (party: string, name: string): Promise<Player> => {
      const provisioned = await host.client.provision(wireOrder(orderFor(party, [name]), settlement.address), { deadlineMs: 15_000 });
      return Player.connect(seatsOf(provisioned).get(name));
    };

    await using first = await begin('first', 'ada');
    t.is(await told(first), hashOf(2000));

    await write('combat: { dodgeWindowMs: 1234 }\n');
    await using second = await begin('second', 'bo');
    t.is(await told(second), hashOf(1234), 'the next party plays by the changed file');
    const blow = await second.heard('attackAnnounced', (message) => message.isTentative);
    t.is(Math.round(blow.dodgeBy - blow.announcedAt), 1234);

    await write('combat: { dodgeWindowMs: soon }\n');
    await using third = await begin('third', 'cy');
    await using fourth = await begin('fourth', 'di');
    t.deepEqual([await told(third), await told(fourth)], [hashOf(1234), hashOf(1234)], 'a bad file keeps the old rules');
    t.is(lines.filter(({ level }) => level === 'error').length, 1, 'and is said once');
    t.regex(lines.find(({ level }) => level === 'error')?.text ?? '', /cannot be used: new parties keep the old rules/);

    const later = await first.heard('attackAnnounced', (message) => message.isTentative && message.announcedAt > 1500);
    t.is(Math.round(later.dodgeBy - later.announcedAt), 2000, 'a party that runs keeps the rules it began with');

    const metrics = await host.metricsText();
    t.regex(metrics, /doubleping_rules_reloads_total\{[^}]*outcome="loaded"[^}]*\} 1\b/);
    t.regex(metrics, /doubleping_rules_reloads_total\{[^}]*outcome="refused"[^}]*\} 1\b/);
  },
);
