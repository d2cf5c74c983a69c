// What other servers ask of the world: each call is checked, becomes one decision of core/world, and runs in one transaction of the store. A
// refusal becomes a gRPC status that tells the caller whether to stop (FAILED_PRECONDITION), to mend its call, or to come again.

import { isIdText, settlementId, type SettlementId } from '../../core/ids.ts';
import { asSettlement, type WorldMap } from '../../core/map/map.ts';
import type { doubleping } from '../../core/wire/generated/servers.js';
import { BadField } from '../../core/wire/field-table.ts';
import { checkIn, saveCharacters } from '../../core/world/custody.ts';
import { LOAD_PARTIES_MAX, PARTY_SIZE_MAX } from '../../core/limits.ts';
import { loadCharacterIds, loadCharacterRows, takeUpLoadCharacters } from '../../core/world/load-characters.ts';
import { handToParty, reclaimParty, saveParty, takeFromParty, type CustodyGiven } from '../../core/world/parties.ts';
import type { Decision, RefusalReason, RowKeys, WorldView } from '../../core/world/records.ts';
import type { Log, Metrics, Runtime } from '../ports/runtime.ts';
import { CallFailure, type Handlers } from '../ports/calls.ts';
import { mustAllowLoad } from '../host/load-switch.ts';
import { fromWireEpoch, fromWireGain, fromWireState, toWireState } from '../host/sheets.ts';
import type { Leases } from './leases.ts';
import type { SettlementDirectory } from './settlement-directory.ts';
import { StoreFailure, type Store } from '../ports/store.ts';

export interface WorldParts {
  readonly store: Store;
  readonly map: WorldMap;
  readonly leases: Leases;
  readonly leaseMs: number;
  readonly directory: SettlementDirectory;
  /** Load generators may have parties of characters nobody plays. */
  readonly allowsLoad: boolean;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly runtime: Runtime;
}

const KEY_LENGTH_MAX = 200;
const ADDRESS_LENGTH_MAX = 256;
const PARTIES_RENEWED_MAX = 20_000;
const LEASE_MS_MAX = 600_000;

/** The World service. */
export const worldCalls = (parts: WorldParts): Handlers<doubleping.servers.World> => ({
  ...directoryCalls(parts),
  ...partyCalls(parts),
  ...leaseCalls(parts),
  ...characterCalls(parts),
  ...loadCalls(parts),
});

type WorldHandlers = Handlers<doubleping.servers.World>;

/** Where settlements are. */
const directoryCalls = ({ map, directory, runtime }: WorldParts): Pick<WorldHandlers, 'announceSettlement' | 'findSettlement'> => ({
  announceSettlement: async (request) => {
    const settlement = settlementOf(request.settlement, map);
    const { grpcAddress, playerEndpoint } = request;
    directory.announce({
      settlement,
      grpcAddress: address(grpcAddress),
      playerEndpoint: address(playerEndpoint),
      announcedAt: runtime.wallNow(),
    });
    return {};
  },
  findSettlement: async (request) => {
    const settlement = settlementOf(request.settlement, map);
    const found = directory.find(settlement, runtime.wallNow());
    if (found === undefined) throw new CallFailure('NOT_FOUND', `${settlement} has not announced itself lately`);
    return { settlement, grpcAddress: found.grpcAddress, playerEndpoint: found.playerEndpoint };
  },
});

