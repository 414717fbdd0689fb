import { ConflictError, ForbiddenError, NotFoundError } from '@gatehouse/shared/errors/app-error';

/** There is no such request, or it is somebody else's. */
export class DataRequestNotFound extends NotFoundError {
  constructor(dataRequestId: string) {
    super('data_request_not_found', 'There is no such data request', { info: { dataRequestId } });
  }
}

/** What was asked for before is still in the works. */
export class DataRequestOpen extends ConflictError {
  constructor() {
    super('data_request_open', 'Another data request of this kind is in the works');
  }
}

/** What was asked for is not there yet. */
export class DataRequestNotReady extends ConflictError {
  constructor(state: string) {
    super('data_request_not_ready', 'The data request is still in the works', {
      context: { state },
    });
  }
}

/** What was asked for could be fetched for long enough. */
export class ArchiveGone extends NotFoundError {
  constructor() {
    super('data_request_archive_gone', 'The time in which the data could be fetched is over');
  }
}

/** What cools can be called off, and nothing else. */
export class DataRequestState extends ConflictError {
  constructor(state: string) {
    super('data_request_state', 'Only an erasure that is cooling can be cancelled', {
      context: { state },
    });
  }
}

/** A community must not be left without somebody who can let others in. */
export class LastAdmin extends ConflictError {
  constructor() {
    super('last_admin', 'The community would be left without an admin', {
      detail: 'Make somebody else an admin first.',
    });
  }
}

/** Other people's requests are for whoever looks after them. */
export class OthersForbidden extends ForbiddenError {
  constructor(permission: string) {
    super('permission_missing', 'The caller may not do this', {
      detail: `This needs the permission ${permission}.`,
    });
  }
}
