import { parseArgs } from 'node:util';
import { PlainError, reasonOf } from '../console/plain-error.js';
import { concerns, type Concern } from '../system/queues.js';

const commands = ['list', 'unbind', 'retire'] as const;

/** What `npm run bindings` was asked for. */
export interface BindingOptions {
  command: (typeof commands)[number];
  /** Whose queue is to be unbound, and from what. */
  concern: Concern | undefined;
  types: string[];
  force: boolean;
  dryRun: boolean;
  json: boolean;
}

/** @throws PlainError saying what is wrong */
export function readBindingOptions(args: string[]): BindingOptions {
  const { values, positionals } = parse(args);
  const [first, queue, ...types] = positionals;
  const command = commands.find((name) => name === first);
  if (command === undefined)
    throw new PlainError(`say what to do: ${commands.join(', ')}; --help explains them`);
  if (command !== 'unbind' && queue !== undefined)
    throw new PlainError(`${command} takes no names`);
  const concern = concerns.find((each) => `${each.service}.${each.concern}` === queue);
  const known = concerns.map((each) => `${each.service}.${each.concern}`).join(', ');
  if (command === 'unbind' && concern === undefined)
    throw new PlainError(`unbind takes a queue, one of ${known}, and the events it is to lose`);
  if (command === 'unbind' && types.length === 0)
    throw new PlainError('unbind takes the names of the events that are to come no more');
  const { force, json } = values;
  return { command, concern, types, force, dryRun: values['dry-run'], json };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        force: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new PlainError(`${reasonOf(error)}; npm run bindings -- --help names the flags`);
  }
}
