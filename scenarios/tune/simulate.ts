// Keeps the worker busy with what the page shows: dots for the curve, each window a little at first and more when there is time, and exchanges to look at before
// anything else. One job is under way at a time; what is no longer shown is never asked for. Results are remembered, so going back costs nothing.

import { wilsonInterval } from '../../reports/statistics.ts';
import { element, page, type PageWorker } from './browser.ts';
import type { CurveDot } from './draw-curve.ts';
import type { Job, JobAnswer } from './jobs.ts';
import type { Setting } from './setting.ts';

/** What was simulated of one setting. */
export interface Simulated {
  readonly dot: CurveDot;
  readonly falseHits: number;
}

export interface Simulator {
  /** What is known of a setting at the curve's windows; empty at first. */
  readonly dotsOf: (setting: Setting, seed: number) => readonly CurveDot[];
  /** What is known of exactly this setting. */
  readonly known: (setting: Setting, seed: number) => Simulated | undefined;
  /** From now on works on these settings. */
  readonly want: (settings: readonly Setting[], seed: number) => void;
  /** Looks for an exchange, before any more dots. Only the last one asked for is answered. */
  readonly findExchange: (job: Omit<Extract<Job, { kind: 'exchange' }>, 'id' | 'kind'>, found: (answer: JobAnswer) => void) => void;
}

/** Windows that get a dot besides the one that is set. Unit: ms. */
const DOT_WINDOWS_MS = [300, 400, 500, 600, 700, 800, 900, 1000] as const;
/** Trials of one job, and jobs per dot: a first impression in a tenth of a second, an error bar of a point at the end. */
const TRIALS_PER_JOB = 500;
const JOBS_PER_DOT = 16;
const REMEMBERED_MAX = 2000;

interface Tally {
  trials: number;
  dodged: number;
  falseHits: number;
}

/** Starts the worker. `learnt` is called whenever there is more to draw, `failed` when the worker cannot go on. */
export const startSimulator = (learnt: () => void, failed: (what: string) => void): Simulator => {
  const tallies = new Map<string, Tally>();
  const worker = startWorker();
  let wanted: { settings: readonly Setting[]; seed: number } = { settings: [], seed: 0 };
  let isBusy = false;
  let nextId = 1;
  let current: { id: number; key: string } | undefined;
  let exchange: { job: Job; found: (answer: JobAnswer) => void } | undefined;
  const started = new Map<number, (answer: JobAnswer) => void>();

  const step = (): void => {
    if (isBusy) return;
    if (exchange !== undefined) {
      started.set(exchange.job.id, exchange.found);
      send(exchange.job);
      exchange = undefined;
      return;
    }
    const next = poorest(wanted.settings, wanted.seed, tallies);
    if (next === undefined) return;
    const id = (nextId += 1);
    current = { id, key: next.key };
    send({ kind: 'duel', id, setting: next.setting, seed: wanted.seed, chunk: next.jobs, trials: TRIALS_PER_JOB });
  };
  const send = (job: Job): void => {
    isBusy = true;
    worker.postMessage(job, []);
  };
  worker.addEventListener('message', ({ data }) => {
    isBusy = false;
    const answer = data as JobAnswer;
    if (answer.kind === 'duel') {
      if (current?.id === answer.id) remember(tallies, current.key, answer);
      learnt();
    } else {
      started.get(answer.id)?.(answer);
      started.delete(answer.id);
    }
    step();
  });
  worker.addEventListener('error', (event) => failed(event.message ?? 'it could not be started'));

  return {
    dotsOf: (setting, seed) =>
      dotSettings(setting)
        .map((one) => toSimulated(one, tallies.get(keyOf(one, seed)))?.dot)
        .filter((dot) => dot !== undefined),
    known: (setting, seed) => toSimulated(setting, tallies.get(keyOf(setting, seed))),
    want: (settings, seed) => {
      wanted = { settings, seed };
      step();
    },
    findExchange: (job, found) => {
      exchange = { job: { ...job, kind: 'exchange', id: (nextId += 1) }, found };
      step();
    },
  };
};

/** The worker runs the page's own script. */
const startWorker = (): PageWorker =>
  new page.Worker(URL.createObjectURL(new Blob([element('#code').textContent ?? ''], { type: 'text/javascript' })));

const dotSettings = (setting: Setting): readonly Setting[] => [
  setting,
  ...DOT_WINDOWS_MS.filter((windowMs) => windowMs !== setting.windowMs).map((windowMs) => ({ ...setting, windowMs })),
];

/** What has been simulated least, the set window before the others; undefined when all is done. */
const poorest = (
  settings: readonly Setting[],
  seed: number,
  tallies: ReadonlyMap<string, Tally>,
): { readonly setting: Setting; readonly key: string; readonly jobs: number } | undefined => {
  const all = settings.flatMap(dotSettings).map((setting) => {
    const key = keyOf(setting, seed);
    return { setting, key, jobs: (tallies.get(key)?.trials ?? 0) / TRIALS_PER_JOB };
  });
  const least = Math.min(...all.map(({ jobs }) => jobs));
  return least >= JOBS_PER_DOT ? undefined : all.find(({ jobs }) => jobs === least);
};

const keyOf = (setting: Setting, seed: number): string => `${seed} ${JSON.stringify(setting)}`;

const remember = (tallies: Map<string, Tally>, key: string, found: Tally): void => {
  const tally = tallies.get(key) ?? { trials: 0, dodged: 0, falseHits: 0 };
  tally.trials += found.trials;
  tally.dodged += found.dodged;
  tally.falseHits += found.falseHits;
  tallies.set(key, tally);
  if (tallies.size > REMEMBERED_MAX) tallies.delete(tallies.keys().next().value ?? key);
};

const toSimulated = (setting: Setting, tally: Tally | undefined): Simulated | undefined => {
  if (tally === undefined) return undefined;
  const { trials, dodged, falseHits } = tally;
  return {
    dot: { windowMs: setting.windowMs, ratio: dodged / trials, ci95: wilsonInterval({ successes: dodged, trials }), trials },
    falseHits,
  };
};