/** Custody between settlements and parties. */
const partyCalls = (parts: WorldParts): Pick<WorldHandlers, 'handToParty' | 'saveParty' | 'takeFromParty'> => ({
  handToParty: async (request) => {
    const party = idOf(request.party, 'party');
    const settlement = settlementOf(request.settlement, parts.map);
    const members = request.characters.map((state) => (state.sheet === null ? fromWireEpoch(state) : fromWireState(state)));
    const checkpoint = base64Of(request.checkpoint);
    const given = await transactOrFail(parts, { parties: [party], characters: members.map(({ id }) => id) }, (view) =>
      handToParty(view, { party, settlement, members, checkpoint }),
    );
    parts.leases.renew(party, { now: parts.runtime.wallNow(), leaseMs: leaseMsOf(request.leaseMs, parts.leaseMs) });
    return toWireGiven(given);
  },
  saveParty: async (request) => {
    const party = idOf(request.party, 'party');
    const settlement = settlementOf(request.settlement, parts.map);
    const characters = request.characters.map(fromWireEpoch);
    const gains = request.gains.map(fromWireGain);
    const checkpoint = base64Of(request.checkpoint);
    await transactOrFail(parts, { parties: [party], characters: characters.map(({ id }) => id) }, (view) =>
      saveParty(view, { party, settlement, sequence: request.sequence, characters, gains, checkpoint }),
    );
    return {};
  },
  takeFromParty: async (request) => {
    const key = keyOf(request.idempotencyKey);
    const party = idOf(request.party, 'party');
    const settlement = settlementOf(request.settlement, parts.map);
    const members = request.members.map((member) => ({ ...fromWireEpoch(member), isLoggedOut: member.isLoggedOut }));
    const given = await transactOrFail(parts, { parties: [party], characters: members.map(({ id }) => id), answers: [key] }, (view) =>
      takeFromParty(view, { key, party, settlement, members }),
    );
    parts.leases.end(party);
    return toWireGiven(given);
  },
});

/** Which parties are alive, and what happens to those that are not. */
const leaseCalls = (parts: WorldParts): Pick<WorldHandlers, 'reclaimParty' | 'renewLeases'> => ({
  reclaimParty: async (request) => {
    const key = keyOf(request.idempotencyKey);
    const party = idOf(request.party, 'party');
    const given = await reclaim(parts, { key, party, settlement: settlementOf(request.settlement, parts.map) });
    return { ...toWireGiven(given), checkpoint: Buffer.from(given.checkpoint, 'base64') };
  },
  renewLeases: async (request) => {
    const settlement = settlementOf(request.settlement, parts.map);
    if (request.parties.length > PARTIES_RENEWED_MAX) throw new BadField(`at most ${PARTIES_RENEWED_MAX} leases are renewed at once`);
    const parties = request.parties.map((party) => idOf(party, 'party'));
    const records = await guardStore(Promise.all(parties.map((party) => parts.store.party(party))));
    const refused: string[] = [];
    parties.forEach((party, index) => {
      if (records[index]?.settlement !== settlement) refused.push(party);
      else parts.leases.renew(party, { now: parts.runtime.wallNow(), leaseMs: leaseMsOf(request.leaseMs, parts.leaseMs) });
    });
    return { refused };
  },
});

/** Characters in a settlement's custody. */
const characterCalls = (parts: WorldParts): Pick<WorldHandlers, 'checkIn' | 'saveCharacters'> => ({
  checkIn: async (request) => {
    const key = keyOf(request.idempotencyKey);
    const settlement = settlementOf(request.settlement, parts.map);
    const character = fromWireEpoch(request.character ?? {});
    await transactOrFail(parts, { characters: [character.id], answers: [key] }, (view) => checkIn(view, { key, settlement, character }));
    return {};
  },
  saveCharacters: async (request) => {
    const ledgerId = keyOf(request.ledgerId);
    const settlement = settlementOf(request.settlement, parts.map);
    const characters = request.characters.map(fromWireState);
    if (characters.length > 2) throw new BadField('characters must be one or two');
    await transactOrFail(parts, { characters: characters.map(({ id }) => id), answers: [ledgerId] }, (view) =>
      saveCharacters(view, { ledgerId, reason: request.reason, settlement, characters }),
    );
    return {};
  },
});

/** For load tests, where an operator allows them. */
const loadCalls = (parts: WorldParts): Pick<WorldHandlers, 'takeUpLoadCharacters'> => ({
  takeUpLoadCharacters: async ({ settlement: raw, number, players }) => {
    mustAllowLoad(parts.allowsLoad);
    const settlement = settlementOf(raw, parts.map);
    if (number >= LOAD_PARTIES_MAX) throw new BadField(`number must be below ${LOAD_PARTIES_MAX}`);
    if (players < 1 || players > PARTY_SIZE_MAX) throw new BadField(`players must be 1 to ${PARTY_SIZE_MAX}`);
    const characters = loadCharacterIds({ number, players });
    const given = await transactOrFail(parts, loadCharacterRows(characters), (view) =>
      takeUpLoadCharacters(view, { settlement, characters }),
    );
    return toWireGiven(given);
  },
});

