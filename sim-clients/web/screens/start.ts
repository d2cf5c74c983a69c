// The first visit: one button that needs nothing, and the way in for people who have a name here. Then who one is going to be.

import { CALLINGS, type Calling } from '../../../core/model/character.ts';
import { NAME_LENGTH_MAX, PASSWORD_LENGTH_MAX } from '../../../core/limits.ts';
import type { CharacterEntry } from '../../../core/wire/messages/world-messages.ts';
import type { ClientView } from '../../../core/client/view.ts';
import type { Credentials, PageContext } from '../shared/context.ts';
import { h, type Child } from '../shared/dom.ts';
import { aboutLinks } from './about-links.ts';
import { inventedGuest, inventedName, rememberedCredentials } from '../shared/remembered.ts';
import { callingWords, placeName } from '../shared/words.ts';

export const startScreen = (context: PageContext): Child => {
  const known = rememberedCredentials();
  const isBusy = context.state.isSigningIn;
  return h(
    'section',
    { class: 'narrow' },
    context.state.refusedLink !== undefined &&
      h('p', { class: 'card', role: 'status' }, `${context.state.refusedLink} The game itself is here all the same.`),
    h('h1', {}, 'Read the blow. Dodge in time.'),
    h(
      'p',
      { class: 'lead' },
      'Form a small party, take a quest, fight your way there and come home. You can begin alone; companions are for hire.',
    ),
    known?.isGuest === true
      ? h(
          'button',
          { class: 'primary wide', disabled: isBusy, on: { click: () => signIn(context, known, false) } },
          `Go on as ${known.name}`,
        )
      : h(
          'button',
          { class: 'primary wide', disabled: isBusy, on: { click: () => signIn(context, inventedGuest(), true) } },
          isBusy ? 'Opening the gate…' : 'Play as a guest',
        ),
    h('p', { class: 'quiet' }, 'A guest is remembered by this browser only.'),
    howToRead(),
    accountForm(context, isBusy),
    h('p', { class: 'quiet' }, 'Tuning a fight rather than playing one?'),
    aboutLinks(context),
  );
};

/** How a blow is read, as it will look in a fight. */
const howToRead = (): Child =>
  h(
    'svg',
    {
      class: 'how',
      viewBox: '0 0 366 150',
      role: 'img',
      'aria-label': 'A blow comes at you: the ring around you closes until it lands. Dodge while it is inside the blue band.',
    },
    h('path', { class: 'thread', d: 'M72 75 H146' }),
    h('path', { class: 'head', d: 'M160 75 l-13 -7 v14 Z' }),
    h('rect', { class: 'foe', x: 20, y: 51, width: 48, height: 48 }),
    h('text', { x: 44, y: 80, class: 'inverse' }, '1'),
    h('circle', { class: 'track', cx: 216, cy: 75, r: 42 }),
    h('path', { class: 'band', d: 'M216 33 A42 42 0 1 1 175.6 63.5' }),
    h('path', { class: 'closing', d: 'M216 33 A42 42 0 0 1 254.5 91.8' }),
    h('circle', { class: 'you', cx: 216, cy: 75, r: 28 }),
    h('text', { x: 216, y: 80 }, 'You'),
    h('text', { x: 44, y: 124 }, 'Bandit'),
    h('text', { x: 272, y: 68, class: 'start' }, 'in the blue:'),
    h('text', { x: 272, y: 88, class: 'start strong' }, 'dodge'),
    h('text', { x: 216, y: 140 }, 'closed: it lands'),
  );

const signIn = (context: PageContext, credentials: Credentials, isNew: boolean): void => {
  context.state.isSigningIn = true;
  context.session.signIn(credentials, isNew);
  context.refresh();
};

const accountForm = (context: PageContext, isBusy: boolean): Child => {
  const { state } = context;
  const submitted = (event: Event): void => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const name = textOf(fields, 'name').trim();
    const password = textOf(fields, 'password');
    if (name !== '' && password !== '') signIn(context, { name, password, isGuest: false }, state.isSigningUp);
  };
  return h(
    'details',
    { class: 'card' },
    h('summary', {}, 'I have a name here, or want one'),
    h(
      'form',
      { on: { submit: submitted } },
      h('label', {}, 'Name', h('input', { name: 'name', autocomplete: 'username', required: true, maxlength: NAME_LENGTH_MAX })),
      h(
        'label',
        {},
        'Password',
        h('input', {
          name: 'password',
          type: 'password',
          autocomplete: state.isSigningUp ? 'new-password' : 'current-password',
          required: true,
          maxlength: PASSWORD_LENGTH_MAX,
        }),
      ),
      h(
        'label',
        { class: 'tick' },
        h('input', {
          type: 'checkbox',
          checked: state.isSigningUp,
          on: {
            change: () => {
              state.isSigningUp = !state.isSigningUp;
              context.refresh();
            },
          },
        }),
        'I am new: register this name',
      ),
      h('button', { disabled: isBusy }, state.isSigningUp ? 'Register' : 'Log in'),
    ),
  );
};

