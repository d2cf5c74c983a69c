// Hands to buttons: keys and touches become strikes, dodges and walks. Every press is answered in the next frame by the picture; what comes of it
// is the server's to say.

import type { Point } from '../../../core/model/walk.ts';
import type { FighterView, PartyView } from '../../../core/client/view.ts';
import type { ClientTimeMs, FighterId } from '../../../core/ids.ts';
import type { PageContext } from '../shared/context.ts';
import { fighterAt, foesOf, groundAt, keyNumberOf, type Scene } from './scene.ts';

export interface Controls {
  /** Sends a strike that was pressed too early, once it can be struck; called for every frame. */
  readonly strikeWhenReady: () => void;
  /** How much of the own recovery is still to come, 0..1, and whether a press waits for it. */
  readonly recovery: () => { readonly ratio: number; readonly isQueued: boolean };
  readonly strike: () => void;
  readonly dodge: () => void;
  /** Takes back one's own blow, or the press that waits for its turn. */
  readonly takeBack: () => void;
  readonly keyPressed: (event: KeyboardEvent) => void;
  readonly keyReleased: (event: KeyboardEvent) => void;
  /** The page lost the keyboard: no key is held any more. */
  readonly allReleased: () => void;
  readonly tapped: (event: PointerEvent) => void;
}

/** By then the word on a strike is in, on any link worth playing on. Unit: ms. */
const ANSWER_MS = 500;

const arrows: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};
const letters: Readonly<Record<string, Point>> = {
  KeyW: { x: 0, y: -1 },
  KeyS: { x: 0, y: 1 },
  KeyA: { x: -1, y: 0 },
  KeyD: { x: 1, y: 0 },
};

