// What a player may choose about the page, and what counts when a browser remembers something else. Pure: the storage is in `remembered.ts`.

import type { Choices } from './context.ts';

/** Artificial reactions on others' dodges that are offered; 0 draws them as they happen. Unit: ms. Nobody reacts within 100 (DESIGN.md, section 9). */
export const SHOWN_REACTIONS_MS = [0, 100, 150, 200, 250] as const;

const firstChoices: Choices = { addedRoundTripMs: 0, hasSound: false, lettersWalk: false, shownReactionMs: 0 };

/** The choices in what was stored, whoever wrote it; what is not there, or is not offered, is as on a first visit. */
export const choicesFrom = (stored: unknown): Choices => {
  const choices = { ...firstChoices, ...(stored as Partial<Choices> | undefined) };
  return { ...choices, shownReactionMs: SHOWN_REACTIONS_MS.find((ms) => ms === choices.shownReactionMs) ?? firstChoices.shownReactionMs };
};
