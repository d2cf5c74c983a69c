// One player's connection between a client and a simulated process, as a WebSocket behaves. Each end knows only what has reached it: whole messages, in
// order, then the other's farewell, or that the connection is no more. Each is told of its end once.

import { SERVER_FRAME_BYTES_MAX } from '../../core/limits.ts';
import type { PlayerSocket, PlayerSocketEvents } from '../../servers/ports/players.ts';
import type { PlainSocket, PlainSocketEvents } from '../../sim-clients/headless/surroundings.ts';
import type { Listening, OpenSocket, VirtualNetwork } from './virtual-network.ts';

/** The close code of a message past its bound. */
const CLOSE_TOO_LARGE = 1009;
/** What fits into a close frame beside its code. Unit: bytes. */
const CLOSE_TEXT_BYTES_MAX = 123;
/** What a client is told of a connection that ended without a farewell. */
const CUT = 'the connection was cut';

/** `closing`: it has said so; it sends nothing more and still hears. */
type EndState = 'connecting' | 'open' | 'closing' | 'closed';

/** The server's end, from when it lets the client in until it is told of the end. */
interface ServerEnd {
  readonly listening: Listening;
  readonly events: PlayerSocketEvents;
  readonly forgetDeath: () => void;
}

/** Both ends of one connection. */
export class VirtualSocket implements OpenSocket {
  readonly client: PlainSocket;
  readonly gone: Promise<void>;
  readonly #network: VirtualNetwork;
  readonly #there: string;
  readonly #back: string;
  readonly #events: PlainSocketEvents;
  readonly #resolveGone: () => void;
  #server: ServerEnd | undefined;
  #clientState: EndState = 'connecting';
  #serverState: EndState = 'connecting';
  #isClientTold = false;
  #isFaulted = false;
  #isCut = false;
  #queuedBytes = 0;

  constructor(network: VirtualNetwork, { name, endpoint, events }: { name: string; endpoint: string; events: PlainSocketEvents }) {
    this.#network = network;
    this.#there = `${name} > ${endpoint}`;
    this.#back = `${endpoint} > ${name}`;
    this.#events = events;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.gone = promise;
    this.#resolveGone = resolve;
    const isOpen = (): boolean => this.#clientState === 'open';
    this.client = {
      get isOpen() {
        return isOpen();
      },
      send: (bytes) => this.#sendToServer(bytes),
      close: () => this.#closeAtClient(),
      terminate: () => this.#terminateAtClient(CUT),
    };
    this.#carry(this.#there, NO_BYTES, () => this.#connect(network.players.get(endpoint)));
  }

  cut(): void {
    this.#isCut = true;
    this.#network.carry(this.#back, NO_BYTES, () => this.#endClient(CUT));
    this.#network.carry(this.#there, NO_BYTES, () => this.#endServer());
  }

  terminate(): void {
    if (this.#serverState === 'closed') return;
    this.#serverState = 'closed';
    this.#carry(this.#back, NO_BYTES, () => this.#endClient(CUT));
    this.#network.time.after(0, () => this.#endServer());
  }

  #connect(listening: Listening | undefined): void {
    // Who has let go meanwhile does not come in.
    if (this.#clientState !== 'connecting') return;
    if (listening === undefined) return this.#refuse('nobody listens there');
    const { options, process, sockets } = listening;
    const refusal = options.refusalOf(undefined);
    if (refusal !== undefined) return this.#refuse(refusal.text);
    if (sockets.size >= options.connectionsMax) return this.#refuse('too many are connected');
    this.#serverState = 'open';
    sockets.add(this);
    this.#network.sockets.add(this);
    this.#carry(this.#back, NO_BYTES, () => {
      if (this.#clientState !== 'connecting') return;
      this.#clientState = 'open';
      this.#events.opened();
    });
    const forgetDeath = process.onDeath(() => {
      this.terminate();
      this.#endServer();
    });
    this.#server = { listening, forgetDeath, events: options.accepted(this.#serverSocket()) };
  }

