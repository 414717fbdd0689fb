/** One condition on a label, as PromQL writes it: `queue=~"main\\..*"`. */
export interface LabelMatcher {
  label: string;
  regex: boolean;
  value: string;
}

/** Every condition that a text of PromQL asks to hold; those that ask for the contrary are not. */
export function matchersIn(promql: string): LabelMatcher[] {
  return [...promql.matchAll(/(\w+)(=~|=)"((?:[^"\\]|\\.)*)"/g)].map(
    ([, label = '', operator, value = '']) => ({
      label,
      regex: operator === '=~',
      value: value.replaceAll('\\\\', '\\'),
    }),
  );
}

/** The values, of those there are, that a condition lets through. */
export function matched({ regex, value }: LabelMatcher, values: readonly string[]): string[] {
  const pattern = new RegExp(`^(?:${value})$`);
  return values.filter((one) => (regex ? pattern.test(one) : one === value));
}
