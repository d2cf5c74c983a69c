// On the road between fights: where the party is, where it is bound, who goes along and, once camped, where to go next.

import type { FighterView, PartyView } from '../../../core/client/view.ts';
import type { PlaceId } from '../../../core/ids.ts';
import { defaultMap } from '../../../core/map/default-map.ts';
import { nearestSettlement } from '../../../core/map/route.ts';
import type { PageContext } from '../shared/context.ts';
import { h, type Child } from '../shared/dom.ts';
import { placeName } from '../shared/words.ts';
import { mapPicture } from './map-picture.ts';

export const journeyScreen = (context: PageContext, party: PartyView): Child => {
  const { journey } = party;
  const isCamped = journey.kind === 'camped';
  const go = (destination: PlaceId): void => context.press({ kind: 'ask', request: { kind: 'destinationChosen', destination } });
  return h(
    'section',
    { class: 'journey' },
    h(
      'div',
      { class: 'journey-map' },
      h('header', {}, h('h1', {}, journeyTitle(party)), h('p', { class: 'lead' }, journeyWords(party))),
      isCamped && campedButtons(party, go),
      h(
        'div',
        { class: 'map-frame', 'data-fills': 'map' },
        mapPicture({ journey, destination: party.destination, width: mapWidth(), choose: isCamped ? go : undefined }),
      ),
    ),
    h(
      'aside',
      { class: 'card' },
      h('h2', {}, 'Your party'),
      h('ul', { class: 'list' }, party.fighters.filter((fighter) => fighter.side === 'party').map(memberRow)),
    ),
  );
};

const mapWidth = (): number => {
  const frame = document.querySelector('.map-frame');
  return Math.round(frame?.clientWidth ?? Math.min(window.innerWidth - 32, 860));
};

const journeyTitle = (party: PartyView): string => {
  if (party.journey.kind === 'camped') return `Camped at ${placeName(party.journey.at)}`;
  return `On the way to ${placeName(party.destination)}`;
};

const journeyWords = (party: PartyView): string => {
  const { journey } = party;
  if (journey.kind === 'travelling') {
    const seconds = Math.max(1, Math.ceil(journey.arrivesInMs / 1000));
    return `${placeName(journey.to)} in ${seconds} s. Whatever you meet on the road is yours alone.`;
  }
  if (journey.kind === 'stopped') return 'A halt on the road. You go on in a moment.';
  return party.questDone ? 'The quest is done. Go home for the reward, or travel on.' : 'Where to?';
};

const campedButtons = (party: PartyView, go: (place: PlaceId) => void): Child => {
  if (party.journey.kind !== 'camped') return undefined;
  const { at } = party.journey;
  const home = nearestSettlement(defaultMap, at);
  const others = defaultMap.places.filter((place) => place.id !== home && place.id !== at);
  return h(
    'div',
    { class: 'buttons' },
    home !== undefined &&
      h(
        'button',
        { class: 'primary', on: { click: () => go(home) } },
        home === at ? `Enter ${placeName(home)}` : `Go to ${placeName(home)}`,
      ),
    h(
      'details',
      { class: 'more' },
      h('summary', {}, 'Somewhere else'),
      h(
        'div',
        { class: 'buttons' },
        others.map((place) => h('button', { key: place.id, on: { click: () => go(place.id) } }, place.name)),
      ),
    ),
  );
};

const controlWords = { player: '', waiting: 'connection lost, seat kept', npc: 'acts on its own' } as const;

const memberRow = (fighter: FighterView): Child =>
  h(
    'li',
    { key: fighter.id, class: 'row' },
    h(
      'div',
      {},
      h('strong', {}, fighter.name),
      fighter.isYou && ' (you)',
      controlWords[fighter.control] !== '' && h('div', { class: 'quiet' }, controlWords[fighter.control]),
    ),
    h(
      'div',
      { class: 'health' },
      healthBar(fighter),
      h('span', { class: 'figures' }, fighter.isDowned ? 'down' : `${Math.ceil(fighter.health)}/${Math.round(fighter.healthMax)}`),
    ),
  );

const healthBar = (fighter: FighterView): Child => {
  const ratio = Math.max(0, Math.min(1, fighter.health / fighter.healthMax));
  return h(
    'svg',
    { class: 'bar', width: 96, height: 10, role: 'img', 'aria-label': `Health of ${fighter.name}` },
    h('rect', { width: (96 * ratio).toFixed(1), height: 10 }),
  );
};
