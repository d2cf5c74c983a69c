// Plays a sweep of dodge windows in virtual time, over all cores, and says in a sentence what it shows.

import { availableParallelism } from 'node:os';
import type { NetworkName } from '../../core/rules/networks.ts';
import { deviceDelaysMs, type PopulationName } from '../../core/rules/populations.ts';
import { TARGET_RATIO } from '../../core/timing/duel-question.ts';
import { rulesHash, type Rules } from '../../core/rules/rules.ts';
import { countRecords, type DodgeCell, type ScenarioRecord, type TimelineRecord } from '../../reports/record.ts';
import { firstReaching } from '../../reports/html/shades.ts';
import { perTenThousandText } from '../../reports/html/format.ts';
import { sweepCounts } from '../../reports/metrics.ts';
import { evaluateThresholds } from '../../reports/thresholds.ts';
import { STRIKE_EVERY_MS, type DodgeRowQuestion } from './dodge-row.ts';
import { findTimeline } from '../one-party/exchange-timeline.ts';
import { blowsAt, capitalised, listed, onNetwork, percent } from '../questions/words.ts';
import type { ExchangesScenario } from '../files/schema.ts';
import { mapOnThreads, type PiecesProgress } from '../running/threads.ts';
import { measuringRules } from '../one-party/measuring-rules.ts';
import { comparedIn, disagreementNotes } from '../../reports/disagreement.ts';

/** Runs the scenario. `threads` defaults to every core; the record is the same for any number. */
export const runDodgeWindow = async (
  scenario: ExchangesScenario & { readonly name: string },
  { threads = availableParallelism(), onProgress = () => undefined }: { threads?: number; onProgress?: PiecesProgress } = {},
): Promise<ScenarioRecord> => {
  const startedAt = new Date();
  const startedMs = performance.now();
  const deviceMs = deviceDelaysMs[scenario.device];
  const rules = measuringRules(scenario.rules);
  const questions = questionsOf(scenario, rules, deviceMs);
  const rows = await mapOnThreads<(piece: DodgeRowQuestion) => DodgeCell[]>(new URL('./sweep-worker.ts', import.meta.url), questions, {
    threads,
    onProgress,
  });
  const cells = rows.flat();
  const played = rows.length * scenario.exchangesPerCell;
  const wallMs = performance.now() - startedMs;
  const notes = disagreementNotes(comparedIn({ cells }));
  const counts = countRecords(sweepCounts, { exchanges: played, falseHits: cells.reduce((sum, cell) => sum + cell.falseHits, 0) });
  const measured = { wallMs, virtualMs: played * STRIKE_EVERY_MS, cells, latencies: [], counts };
  return {
    scenario: scenario.name,
    host: 'virtual',
    question: scenario.question,
    answer: answerOf(scenario, cells),
    load: `${cells.length} cells of ${scenario.exchangesPerCell.toLocaleString('en')} exchanges: ${rows.length} rows played once, each judged by ${scenario.varies.dodgeWindowMs.length} windows; ${threads} ${threads === 1 ? 'thread' : 'threads'}`,
    seed: scenario.seed,
    rulesHash: rulesHash(scenario.rules),
    startedAt: startedAt.toISOString(),
    ...measured,
    isValid: true,
    ...(notes.length === 0 ? {} : { notes }),
    timelines: timelinesOf(scenario, deviceMs),
    thresholds: evaluateThresholds(scenario.thresholds, measured),
    method: methodOf(scenario),
  };
};

const questionsOf = (scenario: ExchangesScenario, rules: Rules, deviceMs: number): DodgeRowQuestion[] =>
  scenario.varies.populations.flatMap((population) =>
    scenario.varies.networks.map((network) => ({
      windowsMs: scenario.varies.dodgeWindowMs,
      network,
      population,
      deviceMs,
      exchanges: scenario.exchangesPerCell,
      seed: scenario.seed,
      rules,
    })),
  );

/** One dodge in time and one just too late, on the network where windows matter most to most people. */
const timelinesOf = (scenario: ExchangesScenario, deviceMs: number): TimelineRecord[] => {
  const network = scenario.varies.networks.includes('lte_4g') ? 'lte_4g' : scenario.varies.networks[0];
  const population = scenario.varies.populations.includes('average') ? 'average' : scenario.varies.populations[0];
  const windows = scenario.varies.dodgeWindowMs;
  const windowMs = windows.find((candidate) => candidate >= 450) ?? windows[0];
  if (network === undefined || population === undefined || windowMs === undefined) return [];
  const question = { network, population, windowMs, deviceMs, rules: scenario.rules };
  return [findTimeline(question, 'just too late'), findTimeline(question, 'in time')].filter((timeline) => timeline !== undefined);
};

const answerOf = ({ device }: ExchangesScenario, cells: readonly DodgeCell[]): string => {
  const population = (cells.some((cell) => cell.population === 'average') ? 'average' : cells[0]?.population) as PopulationName;
  const network = (cells.some((cell) => cell.network === 'lte_4g') ? 'lte_4g' : cells[0]?.network) as NetworkName;
  const row = cells.filter((cell) => cell.population === population && cell.network === network);
  const enoughMs = firstReaching(row, TARGET_RATIO);
  const enough = row.find(({ windowMs }) => windowMs === enoughMs);
  if (enough === undefined)
    return `No window tried lets ${percent(TARGET_RATIO)} of ${blowsAt(population, device)} be dodged ${onNetwork(network)}.`;
  const others = cells.filter((cell) => cell.population === population && cell.windowMs === enough.windowMs && cell.dodgeRatio < 0.5);
  const lockedOut = [...new Set(others.map((cell) => onNetwork(cell.network as NetworkName)))];
  const first = `${capitalised(onNetwork(network))}, ${percent(enough.dodgeRatio)} of ${blowsAt(population, device)} are dodged with a window of ${enough.windowMs} ms, the shortest tried that reaches ${percent(TARGET_RATIO)}`;
  const falsely = perTenThousandText(enough.falseHits / enough.exchanges).replace('<', 'fewer than ');
  const second = `shown to the defender as a hit and then dodged: ${enough.falseHits === 0 ? 'none' : `${falsely} of 10,000 blows`}`;
  const third = lockedOut.length === 0 ? '' : ` ${capitalised(listed(lockedOut))} it is less than half.`;
  return `${first}; ${second}.${third}`;
};

const methodOf = (scenario: ExchangesScenario): string[] => [
  'Every exchange runs through the same party and client machines as a live game, in virtual time; nothing about the fight is simplified.',
  `Reactions are ex-Gaussian go/no-go decisions with lapses; a device of ${deviceDelaysMs[scenario.device]} ms (${scenario.device}) is added between picture and press.`,
  'Each leg of a link is a base plus a lognormal delay with autocorrelation; a lost message arrives 200 ms later for each loss, in order, as on TCP.',
  'When a dodge arrives, and what the policy adds, do not depend on the window, so each exchange is played once and judged by every window: neighbours compare exactly. Intervals are Wilson 95 %.',
  'A dodge counts when the party says so, by the whole of the rules; stats are left out of it. The lines are the formula, worked out independently.',
];