/** Takes back what a silent party held; the members are known only once its row was read, so it is read twice and decided on the second. */
export const reclaim = async (
  parts: WorldParts,
  { key, party, settlement }: { readonly key: string; readonly party: string; readonly settlement: SettlementId },
): Promise<CustodyGiven & { readonly checkpoint: string }> => {
  const [record, repeated] = await guardStore(Promise.all([parts.store.party(party), parts.store.answer(key)]));
  const characters = repeated?.characters.map(({ id }) => id) ?? record?.members ?? [];
  const leaseLeftMs = record === undefined ? 0 : parts.leases.leftMs(party, parts.runtime.wallNow());
  const given = await transactOrFail(parts, { parties: [party], characters, answers: [key] }, (view) =>
    reclaimParty(view, { key, party, settlement, leaseLeftMs }),
  );
  parts.leases.end(party);
  parts.log.info({ party, settlement }, 'a silent party was taken back');
  return given;
};

const STATUS_OF = {
  fenced: 'FAILED_PRECONDITION',
  'not-found': 'NOT_FOUND',
  'not-yours': 'PERMISSION_DENIED',
  'not-now': 'UNAVAILABLE',
  busy: 'ABORTED',
  'name-taken': 'ALREADY_EXISTS',
  'bad-name': 'INVALID_ARGUMENT',
  'too-many': 'RESOURCE_EXHAUSTED',
  malformed: 'INVALID_ARGUMENT',
  unbalanced: 'INVALID_ARGUMENT',
} as const satisfies Record<RefusalReason, string>;

const transactOrFail = async <Answer>(
  { store, log, metrics }: WorldParts,
  keys: RowKeys,
  decide: (view: WorldView) => Decision<Answer>,
): Promise<Answer> => {
  const outcome = await guardStore(store.transact(keys, decide));
  if (outcome.kind === 'done') return outcome.answer;
  metrics
    .counter('world_refusals_total', 'Calls from other servers the world refused, by reason', ['reason'])
    .inc({ reason: outcome.reason });
  if (outcome.reason === 'fenced' || outcome.reason === 'unbalanced')
    log.warn({ reason: outcome.reason, text: outcome.text }, 'a call was refused');
  throw new CallFailure(STATUS_OF[outcome.reason], outcome.text);
};

/** A store that cannot keep anything right now is a reason to come again: the same call gives the same answer then. */
const guardStore = async <Value>(work: Promise<Value>): Promise<Value> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StoreFailure) throw new CallFailure('UNAVAILABLE', 'the world cannot keep anything right now', { cause: error });
    throw error;
  }
};

const toWireGiven = ({ characters }: CustodyGiven) => ({
  characters: characters.map(({ sheet, custody }) => toWireState({ id: sheet.id, epoch: custody.epoch, sheet })),
});

const idOf = (raw: string, name: string): string => {
  if (!isIdText(raw)) throw new BadField(`${name} must be an id`);
  return raw;
};

const settlementOf = (raw: string, map: WorldMap): SettlementId => {
  const settlement = asSettlement(map, settlementId(idOf(raw, 'settlement')));
  if (settlement === undefined) throw new BadField(`settlement must be one of the map's, "${raw}" is not`);
  return settlement;
};

const keyOf = (raw: string): string => {
  if (raw.length === 0 || raw.length > KEY_LENGTH_MAX)
    throw new BadField(`a key that makes the call happen once must have 1 to ${KEY_LENGTH_MAX} characters`);
  return raw;
};

const address = (raw: string): string => {
  if (raw.length === 0 || raw.length > ADDRESS_LENGTH_MAX) throw new BadField(`an address must have 1 to ${ADDRESS_LENGTH_MAX} characters`);
  return raw;
};

const leaseMsOf = (wanted: number, usual: number): number => (wanted > 0 ? Math.min(wanted, LEASE_MS_MAX) : usual);

const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
