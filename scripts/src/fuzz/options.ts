import { readFlags } from '../console/flags.js';
import { PlainError } from '../console/plain-error.js';

export interface FuzzOptions {
  seed: number;
  /** How long to go on; every operation has its turn once, however long that takes. */
  seconds: number;
  /** Only operations whose `service.operationId` begins with one of these. */
  only: string[] | undefined;
}

/** @throws PlainError naming the flag that is wrong. */
export function readFuzzOptions(args: string[]): FuzzOptions {
  const values = readFlags('npm run test:fuzz', args, {
    seed: { type: 'string', default: String((Date.now() % 1_000_000) + 1) },
    seconds: { type: 'string', default: '60' },
    only: { type: 'string' },
  });
  return {
    seed: wholeNumber('--seed', values.seed),
    seconds: wholeNumber('--seconds', values.seconds),
    only: values.only?.split(',').map((name) => name.trim()),
  };
}

function wholeNumber(flag: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new PlainError(`${flag} is ${text}, but it is a whole number of at least 1`);
  return number;
}
