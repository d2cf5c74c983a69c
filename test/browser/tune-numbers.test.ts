// What the tuning page computes, without a browser: its fast formula against the exact one and against the party machine, its sentences, its address,
// its rules file and its links.

import { DUEL_POLICIES } from '../../core/model/policies.ts';
import test from 'ava';
import { decodeDuelLink, decodePresses, encodeDuelLink, encodePresses, PRESSES_MAX, type DuelLink } from '../../core/client/duel-link.ts';
import { parseRules } from '../../core/rules/parse-rules.ts';
import { defaultRules, rulesHash } from '../../core/rules/rules.ts';
import { wilsonInterval } from '../../reports/statistics.ts';
import { shareInTime } from '../../scenarios/questions/formula.ts';
import { predict, shareCurve, windowReaching } from '../../scenarios/tune/dodge-shares.ts';
import { evidenceFor, evidenceOf } from '../../scenarios/tune/evidence.ts';
import { doJob } from '../../scenarios/tune/play.ts';
import { rulesFileText, tunedRules } from '../../scenarios/tune/rules-file.ts';
import { CHOSEN_NETWORKS, combatOf, defaultSetting, defenderIn, type Setting } from '../../scenarios/tune/setting.ts';
import { decodeState, encodeState, initialState, type TuneState } from '../../scenarios/tune/url-state.ts';
import { warningsFor } from '../../scenarios/tune/warnings.ts';
import { answerText, differenceText } from '../../scenarios/tune/words.ts';
import { sampleRun } from '../fixtures/sample-run.ts';

const ask = (setting: Setting) =>
  doJob({ kind: 'exchange', id: 1, settings: [defaultSetting, setting], seed: 3, from: 5, wish: 'any', judged: 0 });

const said = (change: Partial<Setting>): string => warningsFor({ ...defaultSetting, ...change }).join(' ');

const ticks = [
  { tickMs: 0, tickPhase: 'locked' },
  { tickMs: 33, tickPhase: 'locked' },
  { tickMs: 33, tickPhase: 'random' },
] as const;

test('the fast formula is within two thousandths of the exact one, on every network, policy and tick', (t) => {
  let widest = 0;
  for (const network of CHOSEN_NETWORKS)
    for (const policy of DUEL_POLICIES)
      for (const tick of ticks) {
        const setting: Setting = { ...defaultSetting, ...tick, network, policy };
        const [fast, exact] = [shareCurve(setting), shareInTime(defenderIn(setting), combatOf(setting))];
        for (const windowMs of [250, 400, 450, 600, 1000]) widest = Math.max(widest, Math.abs(fast(windowMs) - exact(windowMs)));
      }
  t.log(`widest gap ${widest.toFixed(5)}`);
  t.true(widest < 0.002);
});

test('the party machine agrees with the fast formula, dodges and false hits alike', (t) => {
  for (const setting of [
    { ...defaultSetting, windowMs: 450 },
    { ...defaultSetting, windowMs: 450, tickMs: 33, policy: 'compensated' },
    { ...defaultSetting, windowMs: 500, marginMs: 0, windupMs: 300 },
    { ...defaultSetting, windowMs: 450, network: 'eu_to_apac', policy: 'client-stamped', stampWaitMs: 100 },
  ] as const) {
    const answer = doJob({ kind: 'duel', id: 1, setting, seed: 11, chunk: 0, trials: 4000 });
    if (answer.kind !== 'duel') {
      t.fail('a duel is answered by a duel');
      return;
    }
    const { dodgeRatio, falseHitRatio } = predict(setting);
    const [low, high] = wilsonInterval({ successes: answer.dodged, trials: answer.trials, z: 4 });
    t.true(dodgeRatio >= low && dodgeRatio <= high, `${setting.policy}: ${dodgeRatio} in ${low}..${high}`);
    // The clients' clocks are a few ms off, which the formula leaves out.
    t.true(Math.abs(answer.falseHits / answer.trials - falseHitRatio) < 0.015, `${setting.policy}: false hits`);
  }
});