/** Logged in at the world: choose a character, or make the first. */
export const charactersScreen = (context: PageContext, view: ClientView): Child => {
  if (view.characters.length === 0) return createScreen(context, view);
  return h(
    'section',
    { class: 'narrow' },
    h('h1', {}, 'Who will you be today?'),
    h(
      'ul',
      { class: 'list' },
      view.characters.map((character) => characterRow(context, character)),
    ),
    h('details', { class: 'card' }, h('summary', {}, 'Somebody new'), createForm(context, inventedName(), false)),
  );
};

const whereaboutsWords = {
  'logged-out': (place: string) => `in ${place}`,
  'in-settlement': (place: string) => `awake in ${place}`,
  'in-party': (place: string) => `on the road from ${place}, holding out without you`,
} as const;

const characterRow = (context: PageContext, character: CharacterEntry): Child =>
  h(
    'li',
    { key: character.id, class: 'row' },
    h(
      'div',
      {},
      h('strong', {}, character.name),
      h(
        'div',
        { class: 'quiet' },
        `${callingWords[character.calling].name}, ${whereaboutsWords[character.whereabouts](placeName(character.settlement))}`,
      ),
    ),
    h(
      'button',
      {
        class: 'primary',
        'aria-label': `Play ${character.name}`,
        on: { click: () => context.press({ kind: 'ask', request: { kind: 'characterChosen', character: character.id } }) },
      },
      'Play',
    ),
  );

const createScreen = (context: PageContext, view: ClientView): Child =>
  h(
    'section',
    { class: 'narrow' },
    h('h1', {}, 'Who will you be?'),
    createForm(context, rememberedCredentials()?.isGuest === true ? (view.account ?? inventedName()) : (view.account ?? ''), true),
  );

const createForm = (context: PageContext, name: string, isFirst: boolean): Child => {
  const submitted = (event: Event): void => {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const calling = CALLINGS.find((kind) => kind === fields.get('calling')) ?? 'guard';
    const wanted = textOf(fields, 'name').trim();
    if (wanted === '') return;
    const known = (each: CharacterEntry): boolean => each.name === wanted;
    const made = (view: ClientView): CharacterEntry | undefined => view.characters.find(known);
    context.errands.start([
      {
        says: `${wanted} is being written into the book…`,
        isDone: (view) => made(view) !== undefined || view.settlement !== undefined,
        button: () => ({ kind: 'ask', request: { kind: 'characterCreated', name: wanted, calling } }),
      },
      {
        says: 'On the way…',
        isDone: (view) => view.where !== 'world',
        button: (view) => {
          const character = made(view);
          return character && { kind: 'ask', request: { kind: 'characterChosen', character: character.id } };
        },
      },
    ]);
  };
  return h(
    'form',
    { on: { submit: submitted } },
    h(
      'label',
      {},
      'Name',
      h('input', { name: 'name', value: name, required: true, maxlength: NAME_LENGTH_MAX, autocomplete: 'off', spellcheck: 'false' }),
    ),
    h(
      'fieldset',
      {},
      h('legend', {}, 'Calling'),
      CALLINGS.map((calling) => callingCard(calling)),
    ),
    h(
      'button',
      { class: isFirst ? 'primary wide' : '', disabled: context.errands.says() !== undefined },
      context.errands.says() ?? 'Begin',
    ),
  );
};

const callingCard = (calling: Calling): Child =>
  h(
    'label',
    { key: calling, class: 'choice' },
    h('input', { type: 'radio', name: 'calling', value: calling, checked: calling === 'guard' }),
    h('span', {}, h('strong', {}, callingWords[calling].name), h('br'), callingWords[calling].about),
  );

const textOf = (fields: FormData, name: string): string => {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
};
