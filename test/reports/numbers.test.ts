// Goal: every number a report prints can be trusted: thresholds read as written, intervals against published values, percentiles against
// sorted samples.

import test from 'ava';
import { latencyHistogram, latencyRecord, latencyRecordOf, mergeInto, recordMs } from '../../reports/histogram.ts';
import { metricProblems, type Measurable } from '../../reports/measurable.ts';
import { describeMetric, parseMetricName, type Measured } from '../../reports/metric-names.ts';
import { RUN_FIELDS } from '../../reports/metrics.ts';
import { nearest } from '../../reports/nearest.ts';
import { canTellPercentile, wilsonInterval } from '../../reports/statistics.ts';
import { boundProblem, evaluateThresholds, isWithin, parseBound } from '../../reports/thresholds.ts';

const cell = {
  windowMs: 600,
  network: 'lte_4g',
  population: 'average',
  exchanges: 2000,
  dodgedInTime: 1460,
  dodgeRatio: 0.73,
  ci95: [0.71, 0.749] as const,
  predictedRatio: 0.725,
  hitsShown: 200,
  falseHits: 14,
  stretchP50: 1.1,
  stretchP95: 1.3,
  feltLagMs: 55,
  confirmedLagP50Ms: 60,
  confirmedLagP95Ms: 90,
};

const measured: Measured = {
  cells: [cell],
  latencies: [latencyRecordOf('seat', [100, 120, 300])],
  counts: [{ name: 'lost', about: 'characters in nobody’s custody', value: 0 }],
  wallMs: 2000,
  virtualMs: 10_000,
};

const near = (value: number, expected: number): boolean => Math.abs(value - expected) <= expected * 0.001 + 0.001;

test('bounds are read as scenarios write them', (t) => {
  t.deepEqual(parseBound('<= 250'), { kind: 'compare', operator: '<=', limit: 250 });
  t.deepEqual(parseBound('>=0.65'), { kind: 'compare', operator: '>=', limit: 0.65 });
  t.deepEqual(parseBound(' == 0 '), { kind: 'compare', operator: '==', limit: 0 });
  t.deepEqual(parseBound('< 1e3'), { kind: 'compare', operator: '<', limit: 1000 });
  t.deepEqual(parseBound('> -2'), { kind: 'compare', operator: '>', limit: -2 });
  t.deepEqual(parseBound('0.65..0.75'), { kind: 'range', low: 0.65, high: 0.75 });
  t.deepEqual(parseBound('1..2'), { kind: 'range', low: 1, high: 2 });
});

test('what is no bound is refused', (t) => {
  for (const text of ['', '250', '=> 250', '= 3', '<= fast', '0.75..0.65', '1..', '<= 250 ms', '<= Infinity'])
    t.is(parseBound(text), undefined, text);
});

test('a range holds both of its ends', (t) => {
  const bound = { kind: 'range', low: 0.65, high: 0.75 } as const;
  t.true(isWithin(0.65, bound));
  t.true(isWithin(0.75, bound));
  t.false(isWithin(0.6499, bound));
  t.false(isWithin(0.7501, bound));
});

test('[HARNESS-6] metrics are found by their dotted names', (t) => {
  const records = evaluateThresholds(
    {
      'latency.seat.p50': '<= 121',
      'latency.seat.count': '== 3',
      'counts.lost': '== 0',
      'dodge.lte_4g.average.600': '0.65..0.75',
      'dodge.lte_4g.average.600.falseHitRatio': '<= 0.05',
      'formula.gapMax': '<= 0.02',
      'run.speed': '>= 5',
    },
    measured,
  );
  t.deepEqual(
    records.map((record) => record.passed),
    [true, true, true, true, false, true, true],
  );
  t.is(records[3]?.value, 0.73);
  t.is(records[4]?.value, 0.07);
  t.is(records[3]?.about, 'dodged in time: average, 4G, window 600 ms, on a PC at 60 Hz');
  t.is(records[2]?.about, 'characters in nobody’s custody');
});

test('[HARNESS-6] a metric that was not measured after all fails', (t) => {
  const records = evaluateThresholds({ 'latency.logIn.p99': '<= 250', 'counts.unheard': '>= 0', 'dodge.lan.pro.400': '>= 0' }, measured);
  t.true(records.every((record) => !record.passed && record.value === undefined));
});

