// Goal: a report tells what load generators gave, and nothing they did not. Method: what artillery, ghz and our k6 scripts wrote in real runs, read and drawn.

import test from 'ava';
import { parseHTML } from 'linkedom';
import { fromArtillery } from '../../reports/generators/artillery.ts';
import { fromGhz } from '../../reports/generators/ghz.ts';
import { fromK6 } from '../../reports/generators/k6.ts';
import { BadGeneratorOutput, type GeneratorFacts } from '../../reports/generators/output.ts';
import { generatorsAnswerText, generatorsFurther, generatorsQuestion } from '../../reports/html/generator-words.ts';
import { msText } from '../../reports/html/format.ts';
import { renderReport } from '../../reports/html/report.ts';
import type { GeneratorRecord } from '../../reports/record.ts';
import { renderSummary } from '../../reports/write/summary.ts';
import { PROVISION } from '../../scenarios/load/k6/summary.ts';
import { artilleryOutput, ghzOutput, k6Output } from '../fixtures/generator-output.ts';
import { sampleRun } from '../fixtures/sample-run.ts';
import { k6Parties, k6StandIn, ownPlayers, runOfGenerators, sampleGenerators } from '../fixtures/sample-generators.ts';

const facts: GeneratorFacts = {
  version: '1.2.3',
  machine: '2 cores',
  load: 'some load',
  unit: 'player',
  planned: 120,
  startedAt: '2026-11-27T22:00:00.000Z',
  wallMs: 45_000,
};
const artillery = fromArtillery(artilleryOutput, { ...facts, verdict: { passed: false, text: '1 of its 5 checks failed: p95 < 1' } });
const ghz = fromGhz(ghzOutput, { ...facts, unit: 'party', planned: 250 });
const k6 = fromK6(k6Output, { ...facts, unit: 'party', planned: 500 });

const documentOf = (...generators: readonly GeneratorRecord[]) => parseHTML(renderReport(runOfGenerators(...generators))).document;

const textOf = (...generators: readonly GeneratorRecord[]): string =>
  documentOf(...generators)
    .querySelector('main')
    ?.textContent.replaceAll(/[\s\u00A0]+/g, ' ') ?? '';

const words = (text: string | undefined): string | undefined => text?.replaceAll('\u00A0', ' ');

const allSaid = (...generators: readonly GeneratorRecord[]): string =>
  generatorsAnswerText(generators) + (generatorsFurther(generators) ?? '');

test('[HARNESS-9] artillery’s counters, percentiles and failures by reason are taken over as they are', (t) => {
  t.like(artillery, { generator: 'artillery', started: 120, done: 117, failed: 3 });
  t.deepEqual(artillery.failures, [
    { name: 'not-home-in-time', about: 'not home in time', value: 2 },
    { name: 'unexplained', about: 'without a reason given', value: 1 },
  ]);
  const seat = artillery.durations.find(({ name }) => name === 'timeToSeat');
  t.like(seat, { count: 120, minMs: 52.5, maxMs: 366.1, meanMs: 164.3 });
  t.deepEqual(seat?.percentiles, [
    [0.5, 153],
    [0.75, 210.6],
    [0.9, 347.3],
    [0.95, 354.3],
    [0.99, 361.5],
    [0.999, 361.5],
  ]);
  t.false(
    artillery.durations.some(({ name }) => name.includes('session')),
    'artillery’s own durations are not ours to name',
  );
});

test('[HARNESS-9] artillery’s file alone does not hold its checks, and the page and the terminal say so', (t) => {
  const alone = fromArtillery(artilleryOutput, facts);
  t.is(artillery.verdictMissing, undefined);
  t.regex(textOf(alone), /Its own verdict ?not known: its checks are not in this file/);
  const summary = renderSummary(runOfGenerators(alone), { useColour: false, columns: 100 });
  t.regex(summary.replaceAll(/\s+/g, ' '), /Whether it passed is not known: its checks are not in this file/);
});

test('[HARNESS-9] ghz’s histogram and percentiles are of the calls that succeeded; its average of all calls is not passed off as theirs', (t) => {
  t.like(ghz, { started: 250, done: 75, failed: 175 });
  t.deepEqual(
    ghz.failures.map(({ name, value }) => [name, value]),
    [
      ['Aborted', 125],
      ['ResourceExhausted', 50],
    ],
  );
  const [call] = ghz.durations;
  t.is(call?.count, 75);
  t.is(call?.meanMs, undefined);
  t.is(
    call?.histogram?.reduce((sum, [, count]) => sum + count, 0),
    75,
  );
  t.deepEqual(call?.percentiles[2], [0.5, 11.473348]);
});

