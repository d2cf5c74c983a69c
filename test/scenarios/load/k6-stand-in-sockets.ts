// The stand-in's `k6/websockets`: a WebSocket with one listener for each event, giving whole messages as array buffers.

import { types } from 'node:util';
import { WebSocket } from 'ws';
import type { StandInLoop } from './k6-stand-in-loop.ts';

/** The module. `bufferOf` makes an array buffer the script recognises as one. */
export const socketsModule = (loop: StandInLoop, bufferOf: (bytes: Uint8Array) => unknown): unknown => {
  class StandInSocket {
    binaryType = 'blob';
    readonly #listeners = new Map<string, (event: object) => void>();
    readonly #socket: WebSocket;

    constructor(url: string) {
      const held = loop.hold(`a socket to ${url}`);
      this.#socket = new WebSocket(url, { perMessageDeflate: false });
      this.#socket.on('open', () => this.#tell('open', {}));
      this.#socket.on('message', (data) => {
        if (this.binaryType !== 'arraybuffer') throw new Error('our scripts ask for array buffers');
        this.#tell('message', { data: bufferOf(data as Buffer) });
      });
      this.#socket.on('error', (error) => this.#tell('error', { error: error.message }));
      this.#socket.on('close', () => {
        loop.release(held);
        this.#tell('close', {});
      });
    }

    addEventListener(event: 'open' | 'message' | 'error' | 'close', listener: (event: object) => void): void {
      this.#listeners.set(event, listener);
    }

    send(data: unknown): void {
      if (!types.isArrayBuffer(data)) throw new Error('our scripts send array buffers');
      this.#socket.send(new Uint8Array(data));
    }

    close(): void {
      this.#socket.close();
    }

    #tell(event: string, details: object): void {
      this.#listeners.get(event)?.(details);
    }
  }
  return { WebSocket: StandInSocket };
};
