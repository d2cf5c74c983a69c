// What is done to a world's store in tests, as one line each: the world's own decisions, with what they need filled in.

import type { CharacterRecord, CharacterSheet } from '../../core/model/character.ts';
import type { Gain } from '../../core/model/gain.ts';
import type { ExecutionContext } from 'ava';
import { accountId, characterId, settlementId, type CharacterId } from '../../core/ids.ts';
import { createCharacter, registerAccount } from '../../core/world/accounts.ts';
import { chooseCharacter, saveCharacters, type CharacterEpoch } from '../../core/world/custody.ts';
import { handToParty, reclaimParty, saveParty, takeFromParty } from '../../core/world/parties.ts';
import type { Outcome, Store } from '../../servers/ports/store.ts';

export const fordwick = settlementId('fordwick');
export const saltgate = settlementId('saltgate');
export const hash = { salt: 'AAAA', hash: 'AAAA', cost: 2, blockSize: 1, parallelization: 1 };

/** The answer of a transaction that must succeed. */
export const answerOf = <Answer>(t: ExecutionContext, outcome: Outcome<Answer>): Answer => {
  if (outcome.kind === 'refused') throw t.fail(`refused: ${outcome.reason}: ${outcome.text}`);
  return outcome.answer;
};

export const reasonOf = (outcome: Outcome<unknown>): string => (outcome.kind === 'refused' ? outcome.reason : 'done');

const idOfAccount = (name: string) => accountId(`a.${name.toLowerCase().replaceAll(' ', '.')}`);

export const register = (store: Store, name: string) =>
  store.transact({ accountNames: [name] }, (view) => registerAccount(view, { id: idOfAccount(name), name, password: hash }));

export const create = (store: Store, owner: string, name: string) => {
  const account = idOfAccount(owner);
  const id = characterId(`c.${name.toLowerCase()}`);
  return store.transact({ accounts: [account], characterNames: [name] }, (view) =>
    createCharacter(view, { account, id, name, calling: 'guard', settlement: fordwick, gold: 60 }),
  );
};

export const choose = (store: Store, owner: string, character: CharacterId) =>
  store.transact({ characters: [character] }, (view) => chooseCharacter(view, { account: idOfAccount(owner), character }));

/** So many characters, each its own account's, all taken up in Fordwick: at epoch 1. */
export const peopleInFordwick = async (t: ExecutionContext, store: Store, names: readonly string[]): Promise<CharacterRecord[]> => {
  const people: CharacterRecord[] = [];
  for (const name of names) {
    answerOf(t, await register(store, name));
    const made = answerOf(t, await create(store, name, name));
    people.push(answerOf(t, await choose(store, name, made.sheet.id)));
  }
  return people;
};

export const epochsOf = (records: readonly CharacterRecord[]): CharacterEpoch[] =>
  records.map(({ sheet, custody }) => ({ id: sheet.id, epoch: custody.epoch }));
const idsOf = (records: readonly CharacterRecord[]): CharacterId[] => records.map(({ sheet }) => sheet.id);

export const setOut = (store: Store, party: string, people: readonly CharacterRecord[]) =>
  store.transact({ parties: [party], characters: idsOf(people) }, (view) =>
    handToParty(view, { party, settlement: fordwick, members: epochsOf(people), checkpoint: 'begin' }),
  );

export const gain = (id: string, character: CharacterId, gold: number, item?: string): Gain => ({
  id,
  character,
  gold,
  items: item === undefined ? [] : [{ id: item, item: 'pelt' }],
  questsDone: 0,
});

export const save = (
  store: Store,
  party: string,
  members: readonly CharacterRecord[],
  { sequence, gains }: { sequence: number; gains: readonly Gain[] },
) =>
  store.transact({ parties: [party], characters: idsOf(members) }, (view) =>
    saveParty(view, { party, settlement: fordwick, sequence, characters: epochsOf(members), gains, checkpoint: `at ${sequence}` }),
  );

export const comeHome = (store: Store, party: string, members: readonly CharacterRecord[], loggedOut: readonly CharacterRecord[] = []) => {
  const key = `home:${party}`;
  const returning = members.map((member) => ({ ...epochsOf([member])[0]!, isLoggedOut: loggedOut.includes(member) }));
  return store.transact({ parties: [party], characters: idsOf(members), answers: [key] }, (view) =>
    takeFromParty(view, { key, party, settlement: saltgate, members: returning }),
  );
};

export const reclaim = (store: Store, party: string, members: readonly CharacterRecord[], leaseLeftMs: number) => {
  const key = `reclaim:${party}`;
  return store.transact({ parties: [party], characters: idsOf(members), answers: [key] }, (view) =>
    reclaimParty(view, { key, party, settlement: fordwick, leaseLeftMs }),
  );
};

export const trade = (
  store: Store,
  ledgerId: string,
  reason: string,
  changed: readonly (readonly [CharacterRecord, Partial<CharacterSheet>])[],
) => {
  const characters = changed.map(([record, change]) => ({ ...epochsOf([record])[0]!, sheet: { ...record.sheet, ...change } }));
  return store.transact({ characters: characters.map(({ id }) => id), answers: [ledgerId] }, (view) =>
    saveCharacters(view, { ledgerId, reason, settlement: fordwick, characters }),
  );
};

export const goldOf = async (store: Store, record: CharacterRecord): Promise<number | undefined> =>
  (await store.character(record.sheet.id))?.sheet.gold;