/** Controls over the fight that `party` answers with; undefined answers mean there is none, and everything does nothing. */
export const createControls = (context: PageContext, scene: Scene, party: () => PartyView | undefined): Controls => {
  const held = new Set<string>();
  let queued: FighterId | undefined;
  // The last strike sent: pressing again while one walks up to the same enemy, or before the server can have answered, would only be refused.
  let sent: { readonly target: FighterId; readonly at: ClientTimeMs } | undefined;

  const choose = (foe: FighterView): void => {
    context.state.target = foe.id;
    context.refresh();
  };
  const send = (foe: FighterView): void => {
    const now = party();
    const you = now?.fighters.find((fighter) => fighter.isYou);
    const isOnItsWay = sent?.target === foe.id && (you?.isWalking === true || context.now() - sent.at < ANSWER_MS);
    if (isOnItsWay) return;
    sent = { target: foe.id, at: context.now() };
    context.press({ kind: 'strike', target: foe.id });
  };
  const strikeAt = (foe: FighterView): void => {
    choose(foe);
    const now = party();
    // One press ahead is kept, as in any good fight game; the server would only refuse it.
    if (now !== undefined && recoveryRatio(scene, now, context.now()) > 0) queued = foe.id;
    else send(foe);
  };
  const strike = (): void => {
    const now = party();
    const foe = now === undefined ? undefined : (foesOf(now).find((each) => each.id === context.state.target) ?? nearestFoe(now));
    if (foe !== undefined) strikeAt(foe);
  };
  const dodge = (): void => {
    if (party() === undefined) return;
    scene.lastPressAt = context.now();
    context.press({ kind: 'dodge' });
  };
  const takeBack = (): void => {
    if (queued === undefined) context.press({ kind: 'cancel' });
    queued = undefined;
  };
  const walkTo = (to: Point): void => {
    sent = undefined;
    scene.goal = { at: to, since: context.now() };
    context.press({ kind: 'ask', request: { kind: 'moveOrdered', to } });
  };
  const walkByKeys = (): void => {
    const now = party();
    const you = now?.fighters.find((fighter) => fighter.isYou);
    if (now === undefined || you === undefined) return;
    sent = undefined;
    const directions = walkingKeys(context);
    const x = sum([...held].map((code) => directions[code]?.x ?? 0));
    const y = sum([...held].map((code) => directions[code]?.y ?? 0));
    // Letting go means stopping where one stands; holding on means walking as far as the ground goes.
    const reach = x === 0 && y === 0 ? 0 : now.arenaRadiusMetres * 2;
    context.press({ kind: 'ask', request: { kind: 'moveOrdered', to: onGround(now, you.position, { x: x * reach, y: y * reach }) } });
  };
  const cycle = (step: number): void => {
    const now = party();
    const foes = now === undefined ? [] : foesOf(now);
    const index = foes.findIndex((foe) => foe.id === context.state.target);
    const next = foes[(index + step + foes.length) % foes.length];
    if (next !== undefined) choose(next);
  };

  return {
    strike,
    dodge,
    takeBack,
    strikeWhenReady: () => {
      const now = party();
      if (queued === undefined) return;
      if (now !== undefined && recoveryRatio(scene, now, context.now()) > 0) return;
      const foe = now === undefined ? undefined : foesOf(now).find((each) => each.id === queued);
      queued = undefined;
      if (foe !== undefined) send(foe);
    },
    recovery: () => {
      const now = party();
      return { ratio: now === undefined ? 0 : recoveryRatio(scene, now, context.now()), isQueued: queued !== undefined };
    },
    keyPressed: (event) => {
      const now = party();
      if (now === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      if (walkingKeys(context)[event.code] !== undefined) {
        event.preventDefault();
        if (!held.has(event.code)) {
          held.add(event.code);
          walkByKeys();
        }
        return;
      }
      const act = actionOf(context, event, { strike, dodge, takeBack });
      const byNumber = now.fighters.find(
        (fighter) => fighter.side === 'enemy' && !fighter.isDowned && String(keyNumberOf(now, fighter)) === event.key,
      );
      if (act !== undefined) {
        event.preventDefault();
        if (!event.repeat) act();
      } else if (byNumber !== undefined) choose(byNumber);
      // Tab goes round the enemies while the ground has the focus; with Shift it leads on to the other controls as everywhere.
      else if (event.key === 'Tab' && !event.shiftKey && document.activeElement?.id === 'arena' && foesOf(now).length > 1) {
        event.preventDefault();
        cycle(1);
      }
    },
    keyReleased: (event) => {
      if (held.delete(event.code)) walkByKeys();
    },
    allReleased: () => {
      if (held.size === 0) return;
      held.clear();
      walkByKeys();
    },
    tapped: (event) => {
      const now = party();
      if (now === undefined) return;
      const canvas = event.currentTarget as HTMLCanvasElement;
      const box = canvas.getBoundingClientRect();
      const pixel = { x: event.clientX - box.left, y: event.clientY - box.top };
      const fighter = fighterAt(scene, now, pixel);
      if (fighter?.side === 'enemy') strikeAt(fighter);
      else if (fighter === undefined) walkTo(onGround(now, groundAt(scene, pixel), { x: 0, y: 0 }));
    },
  };
};

/** A press this little early reaches the server a hair too early on the next frame: wait it out. Unit: ms. */
const EARLY_MS = 40;

/** 1 while an own blow is under way, then falling to 0 until one may strike again. */
const recoveryRatio = (scene: Scene, party: PartyView, now: ClientTimeMs): number => {
  if (party.blows.some((blow) => blow.attacker === party.you && blow.phase !== 'landed')) return 1;
  const you = party.fighters.find((fighter) => fighter.isYou);
  if (you === undefined) return 0;
  // The wait began when the last own blow landed, or with the fight: both sides take a breath when they meet.
  const since = Math.max(scene.ownLandsAt ?? 0, scene.begunAt ?? 0);
  return Math.max(0, Math.min(1, (you.readyAt + EARLY_MS - now) / Math.max(1, you.readyAt + EARLY_MS - since)));
};

/** The enemy nearest to the player. */
export const nearestFoe = (party: PartyView): FighterView | undefined => {
  const you = party.fighters.find((fighter) => fighter.isYou);
  if (you === undefined) return undefined;
  const gap = (foe: FighterView): number => Math.hypot(foe.position.x - you.position.x, foe.position.y - you.position.y);
  return [...foesOf(party)].sort((left, right) => gap(left) - gap(right))[0];
};

const actionOf = (
  context: PageContext,
  event: KeyboardEvent,
  actions: { strike: () => void; dodge: () => void; takeBack: () => void },
): (() => void) | undefined => {
  const isOnButton = document.activeElement instanceof HTMLButtonElement || document.activeElement instanceof HTMLInputElement;
  const hasLetters = !context.state.choices.lettersWalk;
  if ((event.code === 'Space' && !isOnButton) || (hasLetters && event.code === 'KeyA')) return actions.strike;
  if (event.key === 'Shift' || (hasLetters && event.code === 'KeyD')) return actions.dodge;
  return event.code === 'KeyX' ? actions.takeBack : undefined;
};

const walkingKeys = (context: PageContext): Readonly<Record<string, Point>> =>
  context.state.choices.lettersWalk ? { ...arrows, ...letters } : arrows;

/** Keys that belong to what has the focus. A list takes arrows, letters and Space for itself; a dodge is never in its way. */
const isTyping = (event: KeyboardEvent): boolean =>
  event.target instanceof HTMLSelectElement
    ? event.key !== 'Shift'
    : event.target instanceof HTMLInputElement && event.target.type !== 'range' && event.target.type !== 'checkbox';

/** `from` plus `by`, kept on the ground of the fight. */
const onGround = (party: PartyView, from: Point, by: Point): Point => {
  const wish = { x: from.x + by.x, y: from.y + by.y };
  const far = Math.hypot(wish.x, wish.y);
  const share = far > party.arenaRadiusMetres ? party.arenaRadiusMetres / far : 1;
  return { x: wish.x * share, y: wish.y * share };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
