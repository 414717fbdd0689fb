import type { Value } from './evaluate.js';

/** What a credential is replaced by: wherever it shows up, a secret would. */
export const SECRET = 'SECRET-VALUE';

/** The variables that a block is given: credentials, and what withEnv says. */
export function boundBy(given: Map<string, Value>): Record<string, string> {
  const credentials = (given.get('bindings') ?? []) as Record<string, string>[];
  const secrets = credentials.flatMap((binding) =>
    Object.entries(binding)
      .filter(([name]) => name.toLowerCase().endsWith('variable'))
      .map(([, variable]) => [variable, SECRET]),
  );
  const overrides = ((given.get('overrides') ?? []) as string[]).map((text) => text.split('='));
  return Object.fromEntries([...secrets, ...overrides]) as Record<string, string>;
}
