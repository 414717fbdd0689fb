import { InvalidError } from '@gatehouse/shared/errors/app-error';

/** What holds from a moment that is over would change what has happened since. */
export class ValidFromPast extends InvalidError {
  constructor() {
    super('valid_from_past', 'That moment is over', {
      errors: [{ path: 'body.validFrom', message: 'must be now or later' }],
    });
  }
}

/** Nobody knows what a community is like so much later. */
export class ValidFromFar extends InvalidError {
  constructor(days: number) {
    super('valid_from_far', 'That moment is too far away', {
      errors: [{ path: 'body.validFrom', message: `must be within ${days} days` }],
    });
  }
}

/** Hours that end when they begin are none, or all. */
export class QuietHoursEmpty extends InvalidError {
  constructor() {
    super('quiet_hours_empty', 'The quiet hours end when they begin', {
      errors: [{ path: 'body.quietHours.to', message: 'must differ from when they begin' }],
    });
  }
}
