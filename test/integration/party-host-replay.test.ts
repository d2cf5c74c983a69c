// Goal: one party machine, two hosts. A party is played over real sockets by players who press buttons as its messages come in, on a thread whose
// timers are as late as they are; its recording must give the same effects, byte for byte, in virtual time.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import type { KeptParty } from '../../servers/party/kept-party.ts';
import { replayParty } from '../../servers/party/replay.ts';
import { orderFor, Player, seatsOf, soon, startFakeSettlement, startTestHost, testConfig, wireOrder } from './party-host-kit.ts';

test('[HARNESS-7] a live party that was recorded gives the same bytes in virtual time', async (t) => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'doubleping-replay-'));
  t.teardown(() => rm(dataFolder, { recursive: true, force: true }));
  await using settlement = await startFakeSettlement('fordwick');
  await using host = await startTestHost(testConfig({ dataFolder }), { recordTraces: true });
  const order = orderFor('recorded', ['ada', 'bo', 'npc1', 'npc2'], { kind: 'drill', partners: 2, strikeEveryMs: 300 });
  const seats = seatsOf(await host.client.provision(wireOrder(order, settlement.address), { deadlineMs: 15_000 }));
  const players = [await Player.connect(seats.get('ada')), await Player.connect(seats.get('bo'))];
  for (const player of players) {
    const entered = await player.heard('partyEntered');
    const [target] = entered.fighters.filter((fighter) => fighter.side === 'enemy');
    // Answers every announcement with a step, a dodge and a blow: some in time, some refused, all of it recorded.
    player.react((message) => {
      if (message.kind !== 'attackAnnounced') return;
      if (message.defender === entered.you) player.send({ kind: 'dodgePressed', attack: message.attack, sinceShownMs: 0 });
      else if (message.attack % 3 === 0) player.send({ kind: 'moveOrdered', to: { x: message.attack % 4, y: -1 } });
      else player.send({ kind: 'attackDeclared', target: target?.id ?? message.attacker });
      player.send({ kind: 'timeProbed', clientSentAt: 1, echoSentAt: Math.max(1, message.announcedAt), heldMs: 0 });
    });
  }
  const [ada, bo] = players as [Player, Player];
  await ada.heard('attackAnnounced', ({ attack }) => attack >= 6);
  bo.cut();
  await ada.heard('controlChanged', ({ control }) => control === 'waiting');
  const reseat = await host.client.reseat({ party: 'recorded', character: 'bo' }, { deadlineMs: 5000 });
  await using back = await Player.connect({ endpoint: reseat.endpoint ?? '', ticket: reseat.ticket ?? '' });
  await back.heard('partyEntered');
  await ada.heard('attackAnnounced', ({ attack }) => attack >= 10);
  await soon(host.drain({ waitMs: 0 }), 'the party to end');
  ada.cut();

  const kept = JSON.parse(await readFile(join(dataFolder, 'traces', 'recorded.json'), 'utf8')) as KeptParty;
  t.is(kept.droppedCount, 0);
  t.true(kept.inputs.length > 15 && kept.effects.length > 15, `${kept.inputs.length} inputs, ${kept.effects.length} batches of effects`);
  t.is(JSON.stringify(replayParty(kept)), JSON.stringify(kept.effects));
});
