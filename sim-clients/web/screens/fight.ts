// Around the picture of a fight: whom one is after, the two big buttons, and how to play in one line.

import type { FighterView, PartyView } from '../../../core/client/view.ts';
import type { ClientTimeMs } from '../../../core/ids.ts';
import type { PageContext } from '../shared/context.ts';
import { h, type Child } from '../shared/dom.ts';
import { duelBar } from './duel.ts';
import type { Controls } from '../fight/controls.ts';
import { foesOf, keyNumberOf } from '../fight/scene.ts';
import { choose, nearestFoe } from '../fight/strikes.ts';
import { dodgesShownChoice } from './dodges-shown.ts';

export const fightScreen = (context: PageContext, party: PartyView, controls: Controls): Child => {
  const foes = foesOf(party);
  const target = foes.find((foe) => foe.id === context.state.target) ?? nearestFoe(party);
  const duel = context.state.duel?.phase === 'felt' ? context.state.duel : undefined;
  return h(
    'section',
    { class: duel === undefined ? 'fight' : 'fight with-duel' },
    h('h1', { class: 'unseen' }, party.purpose === 'drill' ? 'Training ground' : 'A fight'),
    duel !== undefined && duelBar(duel),
    h('canvas', {
      key: 'arena',
      id: 'arena',
      tabindex: 0,
      role: 'application',
      'aria-label': 'The fight. Number keys choose an enemy, Space strikes, Shift dodges, arrows walk. Shift and Tab leave.',
      on: { pointerdown: (event) => controls.tapped(event as PointerEvent) },
    }),
    h(
      'div',
      { class: 'fight-bar' },
      h(
        'div',
        { class: 'targets', role: 'group', 'aria-label': 'Enemies' },
        foes.map((foe) => targetButton(context, party, foe, foe === target)),
      ),
      actionButtons(context, party, controls, target !== undefined),
      fightNotes(context, party, controls),
    ),
  );
};

/** The two big buttons. */
const actionButtons = (context: PageContext, party: PartyView, controls: Controls, hasTarget: boolean): Child => {
  const isDowned = party.fighters.find((fighter) => fighter.isYou)?.isDowned === true;
  const { lettersWalk } = context.state.choices;
  return h(
    'div',
    { class: 'actions' },
    h(
      'button',
      { id: 'strike', class: 'strike', disabled: !hasTarget || isDowned, on: atOnce(controls.strike) },
      h('span', { class: 'band', 'aria-hidden': 'true' }),
      h('span', {}, 'Strike'),
      h('span', { class: 'quiet keys' }, lettersWalk ? 'Space' : 'Space or A'),
    ),
    h(
      'button',
      { id: 'dodge', class: 'dodge', disabled: isDowned, on: atOnce(controls.dodge) },
      h('span', { class: 'band', 'aria-hidden': 'true' }),
      h('span', {}, 'Dodge'),
      h('span', { class: 'quiet keys' }, lettersWalk ? 'Shift' : 'Shift or D'),
    ),
  );
};

/** What else one may do, and how to play in one line. */
const fightNotes = (context: PageContext, party: PartyView, controls: Controls): Child =>
  h(
    'div',
    { class: 'fight-notes' },
    h(
      'button',
      {
        disabled: !party.blows.some((blow) => blow.attacker === party.you && blow.phase === 'coming'),
        on: { click: controls.takeBack },
      },
      'Take back',
      h('span', { class: 'quiet keys' }, ' X'),
    ),
    h('span', { class: 'quiet' }, 'Tap an enemy to strike, the ground to walk.'),
    h(
      'label',
      { class: 'tick keys' },
      h('input', {
        type: 'checkbox',
        checked: context.state.choices.lettersWalk,
        on: { change: (event) => context.choose({ lettersWalk: (event.target as HTMLInputElement).checked }) },
      }),
      'W A S D walk',
    ),
    // On the training ground nobody but players is struck at, and the partner never dodges.
    party.purpose !== 'drill' && dodgesShownChoice(context),
    party.purpose === 'drill' &&
      h(
        'button',
        { on: { click: () => context.press({ kind: 'ask', request: { kind: 'destinationChosen', destination: party.destination } }) } },
        'Leave training',
      ),
  );

/** A press by pointer counts when the finger comes down, not when it leaves; a click without one came from the keyboard or a reader's tool. */
const atOnce = (act: () => void): { readonly pointerdown: (event: Event) => void; readonly click: (event: Event) => void } => ({
  pointerdown: (event) => {
    event.preventDefault();
    act();
  },
  click: (event) => {
    if ((event as MouseEvent).detail === 0) act();
  },
});

const targetButton = (context: PageContext, party: PartyView, foe: FighterView, isTarget: boolean): Child => {
  const key = keyNumberOf(party, foe);
  return h(
    'button',
    {
      key: foe.id,
      'aria-pressed': isTarget ? 'true' : 'false',
      on: {
        click: () => choose(context, foe),
      },
    },
    key > 0 && h('span', { class: 'figures' }, `${key} `),
    foe.name,
  );
};

/** Shows on the buttons how long a dodge still counts and how long until the next strike; called for every frame. */
export const showButtonBands = (party: PartyView, controls: Controls, now: ClientTimeMs): void => {
  const strike = document.querySelector<HTMLElement>('#strike');
  const { ratio: recovering, isQueued } = controls.recovery();
  strike?.style.setProperty('--open-ratio', recovering.toFixed(3));
  strike?.classList.toggle('queued', isQueued);
  const button = document.querySelector<HTMLElement>('#dodge');
  if (button === null) return;
  const open = party.blows
    .filter(
      (blow) =>
        blow.defender === party.you &&
        blow.phase === 'coming' &&
        !blow.isDodgePressed &&
        blow.dodgeUntil !== undefined &&
        blow.dodgeUntil > now,
    )
    .sort((left, right) => left.landsAt - right.landsAt)[0];
  const until = open?.dodgeUntil;
  button.classList.toggle('open', until !== undefined);
  const ratio = open === undefined || until === undefined ? 0 : (until - now) / Math.max(1, until - open.startsAt);
  button.style.setProperty('--open-ratio', Math.max(0, Math.min(1, ratio)).toFixed(3));
};
