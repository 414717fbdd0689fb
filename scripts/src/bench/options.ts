import { readFlags } from '../console/flags.js';
import { PlainError } from '../console/plain-error.js';

/** The parts, in the order they run: the quiet ones before those that start the whole system. */
export const partNames = [
  'http',
  'rpc',
  'auth',
  'outbox',
  'files',
  'growth',
  'imports',
  'sockets',
  'broadcast',
  'idle',
  'ladder',
  'gate-log',
  'latency',
  'passes',
  'alerts',
  'throughput',
  'crowded',
] as const;
/** Asked for by name alone: to fill a million visits takes minutes. */
const onlyByName: readonly PartName[] = ['growth'];
export type PartName = (typeof partNames)[number];

/** What `npm run bench` was asked for. */
export interface BenchOptions {
  parts: PartName[];
  rounds: number;
  /** Short rounds, to see that everything runs; its numbers are not to be quoted. */
  quick: boolean;
}

/** @throws PlainError naming the flag that is wrong. */
export function readBenchOptions(args: string[]): BenchOptions {
  const flags = readFlags('npm run bench', args, {
    only: { type: 'string' },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
  });
  const { only, rounds: asked, quick } = flags;
  const wanted = only?.split(',').map((name) => name.trim());
  const unknown = wanted?.find((name) => !partNames.some((part) => part === name));
  if (unknown !== undefined) {
    throw new PlainError(`--only is ${unknown}, but it is one of ${partNames.join(', ')}`);
  }
  const rounds = Number(asked ?? (quick ? 1 : 5));
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 50) {
    throw new PlainError(`--rounds is ${asked ?? ''}, but it is a whole number from 1 to 50`);
  }
  const parts = partNames.filter((name) => wanted?.includes(name) ?? !onlyByName.includes(name));
  return { parts, rounds, quick };
}
