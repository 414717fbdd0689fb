import type { components } from '@gatehouse/contracts/main';
import type { Community } from './communities.types.js';
import type { Ties } from './community-ties.js';

/** A community as the API shows it to everybody. */
export function toCommunityBody({
  createdAt,
  closesAt,
  ...rest
}: Community): components['schemas']['Community'] {
  return {
    ...rest,
    createdAt: createdAt.toISOString(),
    ...(closesAt && { closesAt: closesAt.toISOString() }),
  };
}

/** For whoever looks after all communities: how many people there are, and whether anything happens. */
export async function viewOfAll(ties: Pick<Ties, 'console'>, found: readonly Community[]) {
  const { people, lastActivity } = await ties.console(found.map(({ id }) => id));
  return (community: Community): components['schemas']['Community'] => {
    const lastActivityAt = lastActivity.get(community.id)?.toISOString();
    return {
      ...toCommunityBody(community),
      people: people.get(community.id) ?? 0,
      ...(lastActivityAt !== undefined && { lastActivityAt }),
    };
  };
}
