import { UnavailableError } from '@gatehouse/shared/errors/app-error';

/** Not every edge has been heard, and "offline" might not be true. */
export class PresenceUnknown extends UnavailableError {
  constructor() {
    super('presence_unknown', 'Who is online is not known at this moment', {
      retryAfterSeconds: 2,
    });
  }
}
