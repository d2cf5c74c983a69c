// A rules file (YAML or JSON, any part of the rules; what it leaves out keeps its first value) becomes complete, checked rules, or mistakes with
// the line and column of each.

import { parseYaml, type ParsedFile } from '../parse-yaml.ts';
import { rulesSchema, type Rules } from './rules.ts';

/** Reads a rules file's text. */
export const parseRules = (text: string): ParsedFile<Rules> => parseYaml(text, rulesSchema);
