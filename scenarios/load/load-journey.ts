// Finds the journey that a load run plays. Other scenarios of the catalogue are played in virtual time, so a wrong name is answered with journeys only.

import { BadFile, loadScenario, scenarioNames } from '../scenario-files.ts';
import type { LoadPlan } from './generator.ts';

/** The journey of that name, or in the file at that path. Throws `BadFile`. */
export const loadJourney = async (name: string): Promise<LoadPlan['scenario']> => {
  const isWord = /^[\w-]+$/.test(name);
  if (isWord && !(await scenarioNames()).includes(name)) throw new BadFile(`There is no scenario "${name}". ${await whatThereIs()}`);
  const scenario = await loadScenario(name);
  if (scenario.plays !== 'journey')
    throw new BadFile(`${name} is played in virtual time, and a load run needs a journey. ${await whatThereIs()}`);
  return scenario;
};

const whatThereIs = async (): Promise<string> => {
  const scenarios = await Promise.all((await scenarioNames()).map(loadScenario));
  const journeys = scenarios.filter(({ plays }) => plays === 'journey').map(({ name }) => name);
  return `Journeys of the catalogue: ${journeys.join(', ')}; a path to a file works too.`;
};
