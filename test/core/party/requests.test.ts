// What a player may say to a party reaches its machine with everything that was said; what is meant for another server does not.

import test from 'ava';
import { characterId } from '../../../core/ids.ts';
import { toPartyInput } from '../../../core/party/from-request.ts';
import { fork, seeded } from '../../../core/random.ts';
import { decodeClientFrame } from '../../../core/wire/codec.ts';
import { requestTables } from '../../../core/wire/tables.ts';
import { clientFrameType, messageOf, readRandom } from '../wire/codec-values.ts';

const ADA = characterId('ada');
const FOR_A_PARTY = [
  'moveOrdered',
  'attackDeclared',
  'dodgePressed',
  'attackCancelled',
  'destinationChosen',
  'logOutAsked',
  'logOutConfirmed',
];
const KINDS = Object.keys(requestTables);

for (const kind of KINDS)
  test(`a request ${kind} is ${FOR_A_PARTY.includes(kind) ? 'an input of' : 'nothing to'} a party`, (t) => {
    const random = fork(seeded(3), kind);
    const make = (lessons: Map<string, string>): Uint8Array =>
      clientFrameType
        .encode(clientFrameType.fromObject({ ...messageOf(random, clientFrameType, '', lessons, kind), sequence: 12 }))
        .finish();
    const frame = readRandom(make, decodeClientFrame, new Map());
    const input = toPartyInput(ADA, frame);
    if (!FOR_A_PARTY.includes(kind)) {
      t.is(input, undefined);
      return;
    }
    t.like(input, { ...frame.request, character: ADA });
  });

test('every kind a party answers is one a client can send', (t) => {
  t.deepEqual(
    FOR_A_PARTY.filter((kind) => !KINDS.includes(kind)),
    [],
  );
});
