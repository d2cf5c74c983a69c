// How players reach a server: somebody listens, and each player that comes in is a socket that carries whole messages as bytes. What the bytes mean, how
// many may come and who may speak is not decided here (servers/host/player-connection.ts).

/** One player's socket. */
export interface PlayerSocket {
  readonly isOpen: boolean;
  /** Bytes sent that the player has not taken yet. */
  readonly queuedBytes: number;
  send(bytes: Uint8Array): void;
  /** Asks for a sign of life; the answer comes as `shownLife`. */
  ask(): void;
  /** Closes after everything sent before, with a WebSocket close code and a text of at most 123 bytes. */
  close(code: number, text: string): void;
  /** Ends it at once. */
  terminate(): void;
}

/** What a socket tells of itself. */
export interface PlayerSocketEvents {
  received(bytes: Uint8Array, isBinary: boolean): void;
  shownLife(): void;
  /** The other end broke the protocol, and is about to be closed with `code`; whoever hears this may say why first, by closing. */
  faulted(kind: 'too-large' | 'malformed', code: number): void;
  /** Something failed; `closed` follows. */
  failed(text: string): void;
  /** Gone, whoever ended it. Told once. */
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
  /** Everything is closed. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** The way players come in. */
export interface Players {
  listen(options: ListenOptions): Promise<PlayerListener>;
}
