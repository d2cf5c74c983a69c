// The words of generated quests: by the foe that leads, several titles and several openings, and by difficulty how it ends. `{site}` and
// `{town}` are filled in from the map. Data only; who draws which is decided in quests.ts.

import type { EnemyKind } from '../rules/npcs.ts';

export interface QuestWords {
  readonly titles: readonly string[];
  readonly openings: readonly string[];
}

export const QUEST_WORDS: Readonly<Record<EnemyKind, QuestWords>> = {
  wolf: {
    titles: ['Teeth in the dark', 'The flock of {town}', 'Howling at {site}', 'A cold trail', 'What the shepherd saw'],
    openings: [
      'The shepherds of {town} count their sheep every evening and every morning, and the numbers no longer agree.',
      'A carter came in without his horse. He will not say what took it, only that it began at {site}.',
      'Since the first frost the wolves of {site} have stopped being afraid of fire.',
      'Old Merrin has set nine traps around {site}. Something has sprung all nine and eaten the bait.',
    ],
  },
  bandit: {
    titles: ['Uninvited millers', 'The road toll', 'A chest for {town}', 'Smoke over {site}', 'The false ferryman'],
    openings: [
      'Three merchants in a row have reached {town} on foot, in their shirts, and very angry.',
      'Somebody collects a toll at {site}. Nobody in {town} remembers appointing anybody.',
      'The chest with the harvest money left for {town} a week ago. It was seen last near {site}.',
      'They were soldiers once, people say, and they still keep a watch at {site}. Mind the one on the roof.',
    ],
  },
  boar: {
    titles: ['Trampled barley', 'The old tusker', 'Nobody picks mushrooms', 'A quarrel at {site}', 'The ploughed graveyard'],
    openings: [
      'Half a field of barley lies flat, and the tracks around it are as wide as a hand.',
      'The mushroom pickers of {town} spent last night up the trees at {site}, and will not say a word about it.',
      'There is a boar at {site} with an arrow in its shoulder, and it knows who shot it: everybody.',
      'The miller asks for somebody with a long spear and no sense of smell, to go to {site}.',
    ],
  },
  wight: {
    titles: ['The lamp in {site}', 'Cold hands', 'A debt to the dead', 'The bell nobody rings', 'What was buried twice'],
    openings: [
      'A light goes round {site} at night, slowly, as if somebody were looking for something.',
      'The gravedigger of {town} has handed in his spade. He says that they keep putting it back.',
      'A ring was taken out of {site} last spring. Since then the doors of {town} are knocked on, and nobody stands outside.',
      'At {site} the snow melts in the shape of people lying down, and in the morning the shapes have moved.',
    ],
  },
  ogre: {
    titles: ['Something large', 'The sleeper at {site}', 'Stones from above', 'The missing bridge', 'A very big footprint'],
    openings: [
      'The stonemasons of {town} say that no wind moves a block of that size, and certainly not uphill.',
      'It sleeps by day at {site}, snoring like a saw, and by night the farms around {town} grow fewer.',
      'There was a bridge near {site}. Now there is half a bridge, and something picks its teeth with the other half.',
      'The children of {town} have found a footprint and are using it as a pond.',
    ],
  },
  sparringPartner: {
    titles: ['A friendly bout', 'The travelling champion', 'A wager at {site}', 'Dents to mend'],
    openings: [
      'A champion with a very large club stands at {site} and waits for somebody to disagree.',
      'The fair of {town} offers a prize to whoever is still standing at {site} by evening.',
    ],
  },
};

/** How a story ends, by difficulty 1..3. */
export const QUEST_ENDINGS: readonly (readonly string[])[] = [
  ['A good errand for a first day out.', 'Two with steady hands will do.', 'It should be over by supper.'],
  ['Take friends, or hire some.', 'Nobody in {town} wants to go alone, and nobody should.', 'Come back before the weather turns.'],
  [
    'Those who went last have not come back.',
    'Go in numbers, and agree beforehand who runs for help.',
    'The pay is good because the odds are not.',
  ],
];

const NAMES: Readonly<Record<EnemyKind, readonly [one: string, many: string]>> = {
  wolf: ['wolf', 'wolves'],
  bandit: ['bandit', 'bandits'],
  boar: ['boar', 'boars'],
  wight: ['wight', 'wights'],
  ogre: ['ogre', 'ogres'],
  sparringPartner: ['champion', 'champions'],
};
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** As in "Two wolves and one boar": the foes of a quest as a scout would count them. */
export const foesInWords = (enemies: readonly EnemyKind[]): string => {
  const counts = new Map<EnemyKind, number>();
  for (const enemy of enemies) counts.set(enemy, (counts.get(enemy) ?? 0) + 1);
  const parts = [...counts].map(([enemy, count]) => `${NUMBERS[count] ?? count} ${NAMES[enemy][count === 1 ? 0 : 1]}`);
  const last = parts.pop() ?? '';
  const words = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
};
