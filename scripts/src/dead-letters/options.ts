import { parseArgs } from 'node:util';
import { PlainError, reasonOf } from '../console/plain-error.js';

const commands = ['list', 'show', 'replay', 'discard'] as const;
export const letterServices = ['auth', 'main', 'notification'] as const;

/** What `npm run dead-letters` was asked for. */
export interface LetterOptions {
  command: (typeof commands)[number];
  ids: string[];
  all: boolean;
  services: readonly string[];
  type: string | undefined;
  dryRun: boolean;
  json: boolean;
}

/** @throws PlainError saying what is wrong */
export function readLetterOptions(args: string[]): LetterOptions {
  const { values, positionals } = parse(args);
  const [first, ...ids] = positionals;
  const command = commands.find((name) => name === first);
  if (command === undefined)
    throw new PlainError(`say what to do: ${commands.join(', ')}; --help explains them`);
  const { service, type, all } = values;
  if (service !== undefined && !letterServices.some((name) => name === service))
    throw new PlainError(`--service is ${service}, but it is one of ${letterServices.join(', ')}`);
  checkTargets(command, ids, all);
  return {
    command,
    ids,
    all,
    services: service === undefined ? letterServices : [service],
    type,
    dryRun: values['dry-run'],
    json: values.json,
  };
}

function checkTargets(command: LetterOptions['command'], ids: string[], all: boolean): void {
  if (command === 'list' && (ids.length > 0 || all))
    throw new PlainError('list takes no ids and lists all');
  if (command === 'show' && (ids.length !== 1 || all))
    throw new PlainError('show takes the id of one dead letter');
  const chooses = command === 'replay' || command === 'discard';
  if (chooses && ids.length > 0 === all)
    throw new PlainError(`${command} takes ids, or --all instead of them`);
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        service: { type: 'string' },
        type: { type: 'string' },
        all: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new PlainError(`${reasonOf(error)}; npm run dead-letters -- --help names the flags`);
  }
}
