// A recorded party again, in virtual time: the same machine, the same stamped inputs, no sockets and no timers. It must order the same effects at
// the same instants, byte for byte, however late the timers of the recording were.

import type { PartyTimeMs } from '../../core/ids.ts';
import { advance } from '../../core/machine.ts';
import type { PartyEffect } from '../../core/party/effects.ts';
import { createParty, partyMachine } from '../../core/party/party.ts';
import type { PartyState } from '../../core/party/state.ts';
import type { StampedEffects } from './input-log.ts';
import type { KeptParty } from './kept-party.ts';

/** The effects of a party's replay, in order; instants without effects are left out, as in the recording. Throws what the party threw. */
export const replayParty = (kept: Pick<KeptParty, 'order' | 'rules' | 'map' | 'base' | 'inputs' | 'reachedAt'>): StampedEffects[] => {
  const state = kept.base === undefined || kept.base === null ? createParty(kept.order, kept) : structuredClone(kept.base as PartyState);
  const machine = partyMachine(state, kept);
  const happened: StampedEffects[] = [];
  const note = (effects: readonly PartyEffect[], at: PartyTimeMs): void => {
    if (effects.length > 0) happened.push({ at, effects: structuredClone(effects) });
  };
  for (const { input, at } of kept.inputs) {
    advance(machine, at, note);
    note(machine.receive(input, at), at);
  }
  advance(machine, kept.reachedAt, note);
  return happened;
};
