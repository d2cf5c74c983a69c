// The load of the density bench: parties of headless players on the training ground, without any delay of their own, each pressing twice a second on
// a fixed schedule. Remembers when each client's frames came and how large they were.

import type { Button } from '../../core/client/inputs.ts';
import { drawBetween, fork, seeded, type RandomState } from '../../core/random.ts';
import { rulesSchema } from '../../core/rules/rules.ts';
import { constantLeg } from '../../core/timing/link.ts';
import { Deliveries } from '../../sim-clients/headless/deliveries.ts';
import { HeadlessPlayer } from '../../sim-clients/headless/headless-player.ts';
import { JourneyMeasures, PlayerWatch } from '../journey/measures.ts';

/** Players of one party; as many companions go along. */
export const DRILL_MEMBERS = 6;
/** Gold enough for six companions, and enemies that stand for as long as it takes. */
export const drillRules = rulesSchema.parse({ journey: { startingGold: 1000, fightPauseMs: 200 } });

/** One press of each player in this time. Unit: ms. */
const PRESS_EVERY_MS = 500;
/** Every fourth press is a strike, the others are steps. */
const STRIKE_EVERY = 4;
/** Players who arrive in a second when their passwords are hashed as everybody's, which is meant to be slow. */
const ARRIVALS_PER_SECOND = 25;
const SEATING_MS = 180_000;

interface Driller {
  readonly player: HeadlessPlayer;
  readonly random: RandomState;
  readonly frames: [number, number][];
  isIn: boolean;
  presses: number;
}

/** All players of the bench. */
export class DrillLoad {
  readonly measures = new JourneyMeasures();
  pressed = 0;
  readonly #deliveries: Deliveries;
  readonly #drillers: Driller[] = [];
  readonly #allIn = Promise.withResolvers<void>();
  #onSeated: (done: number, total: number) => void = () => undefined;
  #recordingSince = Infinity;

  constructor(worldEndpoint: string, parties: number, arrivalsPerSecond = ARRIVALS_PER_SECOND) {
    this.#deliveries = new Deliveries((ms) => {
      if (this.#recordingSince < Infinity) this.measures.record('loopLateness', ms);
    });
    const total = parties * DRILL_MEMBERS;
    const startedAt = this.#deliveries.now();
    for (let index = 0; index < total; index += 1)
      this.#deliveries.at(startedAt + (index / arrivalsPerSecond) * 1000, () => this.#arrive(worldEndpoint, index, total));
    this.#deliveries.at(startedAt + SEATING_MS, () =>
      this.#allIn.reject(new Error(`not all of ${total} players were seated within ${SEATING_MS} ms`)),
    );
  }

  /** Resolves when everybody is in a party that drills, and lets their bots go. */
  async seated(onSeated: (done: number, total: number) => void): Promise<void> {
    this.#onSeated = onSeated;
    await this.#allIn.promise;
    for (const { player } of this.#drillers) player.letGo();
  }

  /** Everybody presses on schedule for so long, all players apart. */
  press(seconds: number, onProgress: (ratio: number) => void): Promise<void> {
    const startedAt = this.#deliveries.now() + 50;
    const endsAt = startedAt + seconds * 1000;
    this.#recordingSince = startedAt;
    this.#drillers.forEach((driller, index) =>
      this.#pressFrom(driller, startedAt + (index / this.#drillers.length) * PRESS_EVERY_MS, endsAt),
    );
    for (let step = 1; step < seconds; step += 1) this.#deliveries.at(startedAt + step * 1000, () => onProgress(step / seconds));
    return new Promise((resolve) => this.#deliveries.at(endsAt, resolve));
  }

  /** For each client the frames it got while all pressed: ms from the beginning, and bytes. */
  frames(): readonly (readonly (readonly [number, number])[])[] {
    return this.#drillers.map((driller) => driller.frames);
  }

  [Symbol.dispose](): void {
    for (const { player } of this.#drillers) player.vanish();
    this.#deliveries[Symbol.dispose]();
  }

  #arrive(worldEndpoint: string, index: number, total: number): void {
    const party = Math.floor(index / DRILL_MEMBERS);
    const nameOf = (member: number): string => `P${party} M${member}`;
    const name = nameOf(index % DRILL_MEMBERS);
    const isLeader = index % DRILL_MEMBERS === 0;
    const random = fork(seeded(1), name);
    const watch = new PlayerWatch(this.measures, {
      company: nameOf(0),
      isLeader,
      dodges: { exchanges: 0, dodgedInTime: 0, stretches: [], confirmedLagsMs: [] },
    });
    const frames: [number, number][] = [];
    const player: HeadlessPlayer = new HeadlessPlayer(
      {
        name,
        password: `bench ${name}`,
        calling: 'guard',
        signsIn: 'first-time',
        population: 'average',
        deviceMs: 0,
        aim: 'drill',
        companyNames: Array.from({ length: DRILL_MEMBERS }, (_, member) => nameOf(member)),
        companions: Array.from({ length: DRILL_MEMBERS }, () => 'shieldbearer' as const),
        leavesMidway: false,
        trade: undefined,
      },
      {
        worldEndpoint,
        link: { up: constantLeg(0), down: constantLeg(0) },
        random,
        time: this.#deliveries,
        observer: {
          framed: (bytes, at) => {
            if (at >= this.#recordingSince) frames.push([at - this.#recordingSince, bytes.length]);
          },
          received: (message, at) => watch.received(message, at),
          pressed: (frame, intendedAt) => watch.pressed(frame, intendedAt),
          changed: () => this.#changed(driller, total),
        },
      },
    );
    const driller: Driller = { player, random: fork(random, 'presses'), frames, isIn: false, presses: 0 };
    this.#drillers.push(driller);
  }

  #changed(driller: Driller, total: number): void {
    if (driller.isIn || driller.player.client.view().party?.isFighting !== true) return;
    driller.isIn = true;
    const done = this.#drillers.filter(({ isIn }) => isIn).length;
    this.#onSeated(done, total);
    if (done === total) this.#allIn.resolve();
  }

  #pressFrom(driller: Driller, at: number, endsAt: number): void {
    if (at >= endsAt) return;
    this.#deliveries.at(at, () => {
      driller.presses += 1;
      this.pressed += 1;
      driller.player.client.press(this.#buttonOf(driller), at);
      this.#pressFrom(driller, at + PRESS_EVERY_MS, endsAt);
    });
  }

  #buttonOf({ player, random, presses }: Driller): Button {
    const enemy = presses % STRIKE_EVERY === 0 ? player.client.view().party?.fighters.find(({ side }) => side === 'enemy') : undefined;
    if (enemy !== undefined) return { kind: 'strike', target: enemy.id };
    return { kind: 'ask', request: { kind: 'moveOrdered', to: { x: drawBetween(random, -2, 0), y: drawBetween(random, -3, 3) } } };
  }
}
