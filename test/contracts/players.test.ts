// The one contract of players' ways in, run over WebSockets and over the virtual network; and what only a WebSocket tells apart.

import { once } from 'node:events';
import test from 'ava';
import { WebSocket } from 'ws';
import { VirtualPlayers, virtualSurroundings } from '../../scenarios/virtual/virtual-players.ts';
import { nodeRuntime } from '../../servers/adapters/node-runtime.ts';
import { wsPlayers } from '../../servers/adapters/ws-players.ts';
import { wsDial } from '../../sim-clients/headless/real-surroundings.ts';
import { playersSuite } from './players-suite.ts';
import { realTime, virtualBench } from './bench.ts';

playersSuite('ws', () => ({ ...realTime, players: wsPlayers, dial: wsDial, runtime: nodeRuntime('silent'), host: '127.0.0.1' }));

playersSuite('virtual', () => {
  const { run, network, processNamed } = virtualBench();
  const server = processNamed('server');
  const { dial } = virtualSurroundings(network);
  return { run, players: new VirtualPlayers(server, network), dial, runtime: server.runtime, host: 'machine' };
});

test('ws: text is told from bytes, and the code of a farewell travels with it', async (t) => {
  const listener = await wsPlayers.listen({
    host: '127.0.0.1',
    port: 0,
    messageBytesMax: 100,
    connectionsMax: 1,
    refusalOf: () => undefined,
    accepted: (socket) => ({
      received: (bytes, isBinary) => socket.close(4001, `${isBinary ? 'bytes' : 'text'} of ${bytes.length}`),
      shownLife: () => undefined,
      faulted: () => undefined,
      failed: () => undefined,
      closed: () => undefined,
    }),
  });
  t.teardown(() => listener[Symbol.asyncDispose]());
  const told: string[] = [];
  for (const message of ['hé', Buffer.from('hé')]) {
    const socket = new WebSocket(listener.endpoint);
    socket.on('open', () => socket.send(message));
    const [code, text] = (await once(socket, 'close')) as [number, Buffer];
    told.push(`${code} ${text.toString('utf8')}`);
  }
  t.deepEqual(told, ['4001 text of 3', '4001 bytes of 3']);
});
