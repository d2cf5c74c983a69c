// The gRPC port between servers: bytes that do not parse and fields that are out of bounds are answered with an error, and the server lives on.

import { Client, credentials, Metadata, status, type ServiceError } from '@grpc/grpc-js';
import test, { type ExecutionContext } from 'ava';
import { drawIndex, drawUint32, seeded } from '../../core/random.ts';
import { doubleping } from '../../core/wire/generated/servers.js';
import { makeLog } from '../../servers/adapters/pino-log.ts';
import { PrometheusMetrics } from '../../servers/adapters/prometheus.ts';
import { admitEverybody, DEADLINE, fakeSettlement, testWorld } from './world-kit.ts';
import { grpcCalls } from '../../servers/adapters/grpc-calls.ts';
import { isRetryable, withRetries } from '../../servers/host/retries.ts';
import { CallFailure, serving } from '../../servers/ports/calls.ts';
import { quietRuntime } from './runtime-kit.ts';

/** Sends raw bytes to a method; gives the status it was answered with. */
const rawCaller = (t: ExecutionContext, address: string) => {
  const client = new Client(address, credentials.createInsecure());
  t.teardown(() => client.close());
  return (path: string, bytes: Buffer): Promise<{ code: number; answer: Buffer | undefined }> =>
    new Promise((resolve) => {
      client.makeUnaryRequest(
        path,
        (raw: Buffer) => raw,
        (raw) => raw,
        bytes,
        new Metadata(),
        { deadline: Date.now() + 5000 },
        (error: ServiceError | null, answer?: Buffer) => resolve({ code: error?.code ?? status.OK, answer }),
      );
    });
};

test('bytes that are no message of ours are answered with an error (seed 5)', async (t) => {
  const { world } = await testWorld(t);
  const call = rawCaller(t, world.grpcAddress);
  const random = seeded(5);
  const methods = [
    'AnnounceSettlement',
    'HandToParty',
    'SaveParty',
    'TakeFromParty',
    'ReclaimParty',
    'RenewLeases',
    'CheckIn',
    'SaveCharacters',
  ];
  for (const method of methods) {
    const bad = [
      Buffer.from([0xff]),
      Buffer.from([0x0a, 0x7f]),
      Buffer.alloc(0),
      ...Array.from({ length: 8 }, () => Buffer.from(Array.from({ length: drawIndex(random, 80) }, () => drawUint32(random) & 0xff))),
    ];
    for (const bytes of bad) {
      const { code } = await call(`/doubleping.servers.World/${method}`, bytes);
      t.true(['INTERNAL', 'INVALID_ARGUMENT'].includes(status[code] ?? ''), `${method} ${bytes.toString('hex')} gave ${status[code]}`);
    }
  }
  t.is((await call('/doubleping.servers.World/NoSuchMethod', Buffer.alloc(0))).code, status.UNIMPLEMENTED);
});

