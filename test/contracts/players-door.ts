// Both ends of players' connections, as the suite of players' ways in looks at them: somebody who listens, somebody who comes, and what each has heard.

import { delay, type Runtime } from '../../servers/ports/runtime.ts';
import type { ListenOptions, PlayerListener, Players, PlayerSocket } from '../../servers/ports/players.ts';
import type { Dial, PlainSocket } from '../../sim-clients/headless/surroundings.ts';
import type { OnBench, Bench } from './bench.ts';

export interface PlayersBench extends Bench {
  readonly players: Players;
  readonly dial: Dial;
  readonly runtime: Runtime;
  readonly host: string;
}

/** The largest message that the door takes. Unit: bytes. */
export const MESSAGE_BYTES_MAX = 1000;
/** A text as a message. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Lines in the order they were heard. */
class Listener {
  readonly lines: string[] = [];
  readonly #waiting = new Set<() => void>();

  hear(line: string): void {
    this.lines.push(line);
    for (const look of this.#waiting) look();
  }

  /** Resolves once this many lines fit. */
  async heard(fits: (line: string) => boolean, times = 1): Promise<void> {
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (this.lines.filter(fits).length < times) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Resolves once this one was heard. */
  said(line: string): Promise<void> {
    return this.heard((heard) => heard === line);
  }
}

/** Whether a line tells of the end. */
export const isClosed = (line: string): boolean => line.startsWith('closed');

/** A server's end of one connection, and what it hears. */
interface Inside {
  readonly socket: PlayerSocket;
  readonly listener: Listener;
}

/** A player, and what it hears. */
interface Guest {
  readonly socket: PlainSocket;
  readonly listener: Listener;
}

/** A listener in a bench. `atFault` is what whoever is told of a fault does about it. */
export class Door {
  readonly bench: PlayersBench;
  readonly listener: PlayerListener;
  readonly #entered: Inside[];
  readonly #came: Listener;

  private constructor(bench: PlayersBench, listener: PlayerListener, { entered, came }: { entered: Inside[]; came: Listener }) {
    this.bench = bench;
    this.listener = listener;
    this.#entered = entered;
    this.#came = came;
  }

  static async open(
    bench: OnBench<PlayersBench>,
    {
      atFault,
      atEntry,
      ...more
    }: Partial<ListenOptions> & {
      readonly atFault?: (socket: PlayerSocket) => void;
      readonly atEntry?: (socket: PlayerSocket) => void;
    } = {},
  ): Promise<Door> {
    const entered: Inside[] = [];
    const came = new Listener();
    const listener = await bench.players.listen({
      host: bench.host,
      port: 0,
      messageBytesMax: MESSAGE_BYTES_MAX,
      connectionsMax: 8,
      refusalOf: () => undefined,
      accepted: (socket) => {
        const listener = new Listener();
        entered.push({ socket, listener });
        came.hear('entered');
        atEntry?.(socket);
        return {
          received: (bytes, isBinary) => listener.hear(isBinary ? `got ${textOf(bytes)}` : 'got a text'),
          shownLife: () => listener.hear('lives'),
          faulted: (kind, code) => {
            listener.hear(`faulted ${kind} ${code}`);
            atFault?.(socket);
          },
          // May be told beside a fault or an end; what is promised is that `closed` follows.
          failed: () => undefined,
          closed: () => listener.hear('closed'),
        };
      },
      ...more,
    });
    bench.defer(() => listener[Symbol.asyncDispose]());
    return new Door(bench, listener, { entered, came });
  }

  /** Somebody who wants in, whatever comes of it. */
  knock(endpoint = this.listener.endpoint): Guest {
    const listener = new Listener();
    const socket = this.bench.dial(endpoint, {
      opened: () => listener.hear('opened'),
      received: (bytes) => listener.hear(`got ${textOf(bytes)}`),
      closed: (text) => listener.hear(`closed ${text}`),
    });
    return { socket, listener };
  }

  /** Somebody who is in, with the server's end. */
  async enter(): Promise<{ readonly guest: Guest; readonly inside: Inside }> {
    const guest = this.knock();
    const before = this.#entered.length;
    await Promise.all([this.#came.heard(() => true, before + 1), guest.listener.said('opened')]);
    return { guest, inside: this.#entered[before]! };
  }

  get entered(): number {
    return this.#entered.length;
  }

  /** What both ends have heard once both are over, and nothing follows for a while. */
  async bothEnds({ guest, inside }: { readonly guest: Guest; readonly inside: Inside }): Promise<{ guest: string[]; inside: string[] }> {
    await Promise.all([guest.listener.heard(isClosed), inside.listener.heard(isClosed)]);
    await delay(this.bench.runtime, 5);
    return { guest: guest.listener.lines, inside: inside.listener.lines };
  }
}
