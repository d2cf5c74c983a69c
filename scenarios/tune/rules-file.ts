// What a designer takes along: a rules file the servers read, holding only what differs from the first values, with the question, the seed and the
// evidence in its comments, where the servers' strict schema does not mind them. Pure; `parseRules` reads it back (test/browser/tune-numbers.test.ts).

import { populations } from '../../core/rules/populations.ts';
import { defaultRules, rulesHash, rulesSchema, type Rules } from '../../core/rules/rules.ts';
import type { LegShape } from '../../core/timing/duel-question.ts';
import { intervalText } from '../../reports/html/format.ts';
import { predict } from './dodge-shares.ts';
import { blowsAt } from '../questions/words.ts';
import { proofComment } from '../evidence/proof.ts';
import { rulesText } from '../evidence/rules-text.ts';
import { combatOf, questionOf, type Setting } from './setting.ts';
import type { Simulated } from './simulate.ts';
import { answerText, onChosen } from './words.ts';
import { warningsFor } from './warnings.ts';

/** What the file is made of. */
export interface RulesFileParts {
  readonly setting: Setting;
  readonly seed: number;
  /** What the party machine said of exactly this setting, if it has spoken. */
  readonly simulated: Simulated | undefined;
}

/** Name under which it is saved. */
export const RULES_FILE_NAME = 'tuned-rules.yaml';

/** The file's text. */
export const rulesFileText = ({ setting, seed, simulated }: RulesFileParts): string => {
  const prediction = predict(setting);
  const comments = [
    'Rules tuned on the doubleping tuning page. The servers read this file; what it leaves out keeps its first value.',
    '',
    `question: what share of ${blowsAt(setting.population, setting.device)} is dodged ${onChosen(setting.network)}?`,
    `answer: ${answerText(setting, prediction)}`,
    `seed: ${seed}`,
    `rules hash: ${rulesHash(tunedRules(setting))}`,
    '',
    'evidence:',
    `  predicted: dodged ${percent(prediction.dodgeRatio)} %, shown falsely ${percent(prediction.falseHitRatio)} %, lands after ${Math.round(prediction.landsAfterMs)} ms`,
    simulated === undefined
      ? '  simulated: not yet'
      : `  simulated: dodged ${percent(simulated.dot.ratio)} % (95 % sure: ${intervalText(simulated.dot.ci95)}), shown falsely ${simulated.falseHits}, of ${simulated.dot.trials} blows`,
    ...warningsFor(setting, prediction).map((sentence) => `  beware: ${sentence}`),
    ...proofs({ setting, seed, simulated }),
    '',
    'ask again with:',
    `  ${commandLine('predict', setting)}`,
    `  ${commandLine('duel sim', setting)} --seed ${seed}`,
  ];
  return rulesText(comments, tunedRules(setting));
};

/** The rules as a server would hold them after reading the file. */
export const tunedRules = (setting: Setting): Rules => rulesSchema.parse({ ...defaultRules, combat: combatOf(setting) });

/** The page's word on its own setting, in the form that `rules check` proves again. A network of one's own has no name to prove it by. */
const proofs = ({ setting, seed, simulated }: RulesFileParts): string[] => {
  const { population, network, device } = setting;
  if (network === 'own' || simulated === undefined) return [];
  const predicted = predict(setting).dodgeRatio;
  const { trials: exchanges, ratio, ci95 } = simulated.dot;
  const [low, high] = ci95;
  return [proofComment({ about: 'dodged', population, network, device, seed, exchanges, predicted, simulated: ratio, ci95: [low, high] })];
};

/** The same question on the command line. */
const commandLine = (command: string, setting: Setting): string => {
  const question = questionOf(setting);
  const { muMs, sigmaMs, tauMs } = populations[setting.population].goNoGo;
  const flags: readonly (readonly [string, string | number])[] = [
    ['window', question.windowMs],
    ['reaction', `${muMs},${sigmaMs},${tauMs}`],
    ['down', legText(question.down)],
    ['up', legText(question.up)],
    ['device', question.deviceMs],
    ['tick', question.tickMs],
    ['tick-phase', question.tickPhase],
    ['policy', question.policy],
    ['cap', question.capMs],
    ['floor', question.floorMs],
    ['lapse', question.lapseRatio],
    ['loss', question.lossRatio],
    ['retransmit', question.retransmitMs],
  ];
  return `npm run -s doubleping -- ${command} ${flags.map(([name, value]) => `--${name} ${value}`).join(' ')}`;
};

const legText = ({ baseMs, medianMs, sigma }: LegShape): string => `${baseMs},${medianMs},${sigma}`;

const percent = (ratio: number): string => (ratio * 100).toFixed(ratio < 0.01 ? 2 : 1);