test('fields that are out of bounds are the caller’s error and change nothing', async (t) => {
  const world = await testWorld(t);
  const { calls } = world;
  const sheet = { id: 'c1', name: 'Wren', calling: 'scout', stats: {}, weapon: 'sword', armour: 'clothes', settlement: 'fordwick' };
  const wrong = [
    () => calls.announceSettlement({ settlement: 'nowhere', grpcAddress: 'a', playerEndpoint: 'b' }, DEADLINE),
    () => calls.announceSettlement({ settlement: 'oldmill', grpcAddress: 'a', playerEndpoint: 'b' }, DEADLINE),
    () => calls.announceSettlement({ settlement: 'fordwick', grpcAddress: '', playerEndpoint: 'b' }, DEADLINE),
    () => calls.handToParty({ party: 'p1', settlement: 'fordwick', characters: [] }, DEADLINE),
    () => calls.handToParty({ party: '../p1', settlement: 'fordwick', characters: [{ id: 'c1', epoch: 1 }] }, DEADLINE),
    () => calls.handToParty({ party: 'p1', settlement: 'fordwick', characters: [{ id: 'c1', epoch: Number.NaN }] }, DEADLINE),
    () =>
      calls.saveCharacters(
        { ledgerId: 'l', settlement: 'fordwick', characters: [{ id: 'c1', epoch: 1, sheet: { ...sheet, gold: 4_000_000_000 } }] },
        DEADLINE,
      ),
    () =>
      calls.saveCharacters(
        { ledgerId: 'l', settlement: 'fordwick', characters: [{ id: 'c1', epoch: 1, sheet: { ...sheet, weapon: 'laser' } }] },
        DEADLINE,
      ),
    () => calls.saveCharacters({ ledgerId: 'l', settlement: 'fordwick', characters: [{ id: 'c2', epoch: 1, sheet }] }, DEADLINE),
    () => calls.saveCharacters({ ledgerId: '', settlement: 'fordwick', characters: [{ id: 'c1', epoch: 1, sheet }] }, DEADLINE),
    () => calls.checkIn({ settlement: 'fordwick', character: { id: 'c1', epoch: 1 } }, DEADLINE),
    () => calls.checkIn({ idempotencyKey: 'k', settlement: 'fordwick' }, DEADLINE),
  ];
  for (const [index, call] of wrong.entries())
    t.is((await t.throwsAsync<CallFailure>(call()))?.status, 'INVALID_ARGUMENT', `call ${index}`);
  const unknown = await t.throwsAsync<CallFailure>(
    calls.checkIn({ idempotencyKey: 'k', settlement: 'fordwick', character: { id: 'c1', epoch: 1 } }, DEADLINE),
  );
  t.is(unknown?.status, 'NOT_FOUND');
  await fakeSettlement(t, world, 'fordwick', admitEverybody);
  t.is((await calls.findSettlement({ settlement: 'fordwick' }, DEADLINE)).playerEndpoint, 'ws://127.0.0.1:1');
  t.is((await t.throwsAsync<CallFailure>(calls.findSettlement({ settlement: 'saltgate' }, DEADLINE)))?.status, 'NOT_FOUND');
});

test('health is served the standard way', async (t) => {
  const { world } = await testWorld(t);
  const call = rawCaller(t, world.grpcAddress);
  // HealthCheckResponse { status: SERVING }
  t.deepEqual((await call('/grpc.health.v1.Health/Check', Buffer.alloc(0))).answer, Buffer.from([0x08, 1]));
});

test('a call that outlasts its deadline fails as one, and one that fails for the moment is tried again', async (t) => {
  let calls = 0;
  const held = Promise.withResolvers<void>();
  const server = await grpcCalls.serve({
    host: '127.0.0.1',
    port: 0,
    log: makeLog('test', 'silent'),
    metrics: new PrometheusMetrics('test'),
    services: [
      serving(doubleping.servers.PartyHost, {
        provision: async () => {
          await held.promise;
          return {};
        },
        reseat: async () => {
          throw new CallFailure('NOT_FOUND', 'no such party');
        },
        describe: async () => {
          calls += 1;
          if (calls < 3) throw new CallFailure('UNAVAILABLE', 'not yet');
          return { parties: 7 };
        },
      }),
    ],
  });
  const client = grpcCalls.client(doubleping.servers.PartyHost, server.address);
  t.teardown(async () => {
    held.resolve();
    client.close();
    await server[Symbol.asyncDispose]();
  });
  const late = await t.throwsAsync<CallFailure>(client.provision({}, { deadlineMs: 50 }));
  t.is(late?.status, 'DEADLINE_EXCEEDED');
  t.true(isRetryable(late));
  const described = await withRetries(quietRuntime(), () => client.describe({}, DEADLINE), { attempts: 4, firstDelayMs: 1 });
  t.is(described.parties, 7);
  t.is(calls, 3);
  let tries = 0;
  const final = withRetries(quietRuntime(), () => ((tries += 1), client.reseat({}, DEADLINE)), { attempts: 4, firstDelayMs: 1 });
  t.is((await t.throwsAsync<CallFailure>(final))?.status, 'NOT_FOUND');
  t.is(tries, 1);
});
