// Getting from place to place: stretches of road as timed segments, encounters that only this party meets, camps, and the walk home of a party
// whose players are all gone. Rules [ROAD-1..6] and [OUT-4..6] of DESIGN.md.

import type { JourneyPurpose } from '../model/fight.ts';
import { present } from '../assert.ts';
import { addMs } from '../brand.ts';
import { schedule } from '../event-queue.ts';
import type { PartyTimeMs, PlaceId, SettlementId } from '../ids.ts';
import { asSettlement, placeOf, type WorldMap } from '../map/map.ts';
import { findRoute, nearestSettlement, type Leg } from '../map/route.ts';
import { drawExponential, type RandomState } from '../random.ts';
import type { JourneyRules } from '../rules/journey.ts';
import type { JourneyEntry } from '../wire/messages/party-messages.ts';
import { emit, type Journey, type Stretch, type Turn } from './state.ts';

/** Sets out for `destination` from where the party is camped. Answers false when no road leads there. */
export const depart = (turn: Turn, destination: PlaceId, purpose: JourneyPurpose, told: { sequence: number; text: string }): boolean => {
  const { state } = turn;
  if (state.journey.kind !== 'camped') return false;
  const route = findRoute(turn.map, { from: state.journey.at, to: destination });
  if (route === undefined || route.legs.length === 0) return false;
  state.destination = destination;
  state.purpose = purpose;
  takeRoad(turn, route.legs.map(toStretch), told);
  return true;
};

/** Goes on along the road after a fight, or waits at the place it is at. */
export const goOn = (turn: Turn, text: string): void => {
  const { journey } = turn.state;
  if (journey.kind !== 'stopped') return;
  startStretch(turn, journey.stretches, journey.ratio, journey.encounterRatios);
  tellJourney(turn, { sequence: 0, text });
};

/** Everybody has left, or everybody was beaten: to the nearest settlement, back along the road if that is shorter. */
export const walkHome = (turn: Turn, { text, isBeaten }: { text: string; isBeaten: boolean }): void => {
  const { state, map } = turn;
  state.purpose = 'home';
  const { journey } = state;
  if (journey.kind === 'camped') {
    const home = present(nearestSettlement(map, journey.at), 'a settlement can be reached from everywhere');
    if (!depart(turn, home, 'home', { sequence: 0, text })) return;
    // The same stretch again without anybody waiting on it; what was queued for the first one is stale.
    if (isBeaten && state.journey.kind === 'travelling') startStretch(turn, state.journey.stretches, 0, []);
  } else {
    const ratio = journey.kind === 'stopped' ? journey.ratio : ratioAt(journey, turn.now);
    const stretches = homeStretches(map, present(journey.stretches[0], 'one who travels has a road ahead'), ratio);
    state.destination = present(stretches.at(-1), 'a way home has an end').to;
    const isBack = stretches[0]?.from !== journey.stretches[0]?.from;
    startStretch(turn, stretches, isBack ? 1 - ratio : ratio, isBack || isBeaten ? [] : journey.encounterRatios);
    tellJourney(turn, { sequence: 0, text });
  }
};

/** Stops on the road for a fight; at a camp nothing changes. */
export const stopHere = (turn: Turn): void => {
  const { state } = turn;
  if (state.journey.kind !== 'travelling') return;
  const ratio = ratioAt(state.journey, turn.now);
  const encounterRatios = state.journey.encounterRatios.filter((point) => point > ratio + 1e-9);
  state.journey = { kind: 'stopped', stretches: state.journey.stretches, ratio, encounterRatios };
  state.stage += 1;
};

/** The end of a stretch: on to the next, or camp. Answers the place where the journey ended, or undefined while it goes on. */
export const reachPlace = (turn: Turn): PlaceId | undefined => {
  const { state } = turn;
  if (state.journey.kind !== 'travelling') return undefined;
  const [done, ...rest] = state.journey.stretches;
  const here = present(done, 'one who travels has a road').to;
  if (rest.length > 0) {
    takeRoad(turn, rest, { sequence: 0, text: '' });
    return undefined;
  }
  state.journey = { kind: 'camped', at: here };
  state.stage += 1;
  return here;
};

/** Which settlement the party stands in, if it does. */
export const settlementHere = (turn: Turn): SettlementId | undefined =>
  turn.state.journey.kind === 'camped' ? asSettlement(turn.map, turn.state.journey.at) : undefined;

/** The settlement everyone would be walked to from here. */
export const homeFromHere = (turn: Turn): SettlementId => {
  const { journey } = turn.state;
  if (journey.kind === 'camped') return present(nearestSettlement(turn.map, journey.at), 'a settlement can be reached from everywhere');
  const ratio = journey.kind === 'stopped' ? journey.ratio : ratioAt(journey, turn.now);
  const end = present(
    homeStretches(turn.map, present(journey.stretches[0], 'one who travels has a road'), ratio).at(-1),
    'a way home has an end',
  ).to;
  return present(asSettlement(turn.map, end), 'home is a settlement');
};

