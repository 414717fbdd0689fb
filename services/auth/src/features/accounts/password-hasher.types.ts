export const LANES = ['known', 'strangers'] as const;

/**
 * Who waits with whom. `known`: who is signed in, or comes from a device on which the account was
 * signed in to before. Anybody can fill the other lane, from a few addresses.
 */
export type Lane = (typeof LANES)[number];

/** Hashes and checks passwords with bcrypt. */
export interface PasswordHasher {
  /**
   * Hashes the composed form (NFC), which every keyboard's typing comes to.
   * @throws PasswordTooLong above 72 bytes of it; LoginsBusy.
   */
  hash(password: string, lane?: Lane): Promise<string>;
  /**
   * Whether `hash` was made of `password`. Without a hash the answer is no, after the same work:
   * the time must not tell whether there is an account. Hashes of before 2026-11-28 may be of the
   * password as it was typed; one that is not composed is tried in both forms, whatever comes of
   * the first.
   * @returns `as-typed` when the hash is of that form and should be made anew
   * @throws LoginsBusy
   */
  matches(
    password: string,
    hash: string | undefined,
    lane?: Lane,
  ): Promise<false | 'composed' | 'as-typed'>;
  /** Whether the hash was made with another cost than today's. */
  isOutdated(hash: string): boolean;
}
