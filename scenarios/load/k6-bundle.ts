// A k6 script with all it imports as one file. k6 finds its own modules and no others, so everything else must be inside, and in words its engine reads.

import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { assert } from '../../core/assert.ts';

export type K6Script = 'provision' | 'play';

/**
 * What declares rules in core/rules. The codec takes lists of words from those files; without the declarations, which only readers of rules files need, the
 * schema library stays out of every virtual user.
 */
const RULE_MAKERS = ['z', 'field', 'wholeField', 'flagField', 'choice', 'weapon', 'armour', 'enemy', 'companion', 'mind', 'reaction'];

/** The script's code: an ES module for k6, CommonJS for the stand-in. Imports of `k6` and `k6/…` stay. */
export const bundleK6Script = async (script: K6Script, format: 'esm' | 'cjs'): Promise<string> => {
  await using bundle = await rolldown({
    input: join(import.meta.dirname, 'k6', `${script}.ts`),
    platform: 'neutral',
    external: /^k6(\/|$)/,
    resolve: { mainFields: ['module', 'main'] },
    // k6's engine does not read all of later years: assignments such as `??=` end a script before it begins.
    transform: { target: 'es2020' },
    treeshake: { manualPureFunctions: RULE_MAKERS, propertyReadSideEffects: false },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format, comments: false });
  const [{ code, modules }] = output;
  assert(output.length === 1, 'a script is one file');
  const schemas = Object.entries(modules).filter(([file, { renderedLength }]) => file.includes('/node_modules/zod/') && renderedLength > 0);
  assert(schemas.length === 0, 'a script holds nothing of the schema library');
  return code;
};