test('[HARNESS-9] a ghz that was told to count failed calls has all its times of all calls, and says so', (t) => {
  const counting = fromGhz({ ...(ghzOutput as object), options: { total: 250, 'count-errors': true } }, facts);
  t.like(counting.durations[0], { count: 250, meanMs: 10.929115, about: 'the provisioning call, there and back, failed calls included' });
  t.true(counting.notes.some((note) => note.includes('failed ones too')));
  t.true(ghz.notes.some((note) => note.includes('of the calls that succeeded')));
});

test('[HARNESS-5] a ghz that was stopped has begun fewer calls than it planned, and says why', (t) => {
  const { planned: _, ...unplanned } = facts;
  const stopped = fromGhz({ ...(ghzOutput as object), endReason: 'cancel', options: { total: 500 } }, unplanned);
  t.like(stopped, { planned: 500, started: 250 });
  t.true(stopped.notes.some((note) => note.includes('cancel')));
  const timed = fromGhz({ ...(ghzOutput as object), endReason: 'timeout', options: { total: 2_147_483_647, duration: 5e9 } }, unplanned);
  t.is(timed.planned, 250, 'called for a time, it planned no number');
  t.false(
    timed.notes.some((note) => note.includes('did not go to its end')),
    'and its end is when the time is over',
  );
});

test('ghz without a single answer has no times, and one without percentiles has none made up', (t) => {
  const base = { ...(ghzOutput as object), latencyDistribution: null, histogram: null };
  t.deepEqual(fromGhz({ ...base, statusCodeDistribution: { Unavailable: 250 } }, facts).durations, []);
  const [call] = fromGhz(base, facts).durations;
  t.deepEqual(call?.percentiles, []);
  t.is(call?.histogram, undefined);
});

test('[HARNESS-9] the same call has the same words, by ghz and by our k6 scripts', (t) => {
  t.is(ghz.durations[0]?.about, PROVISION.about);
  t.is(k6.durations[0]?.about, PROVISION.about);
});

test('a k6 threshold that failed is the generator’s verdict, by name', (t) => {
  t.true(k6.verdict?.passed);
  const failed = { ...(k6Output as object), thresholds: [{ metric: 'grpc_req_duration', bound: 'p(95)<5', passed: false }] };
  t.deepEqual(fromK6(failed, facts).verdict, { passed: false, text: '1 of its 1 thresholds failed: grpc_req_duration p(95)<5' });
});

test('a file that is no output of the tool is refused with what is wrong and how to make one', (t) => {
  for (const read of [fromArtillery, fromGhz, fromK6])
    for (const json of [undefined, {}, [], { aggregate: {} }, { count: 'many' }]) {
      const error = t.throws(() => read(json, facts), { instanceOf: BadGeneratorOutput });
      t.regex(error?.message ?? '', /This is no output of .+ Make it with /);
    }
  const falling = {
    name: 'provision',
    about: 'x',
    count: 9,
    percentiles: [
      [0.5, 20],
      [0.9, 10],
    ],
  };
  t.throws(() => fromK6({ ...(k6Output as object), durations: [falling] }, facts), {
    message: /durations\.0\.percentiles: its percentiles must rise/,
  });
});

test('[HARNESS-5] a generator whose players woke too late is not valid, and its numbers are not in the answer', (t) => {
  const late = fromArtillery(artilleryOutput, { ...facts, latenessMaxMs: 1 });
  t.regex(late.invalidBecause ?? '', /woke 1 ms late/);
  t.notRegex(allSaid(late, ghz), /artillery/);
  const text = textOf(late);
  t.true(text.indexOf('Not valid. Artillery') < text.indexOf('How long'), 'said before anything else');
  t.regex(text, /✗ artillery: not valid/);
});

