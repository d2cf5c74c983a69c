// What an engineer bounds: every queue, frame, list and wait in the stack has its limit here, with the reason for its size.

/** Characters in one party, companions included. Source: brief, "Party Servers" (~1–12). */
export const PARTY_SIZE_MAX = 12;
/** Enemies in one fight: as many as a full party. */
export const ENEMIES_MAX = 12;
/** Attacks in flight in one party: every fighter once, and as many just settled. */
export const ATTACKS_IN_FLIGHT_MAX = 48;

/** Bytes in one id. */
export const ID_LENGTH_MAX = 48;
/** Characters in an account's or character's name. */
export const NAME_LENGTH_MAX = 24;
/** Bytes of a password that are hashed; longer is refused, so that hashing stays bounded. */
export const PASSWORD_LENGTH_MAX = 128;
/** Characters in one line of text shown to a player. */
export const TEXT_LENGTH_MAX = 400;
/** Characters in the rules, or in the map, as a world tells them: seven times our own rules, and with both full a frame is not. */
export const TOLD_TEXT_LENGTH_MAX = 30_000;
/** Characters in a ticket or endpoint. */
export const TICKET_LENGTH_MAX = 512;

/** Bytes in one frame from a client. 4 KiB as Nakama does; our largest input is under 400 bytes. */
export const CLIENT_FRAME_BYTES_MAX = 4 * 1024;
/** Bytes in one frame to a client: a settlement's welcome with every list full. */
export const SERVER_FRAME_BYTES_MAX = 64 * 1024;
/** Inputs one seat may send at once (token bucket depth), and its refill per second. A fast player presses about 10 keys a second. */
export const INPUT_BURST_MAX = 60;
export const INPUTS_PER_SECOND_MAX = 30;
/** Bytes that may wait in one player's socket before the player is cut off as a slow reader. */
export const SOCKET_QUEUE_BYTES_MAX = 256 * 1024;
/** Connections that have not shown a ticket yet, per port. */
export const UNSEATED_CONNECTIONS_MAX = 256;
/** Connections in all, per port. */
export const CONNECTIONS_MAX = 4096;
/** Effects of one party that may wait behind a save before the party is stopped as stuck. */
export const EFFECT_QUEUE_LENGTH_MAX = 10_000;

/** Numbers of load parties: the characters of all of them together stay in the store, at most a party's worth for each. */
export const LOAD_PARTIES_MAX = 20_000;
/** Characters one account may own. */
export const CHARACTERS_PER_ACCOUNT_MAX = 8;
/** Items one character may carry. */
export const ITEMS_MAX = 24;
/** Gold one character may own: far above what play yields, far below where a double loses whole numbers. */
export const GOLD_MAX = 1_000_000_000;
/** People, quests, parties and offers one settlement lists. */
export const PEOPLE_MAX = 2_000;
/** People named in one welcome or list message; the rest are counted. */
export const PEOPLE_LISTED_MAX = 100;
export const QUESTS_MAX = 12;
export const OFFERS_MAX = 100;
export const INVITES_MAX = 12;

/** Wakes one `advance` may perform before it is called a runaway: a fight wakes a few times a second. */
export const WAKES_PER_ADVANCE_MAX = 1_000_000;
/** Inputs of one party that may wait for its next tick: every seat's burst. */
export const WAITING_INPUTS_MAX = 720;
/** Entries in one machine's event queue. */
export const EVENTS_MAX = 100_000;

/** Used tickets one server remembers until they expire: 5000 arrivals a second with tickets of 20 s. */
export const TICKETS_REMEMBERED_MAX = 100_000;
/** Bytes in one message between servers: a party's checkpoint with every list full is under 100 KiB. */
export const SERVER_CALL_BYTES_MAX = 4 * 1024 * 1024;

/** Characters in one file a person wrote: rules, a map, a scenario. */
export const FILE_CHARACTERS_MAX = 1_000_000;
/** Gains of one party the world remembers as applied; the oldest are forgotten first, long after anybody would save them again. */
export const GAINS_REMEMBERED_MAX = 2_000;
/** Answers to calls between servers the world remembers, so that a repeated call is done once: minutes of them, and their bytes in all. */
export const ANSWERS_REMEMBERED_MAX = 4_096;
export const ANSWER_BYTES_REMEMBERED_MAX = 4 * 1024 * 1024;
/** Passwords being hashed or waiting for it; each takes 16 MiB and about 50 ms of a core. */
export const HASHES_WAITING_MAX = 512;
