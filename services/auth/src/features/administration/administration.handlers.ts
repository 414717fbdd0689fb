import type { components, operations } from '@gatehouse/contracts/auth';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Caller, Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import { shownEmailOf } from '../accounts/accounts.feature.js';
import type { AccountEntry } from '../accounts/account-directory.types.js';
import type { Administrator } from './administration-rules.js';
import type { AdministrationService } from './administration.service.js';
import type { ImpersonationService } from './impersonation.service.js';

type AdministrationOperations = Pick<
  operations,
  | 'listAccounts'
  | 'getAccount'
  | 'replaceRoles'
  | 'deactivateAccount'
  | 'reactivateAccount'
  | 'endSessionsOfAccount'
  | 'impersonate'
>;

/** The operations tagged `administration`. */
export function createAdministrationHandlers(
  administration: AdministrationService,
  impersonation: ImpersonationService,
): Handlers<AdministrationOperations> {
  return {
    listAccounts: async (request) => {
      const { search, role, status, cursor, limit = defaultPageSize } = request.query;
      const who = administratorOf(request);
      const after = cursor === undefined ? undefined : positionOf(cursor);
      const listing = { search, role, status, after, limit: limit + 1 };
      const found = await administration.list(who, listing);
      const body = toPage(found, limit, viewFor(who), ({ account }) => [
        account.familyName,
        account.givenName,
        account.id,
      ]);
      return { status: 200, body };
    },

    getAccount: async (request) => {
      const who = administratorOf(request);
      const entry = await administration.find(who, request.params.accountId);
      return { status: 200, body: viewFor(who)(entry) };
    },

    replaceRoles: async (request) => {
      const who = { ...administratorOf(request), communityId: callerOf(request).tenantId };
      const roles = request.body.roles.map(({ role, job = null }) => ({ role, job }));
      const { accountId } = request.params;
      const view = viewFor(who);
      const decide = (before: AccountEntry) => request.assertIfMatch(view(before));
      const entry = await administration.replaceRoles(who, accountId, roles, decide);
      return { status: 200, body: view(entry) };
    },

    deactivateAccount: async (request) => {
      await administration.deactivate(administratorOf(request), request.params.accountId);
      return { status: 204 };
    },

    reactivateAccount: async (request) => {
      await administration.reactivate(administratorOf(request), request.params.accountId);
      return { status: 204 };
    },

    endSessionsOfAccount: async (request) => {
      await administration.endSessions(administratorOf(request), request.params.accountId);
      return { status: 204 };
    },

    impersonate: async (request) => {
      const who = administratorOf(request);
      const { accountId } = request.params;
      const body = await impersonation.impersonate(who, accountId, request.body.reason);
      return { status: 200, body };
    },
  };
}

function administratorOf(request: { caller: Caller | undefined; address: string }): Administrator {
  const { accountId, tenantId, roles } = callerOf(request);
  const communityId = tenantId === '' ? undefined : tenantId;
  return { accountId, communityId, roles, address: request.address };
}

function positionOf(cursor: string) {
  const [familyName, givenName, id] = readCursor(cursor, ['', '', '']);
  return { familyName, givenName, id };
}

/** Shows of an account what belongs to the administrator's community. */
function viewFor({ communityId }: Administrator) {
  return ({ account, createdAt }: AccountEntry): components['schemas']['Account'] => ({
    id: account.id,
    email: shownEmailOf(account),
    ...(account.userName === null ? {} : { userName: account.userName }),
    givenName: account.givenName,
    familyName: account.familyName,
    ...(account.phone === null ? {} : { phone: account.phone }),
    locale: account.locale,
    status: account.status,
    createdAt: createdAt.toISOString(),
    memberships: account.memberships
      .filter((each) => communityId === undefined || each.communityId === communityId)
      .map(({ job, ...membership }) => ({ ...membership, ...(job === null ? {} : { job }) })),
    ...(account.platformRole === null ? {} : { platformRole: account.platformRole }),
  });
}
