import { ConflictError, ForbiddenError } from '@gatehouse/shared/errors/app-error';

/** The account has a token for the community, but the community does not know the person. */
export class PersonNotFound extends ForbiddenError {
  constructor(accountId: string) {
    super('person_unknown', 'This community does not know the caller', { info: { accountId } });
  }
}

/** What somebody with an account is called, and how they are reached, they say themselves. */
export class PersonHasAccount extends ConflictError {
  /** @param fields of the body that would have changed it */
  constructor(fields: readonly string[]) {
    super('person_has_account', 'The person has an account and changes this themselves', {
      errors: fields.map((field) => ({
        path: `body.${field}`,
        message: 'is for the person to change',
      })),
    });
  }
}
