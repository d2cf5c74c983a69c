// Pasted round trips, read: what ping printed, a list of numbers, or a table of which one column holds them. A column that counts up or holds time stamps is
// not taken for round trips by itself; where more than one could be meant, a person is asked. Pure. By hand and not by a CSV library (papaparse would add 19 KB
// to the page): cutting lines into cells is the small part, and telling a decimal comma, a line's number and a time stamp apart is done by none of them.

/** One way to read what was pasted. */
export interface Reading {
  /** Where the numbers stand: `column “rtt”`, `what ping printed`. */
  readonly name: string;
  /** Unit: ms. */
  readonly roundTripsMs: readonly number[];
  /** Share of the questions that were never answered (0..1). */
  readonly lossRatio: number;
}

export type Readings =
  /** Nothing to go on: why, in a sentence; empty where nothing was pasted. */
  | { readonly kind: 'none'; readonly text: string }
  | { readonly kind: 'one'; readonly reading: Reading }
  /** Somebody must say which, or that this is meant at all. */
  | { readonly kind: 'asked'; readonly readings: readonly Reading[] };

/** Fewer say nothing of the spread. */
const SAMPLES_MIN = 5;
const CHARACTERS_MAX = 500_000;
const LINES_MAX = 10_000;
/** What takes longer is a time stamp, not a round trip. Unit: ms. */
const ROUND_TRIP_MS_MAX = 10_000;

/** Reads what was pasted. */
export const readRoundTrips = (text: string): Readings => {
  const lines = text
    .slice(0, CHARACTERS_MAX)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/, LINES_MAX)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (lines.length === 0) return { kind: 'none', text: '' };
  const pinged = pingedIn(lines);
  if (pinged.roundTripsMs.length > 0) return asRead([pinged], lines);
  // The same text may be numbers with a decimal comma and a table: then both are offered.
  const ways = marksOf(lines).map((mark) => readingsIn(lines.map((line) => cellsOf(line, mark))));
  if (ways.length === 1) return asRead(ways.flat(), lines);
  const [decimal = [], ...tables] = ways;
  return { kind: 'asked', readings: [...decimal.map((one) => ({ ...one, name: 'numbers with a decimal comma' })), ...tables.flat()] };
};

const asRead = (readings: readonly Found[], lines: readonly string[]): Readings => {
  const long = readings.filter(({ roundTripsMs }) => roundTripsMs.length >= SAMPLES_MIN);
  const [only, ...others] = long;
  if (only === undefined) {
    const found = Math.max(0, ...readings.map(({ roundTripsMs }) => roundTripsMs.length));
    const isBeyond = found === 0 && lines.some((line) => line.split(/[\s,;|]+/).some((cell) => (valueOf(cell) ?? 0) > ROUND_TRIP_MS_MAX));
    const why = isBeyond ? ` (numbers over ${ROUND_TRIP_MS_MAX} are taken for time stamps)` : '';
    return {
      kind: 'none',
      text: `Paste at least ${SAMPLES_MIN} round trips in ms, or what ping printed; ${found === 0 ? 'none' : `only ${found}`} found${why}.`,
    };
  }
  return others.length === 0 && only.isDoubtful !== true ? { kind: 'one', reading: only } : { kind: 'asked', readings: long };
};

/** `time=23.4 ms` wherever ping or its like wrote so, in the spellings we know, and its own count of what never came back. */
const pingedIn = (lines: readonly string[]): Reading => {
  const text = lines.join('\n');
  const found = [...text.matchAll(/(?:time|temps|zeit|tiempo|tempo|rtt)\s*[=<]\s*(\d+(?:[.,]\d+)?)\s*ms/gi)];
  // As many digits as a percentage has: a long run of them would be gone through again from each of its own.
  const lost =
    /(?<!\d)(\d{1,3}(?:[.,]\d{1,4})?)\s?%\s?(?:packet |de )?(?:loss|verlust|perte|perda|perdidos|persi)/i.exec(text)?.[1] ??
    /(?:loss|verlust|perte|perda)\s(\d{1,3}(?:[.,]\d{1,4})?)\s?%/i.exec(text)?.[1] ??
    '0';
  return {
    name: 'what ping printed',
    roundTripsMs: found.map(([, ms = '']) => Number(ms.replace(',', '.'))).filter(isRoundTrip),
    lossRatio: Math.min(1, Number(lost.replace(',', '.')) / 100),
  };
};

