import { readFileSync, watchFile } from 'node:fs';
import { ConfigError, optional, string, type Variable } from '../config/env.js';

/** How soon a change of the file is noticed, in milliseconds. */
const LOOK_EVERY_MS = 50;

let aheadMs = 0;

/** The moment it is. All that lasts longer than seconds asks here, so that a test can move it. */
export function now(): Date {
  return new Date(nowMs());
}

/** {@link now} in milliseconds since 1970. */
export function nowMs(): number {
  return Date.now() + aheadMs;
}

/**
 * What the clock of the machine shows, in milliseconds since 1970: for what passes between processes
 * and is over within seconds, whether or not a test moves the clock meanwhile.
 */
export function machineMs(): number {
  return Date.now();
}

/** CLOCK_FILE: a file that holds by how many milliseconds the clock is ahead of the machine's. */
export const CLOCK_VARIABLES: { CLOCK_FILE: Variable<string | undefined> } = {
  CLOCK_FILE: optional(string()),
};

/**
 * Follows the file that the configuration names, if it does, from now on: so a test moves a whole
 * running system ahead, and what is due comes due. The clock never goes back.
 *
 * @throws ConfigError in production, where it is always now, and when there is no such file
 */
export function followClock(config: { CLOCK_FILE: string | undefined; NODE_ENV: string }): void {
  const { CLOCK_FILE: file } = config;
  if (file === undefined) return;
  if (config.NODE_ENV === 'production')
    throw new ConfigError(['CLOCK_FILE must not be set in production']);
  if (!follow(file)) throw new ConfigError(['CLOCK_FILE must hold a number of milliseconds']);
  watchFile(file, { interval: LOOK_EVERY_MS, persistent: false }, () => follow(file));
}

/** @returns whether the file holds what it should; it may be looked at while it is written. */
function follow(file: string): boolean {
  try {
    const text = readFileSync(file, 'utf8').trim();
    if (!/^\d{1,15}$/.test(text)) return false;
    aheadMs = Math.max(aheadMs, Number(text));
    return true;
  } catch {
    return false;
  }
}
