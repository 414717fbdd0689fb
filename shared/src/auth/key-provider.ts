import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import type { UnauthenticatedError } from '../errors/app-error.js';
import { unauthenticated } from './unauthenticated.js';

/** A public signing key as published by the issuer (RFC 7517). */
export interface Jwk extends JsonWebKey {
  kid: string;
}

export interface Jwks {
  keys: Jwk[];
}

/** Finds the public key that a token names. */
export interface KeyProvider {
  /**
   * @throws UnauthenticatedError (`token_invalid`) when no such key exists.
   * @throws UnavailableError when the issuer does not answer and the key is not known here.
   */
  keyFor(kid: string): Promise<KeyObject>;
}

/** A key set that never changes: tests, and the issuer itself. */
export function staticKeyProvider(jwks: Jwks): KeyProvider {
  const keys = importKeys(jwks);
  return {
    keyFor: (kid) => {
      const key = keys.get(kid);
      return key === undefined ? Promise.reject(unknownKey(kid)) : Promise.resolve(key);
    },
  };
}

export interface CachingKeyProviderOptions {
  /** An unknown kid asks the issuer at most this often: made-up kids must not become load. */
  minRefreshIntervalMs?: number;
  /**
   * Keys older than this are asked for again in the background, so that a coming one is known before
   * its first token and a withdrawn one goes.
   */
  maxAgeMs?: number;
  /** A clock that never goes back, in milliseconds. */
  now?: () => number;
}

/**
 * Keeps the issuer's keys and asks again when a token names a key it has not seen, so that a
 * rotation needs no restart. Concurrent questions are one call. Keys already known keep working
 * while the issuer is away. An issuer must publish a key longer than `minRefreshIntervalMs` before it
 * signs with it: then the last answer knows the key, or the issuer may be asked again.
 */
export function cachingKeyProvider(
  fetchJwks: () => Promise<Jwks>,
  options: CachingKeyProviderOptions = {},
): KeyProvider {
  const { minRefreshIntervalMs = 5000, maxAgeMs = 30_000 } = options;
  const { now = () => performance.now() } = options;
  const set = new KeySet(fetchJwks, minRefreshIntervalMs, now);
  return {
    keyFor: async (kid) => {
      const known = set.get(kid);
      // Whether a refresh nobody waits for succeeds shows at the next one.
      if (known !== undefined && set.ageMs > maxAgeMs) set.refresh().catch(() => undefined);
      if (known !== undefined) return known;
      await set.refresh();
      const found = set.get(kid);
      if (found === undefined) throw unknownKey(kid);
      return found;
    },
  };
}

/** The keys last fetched, and a question to the issuer that is never asked too often. */
class KeySet {
  readonly #fetchJwks: () => Promise<Jwks>;
  readonly #minIntervalMs: number;
  readonly #now: () => number;
  #keys: ReadonlyMap<string, KeyObject> = new Map();
  #fetchedAt = -Infinity;
  #askedAt = -Infinity;
  /** The last question, kept so that those who come too soon share its answer or its failure. */
  #answer: Promise<void> = Promise.resolve();
  #asking = false;

  constructor(fetchJwks: () => Promise<Jwks>, minIntervalMs: number, now: () => number) {
    this.#fetchJwks = fetchJwks;
    this.#minIntervalMs = minIntervalMs;
    this.#now = now;
  }

  get ageMs(): number {
    return this.#now() - this.#fetchedAt;
  }

  get(kid: string): KeyObject | undefined {
    return this.#keys.get(kid);
  }

  refresh(): Promise<void> {
    const tooSoon = this.#now() - this.#askedAt < this.#minIntervalMs;
    if (!this.#asking && !tooSoon) this.#answer = this.#ask();
    return this.#answer;
  }

  async #ask(): Promise<void> {
    this.#asking = true;
    this.#askedAt = this.#now();
    try {
      this.#keys = importKeys(await this.#fetchJwks());
      this.#fetchedAt = this.#now();
    } catch (error) {
      // An issuer that was away may be back at any moment: its return is not missed for long.
      this.#askedAt = this.#now() - this.#minIntervalMs * 0.8;
      throw error;
    } finally {
      this.#asking = false;
    }
  }
}

/** Only keys fit for ES256 count; a key of another kind must never verify anything. */
function importKeys({ keys }: Jwks): ReadonlyMap<string, KeyObject> {
  const usable = keys.filter((key) => key.kty === 'EC' && key.crv === 'P-256');
  return new Map(usable.map((key) => [key.kid, createPublicKey({ key, format: 'jwk' })]));
}

function unknownKey(kid: string): UnauthenticatedError {
  return unauthenticated('token_invalid', `unknown key ${kid.slice(0, 64)}`);
}