const isRoundTrip = (ms: number): boolean => ms > 0 && ms <= ROUND_TRIP_MS_MAX;

/** A reading; a doubtful one is never taken without asking. */
type Found = Reading & { readonly isDoubtful?: boolean };

type Mark = '\t' | ';' | '|' | ',' | ' ';

/** What may stand between cells: a comma only where it need not be a decimal one, a blank where there is nothing else. */
const marksOf = (lines: readonly string[]): readonly Mark[] => {
  for (const mark of ['\t', ';', '|'] as const) if (2 * lines.filter((line) => line.includes(mark)).length > lines.length) return [mark];
  const words = lines.flatMap((line) => line.split(/\s+/)).filter((word) => word.includes(','));
  if (words.length === 0) return [' '];
  if (!words.every((word) => /^\d+,\d+(ms)?$/i.test(word))) return [','];
  // One `1001,23` a line: a decimal comma, unless what stands before it counts up or is a time stamp.
  if (words.length < lines.length || lines.some((line) => /\s/.test(line))) return [' '];
  const before = words.map((word) => Number.parseInt(word, 10));
  if (isEven(before) || before.some((value) => value > ROUND_TRIP_MS_MAX)) return [','];
  return isRising(before) && before.length >= SAMPLES_MIN ? [' ', ','] : [' '];
};

const cellsOf = (line: string, mark: Mark): readonly string[] => {
  if (mark === ' ') return line.split(/\s+/).map(bare);
  const cells = [''];
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    if (letter === mark && !isQuoted) cells.push('');
    else cells[cells.length - 1] += letter;
  }
  while (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop();
  return cells.map(bare);
};

