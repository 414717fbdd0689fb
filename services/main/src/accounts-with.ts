import type { MadeCalls } from '@gatehouse/contracts/messages/main';

type Wanted = MadeCalls['auth.people.list'];
type Role = NonNullable<Wanted['role']>;
type Found = MadeCalls['auth.people.list.reply']['people'][number];

/** Asks auth over RabbitMQ who has a role in a community. */
export type CallPeopleList = (wanted: Wanted) => Promise<MadeCalls['auth.people.list.reply']>;

/** As many as are asked for at once; a community with more of them is asked about again. */
const PAGE = 101;
/** Beyond it nobody is told: an event names 500, and who it is about may be one of them. */
const MOST = 499;

/**
 * Finds the accounts that have a role in a community, and a job in it if one is said; rejects with
 * UnavailableError while auth is away.
 */
export function accountsWith(call: CallPeopleList) {
  return async (communityId: string, role: Role, job?: string): Promise<string[]> => {
    const found: string[] = [];
    let after: Wanted['after'];
    do {
      const wanted: Wanted = { communityId, role, status: 'active', limit: PAGE };
      const { people } = await call({ ...wanted, ...(after && { after }) });
      found.push(...people.filter(doing(role, job)).map(({ accountId }) => accountId));
      const last = people.length < PAGE ? undefined : people.at(-1);
      after = last && {
        familyName: last.familyName,
        givenName: last.givenName,
        accountId: last.accountId,
      };
    } while (after && found.length < MOST);
    return found.slice(0, MOST);
  };
}

/** Finds the accounts of those who guard or manage a community, each once; rejects likewise. */
export function staffWith(call: CallPeopleList) {
  const find = accountsWith(call);
  return async (communityId: string): Promise<string[]> => {
    const found = await Promise.all([
      find(communityId, 'employee', 'guard'),
      find(communityId, 'manager'),
    ]);
    return [...new Set(found.flat())];
  };
}

const doing =
  (role: Role, job: string | undefined) =>
  ({ roles }: Found): boolean =>
    job === undefined || roles.some((one) => one.role === role && one.job === job);
