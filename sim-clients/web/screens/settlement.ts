// In a settlement: what to do next on top, then quests, party, market and oneself. On a narrow screen one of the four at a time.

import type { ClientView, SettlementView } from '../../../core/client/view.ts';
import { defaultMap } from '../../../core/map/default-map.ts';
import { placeOf, settlementsOf } from '../../../core/map/map.ts';
import type { QuestEntry } from '../../../core/wire/messages/world-messages.ts';
import { SETTLEMENT_TABS, type PageContext, type SettlementTab } from '../shared/context.ts';
import { h, type Child } from '../shared/dom.ts';
import { aboutLinks } from './about-links.ts';
import { enemiesInWords, placeName } from '../shared/words.ts';
import { marketSection } from './market.ts';
import { partySection } from './party-panel.ts';
import { isLeader, roadKilometres, setOutSteps, settingOutWords, suggestedQuest } from '../errands/setting-out.ts';
import { youSection } from './you.ts';

export const settlementScreen = (context: PageContext, view: ClientView, here: SettlementView): Child => {
  const place = placeOf(defaultMap, here.settlement);
  return h(
    'section',
    { class: 'settlement', 'data-tab': context.state.tab },
    h('header', { class: 'place' }, h('h1', {}, place.name), h('p', { class: 'quiet' }, place.about)),
    context.state.curveHref !== undefined && h('p', {}, h('a', { class: 'button', href: context.state.curveHref }, 'Back to the curve')),
    here.invites.map((invite) => inviteBanner(context, invite)),
    nextCard(context, here),
    h(
      'nav',
      { class: 'tabs', 'aria-label': 'In the settlement' },
      SETTLEMENT_TABS.map((tab) => tabButton(context, tab, here)),
    ),
    h(
      'div',
      { class: 'columns' },
      h('div', { class: 'column' }, questSection(context, here)),
      h('div', { class: 'column' }, partySection(context, here), travelSection(context, here)),
      h('div', { class: 'column' }, youSection(context, here), marketSection(context, here)),
    ),
    aboutLinks(context),
  );
};

const tabWords: Readonly<Record<SettlementTab, string>> = { quests: 'Quests', party: 'Party', market: 'Market', you: 'You' };

const tabButton = (context: PageContext, tab: SettlementTab, here: SettlementView): Child =>
  h(
    'button',
    {
      key: tab,
      'aria-pressed': context.state.tab === tab ? 'true' : 'false',
      on: {
        click: () => {
          context.state.tab = tab;
          context.refresh();
        },
      },
    },
    tab === 'party' && here.party !== undefined ? `Party (${here.party.members.length})` : tabWords[tab],
  );

/** The one obvious thing to do next. */
const nextCard = (context: PageContext, here: SettlementView): Child => {
  const busy = context.errands.says();
  const quest = suggestedQuest(here);
  if (!isLeader(here)) {
    const leader = here.party?.members.find((member) => member.isLeader)?.name ?? 'the leader';
    return h(
      'div',
      { class: 'card next' },
      h('p', {}, h('strong', {}, `${leader} leads your party. `), 'You will set out together when they do.'),
    );
  }
  if (quest === undefined)
    return h('div', { class: 'card next' }, h('p', {}, 'No quests just now. Practise on the training ground, or travel on.'));
  return h(
    'div',
    { class: 'card next' },
    h('div', {}, h('h2', {}, quest.title), h('p', {}, questFacts(here, quest))),
    h(
      'button',
      {
        class: 'primary',
        disabled: busy !== undefined,
        on: { click: () => context.errands.start(setOutSteps(here, { kind: 'questSetOut', quest: quest.id }, true)) },
      },
      busy ?? settingOutWords(here),
    ),
  );
};

const inviteBanner = (context: PageContext, invite: SettlementView['invites'][number]): Child => {
  const answer = (accepted: boolean): void =>
    context.press({ kind: 'ask', request: { kind: 'inviteAnswered', party: invite.party, accepted } });
  return h(
    'div',
    { key: invite.party, class: 'card row' },
    h('p', {}, h('strong', {}, invite.fromName), ' asks you to join their party.'),
    h(
      'div',
      { class: 'buttons' },
      h('button', { class: 'primary', on: { click: () => answer(true) } }, 'Join'),
      h('button', { on: { click: () => answer(false) } }, 'Not now'),
    ),
  );
};

const difficultyWords = ['', 'easy', 'fair', 'hard'] as const;

const questFacts = (here: SettlementView, quest: QuestEntry): string =>
  `${capital(enemiesInWords(quest.enemies))} at ${placeName(quest.site)}, ${roadKilometres(here, quest)}\u00a0km. ${quest.gold}\u00a0gold each.`;

const questSection = (context: PageContext, here: SettlementView): Child => {
  const canGo = isLeader(here) && context.errands.says() === undefined;
  return h(
    'section',
    { class: 'card', 'data-section': 'quests' },
    h('h2', {}, 'Quests'),
    h(
      'ul',
      { class: 'list' },
      here.quests.map((quest) =>
        h(
          'li',
          { key: quest.id, class: 'row top' },
          h(
            'div',
            {},
            h('strong', {}, quest.title),
            h('span', { class: 'tag' }, difficultyWords[quest.difficulty] ?? ''),
            h('div', {}, quest.story),
            h('div', { class: 'quiet' }, questFacts(here, quest)),
          ),
          h(
            'button',
            {
              disabled: !canGo,
              'aria-label': `Set out: ${quest.title}`,
              on: { click: () => context.errands.start(setOutSteps(here, { kind: 'questSetOut', quest: quest.id }, false)) },
            },
            'Set out',
          ),
        ),
      ),
    ),
  );
};

const travelSection = (context: PageContext, here: SettlementView): Child => {
  const canGo = isLeader(here) && context.errands.says() === undefined;
  const go = (destination: SettlementView['settlement']) => () =>
    context.errands.start(setOutSteps(here, { kind: 'travelSetOut', destination }, false));
  return h(
    'section',
    { class: 'card', 'data-section': 'quests' },
    h('h2', {}, 'Elsewhere'),
    h(
      'div',
      { class: 'row' },
      h('div', {}, h('strong', {}, 'Training ground'), h('div', { class: 'quiet' }, 'A partner strikes, you dodge. Nobody gets hurt.')),
      h('button', { disabled: !canGo, on: { click: go(here.settlement) } }, 'Practise'),
    ),
    settlementsOf(defaultMap)
      .filter((other) => other !== here.settlement)
      .map((other) =>
        h(
          'div',
          { key: other, class: 'row' },
          h('div', {}, h('strong', {}, placeName(other)), h('div', { class: 'quiet' }, placeOf(defaultMap, other).about)),
          h('button', { disabled: !canGo, 'aria-label': `Travel to ${placeName(other)}`, on: { click: go(other) } }, 'Travel'),
        ),
      ),
  );
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
