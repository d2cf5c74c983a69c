// Earlier runs as points on the curve: what a scenario measured, shown only where it answers the very question that is set. Pure.

import { deviceDelaysMs } from '../../core/rules/populations.ts';
import { defaultRules, rulesHash } from '../../core/rules/rules.ts';
import type { DodgeCell, RunRecord } from '../../reports/record.ts';
import { defaultSetting, SLIDER_NAMES, type Setting } from './setting.ts';

/** One measured share. Ratios 0..1. */
export interface EvidencePoint extends Pick<DodgeCell, 'windowMs' | 'network' | 'population' | 'dodgeRatio' | 'ci95' | 'exchanges'> {
  readonly host: 'virtual' | 'live';
  /** Device delay it was measured with. Unit: ms. */
  readonly deviceMs: number;
  /** Where it comes from, in words. */
  readonly source: string;
}

/** Points one page carries. */
const POINTS_MAX = 2000;

/** The points of a run that was played by the first rules; runs by other rules have nothing to say here. */
export const evidenceOf = (run: RunRecord): readonly EvidencePoint[] =>
  run.scenarios
    .filter((scenario) => scenario.isValid && scenario.rulesHash === rulesHash(defaultRules))
    .flatMap((scenario) =>
      scenario.cells.map(({ windowMs, network, population, dodgeRatio, ci95, exchanges, feltLagMs }) => ({
        windowMs,
        network,
        population,
        dodgeRatio,
        ci95,
        exchanges,
        host: scenario.host,
        deviceMs: feltLagMs,
        source: `${scenario.scenario}, seed ${scenario.seed}`,
      })),
    )
    .slice(0, POINTS_MAX);

/** The points that answer what is set: all but the window must be as it was measured. */
export const evidenceFor = (points: readonly EvidencePoint[], setting: Setting): readonly EvidencePoint[] => {
  const isUntouched =
    setting.policy === defaultSetting.policy && SLIDER_NAMES.every((name) => name === 'windowMs' || setting[name] === defaultSetting[name]);
  if (!isUntouched) return [];
  return points.filter(
    ({ network, population, deviceMs }) =>
      network === setting.network && population === setting.population && deviceMs === deviceDelaysMs[setting.device],
  );
};
