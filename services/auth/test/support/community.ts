import { newId } from '@gatehouse/shared/ids/ids';
import type { NewAccount } from '../../src/features/accounts/accounts.types.js';
import type { Role } from '../../src/features/permissions/permissions.js';
import type { Session } from './api-client.js';
import { TEST_PASSWORD, type AuthUnderTest, type RegisteredAccount } from './auth-under-test.js';

export interface Member {
  account: RegisteredAccount;
  session: Session;
  /** Of the session. */
  token: string;
}

/** A community of its own, whose members have just signed in. */
export interface TestCommunity {
  readonly id: string;
  join(role: Role, account?: Partial<NewAccount>): Promise<Member>;
  /** Somebody who belongs to other communities as well. */
  joinShared(role: Role, elsewhere: string): Promise<Member>;
}

/** Makes a community that nobody belongs to yet. */
export function newCommunity(auth: AuthUnderTest): TestCommunity {
  const id = newId();
  const here = (role: Role) => ({ communityId: id, role, job: null });
  const join = async (role: Role, account: Partial<NewAccount> = {}): Promise<Member> =>
    signIn(auth, await auth.register({ memberships: [here(role)], ...account }));
  return {
    id,
    join,
    joinShared: (role, elsewhere) =>
      join(role, {
        memberships: [here(role), { communityId: elsewhere, role: 'resident', job: null }],
      }),
  };
}

/** An operator who belongs to no community, signed in. */
export async function newOperator(auth: AuthUnderTest): Promise<Member> {
  const account = await auth.register({ memberships: [] });
  await auth.sql.query("UPDATE accounts SET platform_role = 'operator' WHERE id = ?", {
    replacements: [account.id],
  });
  return signIn(auth, account);
}

async function signIn(auth: AuthUnderTest, account: RegisteredAccount): Promise<Member> {
  const { body } = await auth.api.login(account.email, TEST_PASSWORD);
  return { account, session: body, token: body.accessToken };
}
