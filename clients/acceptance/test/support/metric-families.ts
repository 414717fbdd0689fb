/** The labels of each series name; undefined while a family has no series yet. */
export type Families = Map<string, Set<string> | undefined>;

/** Adds what a text in Prometheus' exposition format tells of. */
export function addFamilies(families: Families, exposition: string): void {
  for (const line of exposition.split('\n')) {
    const [, family = '', type] = /^# TYPE (\w+) (\w+)/.exec(line) ?? [];
    for (const name of seriesOf(family, type))
      if (!families.has(name)) families.set(name, undefined);
    const [, name, labels = ''] = /^(\w+)(?:\{(.*)\})? /.exec(line) ?? [];
    if (name === undefined) continue;
    const known = families.get(name) ?? new Set<string>();
    for (const [, label = ''] of labels.matchAll(/(\w+)="/g)) known.add(label);
    families.set(name, known);
  }
}

function seriesOf(family: string, type: string | undefined): string[] {
  if (type === undefined) return [];
  return type === 'histogram' ? [`${family}_bucket`, `${family}_sum`, `${family}_count`] : [family];
}