test('[HARNESS-9] the answer says who was seated when and who came home; what else was found names each span, like beside like', (t) => {
  t.is(
    words(generatorsAnswerText(sampleGenerators)),
    'Half had a seat in their party within 163 ms, the last within 573 ms, by our own players and within 153 ms, the last within 366 ms, ' +
      'by artillery (the leader’s press to set out until each member is seated in the party); came home: 120 of 120 with our own players ' +
      'and 117 of 120 with artillery.',
  );
  t.is(
    words(generatorsFurther(sampleGenerators)),
    'Half had a seat in their party within 80 ms, the last within 141 ms, by k6 (asking for a party of one player to being seated ' +
      'in it); half of the parties were provisioned within 11 ms, the last within 44 ms, by ghz and within 12 ms, the last within 61 ms, by k6 (the provisioning call, there and back).',
  );
  t.regex(generatorsAnswerText([ownPlayers]), /; 120 of 120 players came home\.$/);
  t.is(
    generatorsQuestion([ownPlayers]),
    'How long until everybody has a seat in their party, and does everybody come home, by our own players?',
  );
  t.is(generatorsFurther([ownPlayers]), undefined);
  t.is(documentOf(ownPlayers).querySelectorAll('#generators > .lead').length, 0, 'the answer is not said twice');
});

test('a count is right for any number: its words come first', (t) => {
  t.regex(textOf(artillery), /requests refused: no such target \(1\)/);
});

test('[HARNESS-9] rows of one picture that measure unlike spans are told apart, and have no common heading in the table', (t) => {
  const document = documentOf(...sampleGenerators);
  const warned = [...document.querySelectorAll('figure.generators')].map((figure) =>
    figure.textContent.includes('Not all of them measure the same'),
  );
  t.deepEqual(warned, [true, true, false]);
  const groups = [...document.querySelectorAll('table.spans tbody')].map((body) =>
    [...body.querySelectorAll('th')].map((head) => head.textContent.trim().replaceAll(/\s+/g, ' ')),
  );
  t.deepEqual(groups.slice(0, 2), [
    ['The leader’s press to set out until each member is seated in the party', 'own players node v24.21.0', 'artillery 2.0.34'],
    ['Asking for a party of one player to being seated in it', 'k6 v1.4.0'],
  ]);
});

test('[HARNESS-9] the page draws a mark for every percentile given and none more', (t) => {
  const pictures = documentOf(ghz).querySelectorAll('figure.generators .wide svg');
  t.is(pictures.length, 1);
  const titles = [...(pictures[0]?.querySelectorAll('title') ?? [])].map((title) => title.textContent);
  const tooFew = ', measured too few times to tell';
  t.deepEqual(
    titles.filter((title) => title.startsWith('p')).toSorted((left, right) => left.localeCompare(right)),
    ['p10: 10 ms', 'p25: 11 ms', 'p50: 11 ms', 'p75: 14 ms', 'p90: 25 ms', 'p95: 33 ms', `p99: 44 ms${tooFew}`],
    '75 calls cannot tell a 99th percentile from their slowest',
  );
  t.is(titles.filter((title) => /ms: \d+$/.test(title)).length, 11, 'its histogram has eleven bars');
});

test('[HARNESS-9] no number of ms stands in pictures and table that the generator did not give', (t) => {
  for (const generator of [...sampleGenerators, k6StandIn]) {
    const given = new Set(
      generator.durations
        .flatMap(({ minMs, maxMs, percentiles, histogram = [] }) => [
          minMs,
          maxMs,
          ...percentiles.map(([, ms]) => ms),
          ...histogram.map(([ms]) => ms),
        ])
        .filter((ms) => ms !== undefined)
        .map((ms) => msText(ms)),
    );
    const document = documentOf(generator);
    const labels = [...document.querySelectorAll('figure.generators svg')].map((picture) => picture.getAttribute('aria-label') ?? '');
    const words = [...document.querySelectorAll('figure.generators text, figure.generators title')].map(({ textContent }) => textContent);
    const told = [...labels.map((label) => label.replaceAll(/\d+ times/g, '')), ...words].flatMap((text) =>
      [...text.matchAll(/(?:^p[\d.]+:? |within |slowest |took )([\d.]+)/g)].map(([, ms]) => ms ?? ''),
    );
    const cells = [...document.querySelectorAll('table.spans tr')].flatMap((row) =>
      [...row.querySelectorAll('td')].slice(1).map((cell) => cell.textContent),
    );
    t.true(told.length > 0 && cells.length > 0, generator.generator);
    t.deepEqual(
      [...told, ...cells.filter((text) => text !== '–')].filter((ms) => !given.has(ms)),
      [],
      generator.generator,
    );
  }
});