test('the same job gives the same answer, and A and B see the same people on the same links', (t) => {
  t.deepEqual(ask(defaultSetting), ask(defaultSetting));
  const answer = ask({ ...defaultSetting, windowMs: 900 });
  if (answer.kind !== 'exchange') {
    t.fail('any exchange is found');
    return;
  }
  const pressed = answer.shown.map(({ record }) => record.events.find(({ kind }) => kind === 'dodge')?.atMs);
  t.is(pressed[0], pressed[1]);
});

test('an exchange that is just too late says by how much', (t) => {
  const answer = doJob({
    kind: 'exchange',
    id: 1,
    settings: [{ ...defaultSetting, windowMs: 450 }],
    seed: 1,
    from: 1,
    wish: 'just too late',
    judged: 0,
  });
  if (answer.kind !== 'exchange') {
    t.fail('one in a few hundred is just too late');
    return;
  }
  t.regex(answer.shown[0]?.record.title ?? '', /^Too late by \d+ ms$/);
});

test('what never happens is searched for a bounded time and then admitted', (t) => {
  const answer = doJob({
    kind: 'exchange',
    id: 9,
    settings: [{ ...defaultSetting, windowMs: 100 }],
    seed: 1,
    from: 1,
    wish: 'in time',
    judged: 0,
  });
  t.is(answer.kind, 'noExchange');
});

test('the answer is a sentence a designer would say', (t) => {
  t.is(
    answerText(defaultSetting, predict(defaultSetting)),
    'On 4G, 95 % of blows at average players on a PC at 60 Hz are dodged; about 1 attack in 1100 shows a hit that was dodged.',
  );
  const far: Setting = { ...defaultSetting, network: 'geo_satellite', population: 'novice' };
  t.regex(answerText(far, predict(far)), /^On a geostationary satellite, none of the blows at novices on a PC at 60 Hz are dodged/);
  const longer = predict({ ...defaultSetting, windowMs: 700 });
  t.is(
    differenceText(predict({ ...defaultSetting, windowMs: 450 }), longer),
    'B lets 26 in 100 blows more be dodged than A; its blow lands 200 ms later.',
  );
});

test('the least window for a target is the first that reaches it', (t) => {
  const windowMs = windowReaching(defaultSetting, 0.8, 1500) ?? 0;
  const [there, before] = [windowMs, windowMs - 1].map((ms) => predict({ ...defaultSetting, windowMs: ms }).dodgeRatio);
  t.true((there ?? 0) >= 0.8 && (before ?? 1) < 0.8);
  t.is(windowReaching(defaultSetting, 0.99, 1500), undefined);
});

test('warnings say in plain words what a setting really means', (t) => {
  t.regex(said({ tickMs: 33, windowMs: 450 }), /On a 33 ms tick, 450 and 460 are the same window/);
  t.regex(said({}), /The wind-up of 650 ms does not show/);
  t.regex(
    said({ marginMs: 0, windupMs: 200, network: 'transatlantic' }),
    /show a hit that was dodged, because its news arrives after the landing\. A landing margin of \d+ ms/,
  );
  t.regex(said({ windowMs: 250 }), /Hardly anybody can dodge this/);
  t.regex(said({ policy: 'compensated', network: 'eu_to_apac', windupMs: 1200 }), /The cap bites/);
  t.regex(said({ policy: 'equalised', network: 'fibre_region', windupMs: 1200 }), /loses \d+ ms of the window to the floor of 100 ms/);
  t.deepEqual(warningsFor({ ...defaultSetting, windowMs: 600, windupMs: 900 }), []);
});

test('the address holds everything, and only what differs', (t) => {
  t.is(encodeState(initialState), '');
  const state: TuneState = {
    a: { ...defaultSetting, windowMs: 450, network: 'own', own: { baseMs: 12.5, medianMs: 3.25, sigma: 0.7, lossRatio: 0.02 } },
    b: {
      ...defaultSetting,
      windowMs: 450,
      policy: 'compensated',
      tickMs: 33,
      tickPhase: 'random',
      population: 'novice',
      device: 'mobile',
      network: 'lan',
    },
    edited: 'b',
    rows: 'policies',
    isDifference: true,
    seed: 77,
    presses: [412, 389.5],
  };
  const back = decodeState(`#${encodeState(state)}`);
  t.deepEqual(back, state);
});

