// Goal: only who owns a character may change it, and only under its present epoch. Method: every way the world has to change a character is tried by
// everybody who might, for every owner it may have; the table says who may.

import test from 'ava';
import { accountId, characterId, settlementId } from '../../../core/ids.ts';
import { newSheet, type CharacterRecord, type Holder } from '../../../core/model/character.ts';
import { checkIn, chooseCharacter, saveCharacters } from '../../../core/world/custody.ts';
import { handToParty, reclaimParty, saveParty, takeFromParty } from '../../../core/world/parties.ts';
import type { Decision, PartyRecord, WorldView } from '../../../core/world/records.ts';

const [fordwick, saltgate] = [settlementId('fordwick'), settlementId('saltgate')];
const sheet = newSheet({ id: characterId('c1'), name: 'Wren', calling: 'guard', settlement: fordwick, gold: 60 });
const account = accountId('a1');
const EPOCH = 7;

const owners: Readonly<Record<string, Holder>> = {
  world: { kind: 'world' },
  fordwick: { kind: 'settlement', settlement: fordwick },
  saltgate: { kind: 'settlement', settlement: saltgate },
  p1: { kind: 'party', party: 'p1', settlement: fordwick },
  p2: { kind: 'party', party: 'p2', settlement: fordwick },
};

/** Both parties believe in Wren as their member: one of them is a zombie at the most. */
const parties: readonly PartyRecord[] = ['p1', 'p2'].map((id) => ({
  id,
  settlement: fordwick,
  members: [sheet.id],
  sequence: 0,
  checkpoint: '',
  gains: [],
}));

const viewOf = (holder: Holder): WorldView => {
  const record: CharacterRecord = { account, sheet, custody: { holder, epoch: EPOCH }, version: 1 };
  return {
    account: () => undefined,
    accountNamed: () => undefined,
    character: (id) => (id === sheet.id ? record : undefined),
    characterNamed: () => undefined,
    party: (id) => parties.find((party) => party.id === id),
    answer: () => undefined,
  };
};

type Attempt = (view: WorldView, epoch: number) => Decision<unknown>;

const bySettlement = (settlement: typeof fordwick): Readonly<Record<string, Attempt>> => ({
  'checks in': (view, epoch) => checkIn(view, { key: 'k', settlement, character: { id: sheet.id, epoch } }),
  saves: (view, epoch) =>
    saveCharacters(view, {
      ledgerId: 'l',
      reason: 'merchant',
      settlement,
      characters: [{ id: sheet.id, epoch, sheet: { ...sheet, gold: 1 } }],
    }),
  'sends out': (view, epoch) => handToParty(view, { party: 'p9', settlement, members: [{ id: sheet.id, epoch }], checkpoint: '' }),
});

const byParty = (party: string): Readonly<Record<string, Attempt>> => ({
  saves: (view, epoch) =>
    saveParty(view, {
      party,
      settlement: fordwick,
      sequence: 0,
      characters: [{ id: sheet.id, epoch }],
      gains: [{ id: `${party}.1`, character: sheet.id, gold: 5, items: [], questsDone: 0 }],
      checkpoint: '',
    }),
  'comes home': (view, epoch) =>
    takeFromParty(view, { key: 'k', party, settlement: saltgate, members: [{ id: sheet.id, epoch, isLoggedOut: false }] }),
});

/** Who might try what. Nobody speaks for the world but the world itself, when the character's player comes. */
const speakers: Readonly<Record<string, Readonly<Record<string, Attempt>>>> = {
  fordwick: bySettlement(fordwick),
  saltgate: bySettlement(saltgate),
  p1: byParty('p1'),
  p2: byParty('p2'),
};

