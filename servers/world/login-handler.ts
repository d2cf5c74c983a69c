// What players say to the world: who they are, which characters they have, whom they play. Requests of one connection are handled one after
// another, so that a client may send them all at once; a few wrong passwords end the connection.

import type { CharacterRecord, Holder } from '../../core/model/character.ts';
import { accountId, characterId, type AccountId, type SettlementId } from '../../core/ids.ts';
import { PASSWORD_LENGTH_MAX, TOLD_TEXT_LENGTH_MAX } from '../../core/limits.ts';
import type { RejectReason } from '../../core/wire/messages/common-messages.ts';
import type { ClientFrame, ClientRequest } from '../../core/wire/messages/requests.ts';
import type { CharacterEntry } from '../../core/wire/messages/world-messages.ts';
import { createCharacter, registerAccount } from '../../core/world/accounts.ts';
import { accountNameFault, PASSWORD_LENGTH_MIN, tidyName } from '../../core/world/names.ts';
import type { AccountRecord, RefusalReason } from '../../core/world/records.ts';
import { echoTime } from '../../core/timing/heartbeat.ts';
import type { PlayerConnection, PlayerPortHandlers } from '../host/player-connection.ts';
import type { Passwords } from '../ports/passwords.ts';
import type { RulesSource } from '../ports/rules.ts';
import { randomText } from '../ports/runtime.ts';
import { findSeat } from './find-seat.ts';
import { StoreFailure } from '../ports/store.ts';
import type { WorldParts } from './world-calls.ts';

export interface ServiceParts extends WorldParts {
  readonly passwords: Passwords;
  /** Where a new character begins. */
  readonly firstSettlement: SettlementId;
  /** By which rules a character begins, and whoever sets out plays. */
  readonly rules: RulesSource;
}

/** Log-ins and registrations one connection may try. */
const ATTEMPTS_MAX = 6;
/** Requests of one connection that may wait for each other. */
const WAITING_MAX = 8;

interface Visitor {
  readonly connection: PlayerConnection;
  account: AccountId | undefined;
  accountName: string;
  attempts: number;
  waiting: number;
  isGone: boolean;
  /** The end of the line of requests. */
  last: Promise<void>;
}

/** The handlers of the world's player port. */
export class LoginHandler implements PlayerPortHandlers {
  readonly #parts: ServiceParts;
  readonly #visitors = new Map<number, Visitor>();
  #isDraining = false;
  readonly #logIns;

  constructor(parts: ServiceParts) {
    this.#parts = parts;
    this.#logIns = parts.metrics.counter('world_log_ins_total', 'Log-ins and registrations, by outcome', ['outcome']);
  }

