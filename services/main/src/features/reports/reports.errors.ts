import { BadRequestError } from '@gatehouse/shared/errors/app-error';

/** The days that were asked for make no span that can be counted. */
export class DaysInvalid extends BadRequestError {
  constructor(message: string) {
    super('days_invalid', 'These days cannot be counted', {
      errors: [{ path: 'query.from', message }],
    });
  }
}
