// The controls as markup, and the reading and writing of their values: the only place that knows which element stands for which number.

import { DUEL_POLICIES, DUEL_TICK_PHASES } from '../../core/model/policies.ts';
import { DEVICE_NAMES, deviceDelaysMs, POPULATION_NAMES } from '../../core/rules/populations.ts';
import { html, trusted, type Markup } from '../../reports/html/markup.ts';
import { peopleWord } from '../questions/words.ts';
import { element, page } from './browser.ts';
import { ownPlace } from './own-view.ts';
import { CHOSEN_NETWORKS, SLIDER_NAMES, SLIDER_RANGES, type Setting, type SliderName } from './setting.ts';
import { DEVICE_LABELS, networkLabel, POLICY_ABOUT, POLICY_LABELS, SLIDER_ABOUT, SLIDER_LABELS } from './words.ts';

const CHOICE_NAMES = ['population', 'device', 'network', 'policy', 'tickPhase'] as const;
type ChoiceName = (typeof CHOICE_NAMES)[number];

const PHASE_LABELS = { locked: 'attacks wait for it too', random: 'only answers wait' } as const;

/** All controls of one setting. */
export const controlsMarkup = (): Markup =>
  html`<fieldset>
      <legend>The blow</legend>
      ${slider('windowMs')} ${slider('windupMs')} ${slider('marginMs')}
    </fieldset>
    <fieldset>
      <legend>Who plays, and where</legend>
      ${select('network', 'Network', optionsOf(CHOSEN_NETWORKS, networkLabel))} ${ownPlace()}
      ${select('population', 'Players', optionsOf(POPULATION_NAMES, peopleWord))} ${select('device', 'Device', deviceOptions())}
    </fieldset>
    <fieldset>
      <legend>What the server does</legend>
      ${select(
        'policy',
        'Deadline policy',
        optionsOf(DUEL_POLICIES, (policy) => POLICY_LABELS[policy]),
      )}
      <p class="hint" id="policy-about"></p>
      ${slider('capMs')} ${slider('floorMs')} ${slider('stampWaitMs')} ${slider('tickMs')}
      ${select(
        'tickPhase',
        'On a tick',
        optionsOf(DUEL_TICK_PHASES, (phase) => PHASE_LABELS[phase]),
      )}
    </fieldset>`;

/** Shows a setting's values, and only the controls that have an effect under it. */
export const showControls = (setting: Setting): void => {
  for (const name of SLIDER_NAMES) {
    const input = element(`#${name}`);
    input.value = String(setting[name]);
    input.setAttribute('aria-valuetext', `${setting[name]} ms`);
    element(`#${name}-out`).textContent = name === 'tickMs' && setting.tickMs === 0 ? 'at once' : `${setting[name]} ms`;
  }
  for (const name of CHOICE_NAMES) element(`#${name}`).value = setting[name];
  element('#policy-about').textContent = POLICY_ABOUT[setting.policy];
  toggle('capMs', setting.policy === 'compensated');
  toggle('floorMs', setting.policy === 'equalised');
  toggle('stampWaitMs', setting.policy === 'client-stamped');
  toggle('tickPhase', setting.tickMs > 0);
};

/** Calls back with every change a person makes. */
export const watchControls = (changed: (change: Partial<Setting>) => void): void => {
  for (const name of SLIDER_NAMES)
    element(`#${name}`).addEventListener('input', () => changed({ [name]: Number(element(`#${name}`).value) }));
  for (const name of CHOICE_NAMES) element(`#${name}`).addEventListener('change', () => changed({ [name]: element(`#${name}`).value }));
};

const toggle = (name: SliderName | ChoiceName, isShown: boolean): void => {
  const control = page.document.querySelector(`#${name}-control`);
  if (control !== null) control.hidden = !isShown;
};

const slider = (name: SliderName): Markup => {
  const { min, max, step } = SLIDER_RANGES[name];
  return html`<div class="control" id="${name}-control">
    <label for="${name}">${SLIDER_LABELS[name]}</label><output id="${name}-out" for="${name}"></output>
    <input
      type="range"
      id="${name}"
      min="${min}"
      max="${max}"
      step="${step}"
      title="${SLIDER_ABOUT[name]}"
      aria-describedby="${name}-about"
    />
    <span class="unseen" id="${name}-about">${SLIDER_ABOUT[name]}</span>
  </div>`;
};

interface Choice {
  readonly value: string;
  readonly label: string;
}

const select = (name: ChoiceName, label: string, options: readonly Choice[]): Markup =>
  html`<div class="control" id="${name}-control">
    <label for="${name}">${label}</label>
    <select id="${name}">
      ${options.map((option) => trusted(html`<option value="${option.value}">${option.label}</option>`.markup))}
    </select>
  </div>`;

const optionsOf = <Name extends string>(names: readonly Name[], labelOf: (name: Name) => string): readonly Choice[] =>
  names.map((name) => ({ value: name, label: labelOf(name) }));

const deviceOptions = (): readonly Choice[] =>
  DEVICE_NAMES.map((name) => ({
    value: name,
    label: `${DEVICE_LABELS[name]} (${deviceDelaysMs[name]} ms)`,
  }));
