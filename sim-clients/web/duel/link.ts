// What an address with `#duel=…` says: which blow is to be felt, in words and as a request to set out, and the way back to the tuning page it came
// from. Pure text: anything may stand in an address, and what cannot be played is told in one sentence.

import { decodeDuelLink, decodePresses, encodePresses, type DuelLink } from '../../../core/client/duel-link.ts';
import { DRILL_RANGES, drillFault } from '../../../core/party/drill.ts';
import { NETWORK_NAMES, networks } from '../../../core/rules/networks.ts';
import type { ClientRules } from '../../../core/rules/client-rules.ts';
import type { LegShape } from '../../../core/timing/duel-question.ts';
import type { SettlementRequest } from '../../../core/wire/messages/requests.ts';

export interface AskedDuel {
  readonly link: DuelLink;
  /** The tuning page's own parts of the address, as they came; empty when it sent none. */
  readonly kept: string;
  /** Presses the address brought along. Unit: ms after the announcement. */
  readonly earlierMs: readonly number[];
}

export type ReadDuel =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'asked'; readonly duel: AskedDuel };

/** Where the site serves the tuning page. */
export const TUNE_PATH = '/tune';
/** Time to take a breath between two blows. Unit: ms. */
const BREATH_MS = 700;
const PACE_MS_MIN = 2500;

/** Reads the part of an address after `#`. */
export const readDuel = (hash: string): ReadDuel => {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const text = parts.get('duel');
  if (text === null) return { kind: 'none' };
  const link = decodeDuelLink(text);
  if (link === undefined)
    return {
      kind: 'refused',
      text: 'This link to a duel cannot be read; a part of it may be missing. Copy it again from the tuning page.',
    };
  const fault = drillFault({ ...link, strikeEveryMs: PACE_MS_MIN });
  if (fault !== undefined) return { kind: 'refused', text: `This duel cannot be played. ${fault}` };
  const earlierMs = decodePresses(parts.get('presses') ?? '');
  for (const own of ['duel', 'presses']) parts.delete(own);
  return { kind: 'asked', duel: { link, kept: parts.toString(), earlierMs } };
};

/** The request that sets out to this duel, from a settlement that lives by these rules. */
export const drillRequest = (link: DuelLink, rules: ClientRules): Extract<SettlementRequest, { kind: 'drillSetOut' }> => {
  const { down: _down, up: _up, ...settings } = link;
  return { kind: 'drillSetOut', ...settings, strikeEveryMs: paceMs(link, rules) };
};

/** From one blow to the next: never before the partner could strike again, so that the pace stays uneven. Unit: ms. */
const paceMs = (link: DuelLink, { weapons, sparringWeapon }: ClientRules): number => {
  const waitMs = { 'server-clock': 0, equalised: 0, compensated: link.capMs, 'client-stamped': link.stampWaitMs }[link.policy];
  const landsMs = Math.max(link.windupMs, link.windowMs + waitMs + link.marginMs);
  const wholeMs = landsMs + weapons[sparringWeapon].recoverMs + BREATH_MS;
  // A strike may come a tenth early.
  return Math.min(DRILL_RANGES.strikeEveryMs[1], Math.max(PACE_MS_MIN, wholeMs / 0.9));
};

/** "a window of 450 ms, 4G, server clock". */
export const duelInWords = (link: DuelLink): string =>
  [
    `a window of ${Math.round(link.windowMs)} ms`,
    linkInWords(link),
    policyWords[link.policy](link),
    ...(link.tickMs > 0 ? [`ticks of ${Math.round(link.tickMs)} ms`] : []),
  ].join(', ');

const policyWords: Readonly<Record<DuelLink['policy'], (link: DuelLink) => string>> = {
  'server-clock': () => 'server clock',
  compensated: ({ capMs }) => `compensated up to ${Math.round(capMs)} ms`,
  'client-stamped': () => 'client-stamped',
  equalised: ({ floorMs }) => `round trips raised to ${Math.round(floorMs)} ms`,
};

const linkInWords = (link: DuelLink): string => {
  const name = networkOf(link);
  if (name !== undefined) return networks[name].about;
  const [down, up] = [typicalMs(link.down), typicalMs(link.up)];
  return down === up ? `${down} ms each way` : `${down} ms down and ${up} ms up`;
};

const typicalMs = ({ baseMs, medianMs }: LegShape): number => Math.round(baseMs + medianMs);

/** The network of ours with exactly these legs, as far as the address's tenths tell. */
const networkOf = ({ down, up }: DuelLink) =>
  NETWORK_NAMES.find((name) => isAlike(networks[name].down, down) && isAlike(networks[name].up, up));

const isAlike = (one: LegShape, other: LegShape): boolean =>
  Math.abs(one.baseMs - other.baseMs) <= 0.06 &&
  Math.abs(one.medianMs - other.medianMs) <= 0.06 &&
  Math.abs(one.sigma - other.sigma) <= 0.001;

/**
 * The way back to the curve with these presses on it. The tuning page's own parts are given back as they came; without any, the page is set to the
 * duel itself.
 */
export const backHref = ({ link, kept, earlierMs }: AskedDuel, pressesMs: readonly number[]): string => {
  const parts = kept === '' ? settingParts(link) : kept;
  const presses = encodePresses([...earlierMs, ...pressesMs]);
  return `${TUNE_PATH}#${parts}${presses === '' ? '' : `&presses=${presses}`}`;
};

/** The names are those of the tuning page's address. */
const settingParts = (link: DuelLink): string => {
  const name = networkOf(link);
  const { baseMs, medianMs, sigma } = link.down;
  return new URLSearchParams({
    window: String(link.windowMs),
    windup: String(link.windupMs),
    margin: String(link.marginMs),
    tick: String(link.tickMs),
    cap: String(link.capMs),
    floor: String(link.floorMs),
    wait: String(link.stampWaitMs),
    tickPhase: link.tickPhase,
    policy: link.policy,
    ...(name === undefined ? { network: 'own', own: [baseMs, medianMs, sigma, 0].join(',') } : { network: name }),
  })
    .toString()
    .replaceAll('%2C', ',');
};
