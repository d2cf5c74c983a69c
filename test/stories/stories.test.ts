// Every story is told again and compared with its file. After a wanted change, `npm run stories:update` writes them anew: review the difference like
// prose.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import { fightStories } from './fight-stories.ts';
import { journeyStories } from './journey-stories.ts';
import { tellStory } from './story.ts';

const stories = [...fightStories, ...journeyStories];
const mayUpdate = process.env['UPDATE_STORIES'] === '1';
const fileOf = (name: string): string => join(import.meta.dirname, `${name}.story.txt`);

for (const story of stories)
  test(story.title, (t) => {
    const told = tellStory(story);
    const file = fileOf(story.name);
    if (mayUpdate) writeFileSync(file, told);
    t.true(existsSync(file), `${story.name} was never written: npm run stories:update`);
    t.is(told, readFileSync(file, 'utf8'));
  });

test('every story file is told by somebody', (t) => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.story.txt'));
  t.deepEqual(files.toSorted(), stories.map(({ name }) => `${name}.story.txt`).toSorted());
});
