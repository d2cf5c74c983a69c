// The party and the people one could ask along.

import type { Button } from '../../../core/client/inputs.ts';
import type { SettlementView } from '../../../core/client/view.ts';
import { PARTY_SIZE_MAX } from '../../../core/limits.ts';
import { COMPANION_KINDS, type CompanionKind } from '../../../core/rules/npcs.ts';
import type { PartyMemberEntry, Person } from '../../../core/wire/messages/world-messages.ts';
import type { PageContext } from '../shared/context.ts';
import { h, type Child } from '../shared/dom.ts';
import { callingWords, companionWords } from '../shared/words.ts';
import { isLeader, partyStep } from '../errands/setting-out.ts';

export const partySection = (context: PageContext, here: SettlementView): Child =>
  h(
    'section',
    { class: 'card', 'data-section': 'party' },
    h('h2', {}, here.party === undefined ? 'Your party' : `Your party, ${here.party.members.length} of ${PARTY_SIZE_MAX}`),
    here.party === undefined
      ? h('p', { class: 'quiet' }, 'You are on your own. Hire companions or ask somebody along.')
      : h(
          'ul',
          { class: 'list' },
          here.party.members.map((member) => memberRow(context, here, member)),
        ),
    here.party === undefined
      ? h('button', { on: { click: () => context.errands.start([partyStep]) } }, 'Form a party')
      : h('button', { on: { click: () => context.press({ kind: 'ask', request: { kind: 'partyLeft' } }) } }, 'Leave the party'),
    isLeader(here) && [
      h('h3', {}, 'For hire'),
      h(
        'ul',
        { class: 'list' },
        COMPANION_KINDS.map((kind) => companionRow(context, here, kind)),
      ),
    ],
    h('h3', {}, `In town: ${here.peopleCount}`),
    h(
      'ul',
      { class: 'list' },
      here.people.filter((person) => person.id !== here.you.id).map((person) => personRow(context, here, person)),
    ),
    here.people.every((person) => person.id === here.you.id) && h('p', { class: 'quiet' }, 'Nobody else is here right now.'),
  );

const memberRow = (context: PageContext, here: SettlementView, member: PartyMemberEntry): Child => {
  const isYou = member.id === here.you.id;
  const role = member.isCompanion ? 'companion' : member.isLeader ? 'leads' : '';
  return h(
    'li',
    { key: member.id, class: 'row' },
    h('div', {}, h('strong', {}, member.name), isYou && ' (you)', role !== '' && h('span', { class: 'tag' }, role)),
    member.isCompanion &&
      isLeader(here) &&
      h(
        'button',
        {
          'aria-label': `Dismiss ${member.name}`,
          on: { click: () => context.press({ kind: 'ask', request: { kind: 'companionDismissed', character: member.id } }) },
        },
        'Dismiss',
      ),
  );
};

const companionRow = (context: PageContext, here: SettlementView, kind: CompanionKind): Child => {
  const { price } = here.rules.companions[kind];
  const hire = (): void => {
    const members = here.party?.members.length ?? 1;
    context.errands.start([
      partyStep,
      {
        says: 'Hiring…',
        isDone: (view) => (view.settlement?.party?.members.length ?? 0) > members,
        button: () => ({ kind: 'ask', request: { kind: 'companionHired', companion: kind } }),
      },
    ]);
  };
  return h(
    'li',
    { key: kind, class: 'row' },
    h('div', {}, h('strong', {}, companionWords[kind].name), h('div', { class: 'quiet' }, companionWords[kind].about)),
    h(
      'button',
      {
        disabled: price > here.you.gold || context.errands.says() !== undefined,
        'aria-label': `Hire a ${companionWords[kind].name.toLowerCase()} for ${price} gold`,
        on: { click: hire },
      },
      'Hire ',
      h('span', { class: 'figures' }, `${price} g`),
    ),
  );
};

const personRow = (context: PageContext, here: SettlementView, person: Person): Child => {
  const invite = (): void => {
    // No message confirms an invitation to its sender: having asked is all this step waits for.
    let isAsked = false;
    const button = (): Button => {
      isAsked = true;
      return { kind: 'ask', request: { kind: 'memberInvited', character: person.id } };
    };
    context.errands.start([partyStep, { says: `Asking ${person.name}…`, isDone: () => isAsked, button }]);
  };
  const isWithYou = here.party?.members.some((member) => member.id === person.id) === true;
  return h(
    'li',
    { key: person.id, class: 'row' },
    h('div', {}, h('strong', {}, person.name), h('span', { class: 'quiet' }, ` ${callingWords[person.calling].name.toLowerCase()}`)),
    isWithYou
      ? h('span', { class: 'quiet' }, 'with you')
      : person.inParty
        ? h('span', { class: 'quiet' }, 'has a party')
        : isLeader(here) && h('button', { 'aria-label': `Invite ${person.name}`, on: { click: invite } }, 'Invite'),
  );
};
