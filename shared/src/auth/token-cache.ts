import type { AccessClaims } from './claims.js';

/**
 * Tokens whose signature has been checked, the most recently used `size` of them. A `Map` keeps
 * insertion order, so re-inserting on use makes the first entry the one unused for longest.
 */
export class TokenCache {
  readonly #claims = new Map<string, AccessClaims>();

  constructor(private readonly size: number) {}

  get length(): number {
    return this.#claims.size;
  }

  get(token: string): AccessClaims | undefined {
    const claims = this.#claims.get(token);
    if (claims === undefined) return undefined;
    this.#claims.delete(token);
    this.#claims.set(token, claims);
    return claims;
  }

  set(token: string, claims: AccessClaims): void {
    if (this.size === 0) return;
    if (this.#claims.size >= this.size) this.#dropOldest();
    this.#claims.set(token, claims);
  }

  delete(token: string): void {
    this.#claims.delete(token);
  }

  #dropOldest(): void {
    for (const token of this.#claims.keys()) {
      this.#claims.delete(token);
      return;
    }
  }
}
