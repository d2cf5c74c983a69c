// Goal: each part of the virtual cluster behaves as the thing it stands for: time, a process and its death, calls, players' sockets, a disk.

import test, { type ExecutionContext } from 'ava';
import { accountId, characterId } from '../../core/ids.ts';
import { seeded } from '../../core/random.ts';
import { constantLeg } from '../../core/timing/link.ts';
import { doubleping } from '../../core/wire/generated/servers.js';
import type { AccountRecord, Decision } from '../../core/world/records.ts';
import { CallFailure, serving, type Handlers } from '../../servers/ports/calls.ts';
import type { PlayerSocket } from '../../servers/ports/players.ts';
import { VirtualCalls } from '../../scenarios/virtual/virtual-calls.ts';
import { VirtualNetwork, type CallFate } from '../../scenarios/virtual/virtual-network.ts';
import { VirtualPlayers, virtualSurroundings } from '../../scenarios/virtual/virtual-players.ts';
import { VirtualProcess } from '../../scenarios/virtual/virtual-process.ts';
import { VirtualDisk, virtualStore } from '../../scenarios/virtual/virtual-store.ts';
import { NothingLeft, VirtualTime } from '../../scenarios/virtual/virtual-time.ts';

const processOn = (time: VirtualTime, name: string): VirtualProcess => new VirtualProcess({ name, time, random: seeded(1) });

/** Links of exactly a millisecond. */
const networkOn = (time: VirtualTime, fateOf?: () => CallFate): VirtualNetwork =>
  new VirtualNetwork({ time, random: seeded(2), between: constantLeg(1), ...(fateOf === undefined ? {} : { fateOf }) });

test('what is due is done in the order of its instants, within one in the order it was asked for, and never what was cancelled', async (t) => {
  const time = new VirtualTime();
  const done: string[] = [];
  await time.run(
    () =>
      new Promise<void>((resolve) => {
        time.at(5, () => done.push(`late ${time.now()}`));
        time.at(1, () => done.push('first'));
        time.at(1, () => done.push('second'));
        const cancel = time.at(2, () => done.push('never'));
        time.at(1.5, cancel);
        time.at(6, resolve);
      }),
  );
  t.deepEqual(done, ['first', 'second', 'late 5']);
});

test('everything that hangs on an event by promises has come to rest before the next', async (t) => {
  const time = new VirtualTime();
  const done: string[] = [];
  const chain = async (): Promise<void> => {
    for (let step = 0; step < 100; step += 1) await Promise.resolve();
    done.push('rested');
  };
  await time.run(
    () =>
      new Promise<void>((resolve) => {
        time.at(1, () => void chain());
        time.at(1, () => done.push('next'));
        time.at(2, resolve);
      }),
  );
  t.deepEqual(done, ['rested', 'next']);
});

test('a run that nothing can end any more says so, and so does one that takes too long', async (t) => {
  const stuck = new VirtualTime();
  await t.throwsAsync(
    stuck.run(() => new Promise<void>(() => undefined)),
    { instanceOf: NothingLeft, message: /it has still not come/ },
  );
  const endless = new VirtualTime();
  const again = (): void => void endless.after(10, again);
  again();
  await t.throwsAsync(
    endless.run(() => new Promise<void>(() => undefined), { until: 1000 }),
    { instanceOf: NothingLeft },
  );
  t.is(endless.now(), 1000);
});

test('any delay takes time, however small beside the clock: a timer that asks again for what is left cannot stand still', async (t) => {
  const time = new VirtualTime();
  let fired = 0;
  await time.run(
    () =>
      new Promise<void>((resolve) => {
        const tiny = (): void => {
          fired += 1;
          if (time.now() > 1e9) resolve();
          else time.after(1e-12, tiny);
        };
        time.at(1e9, tiny);
      }),
  );
  t.is(fired, 2);
});

test('a killed process does nothing more: no timer, no end of turn; whoever waits for its death hears of it once', async (t) => {
  const time = new VirtualTime();
  const process = processOn(time, 'one');
  const done: string[] = [];
  process.onDeath(() => done.push('dead'));
  process.runtime.setTimer(10, () => done.push('timer'));
  time.at(5, () => {
    process.runtime.soon(() => done.push('soon'));
    process.kill();
    process.kill();
  });
  await time.run(() => new Promise<void>((resolve) => time.at(20, resolve)));
  t.deepEqual(done, ['dead']);
  t.false(process.isAlive);
});

/** Answers every rpc of the world with nothing, counting. */
const worldAnswering = (answer: () => Promise<object>): Handlers<doubleping.servers.World> =>
  new Proxy({} as Handlers<doubleping.servers.World>, { get: () => answer, ownKeys: () => [] });

