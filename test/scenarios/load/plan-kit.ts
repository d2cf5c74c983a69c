// The plan that tests of load generators give them: the catalogue's parties of six, and few parties to provision.

import type { LoadPlan, ProvisionPlan } from '../../../scenarios/load/generator.ts';
import { loadScenario } from '../../../scenarios/files/scenario-files.ts';

export const loadPlan = async (
  provision: ProvisionPlan = { fromPerSecond: 5, toPerSecond: 10, seconds: 4, players: 6 },
): Promise<LoadPlan> => {
  const scenario = await loadScenario('parties-of-six');
  if (scenario.plays !== 'journey') throw new Error('parties-of-six is a journey');
  return { scenario, provision };
};
