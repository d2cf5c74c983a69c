// Random parties and what may happen to them, for the tests of the party machine: orders, stamped inputs, and hosts that wake it on time or
// late. Everything flows from one seed, so a failure is a number. Inputs keep to what a real host lets through: only connected players speak.

import { ARMOUR_KINDS, WEAPON_KINDS } from '../../core/model/gear.ts';
import { type DrillSettings, DUEL_POLICIES, DUEL_TICK_PHASES } from '../../core/model/policies.ts';
import {
  characterId,
  enemyId,
  partyId,
  partyTime,
  placeId,
  questId,
  settlementId,
  type CharacterId,
  type PartyTimeMs,
} from '../../core/ids.ts';
import { advance, settleUpTo } from '../../core/machine.ts';
import { defaultMap } from '../../core/map/default-map.ts';
import { settlementsOf } from '../../core/map/map.ts';
import { DRILL_RANGES, type DrillNumber } from '../../core/party/drill.ts';
import type { PartyEffect } from '../../core/party/effects.ts';
import type { PartyInput } from '../../core/party/inputs.ts';
import type { MemberOrder, PartyGoal, PartyOrder } from '../../core/party/order.ts';
import { createParty, partyMachine, type PartyMachine, type PartyWorld } from '../../core/party/party.ts';
import type { PartyState } from '../../core/party/state.ts';
import { drawBetween, drawChance, drawExponential, drawIndex, drawOne, fork, seeded, type RandomState } from '../../core/random.ts';
import { ENEMY_KINDS } from '../../core/rules/npcs.ts';
import { defaultRules, type Rules } from '../../core/rules/rules.ts';

/** An input with its stamp, on the party clock. */
export interface StampedInput {
  readonly at: PartyTimeMs;
  readonly input: PartyInput;
}

/** What the machine gave, and when. */
export interface EffectBatch {
  readonly at: PartyTimeMs;
  readonly effects: readonly PartyEffect[];
}

export const worldWith = (combat: Partial<Rules['combat']> = {}, journey: Partial<Rules['journey']> = {}): PartyWorld => ({
  rules: { ...defaultRules, combat: { ...defaultRules.combat, ...combat }, journey: { ...defaultRules.journey, ...journey } },
  map: defaultMap,
});

const pick = <Entry>(random: RandomState, entries: readonly Entry[]): Entry => drawOne(random, entries) as Entry;

const randomMember = (random: RandomState, index: number): MemberOrder => ({
  id: characterId(`c${index + 1}`),
  // As long as a name may be: texts that list everybody must still fit into a message.
  name: drawChance(random, 0.5) ? `Member ${index + 1}` : `Longest-Name-Of-All-${String(index + 1).padStart(4, 'x')}`,
  look: pick(random, ['guard', 'scout', 'smith']),
  stats: {
    might: drawIndex(random, 13),
    skill: drawIndex(random, 13),
    agility: drawIndex(random, 13),
    vigour: drawIndex(random, 13),
  },
  weapon: pick(random, WEAPON_KINDS),
  armour: pick(random, ARMOUR_KINDS),
  isCompanion: index > 0 && drawChance(random, 0.3),
});

/** A drill's own timing, anywhere within what may be asked for. */
const randomTiming = (random: RandomState): DrillSettings => {
  const within = (name: DrillNumber): number => drawBetween(random, DRILL_RANGES[name][0], DRILL_RANGES[name][1]);
  return {
    windowMs: within('windowMs') * 0.6,
    windupMs: within('windupMs'),
    marginMs: within('marginMs'),
    tickMs: drawChance(random, 0.5) ? 0 : within('tickMs'),
    tickPhase: pick(random, DUEL_TICK_PHASES),
    policy: pick(random, DUEL_POLICIES),
    capMs: within('capMs'),
    floorMs: within('floorMs'),
    stampWaitMs: within('stampWaitMs'),
  };
};

const randomGoal = (random: RandomState): PartyGoal => {
  const site = pick(
    random,
    defaultMap.places.filter((place) => place.kind === 'site'),
  );
  const roll = drawIndex(random, 10);
  if (roll < 5)
    return {
      kind: 'quest',
      quest: questId('q1'),
      site: site.id,
      enemies: drawChance(random, 0.8) ? site.enemies : [],
      gold: drawIndex(random, 60),
    };
  if (roll < 9) return { kind: 'travel', destination: pick(random, defaultMap.places).id };
  const drill = { kind: 'drill', partners: 1 + drawIndex(random, 12), strikeEveryMs: drawBetween(random, 500, 9000) } as const;
  return drawChance(random, 0.5) ? drill : { ...drill, settings: randomTiming(random) };
};

/** A party of 1 to 12 with anything to do. */
export const randomOrder = (seed: number): PartyOrder => {
  const random = fork(seeded(seed), 'order');
  const count = 1 + drawIndex(random, 12);
  return {
    party: partyId(`p${seed}`),
    seed,
    settlement: pick(random, settlementsOf(defaultMap)),
    members: Array.from({ length: count }, (_, index) => randomMember(random, index)),
    goal: randomGoal(random),
  };
};