const calling = async (t: ExecutionContext, fate: CallFate) => {
  const time = new VirtualTime();
  const network = networkOn(time, () => fate);
  const server = processOn(time, 'server');
  const client = processOn(time, 'client');
  let answered = 0;
  const handlers = worldAnswering(() => {
    answered += 1;
    return Promise.resolve({});
  });
  const status = await time.run(async () => {
    const { runtime } = server;
    const options = { host: 'h', port: 1, services: [serving(doubleping.servers.World, handlers)] };
    await new VirtualCalls(server, network).serve({ ...options, log: runtime.log('x'), metrics: runtime.metrics('x') });
    const world = new VirtualCalls(client, network).client(doubleping.servers.World, 'h:1');
    try {
      await world.announceSettlement({}, { deadlineMs: 500 });
      return 'OK';
    } catch (error) {
      return error instanceof CallFailure ? error.status : t.fail(String(error));
    }
  });
  const at = time.now();
  // What is still under way arrives too.
  await time.run(() => new Promise<void>((resolve) => time.after(10, resolve)));
  return { status, answered, at };
};

test('a call takes there and back; lost on either way it fails at its deadline; doubled it is answered twice and heard once', async (t) => {
  t.deepEqual(await calling(t, 'carry'), { status: 'OK', answered: 1, at: 2 });
  t.deepEqual(await calling(t, 'loseRequest'), { status: 'DEADLINE_EXCEEDED', answered: 0, at: 500 });
  t.deepEqual(await calling(t, 'loseReply'), { status: 'DEADLINE_EXCEEDED', answered: 1, at: 500 });
  t.deepEqual(await calling(t, 'double'), { status: 'OK', answered: 2, at: 2 });
});

test('a process that dies, and a network that fails, cut every player off: what is under way is lost, and both ends that live are told once', async (t) => {
  for (const by of ['death', 'network'] as const) {
    const time = new VirtualTime();
    const network = networkOn(time);
    const process = processOn(time, 'server');
    const heard: string[] = [];
    let inside: PlayerSocket | undefined;
    await time.run(async () => {
      const { endpoint } = await new VirtualPlayers(process, network).listen({
        host: 'h',
        port: 2,
        messageBytesMax: 4,
        connectionsMax: 1,
        refusalOf: () => undefined,
        accepted: (socket) => {
          inside = socket;
          return {
            received: () => heard.push('server got it'),
            shownLife: () => undefined,
            faulted: () => undefined,
            failed: () => undefined,
            closed: () => heard.push('server closed'),
          };
        },
      });
      const client = virtualSurroundings(network).dial(endpoint, {
        opened: () => heard.push('opened'),
        received: () => heard.push('client got it'),
        closed: (text) => heard.push(`client closed: ${text}`),
      });
      time.at(20, () => {
        client.send(Uint8Array.of(1));
        inside?.send(Uint8Array.of(2));
        if (by === 'death') process.kill();
        else for (const socket of network.sockets) socket.cut();
        client.send(Uint8Array.of(3));
      });
      await new Promise<void>((resolve) => time.at(40, resolve));
    });
    // What a process has sent is with the network already when it dies.
    const ends = {
      death: ['client got it', 'client closed: the connection was cut'],
      network: ['client closed: the connection was cut', 'server closed'],
    };
    t.deepEqual(heard, ['opened', ...ends[by]], by);
    t.is(network.sockets.size, 0, by);
  }
});

const ada: AccountRecord = {
  id: accountId('a1'),
  name: 'Ada',
  password: { salt: '', hash: '', cost: 1, blockSize: 1, parallelization: 1 },
  characters: [characterId('c1')],
};
const keepAda = (): Decision<string> => ({ kind: 'done', answer: 'kept', changes: [{ kind: 'accountPut', account: ada }] });

test('the disk forgets what was not flushed when a process dies, and keeps what was; nobody is told of what could still be forgotten', async (t) => {
  const time = new VirtualTime();
  const disk = new VirtualDisk({ flushMs: 2 });
  const accountsAfter = async (diesAt: number): Promise<{ told: number | undefined; kept: number }> => {
    const process = processOn(time, 'world');
    const store = virtualStore(disk, process);
    const begunAt = time.now();
    let told: number | undefined;
    await time.run(
      () =>
        new Promise<void>((resolve) => {
          const transact = async (): Promise<void> => {
            await store.transact({ accountNames: ['Ada'] }, keepAda);
            told = time.now() - begunAt;
          };
          void transact();
          time.after(diesAt, () => process.kill());
          time.after(10, resolve);
        }),
    );
    return { told, kept: virtualStore(disk, processOn(time, 'world')).size().accounts };
  };
  t.deepEqual(await accountsAfter(1), { told: undefined, kept: 0 });
  t.deepEqual(await accountsAfter(3), { told: 2, kept: 1 });
});
