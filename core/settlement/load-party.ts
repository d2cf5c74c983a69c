// The order for a party of characters nobody plays, as a load generator asks for it. From here on it is a party like any other.

import { characterId, partyId, placeId, type SettlementId } from '../ids.ts';
import { PARTY_SIZE_MAX } from '../limits.ts';
import { asSettlement } from '../map/map.ts';
import { findRoute } from '../map/route.ts';
import { DRILL_STRIKE_EVERY_MS } from '../party/drill.ts';
import type { PartyGoal, PartyOrder } from '../party/order.ts';
import { mixHash } from '../random.ts';
import { COMPANION_KINDS } from '../rules/npcs.ts';
import type { HeldSheet } from './effects.ts';
import { companionOrder, playerOrder } from './member-order.ts';
import type { SettlementContext } from './state.ts';

/** What a load generator asks for. */
export interface LoadPartyAsked {
  /** Names the party's characters; the same number, the same ones. */
  readonly number: number;
  readonly players: number;
  readonly companions: number;
  /** A settlement to travel to; empty for the training ground. */
  readonly destination: string;
}

/** What is wrong with what was asked, in a sentence; undefined when nothing is. */
export const loadPartyFault = (
  { players, companions, destination }: LoadPartyAsked,
  from: SettlementId,
  { map }: SettlementContext,
): string | undefined => {
  if (players < 1 || players + companions > PARTY_SIZE_MAX)
    return `a party has 1 to ${PARTY_SIZE_MAX} members, at least one of them a player`;
  if (destination === '') return undefined;
  if (destination === from) return 'leave the destination out for the training ground here';
  if (asSettlement(map, placeId(destination)) === undefined) return `the map has no settlement "${destination}"`;
  return findRoute(map, { from, to: placeId(destination) }) === undefined ? `no road leads from ${from} to ${destination}` : undefined;
};

/** The party's order. Its id is new at every attempt, because the players' epochs are. */
export const loadPartyOrder = (
  asked: LoadPartyAsked,
  players: readonly HeldSheet[],
  settlement: SettlementId,
  { rules }: SettlementContext,
): PartyOrder => {
  const party = `load-${asked.number}.${Math.max(...players.map(({ epoch }) => epoch))}`;
  const companions = Array.from({ length: asked.companions }, (_, index) => {
    const companion = COMPANION_KINDS[index % COMPANION_KINDS.length] ?? 'shieldbearer';
    return companionOrder(rules.npcs, { id: characterId(`${party}.n${index + 1}`), name: `Hired ${index + 1}`, companion });
  });
  const goal: PartyGoal =
    asked.destination === ''
      ? { kind: 'drill', partners: 1, strikeEveryMs: DRILL_STRIKE_EVERY_MS }
      : { kind: 'travel', destination: placeId(asked.destination) };
  return {
    party: partyId(party),
    seed: mixHash(asked.number, party),
    settlement,
    members: [...players.map(({ sheet }) => playerOrder(sheet)), ...companions],
    goal,
  };
};
