// The page's state in its address: short names, only what differs from the first values, so that a link to a setting is short and can be sent.
// Whatever comes in is checked against the sliders' ranges; what cannot be read keeps its first value.

import { DUEL_POLICIES, DUEL_TICK_PHASES } from '../../core/model/policies.ts';
import { decodePresses } from '../../core/client/duel-link.ts';
import { DEVICE_NAMES, POPULATION_NAMES } from '../../core/rules/populations.ts';
import { CHOSEN_NETWORKS, defaultSetting, SLIDER_NAMES, SLIDER_RANGES, type OwnLink, type Setting, type SliderName } from './setting.ts';

export const COLUMN_NAMES = ['a', 'b'] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

export const HEAT_ROWS = ['networks', 'players', 'policies'] as const;
export type HeatRows = (typeof HEAT_ROWS)[number];

/** What the page remembers. */
export interface TuneState {
  readonly a: Setting;
  /** The setting A is compared with; undefined while there is only one. */
  readonly b: Setting | undefined;
  /** Which of the two the controls change. */
  readonly edited: ColumnName;
  readonly rows: HeatRows;
  /** With B: the map shows what B changes instead of the setting that is edited. */
  readonly isDifference: boolean;
  readonly seed: number;
  /** The designer's own presses, as the server stamped them. Unit: ms after the announcement. */
  readonly presses: readonly number[];
}

export const initialState: TuneState = {
  a: defaultSetting,
  b: undefined,
  edited: 'a',
  rows: 'networks',
  isDifference: false,
  seed: 1,
  presses: [],
};

const SEED_MAX = 4_294_967_295;
const SHORT_NAMES: Readonly<Record<SliderName, string>> = {
  windowMs: 'window',
  windupMs: 'windup',
  marginMs: 'margin',
  tickMs: 'tick',
  capMs: 'cap',
  floorMs: 'floor',
  stampWaitMs: 'wait',
};
const OWN_FIELDS = ['baseMs', 'medianMs', 'sigma', 'lossRatio'] as const satisfies readonly (keyof OwnLink)[];
const OWN_MOST: Readonly<Record<keyof OwnLink, number>> = { baseMs: 2000, medianMs: 1000, sigma: 2, lossRatio: 0.3 };

/** The address's part after `#`. */
export const encodeState = (state: TuneState): string => {
  const parts = new URLSearchParams();
  writeSetting(parts, '', state.a, defaultSetting);
  if (state.b !== undefined) {
    parts.set('b', '1');
    writeSetting(parts, 'b.', state.b, state.a);
    if (state.edited === 'b') parts.set('edit', 'b');
    if (state.isDifference) parts.set('map', 'difference');
  }
  if (state.rows !== initialState.rows) parts.set('rows', state.rows);
  if (state.seed !== initialState.seed) parts.set('seed', String(state.seed));
  if (state.presses.length > 0) parts.set('presses', state.presses.join(','));
  return parts.toString().replaceAll('%2C', ',');
};

/** The state an address names. */
export const decodeState = (hash: string): TuneState => {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const a = readSetting(parts, '', defaultSetting);
  const b = parts.has('b') ? readSetting(parts, 'b.', a) : undefined;
  const seed = numberOf(parts.get('seed'), { min: 0, max: SEED_MAX });
  return {
    a,
    b,
    edited: b !== undefined && parts.get('edit') === 'b' ? 'b' : 'a',
    isDifference: b !== undefined && parts.get('map') === 'difference',
    rows: oneOf(parts.get('rows'), HEAT_ROWS) ?? initialState.rows,
    seed: seed === undefined ? initialState.seed : Math.round(seed),
    presses: decodePresses(parts.get('presses') ?? ''),
  };
};

const writeSetting = (parts: URLSearchParams, prefix: string, setting: Setting, before: Setting): void => {
  for (const name of SLIDER_NAMES) if (setting[name] !== before[name]) parts.set(prefix + SHORT_NAMES[name], String(setting[name]));
  for (const name of ['tickPhase', 'policy', 'population', 'device', 'network'] as const)
    if (setting[name] !== before[name]) parts.set(prefix + name, setting[name]);
  if (OWN_FIELDS.some((name) => setting.own[name] !== before.own[name]))
    parts.set(`${prefix}own`, OWN_FIELDS.map((name) => setting.own[name]).join(','));
};

const readSetting = (parts: URLSearchParams, prefix: string, before: Setting): Setting => {
  const sliders = Object.fromEntries(
    SLIDER_NAMES.map((name) => [name, numberOf(parts.get(prefix + SHORT_NAMES[name]), SLIDER_RANGES[name]) ?? before[name]]),
  ) as Record<SliderName, number>;
  const word = <Option extends string>(name: string, options: readonly Option[], otherwise: Option): Option =>
    oneOf(parts.get(prefix + name), options) ?? otherwise;
  return {
    ...sliders,
    tickPhase: word('tickPhase', DUEL_TICK_PHASES, before.tickPhase),
    policy: word('policy', DUEL_POLICIES, before.policy),
    population: word('population', POPULATION_NAMES, before.population),
    device: word('device', DEVICE_NAMES, before.device),
    network: word('network', CHOSEN_NETWORKS, before.network),
    own: ownOf(parts.get(`${prefix}own`)) ?? before.own,
  };
};

const ownOf = (text: string | null): OwnLink | undefined => {
  const numbers = (text ?? '').split(',').map(Number);
  const link = Object.fromEntries(OWN_FIELDS.map((name, index) => [name, numbers[index] ?? Number.NaN])) as unknown as OwnLink;
  return OWN_FIELDS.every((name) => link[name] >= 0 && link[name] <= OWN_MOST[name]) ? link : undefined;
};

const numberOf = (text: string | null, { min, max }: { readonly min: number; readonly max: number }): number | undefined => {
  const value = Number(text);
  return text === null || text.trim() === '' || !(value >= min && value <= max) ? undefined : value;
};

const oneOf = <Option extends string>(text: string | null, options: readonly Option[]): Option | undefined =>
  options.find((option) => option === text);
