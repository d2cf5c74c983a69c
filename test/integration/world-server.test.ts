// The world server over real sockets: players who come, and settlements that take and give back.

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { memoryStore } from '../../servers/adapters/memory-store.ts';
import { SILENT_MS } from '../../servers/world/settlement-directory.ts';
import { startWorld } from '../../servers/start-world.ts';
import { Client } from './player-port-kit.ts';
import { admitEverybody, DEADLINE, fakeSettlement, testConfig, testWorld } from './world-kit.ts';
import { CallFailure } from '../../servers/ports/calls.ts';

test('a player registers, creates a character, and is given a seat where it lives', async (t) => {
  const world = await testWorld(t);
  await fakeSettlement(t, world, 'fordwick', admitEverybody);
  const client = await world.open();
  const wren = await world.newCharacter(client, 'Wren');
  t.like(wren, { name: 'Wren', calling: 'scout', settlement: 'fordwick', whereabouts: 'logged-out' });
  client.send({ kind: 'characterChosen', character: wren.id });
  const seat = await client.told(({ kind }) => kind === 'seatOffered');
  t.like(seat, { server: 'settlement', endpoint: 'ws://127.0.0.1:1', ticket: `${wren.id}@1`, settlement: 'fordwick' });

  const again = await world.open();
  again.send({ kind: 'loggedIn', name: 'WRENS player', password: 'correct horse' });
  again.send({ kind: 'characterChosen', character: wren.id });
  t.like(await again.told(({ kind }) => kind === 'charactersListed'), { characters: [{ name: 'Wren', whereabouts: 'in-settlement' }] });
  // It is there already: the seat is asked for again and the epoch stays.
  t.like(await again.told(({ kind }) => kind === 'seatOffered'), { ticket: `${wren.id}@1` });
});

test('nobody logs in with a wrong password or as nobody, and a few tries end the connection', async (t) => {
  const world = await testWorld(t);
  await world.newCharacter(await world.open(), 'Wren');
  const guesser = await world.open();
  for (const [name, password] of [
    ['Wrens player', 'incorrect'],
    ['nobody', 'correct horse'],
    ['Wrens player', ''],
  ] as const)
    guesser.send({ kind: 'loggedIn', name, password });
  for (let guess = 0; guess < 4; guess += 1) guesser.send({ kind: 'loggedIn', name: 'Wrens player', password: `guess ${guess}` });
  t.is((await guesser.closed()).code, 1000);
  t.deepEqual(guesser.reasons(), [...Array.from({ length: 6 }, () => 'wrong-password'), 'too-many']);
});

test('requests out of order or out of place are refused in words', async (t) => {
  const world = await testWorld(t);
  const client = await world.open();
  client.send({ kind: 'characterCreated', name: 'Wren', calling: 'scout' });
  client.send({ kind: 'characterChosen', character: 'c1' as never });
  client.send({ kind: 'partyCreated' });
  client.send({ kind: 'accountRegistered', name: 'x', password: 'correct horse' });
  client.send({ kind: 'accountRegistered', name: 'ash', password: 'short' });
  await client.told(({ kind }) => kind === 'rejected' && client.reasons().length === 5);
  t.deepEqual(client.reasons(), ['not-seated', 'not-seated', 'wrong-server', 'bad-name', 'bad-name']);
  client.messages.length = 0;
  await world.newCharacter(client, 'Wren');
  client.send({ kind: 'characterCreated', name: '7 of 9', calling: 'scout' });
  client.send({ kind: 'characterCreated', name: 'WREN', calling: 'smith' });
  client.send({ kind: 'characterChosen', character: 'c1' as never });
  await client.told(({ kind }) => kind === 'rejected' && client.reasons().length === 3);
  t.deepEqual(client.reasons(), ['bad-name', 'name-taken', 'not-yours']);
});

test('a heartbeat is answered and a log-out says goodbye', async (t) => {
  const world = await testWorld(t);
  const client = await world.open();
  client.send({ kind: 'timeProbed', clientSentAt: 5, echoSentAt: 0, heldMs: 0 });
  t.like(await client.told(({ kind }) => kind === 'timeEchoed'), { clientSentAt: 5 });
  client.send({ kind: 'logOutAsked' });
  client.send({ kind: 'logOutConfirmed' });
  t.is((await client.closed()).code, 1000);
  t.deepEqual(
    client.messages.slice(1).map(({ kind }) => kind),
    ['logOutWarned', 'loggedOut'],
  );
});

test('a settlement that is not there, or not any more, is said so kindly, and nothing changes hands', async (t) => {
  const world = await testWorld(t);
  const client = await world.open();
  const wren = await world.newCharacter(client, 'Wren');
  const refusal = { reason: 'unavailable', text: 'Fordwick is not reachable right now, try again in a moment.' };
  client.send({ kind: 'characterChosen', character: wren.id });
  t.like(await client.told(({ kind }) => kind === 'rejected'), refusal);
  await fakeSettlement(t, world, 'fordwick', admitEverybody);
  world.clock.nowMs += SILENT_MS + 1;
  client.messages.length = 0;
  client.send({ kind: 'characterChosen', character: wren.id });
  t.like(await client.told(({ kind }) => kind === 'rejected'), refusal);
  await fakeSettlement(t, world, 'fordwick', admitEverybody);
  client.send({ kind: 'characterChosen', character: wren.id });
  // Epoch 1: it was never handed over before.
  t.like(await client.told(({ kind }) => kind === 'seatOffered'), { ticket: `${wren.id}@1` });
});

