// An artillery engine whose virtual user is one player. Artillery decides when somebody arrives and keeps the score; who that is, over which link and
// with what reactions comes from a scenario of ours, and the player is the same headless client that every other run plays with.
// Artillery's engine contract: `createScenario(spec, events)` gives what plays one virtual user to its end and then calls back.

import { CONNECTIONS_LOST, OURS, visitCounts } from '../../../../reports/generators/artillery.ts';
import { countRecords } from '../../../../reports/record.ts';
import { Deliveries } from '../../../../sim-clients/headless/deliveries.ts';
import { castOf, type CastMember } from '../../../journey/cast.ts';
import { JourneyMeasures } from '../../../journey/measures.ts';
import { BadFile, loadScenario } from '../../../files/scenario-files.ts';
import type { JourneyScenario } from '../../../files/schema.ts';
import { askGame } from '../../../journey/target.ts';
import { underRules } from '../../../journey/under-rules.ts';
import { Visit, type VisitOutcome } from './visit.ts';

/** What artillery gives an engine of its script; the rest is artillery's own. */
interface EngineScript {
  readonly config: {
    readonly target?: string;
    readonly phases?: readonly { readonly worker?: number; readonly totalWorkers?: number }[];
    readonly engines?: { readonly doubleping?: { readonly scenario?: string } };
  };
}

/** Where one virtual user's numbers go. */
export interface EngineEvents {
  emit(event: 'started'): void;
  emit(event: 'error', reason: string): void;
  emit(event: 'counter' | 'histogram', name: string, value: number): void;
}

interface EngineContext {
  readonly vars: Readonly<Record<string, unknown>>;
}
type Callback = (error: Error | null, context: EngineContext) => void;

const DEFAULT_SCENARIO = 'parties-of-six';
/** Names of one run are told from those of another by the end of artillery's id for it. */
const TAG_LENGTH = 4;

/** One of these lives in each of artillery's workers. Companies never reach over two of them. */
export default class DoublepingEngine {
  readonly #script: EngineScript;
  readonly #deliveries = new Deliveries((ms) => this.#measures?.record('loopLateness', ms));
  #scenario: JourneyScenario | undefined;
  #measures: JourneyMeasures | undefined;
  #arrived = 0;
  readonly #companies = new Map<number, Visit[]>();
  readonly #casts = new Map<string, readonly CastMember[]>();

  constructor(script: EngineScript) {
    this.#script = script;
  }

  /** Artillery waits for this before anybody arrives. */
  async init(): Promise<void> {
    const name = this.#script.config.engines?.doubleping?.scenario ?? DEFAULT_SCENARIO;
    const scenario = await loadScenario(name);
    if (scenario.plays !== 'journey') throw new BadFile(`${name} is no journey; the doubleping engine plays journeys only`);
    const { target } = this.#script.config;
    if (target === undefined) {
      this.#scenario = scenario;
      return;
    }
    const inForce = await underRules(scenario, await askGame(endpointOf(target)), 'the target');
    for (const note of inForce.notes) process.stderr.write(`${note}\n`);
    this.#scenario = inForce.scenario;
  }

  createScenario(_spec: unknown, events: EngineEvents): (context: EngineContext, callback: Callback) => void {
    this.#measures ??= measuresFor(events);
    const measures = this.#measures;
    return (context, callback) => {
      events.emit('started');
      const scenario = this.#scenario;
      if (scenario === undefined) return callback(new Error('the engine was not given its scenario'), context);
      const arrival = this.#arrived;
      this.#arrived += 1;
      const company = Math.floor(arrival / scenario.party.players);
      const companions = this.#companies.get(company) ?? [];
      this.#companies.set(company, companions);
      const member = this.#memberOf(scenario, arrival, context.vars['$testId']);
      const visit = new Visit(member, {
        worldEndpoint: endpointOf(context.vars['target'] ?? this.#script.config.target),
        scenario,
        deliveries: this.#deliveries,
        measures,
        isCompanyHere: () => companions.length === scenario.party.players,
        ended: (outcome) => {
          tell(events, visit, outcome);
          callback(outcome.kind === 'failed' ? new Error(outcome.reason) : null, context);
        },
      });
      companions.push(visit);
    };
  }

  /** The player of this worker's n-th arrival. When the cast has all come, it comes again under other names. */
  #memberOf(scenario: JourneyScenario, arrival: number, testId: unknown): CastMember {
    const size = scenario.party.players;
    const [phase] = this.#script.config.phases ?? [];
    const company = Math.floor(arrival / size) * (phase?.totalWorkers ?? 1) + (phase?.worker ?? 1) - 1;
    const companies = scenario.players.reduce((sum, { count }) => sum + count, 0) / size;
    const round = Math.floor(company / companies);
    const run = typeof testId === 'string' ? testId.toLowerCase().replaceAll(/[^a-z0-9]/g, '') : '';
    const tag = `${run.slice(-TAG_LENGTH)}${round === 0 ? '' : `r${round + 1}`}`;
    const cast = this.#casts.get(tag) ?? castOf(scenario, tag);
    this.#casts.set(tag, cast);
    const member = cast[(company % companies) * size + (arrival % size)];
    if (member === undefined) throw new Error(`the cast has nobody for arrival ${arrival}`);
    return member;
  }
}

const measuresFor = (events: EngineEvents): JourneyMeasures =>
  new JourneyMeasures({
    recorded: (name, ms) => events.emit('histogram', `${OURS}${name}`, ms),
    refused: (reason) => events.emit('counter', `${OURS}refused.${reason}`, 1),
    failed: () => events.emit('counter', `${OURS}${CONNECTIONS_LOST}`, 1),
  });

const tell = (events: EngineEvents, { dodges, hits }: Visit, outcome: VisitOutcome): void => {
  const counts = countRecords(visitCounts, {
    exchanges: dodges.exchanges,
    dodgedInTime: dodges.dodgedInTime,
    hitsShown: hits.shown,
    falseHits: hits.false,
    home: outcome.kind === 'home' ? 1 : 0,
    leftOver: outcome.kind === 'leftOver' ? 1 : 0,
  });
  for (const { name, value } of counts) events.emit('counter', `${OURS}${name}`, value);
  if (outcome.kind === 'failed') events.emit('error', outcome.reason);
};

const endpointOf = (target: unknown): string => {
  if (typeof target === 'string' && /^wss?:\/\//.test(target)) return target;
  throw new Error(`the target must be a world's endpoint for players, such as ws://127.0.0.1:7411; it is "${String(target)}"`);
};
