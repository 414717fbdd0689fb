import { readCursor, toPage, type Page } from '@gatehouse/shared/http/page';
import type { SessionEnder } from './session-ender.js';
import type { SessionLifetimes } from './session-lifetimes.js';
import { entryOf, type SessionEntry } from './session-view.js';
import { SessionNotFound } from './sessions.errors.js';
import type { SignedIn } from './sessions.service.js';
import type { SessionsStore } from './sessions.store.js';
import type { ListedSession } from './sessions.types.js';

export interface OwnSessionsServiceOptions {
  store: Pick<SessionsStore, 'list' | 'isOf'>;
  ender: Pick<SessionEnder, 'endSessionsOf'>;
  lifetimes: Pick<SessionLifetimes, 'idleSince'>;
  now: () => Date;
}

/** Which page of a list. */
export interface ListRequest {
  cursor?: string | undefined;
  limit: number;
}

export type OwnSessionsService = ReturnType<typeof createOwnSessionsService>;

/** What people see of their own sessions, and how they end them. */
export function createOwnSessionsService(options: OwnSessionsServiceOptions) {
  const { store, ender, lifetimes, now } = options;

  return {
    /** The caller's open sessions, the newest first. */
    async list(caller: SignedIn, { cursor, limit }: ListRequest): Promise<Page<SessionEntry>> {
      const [before] = cursor === undefined ? [] : readCursor(cursor, ['']);
      const at = now();
      const found = await store.list({
        accountId: caller.accountId,
        openAt: at,
        usedAfter: lifetimes.idleSince(at),
        before,
        limit: limit + 1,
      });
      const toEntry = (session: ListedSession) => entryOf(session, caller.sessionId);
      return toPage(found, limit, toEntry, ({ id }) => [id]);
    },

    /**
     * Ends one of the caller's sessions.
     * @throws SessionNotFound, also when it is another person's
     */
    async endOne(caller: SignedIn, sessionId: string, address: string): Promise<void> {
      const { accountId, actorId } = caller;
      if (!(await store.isOf(accountId, sessionId))) throw new SessionNotFound(sessionId);
      const reason = 'ended-by-user';
      await ender.endSessionsOf(accountId, { reason, only: sessionId, actorId, address });
    },

    /** Ends all of the caller's sessions but the one the request belongs to. */
    endOthers: ({ accountId, sessionId, actorId }: SignedIn, address: string): Promise<void> =>
      ender.endSessionsOf(accountId, {
        reason: 'ended-by-user',
        except: sessionId,
        actorId,
        address,
      }),

    /** Ends all of the caller's sessions. */
    endAll: ({ accountId, actorId }: SignedIn, address: string): Promise<void> =>
      ender.endSessionsOf(accountId, { reason: 'ended-by-user', actorId, address }),
  };
}
