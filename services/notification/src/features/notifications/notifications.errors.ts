import { NotFoundError, OutageError, UnavailableError } from '@gatehouse/shared/errors/app-error';

/** No such notification in the caller's feed; somebody else's looks just the same. */
export class NotificationNotFound extends NotFoundError {
  constructor(notificationId: string) {
    super('notification_not_found', 'There is no such notification', { info: { notificationId } });
  }
}

/** MongoDB is away or too slow; the same call may work later. */
export class FeedUnavailable extends OutageError {
  constructor(cause: unknown) {
    super('feed_unavailable', 'The feed cannot be reached at the moment', { cause });
  }
}

/** So many writers want the same feed that this one never got its turn. */
export class FeedContended extends UnavailableError {
  constructor(attempts: number) {
    super('feed_contended', 'The feed is changed too often at the moment', { info: { attempts } });
  }
}
