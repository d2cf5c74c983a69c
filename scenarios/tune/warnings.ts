// What a designer should be told before the numbers are believed: settings that mean the same as others, have no effect, or pay a price somewhere
// else. Plain language, most serious first, at most a handful. Pure.

import { deviceDelaysMs, populations, type PopulationName } from '../../core/rules/populations.ts';
import { msText, percentText } from '../../reports/html/format.ts';
import { capitalised, peopleWord } from '../questions/words.ts';
import { predict, shareCurve, type Prediction } from './dodge-shares.ts';
import { CHOSEN_NETWORKS, type ChosenNetwork, type Setting } from './setting.ts';
import { falseHitText, onChosen } from './words.ts';

/** Sentences shown at once. */
const WARNINGS_MAX = 4;
/** Beyond this many false hits players notice. Source: DESIGN.md, "shown, then dodged". */
const FALSE_HITS_MAX = 0.001;
/** A gap between players or networks that decides fights. */
const GAP = 0.3;

/** What to say about a setting; empty when there is nothing to say. */
export const warningsFor = (setting: Setting, prediction: Prediction = predict(setting)): readonly string[] =>
  [
    tooLongTogether(setting),
    falseHits(setting, prediction),
    outOfReach(setting, prediction),
    sameWindow(setting),
    idleWindup(setting, prediction),
    policyPrice(setting, prediction),
    everybodyDodges(setting, prediction),
    networkGap(setting, prediction),
    playerGap(setting, prediction),
  ]
    .filter((sentence) => sentence !== undefined)
    .slice(0, WARNINGS_MAX);

const tooLongTogether = ({ windowMs, marginMs }: Setting): string | undefined =>
  windowMs + marginMs > 4000 ? 'Window and landing margin together exceed 4000 ms; the servers refuse such rules.' : undefined;

const falseHits = (setting: Setting, { falseHitRatio }: Prediction): string | undefined => {
  if (falseHitRatio < FALSE_HITS_MAX) return undefined;
  const least = leastMargin(setting);
  const cure =
    least === undefined ? 'No landing margin up to 600 ms cures it' : `A landing margin of ${least} ms brings it under 1 in 1000`;
  return `${capitalised(falseHitText(falseHitRatio))}, because its news arrives after the landing. ${cure}.`;
};

/** The least margin on the slider that keeps false hits under the bound. Unit: ms. */
const leastMargin = (setting: Setting): number | undefined => {
  for (let marginMs = setting.marginMs + 50; marginMs <= 600; marginMs += 50)
    if (predict({ ...setting, marginMs: Math.floor(marginMs / 50) * 50 }).falseHitRatio < FALSE_HITS_MAX)
      return Math.floor(marginMs / 50) * 50;
  return undefined;
};

const outOfReach = (setting: Setting, { dodgeRatio, roundTripMs }: Prediction): string | undefined => {
  if (dodgeRatio >= 0.05) return undefined;
  const { goNoGo } = populations[setting.population];
  const deviceMs = deviceDelaysMs[setting.device];
  const neededMs = roundTripMs + deviceMs + goNoGo.muMs + goNoGo.tauMs;
  return `Hardly anybody can dodge this: round trip ${msText(roundTripMs)}, device ${deviceMs} and a mean reaction of ${goNoGo.muMs + goNoGo.tauMs} make ${msText(neededMs)} ms, and the window is ${setting.windowMs} ms.`;
};

/** Locked ticks round the window down: neighbours on the slider may be one and the same. */
const sameWindow = ({ tickMs, tickPhase, policy, windowMs }: Setting): string | undefined => {
  if (tickMs <= 1 || tickPhase !== 'locked' || policy === 'client-stamped' || policy === 'compensated') return undefined;
  const ticks = Math.floor(windowMs / tickMs + 1e-9);
  if (ticks === 0) return `On a ${tickMs} ms tick a window of ${windowMs} ms holds no tick at all: nobody can dodge.`;
  const effectiveMs = ticks * tickMs;
  const neighbour = [windowMs + 10, windowMs - 10].find((other) => Math.floor(other / tickMs + 1e-9) === ticks);
  if (neighbour === undefined || effectiveMs === windowMs) return undefined;
  const [low, high] = [Math.min(neighbour, windowMs), Math.max(neighbour, windowMs)];
  return `On a ${tickMs} ms tick, ${low} and ${high} are the same window: both count as ${effectiveMs} ms, ${ticks} whole ticks.`;
};

const idleWindup = ({ windupMs, windowMs, marginMs, policy }: Setting, { landsAfterMs }: Prediction): string | undefined => {
  if (policy === 'client-stamped' || policy === 'compensated' || landsAfterMs <= windupMs) return undefined;
  return `The wind-up of ${windupMs} ms does not show: a blow at a player lands when window and margin are over, ${windowMs} + ${marginMs} = ${landsAfterMs} ms after the announcement.`;
};

const policyPrice = (setting: Setting, { landsAfterMs, roundTripMs, addedMs }: Prediction): string | undefined => {
  const { policy, capMs, floorMs } = setting;
  if (policy === 'client-stamped' && landsAfterMs > setting.windupMs)
    return `Waiting for the client’s stamp holds every blow at a player in the air until ${landsAfterMs} ms.`;
  if (policy === 'compensated' && roundTripMs > capMs)
    return `The cap bites: this player’s round trip is ${msText(roundTripMs)} ms, of which ${capMs} ms are given back.`;
  if (policy === 'compensated' && addedMs > 0 && landsAfterMs > setting.windupMs)
    return `${msText(addedMs)} ms are given back to this player, so the blow lands ${msText(landsAfterMs)} ms after the announcement.`;
  if (policy === 'equalised' && roundTripMs < floorMs)
    return `This player loses ${msText(floorMs - roundTripMs)} ms of the window to the floor of ${floorMs} ms.`;
  return undefined;
};

const everybodyDodges = (setting: Setting, { dodgeRatio }: Prediction): string | undefined => {
  const most = 1 - populations[setting.population].lapseRatio;
  return dodgeRatio > most - 0.005
    ? `Practically every answered blow is dodged in time (${percentText(most)} % is the most, the rest is never answered): from here on only stats decide.`
    : undefined;
};

const networkGap = (setting: Setting, { dodgeRatio }: Prediction): string | undefined => {
  const shares = CHOSEN_NETWORKS.filter((network) => network !== 'own' && network !== setting.network).map((network) => ({
    network,
    ratio: shareCurve({ ...setting, network })(setting.windowMs),
  }));
  const worst = shares.toSorted((left, right) => left.ratio - right.ratio).find(({ network }) => isCommon(network));
  if (worst === undefined || dodgeRatio - worst.ratio < GAP) return undefined;
  return `${capitalised(onChosen(worst.network))}, ${percentText(worst.ratio)} % of blows at the same players are dodged.`;
};

/** Geostationary links are known to be hopeless; saying so every time would hide what matters. */
const isCommon = (network: ChosenNetwork): boolean => network !== 'geo_satellite' && network !== 'eu_to_apac';

const playerGap = (setting: Setting, { dodgeRatio }: Prediction): string | undefined => {
  const other: PopulationName = setting.population === 'novice' ? 'average' : 'novice';
  const ratio = shareCurve({ ...setting, population: other })(setting.windowMs);
  if (Math.abs(dodgeRatio - ratio) < GAP) return undefined;
  return `Skill decides here: ${percentText(ratio)} % of blows at ${peopleWord(other)} are dodged.`;
};
