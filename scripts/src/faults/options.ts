import { readFlags } from '../console/flags.js';
import { PlainError } from '../console/plain-error.js';
import { sizes, type Scenario, type Size } from './scenario.js';

export interface FaultOptions {
  chosen: Scenario[];
  seeds: number[];
  size: Size;
  /** Whether each scenario also runs without its protection. */
  controls: boolean;
  list: boolean;
}

/** @throws PlainError naming the flag that is wrong. */
export function readFaultOptions(args: string[], all: readonly Scenario[]): FaultOptions {
  const values = parse(args);
  const wanted = values.only?.split(',').map((name) => name.trim());
  const unknown = wanted?.find((name) => !all.some((scenario) => scenario.name === name));
  if (unknown !== undefined) {
    const names = all.map(({ name }) => name).join(', ');
    throw new PlainError(`--only is ${unknown}, but it is one of ${names}`);
  }
  const chosen = all.filter(
    ({ name, quick }) => wanted?.includes(name) ?? (quick || !values.quick),
  );
  const first = wholeNumber('--seed', values.seed);
  const size = values.full ? sizes.full : values.quick ? sizes.quick : sizes.usual;
  return {
    chosen,
    seeds: Array.from(
      { length: wholeNumber('--seeds', values.seeds) },
      (_, index) => first + index,
    ),
    size: {
      ...size,
      ...(values.visits !== undefined && { visits: wholeNumber('--visits', values.visits) }),
      ...(values.kills !== undefined && { kills: wholeNumber('--kills', values.kills) }),
      ...(values.sockets !== undefined && { sockets: wholeNumber('--sockets', values.sockets) }),
    },
    controls: !values['no-controls'],
    list: values.list,
  };
}

function parse(args: string[]) {
  return readFlags('npm run test:faults', args, {
    only: { type: 'string' },
    seed: { type: 'string', default: String((Date.now() % 1_000_000) + 1) },
    seeds: { type: 'string', default: '1' },
    visits: { type: 'string' },
    kills: { type: 'string' },
    sockets: { type: 'string' },
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    'no-controls': { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  });
}

function wholeNumber(flag: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new PlainError(`${flag} is ${text}, but it is a whole number of at least 1`);
  return number;
}
