// The words questions are answered in: networks and people as a designer says them, numbers with no more digits than they carry.

import type { DuelPolicy } from '../../core/model/policies.ts';
import type { NetworkName } from '../../core/rules/networks.ts';
import { populations, type DeviceName, type PopulationName } from '../../core/rules/populations.ts';
import { percentText } from '../../reports/html/format.ts';
import { onDevice, plainName } from '../../reports/metrics.ts';

/** `lte_4g` as `4G`. */
export const networkWord = (network: NetworkName): string => plainName(network);

/** As in "on 4G", "in the same building". */
export const onNetwork = (network: NetworkName): string => {
  if (network === 'lan') return 'in the same building';
  if (network === 'transatlantic') return 'across the Atlantic';
  if (network === 'eu_to_apac') return 'from Europe to Asia';
  if (network === 'leo_satellite') return 'on a low-orbit satellite';
  if (network === 'geo_satellite') return 'on a geostationary satellite';
  return `on ${plainName(network)}`;
};

/** One of them: `average player`. */
export const personWord = (population: PopulationName): string => populations[population].about;

/** Many of them: `average players`. */
export const peopleWord = (population: PopulationName): string => {
  const { about } = populations[population];
  return population === 'older' ? 'players over 65' : `${about}s`;
};

/** `average players on a PC at 60 Hz`. */
export const playersOn = (population: PopulationName, device: DeviceName): string => `${peopleWord(population)} ${onDevice[device]}`;

/** What a share of dodges is a share of: `blows at average players on a PC at 60 Hz`, those nobody reacts to included. */
export const blowsAt = (population: PopulationName, device: DeviceName): string => `blows at ${playersOn(population, device)}`;

/** A ratio as `73 %`. */
export const percent = (ratio: number): string => `${percentText(ratio)} %`;

/** A small ratio in the words it deserves: `none`, `13 in 10,000`, `12 %`. */
export const rareShare = (ratio: number): string => {
  if (ratio === 0) return 'none';
  if (ratio >= 0.01) return percent(ratio);
  const inTenThousand = Math.round(ratio * 10_000);
  return inTenThousand === 0 ? 'fewer than 1 in 20,000' : `${inTenThousand} in 10,000`;
};

/** A whole duration: `484 ms`. */
export const inMs = (ms: number): string => (Number.isFinite(ms) ? `${Math.round(ms).toLocaleString('en')} ms` : 'no length at all');

/** `a, b and c`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** A sentence's first letter. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What a policy does, in a few words. */
export const policyWords: Readonly<Record<DuelPolicy, string>> = {
  'server-clock': 'server’s clock',
  compensated: 'compensated',
  'client-stamped': 'client’s stamp',
  equalised: 'equalised',
};

/** The same in a sentence, as what a window is judged by. */
export const policyName: Readonly<Record<DuelPolicy, string>> = {
  'server-clock': 'the server’s clock',
  compensated: 'compensation',
  'client-stamped': 'the client’s stamp',
  equalised: 'equalising',
};
