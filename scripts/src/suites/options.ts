import { readFlags } from '../console/flags.js';
import { PlainError } from '../console/plain-error.js';
import type { Stage } from './stage.js';

/** What `npm test` was asked for. */
export interface TestOptions {
  stages: Stage[];
  grep: string | undefined;
  /** Only test files whose path holds this. */
  file: string | undefined;
  /** Start the servers for later runs of single files, and keep them. */
  serve: boolean;
  list: boolean;
  /** Where JUnit XML goes, if anywhere. */
  junit: string | undefined;
}

/** @throws PlainError naming the flag or the stage that is wrong. */
export function readTestOptions(args: string[], all: Stage[]): TestOptions {
  const values = readFlags('npm test', args, {
    only: { type: 'string' },
    grep: { type: 'string' },
    file: { type: 'string' },
    serve: { type: 'boolean', default: false },
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
  const { grep, file, serve, list, junit } = values;
  return { stages: chosen, grep, file: file && compiledPath(file), serve, list, junit };
}

/** People name the source, with or without its folder and its ending. */
function compiledPath(source: string): string {
  return source.replace(/^(.*?\/)(src|test)\//, '$1dist/$2/').replace(/\.ts$/, '.js');
}

/** @throws PlainError when no stage has such a file */
export async function stagesWith(file: string, stages: readonly Stage[]): Promise<Stage[]> {
  const found: Stage[] = [];
  for (const stage of stages) {
    const files = (await stage.files?.()) ?? [];
    if (files.some((one) => one.includes(file))) found.push(stage);
  }
  if (found.length === 0)
    throw new PlainError(`no test file of these stages has "${file}" in its path`);
  return found;
}
