import type { Writing } from '@gatehouse/shared/sql/writing';
import { beginRightsEpoch } from '../accounts/accounts.feature.js';
import type { SessionEnder } from '../sessions/sessions.feature.js';
import { WITHOUT_MEMBERS, type ClosingsStore } from './closings.store.js';

export interface ClosingsDependencies {
  store: ClosingsStore;
  sessions: Pick<SessionEnder, 'refuseAccessTokensOf'>;
  writing: Pick<Writing, 'inTransaction'>;
}

/**
 * Erases what there is of a community that is closed: who has which role there, whom it has invited, and
 * its keys. Some of it at a time; may be repeated, and goes on where it was interrupted. Accounts stay:
 * they are people's, not the community's.
 */
export function createClosings({ store, sessions, writing }: ClosingsDependencies) {
  const endSomeRoles = async (communityId: string): Promise<number> => {
    const accountIds = await writing.inTransaction(async (tx) => {
      const members = await store.someMembers(tx, communityId);
      for (const accountId of members) {
        // What was read of an account before opens no session with the role.
        await beginRightsEpoch(tx, accountId);
        await store.removeMember(tx, communityId, accountId);
      }
      return members;
    });
    for (const accountId of accountIds) await sessions.refuseAccessTokensOf(accountId);
    return accountIds.length;
  };

  return async (communityId: string): Promise<void> => {
    for (const table of WITHOUT_MEMBERS)
      await untilNone(() => writing.inTransaction((tx) => store.eraseSome(tx, table, communityId)));
    await untilNone(() => endSomeRoles(communityId));
  };
}

/** @param eraseSome answers how much it has erased */
async function untilNone(eraseSome: () => Promise<number>): Promise<void> {
  let gone: number;
  do gone = await eraseSome();
  while (gone > 0);
}
