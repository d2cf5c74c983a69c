// How players reach a server: somebody listens, and each player that comes in is a socket that carries whole messages as bytes. What the bytes mean, how
// many may come and who may speak is not decided here (servers/host/player-connection.ts).

/** One player's socket. Open from the start; on one that is open no longer, its functions do nothing. */
export interface PlayerSocket {
  readonly isOpen: boolean;
  /** Bytes sent that the player's machine has not taken yet. Nothing bounds them here. */
  readonly queuedBytes: number;
  /** Whole messages, in order. Nobody changes the bytes afterwards. */
  send(bytes: Uint8Array): void;
  /** Asks for a sign of life; the answer comes as `shownLife`. */
  ask(): void;
  /** Closes after everything sent before, with a WebSocket close code and a text of at most 123 bytes (`RangeError`). Nothing more is sent. */
  close(code: number, text: string): void;
  /** Ends it at once, without a word. */
  terminate(): void;
}

/** What a socket tells of itself, never within a call. */
export interface PlayerSocketEvents {
  /** The player may speak, and is heard, until it has learnt that the socket is closing. */
  received(bytes: Uint8Array, isBinary: boolean): void;
  shownLife(): void;
  /** The other end broke the protocol and is heard no more. It is about to be closed with `code`; whoever hears this may say why first, by closing. */
  faulted(kind: 'too-large' | 'malformed', code: number): void;
  /** Something failed; `closed` follows. */
  failed(text: string): void;
  /** Gone, whoever ended it. Told once; nothing follows. */
  closed(): void;
}

/** Why somebody is not let in. */
export interface EntryRefusal {
  readonly status: 403 | 503;
  readonly reason: 'origin' | 'overloaded';
  readonly text: string;
}

export interface ListenOptions {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Larger messages end their socket (`faulted`). Unit: bytes. */
  readonly messageBytesMax: number;
  /** Connections in all that may be open, over and above what `refusalOf` says. */
  readonly connectionsMax: number;
  /** Why this one may not come in, if so. `origin`: of the page it came from; undefined for what is no page. */
  readonly refusalOf: (origin: string | undefined) => EntryRefusal | undefined;
  readonly accepted: (socket: PlayerSocket) => PlayerSocketEvents;
}

export interface PlayerListener {
  /** A URL for players. */
  readonly endpoint: string;
  /** Nobody new comes in; sockets that are open stay. */
  stopListening(): void;
  /** And sockets that are open end at once; resolves when all are gone. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** The way players come in. */
export interface Players {
  /** Rejects when the port is somebody's already. */
  listen(options: ListenOptions): Promise<PlayerListener>;
}
