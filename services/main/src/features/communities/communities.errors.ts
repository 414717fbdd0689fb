import { ForbiddenError, NotFoundError } from '@gatehouse/shared/errors/app-error';

/** There is no such unit in the caller's community. */
export class UnitNotFound extends NotFoundError {
  /** @param path where the request names it */
  constructor(unitId: string, path = 'body.unitId') {
    super('unit_not_found', 'There is no such unit in this community', {
      errors: [{ path, message: 'names no unit of this community' }],
      info: { unitId },
    });
  }
}

/** There is no such community. */
export class CommunityNotFound extends NotFoundError {
  constructor(communityId: string) {
    super('community_not_found', 'There is no such community', { info: { communityId } });
  }
}

/** The caller may act in a community that main has no record of. */
export class CommunityUnknown extends ForbiddenError {
  constructor(communityId: string) {
    super('community_unknown', 'This community does not exist here', { info: { communityId } });
  }
}