/** One seed in three plays by odd rules: extremes of what a rules file may say. */
export const randomWorld = (seed: number): PartyWorld => {
  const random = fork(seeded(seed), 'rules');
  const isPvpOn = drawChance(random, 0.3);
  if (!drawChance(random, 0.34)) return worldWith({ isPvpOn });
  return worldWith(
    {
      isPvpOn,
      dodgeWindowMs: pick(random, [100, 333, 600, 2000]),
      settleMarginMs: pick(random, [0, 150, 1000]),
      evadeRatio: pick(random, [0, 0.5, 1]),
      recoverMs: pick(random, [0, 3000]),
      deadlinePolicy: pick(random, DUEL_POLICIES),
      tickMs: pick(random, [0, 0, 33.3, 100]),
      tickPhase: pick(random, DUEL_TICK_PHASES),
      forwardsDodges: drawChance(random, 0.5),
    },
    {
      encountersPerKilometre: pick(random, [0, 0.3, 2]),
      encounterSpacingMs: pick(random, [0, 4000]),
      enemiesPerMember: pick(random, [0.1, 0.75, 1.5]),
      fightPauseMs: pick(random, [0, 1500]),
      graceMs: pick(random, [0, 5000, 30_000]),
      lootItemRatio: 1,
    },
  );
};

/** Who is connected and what was warned, as a host knows it. */
interface Doors {
  readonly connected: Set<CharacterId>;
}

const somebody = <Id>(random: RandomState, ids: Iterable<Id>): Id | undefined => drawOne(random, [...ids]);

const arrivalOf = (random: RandomState, order: PartyOrder, doors: Doors): PartyInput | undefined => {
  const away = order.members.filter((member) => !member.isCompanion && !doors.connected.has(member.id));
  const member = drawOne(random, away);
  if (member === undefined) return undefined;
  doors.connected.add(member.id);
  return { kind: 'playerArrived', character: member.id };
};

const combatInput = (random: RandomState, state: PartyState, character: CharacterId, sequence: number): PartyInput => {
  const roll = drawIndex(random, 10);
  if (roll < 5) {
    const blow = drawOne(
      random,
      state.blows.filter((candidate) => candidate.defender === character),
    );
    const any = blow ?? drawOne(random, state.blows);
    if (any !== undefined && (blow !== undefined || roll === 0))
      return { kind: 'dodgePressed', character, attack: any.attack, sinceShownMs: drawBetween(random, 0, 900), sequence };
  }
  if (roll === 8) {
    const own = drawOne(
      random,
      state.blows.filter((candidate) => candidate.attacker === character),
    );
    if (own !== undefined) return { kind: 'attackCancelled', character, attack: own.attack, sequence };
  }
  if (roll < 8) {
    const target = drawOne(random, [...state.enemies, ...(drawChance(random, 0.2) ? state.members : [])]);
    return { kind: 'attackDeclared', character, target: target?.id ?? enemyId('e9'), sequence };
  }
  return { kind: 'moveOrdered', character, to: { x: drawBetween(random, -20, 20), y: drawBetween(random, -20, 20) }, sequence };
};

const choice = (random: RandomState, character: CharacterId, sequence: number): PartyInput => ({
  kind: 'destinationChosen',
  character,
  destination: drawChance(random, 0.95) ? pick(random, defaultMap.places).id : placeId('nowhere'),
  sequence,
});

/** Anything a host might hear next; undefined when nobody is there to speak. `calm` keeps the chance of leaving low. */
const randomInput = (random: RandomState, order: PartyOrder, state: PartyState, doors: Doors, sequence: number): PartyInput | undefined => {
  const roll = drawIndex(random, 1000);
  if (roll < 30) return arrivalOf(random, order, doors);
  const character = somebody(random, doors.connected);
  if (character === undefined) return roll < 500 ? arrivalOf(random, order, doors) : undefined;
  if (roll < 38) {
    doors.connected.delete(character);
    return { kind: 'playerLost', character };
  }
  if (roll < 50) return { kind: 'logOutAsked', character };
  if (roll < 62) return { kind: 'logOutConfirmed', character };
  if (roll < 66) {
    doors.connected.clear();
    return { kind: 'resumed' };
  }
  if (roll < 67) return { kind: 'stopOrdered' };
  if (roll < 150) return { kind: 'roundTripMeasured', character, roundTripMs: drawBetween(random, 0, 500) };
  if (state.fight === undefined && roll < 500)
    return state.order.goal.kind === 'drill' && roll > 152 ? undefined : choice(random, character, sequence);
  return combatInput(random, state, character, sequence);
};

