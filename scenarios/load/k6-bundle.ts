// A k6 script with all it imports as one file. k6 finds its own modules and no others, so everything else must be inside.

import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { assert } from '../../core/assert.ts';

export type K6Script = 'provision' | 'play';

/** The script's code: an ES module for k6, CommonJS for the stand-in. Imports of `k6` and `k6/…` stay. */
export const bundleK6Script = async (script: K6Script, format: 'esm' | 'cjs'): Promise<string> => {
  await using bundle = await rolldown({
    input: join(import.meta.dirname, 'k6', `${script}.ts`),
    platform: 'neutral',
    external: /^k6(\/|$)/,
    resolve: { mainFields: ['module', 'main'] },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format, comments: false });
  const [{ code }] = output;
  assert(output.length === 1, 'a script is one file');
  return code;
};
