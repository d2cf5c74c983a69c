// What every way to call another server must do, as one list of tests that runs over each adapter (calls.test.ts).

import type { ExecutionContext } from 'ava';
import { SERVER_CALL_BYTES_MAX } from '../../core/limits.ts';
import { doubleping } from '../../core/wire/generated/servers.js';
import { BadField } from '../../core/wire/field-table.ts';
import { withRetries } from '../../servers/host/retries.ts';
import {
  CallFailure,
  serving,
  type CallServer,
  type Calls,
  type CallStatus,
  type Client,
  type Handlers,
  type ServedService,
} from '../../servers/ports/calls.ts';
import type { Runtime } from '../../servers/ports/runtime.ts';
import { contractOf, type MakeBench, type OnBench, type Bench } from './bench.ts';

const { PartyHost, World } = doubleping.servers;
type HostHandlers = Handlers<doubleping.servers.PartyHost>;
type HostClient = Client<doubleping.servers.PartyHost>;

export interface CallsBench extends Bench {
  /** How the caller's and the server's process call: the same one where they are one. */
  readonly caller: Calls;
  readonly server: Calls;
  readonly runtime: Runtime;
  readonly host: string;
  /** What lies between the two: the address to call in the place of `address`, and what cuts every connection there without a word. */
  relayed(address: string): Promise<{ readonly address: string; readonly cut: () => void }>;
}

/** Long enough for any machine; nothing here waits for it. */
const PATIENT = { deadlineMs: 60_000 };

const nothing: HostHandlers = {
  provision: () => Promise.resolve({}),
  reseat: () => Promise.resolve({}),
  describe: () => Promise.resolve({}),
};

/** A party host that says how many parties it has. */
const describing = (parties: number) => [serving(PartyHost, { ...nothing, describe: () => Promise.resolve({ parties }) })];

/** Calls that are held until the test lets them go. */
const held = () => {
  const gate = Promise.withResolvers<void>();
  const entered = Promise.withResolvers<void>();
  const state = { entered: 0, done: 0 };
  const wait = async (): Promise<object> => {
    state.entered += 1;
    entered.resolve();
    await gate.promise;
    state.done += 1;
    return {};
  };
  return { state, wait, letGo: () => gate.resolve(), entered: entered.promise };
};

/** The status a call fails with; every failure is a `CallFailure` in words. */
const statusOf = async (t: ExecutionContext, call: Promise<unknown>): Promise<CallStatus | undefined> => {
  const failure = await t.throwsAsync<CallFailure>(call, { instanceOf: CallFailure });
  t.true((failure?.message.length ?? 0) > 0);
  return failure?.status;
};

const serveOn = async (bench: OnBench<CallsBench>, services: readonly ServedService[], port = 0): Promise<CallServer> => {
  const { runtime, host } = bench;
  const server = await bench.server.serve({ host, port, services, log: runtime.log('test'), metrics: runtime.metrics('test') });
  bench.defer(() => server[Symbol.asyncDispose]());
  return server;
};
const clientAt = (bench: OnBench<CallsBench>, address: string): HostClient => {
  const client = bench.caller.client(PartyHost, address);
  bench.defer(() => client.close());
  return client;
};

// A message of so many bytes in all: the field's tag and its length take five.
const filling = (bytes: number) => ({ ticket: 'x'.repeat(bytes - 5) });
const order = (bytes: number) => ({ order: new Uint8Array(bytes - 5) });

interface Called {
  readonly bench: OnBench<CallsBench>;
  readonly server: CallServer;
  readonly client: HostClient;
}

/** Registers the whole suite for one adapter. */
export const callsSuite = (adapter: string, make: MakeBench<CallsBench>): void => {
  const kit = kitOf(adapter, make);
  for (const part of [answers, failures, ends, bounds, stops]) part(kit);
};

