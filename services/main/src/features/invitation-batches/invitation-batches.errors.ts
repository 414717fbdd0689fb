import { InvalidError } from '@gatehouse/shared/errors/app-error';

/** Either people are named or a filter is. */
export class BatchUnclear extends InvalidError {
  constructor(field: 'personIds' | 'filter', message: string) {
    super('batch_unclear', 'It is not clear who is to be invited', {
      errors: [{ path: `body.${field}`, message }],
    });
  }
}
