import { readFlags } from '../console/flags.js';
import { PlainError } from '../console/plain-error.js';
import type { Stage } from './stage.js';

/** What `npm test` was asked for. */
export interface TestOptions {
  stages: Stage[];
  grep: string | undefined;
  list: boolean;
  /** Where JUnit XML goes, if anywhere. */
  junit: string | undefined;
}

/** @throws PlainError naming the flag or the stage that is wrong. */
export function readTestOptions(args: string[], all: Stage[]): TestOptions {
  const values = readFlags('npm test', args, {
    only: { type: 'string' },
    grep: { type: 'string' },
    list: { type: 'boolean', default: false },
    junit: { type: 'string' },
  });
  const wanted = values.only?.split(',').map((name) => name.trim());
  const unknown = wanted?.find((name) => !all.some((stage) => stage.name.startsWith(name)));
  if (unknown !== undefined) {
    throw new PlainError(
      `no stage begins with "${unknown}"; there are ${all.map(({ name }) => name).join(', ')}`,
    );
  }
  const chosen = all.filter(({ name }) => wanted?.some((start) => name.startsWith(start)) ?? true);
  return { stages: chosen, grep: values.grep, list: values.list, junit: values.junit };
}
