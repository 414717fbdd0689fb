import { newId } from '@gatehouse/shared/ids/ids';
import type { Account, NewAccount } from './accounts.types.js';
import { normaliseEmail } from './email.js';
import { normaliseUserName } from './sign-in-name.js';

/** The account that will be made of a request. */
export function accountFrom(request: Omit<NewAccount, 'password'>): Account {
  return {
    id: request.id ?? newId(),
    email: request.email === undefined ? null : normaliseEmail(request.email),
    userName: request.userName === undefined ? null : normaliseUserName(request.userName),
    emailVerified: request.emailVerified ?? true,
    givenName: request.givenName,
    familyName: request.familyName,
    phone: request.phone ?? null,
    locale: request.locale ?? 'en',
    status: 'active',
    platformRole: null,
    rightsEpoch: 0,
    memberships: request.memberships.map(({ communityId, role, job }) => ({
      communityId,
      role,
      job,
    })),
  };
}
