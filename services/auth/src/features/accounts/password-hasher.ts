import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import bcrypt from 'bcrypt';
import { LoginsBusy, PasswordTooLong } from './accounts.errors.js';
import { boundWork } from './bounded-work.js';
import { LANES, type Lane, type PasswordHasher } from './password-hasher.types.js';

/** bcrypt ignores whatever follows. */
export const MAX_PASSWORD_BYTES = 72;

/**
 * In each lane about ten seconds of work for each processor at cost 12. Nobody waits longer for a
 * login while the other lane is empty, nor twice as long while it is not.
 */
const WAITING_PER_PROCESSOR = 32;

/**
 * bcrypt runs on the threads that file access and DNS share, and each check keeps a processor busy
 * for a quarter of a second. So no more run at once than there are processors, which leaves threads
 * for the others.
 * @param cost log2 of the rounds
 */
export async function createPasswordHasher(cost: number): Promise<PasswordHasher> {
  const processors = Math.min(availableParallelism(), 3);
  const bounded = boundWork({
    running: processors,
    waiting: processors * WAITING_PER_PROCESSOR,
    lanes: LANES,
    refuse: () => new LoginsBusy(),
  });
  const decoy = await bcrypt.hash(randomBytes(16).toString('base64'), cost);

  const compare = async (form: string, hash: string | undefined, lane: Lane): Promise<boolean> => {
    // No account can have a longer password, so this one is wrong, at the usual price.
    const real = isTooLong(form) ? undefined : hash;
    const same = await bounded(lane, () => bcrypt.compare(form, real ?? decoy));
    return same && real !== undefined;
  };

  return {
    hash: async (password, lane = 'strangers') => {
      const composed = composedOf(password);
      if (isTooLong(composed)) throw new PasswordTooLong();
      return bounded(lane, () => bcrypt.hash(composed, cost));
    },
    matches: async (password, hash, lane = 'strangers') => {
      const composed = composedOf(password);
      const isComposed = await compare(composed, hash, lane);
      const isAsTyped = composed !== password && (await compare(password, hash, lane));
      if (isComposed) return 'composed';
      return isAsTyped && 'as-typed';
    },
    isOutdated: (hash) => bcrypt.getRounds(hash) !== cost,
  };
}

/** In which passwords are hashed, compared and measured. */
export function composedOf(password: string): string {
  return password.normalize('NFC');
}

function isTooLong(password: string): boolean {
  return Buffer.byteLength(password, 'utf8') > MAX_PASSWORD_BYTES;
}
