// One virtual user's whole visit: it signs in, joins its company, sets out, fights, comes home and leaves. It always ends, and says how.

import type { HeadlessPlayer } from '../../../../sim-clients/headless/headless-player.ts';
import type { Deliveries } from '../../../../sim-clients/headless/deliveries.ts';
import type { CastMember } from '../../../journey/cast.ts';
import type { JourneyMeasures } from '../../../journey/measures.ts';
import { newTally, openSession } from '../../../journey/session.ts';
import type { JourneyScenario } from '../../../files/schema.ts';

/** `leftOver`: the arrivals ended before its company was complete, so it had nobody to go with; that proves nothing about the servers. */
export type VisitOutcome =
  | { readonly kind: 'home' }
  | { readonly kind: 'leftOver' }
  | { readonly kind: 'failed'; readonly reason: FailReason };

/** Where a visit that did not come to its end was stuck. */
export type FailReason = 'not-signed-in' | 'not-in-town' | 'never-set-out' | 'not-home-in-time' | 'left-early';

export interface VisitSettings {
  readonly worldEndpoint: string;
  readonly scenario: JourneyScenario;
  readonly deliveries: Deliveries;
  readonly measures: JourneyMeasures;
  /** Whether everybody who is to go along has arrived. */
  readonly isCompanyHere: () => boolean;
  readonly ended: (outcome: VisitOutcome) => void;
}

/** How long somebody waits for a company that may never be complete. Unit: ms. */
const COMPANY_WITHIN_MS = 15_000;

/** Owns its player from the first connection to the last. */
export class Visit {
  readonly dodges = newTally();
  readonly hits = { shown: 0, false: 0 };
  readonly #settings: VisitSettings;
  readonly #member: CastMember;
  readonly #session: HeadlessPlayer;
  #isOver = false;

  constructor(member: CastMember, settings: VisitSettings) {
    this.#member = member;
    this.#settings = settings;
    const { scenario, deliveries, measures, worldEndpoint } = settings;
    const { seed, longestMs } = scenario;
    const { dodges } = this;
    const arrivedAt = deliveries.now();
    this.#session = openSession(member, {
      worldEndpoint,
      seed,
      time: deliveries,
      measures,
      dodges,
      isBack: false,
      changed: (session) => this.#changed(session),
    });
    deliveries.at(arrivedAt + COMPANY_WITHIN_MS, () => {
      if (!settings.isCompanyHere()) this.#end({ kind: 'leftOver' });
    });
    deliveries.at(arrivedAt + longestMs, () => this.#end({ kind: 'failed', reason: this.#stuckAt() }));
  }

  #changed(session: HeadlessPlayer): void {
    const view = session.client.view();
    if (view.where !== 'out') return;
    this.hits.shown = view.delay.hitsShown;
    this.hits.false = view.delay.falseHits;
    const isDone = session.bot.hasJourneyed || this.#member.plan.leavesMidway;
    this.#end(isDone ? { kind: 'home' } : { kind: 'failed', reason: 'left-early' });
  }

  #end(outcome: VisitOutcome): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#session[Symbol.dispose]();
    this.#settings.ended(outcome);
  }

  #stuckAt(): FailReason {
    const { bot } = this.#session;
    if (bot.wasInParty) return 'not-home-in-time';
    if (bot.home !== undefined) return 'never-set-out';
    return this.#session.client.view().account === undefined ? 'not-signed-in' : 'not-in-town';
  }
}