test('[CUSTODY-1] whoever owns a character may change it, and nobody else may', (t) => {
  for (const [owner, holder] of Object.entries(owners))
    for (const [speaker, attempts] of Object.entries(speakers))
      for (const [what, attempt] of Object.entries(attempts)) {
        const decision = attempt(viewOf(holder), EPOCH);
        const claim = `${speaker} ${what} a character of ${owner}`;
        if (speaker === owner) t.true(decision.kind === 'done' && decision.changes.length > 0, claim);
        else t.like(decision, { kind: 'refused', reason: 'fenced' }, claim);
      }
});

test('[CUSTODY-1] a player takes a character up out of the world’s hands only', (t) => {
  for (const [owner, holder] of Object.entries(owners)) {
    const decision = chooseCharacter(viewOf(holder), { account, character: sheet.id });
    t.is(decision.kind === 'done' && decision.changes.length > 0, owner === 'world', owner);
    t.like(chooseCharacter(viewOf(holder), { account: accountId('a2'), character: sheet.id }), { kind: 'refused', reason: 'not-yours' });
  }
});

test('[CUSTODY-3] under another epoch than the present one even the owner changes nothing, and is told to stop', (t) => {
  for (const [owner, attempts] of Object.entries(speakers))
    for (const [what, attempt] of Object.entries(attempts))
      for (const epoch of [EPOCH - 1, EPOCH + 1])
        t.like(attempt(viewOf(owners[owner] as Holder), epoch), { kind: 'refused', reason: 'fenced' }, `${owner} ${what} at ${epoch}`);
});

test('[CUSTODY-5] past its lease a party’s settlement takes its characters back under a higher epoch, and no other settlement may', (t) => {
  const reclaim = (settlement: typeof fordwick, leaseLeftMs: number) =>
    reclaimParty(viewOf(owners['p1'] as Holder), { key: 'k', party: 'p1', settlement, leaseLeftMs });
  t.like(reclaim(fordwick, 1), { kind: 'refused', reason: 'not-now' });
  t.like(reclaim(saltgate, 0), { kind: 'refused', reason: 'fenced' });
  const taken = reclaim(fordwick, 0);
  t.like(taken, { kind: 'done', answer: { characters: [{ custody: { holder: owners['fordwick'], epoch: EPOCH + 1 } }] } });
});

test('[CUSTODY-2] every change of owner raises the epoch by one, for all who change hands together; what changes no owner leaves it', (t) => {
  let passed = 0;
  for (const [owner, attempts] of Object.entries(speakers))
    for (const [what, attempt] of Object.entries(attempts)) {
      const decision = attempt(viewOf(owners[owner] as Holder), EPOCH);
      const changes = decision.kind === 'done' ? decision.changes : [];
      const [put] = changes.flatMap((change) => (change.kind === 'characterPut' ? [change.character] : []));
      const isPassedOn = JSON.stringify(put?.custody.holder) !== JSON.stringify(owners[owner]);
      t.is(put?.custody.epoch, EPOCH + (isPassedOn ? 1 : 0), `${owner} ${what}`);
      passed += isPassedOn ? 1 : 0;
    }
  t.is(passed, 6, 'two settlements check in and send out, two parties come home');
});

test('[CUSTODY-4] a call repeated under its key gives its first answer and changes nothing more; another call under it is refused', (t) => {
  const view = viewOf(owners['p1'] as Holder);
  const command = { key: 'k', party: 'p1', settlement: saltgate, members: [{ id: sheet.id, epoch: EPOCH, isLoggedOut: false }] };
  const first = takeFromParty(view, command);
  if (first.kind === 'refused') throw new Error(first.text);
  const answer = first.changes.find((change) => change.kind === 'answerPut')?.answer;
  const [moved] = first.answer.characters;
  const after: WorldView = { ...view, answer: () => answer, party: () => undefined, character: () => moved };
  t.deepEqual(takeFromParty(after, command), { kind: 'done', answer: first.answer, changes: [] });
  t.like(takeFromParty(after, { ...command, settlement: fordwick }), { kind: 'refused', reason: 'malformed' });
});