/** What tests are said with. */
const kitOf = (adapter: string, make: MakeBench<CallsBench>) => {
  const staged = contractOf(adapter, make);
  /** A party host that answers as told, and a client of it. */
  const check = (
    title: string,
    handlers: () => Partial<HostHandlers>,
    body: (t: ExecutionContext, called: Called) => Promise<void>,
  ): void => {
    staged(title, async (t, bench) => {
      const server = await serveOn(bench, [serving(PartyHost, { ...nothing, ...handlers() })]);
      await body(t, { bench, server, client: clientAt(bench, server.address) });
    });
  };
  return { staged, check };
};
type Kit = ReturnType<typeof kitOf>;

/** What a call brings back. */
const answers = ({ staged }: Kit): void => {
  staged('a request arrives as it was written and its answer as it was given; what was left out has its default', async (t, bench) => {
    const seen: unknown[] = [];
    const server = await serveOn(bench, [
      serving(PartyHost, {
        ...nothing,
        provision: async (request) => {
          seen.push(
            request.party,
            request.settlement,
            [...request.order],
            request.characters.map(({ id, epoch }) => ({ id, epoch })),
          );
          return { seats: [{ character: 'ada', seat: { ticket: 'good once' } }] };
        },
      }),
    ]);
    const characters = [{ id: 'ada', epoch: 2 ** 53 - 1 }, { id: 'ben' }];
    const client = clientAt(bench, server.address);
    const answer = await client.provision({ party: 'p1', order: Uint8Array.of(0, 255), characters }, PATIENT);
    t.deepEqual(seen, [
      'p1',
      '',
      [0, 255],
      [
        { id: 'ada', epoch: 2 ** 53 - 1 },
        { id: 'ben', epoch: 0 },
      ],
    ]);
    t.deepEqual(
      answer.seats.map(({ character, seat }) => [character, seat?.ticket, seat?.endpoint]),
      [['ada', 'good once', '']],
    );
  });
};

/** What a call fails with, by whose doing. */
const failures = ({ staged, check }: Kit): void => {
  const statuses: readonly CallStatus[] = [
    'INVALID_ARGUMENT',
    'NOT_FOUND',
    'ALREADY_EXISTS',
    'PERMISSION_DENIED',
    'RESOURCE_EXHAUSTED',
    'FAILED_PRECONDITION',
    'ABORTED',
    'UNAVAILABLE',
    'UNAUTHENTICATED',
  ];
  check(
    'a handler’s failure reaches its caller with its status and its words',
    () => ({ reseat: ({ party }) => Promise.reject(new CallFailure(party as CallStatus, `it is ${party}, they say – schade`)) }),
    async (t, { client }) => {
      for (const status of statuses) {
        const failure = await t.throwsAsync<CallFailure>(client.reseat({ party: status }, PATIENT), { instanceOf: CallFailure });
        t.deepEqual([failure?.status, failure?.message], [status, `it is ${status}, they say – schade`]);
      }
    },
  );

  check(
    'what a handler did not foresee is INTERNAL and stays at home, a field out of bounds is INVALID_ARGUMENT, and the server lives on',
    () => ({
      provision: () => Promise.reject(new Error('the key is 1234')),
      reseat: () => {
        throw new BadField('characters must be fewer');
      },
      describe: () => Promise.resolve({ parties: 7 }),
    }),
    async (t, { client }) => {
      const failure = await t.throwsAsync<CallFailure>(client.provision({}, PATIENT), { instanceOf: CallFailure });
      t.is(failure?.status, 'INTERNAL');
      t.notRegex(failure?.message ?? '', /1234/);
      t.is(await statusOf(t, client.reseat({}, PATIENT)), 'INVALID_ARGUMENT');
      t.is((await client.describe({}, PATIENT)).parties, 7);
    },
  );

  check(
    'an answer that cannot be written is INTERNAL',
    () => ({
      describe: async () => ({
        get parties(): number {
          throw new Error('no number');
        },
      }),
    }),
    async (t, { client }) => void t.is(await statusOf(t, client.describe({}, PATIENT)), 'INTERNAL'),
  );

  staged('a service that is not served is UNIMPLEMENTED; two that are served at one address are answered', async (t, bench) => {
    const world = serving(World, {
      findSettlement: () => Promise.resolve({ grpcAddress: 'there' }),
    } as unknown as Handlers<doubleping.servers.World>);
    const both = await serveOn(bench, [...describing(3), world]);
    t.is((await clientAt(bench, both.address).describe({}, PATIENT)).parties, 3);
    const ofWorld = bench.caller.client(World, both.address);
    bench.defer(() => ofWorld.close());
    t.is((await ofWorld.findSettlement({ settlement: 'fordwick' }, PATIENT)).grpcAddress, 'there');
    t.is(await statusOf(t, ofWorld.announceSettlement({}, PATIENT)), 'UNIMPLEMENTED');
    const one = await serveOn(bench, [world]);
    t.is(await statusOf(t, clientAt(bench, one.address).describe({}, PATIENT)), 'UNIMPLEMENTED');
  });
};

