// Plays one journey with headless players against a world that is up: everybody arrives on schedule, plays its plan to the end, and those who left
// midway come back when their company is home. It ends when all are done, or at the deadline, whichever comes first.

import type { HeadlessPlayer } from '../../sim-clients/headless/headless-player.ts';
import { realSurroundings } from '../../sim-clients/headless/real-surroundings.ts';
import type { ClientSurroundings, ClientTime, Dial } from '../../sim-clients/headless/surroundings.ts';
import type { CastMember } from './cast.ts';
import { JourneyMeasures, type DodgeTally } from './measures.ts';
import { newTally, openSession, whereabouts } from './session.ts';
import type { OnProgress } from '../running/progress.ts';
import { whenAborted } from '../running/stop-signals.ts';

/** An arrival later than this after its instant is work the generator could not start. Unit: ms. */
const DROPPED_AFTER_MS = 1000;
/** Steps of one player's way, for the progress line. */
const STEPS = 4;

/** One player's way through the run. */
export interface JourneyPlayer {
  readonly cast: CastMember;
  readonly dodges: DodgeTally;
  /** `away`: logged out midway, waiting for its company to come home. */
  phase: 'expected' | 'playing' | 'away' | 'back' | 'done';
  leftMidway: boolean;
  cameBack: boolean;
  traded: boolean;
  /** Hits its client has shown, whoever they struck, and those that then turned out dodged. */
  hitsShown: number;
  falseHits: number;
}

export interface JourneyOutcome {
  readonly players: readonly JourneyPlayer[];
  readonly measures: JourneyMeasures;
  readonly droppedArrivals: number;
}

/** What a run needs besides its cast. */
export interface JourneySettings {
  readonly worldEndpoint: string;
  readonly seed: number;
  /** Unit: ms. */
  readonly longestMs: number;
  readonly onProgress: OnProgress;
  /** Default: this machine's timers and sockets. */
  readonly surroundings?: ClientSurroundings;
  /** Aborted when somebody wants to stop: the journey is broken off, and its promise fails with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Plays the journey. Players who are not done at the deadline are counted as failures, each with where it was stuck. */
export const playJourney = async (cast: readonly CastMember[], settings: JourneySettings): Promise<JourneyOutcome> => {
  const run = new JourneyRun(cast, settings);
  try {
    await Promise.race([run.ended, whenAborted(settings.signal)]);
  } finally {
    run.stop();
  }
  return { players: run.players, measures: run.measures, droppedArrivals: run.droppedArrivals };
};

class JourneyRun {
  readonly players: readonly JourneyPlayer[];
  readonly measures = new JourneyMeasures();
  readonly ended: Promise<void>;
  droppedArrivals = 0;
  readonly #settings: JourneySettings;
  readonly #time: ClientTime;
  readonly #dial: Dial;
  readonly #sessions = new Map<JourneyPlayer, HeadlessPlayer>();
  readonly #end: () => void;
  readonly #startedAt: number;

  constructor(cast: readonly CastMember[], settings: JourneySettings) {
    this.#settings = settings;
    const { surroundings = realSurroundings } = settings;
    this.#time = surroundings.newTime((ms) => this.measures.record('loopLateness', ms));
    this.#dial = surroundings.dial;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.ended = promise;
    this.#end = resolve;
    this.#startedAt = this.#time.now();
    this.players = cast.map((member) => ({
      cast: member,
      dodges: newTally(),
      phase: 'expected',
      leftMidway: false,
      cameBack: false,
      traded: false,
      hitsShown: 0,
      falseHits: 0,
    }));
    for (const player of this.players) this.#arrive(player, this.#startedAt + player.cast.arrivesMs);
    this.#time.at(this.#startedAt + settings.longestMs, () => this.#giveUp());
  }

  stop(): void {
    // Whoever is still playing is cut off: nothing that a link would carry later is carried once time stands still here.
    for (const session of this.#sessions.values()) {
      session.client.vanish();
      session[Symbol.dispose]();
    }
    this.#time[Symbol.dispose]();
  }

