import { parseArgs } from 'node:util';
import { PlainError, reasonOf } from '../console/plain-error.js';
import type { Stage } from './stage.js';

/** What `npm test` was asked for. */
export interface TestOptions {
  stages: Stage[];
  grep: string | undefined;
  list: boolean;
}

/** @throws PlainError naming the flag or the stage that is wrong. */
export function readTestOptions(args: string[], all: Stage[]): TestOptions {
  const { values } = parse(args);
  const wanted = values.only?.split(',').map((name) => name.trim());
  const unknown = wanted?.find((name) => !all.some((stage) => stage.name.startsWith(name)));
  if (unknown !== undefined) {
    throw new PlainError(
      `no stage begins with "${unknown}"; there are ${all.map(({ name }) => name).join(', ')}`,
    );
  }
  const chosen = all.filter(({ name }) => wanted?.some((start) => name.startsWith(start)) ?? true);
  return { stages: chosen, grep: values.grep, list: values.list };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        only: { type: 'string' },
        grep: { type: 'string' },
        list: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new PlainError(
      `${reasonOf(error).split('. ')[0] ?? ''}; npm test -- --help names the flags`,
    );
  }
}
