import {
  ConflictError,
  ForbiddenError,
  InvalidError,
  NotFoundError,
} from '@gatehouse/shared/errors/app-error';
import type { CommunityState } from './communities.types.js';
import type { Blocker } from '../../blockers.js';

/** There is no such community. */
export class CommunityNotFound extends NotFoundError {
  /** @param path where the request names it, if in its body */
  constructor(communityId: string, path?: string) {
    super('community_not_found', 'There is no such community', {
      ...(path !== undefined && { errors: [{ path, message: 'names no community' }] }),
      info: { communityId },
    });
  }
}

/** The caller may act in a community that main has no record of. */
export class CommunityUnknown extends ForbiddenError {
  constructor(communityId: string) {
    super('community_unknown', 'This community does not exist here', { info: { communityId } });
  }
}

/** Nothing is changed in a community that is suspended or closing, but for what goes on at the gate. */
export class CommunitySuspended extends ForbiddenError {
  constructor(state: CommunityState) {
    super('community_suspended', 'The community is suspended', { context: { state } });
  }
}

/** The community is in another state than such a step begins in. */
export class CommunityStateWrong extends ConflictError {
  /** @param closedSince of one that is closing, since when it cannot be reopened */
  constructor(state: CommunityState, closedSince?: Date) {
    super('community_state', 'The community is not in a state for this', {
      context: { state, ...(closedSince && { closesAt: closedSince.toISOString() }) },
    });
  }
}

/** What a community cannot be active without. */
export type Missing = 'unit' | 'admin';

/** The community is not set up yet. */
export class CommunityNotReady extends ConflictError {
  constructor(missing: readonly Missing[]) {
    super('community_not_ready', 'The community is not set up yet', {
      detail: 'It needs a home, and an admin who has accepted their invitation.',
      context: { missing },
    });
  }
}

/** Nobody has a zone of this name. */
export class TimeZoneUnknown extends InvalidError {
  constructor() {
    super('time_zone_unknown', 'There is no such time zone', {
      errors: [{ path: 'body.timeZone', message: 'must be an IANA name, such as Asia/Kolkata' }],
    });
  }
}

/** ISO 4217 has no currency of this code in which something can be paid. */
export class CurrencyUnknown extends InvalidError {
  constructor() {
    super('currency_unknown', 'There is no such currency', {
      errors: [{ path: 'body.currency', message: 'must be a code of ISO 4217, such as INR' }],
    });
  }
}

/** Nothing can be written as this tag says. */
export class LocaleUnknown extends InvalidError {
  constructor() {
    super('locale_unknown', 'There is no such locale', {
      errors: [{ path: 'body.locale', message: 'must be a BCP 47 tag, such as en-IN' }],
    });
  }
}

/** Something in the community hangs on its clocks. */
export class ZoneInUse extends ConflictError {
  constructor(blockers: readonly Blocker[]) {
    super('zone_in_use', 'Something hangs on the time zone', {
      errors: [{ path: 'body.timeZone', message: 'cannot be changed now' }],
      context: { blockers },
    });
  }
}

/** Something in the community is reckoned in its currency. */
export class CurrencyInUse extends ConflictError {
  constructor(blockers: readonly Blocker[]) {
    super('currency_in_use', 'Something is reckoned in the currency', {
      errors: [{ path: 'body.currency', message: 'cannot be changed any more' }],
      context: { blockers },
    });
  }
}

/** Nothing was kept of it: its time is not over yet, or its archive is being made. */
export class ArchiveNone extends NotFoundError {
  constructor(communityId: string) {
    super('community_archive_none', 'There is no archive of the community', {
      info: { communityId },
    });
  }
}

/** What was kept of it could be fetched for long enough. */
export class ArchiveOver extends NotFoundError {
  constructor(availableUntil: Date) {
    super('community_archive_over', 'The time in which the archive could be fetched is over', {
      context: { availableUntil: availableUntil.toISOString() },
    });
  }
}