  #arrive(player: JourneyPlayer, at: number): void {
    this.#time.at(at, () => {
      if (this.#time.now() - at > DROPPED_AFTER_MS) {
        this.droppedArrivals += 1;
        player.phase = 'done';
        this.#progressed();
        return;
      }
      player.phase = 'playing';
      this.#open(player, false);
    });
  }

  #open(player: JourneyPlayer, isBack: boolean): void {
    const { worldEndpoint, seed } = this.#settings;
    const session = openSession(player.cast, {
      worldEndpoint,
      seed,
      time: this.#time,
      dial: this.#dial,
      measures: this.measures,
      dodges: player.dodges,
      isBack,
      changed: (changed) => this.#changed(player, changed),
    });
    this.#sessions.set(player, session);
  }

  #changed(player: JourneyPlayer, session: HeadlessPlayer): void {
    if (this.#sessions.get(player) !== session) return;
    const view = session.client.view();
    const { lastStretchFactor } = view.delay;
    if (lastStretchFactor !== undefined && player.dodges.stretches.at(-1) !== lastStretchFactor)
      player.dodges.stretches.push(lastStretchFactor);
    if (player.phase === 'back' && view.where === 'settlement') player.cameBack = true;
    if (view.where !== 'out') {
      if (session.bot.hasJourneyed) this.#bringBack(player);
      this.#progressed();
      return;
    }
    if (session.bot.hasGivenUp) this.measures.failed(`${player.cast.plan.name} gave up waiting for its company`);
    player.traded ||= session.bot.hasTraded;
    player.hitsShown += view.delay.hitsShown;
    player.falseHits += view.delay.falseHits;
    const leftMidway = player.phase === 'playing' && player.cast.plan.leavesMidway && !session.bot.hasJourneyed;
    session[Symbol.dispose]();
    player.phase = leftMidway ? 'away' : 'done';
    player.leftMidway ||= leftMidway;
    this.#bringBack(player);
    this.#progressed();
  }

  /** Whoever left a company that is home by now logs in again. */
  #bringBack(changed: JourneyPlayer): void {
    const leader = changed.cast.plan.companyNames[0];
    const company = this.players.filter((player) => player.cast.plan.companyNames[0] === leader);
    const isHome = (player: JourneyPlayer): boolean =>
      player.phase === 'done' || player.phase === 'away' || this.#sessions.get(player)?.bot.hasJourneyed === true;
    if (!company.every(isHome)) return;
    for (const player of company.filter(({ phase }) => phase === 'away')) {
      player.phase = 'back';
      this.#open(player, true);
    }
  }

  #progressed(): void {
    const { players } = this;
    const done = players.filter(({ phase }) => phase === 'done').length;
    const steps = players.reduce((sum, player) => sum + this.#stepsOf(player), 0);
    const parties = this.measures.parties.size;
    const text = `${parties} ${parties === 1 ? 'party has' : 'parties have'} set out, ${done} of ${players.length} players are done`;
    this.#settings.onProgress({ done: steps, total: STEPS * players.length, text, hasNoPace: true });
    if (done === players.length) this.#end();
  }

  /** How many of its steps a player has done: seen the settlement, its party, home, and the end. */
  #stepsOf(player: JourneyPlayer): number {
    if (player.phase === 'done') return STEPS;
    const bot = this.#sessions.get(player)?.bot;
    if (player.phase !== 'playing' || bot?.hasJourneyed === true) return player.phase === 'expected' ? 0 : STEPS - 1;
    return bot?.wasInParty === true ? 2 : bot?.home === undefined ? 0 : 1;
  }

  #giveUp(): void {
    for (const player of this.players) {
      if (player.phase === 'done') continue;
      const session = this.#sessions.get(player);
      const where = session === undefined ? 'nowhere' : whereabouts(session);
      this.measures.failed(`${player.cast.plan.name} was not done in time: ${player.phase}, ${where}`);
    }
    this.#end();
  }
}
