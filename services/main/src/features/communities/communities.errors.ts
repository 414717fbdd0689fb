import { ForbiddenError, NotFoundError } from '@gatehouse/shared/errors/app-error';

/** There is no such unit in the caller's community. */
export class UnitNotFound extends NotFoundError {
  constructor(unitId: string) {
    super('unit_not_found', 'There is no such unit in this community', {
      errors: [{ path: 'body.unitId', message: 'names no unit of this community' }],
      info: { unitId },
    });
  }
}

/** The caller may act in a community that main has no record of. */
export class CommunityUnknown extends ForbiddenError {
  constructor(communityId: string) {
    super('community_unknown', 'This community does not exist here', { info: { communityId } });
  }
}
