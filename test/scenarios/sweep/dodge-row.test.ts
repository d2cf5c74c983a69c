// The second host of the party machine: what it measures agrees with the formula, the same question gives the same answer, and one exchange's
// timeline never shows a consequence before its cause.

import test from 'ava';
import { deviceDelaysMs, type PopulationName } from '../../../core/rules/populations.ts';
import { NETWORK_NAMES, type NetworkName } from '../../../core/rules/networks.ts';
import { defaultRules } from '../../../core/rules/rules.ts';
import { runDodgeCell, runDodgeRow, type DodgeCellQuestion } from '../../../scenarios/sweep/dodge-row.ts';
import { findTimeline, playExchange, type TimelineQuestion } from '../../../scenarios/one-party/exchange-timeline.ts';

const question = (windowMs: number, network: NetworkName, population: PopulationName, exchanges: number): DodgeCellQuestion => ({
  windowMs,
  network,
  population,
  deviceMs: deviceDelaysMs.pc60Hz,
  exchanges,
  seed: 20,
  rules: defaultRules,
});

for (const [windowMs, network, population] of [
  [450, 'cable_region', 'average'],
  [500, 'lte_4g', 'average'],
  [600, 'transatlantic', 'novice'],
  [400, 'wifi_bad_bursty', 'expert'],
] as const)
  test(`[HARNESS-2] ${windowMs} ms, ${network}, ${population}: 20,000 exchanges agree with the formula within four standard errors`, (t) => {
    const cell = runDodgeCell(question(windowMs, network, population, 20_000));
    const standardError = Math.sqrt((cell.predictedRatio * (1 - cell.predictedRatio)) / cell.exchanges);
    t.log(`simulated ${cell.dodgeRatio}, formula ${cell.predictedRatio.toFixed(4)}, standard error ${standardError.toFixed(4)}`);
    t.true(Math.abs(cell.dodgeRatio - cell.predictedRatio) <= 4 * standardError);
    t.true(cell.ci95[0] <= cell.dodgeRatio && cell.dodgeRatio <= cell.ci95[1]);
  });

test('[HARNESS-2] the same cell twice gives the same result, number for number', (t) => {
  const asked = question(500, 'wifi_good', 'average', 2000);
  t.deepEqual(runDodgeCell(asked), runDodgeCell(asked));
  t.notDeepEqual(runDodgeCell(asked), runDodgeCell({ ...asked, seed: 21 }));
});

test('[HARNESS-3] a wider window never dodges less: neighbouring cells see the same people on the same links', (t) => {
  const ratios = [300, 400, 500, 600, 700].map((windowMs) => runDodgeCell(question(windowMs, 'lte_4g', 'average', 2000)).dodgeRatio);
  t.deepEqual(
    ratios,
    ratios.toSorted((left, right) => left - right),
  );
});

const timelineQuestion = (network: NetworkName): TimelineQuestion => ({
  network,
  population: 'average',
  windowMs: 450,
  deviceMs: deviceDelaysMs.pc60Hz,
  rules: defaultRules,
});

test('[HARNESS-4] on every network an exchange shows each consequence after its cause', (t) => {
  for (const network of NETWORK_NAMES) {
    for (let seed = 1; seed <= 12; seed += 1) {
      const { events, lateMs } = playExchange(timelineQuestion(network), seed);
      const at = (lane: string, kind: string): number | undefined =>
        events.find((event) => event.lane === lane && event.kind === kind)?.atMs;
      const about = `${network}, seed ${seed}`;
      const inOrder = (...instants: (number | undefined)[]): void => {
        const known = instants.filter((instant) => instant !== undefined);
        t.deepEqual(
          known,
          known.toSorted((left, right) => left - right),
          about,
        );
      };
      t.is(at('server', 'announce'), 0, about);
      t.deepEqual(
        events.map(({ atMs }) => atMs),
        events.map(({ atMs }) => atMs).toSorted((left, right) => left - right),
        about,
      );
      inOrder(at('attacker', 'press'), at('server', 'announce'), at('attacker', 'receive'));
      inOrder(at('server', 'announce'), at('defender', 'receive'), at('defender', 'dodge'), at('server', 'settle') ?? at('server', 'late'));
      inOrder(at('server', 'window'), at('server', 'land'));
      if (lateMs <= 0) inOrder(at('server', 'settle'), at('server', 'land'));
    }
  }
});

test('[HARNESS-4] a dodge in time and one just too late are both found and named', (t) => {
  t.is(findTimeline(timelineQuestion('lte_4g'), 'in time')?.title, 'A dodge in time');
  t.regex(findTimeline(timelineQuestion('lte_4g'), 'just too late')?.title ?? '', /^A dodge \d+ ms too late$/);
});

test('[HARNESS-3] a row judged by many windows says what each cell says when it is played alone', (t) => {
  // Alone, a dodge pressed after its blow was drawn to land is never sent, so the links draw differently from there on: equal within errors, not to the bit.
  const windowsMs = [350, 450, 550, 700];
  const asked = {
    network: 'wifi_bad_bursty',
    population: 'average',
    deviceMs: 70,
    exchanges: 20_000,
    seed: 3,
    rules: defaultRules,
  } as const;
  const row = runDodgeRow({ ...asked, windowsMs });
  for (const [index, windowMs] of windowsMs.entries()) {
    const together = row[index]!;
    const alone = runDodgeCell({ ...asked, windowMs });
    const spread = Math.sqrt((2 * alone.dodgeRatio * (1 - alone.dodgeRatio)) / asked.exchanges);
    t.log(
      `${windowMs} ms: together ${together.dodgeRatio} with ${together.falseHits} false hits, alone ${alone.dodgeRatio} with ${alone.falseHits}`,
    );
    t.true(Math.abs(together.dodgeRatio - alone.dodgeRatio) <= 4 * spread);
    t.true(Math.abs(together.falseHits - alone.falseHits) <= 4 * Math.sqrt(together.falseHits + alone.falseHits + 1));
  }
});
