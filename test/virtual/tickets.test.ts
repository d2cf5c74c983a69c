// Tickets: made by one office, good once, for a while, and only as they were made.

import test from 'ava';
import { addMs } from '../../core/brand.ts';
import { characterId, wallTime } from '../../core/ids.ts';
import { TICKET_LENGTH_MAX } from '../../core/limits.ts';
import { seeded } from '../../core/random.ts';
import { TicketOffice, ticketKeyFrom } from '../../servers/host/tickets.ts';
import { VirtualProcess } from '../../scenarios/virtual/virtual-process.ts';
import { VirtualTime } from '../../scenarios/virtual/virtual-time.ts';

const { runtime } = new VirtualProcess({ name: 'issuer', time: new VirtualTime(), random: seeded(1) });
const key = ticketKeyFrom('00112233445566778899aabbccddeeff', runtime);
const seat = { seat: 'fordwick', character: characterId('c1'), epoch: 3 };
const issuedAt = wallTime(1000);
const LIFE_MS = 20_000;

test('[SEAT-1] a ticket opens its seat once', (t) => {
  const office = new TicketOffice(key, runtime);
  const ticket = office.issue(seat, issuedAt);
  t.true(ticket.length <= TICKET_LENGTH_MAX);
  t.deepEqual(office.redeem(ticket, issuedAt), { kind: 'ok', claims: { ...seat, expiresAt: addMs(issuedAt, LIFE_MS) } });
  t.like(office.redeem(ticket, issuedAt), { kind: 'refused', reason: 'ticket-used' });
});

test('two tickets with the same claims are two tickets', (t) => {
  const office = new TicketOffice(key, runtime);
  const [first, second] = [office.issue(seat, issuedAt), office.issue(seat, issuedAt)];
  t.not(first, second);
  t.is(office.redeem(first, wallTime(0)).kind, 'ok');
  t.is(office.redeem(second, wallTime(0)).kind, 'ok');
});

test('[SEAT-1] a ticket is good for 20 s; past that it is refused, used or not, and does not come back to life', (t) => {
  const office = new TicketOffice(key, runtime);
  const [used, late] = [office.issue(seat, issuedAt), office.issue(seat, issuedAt)];
  t.is(office.redeem(used, addMs(issuedAt, LIFE_MS)).kind, 'ok');
  for (const ticket of [used, late])
    t.like(office.redeem(ticket, addMs(issuedAt, LIFE_MS + 1)), { kind: 'refused', reason: 'ticket-expired' });
});

test('[SEAT-1] a ticket that was changed in any one letter, made under another key or made up is refused', (t) => {
  const office = new TicketOffice(key, runtime);
  const ticket = office.issue(seat, issuedAt);
  for (let index = 0; index < ticket.length; index += 1) {
    const changed = `${ticket.slice(0, index)}${ticket[index] === 'A' ? 'B' : 'A'}${ticket.slice(index + 1)}`;
    t.like(office.redeem(changed, wallTime(0)), { kind: 'refused', reason: 'bad-ticket' }, `letter ${index}`);
  }
  const stranger = new TicketOffice(ticketKeyFrom(undefined, runtime), runtime).issue(seat, issuedAt);
  for (const forged of [stranger, '', '.', 'a.b', 'a.b.c', `${ticket}.x`, ticket.split('.')[0] ?? '', 'x'.repeat(10_000)])
    t.like(office.redeem(forged, wallTime(0)), { kind: 'refused', reason: 'bad-ticket' });
  t.is(office.redeem(ticket, wallTime(0)).kind, 'ok');
});
