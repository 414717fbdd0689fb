import type { GateBatch } from '@gatehouse/client';
import type { ProblemError } from '@gatehouse/client/problem-error';
import { canonicalJson } from '@gatehouse/codes/canonical-json';
import type { DeviceClock } from './device-clock.js';
import { signText } from './device-key.js';
import type { EntryQueue } from './entry-queue.js';
import { isRefused, type GateServer } from './gate-server.js';
import type { QueuedEntry } from './scanner-store.js';

/** So many entries fit the server's limit. */
export const BATCH_MOST = 300;

/** A network that swallows everything must not hold up the next attempt. */
const LONGEST_MS = 30_000;

/** Which is no fault of any entry. */
const NOT_THE_ENTRIES: readonly string[] = ['signature_invalid', 'community_not_found'];

export interface UploadDependencies {
  queue: EntryQueue;
  server: Pick<GateServer, 'sync'>;
  clock: DeviceClock;
  privateKey: CryptoKey;
}

/**
 * Brings what waits, until nothing does. A batch that is refused is halved until the entry stands alone that
 * is to blame, which is put aside: it holds up no other.
 *
 * The returned function throws what the server could not be asked for, or did not take for another reason;
 * what it had not answered for still waits.
 */
export function createUpload({ queue, server, clock, privateKey }: UploadDependencies) {
  /** @param behind how many wait beside these */
  const send = async (entries: readonly QueuedEntry[], behind: number): Promise<void> => {
    const { wall, gen } = clock.tick();
    const askedAt = new Date(wall);
    const said = {
      ...{ sentAt: askedAt.toISOString(), clockGen: gen },
      ...{ pending: behind, entries: [...entries] },
    };
    const batch: GateBatch = {
      ...said,
      signature: await signText(privateKey, canonicalJson(said)),
    };
    const answer = await server.sync(batch, AbortSignal.timeout(LONGEST_MS));
    await queue.settle(entries, answer);
    clock.heard(new Date(answer.receivedAt), askedAt);
  };

  const bring = async (entries: readonly QueuedEntry[], behind: number): Promise<void> => {
    try {
      await send(entries, behind);
    } catch (error) {
      if (!isRefused(error) || entries.length === 0 || NOT_THE_ENTRIES.includes(error.code))
        throw error;
      const [only] = entries;
      if (entries.length === 1 && only) return queue.putAside(only, wordsOf(error), clock.now());
      const half = Math.ceil(entries.length / 2);
      await bring(entries.slice(0, half), behind + entries.length - half);
      await bring(entries.slice(half), behind);
    }
  };

  return async (): Promise<void> => {
    let waiting = await queue.size();
    do {
      const entries = await queue.first(BATCH_MOST);
      await bring(entries, Math.max(0, waiting - entries.length));
      const left = await queue.size();
      // What the server answered for none of is asked again another time.
      if (left >= waiting) return;
      waiting = left;
    } while (waiting > 0);
  };
}

const wordsOf = ({ code, problem }: ProblemError): string =>
  problem.detail === undefined ? code : `${code}: ${problem.detail}`;