/** How a call ends that nobody answers. */
const ends = ({ staged, check }: Kit): void => {
  const late = held();
  check(
    'a call past its deadline is DEADLINE_EXCEEDED, not before; what it asked for is done all the same, once',
    () => ({ provision: late.wait }),
    async (t, { client, bench }) => {
      const { runtime } = bench;
      await client.describe({}, PATIENT);
      const calledAt = runtime.now();
      t.is(await statusOf(t, client.provision({}, { deadlineMs: 40 })), 'DEADLINE_EXCEEDED');
      // gRPC keeps a deadline as an instant in whole milliseconds, and waits for it in whole milliseconds.
      t.true(runtime.now() - calledAt >= 38);
      await late.entered;
      late.letGo();
      await client.describe({}, PATIENT);
      t.deepEqual(late.state, { entered: 1, done: 1 });
    },
  );

  staged('a call to nobody is UNAVAILABLE at once, not at its deadline', async (t, bench) => {
    const server = await serveOn(bench, []);
    await server[Symbol.asyncDispose]();
    const { runtime } = bench;
    const calledAt = runtime.now();
    t.is(await statusOf(t, clientAt(bench, server.address).describe({}, PATIENT)), 'UNAVAILABLE');
    t.true(runtime.now() - calledAt < PATIENT.deadlineMs / 2);
  });

  const cutOff = held();
  check(
    'a server that dies while it answers is UNAVAILABLE to who waits for it',
    () => ({ provision: cutOff.wait }),
    async (t, { bench, server }) => {
      const between = await bench.relayed(server.address);
      const client = clientAt(bench, between.address);
      const call = client.provision({}, PATIENT);
      await cutOff.entered;
      between.cut();
      t.is(await statusOf(t, call), 'UNAVAILABLE');
      cutOff.letGo();
    },
  );

  staged('a client finds its peer again when that comes back to its address', async (t, bench) => {
    const first = await serveOn(bench, describing(1));
    const client = clientAt(bench, first.address);
    t.is((await client.describe({}, PATIENT)).parties, 1);
    await first[Symbol.asyncDispose]();
    t.is(await statusOf(t, client.describe({}, PATIENT)), 'UNAVAILABLE');
    await serveOn(bench, describing(2), Number(first.address.split(':').at(-1)));
    const again = { attempts: 1000, firstDelayMs: 10, delayMaxMs: 20 };
    t.is((await withRetries(bench.runtime, () => client.describe({}, PATIENT), again)).parties, 2);
  });
};

