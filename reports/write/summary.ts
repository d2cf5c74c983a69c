// The end of a run in a terminal: what was asked, what came of it, the thresholds as a small table, and where the report is. Text only; colour
// only where the caller's terminal shows it and nobody asked for none.

import { boundText, clause, spanText, valueText } from '../html/format.ts';
import { arrivalsText, isStandIn, STAND_IN_TEXT, toldText } from '../html/generator-words.ts';
import type { GeneratorRecord, RunRecord, ScenarioRecord, ThresholdRecord } from '../record.ts';

export interface SummaryOptions {
  /** Columns to keep within. */
  readonly columns: number;
  readonly useColour: boolean;
  /** Where the report is, as the reader may open it; left out when none was written. */
  readonly reportAt?: string;
}

/** Rows of passed thresholds shown; those that failed are all shown. */
const PASSED_ROWS_MAX = 6;

/** Whether colour is welcome: a terminal, and neither `NO_COLOR` nor a dumb one. */
export const wantsColour = (stream: { readonly isTTY?: boolean }, environment: Readonly<Record<string, string | undefined>>): boolean =>
  stream.isTTY === true && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';

/** The summary, lines joined by newlines, ending in one. */
export const renderSummary = (run: RunRecord, options: SummaryOptions): string => {
  const lines = [
    ...run.scenarios.flatMap((scenario) => [...scenarioLines(scenario, options), '']),
    ...(run.generators ?? []).flatMap((generator) => [...generatorLines(generator, options), '']),
  ];
  const where = options.reportAt === undefined ? [] : [`Report: ${options.reportAt}`];
  return `${[...lines, ...where].join('\n')}\n`;
};

const scenarioLines = (scenario: ScenarioRecord, options: SummaryOptions): string[] => {
  const { useColour } = options;
  const took =
    scenario.virtualMs === undefined
      ? spanText(scenario.wallMs)
      : `${spanText(scenario.virtualMs)} simulated in ${spanText(scenario.wallMs)}`;
  const head = `${styled('bold', scenario.scenario, useColour)} (${scenario.host}, ${took}, seed ${scenario.seed})`;
  if (!scenario.isValid) {
    const why = `NOT VALID: ${clause(scenario.invalidBecause ?? 'the load generator fell behind')}. Do not believe its numbers.`;
    return [head, ...wrapped(why, options.columns).map((line) => styled('invert', line, useColour))];
  }
  const question = wrapped(scenario.question, options.columns).map((line) => styled('dim', line, useColour));
  const notes = (scenario.notes ?? []).flatMap((note) =>
    wrapped(`NOTE: ${note}`, options.columns).map((line) => styled('invert', line, useColour)),
  );
  return [head, ...question, ...wrapped(scenario.answer, options.columns), ...notes, ...thresholdLines(scenario.thresholds, options)];
};

/** A generator in a few lines: who arrived, how long a seat or a party took, and its own verdict. */
const generatorLines = (record: GeneratorRecord, { useColour, columns }: SummaryOptions): string[] => {
  const { generator, version, wallMs, unit, durations, verdict, verdictMissing, invalidBecause } = record;
  const loud = (text: string): string[] => wrapped(text, columns).map((line) => styled('invert', line, useColour));
  const took = wallMs === 0 ? '' : `, ${spanText(wallMs)}`;
  const head = `${styled('bold', generator, useColour)} (${printable(version)}${took})`;
  if (invalidBecause !== undefined) return [head, ...loud(`NOT VALID: ${clause(invalidBecause)}. Do not believe its numbers.`)];
  const shown = durations.filter(({ name, count }) => (name === 'timeToSeat' || name === 'provision') && count > 0);
  return [
    head,
    ...(isStandIn(record) ? loud(`This is ${STAND_IN_TEXT}.`) : []),
    ...wrapped(`Arrivals (${unit}): ${arrivalsText(record)}`, columns),
    ...shown.flatMap((duration) => wrapped(`${duration.about}: ${toldText(duration)}`, columns)),
    ...verdictLines(verdict, { useColour, columns }),
    ...(verdictMissing === undefined ? [] : wrapped(`Whether it passed is not known: ${verdictMissing}.`, columns)),
  ];
};

const verdictLines = (verdict: GeneratorRecord['verdict'], { useColour, columns }: SummaryOptions): string[] => {
  if (verdict === undefined) return [];
  const mark = verdict.passed ? 'passed' : 'FAILED';
  const [first = '', ...more] = wrapped(verdict.text, columns - mark.length - 4);
  const indent = ' '.repeat(mark.length + 4);
  return [`  ${styled(verdict.passed ? 'green' : 'invert', mark, useColour)}  ${first}`, ...more.map((line) => `${indent}${line}`)];
};

const thresholdLines = (thresholds: readonly ThresholdRecord[], options: SummaryOptions): string[] => {
  const failed = thresholds.filter((threshold) => !threshold.passed);
  const passed = thresholds.filter((threshold) => threshold.passed);
  const rows = [...failed, ...passed.slice(0, PASSED_ROWS_MAX)].map((threshold) => ({
    mark: threshold.passed ? 'passed' : 'FAILED',
    value: valueText(threshold.value, threshold.unit),
    bound: boundText(threshold.bound, threshold.unit),
    about: threshold.about,
    passed: threshold.passed,
  }));
  const [valueWidth, boundWidth] = [
    Math.max(0, ...rows.map((row) => row.value.length)),
    Math.max(0, ...rows.map((row) => row.bound.length)),
  ];
  const aboutWidth = Math.max(20, options.columns - valueWidth - boundWidth - 14);
  const lines = rows.map((row) => {
    const mark = styled(row.passed ? 'green' : 'invert', row.mark, options.useColour);
    return `  ${mark}  ${row.value.padStart(valueWidth)}  ${row.bound.padEnd(boundWidth)}  ${clipped(row.about, aboutWidth)}`;
  });
  const more = passed.length - PASSED_ROWS_MAX;
  return more > 0 ? [...lines, `  and ${more} more passed`] : lines;
};

const STYLES = { bold: [1, 22], dim: [2, 22], invert: [7, 27], green: [32, 39] } as const;

const styled = (style: keyof typeof STYLES, text: string, useColour: boolean): string => {
  const plain = printable(text);
  return useColour ? `\u001B[${STYLES[style][0]}m${plain}\u001B[${STYLES[style][1]}m` : plain;
};

/** Control letters in a scenario's words must not steer the reader's terminal. */
const printable = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ');

const clipped = (text: string, width: number): string =>
  printable(text).length > width ? `${printable(text).slice(0, width - 1)}…` : printable(text);

const wrapped = (text: string, columns: number): string[] => {
  const lines: string[] = [];
  for (const word of printable(text).split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};
