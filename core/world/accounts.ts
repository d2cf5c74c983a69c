// Accounts and who plays whom: registering, and creating characters. Hashing happens outside; only hashes come in here.

import { newSheet, type Calling, type CharacterRecord } from '../model/character.ts';
import type { AccountId, CharacterId, SettlementId } from '../ids.ts';
import { CHARACTERS_PER_ACCOUNT_MAX } from '../limits.ts';
import { accountNameFault, characterNameFault, tidyName } from './names.ts';
import { done, refused, type AccountRecord, type Decision, type PasswordHash, type WorldView } from './records.ts';

/** A new account. Rows: the account's name. */
export const registerAccount = (
  view: WorldView,
  command: { readonly id: AccountId; readonly name: string; readonly password: PasswordHash },
): Decision<AccountRecord> => {
  const name = tidyName(command.name);
  const fault = accountNameFault(name);
  if (fault !== undefined) return refused('bad-name', fault);
  if (view.accountNamed(name) !== undefined) return refused('name-taken', 'This account name is taken. Log in, or choose another.');
  const account: AccountRecord = { id: command.id, name, password: command.password, characters: [] };
  return done(account, [{ kind: 'accountPut', account }]);
};

/**
 * A new character, logged out in its first settlement. Asked again by the same account, whose answer was lost, it is the one that was made then. Rows: the
 * account, the character's name.
 */
export const createCharacter = (
  view: WorldView,
  command: {
    readonly account: AccountId;
    readonly id: CharacterId;
    readonly name: string;
    readonly calling: Calling;
    readonly settlement: SettlementId;
    readonly gold: number;
  },
): Decision<CharacterRecord> => {
  const name = tidyName(command.name);
  const fault = characterNameFault(name);
  if (fault !== undefined) return refused('bad-name', fault);
  const account = view.account(command.account);
  if (account === undefined) return refused('not-found', 'This account is gone.');
  const known = view.characterNamed(name);
  if (known?.account === account.id && known.sheet.calling === command.calling) return done(known, []);
  if (account.characters.length >= CHARACTERS_PER_ACCOUNT_MAX)
    return refused('too-many', `An account may have ${CHARACTERS_PER_ACCOUNT_MAX} characters, and yours has them all.`);
  if (known !== undefined) return refused('name-taken', 'Somebody has this name already. Please choose another.');
  const { id, calling, settlement, gold } = command;
  const character: CharacterRecord = {
    account: account.id,
    sheet: newSheet({ id, name, calling, settlement, gold }),
    custody: { holder: { kind: 'world' }, epoch: 0 },
    version: 0,
  };
  return done(character, [
    { kind: 'characterPut', character },
    { kind: 'accountPut', account: { ...account, characters: [...account.characters, id] } },
  ]);
};
