// Drills as questions ask for them: a kind of player on a network of ours, under the rules in force but for what is being asked about.

import { networks, type NetworkName } from '../../core/rules/networks.ts';
import { deviceDelaysMs, populations, type DeviceName } from '../../core/rules/populations.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { fork, seeded } from '../../core/random.ts';
import { drillRules, type DrillSetup } from './drill.ts';
import type { Defender } from './formula.ts';

/** A drill of this defender; both sides sit on the defender's link unless another is named. */
export const drillOf = (
  defender: Defender,
  {
    rules,
    combat = {},
    exchanges,
    seed,
    attacker,
    watchers = 0,
  }: {
    readonly rules: Rules;
    /** Rules of combat that differ. */
    readonly combat?: Partial<Rules['combat']>;
    readonly exchanges: number;
    readonly seed: number;
    readonly attacker?: NetworkName;
    readonly watchers?: number;
  },
): DrillSetup => ({
  ...defender,
  attacker: attacker === undefined ? legsOf(defender.link) : legsOf(networks[attacker]),
  defender: legsOf(defender.link),
  rules: drillRules(rules, combat),
  exchanges,
  seed,
  watchers,
});

/** A seed of its own for each label: drills that differ only in rules keep one label, and so see the same people and links. */
export const seedFor = (seed: number, label: string): number => fork(seeded(seed), label).origin;

const legsOf = ({ up, down }: DrillSetup['attacker']): DrillSetup['attacker'] => ({ up, down });

/** Blows nobody answers, between clients on one kind of network: for what is asked about the blow itself. `watchers` are others in the party. */
export const unanswered = (
  network: NetworkName,
  {
    device,
    watchers = 0,
    ...asked
  }: Pick<DrillSetup, 'rules' | 'exchanges' | 'seed'> & { readonly device: DeviceName; readonly watchers?: number },
): DrillSetup => {
  const legs = legsOf(networks[network]);
  return {
    attacker: legs,
    defender: legs,
    reaction: populations.average.goNoGo,
    lapseRatio: 1,
    betweenPersonSdMs: 0,
    deviceMs: deviceDelaysMs[device],
    watchers,
    ...asked,
  };
};