/** The next stamp: mostly soon, sometimes after a long silence, and now and then exactly when something falls due. */
const nextStamp = (random: RandomState, state: PartyState, machine: PartyMachine, now: number): PartyTimeMs => {
  const roll = drawIndex(random, 20);
  const due = machine.nextWakeAt();
  if (roll === 0) return partyTime(now);
  if (roll === 1 && due < Infinity) return due;
  if (roll === 2) {
    const deadline = drawOne(
      random,
      state.blows.filter((blow) => blow.dodgeBy >= now),
    );
    if (deadline !== undefined) return deadline.dodgeBy;
  }
  if (roll === 3) return partyTime(now + drawExponential(random, 20_000));
  return partyTime(now + drawExponential(random, state.fight === undefined ? 2500 : 250));
};

/** One journey as it was lived: what came in, what came out. */
export interface Journey {
  readonly order: PartyOrder;
  readonly world: PartyWorld;
  readonly inputs: readonly StampedInput[];
  readonly batches: readonly EffectBatch[];
  readonly state: PartyState;
}

/** Called after every batch, with the state as it is then. `connected` is who a host would have sent to. */
export type Watcher = (batch: EffectBatch, state: PartyState, connected: ReadonlySet<CharacterId>, input: PartyInput | undefined) => void;

/** How long a party may go on after its last player is gone. Unit: ms, party clock. */
export const LEFT_ALONE_MS_MAX = 4 * 3_600_000;

/**
 * Lives through a random journey: `inputsMax` inputs at random instants, then every connection is lost and the party is left alone until it is
 * over or `LEFT_ALONE_MS_MAX` have passed.
 */
export const liveThrough = (seed: number, { inputsMax = 400, watch = () => {} }: { inputsMax?: number; watch?: Watcher } = {}): Journey => {
  const order = randomOrder(seed);
  const world = randomWorld(seed);
  const random = fork(seeded(seed), 'inputs');
  const state = createParty(order, world);
  const machine = partyMachine(state, world);
  const doors: Doors = { connected: new Set() };
  const inputs: StampedInput[] = [];
  const batches: EffectBatch[] = [];
  const take = (effects: readonly PartyEffect[], at: PartyTimeMs, input?: PartyInput): void => {
    const batch = { at, effects };
    batches.push(batch);
    watch(batch, state, doors.connected, input);
    for (const effect of effects) if (effect.kind === 'close') doors.connected.delete(effect.to);
  };
  const hear = (input: PartyInput, at: PartyTimeMs): void => {
    inputs.push({ at, input });
    take(machine.receive(input, at), at, input);
  };
  let now = partyTime(0);
  for (let sequence = 1; sequence <= inputsMax && !state.isOver; sequence += 1) {
    const at = sequence === 1 ? now : nextStamp(random, state, machine, now);
    advance(machine, at, take);
    now = at;
    if (state.isOver) break;
    const input = randomInput(random, order, state, doors, sequence);
    if (input !== undefined) hear(input, at);
  }
  for (const character of doors.connected) {
    doors.connected.delete(character);
    if (!state.isOver) hear({ kind: 'playerLost', character }, now);
  }
  settleUpTo(machine, partyTime(now + LEFT_ALONE_MS_MAX), take);
  return { order, world, inputs, batches, state };
};

/** The same inputs again, through a host whose timers come late by up to `lateMsMax`: it looks at the clock only now and then. */
export const replayLate = ({ order, world, inputs }: Journey, { seed, lateMsMax }: { seed: number; lateMsMax: number }): EffectBatch[] => {
  const random = fork(seeded(seed), 'lateness');
  const machine = partyMachine(createParty(order, world), world);
  const batches: EffectBatch[] = [];
  const take = (effects: readonly PartyEffect[], at: PartyTimeMs): void => void batches.push({ at, effects });
  let next = 0;
  const end = (inputs.at(-1)?.at ?? 0) + LEFT_ALONE_MS_MAX;
  for (let now = 0; now <= end; now += drawBetween(random, 0, lateMsMax)) {
    for (let stamped = inputs[next]; stamped !== undefined && stamped.at <= now; stamped = inputs[next]) {
      advance(machine, stamped.at, take);
      take(machine.receive(stamped.input, stamped.at), stamped.at);
      next += 1;
    }
    advance(machine, partyTime(now), take);
    if (machine.nextWakeAt() === Infinity && next >= inputs.length) break;
  }
  settleUpTo(machine, partyTime(end), take);
  return batches;
};

/** A log as text: equal texts are equal effects at equal instants. Batches of one instant are run together, for a host may cut them differently. */
export const logText = (batches: readonly EffectBatch[]): string =>
  batches
    .filter(({ effects }) => effects.length > 0)
    .map(({ at, effects }) => `${at} ${JSON.stringify(effects)}`)
    .join('\n');

/** The settlement ids of the map, for tests that name one. */
export const FORDWICK = settlementId('fordwick');
/** Every kind of enemy a road may hold. */
export const WILD_KINDS = ENEMY_KINDS.filter((kind) => kind !== 'sparringPartner');
