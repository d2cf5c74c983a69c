// Several requests behind one button: "hire two companions and set out" is up to four of them, and a settlement answers one at a time. Each
// step is sent once, waited for, and given up in words when nothing comes of it.

import type { ClientView } from '../../../core/client/view.ts';
import type { Button } from '../../../core/client/inputs.ts';
import type { ClientTimeMs } from '../../../core/ids.ts';
import type { Errands, ErrandStep } from '../shared/context.ts';

/** How long one step may take before the errand is given up. Unit: ms. A save and a provision take well under a second. */
const STEP_MS_MAX = 10_000;

/** A runner for errands, at most one at a time; a refusal (a new bad line for the player) ends it. */
export const createErrands = (press: (button: Button) => void, refresh: () => void): Errands => {
  let steps: readonly ErrandStep[] = [];
  let askedAt: ClientTimeMs | undefined;
  const stop = (): void => {
    steps = [];
    askedAt = undefined;
    refresh();
  };
  return {
    start: (wanted) => {
      steps = wanted;
      askedAt = undefined;
      refresh();
    },
    says: () => steps[0]?.says,
    advance: (view, now) => {
      while (steps[0]?.isDone(view) === true) {
        steps = steps.slice(1);
        askedAt = undefined;
        refresh();
      }
      const step = steps[0];
      if (step === undefined) return;
      if (askedAt === undefined) {
        const button = step.button(view);
        if (button === undefined) return stop();
        askedAt = now;
        press(button);
      } else if (isRefused(view, askedAt) || now - askedAt > STEP_MS_MAX) stop();
    },
  };
};

const isRefused = (view: ClientView, since: ClientTimeMs): boolean => view.lines.some((line) => line.tone === 'bad' && line.at >= since);
