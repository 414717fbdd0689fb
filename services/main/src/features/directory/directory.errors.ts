import { ConflictError } from '@gatehouse/shared/errors/app-error';

/** Nobody finds who is under age. */
export class PersonIsMinor extends ConflictError {
  constructor() {
    super('person_is_minor', 'Who is under age is not listed', {
      errors: [{ path: 'body.listed', message: 'must be false for whoever is under age' }],
    });
  }
}
