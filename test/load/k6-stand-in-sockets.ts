// The stand-in's `k6/websockets`: a WebSocket with one listener for each event, giving whole messages as array buffers.

import { WebSocket } from 'ws';

/** The module. */
export const socketsModule = (): unknown => {
  class StandInSocket {
    binaryType = 'blob';
    readonly #listeners = new Map<string, (event: object) => void>();
    readonly #socket: WebSocket;

    constructor(url: string) {
      this.#socket = new WebSocket(url, { perMessageDeflate: false });
      this.#socket.binaryType = 'arraybuffer';
      this.#socket.on('open', () => this.#tell('open', {}));
      this.#socket.on('message', (data) => {
        if (this.binaryType !== 'arraybuffer') throw new Error('our scripts ask for array buffers');
        this.#tell('message', { data });
      });
      this.#socket.on('close', () => this.#tell('close', {}));
      this.#socket.on('error', (error) => this.#tell('error', { error: error.message }));
    }

    addEventListener(event: 'open' | 'message' | 'error' | 'close', listener: (event: object) => void): void {
      this.#listeners.set(event, listener);
    }

    send(data: unknown): void {
      if (!(data instanceof ArrayBuffer)) throw new Error('k6 sends texts and array buffers');
      this.#socket.send(data);
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
