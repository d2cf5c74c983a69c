// Custody between settlements and parties: setting out, saving on the way, coming home, and taking back what a silent party held. All members of
// a party change hands in one transaction or none does, and each gain counts once however often it is saved.

import type { CharacterRecord, CharacterSheet } from '../model/character.ts';
import type { Gain } from '../model/gain.ts';
import type { CharacterId, SettlementId } from '../ids.ts';
import { GAINS_REMEMBERED_MAX, GOLD_MAX, ITEMS_MAX, PARTY_SIZE_MAX } from '../limits.ts';
import { answered, digestOf, heldBySettlement, holderText, passed, repeatedAnswer, type CharacterEpoch } from './custody.ts';
import { done, refused, saved, type Decision, type PartyRecord, type Refused, type RememberedAnswer, type WorldView } from './records.ts';

/** Characters in new hands: as they are now. */
export interface CustodyGiven {
  readonly characters: readonly CharacterRecord[];
}

/**
 * A party sets out: its members pass from their settlement to it. Asked again for the same party and members, the answer is the same.
 * Rows: the party, its members.
 */
export const handToParty = (
  view: WorldView,
  command: {
    readonly party: string;
    readonly settlement: SettlementId;
    /** With the sheet its settlement believes in, when it sent one; the world's own counts. */
    readonly members: readonly (CharacterEpoch & { readonly sheet?: CharacterSheet })[];
    readonly checkpoint: string;
  },
): Decision<CustodyGiven> => {
  const { party: id, settlement, members } = command;
  if (members.length === 0 || members.length > PARTY_SIZE_MAX || new Set(members.map((member) => member.id)).size !== members.length)
    return refused('malformed', `A party has 1 to ${PARTY_SIZE_MAX} members, each once.`);
  if (view.party(id) !== undefined) return handedAlready(view, command);
  const characters: CharacterRecord[] = [];
  for (const member of members) {
    const held = heldBySettlement(view, member, settlement);
    if (held.kind === 'refused') return held;
    if (member.sheet !== undefined && !isSameWealth(member.sheet, held.record.sheet))
      return refused('fenced', `${settlement}'s sheet of ${member.id} is not the one that was saved last.`);
    characters.push(passed(held.record, { kind: 'party', party: id, settlement }));
  }
  const party: PartyRecord = {
    id,
    settlement,
    members: members.map((member) => member.id),
    sequence: 0,
    checkpoint: command.checkpoint,
    gains: [],
  };
  return done({ characters }, [
    { kind: 'partyPut', party },
    ...characters.map((character) => ({ kind: 'characterPut', character }) as const),
  ]);
};

/**
 * A party saves: gains that were not applied yet, and its checkpoint if it is newer. A gain whose id was used for something else comes from a
 * party that went another way since (it was rebuilt from an older checkpoint): fenced. Rows: the party, the characters named.
 */
export const saveParty = (
  view: WorldView,
  command: {
    readonly party: string;
    readonly settlement: SettlementId;
    readonly sequence: number;
    readonly characters: readonly CharacterEpoch[];
    readonly gains: readonly Gain[];
    readonly checkpoint: string;
  },
): Decision<undefined> => {
  const party = ownParty(view, command.party, command.settlement);
  if (party.kind === 'refused') return party;
  const held = heldByParty(view, party.party, command.characters);
  if (held.kind === 'refused') return held;
  const applied = new Map(party.party.gains);
  const sheets = new Map(held.records.map((record) => [record.sheet.id, record.sheet]));
  for (const gain of command.gains) {
    const digest = gainDigest(gain);
    const known = applied.get(gain.id);
    if (known !== undefined && known !== digest)
      return refused('fenced', `The gain ${gain.id} was something else when it was saved first.`);
    const sheet = sheets.get(gain.character);
    if (sheet === undefined) return refused('malformed', `${gain.character} gains something but is not among the characters saved.`);
    if (known !== undefined) continue;
    applied.set(gain.id, digest);
    sheets.set(gain.character, withGain(sheet, gain));
  }
  const changed = held.records.flatMap((record) => {
    const sheet = sheets.get(record.sheet.id);
    return sheet === undefined || sheet === record.sheet ? [] : [{ kind: 'characterPut', character: saved(record, { sheet }) } as const];
  });
  const isNewer = command.sequence > party.party.sequence;
  if (!isNewer && changed.length === 0) return done(undefined);
  const next: PartyRecord = {
    ...party.party,
    ...(isNewer ? { sequence: command.sequence, checkpoint: command.checkpoint } : {}),
    gains: [...applied].slice(-GAINS_REMEMBERED_MAX),
  };
  return done(undefined, [...changed, { kind: 'partyPut', party: next }]);
};

/** A party is over: who is in passes to the settlement it reached, who is out to the world there. Rows: the party, its members, the answer. */
export const takeFromParty = (
  view: WorldView,
  command: {
    readonly key: string;
    readonly party: string;
    /** Where they arrive. */
    readonly settlement: SettlementId;
    readonly members: readonly (CharacterEpoch & { readonly isLoggedOut: boolean })[];
  },
): Decision<CustodyGiven> => {
  const asked = digestOf('takeFromParty', command.party, command.settlement, command.members);
  const repeated = repeatedAnswer(view, command.key, asked);
  if (repeated !== undefined) return repeated.kind === 'refused' ? repeated : done({ characters: stillAt(view, repeated.answer) });
  const party = view.party(command.party);
  if (party === undefined) return goneParty(command.party);
  const held = heldByParty(view, party, command.members);
  if (held.kind === 'refused') return held;
  if (held.records.length !== party.members.length) return refused('malformed', 'A party gives back all of its members at once.');
  const { settlement } = command;
  const characters = held.records.map((record, index) => {
    const arrived = { ...record, sheet: { ...record.sheet, settlement } };
    return passed(arrived, command.members[index]?.isLoggedOut === true ? { kind: 'world' } : { kind: 'settlement', settlement });
  });
  return done({ characters }, [
    { kind: 'partyRemoved', party: party.id },
    ...characters.map((character) => ({ kind: 'characterPut', character }) as const),
    answered(command.key, asked, characters),
  ]);
};