test('[CUSTODY-5] one whose party went silent waits out the lease, then comes home', async (t) => {
  const world = await testWorld(t);
  const holders: string[] = [];
  await fakeSettlement(t, world, 'fordwick', async (admission) => {
    holders.push(admission.holder.kind);
    if (admission.holder.kind === 'party') throw new CallFailure('NOT_FOUND', 'no such party');
    return admitEverybody(admission);
  });
  const client = await world.open();
  const wren = await world.newCharacter(client, 'Wren');
  client.send({ kind: 'characterChosen', character: wren.id });
  await client.told(({ kind }) => kind === 'seatOffered');
  const handOff = {
    idempotencyKey: 'k1',
    party: 'p1',
    settlement: 'fordwick',
    characters: [{ id: wren.id, epoch: 1 }],
    leaseMs: 4000,
    checkpoint: Buffer.from('start'),
  };
  const given = await world.calls.handToParty(handOff, DEADLINE);
  t.is(given.characters[0]?.epoch, 2);
  world.clock.nowMs += 1500;
  client.messages.length = 0;
  client.send({ kind: 'characterChosen', character: wren.id });
  t.like(await client.told(({ kind }) => kind === 'rejected'), {
    reason: 'unavailable',
    text: 'Your party does not answer. Please try again in 3 seconds.',
  });
  world.clock.nowMs += 2500;
  client.send({ kind: 'characterChosen', character: wren.id });
  t.like(await client.told(({ kind }) => kind === 'seatOffered'), { ticket: `${wren.id}@3` });
  t.deepEqual(holders, ['settlement', 'party', 'party', 'settlement']);
  // The party comes to life again, too late.
  const save = {
    idempotencyKey: 's1',
    party: 'p1',
    settlement: 'fordwick',
    sequence: 1,
    characters: [{ id: wren.id, epoch: 2 }],
    checkpoint: Buffer.from('late'),
  };
  await t.throwsAsync(world.calls.saveParty(save, DEADLINE), { message: /No party p1/ });
});

test('leases are renewed for parties that hold somebody, and refused to the rest', async (t) => {
  const world = await testWorld(t);
  await fakeSettlement(t, world, 'fordwick', admitEverybody);
  const client = await world.open();
  const wren = await world.newCharacter(client, 'Wren');
  client.send({ kind: 'characterChosen', character: wren.id });
  await client.told(({ kind }) => kind === 'seatOffered');
  await world.calls.handToParty(
    { idempotencyKey: 'k', party: 'p1', settlement: 'fordwick', characters: [{ id: wren.id, epoch: 1 }], leaseMs: 1000 },
    DEADLINE,
  );
  world.clock.nowMs += 900;
  const renewed = await world.calls.renewLeases({ settlement: 'fordwick', parties: ['p1', 'p2'], leaseMs: 1000 }, DEADLINE);
  t.deepEqual(renewed.refused, ['p2']);
  t.deepEqual((await world.calls.renewLeases({ settlement: 'saltgate', parties: ['p1'], leaseMs: 1000 }, DEADLINE)).refused, ['p1']);
  world.clock.nowMs += 900;
  const early = await t.throwsAsync<CallFailure>(
    world.calls.reclaimParty({ idempotencyKey: 'r', party: 'p1', settlement: 'fordwick' }, DEADLINE),
  );
  t.is(early?.status, 'UNAVAILABLE');
  world.clock.nowMs += 100;
  t.is((await world.calls.reclaimParty({ idempotencyKey: 'r', party: 'p1', settlement: 'fordwick' }, DEADLINE)).characters[0]?.epoch, 3);
});

test('[CUSTODY-8] [WIRE-7] what a player was told is there after the world was stopped and started again, and the password is in nothing it kept', async (t) => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'doubleping-world-'));
  t.teardown(() => rm(dataFolder, { recursive: true, force: true }));
  const config = testConfig({ dataFolder });
  {
    await using world = await startWorld(config, { passwordCost: 16 });
    const client = await Client.open(world.playerEndpoint);
    client.send({ kind: 'accountRegistered', name: 'ash', password: 'correct horse' });
    client.send({ kind: 'characterCreated', name: 'Wren', calling: 'smith' });
    await client.told((message) => message.kind === 'charactersListed' && message.characters.length === 1);
    const health = await fetch(`http://127.0.0.1:${world.operationsPort}/healthz`);
    t.is(health.status, 200);
    t.regex(
      await (await fetch(`http://127.0.0.1:${world.operationsPort}/metrics`)).text(),
      /doubleping_world_characters\{server="world"\} 1/,
    );
    await t.throwsAsync(startWorld(config), { name: 'StoreFailure' });
  }
  const kept = await Promise.all(
    (await readdir(dataFolder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
  );
  t.true(kept.some((text) => text.includes('Wren')));
  t.false(kept.some((text) => text.includes('correct horse')));
  await using world = await startWorld(config, { passwordCost: 16 });
  const client = await Client.open(world.playerEndpoint);
  client.send({ kind: 'loggedIn', name: 'ash', password: 'correct horse' });
  t.like(await client.told(({ kind }) => kind === 'charactersListed'), { characters: [{ name: 'Wren', calling: 'smith' }] });
});

test('a port that is taken is refused in one sentence, and the folder is free again', async (t) => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'doubleping-world-'));
  t.teardown(() => rm(dataFolder, { recursive: true, force: true }));
  await using taken = await startWorld(testConfig(), { store: memoryStore() });
  const port = Number(new URL(taken.playerEndpoint).port);
  await t.throwsAsync(startWorld(testConfig({ dataFolder, worldPlayerPort: port })), {
    name: 'PortUnavailable',
    message: /another program has it/,
  });
  await t.throwsAsync(startWorld(testConfig({ dataFolder, worldGrpcPort: port })), {
    name: 'PortUnavailable',
    message: /another program has it/,
  });
  await using free = await startWorld(testConfig({ dataFolder }));
  t.truthy(free.grpcAddress);
});
