// What a load run says of itself: its title, which is the question it can answer, and what of it did not come to an end.

import type { GeneratorName, LoadPlan } from './generator.ts';
import type { LoadOutcome } from './run-load.ts';

/** Those that play whole visits of the scenario's players. */
const PLAYERS: readonly GeneratorName[] = ['own', 'artillery'];

/** The title of the run's page: its question by what was measured, and what is missing on it. */
export const loadTitle = ({ scenario, provision }: LoadPlan, outcome: Pick<LoadOutcome, 'finished' | 'unfinished'>): string => {
  const isPlayed = outcome.finished.some((name) => PLAYERS.includes(name));
  const { fromPerSecond: from, toPerSecond: to } = provision;
  const rate =
    from === to ? `at ${from} parties a second` : `as the rate ${from < to ? 'rises' : 'falls'} from ${from} to ${to} parties a second`;
  const question = isPlayed ? scenario.question : `How long does provisioning a party take ${rate}?`;
  const lacking = unfinishedText(outcome);
  return lacking === '' ? question : `${question} ${lacking}`;
};

/** Who did not finish, in sentences; empty when everybody did. */
export const unfinishedText = ({ unfinished }: Pick<LoadOutcome, 'unfinished'>): string => {
  const named = (kind: LoadOutcome['unfinished'][number]['kind']): string =>
    unfinished
      .filter((one) => one.kind === kind)
      .map(({ name }) => name)
      .join(' and ');
  const [failed, stopped, notBegun] = [named('failed'), named('stopped'), named('notBegun')];
  return [
    ...(failed === '' ? [] : [`Without ${failed}, which failed.`]),
    ...(stopped === '' ? [] : [`Stopped during ${stopped}.`]),
    ...(notBegun === '' ? [] : [`Not begun: ${notBegun}.`]),
  ].join(' ');
};
