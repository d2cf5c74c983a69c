// The one contract of calls between servers, run over gRPC and over the virtual network.

import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { ExecutionContext } from 'ava';
import { VirtualCalls } from '../../scenarios/virtual/virtual-calls.ts';
import { grpcCalls } from '../../servers/adapters/grpc-calls.ts';
import { nodeRuntime } from '../../servers/adapters/node-runtime.ts';
import { callsSuite } from './calls-suite.ts';
import { realTime, virtualBench } from './bench.ts';

/** Passes bytes on to `address` until it is cut. */
const relay = async (t: ExecutionContext, address: string) => {
  const port = Number(address.split(':').at(-1));
  const open = new Set<Socket>();
  const server = createServer((caller) => {
    const called = connect(port, '127.0.0.1');
    for (const socket of [caller, called]) {
      open.add(socket);
      socket.on('error', () => undefined).on('close', () => void open.delete(socket));
    }
    caller.pipe(called).pipe(caller);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = (): void => {
    server.close();
    for (const socket of open) socket.destroy();
  };
  t.teardown(cut);
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, cut };
};

callsSuite('grpc', (t) => ({
  ...realTime,
  caller: grpcCalls,
  server: grpcCalls,
  runtime: nodeRuntime('silent'),
  host: '127.0.0.1',
  relayed: (address) => relay(t, address),
}));

callsSuite('virtual', () => {
  const { run, network, processNamed } = virtualBench();
  const [caller, server] = [processNamed('caller'), processNamed('server')];
  return {
    run,
    caller: new VirtualCalls(caller, network),
    server: new VirtualCalls(server, network),
    runtime: caller.runtime,
    host: 'machine',
    relayed: (address) => Promise.resolve({ address, cut: () => server.kill() }),
  };
});
