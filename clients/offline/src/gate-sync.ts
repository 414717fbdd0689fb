import { ProblemError } from '@gatehouse/client/problem-error';
import type { DeviceClock } from './device-clock.js';
import type { EntryQueue } from './entry-queue.js';
import type { GateServer } from './gate-server.js';
import type { Snapshot } from './snapshot.js';

/** How it stands between the device and the server. */
export type Link = 'online' | 'offline' | 'refused';

export interface GateSyncDependencies {
  snapshot: Snapshot;
  queue: EntryQueue;
  server: Pick<GateServer, 'snapshot'>;
  clock: DeviceClock;
  /** Brings what waits. */
  upload: () => Promise<void>;
  /** What nobody sets, in milliseconds. */
  steady: () => number;
  /** Called whenever anything is another. */
  changed: () => void;
}

export type GateSync = ReturnType<typeof createGateSync>;

/** A device that has nothing to bring says so, or it is thought to be silent. */
const HEARD_EVERY_MS = 60_000;
/** How long what the server said counts as what it says now. */
const FRESH_MS = 5_000;
/** A guard does not wait longer for the network. */
const PATIENCE_MS = 1_500;
const LONGEST_MS = 30_000;

/** Fetches what is new, and brings what waits; the device is online as long as that works. */
export function createGateSync(deps: GateSyncDependencies) {
  const { queue, upload, steady, changed } = deps;
  let link: Link = 'offline';
  let [refreshedAt, broughtAt] = [-Infinity, -Infinity];
  let asking: Promise<void> | undefined;

  const say = (next: Link): void => {
    link = next;
    changed();
  };

  /** Once at a time, or what is older might come last. */
  const fetchNews = (withinMs: number): Promise<void> =>
    (asking ??= takeNews(deps, withinMs)
      .then(() => {
        refreshedAt = steady();
      })
      .finally(() => {
        asking = undefined;
      }));

  const exchange = async (): Promise<void> => {
    try {
      await fetchNews(LONGEST_MS);
      const isSilent = steady() - broughtAt > HEARD_EVERY_MS;
      if (isSilent || (await queue.size()) > 0) {
        await upload();
        broughtAt = steady();
      }
      say('online');
    } catch (error) {
      say(isOut(error) ? 'refused' : 'offline');
    }
  };

  return {
    sync: oneAfterAnother(exchange),
    link: (): Link => link,
    /** The network is said to be gone. */
    lost: (): void => {
      if (link === 'online') say('offline');
    },
    /**
     * Asks for news before something is decided, as long as a guard would wait.
     *
     * @param oldest what is no older is new enough
     * @returns whether there were any
     */
    freshen: async (oldest = FRESH_MS): Promise<boolean> => {
      const age = steady() - refreshedAt;
      if (link !== 'online' || age < oldest || age === 0) return false;
      try {
        await within(PATIENCE_MS, fetchNews(PATIENCE_MS));
        return true;
      } catch (error) {
        say(isOut(error) ? 'refused' : 'offline');
        return false;
      }
    },
    isFresh: (): boolean => link === 'online' && steady() - refreshedAt < FRESH_MS,
  };
}

/** Who asks while it goes on has one more after it, and no more than one. */
function oneAfterAnother(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isWanted = false;
  const run = async (): Promise<void> => {
    while (isWanted) {
      isWanted = false;
      await work();
    }
    running = undefined;
  };
  return () => {
    isWanted = true;
    return (running ??= run());
  };
}

/** What has changed; all, where the server has forgotten what the device knows. */
async function takeNews(
  { snapshot, server, clock }: GateSyncDependencies,
  withinMs: number,
): Promise<void> {
  const since = snapshot.head()?.cursor;
  const ask = (cursor: string | undefined) =>
    server.snapshot(cursor, AbortSignal.timeout(withinMs));
  const askedAt = new Date(clock.tick().wall);
  const answer = await ask(since).catch((error: unknown) => {
    if (since !== undefined && error instanceof ProblemError && error.status === 410)
      return ask(undefined);
    throw error;
  });
  // Before anything is brought: a clock that was set meanwhile is another one from here on.
  clock.heard(new Date(answer.serverTime), askedAt);
  await snapshot.take(answer);
}

/** The device is not to be one any more: it was revoked, or its key. */
const isOut = (error: unknown): boolean =>
  error instanceof ProblemError && (error.status === 401 || error.code === 'device_refused');

/** @throws Error when it takes longer; the work goes on */
async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOver = new Promise<void>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('it takes too long')), ms);
  });
  try {
    await Promise.race([work, isOver]);
  } finally {
    clearTimeout(timer);
  }
}
