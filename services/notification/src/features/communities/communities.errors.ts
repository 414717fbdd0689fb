import { ForbiddenError, OutageError } from '@gatehouse/shared/errors/app-error';

/** Nothing is changed in a community that is suspended or closing. */
export class CommunitySuspended extends ForbiddenError {
  constructor(state: string) {
    super('community_suspended', 'The community is suspended', { context: { state } });
  }
}

/** MongoDB is away, so nobody knows what goes on in a community. */
export class CommunityStatesUnavailable extends OutageError {
  constructor(cause: unknown) {
    super('communities_unavailable', 'Temporarily unavailable', { cause });
  }
}
