// Goal: what a person pastes as round trips is read as what it is, and what could be something else is asked about, never taken. Method: the ways people and
// programs write them down, by hand and drawn at random from a seed; then text of no sense at all.

import test, { type ExecutionContext } from 'ava';
import { drawBetween, drawIndex, drawOne, drawUniform, seeded, type RandomState } from '../../core/random.ts';
import { linkFrom, summaryOf } from '../../scenarios/tune/own-network.ts';
import { readRoundTrips, type Reading } from '../../scenarios/tune/round-trips.ts';

const measured = [23.5, 24, 31.25, 22, 44.5, 25];

/** The reading, where there is exactly one. */
const only = (t: ExecutionContext, text: string): Reading => {
  const read = readRoundTrips(text);
  if (read.kind === 'one') return read.reading;
  t.fail(`${JSON.stringify(text.slice(0, 80))} is ${read.kind}`);
  return { name: '', roundTripsMs: [], lossRatio: 0 };
};

/** The names of what a person is asked to choose from. */
const choices = (text: string): readonly string[] => {
  const read = readRoundTrips(text);
  return read.kind === 'asked' ? read.readings.map(({ name }) => name) : [read.kind];
};

const german = (ms: number): string => String(ms).replace('.', ',');
const lines = (line: (ms: number, index: number) => string): string => measured.map(line).join('\n');

test('a list of numbers is read however it is written, with a decimal comma too', (t) => {
  for (const text of [
    measured.join(' '),
    measured.join('\n'),
    measured.join(','),
    measured.join(', '),
    measured.join('; '),
    JSON.stringify(measured),
    measured.map((ms) => `${ms} ms`).join('\r\n'),
    measured.map(german).join(' '),
    measured.map(german).join('\n'),
    measured.map(german).join(';'),
    `\uFEFF# my own\n\n${measured.map(german).join('\n')}\n`,
  ])
    t.deepEqual(only(t, text).roundTripsMs, measured, text);
});

test('numbers of lines, time stamps and days are told from round trips', (t) => {
  for (const text of [
    `id,rtt\n${lines((ms, index) => `${1001 + index},${ms}`)}`,
    lines((ms, index) => `${1001 + index},${ms}`),
    lines((ms, index) => `${1001 + index} ${german(ms)}`),
    lines((ms, index) => `${index * 10};${german(ms)}`),
    lines((ms, index) => `${1_764_246_600 + index}\t${ms}`),
    lines((ms, index) => `${1_764_246_600_000 + index * 1003} ${ms}`),
    lines((ms, index) => `2026-11-27T12:30:0${index}Z,${ms}`),
    lines((ms, index) => `2026-11-27 12:30:0${index} ${ms}`),
    lines((ms, index) => `27.11.2026;12:30:0${index};${german(ms)}`),
    `time,ping (ms),jitter\n${lines((ms, index) => `${index / 2},${ms},${ms / 10}`)}`,
    `"seq","host","latency"\r\n${lines((ms, index) => `"${index}","a, b","${ms}"`)}`,
    `seq rtt_us\n${lines((ms, index) => `${index} ${ms * 1000}`)}`,
  ])
    t.deepEqual(only(t, text).roundTripsMs, measured, text);
  // As whole numbers, where `1001,23` could be a decimal comma.
  t.deepEqual(only(t, '1001,23\n1002,24\n1003,31\n1004,22\n1005,45').roundTripsMs, [23, 24, 31, 22, 45]);
});

test('the output of ping is understood in several languages, its losses too', (t) => {
  const unix = lines((ms, index) => `64 bytes from 192.0.2.1: icmp_seq=${index + 1} ttl=55 time=${ms} ms`);
  const { roundTripsMs, lossRatio } = only(
    t,
    `PING\n${unix}\n10 packets transmitted, 6 received, 19% packet loss, time 9012ms\nrtt min/avg/max/mdev = 1/2/3/4 ms`,
  );
  t.deepEqual([roundTripsMs, lossRatio], [measured, 0.19]);
  t.is(linkFrom({ name: '', roundTripsMs, lossRatio }).lossRatio, 0.1, 'a share per leg');
  const windows = lines((ms) => `Antwort von 192.0.2.1: Bytes=32 Zeit=${Math.round(ms)}ms TTL=55`);
  t.is(only(t, `${windows}\n Pakete: Gesendet = 8, Verloren = 2 (25% Verlust)`).lossRatio, 0.25);
});

test('questions that were never answered are losses', (t) => {
  t.is(only(t, `rtt\n${measured.join('\n')}\ntimeout\n*\n`).lossRatio, 0.25);
});

test('where more than one column could be meant, or what there is counts up, a person is asked', (t) => {
  t.deepEqual(choices(lines((ms) => `${ms},${ms / 10}`)), ['column 1', 'column 2']);
  t.deepEqual(choices(`first,second\n${lines((ms) => `${ms},${ms / 10}`)}`), ['column “first”', 'column “second”']);
  t.deepEqual(choices(lines((ms) => `${ms} ${ms + 3}`)), ['all numbers', 'column 1', 'column 2']);
  t.deepEqual(choices('1\n2\n3\n4\n5\n6'), ['the list, which counts up']);
  t.deepEqual(choices('1001,20\n1003,21\n1004,19\n1008,25\n1010,28'), ['numbers with a decimal comma', 'column 2']);
});

