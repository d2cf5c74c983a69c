// Prometheus texts of several registries as one.

/** Several Prometheus texts as one: a metric that stands in more than one keeps one heading, with all of its samples below it. */
export const mergeMetricTexts = (texts: readonly string[]): string => {
  const families = new Map<string, { readonly heading: string[]; readonly samples: string[] }>();
  for (const text of texts) {
    let family: { readonly heading: string[]; readonly samples: string[] } | undefined;
    let isNew = false;
    for (const line of text.split('\n')) {
      if (line === '') continue;
      const name = /^# HELP (\S+)/.exec(line)?.[1];
      if (name !== undefined) {
        isNew = !families.has(name);
        family = families.get(name) ?? { heading: [], samples: [] };
        families.set(name, family);
      }
      if (!line.startsWith('#')) family?.samples.push(line);
      else if (isNew) family?.heading.push(line);
    }
  }
  return [...families.values()].map(({ heading, samples }) => [...heading, ...samples].join('\n')).join('\n\n') + '\n';
};