/** Without quotes around it, and what a list is written in. */
const bare = (cell: string): string =>
  cell
    .trim()
    .replaceAll(/^["'[{]+|["'\]}]+$/g, '')
    .trim();

interface Column {
  readonly reading: Reading;
  readonly look: 'named' | 'plain' | 'counting' | 'else';
}

/** What in these rows may be round trips: columns by their name, else those that may be, else a list of all numbers. */
const readingsIn = (rows: readonly (readonly string[])[]): readonly Found[] => {
  const columns = columnsOf(rows).filter(({ reading }) => reading.roundTripsMs.length >= SAMPLES_MIN);
  if (columns.length === 0) return listIn(rows);
  for (const look of ['named', 'plain'] as const) {
    const meant = columns.filter((column) => column.look === look);
    if (meant.length === 0) continue;
    const readings = meant.map(({ reading }) => reading);
    return look === 'plain' && meant.length > 1 && areAlike(readings) ? [...listIn(rows), ...readings] : readings;
  }
  return columns
    .filter(({ look }) => look === 'counting')
    .map(({ reading }) => ({ ...reading, name: `${reading.name}, which counts up`, isDoubtful: true }));
};

/** Medians within a factor of two: as well one list on several lines. */
const areAlike = (readings: readonly Reading[]): boolean => {
  const medians = readings.map(({ roundTripsMs }) => roundTripsMs.toSorted((left, right) => left - right)[roundTripsMs.length >> 1] ?? 0);
  return Math.max(...medians) <= 2 * Math.min(...medians);
};

/** The columns of a table; none where its rows are not of one length. */
const columnsOf = (rows: readonly (readonly string[])[]): readonly Column[] => {
  const widths = Map.groupBy(rows, (row) => row.length);
  const [width = 0, alike = []] = [...widths].toSorted(([, left], [, right]) => right.length - left.length)[0] ?? [];
  if (2 * alike.length < rows.length) return [];
  const [head = []] = alike;
  const hasHead = head.every((cell) => valueOf(cell) === undefined && !isStamp(cell)) && head.some((cell) => /[a-zµμ]/i.test(cell));
  return Array.from({ length: width }, (_, index) =>
    columnOf(
      alike.slice(hasHead ? 1 : 0).map((row) => row[index] ?? ''),
      { head: hasHead ? (head[index] ?? '') : undefined, place: index + 1, isOnly: width === 1 },
    ),
  );
};

const columnOf = (
  cells: readonly string[],
  { head, place, isOnly }: { readonly head: string | undefined; readonly place: number; readonly isOnly: boolean },
): Column => {
  const unitMs = UNITS_MS[/[([_\s](ns|us|µs|μs|ms|s|sec|seconds)[)\]]?$/i.exec(head ?? '')?.[1]?.toLowerCase() ?? 'ms'] ?? 1;
  const name = head !== undefined && head !== '' ? `column “${head}”` : isOnly ? 'the list' : `column ${place}`;
  const values = cells.map(valueOf).filter((value) => value !== undefined);
  const roundTripsMs = values.map((value) => value * unitMs).filter(isRoundTrip);
  const lost = cells.filter(isUnanswered).length;
  const reading = { name, roundTripsMs, lossRatio: lost / Math.max(1, lost + roundTripsMs.length) };
  const isMostly = 2 * roundTripsMs.length > cells.length - lost && !cells.some(isStamp);
  const look = !isMostly
    ? 'else'
    : countsUp(values)
      ? 'counting'
      : NAMES.test(head ?? '') && !OTHER_NAMES.test(head ?? '')
        ? 'named'
        : 'plain';
  return { reading, look };
};

const NAMES = /rtt|round.?trip|ping|latenc|latenz|delay|response|(^|[^a-z])ms([^a-z]|$)/i;
const OTHER_NAMES = /stamp|jitter|dev|loss|count|seq|^id$/i;
const UNITS_MS: Readonly<Record<string, number>> = { ns: 1e-6, us: 1e-3, µs: 1e-3, μs: 1e-3, ms: 1, s: 1000, sec: 1000, seconds: 1000 };

/** All numbers, line by line. */
const listIn = (rows: readonly (readonly string[])[]): readonly Found[] => {
  const cells = rows.flat();
  const values = cells.map(valueOf).filter((value) => value !== undefined);
  const roundTripsMs = values.filter(isRoundTrip);
  // Numbers strewn over a text, or time stamps, are no list of round trips.
  if (2 * roundTripsMs.length <= cells.length) return [];
  const isDoubtful = countsUp(values);
  return [{ name: isDoubtful ? 'all numbers, which count up' : 'all numbers', roundTripsMs, lossRatio: 0, isDoubtful }];
};

/** A number as people and programs write it, with a unit or without; undefined for anything else. Unit: that of its column, or ms. */
const valueOf = (cell: string): number | undefined => {
  const [, number = '', unit = ''] = /^([\d.,]+(?:e[+-]?\d+)?)\s*(ns|us|µs|μs|ms|s|sec|seconds)?$/i.exec(cell) ?? [];
  const plain = /^\d{1,3}(\.\d{3})+,\d+$/.test(number)
    ? number.replaceAll('.', '').replace(',', '.')
    : /^\d{1,3}(,\d{3})+\.\d+$/.test(number)
      ? number.replaceAll(',', '')
      : number.replace(/^(\d+),(\d+)$/, '$1.$2');
  const value = plain === '' ? Number.NaN : Number(plain);
  return Number.isFinite(value) ? value * (unit === '' ? 1 : (UNITS_MS[unit.toLowerCase()] ?? 1)) : undefined;
};

/** A day or a time of day. */
const isStamp = (cell: string): boolean => /\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d\d(:\d\d)?/.test(cell);

const isUnanswered = (cell: string): boolean => /^(|-+|\*+|n\/?a|nan|null|none|inf|lost|time(d )?-?out|request timed out\.?)$/i.test(cell);

/** Line numbers and clocks: whole numbers that only rise, or anything in even steps. */
const countsUp = (values: readonly number[]): boolean =>
  values.length >= 3 && (isEven(values) || (values.length >= SAMPLES_MIN && values.every(Number.isInteger) && isRising(values)));

const stepsOf = (values: readonly number[]): number[] => values.slice(1).map((value, index) => value - (values[index] ?? 0));
const isRising = (values: readonly number[]): boolean => stepsOf(values).every((step) => step > 0);

/** In one direction, each step within a tenth of the others' mean. */
const isEven = (values: readonly number[]): boolean => {
  const steps = stepsOf(values);
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  return steps.length > 1 && mean !== 0 && steps.every((step) => Math.abs(step - mean) <= 0.1 * Math.abs(mean));
};