  requested(connection: PlayerConnection, frame: ClientFrame, receivedAt: number): void {
    if (frame.request.kind === 'timeProbed') return connection.send([echoTime(frame.request, receivedAt, this.#parts.runtime.now())]);
    if (this.#isDraining)
      return connection.reject(frame.sequence, 'draining', 'The world is about to restart. Please come back in a moment.');
    const visitor = this.#visitor(connection);
    if (visitor.waiting >= WAITING_MAX) return connection.reject(frame.sequence, 'busy', 'Please wait for the answers first.');
    visitor.waiting += 1;
    visitor.last = this.#next(visitor, frame);
  }

  closed(connection: PlayerConnection): void {
    const visitor = this.#visitors.get(connection.id);
    if (visitor !== undefined) visitor.isGone = true;
    this.#visitors.delete(connection.id);
  }

  /** Takes no more requests; resolves when every one that was accepted has been answered. */
  async drain(): Promise<void> {
    this.#isDraining = true;
    await Promise.all([...this.#visitors.values()].map(({ last }) => last));
  }

  #visitor(connection: PlayerConnection): Visitor {
    const known = this.#visitors.get(connection.id);
    if (known !== undefined) return known;
    const visitor: Visitor = {
      connection,
      account: undefined,
      accountName: '',
      attempts: 0,
      waiting: 0,
      isGone: false,
      last: Promise.resolve(),
    };
    this.#visitors.set(connection.id, visitor);
    return visitor;
  }

  /** Waits for its turn, then handles the request. The edge where failures of the outside become words: it never throws. */
  async #next(visitor: Visitor, frame: ClientFrame): Promise<void> {
    await visitor.last;
    try {
      if (!visitor.isGone) await this.#handle(visitor, frame.sequence, frame.request);
    } catch (error) {
      // A store that cannot write has said so itself; the rest is news.
      if (!(error instanceof StoreFailure)) this.#parts.log.error({ error, request: frame.request.kind }, 'a request failed');
      visitor.connection.reject(frame.sequence, 'unavailable', 'The world cannot do this right now. Please try again in a moment.');
    } finally {
      visitor.waiting -= 1;
    }
  }

  async #handle(visitor: Visitor, sequence: number, request: ClientRequest): Promise<void> {
    const { connection } = visitor;
    switch (request.kind) {
      case 'accountRegistered':
        return this.#register(visitor, sequence, request);
      case 'loggedIn':
        return this.#logIn(visitor, sequence, request);
      case 'characterCreated':
        return this.#create(visitor, sequence, request);
      case 'characterChosen':
        return this.#choose(visitor, sequence, request);
      case 'rulesAsked':
        return this.#tellRules(visitor, sequence);
      case 'logOutAsked':
        return connection.send([{ kind: 'logOutWarned', text: 'Nobody of yours is playing here: you can leave at once.' }]);
      case 'logOutConfirmed':
        connection.send([{ kind: 'loggedOut', text: 'Goodbye.' }]);
        return connection.close('logged out');
      default:
        return connection.reject(sequence, 'wrong-server', 'This is the world: choose a character first, then ask where it is.');
    }
  }

  async #register(visitor: Visitor, sequence: number, { name, password }: { name: string; password: string }): Promise<void> {
    if (!this.#mayTry(visitor, sequence)) return;
    const fault = accountNameFault(tidyName(name)) ?? passwordFault(password);
    if (fault !== undefined) return visitor.connection.reject(sequence, 'bad-name', fault);
    const hashed = await this.#parts.passwords.hash(password);
    if (hashed === 'overloaded') return this.#overloaded(visitor, sequence);
    const command = { id: accountId(this.#newId('a')), name, password: hashed };
    const outcome = await this.#parts.store.transact({ accountNames: [name] }, (view) => registerAccount(view, command));
    if (outcome.kind === 'refused') return this.#refuse(visitor, sequence, outcome);
    this.#logIns.inc({ outcome: 'registered' });
    await this.#welcome(visitor, outcome.answer);
  }

  async #logIn(visitor: Visitor, sequence: number, { name, password }: { name: string; password: string }): Promise<void> {
    if (!this.#mayTry(visitor, sequence)) return;
    const account = await this.#parts.store.accountNamed(name);
    const isRight = await this.#parts.passwords.matches(password, account?.password);
    if (isRight === 'overloaded') return this.#overloaded(visitor, sequence);
    if (!isRight || account === undefined) {
      this.#logIns.inc({ outcome: 'wrong-password' });
      return visitor.connection.reject(sequence, 'wrong-password', 'No account has this name and this password.');
    }
    this.#logIns.inc({ outcome: 'logged-in' });
    await this.#welcome(visitor, account);
  }

  async #create(visitor: Visitor, sequence: number, request: Extract<ClientRequest, { kind: 'characterCreated' }>): Promise<void> {
    const { account } = visitor;
    if (account === undefined) return notLoggedIn(visitor, sequence);
    const { firstSettlement, store } = this.#parts;
    const { startingGold: gold } = (await this.#parts.rules.current()).rules.journey;
    const id = characterId(this.#newId('c'));
    const command = { account, id, name: request.name, calling: request.calling, settlement: firstSettlement, gold };
    const outcome = await store.transact({ accounts: [account], characterNames: [request.name] }, (view) => createCharacter(view, command));
    if (outcome.kind === 'refused') return this.#refuse(visitor, sequence, outcome);
    this.#parts.log.info({ character: outcome.answer.sheet.id }, 'a character was created');
    await this.#list(visitor, account);
  }

  async #choose(visitor: Visitor, sequence: number, { character }: Extract<ClientRequest, { kind: 'characterChosen' }>): Promise<void> {
    const { account, connection } = visitor;
    if (account === undefined) return notLoggedIn(visitor, sequence);
    const seat = await findSeat(this.#parts, { account, character });
    if (seat.kind === 'refused') return connection.reject(sequence, seat.reason, seat.text);
    connection.send([seat]);
  }

  async #tellRules(visitor: Visitor, sequence: number): Promise<void> {
    if (!this.#mayTry(visitor, sequence)) return;
    const { hash, rules } = await this.#parts.rules.current();
    const told = { kind: 'rulesTold', hash, rules: JSON.stringify(rules), map: JSON.stringify(this.#parts.map) } as const;
    if (told.rules.length <= TOLD_TEXT_LENGTH_MAX && told.map.length <= TOLD_TEXT_LENGTH_MAX) return visitor.connection.send([told]);
    visitor.connection.reject(sequence, 'too-large', 'The map of this world is too large to be told in one message.');
  }

  async #welcome(visitor: Visitor, account: AccountRecord): Promise<void> {
    visitor.account = account.id;
    visitor.attempts = 0;
    visitor.connection.markSeated();
    await this.#list(visitor, account.id, account.name);
  }

  async #list(visitor: Visitor, account: AccountId, name?: string): Promise<void> {
    const characters = await this.#parts.store.charactersOf(account);
    visitor.accountName = name ?? visitor.accountName;
    visitor.connection.send([{ kind: 'charactersListed', account: visitor.accountName, characters: characters.map(entryOf) }]);
  }

  /** 72 random bits: unlike every other without asking. */
  #newId(prefix: string): string {
    return `${prefix}${randomText(this.#parts.runtime, 9)}`;
  }

  #mayTry(visitor: Visitor, sequence: number): boolean {
    visitor.attempts += 1;
    if (visitor.attempts <= ATTEMPTS_MAX) return true;
    visitor.connection.reject(sequence, 'too-many', 'Too many tries on one connection. Please come back in a while.');
    visitor.connection.close('too many tries');
    return false;
  }

  #overloaded(visitor: Visitor, sequence: number): void {
    this.#logIns.inc({ outcome: 'overloaded' });
    visitor.connection.reject(sequence, 'overloaded', 'Too many are logging in at once. Please try again in a moment.');
  }

  #refuse(visitor: Visitor, sequence: number, { reason, text }: { readonly reason: RefusalReason; readonly text: string }): void {
    visitor.connection.reject(sequence, PLAYER_REASON[reason], text);
  }
}

/** What players are told of the world's refusals. */
const PLAYER_REASON = {
  fenced: 'fenced',
  'not-found': 'not-found',
  'not-yours': 'not-yours',
  'not-now': 'unavailable',
  busy: 'busy',
  'name-taken': 'name-taken',
  'bad-name': 'bad-name',
  'too-many': 'too-many',
  malformed: 'malformed',
  unbalanced: 'malformed',
} as const satisfies Record<RefusalReason, RejectReason>;

const notLoggedIn = (visitor: Visitor, sequence: number): void => visitor.connection.reject(sequence, 'not-seated', 'Please log in first.');

const passwordFault = (password: string): string | undefined =>
  password.length < PASSWORD_LENGTH_MIN || Buffer.byteLength(password) > PASSWORD_LENGTH_MAX
    ? `A password has ${PASSWORD_LENGTH_MIN} to ${PASSWORD_LENGTH_MAX} characters.`
    : undefined;

const whereabouts = { world: 'logged-out', settlement: 'in-settlement', party: 'in-party' } as const satisfies Record<
  Holder['kind'],
  CharacterEntry['whereabouts']
>;

const entryOf = ({ sheet, custody }: CharacterRecord): CharacterEntry => ({
  id: sheet.id,
  name: sheet.name,
  calling: sheet.calling,
  settlement: sheet.settlement,
  whereabouts: whereabouts[custody.holder.kind],
});
