// Where timing is measured, timing alone decides. Goal: one switch, thrown everywhere alike. Method: rules in which stats matter as much as they may, put
// through everything that measures, and the chances of a blow between unequal fighters worked out under what comes back.

import test from 'ava';
import { evadeChance, hitChance } from '../../../core/party/chances.ts';
import { rulesOf } from '../../../core/party/drill.ts';
import { defaultRules, rulesSchema, type Rules } from '../../../core/rules/rules.ts';
import { timingOnly } from '../../../core/rules/timing-only.ts';
import { defaultDuelQuestion } from '../../../core/timing/duel-question.ts';
import { duelRules } from '../../../scenarios/duel/sim.ts';
import { measuringRules } from '../../../scenarios/one-party/measuring-rules.ts';
import { drillRules } from '../../../scenarios/questions/drill.ts';
import { ruleChanges } from '../../../scenarios/evidence/rules-text.ts';
import { defaultSetting, playRulesOf } from '../../../scenarios/tune/setting.ts';

const stats = (points: number) => ({ might: points, skill: points, agility: points, vigour: points });
const [weak, strong] = [stats(1), stats(12)];
const statsDecide = rulesSchema.parse({ combat: { hitRatio: 0.3, hitPerPoint: 0.2, evadeRatio: 0.2, evadePerPoint: 0.2 } });

const chances = ({ combat }: Rules): readonly number[] =>
  [
    { attacker: weak, defender: strong },
    { attacker: strong, defender: weak },
  ].flatMap((pair) => [hitChance(pair, combat), evadeChance(pair, combat)]);

test('timing alone: an undodged blow hits, a dodge in time is as good as the rules allow, whoever fights; all else stays', (t) => {
  t.deepEqual(chances(timingOnly(statsDecide)), [1, 0.98, 1, 0.98]);
  t.deepEqual(
    ruleChanges(statsDecide, timingOnly(statsDecide)).map(({ path }) => path),
    ['combat.evadeRatio', 'combat.evadePerPoint', 'combat.hitRatio', 'combat.hitPerPoint'],
  );
});

test('whatever measures timing throws that same switch', (t) => {
  const measured: Readonly<Record<string, Rules>> = {
    'duels and sweeps': measuringRules(statsDecide),
    questions: drillRules(statsDecide),
    'predict’s own duel': duelRules(defaultDuelQuestion),
    'the tuning page': playRulesOf(defaultSetting),
    'a drill with timing of its own': rulesOf(
      { goal: { kind: 'drill', partners: 1, strikeEveryMs: 8000, settings: defaultSetting } },
      statsDecide,
    ),
  };
  for (const [name, rules] of Object.entries(measured)) t.deepEqual(chances(rules), [1, 0.98, 1, 0.98], name);
  t.notDeepEqual(chances(defaultRules), [1, 0.98, 1, 0.98], 'in a game stats matter');
});