test('a bound that is none is explained, with what was meant', (t) => {
  t.is(boundProblem('<= 250'), undefined);
  t.regex(boundProblem('=< 250') ?? '', /^"=< 250" is no bound; did you mean <= 250\?/);
  t.regex(boundProblem('= 0') ?? '', /did you mean == 0\?/);
  t.regex(boundProblem('≥ 0.5') ?? '', /did you mean >= 0\.5\?/);
  t.regex(boundProblem('fast') ?? '', /^"fast" is no bound\. Write <= 250,/);
  t.throws(() => evaluateThresholds({ nonsense: '<= 1' }, measured), { instanceOf: RangeError });
});

const measurable: Measurable = {
  latencies: ['logIn', 'seat'],
  counts: ['lost', 'home', 'exchanges', 'refused-too-late', 'refused-busy'],
  cells: [
    { network: 'lte_4g', population: 'average' },
    { network: 'lan', population: 'pro' },
  ],
  windowsMs: [400, 416.667, 433.334, 450.001],
  run: RUN_FIELDS,
};
const problem = (metric: string): string => metricProblems([metric], measurable)[0]?.text ?? '';

test('what a scenario measures may be named', (t) => {
  const names = 'latency.seat.p99 counts.refused-busy dodge.lan.pro.400 dodge.lte_4g.average.416.667.gap formula.gapMax run.speed'.split(
    ' ',
  );
  for (const name of names) t.is(problem(name), '', name);
});

test('a metric that is not measured is refused with the nearest that is, and with what can be named', (t) => {
  const nearestIs = (metric: string): string | undefined => /; the nearest is (\S+)\. What can be named: /.exec(problem(metric))?.[1];
  const slips = {
    'latency.seat.p98': 'latency.seat.p95',
    'latency.login': 'latency.logIn.p95',
    'latencies.seats.max': 'latency.seat.max',
    'counts.lots': 'counts.lost',
    'count.lost': 'counts.lost',
    lost: 'counts.lost',
    'counts.refused-to-late': 'counts.refused-too-late',
    'dodge.lte4g.average.400': 'dodge.lte_4g.average.400',
    'dodge.lan.prp.425.falseHitsRatio': 'dodge.lan.pro.416.667.falseHitRatio',
    'dodge.lte_4g.average.999': 'dodge.lte_4g.average.450.001',
    'formula.maxGap': 'formula.gapMax',
    'run.wall': 'run.wallMs',
  };
  for (const [metric, near] of Object.entries(slips)) t.is(nearestIs(metric), near, metric);
  for (const metric of ['nonsense', 'counts.dragonsTamed', 'dodge.lan.pro', 'dodge.atlantis.pro.400', 'latency.seat.p99.more'])
    t.regex(problem(metric), /^this scenario does not measure that(; the nearest is latency\.seat\.p99)?\. What can be named: /, metric);
  t.regex(problem('counts.lots'), /: counts\.NAME with NAME one of lost, home, exchanges, refused-REASON\.$/);
  t.regex(
    problem('nonsense'),
    /: counts\..+; latency\..+; dodge\..+ WINDOW_MS one of 400, 416\.667, 433\.334, 450\.001 .+; formula\.gapMax; run\./,
  );
  const question: Measurable = { latencies: [], counts: ['windowMs'], cells: [], windowsMs: [], run: ['wallMs'] };
  t.is(
    metricProblems(['formula.gapMax'], question)[0]?.text,
    'this scenario does not measure that. What can be named: counts.NAME with NAME one of windowMs; run.NAME with NAME one of wallMs.',
  );
});

test('a window is named by its ms, to within half of one', (t) => {
  const windows = [400, 416.667, 417.2];
  const cells = windows.map((windowMs) => ({ ...cell, windowMs, dodgeRatio: windowMs }));
  const values = (...names: readonly string[]): (number | undefined)[] =>
    evaluateThresholds(Object.fromEntries(names.map((name) => [`dodge.lte_4g.average.${name}`, '>= 0'])), { ...measured, cells }).map(
      ({ value }) => value,
    );
  t.deepEqual(values('400', '400.5', '416.667', '416.669', '416.8', '417', '417.1'), [400, 400, 416.667, 416.667, 416.667, 417.2, 417.2]);
  t.deepEqual(values('400.6', '399', '416', '450'), [undefined, undefined, undefined, undefined]);
  const [record] = evaluateThresholds({ 'dodge.lte_4g.average.417.gap': '<= 1' }, { ...measured, cells });
  t.is(record?.about, 'distance between simulation and formula: average, 4G, window 417.2 ms, on a PC at 60 Hz');
});

