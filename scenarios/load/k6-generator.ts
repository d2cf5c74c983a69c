// k6 as a load generator: parties provisioned by open arrivals, and single seats played over WebSockets, by two scripts of ours on the real k6.

import { fromK6 } from '../../reports/generators/k6.ts';
import type { GeneratorRecord } from '../../reports/record.ts';
import { machineText } from '../files/run-record.ts';
import {
  partiesOf,
  provisionRefusal,
  provisionText,
  ToolMissing,
  type GeneratorResult,
  type GeneratorRun,
  type LoadGenerator,
  type LoadPlan,
} from './generator.ts';
import { findK6, HOW_TO_GET_K6, runK6 } from './k6.ts';

/** The players of the second script have numbers of their own, so that they meet nobody of the first. */
const FIRST_PLAY_NUMBER = 10_000;

export const k6Generator: LoadGenerator = {
  name: 'k6',
  refusal: ({ provision }) => Promise.resolve(provisionRefusal(provision)),
  prepare: async () => (await k6()).version,
  run: async (plan: LoadPlan, { target, folder, onProgress, signal }: GeneratorRun): Promise<GeneratorResult> => {
    const { program, version } = await k6();
    const { provision } = plan;
    const startedAt = new Date();
    const startedMs = performance.now();
    const facts = {
      version,
      machine: machineText(),
      load: provisionText(provision),
      unit: 'party',
      planned: partiesOf(provision),
      startedAt: startedAt.toISOString(),
    };
    const play = async (script: 'provision' | 'play', environment: Readonly<Record<string, string>>): Promise<GeneratorRecord> => {
      const summary = await runK6({
        script,
        k6: program,
        environment: { SETTLEMENT: target.settlement, ...environment },
        outFolder: folder,
        signal,
      });
      return fromK6(summary, { ...facts, wallMs: performance.now() - startedMs });
    };
    onProgress({ done: 0, total: 2, text: 'provisioning parties' });
    const parties = await play('provision', {
      PARTIES_PER_SECOND_FROM: `${provision.fromPerSecond}`,
      PARTIES_PER_SECOND_TO: `${provision.toPerSecond}`,
      SECONDS: `${provision.seconds}`,
      PLAYERS: `${provision.players}`,
    });
    onProgress({ done: 1, total: 2, text: 'playing seats' });
    const seats = await play('play', { FIRST_NUMBER: `${FIRST_PLAY_NUMBER}` });
    return { generator: together(parties, seats) };
  },
};

/** Two scripts' numbers as one generator's: arrivals and failures are the parties'; what became of the seats is counted and said beside them. */
const together = (parties: GeneratorRecord, seats: GeneratorRecord): GeneratorRecord => ({
  ...parties,
  wallMs: seats.wallMs,
  durations: [...parties.durations, ...seats.durations.filter(({ name }) => name !== 'provision')],
  counts: [
    ...parties.counts,
    ...seats.counts,
    ...seats.failures.map(({ name, about, value }) => ({ name: `seat-${name}`, about: `seats not played to their end: ${about}`, value })),
  ],
  verdict: {
    passed: seats.failed === 0 && parties.verdict?.passed !== false && seats.verdict?.passed !== false,
    text: `parties: ${parties.verdict?.text ?? 'no thresholds'}; seats: ${seats.verdict?.text ?? 'no thresholds'}`,
  },
  notes: [
    ...parties.notes,
    `A second script played ${seats.started} ${seats.started === 1 ? 'seat' : 'seats'}; ${seats.failed} of them failed.`,
  ],
});

const k6 = async (): Promise<{ readonly program: string; readonly version: string }> => {
  const found = await findK6();
  if (found === undefined) throw new ToolMissing(`There is no k6 on the PATH. ${HOW_TO_GET_K6}`);
  return found;
};