/** What many calls at once, and too large a one, come to. */
const bounds = ({ staged, check }: Kit): void => {
  staged('calls that are under way together each get their own answer, whichever is answered first', async (t, bench) => {
    const COUNT = 100;
    const waiting: (() => void)[] = [];
    const all = Promise.withResolvers<void>();
    const reseat: HostHandlers['reseat'] = async ({ character }) => {
      await new Promise<void>((go) => {
        waiting.push(go);
        if (waiting.length === COUNT) all.resolve();
      });
      return { ticket: `for ${character}` };
    };
    const server = await serveOn(bench, [serving(PartyHost, { ...nothing, reseat })]);
    const client = clientAt(bench, server.address);
    const names = Array.from({ length: COUNT }, (_, index) => `c${index}`);
    const answers = Promise.all(names.map((character) => client.reseat({ character }, PATIENT)));
    await all.promise;
    for (const go of waiting.toReversed()) go();
    t.deepEqual(
      (await answers).map(({ ticket }) => ticket),
      names.map((name) => `for ${name}`),
    );
  });

  check(
    'a message of exactly the bound travels, there and back; a larger one is RESOURCE_EXHAUSTED, and a request that is never arrives',
    () => {
      const arrived: number[] = [];
      return {
        provision: async ({ order: { length } }) => {
          arrived.push(length);
          return {};
        },
        reseat: async ({ party }) => filling(SERVER_CALL_BYTES_MAX + Number(party)),
        describe: async () => ({ parties: arrived.length }),
      };
    },
    async (t, { client }) => {
      await client.provision(order(SERVER_CALL_BYTES_MAX), PATIENT);
      t.is(await statusOf(t, client.provision(order(SERVER_CALL_BYTES_MAX + 1), PATIENT)), 'RESOURCE_EXHAUSTED');
      t.is((await client.describe({}, PATIENT)).parties, 1);
      t.is((await client.reseat({ party: '0' }, PATIENT)).ticket.length, SERVER_CALL_BYTES_MAX - 5);
      t.is(await statusOf(t, client.reseat({ party: '1' }, PATIENT)), 'RESOURCE_EXHAUSTED');
    },
  );
};

/** What becomes of calls when one of the two lets go. */
const stops = ({ staged, check }: Kit): void => {
  const closing = held();
  check(
    'a client that is closed lets its calls under way end and makes no more; others of the same server do not notice',
    () => ({ provision: closing.wait }),
    async (t, { bench, server, client }) => {
      const leaving = bench.caller.client(PartyHost, server.address);
      const underWay = leaving.provision({}, PATIENT);
      const tooLate = t.throwsAsync<CallFailure>(leaving.provision({}, { deadlineMs: 30 }));
      await closing.entered;
      leaving.close();
      leaving.close();
      t.is(await statusOf(t, leaving.describe({}, PATIENT)), 'CANCELLED');
      t.is((await tooLate)?.status, 'DEADLINE_EXCEEDED');
      await client.describe({}, PATIENT);
      closing.letGo();
      t.deepEqual((await underWay).seats, []);
    },
  );

  const draining = held();
  check(
    'a server that stops takes no new calls, lets those in flight end, and is gone when they have',
    () => ({ provision: draining.wait }),
    async (t, { server, client }) => {
      const underWay = client.provision({}, PATIENT);
      await draining.entered;
      let isGone = false;
      const gone = server[Symbol.asyncDispose]().then(() => (isGone = true));
      t.is(await statusOf(t, client.describe({}, PATIENT)), 'UNAVAILABLE');
      t.false(isGone);
      draining.letGo();
      t.deepEqual((await underWay).seats, []);
      t.true(await gone);
      await server[Symbol.asyncDispose]();
      t.is(await statusOf(t, client.describe({}, PATIENT)), 'UNAVAILABLE');
    },
  );

  const endless = held();
  check(
    'a server that stops waits for a bounded time only: who still waits for an answer then gets UNAVAILABLE',
    () => ({ provision: endless.wait }),
    async (t, { server, client }) => {
      const underWay = statusOf(t, client.provision({}, PATIENT));
      await endless.entered;
      await server[Symbol.asyncDispose]();
      t.is(await underWay, 'UNAVAILABLE');
      endless.letGo();
    },
  );

  staged('an address that somebody has is refused to another, and any free one is one’s own', async (t, bench) => {
    const first = await serveOn(bench, describing(1));
    const port = Number(first.address.split(':').at(-1));
    await t.throwsAsync(serveOn(bench, [serving(PartyHost, nothing)], port), { message: new RegExp(String(port)) });
    const second = await serveOn(bench, [serving(PartyHost, nothing)]);
    t.not(second.address, first.address);
    t.is((await clientAt(bench, first.address).describe({}, PATIENT)).parties, 1);
  });
};
