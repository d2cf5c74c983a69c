// Hands to buttons: keys and touches become strikes, dodges and walks. Every press is answered in the next frame by the picture; what comes of it
// is the server's to say.

import type { PartyView } from '../../../core/client/view.ts';
import type { PageContext } from '../shared/context.ts';
import { fighterAt, foesOf, groundAt, keyNumberOf, type Scene } from './scene.ts';
import { choose, createStrikes, type Strikes } from './strikes.ts';
import { createWalks } from './walks.ts';

export interface Controls extends Pick<Strikes, 'strike' | 'strikeWhenReady' | 'recovery' | 'takeBack'> {
  readonly dodge: () => void;
  readonly keyPressed: (event: KeyboardEvent) => void;
  readonly keyReleased: (event: KeyboardEvent) => void;
  /** The page lost the keyboard: no key is held any more. */
  readonly allReleased: () => void;
  readonly tapped: (event: PointerEvent) => void;
}

/** Controls over the fight that `party` answers with; undefined answers mean there is none, and everything does nothing. */
export const createControls = (context: PageContext, scene: Scene, party: () => PartyView | undefined): Controls => {
  const strikes = createStrikes(context, scene, party);
  const walks = createWalks(context, { scene, party, setsOff: strikes.giveUp });
  const dodge = (): void => {
    if (party() === undefined) return;
    scene.lastPressAt = context.now();
    context.press({ kind: 'dodge' });
  };
  const actions: Actions = { strike: strikes.strike, dodge, takeBack: strikes.takeBack };
  return {
    ...actions,
    strikeWhenReady: strikes.strikeWhenReady,
    recovery: strikes.recovery,
    keyPressed: (event) => {
      const now = party();
      if (now === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      if (walks.isWalkingKey(event.code)) {
        event.preventDefault();
        walks.keyPressed(event.code);
        return;
      }
      const act = actionOf(context, event, actions);
      const byNumber = foesOf(now).find((foe) => String(keyNumberOf(now, foe)) === event.key);
      if (act !== undefined) {
        event.preventDefault();
        if (!event.repeat) act();
      } else if (byNumber !== undefined) choose(context, byNumber);
      else if (goesRound(event, now)) {
        event.preventDefault();
        chooseNext(context, now);
      }
    },
    keyReleased: (event) => walks.keyReleased(event.code),
    allReleased: walks.allReleased,
    tapped: (event) => {
      const now = party();
      if (now === undefined) return;
      const canvas = event.currentTarget as HTMLCanvasElement;
      const box = canvas.getBoundingClientRect();
      const pixel = { x: event.clientX - box.left, y: event.clientY - box.top };
      const fighter = fighterAt(scene, now, pixel);
      if (fighter?.side === 'enemy') strikes.strikeAt(fighter);
      else if (fighter === undefined) walks.walkTo(groundAt(scene, pixel));
    },
  };
};

type Actions = Pick<Controls, 'strike' | 'dodge' | 'takeBack'>;

const actionOf = (context: PageContext, event: KeyboardEvent, actions: Actions): (() => void) | undefined => {
  const isOnButton = document.activeElement instanceof HTMLButtonElement || document.activeElement instanceof HTMLInputElement;
  const hasLetters = !context.state.choices.lettersWalk;
  if ((event.code === 'Space' && !isOnButton) || (hasLetters && event.code === 'KeyA')) return actions.strike;
  if (event.key === 'Shift' || (hasLetters && event.code === 'KeyD')) return actions.dodge;
  return event.code === 'KeyX' ? actions.takeBack : undefined;
};

/** Tab goes round the enemies while the ground has the focus; with Shift it leads on to the other controls as everywhere. */
const goesRound = (event: KeyboardEvent, party: PartyView): boolean =>
  event.key === 'Tab' && !event.shiftKey && document.activeElement?.id === 'arena' && foesOf(party).length > 1;

const chooseNext = (context: PageContext, party: PartyView): void => {
  const foes = foesOf(party);
  const index = foes.findIndex((foe) => foe.id === context.state.target);
  const next = foes[(index + 1) % foes.length];
  if (next !== undefined) choose(context, next);
};

/** Keys that belong to what has the focus. A list takes arrows, letters and Space for itself; a dodge is never in its way. */
const isTyping = (event: KeyboardEvent): boolean =>
  event.target instanceof HTMLSelectElement
    ? event.key !== 'Shift'
    : event.target instanceof HTMLInputElement && event.target.type !== 'range' && event.target.type !== 'checkbox';
