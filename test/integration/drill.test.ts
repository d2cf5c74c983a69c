// Drills of different timing side by side on one party host, over real sockets: each keeps its own, and plain training keeps the host's.

import type { DrillSettings } from '../../core/model/policies.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { placeId } from '../../core/ids.ts';
import { defaultRules, rulesHash } from '../../core/rules/rules.ts';
import type { SettlementRequest } from '../../core/wire/messages/requests.ts';
import { startLocalStack, type LocalStack } from '../../servers/local-stack.ts';
import { Player } from './party-host-kit.ts';

const settings: DrillSettings = {
  windowMs: 450,
  windupMs: 500,
  marginMs: 100,
  tickMs: 0,
  tickPhase: 'random',
  policy: 'server-clock',
  capMs: 0,
  floorMs: 0,
  stampWaitMs: 0,
};

const startStack = async (t: ExecutionContext): Promise<LocalStack> => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-drill-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  return startLocalStack({ dataFolder: join(folder, 'data'), logLevel: 'silent', partyThreads: 1 });
};

/** Registers, makes a character, forms a party of one and sets out; gives the player in its party. */
const setOut = async (stack: LocalStack, name: string, request: SettlementRequest): Promise<Player> => {
  await using atWorld = await Player.connect({ endpoint: stack.worldEndpoint });
  atWorld.send({ kind: 'accountRegistered', name, password: 'correct horse' });
  await atWorld.heard('charactersListed');
  atWorld.send({ kind: 'characterCreated', name, calling: 'scout' });
  const [character] = (await atWorld.heard('charactersListed', ({ characters }) => characters.length === 1)).characters;
  if (character === undefined) throw new Error('the character was not made');
  atWorld.send({ kind: 'characterChosen', character: character.id });
  await using town = await Player.connect(await atWorld.heard('seatOffered'));
  await town.heard('settlementEntered');
  town.send({ kind: 'partyCreated' });
  await town.heard('partyShown', ({ members }) => members.length === 1);
  town.send(request);
  return Player.connect(await town.heard('seatOffered'));
};

test('[FIGHT-8] two drills with different windows on one host: each keeps its own, and plain training keeps the rules of the host', async (t) => {
  await using stack = await startStack(t);
  const asked: readonly (readonly [string, SettlementRequest, number])[] = [
    ['Ada', { kind: 'drillSetOut', ...settings, strikeEveryMs: 800 }, 450],
    ['Ben', { kind: 'drillSetOut', ...settings, windowMs: 900, marginMs: 300, strikeEveryMs: 800 }, 900],
    ['Cyd', { kind: 'travelSetOut', destination: placeId('fordwick') }, defaultRules.combat.dodgeWindowMs],
  ];
  const players = await Promise.all(asked.map(([name, request]) => setOut(stack, name, request)));
  const hashes = await Promise.all(
    players.map(async (player, index) => {
      const entered = await player.heard('partyEntered');
      const blow = await player.heard('attackAnnounced', ({ isTentative }) => isTentative);
      const windowMs = asked[index]?.[2] ?? 0;
      t.is(entered.dodgeWindowMs, windowMs);
      t.true(Math.abs(blow.dodgeBy - blow.announcedAt - windowMs) < 1e-6);
      return entered.rulesHash;
    }),
  );
  t.is(new Set(hashes).size, 3);
  t.is(hashes[2], rulesHash(defaultRules));
  for (const player of players) await player[Symbol.asyncDispose]();
});
