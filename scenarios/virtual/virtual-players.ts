// How players reach simulated processes, and the surroundings of headless clients who do. As late as loopback is: the player's own network is shaped at
// the client (sim-clients/headless/shaped-socket.ts), in virtual time exactly as over real sockets.

import type { ListenOptions, PlayerListener, Players } from '../../servers/ports/players.ts';
import type { ClientSurroundings, ClientTime } from '../../sim-clients/headless/surroundings.ts';
import type { Listening, VirtualNetwork } from './virtual-network.ts';
import type { VirtualProcess } from './virtual-process.ts';
import { VirtualSocket } from './virtual-socket.ts';
import type { VirtualTime } from './virtual-time.ts';

/** How players come in at one process. */
export class VirtualPlayers implements Players {
  readonly #process: VirtualProcess;
  readonly #network: VirtualNetwork;

  constructor(process: VirtualProcess, network: VirtualNetwork) {
    this.#process = process;
    this.#network = network;
  }

  listen(options: ListenOptions): Promise<PlayerListener> {
    const { players } = this.#network;
    const endpoint = `ws://${options.host}:${this.#network.portFor(options.port)}`;
    if (players.has(endpoint)) return Promise.reject(new Error(`${endpoint} is in use`));
    const listening: Listening = { process: this.#process, options, sockets: new Set() };
    players.set(endpoint, listening);
    const stopListening = (): void => {
      if (players.get(endpoint) === listening) players.delete(endpoint);
    };
    this.#process.onDeath(stopListening);
    return Promise.resolve({
      endpoint,
      stopListening,
      [Symbol.asyncDispose]: async () => {
        stopListening();
        const open = [...listening.sockets];
        for (const socket of open) socket.terminate();
        await Promise.all(open.map(({ gone }) => gone));
      },
    });
  }
}

/** The client's world: virtual time, and sockets to the processes of this network. */
export const virtualSurroundings = (network: VirtualNetwork): ClientSurroundings => {
  let dialled = 0;
  return {
    newTime: (onLateness) => new VirtualClientTime(network.time, onLateness),
    dial: (endpoint, events) => {
      dialled += 1;
      return new VirtualSocket(network, { name: `player ${dialled}`, endpoint, events }).client;
    },
  };
};

class VirtualClientTime implements ClientTime {
  readonly #time: VirtualTime;
  readonly #onLateness: (ms: number) => void;
  #isOver = false;

  constructor(time: VirtualTime, onLateness: (ms: number) => void = () => undefined) {
    this.#time = time;
    this.#onLateness = onLateness;
  }

  now(): number {
    return this.#time.now();
  }

  at(at: number, task: () => void): void {
    if (this.#isOver) return;
    this.#time.at(at, () => {
      if (this.#isOver) return;
      // Nothing wakes late here, which a threshold may ask for all the same.
      this.#onLateness(0);
      task();
    });
  }

  [Symbol.dispose](): void {
    this.#isOver = true;
  }
}
