import { randomInt } from 'node:crypto';

const DIGITS = 6;
/** Of a thousand parcels that wait, one in a thousand codes is taken: the next is nearly always free. */
const MOST_TRIES = 20;

/**
 * Finds a code that no parcel has that waits in the community.
 * @param take keeps the parcel by the code; false when another has it
 */
export async function allotCode(take: (code: string) => Promise<boolean>): Promise<string> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
    if (await take(code)) return code;
  }
  throw new Error('No code is free for a parcel');
}
