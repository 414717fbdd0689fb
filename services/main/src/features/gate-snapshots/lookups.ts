import { createHmac, hkdfSync } from 'node:crypto';

/** As what something is looked up at a gate. */
export type LookedUpAs = 'code' | 'phone' | 'plate' | 'name';

/** By what something is found that is not said in clear. */
export type LookUp = (as: LookedUpAs, value: string) => string;

/** The keys of communities, by which devices look up what they are not told in clear. */
export interface Lookups {
  keyOf(communityId: string): Buffer;
  by(key: Buffer): LookUp;
}

const KEY_BYTES = 32;
/** Of ten thousand things and as many guesses each second none is found by chance within a lifetime. */
const LOOKUP_BYTES = 12;

/**
 * Whoever has a device can try all codes of six digits: it keeps what is lost with a device from being read
 * off, not from being searched. So each community has a key of its own.
 *
 * @param secret which the database does not have
 */
export function createLookups(secret: string): Lookups {
  return {
    keyOf: (communityId) =>
      Buffer.from(hkdfSync('sha256', secret, communityId, 'gatehouse gate lookups', KEY_BYTES)),
    by: (key) => (as, value) =>
      createHmac('sha256', key)
        .update(`${as}:${value}`)
        .digest()
        .subarray(0, LOOKUP_BYTES)
        .toString('base64url'),
  };
}