test('a percentile measured too few times is not told: neither in the table nor by name in the picture', (t) => {
  const [row] = [...documentOf(k6StandIn).querySelectorAll('table.spans tr')].filter((candidate) =>
    candidate.textContent.includes('k6 stand-in'),
  );
  t.deepEqual(
    [...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent),
    ['1', '31', '–', '–', '–', '31'],
  );
  const names = [...documentOf(k6StandIn).querySelectorAll('figure.generators text')].map(({ textContent }) => textContent);
  t.false(names.some((name) => name.startsWith('p')));
});

test('pictures say in words what they show, and that their axis is logarithmic', (t) => {
  const pictures = [...documentOf(ownPlayers).querySelectorAll('figure.generators svg')];
  t.true(pictures.every((picture) => picture.getAttribute('role') === 'img'));
  t.is(
    pictures[0]?.getAttribute('aria-label')?.replaceAll('\u00A0', ' '),
    'own players: the leader’s press to set out until each member is seated in the party, 120 times: half within 163 ms, 95 % within 349 ms, 99 % within 384 ms, slowest 573 ms',
  );
  t.regex(textOf(ownPlayers), /ms, on a logarithmic axis/);
});

test('[HARNESS-9] every arrival is accounted for, those too that came to no end', (t) => {
  t.regex(textOf(artillery), /120 planned, 120 begun, 117 done, 3 failed \(2 not home in time, 1 without a reason given\)/);
  t.regex(textOf({ ...ownPlayers, done: 110, failed: 4 }), /120 planned, 120 begun, 110 done, 4 failed, 6 neither when it ended/);
});

test('a verdict that failed stands first beside the answer, and again at the top of the section', (t) => {
  const document = documentOf(...sampleGenerators);
  const marks = (selector: string): string[] => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.slice(0, 9));
  t.deepEqual(marks('.answers .verdict'), ['✗ k6: par', '✓ own pla', '✓ artille', 'ghz: no t']);
  t.deepEqual(marks('#generators > .below .verdict'), ['✗ k6: par']);
  const text = textOf(...sampleGenerators);
  t.true(text.lastIndexOf('✗ k6') < text.indexOf('Time to a seat in the party'));
});

test('one generator alone is not called side by side', (t) => {
  t.notRegex(textOf(ownPlayers), /side by side|each of them|Not all of them/);
  t.regex(textOf(ownPlayers), /Load by our own players/);
  t.is(generatorsQuestion([ghz]), 'How long does provisioning a party take, by ghz?');
});

test('a stand-in is called one beside each of its numbers, has no part in the answer and is not praised', (t) => {
  const text = textOf(ghz, k6StandIn);
  t.is(text.split(/a stand-in that ran one iteration; its times prove nothing/i).length - 1, 3, 'by its verdict, its row and its arrivals');
  t.regex(text, /k6 stand-in proves nothing/, 'and in the table');
  t.notRegex(text, /✓ k6 stand-in/);
  t.notRegex(allSaid(ghz, k6StandIn), /k6/);
  const often = fromK6({ ...(k6Output as object), tool: 'k6 stand-in' }, { ...facts, unit: 'party' });
  t.notRegex(allSaid(ghz, often), /k6/, 'however often it measured');
  t.is(generatorsAnswerText([k6StandIn]), 'Nothing was measured that may be believed.');
});

test('generators stand beside scenarios on one page, and a page without any has no word of them', (t) => {
  const run = sampleRun();
  t.notRegex(renderReport(run), /id="generators"/);
  const both = renderReport({ ...run, generators: sampleGenerators });
  t.true(both.indexOf('id="generators"') < both.indexOf('id="scenario-1"'));
});

test('a terminal is told of each generator in a few lines that keep within its width', (t) => {
  const summary = renderSummary(runOfGenerators(artillery, ghz, k6Parties, k6StandIn), { columns: 80, useColour: false });
  t.regex(summary, /artillery \(1\.2\.3, 45 s\)\nArrivals \(player\): 120 planned, 120 begun, 117 done, 3 failed \(2 not home in/);
  t.regex(summary, /FAILED {2}1 of its 5 checks failed/);
  t.regex(summary, /the provisioning call, there and back: half within 11\u00A0ms/);
  t.regex(summary, /k6 stand-in .+\nThis is a stand-in that ran one iteration; its times prove nothing\./);
  t.deepEqual(
    summary.split('\n').filter((line) => line.length > 80),
    [],
  );
});