test('an address with nonsense in it keeps the first values', (t) => {
  t.deepEqual(decodeState('#window=1e9&policy=magic&tick=-3&own=1,2&seed=-1&rows=&presses=x,,9999999&edit=b&network=%00'), initialState);
});

test('the rules file is read by the servers as exactly the rules that were tuned', (t) => {
  const setting: Setting = {
    ...defaultSetting,
    windowMs: 520,
    windupMs: 800,
    marginMs: 200,
    tickMs: 33,
    policy: 'compensated',
    capMs: 120,
  };
  const text = rulesFileText({
    setting,
    seed: 5,
    simulated: { dot: { windowMs: 520, ratio: 0.91, ci95: [0.9, 0.92], trials: 4000 }, falseHits: 2 },
  });
  const read = parseRules(text);
  if (read.kind !== 'ok') {
    t.fail(JSON.stringify(read.mistakes));
    return;
  }
  t.deepEqual(read.value.combat, combatOf(setting));
  t.is(rulesHash(read.value), rulesHash(tunedRules(setting)));
  t.true(text.includes(rulesHash(read.value)));
  t.regex(text, /^# {3}simulated: dodged 91\.0 % \(95 % sure: 90–92\), shown falsely 2, of 4000 blows$/m);
  t.regex(text, /predict --window 520 --reaction 265,35,50 --down 16,8,0\.7 --up 16,8,0\.7 --device 55 --tick 33/);
  t.notRegex(text, /equaliseFloorMs/);
});

test('a rules file with nothing changed changes nothing', (t) => {
  const read = parseRules(rulesFileText({ setting: defaultSetting, seed: 1, simulated: undefined }));
  t.deepEqual(read, { kind: 'ok', value: defaultRules });
});

const duel: DuelLink = {
  windowMs: 600,
  windupMs: 650,
  marginMs: 150,
  tickMs: 33,
  tickPhase: 'random',
  policy: 'client-stamped',
  capMs: 150,
  floorMs: 100,
  stampWaitMs: 400,
  down: { baseMs: 16, medianMs: 8, sigma: 0.7 },
  up: { baseMs: 16.5, medianMs: 8.2, sigma: 0.75 },
};

test('a duel survives its link', (t) => {
  const text = encodeDuelLink(duel);
  t.regex(text, /^[\w.-]+$/);
  t.deepEqual(decodeDuelLink(text), duel);
});

test('a link that is no duel, or leaves its bounds, is refused', (t) => {
  const text = encodeDuelLink(duel);
  for (const bad of [
    '',
    'x',
    text.slice(2),
    `${text}_1`,
    text.replace('600', '60000'),
    text.replace('random', 'often'),
    text.replace('650', '-650'),
    text.replace('650', '1e3'),
  ])
    t.is(decodeDuelLink(bad), undefined, bad);
});

test('presses survive their link, are bounded, and nonsense among them is left out', (t) => {
  t.deepEqual(decodePresses(encodePresses([412, 389.54, 0])), [412, 389.5, 0]);
  t.deepEqual(decodePresses('412,,x,-3,1e3,99999999,7'), [412, 7]);
  t.is(decodePresses('1,'.repeat(PRESSES_MAX * 3)).length, PRESSES_MAX);
});

test('an earlier run is shown only where it answers what is set', (t) => {
  const run = {
    ...sampleRun(),
    scenarios: sampleRun().scenarios.map((scenario) => ({ ...scenario, isValid: true, rulesHash: rulesHash(defaultRules) })),
  };
  const points = evidenceOf(run);
  t.true(points.length > 0);
  for (const point of evidenceFor(points, defaultSetting)) t.deepEqual([point.network, point.population], ['lte_4g', 'average']);
  t.deepEqual(evidenceFor(points, { ...defaultSetting, tickMs: 33 }), []);
  t.deepEqual(evidenceOf({ ...run, scenarios: run.scenarios.map((scenario) => ({ ...scenario, rulesHash: 'other' })) }), []);
});
