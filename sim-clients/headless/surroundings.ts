// What headless clients want of the world around them: time, and a way to reach a server. On this machine those are timers and WebSockets; in virtual time
// both are simulated, and the very same client plays there.

/** One timer for everything that clients wait for. Disposing ends all waiting. */
export interface ClientTime extends Disposable {
  /** Never goes back. Unit: ms; its zero means nothing. */
  now(): number;
  /** Does `task` at the instant `at`; at once, but not within this call, when that has passed. */
  at(at: number, task: () => void): void;
}

/** A connection to a server, without any delay of ours. Carries whole messages, of at most `SERVER_FRAME_BYTES_MAX` from the server: larger ones end it. */
export interface PlainSocket {
  readonly isOpen: boolean;
  /** Only while it is open. */
  send(bytes: Uint8Array): void;
  /** In good order. */
  close(): void;
  /** As a dying machine would. */
  terminate(): void;
}

/** What a connection tells, never within a call. */
export interface PlainSocketEvents {
  opened(): void;
  received(bytes: Uint8Array): void;
  /** Gone, or never to be open; told once, whoever ended it, and nothing follows. `text`: the server's farewell, else what became of it. */
  closed(text: string): void;
}

/** Begins to connect to an endpoint; what comes of it is told later. */
export type Dial = (endpoint: string, events: PlainSocketEvents) => PlainSocket;

export interface ClientSurroundings {
  /** `onLateness` hears of every task how long after its instant it was begun. Unit: ms. */
  newTime(onLateness?: (ms: number) => void): ClientTime;
  readonly dial: Dial;
}