  #serverSocket(): PlayerSocket {
    const isOpen = (): boolean => this.#serverState === 'open';
    const queuedBytes = (): number => this.#queuedBytes;
    return {
      get isOpen() {
        return isOpen();
      },
      get queuedBytes() {
        return queuedBytes();
      },
      send: (bytes) => this.#sendToClient(bytes),
      ask: () => this.#askForLife(),
      close: (_code, text) => this.#closeAtServer(text),
      terminate: () => this.terminate(),
    };
  }

  #refuse(text: string): void {
    this.#carry(this.#back, NO_BYTES, () => this.#endClient(text));
  }

  #sendToServer(bytes: Uint8Array): void {
    if (this.#clientState !== 'open') return;
    this.#carry(this.#there, bytes, () => {
      const server = this.#heardAtServer();
      if (server === undefined) return;
      if (bytes.length <= server.listening.options.messageBytesMax) return server.events.received(bytes, true);
      this.#isFaulted = true;
      server.events.faulted('too-large', CLOSE_TOO_LARGE);
      this.#closeAtServer('');
    });
  }

  /** The server's end while it hears anything. */
  #heardAtServer(): ServerEnd | undefined {
    return this.#serverState === 'closed' || this.#isFaulted ? undefined : this.#server;
  }

  #sendToClient(bytes: Uint8Array): void {
    if (this.#serverState !== 'open') return;
    this.#queuedBytes += bytes.length;
    this.#carry(this.#back, bytes, () => {
      this.#queuedBytes -= bytes.length;
      if (this.#clientState === 'closed') return;
      if (bytes.length <= SERVER_FRAME_BYTES_MAX) this.#events.received(bytes);
      else this.#terminateAtClient('a message was larger than a message may be');
    });
  }

  /** A client answers by itself, whatever its game is doing. */
  #askForLife(): void {
    if (this.#serverState !== 'open') return;
    this.#carry(this.#back, NO_BYTES, () => {
      if (this.#clientState !== 'closed') this.#carry(this.#there, NO_BYTES, () => this.#heardAtServer()?.events.shownLife());
    });
  }

  #closeAtServer(text: string): void {
    if (Buffer.byteLength(text) > CLOSE_TEXT_BYTES_MAX) throw new RangeError(`a farewell has at most ${CLOSE_TEXT_BYTES_MAX} bytes`);
    if (this.#serverState !== 'open') return;
    this.#serverState = 'closing';
    this.#carry(this.#back, NO_BYTES, () => {
      if (this.#clientState === 'closed') return;
      this.#carry(this.#there, NO_BYTES, () => this.#endServer());
      this.#endClient(text);
    });
  }

  #closeAtClient(): void {
    if (this.#clientState === 'connecting') return this.#terminateAtClient('closed before it was open');
    if (this.#clientState !== 'open') return;
    this.#clientState = 'closing';
    this.#carry(this.#there, NO_BYTES, () => {
      // A farewell is answered with one, unless the server's own is on its way already.
      if (this.#serverState === 'open') this.#carry(this.#back, NO_BYTES, () => this.#endClient(''));
      this.#endServer();
    });
  }

  #terminateAtClient(text: string): void {
    if (this.#clientState === 'closed') return;
    this.#clientState = 'closed';
    this.#network.time.after(0, () => this.#endClient(text));
    this.#carry(this.#there, NO_BYTES, () => this.#endServer());
  }

  #endClient(text: string): void {
    this.#clientState = 'closed';
    if (this.#isClientTold) return;
    this.#isClientTold = true;
    this.#events.closed(text);
  }

  #endServer(): void {
    this.#serverState = 'closed';
    if (this.#server === undefined) return;
    const { listening, events, forgetDeath } = this.#server;
    this.#server = undefined;
    listening.sockets.delete(this);
    this.#network.sockets.delete(this);
    forgetDeath();
    if (listening.process.isAlive) events.closed();
    this.#resolveGone();
  }

  #carry(way: string, bytes: Uint8Array, arrived: () => void): void {
    this.#network.carry(way, bytes, () => {
      if (!this.#isCut) arrived();
    });
  }
}

const NO_BYTES = new Uint8Array();
