// A map file (YAML or JSON) becomes a checked map, or mistakes with the line and column of each. It replaces the default map whole.

import { parseYaml, type ParsedFile } from '../parse-yaml.ts';
import { mapSchema, toWorldMap, type WorldMap } from './map.ts';

/** Reads a map file's text. */
export const parseMap = (text: string): ParsedFile<WorldMap> => {
  const parsed = parseYaml(text, mapSchema);
  return parsed.kind === 'ok' ? { kind: 'ok', value: toWorldMap(parsed.value) } : parsed;
};
