import { networkOf } from '@gatehouse/shared/net/network-of';
import { createHash } from 'node:crypto';
import type { Counter, Policy, Subject } from './throttle.types.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * Guesses at one account. Who never stops gets about twenty tries in the first hour and seven in
 * each further one, from however many addresses.
 */
const PER_ACCOUNT: Policy = {
  free: 5,
  forgiveEveryMs: 10 * MINUTE,
  firstDelayMs: SECOND,
  maxDelayMs: 15 * MINUTE,
};

/**
 * Guesses from one address at all accounts together. An office shares an address, so much is free
 * and the delay is short; who never stops is left with about a hundred tries an hour.
 */
const PER_ADDRESS: Policy = {
  free: 100,
  forgiveEveryMs: 36 * SECOND,
  firstDelayMs: SECOND,
  maxDelayMs: MINUTE,
};

/**
 * The counters that an attempt is counted in.
 *
 * A known device has one to itself, so nobody who guesses from elsewhere can keep its owner out.
 * Its success clears that one alone: were the others cleared by it, whoever guesses would start
 * afresh each time the owner comes. They are cleared by time only.
 */
export function countersOf({ account, address, device }: Subject): Counter[] {
  if (device !== undefined) {
    return [{ key: keyOf('device', device, account), policy: PER_ACCOUNT, clearedBySuccess: true }];
  }
  return [
    { ...sharedCounterOf(account), policy: PER_ACCOUNT, clearedBySuccess: false },
    { key: keyOf('address', networkOf(address)), policy: PER_ADDRESS, clearedBySuccess: false },
  ];
}

/** The counter of all who are no known device of the account. */
export function sharedCounterOf(account: string): Pick<Counter, 'key'> {
  return { key: keyOf('account', account) };
}

/** Hashed, so that Redis holds no addresses of people. */
function keyOf(kind: string, ...parts: string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  return `${kind}:${hash}`;
}
