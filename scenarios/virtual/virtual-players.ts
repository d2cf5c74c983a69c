// Players' sockets between simulated processes and clients. Whole messages, in order, as late as loopback is: the player's own network is shaped at the
// client (sim-clients/headless/shaped-socket.ts), in virtual time exactly as over real sockets.

import type { ListenOptions, PlayerListener, Players, PlayerSocketEvents } from '../../servers/ports/players.ts';
import type { ClientSurroundings, ClientTime, Dial, PlainSocketEvents } from '../../sim-clients/headless/surroundings.ts';
import type { Listening, VirtualNetwork } from './virtual-network.ts';
import type { VirtualProcess } from './virtual-process.ts';
import type { VirtualTime } from './virtual-time.ts';

/** The close code of a message past its bound. */
const CLOSE_TOO_LARGE = 1009;

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
    const listening: Listening = { process: this.#process, options, isListening: true, open: 0 };
    players.set(endpoint, listening);
    const stopListening = (): void => {
      listening.isListening = false;
      if (players.get(endpoint) === listening) players.delete(endpoint);
    };
    this.#process.onDeath(stopListening);
    return Promise.resolve({
      endpoint,
      stopListening,
      [Symbol.asyncDispose]: () => {
        stopListening();
        return Promise.resolve();
      },
    });
  }
}

/** The client's world: virtual time, and sockets to the processes of this network. */
export const virtualSurroundings = (network: VirtualNetwork): ClientSurroundings => {
  let dialled = 0;
  return {
    newTime: () => new VirtualClientTime(network.time),
    dial: (endpoint, events) => {
      dialled += 1;
      return new SocketPair(network, { name: `player ${dialled}`, endpoint, events }).client;
    },
  };
};

class VirtualClientTime implements ClientTime {
  readonly #time: VirtualTime;
  #isOver = false;

  constructor(time: VirtualTime) {
    this.#time = time;
  }

  now(): number {
    return this.#time.now();
  }

  at(at: number, task: () => void): void {
    if (this.#isOver) return;
    this.#time.at(at, () => {
      if (!this.#isOver) task();
    });
  }

  [Symbol.dispose](): void {
    this.#isOver = true;
  }
}

interface ServerEnd {
  readonly process: VirtualProcess;
  readonly events: PlayerSocketEvents;
  readonly messageBytesMax: number;
  readonly gone: () => void;
}

/** Both ends of one connection. */
class SocketPair {
  readonly client: ReturnType<Dial>;
  readonly #network: VirtualNetwork;
  readonly #there: string;
  readonly #back: string;
  readonly #events: PlainSocketEvents;
  #server: ServerEnd | undefined;
  /** `closing`: one end has said so, and nothing more is sent. */
  #state: 'connecting' | 'open' | 'closing' | 'closed' = 'connecting';
  #queuedBytes = 0;

  constructor(network: VirtualNetwork, { name, endpoint, events }: { name: string; endpoint: string; events: PlainSocketEvents }) {
    this.#network = network;
    this.#there = `${name} > ${endpoint}`;
    this.#back = `${endpoint} > ${name}`;
    this.#events = events;
    const isOpen = (): boolean => this.#state === 'open';
    this.client = {
      get isOpen() {
        return isOpen();
      },
      send: (bytes) => this.#toServer(bytes),
      close: () => this.#closeByClient(),
      terminate: () => this.#cut('client'),
    };
    network.carry(this.#there, NO_BYTES, () => this.#connect(network.players.get(endpoint)));
  }

  /** Something between the two ends lets go of the connection: both find out. */
  cut(): void {
    this.#cut('server');
  }

  #connect(listening: Listening | undefined): void {
    if (this.#state !== 'connecting') return;
    if (listening === undefined) return this.#refused('nobody listens there');
    const { options, process } = listening;
    const refusal = options.refusalOf(undefined);
    if (refusal !== undefined) return this.#refused(refusal.text);
    if (listening.open >= options.connectionsMax) return this.#refused('too many are connected');
    listening.open += 1;
    this.#state = 'open';
    const isOpen = (): boolean => this.#state === 'open';
    const queuedBytes = (): number => this.#queuedBytes;
    const events = options.accepted({
      get isOpen() {
        return isOpen();
      },
      get queuedBytes() {
        return queuedBytes();
      },
      send: (bytes) => this.#toClient(bytes),
      ask: () => this.#askForLife(),
      close: (_code, text) => this.#closeByServer(text),
      terminate: () => this.#cut('server'),
    });
    const forget = process.onDeath(() => this.#cut('server'));
    const gone = (): void => {
      listening.open -= 1;
      forget();
    };
    this.#network.sockets.add(this);
    this.#server = { process, events, messageBytesMax: options.messageBytesMax, gone };
    this.#network.carry(this.#back, NO_BYTES, () => {
      if (this.#state === 'open') this.#events.opened();
    });
  }

  #refused(text: string): void {
    this.#network.carry(this.#back, NO_BYTES, () => {
      if (this.#state === 'closed') return;
      this.#state = 'closed';
      this.#events.closed(text);
    });
  }

  #toServer(bytes: Uint8Array): void {
    if (this.#state !== 'open') return;
    this.#network.carry(this.#there, bytes, () => {
      const server = this.#server;
      if (server === undefined || !server.process.isAlive || this.#state === 'closed') return;
      if (bytes.length > server.messageBytesMax) server.events.faulted('too-large', CLOSE_TOO_LARGE);
      else server.events.received(bytes, true);
    });
  }

  #toClient(bytes: Uint8Array): void {
    if (this.#state !== 'open') return;
    this.#queuedBytes += bytes.length;
    this.#network.carry(this.#back, bytes, () => {
      this.#queuedBytes -= bytes.length;
      if (this.#state !== 'closed') this.#events.received(bytes);
    });
  }

  /** A client answers by itself, whatever its game is doing. */
  #askForLife(): void {
    this.#network.carry(this.#back, NO_BYTES, () => {
      if (this.#state !== 'open') return;
      this.#network.carry(this.#there, NO_BYTES, () => {
        if (this.#state === 'open') this.#server?.events.shownLife();
      });
    });
  }

  #closeByServer(text: string): void {
    if (this.#state !== 'open') return;
    this.#state = 'closing';
    this.#network.carry(this.#back, NO_BYTES, () => this.#endAtClient(text));
  }

  #closeByClient(): void {
    if (this.#state === 'connecting') {
      this.#state = 'closed';
      return;
    }
    if (this.#state !== 'open') return;
    this.#state = 'closing';
    this.#network.carry(this.#there, NO_BYTES, () => this.#endAtServer());
  }

  #endAtClient(text: string): void {
    if (this.#state === 'closed') return;
    this.#network.carry(this.#there, NO_BYTES, () => this.#endAtServer());
    this.#events.closed(text);
  }

  #endAtServer(): void {
    if (this.#server === undefined) return;
    const { events, gone, process } = this.#server;
    this.#server = undefined;
    this.#state = 'closed';
    this.#network.sockets.delete(this);
    gone();
    if (process.isAlive) events.closed();
  }

  /** One end is gone without a word; the other finds out as soon as a reset reaches it. */
  #cut(by: 'client' | 'server'): void {
    if (this.#state === 'closed') return;
    const wasConnecting = this.#state === 'connecting';
    this.#state = 'closed';
    if (wasConnecting) return;
    if (by === 'server') this.#network.carry(this.#back, NO_BYTES, () => this.#events.closed('the connection was cut'));
    this.#network.carry(this.#there, NO_BYTES, () => this.#endAtServer());
  }
}

const NO_BYTES = new Uint8Array();