test('too few, nothing, prose and time stamps alone are refused with the reason', (t) => {
  t.deepEqual(readRoundTrips(' \n'), { kind: 'none', text: '' });
  for (const [text, reason] of [
    ['12 13', /only 2 found\.$/],
    ['there were 3 of them at 12 and 14 of 15 then 9 or 10', /none found\.$/],
    [lines((_, index) => String(1_764_246_600 + index)), /none found \(numbers over 10000 are taken for time stamps\)\.$/],
    [lines((_, index) => `2026-11-27 12:30:0${index}`), /none found\.$/],
  ] as const) {
    const read = readRoundTrips(text);
    t.regex(read.kind === 'none' ? read.text : read.kind, reason);
  }
});

test('whatever the separator, the header, the order of columns and what stands beside: the round trips, or the question which', (t) => {
  const random = seeded(20_261_127);
  for (let round = 0; round < 400; round += 1) {
    const { text, truth } = drawTable(random);
    const read = readRoundTrips(text);
    t.true(read.kind === 'one' || read.kind === 'asked', `${round}: ${JSON.stringify(text.slice(0, 120))} is ${read.kind}`);
    const found = read.kind === 'one' ? [read.reading] : read.kind === 'asked' ? read.readings : [];
    t.true(
      found.some(
        ({ roundTripsMs }) =>
          roundTripsMs.length === truth.length && roundTripsMs.every((ms, index) => Math.abs(ms - truth[index]!) < 1e-9),
      ),
      `${round}: ${JSON.stringify(text.slice(0, 120))} was read as ${found.map(({ name }) => name).join(', ')}`,
    );
  }
});

test('text of no sense is read or refused in words, and whatever is read could be a round trip', (t) => {
  const random = seeded(7);
  const strange = ', . ; " - ms time= % rtt 1e9 é 12:30 [ 0 99999 | # 1.234,5'.split(' ').concat('\t', '\u0000');
  const usual = ['23', '24,5', '31.25', ' ', '\n'];
  let readable = 0;
  for (let round = 0; round < 3000; round += 1) {
    const strangeness = drawUniform(random) ** 3;
    const piece = (): string => drawOne(random, drawUniform(random) < strangeness ? strange : usual) ?? '';
    const text = Array.from({ length: drawIndex(random, 60) }, piece).join('');
    const read = readRoundTrips(text);
    const found = read.kind === 'one' ? [read.reading] : read.kind === 'asked' ? read.readings : [];
    t.is(found.length > 0, read.kind !== 'none', text);
    if (found.length > 0) readable += 1;
    for (const reading of found) {
      t.true(reading.roundTripsMs.length >= 5 && reading.roundTripsMs.every((ms) => ms > 0 && ms <= 10_000), text);
      t.true(reading.lossRatio >= 0 && reading.lossRatio <= 1, text);
      t.true(
        Object.values(linkFrom(reading)).every((value) => value >= 0 && Number.isFinite(value)),
        text,
      );
    }
  }
  t.true(readable > 300, `${readable} of 3000 could be read: enough to mean something`);
});

test('measured round trips become a link whose round trip has their mean and spread', (t) => {
  const pings = Array.from({ length: 400 }, (_, index) => 40 + 12 * Math.exp(0.5 * Math.sin(index * 12.9898) * 2));
  const reading = only(t, pings.map((ms) => ms.toFixed(2)).join('\n'));
  const { baseMs, medianMs, sigma } = linkFrom(reading);
  const mean = pings.reduce((sum, ms) => sum + ms, 0) / pings.length;
  t.true(Math.abs(2 * (baseMs + medianMs * Math.exp(sigma ** 2 / 2)) - mean) < 0.5);
  t.is(summaryOf(reading).count, 400);
  t.deepEqual(linkFrom(only(t, '20 20 20 20 20 20')), { baseMs: 10, medianMs: 0, sigma: 0, lossRatio: 0 });
});

/** A table as somebody may have kept it, and the round trips in it. */
const drawTable = (random: RandomState): { readonly text: string; readonly truth: readonly number[] } => {
  const rows = 6 + drawIndex(random, 30);
  const mark = ['\t', ';', ',', ' ', ' | '][drawIndex(random, 5)]!;
  const hasComma = mark !== ',' && drawUniform(random) < 0.5;
  const truth = Array.from({ length: rows }, () => Number(drawBetween(random, 5, 300).toFixed(drawIndex(random, 3))));
  const start = drawIndex(random, 3000);
  const step = 1 + drawIndex(random, 20);
  const beside: readonly ((row: number) => string)[] = [
    (row) => String(start + row * step),
    (row) => `2026-11-27T12:${String(10 + row).padStart(2, '0')}:00Z`,
    (row) => String(1_764_246_600 + row),
    () => 'fordwick',
    () => String(drawIndex(random, 100)),
  ];
  const columns = beside.filter(() => drawUniform(random) < 0.3).map((cell) => ({ head: 'x', cell }));
  const place = drawIndex(random, columns.length + 1);
  columns.splice(place, 0, { head: 'rtt', cell: (row) => (hasComma ? german(truth[row]!) : String(truth[row]!)) });
  const body = truth.map((_, row) => columns.map(({ cell }) => cell(row)).join(mark));
  const head = drawUniform(random) < 0.5 ? [columns.map(({ head: name }) => name).join(mark)] : [];
  return { text: [...head, ...body].join(drawUniform(random) < 0.5 ? '\n' : '\r\n'), truth };
};