export const homeName = (turn: Turn): string => placeOf(turn.map, homeFromHere(turn)).name;

/** The journey as told to clients. */
export const journeyEntry = (journey: Journey): JourneyEntry => {
  if (journey.kind === 'camped') return journey;
  const { from, to } = present(journey.stretches[0], 'one who travels has a road');
  if (journey.kind === 'stopped') return { kind: 'stopped', from, to, ratio: journey.ratio };
  // Told as if the whole stretch were walked in one go, so that a client's progress is one subtraction.
  const wholeMs = (journey.arrivesAt - journey.departedAt) / Math.max(1e-9, 1 - journey.departedRatio);
  return { kind: 'travelling', from, to, departedAt: addMs(journey.arrivesAt, -wholeMs), arrivesAt: journey.arrivesAt };
};

export const tellJourney = (turn: Turn, { sequence, text }: { sequence: number; text: string }): void => {
  const { journey, purpose, destination } = turn.state;
  emit(turn, {
    kind: 'broadcast',
    message: { kind: 'journeyChanged', journey: journeyEntry(journey), purpose, destination, sequence, text },
  });
};

const takeRoad = (turn: Turn, stretches: readonly Stretch[], told: { sequence: number; text: string }): void => {
  const next = present(stretches[0], 'a road has a stretch');
  startStretch(turn, stretches, 0, encountersOn(next, turn.rules.journey, turn.state.chance.road));
  tellJourney(turn, told);
};

const startStretch = (turn: Turn, stretches: readonly Stretch[], ratio: number, encounterRatios: readonly number[]): void => {
  const { state, now } = turn;
  const stretch = present(stretches[0], 'a road has a stretch');
  const wholeMs = (stretch.kilometres / turn.rules.journey.travelKilometresPerSecond) * 1000;
  const arrivesAt = addMs(now, wholeMs * (1 - ratio));
  state.journey = { kind: 'travelling', stretches, departedAt: now, arrivesAt, departedRatio: ratio, encounterRatios };
  state.stage += 1;
  const encounter = encounterRatios.find((point) => point > ratio);
  if (encounter !== undefined)
    schedule(state.events, addMs(now, wholeMs * (encounter - ratio)), { kind: 'reachesEncounter', stage: state.stage });
  schedule(state.events, arrivesAt, { kind: 'reachesPlace', stage: state.stage });
};

/** Where on a stretch enemies wait: a Poisson process along the road with a least spacing. Ratios 0..1, rising. */
const encountersOn = (stretch: Stretch, rules: JourneyRules, random: RandomState): number[] => {
  if (stretch.enemies.length === 0 || rules.encountersPerKilometre === 0) return [];
  const spacingKm = (rules.encounterSpacingMs / 1000) * rules.travelKilometresPerSecond;
  const points: number[] = [];
  let km = 0;
  // At most a few dozen on the longest road the map allows; the bound keeps odd rules from looping for long.
  while (points.length < 100) {
    km += spacingKm + drawExponential(random, 1 / rules.encountersPerKilometre);
    if (km >= stretch.kilometres * 0.97) break;
    points.push(km / stretch.kilometres);
  }
  return points;
};

const ratioAt = (journey: Extract<Journey, { kind: 'travelling' }>, now: PartyTimeMs): number => {
  const span = journey.arrivesAt - journey.departedAt;
  const done = span <= 0 ? 1 : Math.min(1, Math.max(0, (now - journey.departedAt) / span));
  return journey.departedRatio + (1 - journey.departedRatio) * done;
};

/** The shortest way to any settlement from a point on a road: on, or back. */
const homeStretches = (map: WorldMap, stretch: Stretch, ratio: number): readonly Stretch[] => {
  const ahead = wayHome(map, stretch.to);
  const behind = wayHome(map, stretch.from);
  const kmAhead = (1 - ratio) * stretch.kilometres + ahead.kilometres;
  const kmBehind = ratio * stretch.kilometres + behind.kilometres;
  if (kmAhead <= kmBehind) return [stretch, ...ahead.stretches];
  return [{ ...stretch, from: stretch.to, to: stretch.from }, ...behind.stretches];
};

const wayHome = (map: WorldMap, from: PlaceId): { stretches: readonly Stretch[]; kilometres: number } => {
  const home = present(nearestSettlement(map, from), 'a settlement can be reached from everywhere');
  const route = present(findRoute(map, { from, to: home }), 'the nearest settlement has a road');
  return { stretches: route.legs.map(toStretch), kilometres: route.kilometres };
};

const toStretch = (leg: Leg): Stretch => ({ from: leg.from, to: leg.to, kilometres: leg.road.kilometres, enemies: leg.road.enemies });
