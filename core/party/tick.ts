// A server that handles inputs only at ticks: what arrives waits for the next multiple of `tickMs`, in arrival order. With `random` phase only answers
// wait, so that a window may open anywhere between two ticks. Rule [TIME-4] of DESIGN.md.

import { schedule } from '../event-queue.ts';
import { WAITING_INPUTS_MAX } from '../limits.ts';
import type { CombatRules } from '../rules/combat.ts';
import type { PartyInput } from './inputs.ts';
import { tickAt } from './grid.ts';
import { emit, type PartyState, type Turn, type WaitingInput } from './state.ts';

/** Whether this input is handled at ticks under these rules. Arrivals, losses and measurements never wait. */
export const waitsForTick = (input: PartyInput, rules: CombatRules): input is WaitingInput['input'] => {
  if (rules.tickMs === 0) return false;
  if (input.kind === 'dodgePressed') return true;
  return rules.tickPhase === 'locked' && (input.kind === 'attackDeclared' || input.kind === 'moveOrdered');
};

/** Keeps the input for its tick; refuses it when more wait than every seat may send at once. */
export const keepForTick = (turn: Turn, input: WaitingInput['input']): void => {
  const { state } = turn;
  if (state.waitingInputs.length >= WAITING_INPUTS_MAX) {
    emit(turn, {
      kind: 'reject',
      to: input.character,
      sequence: input.sequence,
      reason: 'overloaded',
      text: 'The server cannot keep up.',
    });
    return;
  }
  if (state.waitingInputs.length === 0)
    schedule(state.events, Math.max(turn.now, tickAt(turn.now, turn.rules.combat.tickMs)), { kind: 'ticks' });
  state.waitingInputs.push({ input, arrivedAt: turn.now });
};

/** All that waits, emptied. */
export const takeWaiting = (state: PartyState): readonly WaitingInput[] => {
  const inputs = state.waitingInputs;
  state.waitingInputs = [];
  return inputs;
};