test('a misspelt name is near to the one that was meant, and to no other', (t) => {
  t.is(nearest('lots', ['home', 'lost']), 'lost', 'swapped letters');
  t.is(nearest('LOGIN', ['seat', 'logIn']), 'logIn', 'case');
  t.is(nearest('dragons', ['home', 'lost']), undefined);
  t.is(nearest('', ['home']), undefined);
});

test('a count that only its record knows has words', (t) => {
  const name = parseMetricName('counts.dragons_tamed');
  t.deepEqual(name === undefined ? undefined : describeMetric(name, measured), { unit: 'count', about: 'dragons tamed' });
});

test('Wilson intervals agree with published values', (t) => {
  // Newcombe 1998, Statistics in Medicine 17:857-872, table I: 81/263, 15/148, 0/20, 1/29.
  const published = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const;
  for (const [successes, trials, low, high] of published) {
    const [measuredLow, measuredHigh] = wilsonInterval({ successes, trials });
    t.true(Math.abs(measuredLow - low) < 5e-5, `${successes}/${trials} low ${measuredLow}`);
    t.true(Math.abs(measuredHigh - high) < 5e-5, `${successes}/${trials} high ${measuredHigh}`);
  }
  t.deepEqual(wilsonInterval({ successes: 0, trials: 0 }), [0, 1]);
  t.is(wilsonInterval({ successes: 50, trials: 50 })[1], 1);
});

test('percentiles stay within a thousandth of the sorted samples', (t) => {
  const samples = Array.from({ length: 1000 }, (_, index) => (index + 1) * 0.731);
  const record = latencyRecordOf('seat', samples);
  t.true(near(record.p50Ms, samples[499] ?? 0));
  t.true(near(record.p95Ms, samples[949] ?? 0));
  t.true(near(record.p99Ms, samples[989] ?? 0));
  t.true(near(record.maxMs, samples[999] ?? 0));
  t.is(record.count, 1000);
});

test('a curve rises, ends at one and keeps its bound', (t) => {
  for (const count of [1, 3, 24, 5000]) {
    const { curve } = latencyRecordOf(
      'seat',
      Array.from({ length: count }, (_, index) => 20 + (index % 97) ** 1.5),
    );
    t.true(curve.length <= 200);
    t.is(curve.at(-1)?.[1], 1);
    const isRising = curve.every(
      ([ms, ratio], index) => index === 0 || (ms > (curve[index - 1]?.[0] ?? 0) && ratio > (curve[index - 1]?.[1] ?? 0)),
    );
    t.true(isRising, `rises for ${count}`);
  }
  t.deepEqual(latencyRecordOf('seat', [5, 5, 5]).curve, [[5, 1]]);
});

test('merging histograms is recording into one', (t) => {
  const [left, right, both] = [latencyHistogram('seat'), latencyHistogram('seat'), latencyHistogram('seat')];
  for (let index = 0; index < 300; index += 1) {
    const ms = (index * 37) % 211;
    recordMs(index % 2 === 0 ? left : right, ms);
    recordMs(both, ms);
  }
  mergeInto(left, right);
  t.deepEqual(latencyRecord(left), latencyRecord(both));
});

test('durations out of reach are bounded and what is no number is refused', (t) => {
  const histogram = latencyHistogram('seat');
  recordMs(histogram, -3);
  recordMs(histogram, Number.POSITIVE_INFINITY);
  t.is(latencyRecord(histogram).count, 2);
  t.true(latencyRecord(histogram).maxMs >= 599_000);
  t.throws(() => recordMs(histogram, Number.NaN), { instanceOf: RangeError });
  t.is(latencyRecord(latencyHistogram('seat')).p99Ms, 0);
});

test('a percentile needs a sample above it', (t) => {
  t.false(canTellPercentile({ count: 99, ratio: 0.99 }));
  t.true(canTellPercentile({ count: 100, ratio: 0.99 }));
  t.true(canTellPercentile({ count: 20, ratio: 0.95 }));
  t.false(canTellPercentile({ count: 1, ratio: 0.5 }));
});