/**
 * A party fell silent: its members pass back to the settlement it set out from, with what it can be rebuilt from. Only past its lease, which
 * `leaseLeftMs` tells (0 or less: passed; unit: ms). Rows: the party, its members, the answer.
 */
export const reclaimParty = (
  view: WorldView,
  command: { readonly key: string; readonly party: string; readonly settlement: SettlementId; readonly leaseLeftMs: number },
): Decision<CustodyGiven & { readonly checkpoint: string }> => {
  const asked = digestOf('reclaimParty', command.party, command.settlement);
  const repeated = repeatedAnswer(view, command.key, asked);
  if (repeated?.kind === 'refused') return repeated;
  if (repeated !== undefined) return done({ characters: stillAt(view, repeated.answer), checkpoint: repeated.answer.checkpoint ?? '' });
  const own = ownParty(view, command.party, command.settlement);
  if (own.kind === 'refused') return own;
  if (command.leaseLeftMs > 0) return refused('not-now', `The party may still be alive for ${Math.ceil(command.leaseLeftMs / 1000)} s.`);
  const { party } = own;
  const characters = party.members.flatMap((id) => {
    const record = view.character(id);
    return record === undefined ? [] : [passed(record, { kind: 'settlement', settlement: command.settlement })];
  });
  return done({ characters, checkpoint: party.checkpoint }, [
    { kind: 'partyRemoved', party: party.id },
    ...characters.map((character) => ({ kind: 'characterPut', character }) as const),
    answered(command.key, asked, characters, party.checkpoint),
  ]);
};

const handedAlready = (
  view: WorldView,
  { party, members }: { readonly party: string; readonly members: readonly CharacterEpoch[] },
): Decision<CustodyGiven> => {
  const record = view.party(party);
  const characters = members.flatMap(({ id, epoch }) => {
    const character = view.character(id);
    const isIts =
      character?.custody.holder.kind === 'party' && character.custody.holder.party === party && character.custody.epoch === epoch + 1;
    return isIts ? [character] : [];
  });
  if (record?.members.length === members.length && characters.length === members.length) return done({ characters });
  return refused('fenced', `A party ${party} has set out already, with others.`);
};

const ownParty = (
  view: WorldView,
  id: string,
  settlement: SettlementId,
): { readonly kind: 'found'; readonly party: PartyRecord } | Refused => {
  const party = view.party(id);
  if (party === undefined) return goneParty(id);
  return party.settlement === settlement
    ? { kind: 'found', party }
    : refused('fenced', `The party ${id} set out from ${party.settlement}, not from ${settlement}.`);
};

const goneParty = (id: string): Refused => refused('fenced', `No party ${id} holds anybody: it is over, or it was taken back.`);

/** The named members' records in the order named, if this party owns each at the epoch given. */
const heldByParty = (
  view: WorldView,
  party: PartyRecord,
  members: readonly CharacterEpoch[],
): { readonly kind: 'held'; readonly records: readonly CharacterRecord[] } | Refused => {
  const records: CharacterRecord[] = [];
  for (const { id, epoch } of members) {
    if (!party.members.includes(id) || records.some(({ sheet }) => sheet.id === id))
      return refused('malformed', `${id} is no member of ${party.id}, or is named twice.`);
    const record = view.character(id);
    if (record === undefined) return refused('not-found', `No character has the id ${id}.`);
    const { holder } = record.custody;
    if (holder.kind !== 'party' || holder.party !== party.id || record.custody.epoch !== epoch)
      return refused(
        'fenced',
        `${id} is at epoch ${record.custody.epoch} in the hands of ${holderText(holder)}, not at ${epoch} in ${party.id}'s.`,
      );
    records.push(record);
  }
  return { kind: 'held', records };
};

/** Those who are still where a repeated answer said; who has moved on since is nobody's business any more. */
const stillAt = (view: WorldView, { characters }: RememberedAnswer): CharacterRecord[] =>
  characters.flatMap(({ id, epoch }: { readonly id: CharacterId; readonly epoch: number }) => {
    const record = view.character(id);
    return record?.custody.epoch === epoch ? [record] : [];
  });

const withGain = (sheet: CharacterSheet, gain: Gain): CharacterSheet => {
  const owned = new Set(sheet.items.map(({ id }) => id));
  const items = [...sheet.items, ...gain.items.filter(({ id }) => !owned.has(id))].slice(0, ITEMS_MAX);
  return { ...sheet, gold: Math.min(GOLD_MAX, sheet.gold + gain.gold), items, questsDone: sheet.questsDone + gain.questsDone };
};

const gainDigest = ({ character, gold, questsDone, items }: Gain): number =>
  digestOf(
    character,
    gold,
    questsDone,
    items.map(({ id, item }) => [id, item]),
  );

const isSameWealth = (left: CharacterSheet, right: CharacterSheet): boolean =>
  left.gold === right.gold &&
  left.items.length === right.items.length &&
  left.items.every(({ id }, index) => id === right.items[index]?.id);
