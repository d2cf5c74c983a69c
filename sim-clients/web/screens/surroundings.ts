// What is around every screen: the top line, the lines that tell what happened, and the warning before a log-out.

import type { ClientView } from '../../../core/client/view.ts';
import type { PageContext } from '../shared/context.ts';
import { h, render, type Child } from '../shared/dom.ts';

/** How long a line stays. Unit: ms. */
const LINE_MS = 7000;
const LINE_IN_FIGHT_MS = 3500;
/** Lines seen at once: more would cover what they talk about. */
const LINES_SHOWN_MAX = 3;
const LINES_IN_FIGHT_MAX = 2;

export const topLine = (context: PageContext, view: ClientView): Child => {
  const { hasSound } = context.state.choices;
  const name = view.settlement?.you.name ?? view.party?.fighters.find((fighter) => fighter.isYou)?.name ?? view.account;
  const canLogOut = view.account !== undefined && view.where !== 'start' && view.where !== 'out' && view.where !== 'moving';
  return [
    h('span', { class: 'mark-name' }, 'doubleping'),
    h(
      'span',
      { class: 'who' },
      name,
      view.settlement !== undefined && h('span', { class: 'figures quiet' }, ` ${view.settlement.you.gold} gold`),
    ),
    h(
      'button',
      { class: 'plain', 'aria-pressed': hasSound ? 'true' : 'false', on: { click: () => context.choose({ hasSound: !hasSound }) } },
      hasSound ? 'Sound on' : 'Sound off',
    ),
    canLogOut && h('button', { class: 'plain', 'aria-keyshortcuts': 'Escape', on: { click: context.logOut } }, 'Log out'),
  ];
};

export const linesList = (context: PageContext, view: ClientView): Child => {
  if (view.where === 'out') return undefined;
  const now = context.now();
  const isFighting = view.party?.isFighting === true;
  const lastsMs = isFighting ? LINE_IN_FIGHT_MS : LINE_MS;
  return (
    view.lines
      // Good news is carried over into the next place; while the way back is being looked for, the words about it stay.
      .filter((line) => line.tone === 'good' || line.at >= context.state.enteredAt - 100)
      .filter((line) => now - line.at < lastsMs || (view.where === 'moving' && line.tone === 'bad'))
      .slice(isFighting ? -LINES_IN_FIGHT_MAX : -LINES_SHOWN_MAX)
      .map((line) => h('p', { key: `${line.at} ${line.text}`, class: `line ${line.tone}` }, line.text))
  );
};

/** Opens, fills and closes the dialog to match the view. Escape and "Stay" put it aside (`startPage` hears it close); nothing has happened then. */
export const warningDialog = (context: PageContext, view: ClientView): void => {
  const dialog = document.querySelector<HTMLDialogElement>('#warning');
  if (dialog === null) return;
  const isWanted = view.logOutWarning !== undefined && !context.state.isWarningPutAside;
  const stay = (): void => {
    context.state.isWarningPutAside = true;
    context.refresh();
  };
  if (!isWanted) {
    if (dialog.open) dialog.close();
    return;
  }
  render(dialog, [
    h('h2', { id: 'warning-title' }, 'Log out?'),
    h('p', {}, view.logOutWarning),
    h(
      'div',
      { class: 'buttons' },
      h('button', { class: 'primary', on: { click: stay } }, 'Stay'),
      h('button', { on: { click: () => context.press({ kind: 'ask', request: { kind: 'logOutConfirmed' } }) } }, 'Log out'),
    ),
  ]);
  if (!dialog.open) dialog.showModal();
};
