// Characters that nobody plays, for load tests: made once, taken up again and again by their number, so that a test of any length keeps a bounded
// store. Their custody is as real as anybody's. Nobody can log in as one of them: their account has no name and no password.

import { CALLINGS, newSheet, type CharacterRecord } from '../model/character.ts';
import { accountId, characterId, type CharacterId, type SettlementId } from '../ids.ts';
import { passed } from './custody.ts';
import type { CustodyGiven } from './parties.ts';
import { done, refused, type Decision, type RowKeys, type WorldView } from './records.ts';

/** Every load character's account; no row of that id exists. */
const LOAD_ACCOUNT = accountId('load');

/** The members of load party `number`, from 0 on. */
export const loadCharacterIds = ({ number, players }: { readonly number: number; readonly players: number }): CharacterId[] =>
  Array.from({ length: players }, (_, member) => characterId(`load-${number}-${member + 1}`));

const nameOf = (id: CharacterId): string => `L${id.slice(1).replace('-', ' ')}`;

/** The rows that taking up these characters looks at. */
export const loadCharacterRows = (characters: readonly CharacterId[]): RowKeys => ({ characters, characterNames: characters.map(nameOf) });

/**
 * Load characters into the settlement's hands: new ones are made there with nothing but their gear, those at rest are taken up. Repeating it only raises
 * the epochs. While one of them is with a party none is given. Rows: `loadCharacterRows`.
 */
export const takeUpLoadCharacters = (
  view: WorldView,
  command: { readonly settlement: SettlementId; readonly characters: readonly CharacterId[] },
): Decision<CustodyGiven> => {
  const { settlement } = command;
  const characters: CharacterRecord[] = [];
  for (const [index, id] of command.characters.entries()) {
    const name = nameOf(id);
    const known = view.character(id);
    if (known === undefined && view.characterNamed(name) !== undefined)
      return refused('name-taken', `A player's character is called ${name}; use other numbers.`);
    if (known?.custody.holder.kind === 'party') return refused('busy', `${id} is still out with ${known.custody.holder.party}.`);
    const calling = CALLINGS[index % CALLINGS.length] ?? 'guard';
    const record: CharacterRecord = known ?? {
      account: LOAD_ACCOUNT,
      sheet: newSheet({ id, name, calling, settlement, gold: 0 }),
      custody: { holder: { kind: 'world' }, epoch: 0 },
      version: 0,
    };
    characters.push(passed({ ...record, sheet: { ...record.sheet, settlement } }, { kind: 'settlement', settlement }));
  }
  return done(
    { characters },
    characters.map((character) => ({ kind: 'characterPut', character }) as const),
  );
};
