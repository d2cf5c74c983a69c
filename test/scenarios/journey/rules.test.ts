// A journey's record names one set of rules. When those in force are not its file's it says so, and when somebody played by yet others it is not valid.

import test from 'ava';
import { defaultMap } from '../../../core/map/default-map.ts';
import { defaultRules, rulesHash, rulesSchema } from '../../../core/rules/rules.ts';
import { JourneyMeasures } from '../../../scenarios/journey/measures.ts';
import { journeyRecord } from '../../../scenarios/journey/record.ts';
import { loadJourney } from '../../../scenarios/files/scenario-files.ts';
import { underRules } from '../../../scenarios/journey/under-rules.ts';

const firstJourney = () => loadJourney('first-journey', 'play it in virtual time');

test('[HARNESS-13] a run in which a party or a settlement played by other rules than the world says is not valid, and names them', async (t) => {
  const scenario = await firstJourney();
  const inForce = rulesHash(scenario.rules);
  const recordOf = (measures: JourneyMeasures) =>
    journeyRecord({
      scenario,
      outcome: { players: [], measures, droppedArrivals: 0 },
      census: { home: 0, lost: 0, duplicated: 0, stillOut: 0 },
      startedAt: new Date(),
      wallMs: 1,
      notes: [],
      played: { host: 'live' },
    });
  const measures = new JourneyMeasures();
  measures.playedBy(inForce, 'fordwick');
  measures.playedBy(inForce, 'p1');
  t.true(recordOf(measures).isValid);
  measures.playedBy('0123456789abcdef', 'p2');
  measures.playedBy('0123456789abcdef', 'p3');
  t.like(recordOf(measures), {
    isValid: false,
    invalidBecause: `The world says that ${inForce} is in force, but it was played otherwise: p2, p3 by 0123456789abcdef. Give all its servers the same rules file, and leave that alone during a run.`,
  });
});

test('[HARNESS-13] under rules by which a journey takes longer, the time it may take follows from them; under its own nothing changes', async (t) => {
  const scenario = await firstJourney();
  t.deepEqual(await underRules(scenario, scenario, 'the target'), { scenario, notes: [] });
  const slow = await underRules(scenario, { rules: defaultRules, map: defaultMap }, 'slow.yaml');
  t.deepEqual(slow.scenario.rules, defaultRules);
  // Played in virtual time, journeys under the first values take one to two and a half minutes.
  t.true(slow.scenario.longestMs > 200_000 && slow.scenario.longestMs < 600_000, `${slow.scenario.longestMs} ms`);
  t.is(slow.notes.length, 2);
  t.regex(slow.notes[0] ?? '', /^Played by the rules of slow\.yaml \(/);
  const window = rulesSchema.parse({ ...scenario.rules, combat: { ...scenario.rules.combat, dodgeWindowMs: 650 } });
  const quick = await underRules(scenario, { rules: window, map: defaultMap }, 'the target');
  t.true(quick.scenario.longestMs >= scenario.longestMs, 'never less than the file allows');
});

test('[HARNESS-13] rules by which nobody comes home are refused before anybody plays', async (t) => {
  const scenario = {
    ...(await firstJourney()),
    players: [{ count: 4, network: 'fibre_region', population: 'average', device: 'pc60Hz' } as const],
  };
  const rules = rulesSchema.parse({ journey: { travelKilometresPerSecond: 0.01 } });
  await t.throwsAsync(underRules(scenario, { rules, map: defaultMap }, 'the target'), {
    name: 'NotPlayable',
    message: /^By the rules of the target not everybody is home after half an hour\./,
  });
});
