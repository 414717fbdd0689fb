import { InvalidError, NotFoundError } from '@gatehouse/shared/errors/app-error';

/** The community has no such notice, or it was taken down. */
export class NoticeNotFound extends NotFoundError {
  constructor(noticeId: string) {
    super('notice_not_found', 'There is no such notice', { info: { noticeId } });
  }
}

/** A notice cannot be pinned until a day that is over where the community is. */
export class PinIsOver extends InvalidError {
  constructor(today: string) {
    super('pin_is_over', 'The day is over', {
      detail: `Today is ${today} in the community.`,
      errors: [{ path: 'body.pinnedUntil', message: 'must be today or later' }],
    });
  }
}
