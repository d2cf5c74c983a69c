// Choosing a character: the world hands it to its settlement if it has it, and asks that settlement (which asks the party, if it is in one) for the
// seat its player should take. A character whose party went silent is taken back first, once the party's lease has passed.

import type { CharacterRecord, Holder } from '../../core/model/character.ts';
import { findPlace } from '../../core/map/map.ts';
import type { AccountId, CharacterId, SettlementId } from '../../core/ids.ts';
import { TICKET_LENGTH_MAX } from '../../core/limits.ts';
import type { doubleping } from '../../core/wire/generated/servers.js';
import type { RejectReason, SeatOffered } from '../../core/wire/messages/common-messages.ts';
import { chooseCharacter } from '../../core/world/custody.ts';
import { withRetries } from '../host/retries.ts';
import { toWireState } from '../host/sheets.ts';
import { hasStatus } from '../ports/calls.ts';
import { randomText } from '../ports/runtime.ts';
import { reclaim, type WorldParts } from './world-calls.ts';

/** Where the player should go, or why nowhere yet. */
export type SeatAnswer = SeatOffered | { readonly kind: 'refused'; readonly reason: RejectReason; readonly text: string };

/** How long a settlement may take to give a seat; a party of it may have to be asked. Unit: ms. */
const ADMIT_MS = 3000;

/** Finds a seat for the player of `character`. Custody moves only when the settlement is there. */
export const findSeat = async (
  parts: WorldParts,
  chosen: { readonly account: AccountId; readonly character: CharacterId },
): Promise<SeatAnswer> => {
  const before = await parts.store.character(chosen.character);
  if (before === undefined || before.account !== chosen.account) return refused('not-yours', 'This is not one of your characters.');
  if (parts.directory.find(settlementOf(before), parts.runtime.wallNow()) === undefined) return notReachable(parts, settlementOf(before));
  const outcome = await parts.store.transact({ characters: [chosen.character] }, (view) => chooseCharacter(view, chosen));
  if (outcome.kind === 'refused') return refused('not-yours', outcome.text);
  return admit(parts, outcome.answer);
};

const admit = async (parts: WorldParts, record: CharacterRecord): Promise<SeatAnswer> => {
  const { holder } = record.custody;
  const settlement = settlementOf(record);
  try {
    return await askForSeat(parts, record);
  } catch (failure) {
    if (holder.kind === 'party' && hasStatus(failure, 'NOT_FOUND')) return admitFromSilentParty(parts, record, holder);
    parts.log.warn({ settlement, character: record.sheet.id, failure: String(failure) }, 'a settlement gave no seat');
    return notReachable(parts, settlement);
  }
};

/** The settlement knows nothing of the party: after its lease nobody else can speak for it, so its members come home. */
const admitFromSilentParty = async (
  parts: WorldParts,
  record: CharacterRecord,
  { party, settlement }: Extract<Holder, { kind: 'party' }>,
): Promise<SeatAnswer> => {
  const leftMs = parts.leases.leftMs(party, parts.runtime.wallNow());
  if (leftMs > 0) {
    const seconds = Math.ceil(leftMs / 1000);
    return refused('unavailable', `Your party does not answer. Please try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`);
  }
  const { characters } = await reclaim(parts, { key: `reclaim:${party}:${record.custody.epoch}`, party, settlement });
  const home = characters.find(({ sheet }) => sheet.id === record.sheet.id);
  if (home === undefined) return notReachable(parts, settlement);
  try {
    return await askForSeat(parts, home);
  } catch (failure) {
    parts.log.warn({ settlement, character: record.sheet.id, failure: String(failure) }, 'a settlement gave no seat to one who came home');
    return notReachable(parts, settlement);
  }
};

const askForSeat = async (parts: WorldParts, { sheet, custody }: CharacterRecord): Promise<SeatAnswer> => {
  const settlement = settlementOf({ sheet, custody });
  const entry = parts.directory.find(settlement, parts.runtime.wallNow());
  if (entry === undefined) return notReachable(parts, settlement);
  const request: doubleping.servers.Admission.$Properties = {
    idempotencyKey: `admit:${sheet.id}:${custody.epoch}:${randomText(parts.runtime, 12)}`,
    character: toWireState({ id: sheet.id, epoch: custody.epoch, sheet }),
    holder: { ...custody.holder },
  };
  const seat = await withRetries(parts.runtime, () => entry.client.admit(request, { deadlineMs: ADMIT_MS }), {
    attempts: 2,
    firstDelayMs: 100,
  });
  const isUsable = [seat.endpoint, seat.ticket].every((text) => text.length > 0 && text.length <= TICKET_LENGTH_MAX);
  if (!isUsable) return notReachable(parts, settlement);
  return {
    kind: 'seatOffered',
    server: seat.server === 'party' ? 'party' : 'settlement',
    endpoint: seat.endpoint,
    ticket: seat.ticket,
    settlement,
  };
};

const settlementOf = ({ sheet, custody }: Pick<CharacterRecord, 'sheet' | 'custody'>): SettlementId =>
  custody.holder.kind === 'world' ? sheet.settlement : custody.holder.settlement;

const refused = (reason: RejectReason, text: string): SeatAnswer => ({ kind: 'refused', reason, text });

const notReachable = ({ map }: WorldParts, settlement: SettlementId): SeatAnswer =>
  refused('unavailable', `${findPlace(map, settlement)?.name ?? settlement} is not reachable right now, try again in a moment.`);
