// Choosing without a script: a row of radio buttons, and panels that the style sheet shows for the one that is checked. Works with the keyboard
// as radio buttons do, needs no page load, and prints what is chosen.

import { html, trusted } from './markup.ts';
import type { Markup } from './markup.ts';

/** One choice of a switch. `key` may be any text; ids are made of its place, not of it. */
export interface SwitchOption {
  readonly key: string;
  readonly label: string;
}

export interface Switch {
  /** Unique on the page, letters, digits and `-`. */
  readonly id: string;
  readonly legend: string;
  readonly options: readonly SwitchOption[];
  readonly chosen: string;
}

/** The row of buttons. */
export const switchControl = (choice: Switch): Markup => {
  const chosen = Math.max(
    0,
    choice.options.findIndex((option) => option.key === choice.chosen),
  );
  const buttons = choice.options.map(
    (option, index) =>
      html`<label
        ><input type="radio" name="${choice.id}" id="${choice.id}-${index}" ${index === chosen && trusted(' checked')} /><span
          >${option.label}</span
        ></label
      >`,
  );
  return html`<fieldset class="switch">
    <legend>${choice.legend}</legend>
    <div>${buttons}</div>
  </fieldset>`;
};

/** A panel shown only while `key` is chosen; panels of several switches may be nested. */
export const switchPanel = (choice: Switch, key: string, content: Markup): Markup => {
  const index = choice.options.findIndex((option) => option.key === key);
  return html`<div class="panel ${choice.id}-panel-${index}">${content}</div>`;
};

/** The style rules that make the switch work inside the element `scopeId`. */
export const switchCss = (choice: Switch, scopeId: string): Markup =>
  trusted(
    choice.options
      .map((_, index) => `#${scopeId}:not(:has(#${choice.id}-${index}:checked)) .${choice.id}-panel-${index}{display:none}`)
      .join('\n'),
  );
