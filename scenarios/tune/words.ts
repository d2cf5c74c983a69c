// The page's sentences: the answer a designer would say aloud, names of what can be chosen, and the difference between two settings. Pure.

import type { DuelPolicy } from '../../core/model/policies.ts';
import type { DeviceName } from '../../core/rules/populations.ts';
import { countText, percentText } from '../../reports/html/format.ts';
import { blowsAt, capitalised, networkWord, onNetwork } from '../questions/words.ts';
import type { Prediction } from './dodge-shares.ts';
import type { ExchangeWish } from './jobs.ts';
import type { ChosenNetwork, Setting, SliderName } from './setting.ts';

/** A network as a label. */
export const networkLabel = (network: ChosenNetwork): string => (network === 'own' ? 'my own' : networkWord(network));

/** A network in a sentence: `on 4G`. */
export const onChosen = (network: ChosenNetwork): string => (network === 'own' ? 'on your own network' : onNetwork(network));

export const DEVICE_LABELS: Readonly<Record<DeviceName, string>> = {
  pc144Hz: 'PC, 144 Hz',
  pc60Hz: 'PC, 60 Hz',
  browser60Hz: 'browser, 60 Hz',
  mobile: 'phone',
  consoleTv: 'console and TV',
};

export const POLICY_LABELS: Readonly<Record<DuelPolicy, string>> = {
  'server-clock': 'server clock',
  compensated: 'compensated',
  'client-stamped': 'client-stamped',
  equalised: 'equalised',
};

/** When a dodge counts, in a sentence. */
export const POLICY_ABOUT: Readonly<Record<DuelPolicy, string>> = {
  'server-clock': 'A dodge counts if it reaches the server within the window.',
  compensated: 'The defender’s measured round trip is added to the window, up to the cap.',
  'client-stamped': 'The moment of the press counts; the server waits a little longer to hear of it.',
  equalised: 'Every round trip below the floor counts as long as the floor, so that nearness is no advantage.',
};

export const SLIDER_LABELS: Readonly<Record<SliderName, string>> = {
  windowMs: 'Dodge window',
  windupMs: 'Wind-up (sword)',
  marginMs: 'Landing margin',
  tickMs: 'Server tick',
  capMs: 'Cap',
  floorMs: 'Floor',
  stampWaitMs: 'Wait for the stamp',
};

export const SLIDER_ABOUT: Readonly<Record<SliderName, string>> = {
  windowMs: 'How long after the announcement a dodge still counts.',
  windupMs: 'From the announcement of the blow to its landing.',
  marginMs: 'A blow lands at least this long after its window closes.',
  tickMs: 'The server handles inputs at multiples of this; 0 is at once.',
  capMs: 'The most that is added to the window.',
  floorMs: 'Round trips below this count as this long.',
  stampWaitMs: 'How long after the window the server waits to hear of a press inside it.',
};

/** What kind of exchange to look for, as buttons. */
export const WISH_LABELS: Readonly<Record<ExchangeWish, string>> = {
  any: 'Another blow',
  'in time': 'One in time',
  'just too late': 'One just too late',
  'false hit': 'One shown falsely',
};

/** The first sentence of the page: of all blows, those nobody reacts to included. */
export const answerText = (setting: Setting, { dodgeRatio, falseHitRatio }: Prediction): string => {
  const share = dodgeRatio < 0.0005 ? 'none of the' : `${percentText(dodgeRatio)} % of`;
  return `${capitalised(onChosen(setting.network))}, ${share} ${blowsAt(setting.population, setting.device)} are dodged; ${falseHitText(falseHitRatio)}.`;
};

/** What the picture of the window is about. */
export const pictureText = ({ population, device, network }: Setting): string =>
  `Share of ${blowsAt(population, device)} dodged ${onChosen(network)}`;

/** How often a hit is shown that was dodged, as a clause. */
export const falseHitText = (ratio: number): string => {
  if (ratio < 0.0001) return 'nobody is shown a hit that was dodged';
  if (ratio < 0.01) return `about 1 attack in ${countText(oneIn(ratio))} shows a hit that was dodged`;
  return `${percentText(ratio)} in 100 attacks show a hit that was dodged`;
};

/** What B changes, in a sentence. */
export const differenceText = (a: Prediction, b: Prediction): string => {
  const points = Math.round((b.dodgeRatio - a.dodgeRatio) * 100);
  const lands = Math.round(b.landsAfterMs - a.landsAfterMs);
  const dodges =
    points === 0
      ? 'B lets as many blows be dodged as A'
      : `B lets ${Math.abs(points)} in 100 blows ${points > 0 ? 'more' : 'fewer'} be dodged than A`;
  const landing =
    lands === 0 ? 'its blow lands at the same time' : `its blow lands ${Math.abs(lands)} ms ${lands > 0 ? 'later' : 'sooner'}`;
  return `${dodges}; ${landing}.`;
};

/** 1 in how many, with two digits that mean something. */
const oneIn = (ratio: number): number => {
  const many = 1 / ratio;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(many)) - 1);
  return Math.round(many / unit) * unit;
};
