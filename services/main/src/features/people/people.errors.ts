import { ForbiddenError } from '@gatehouse/shared/errors/app-error';

/** The account has a token for the community, but the community does not know the person. */
export class PersonNotFound extends ForbiddenError {
  constructor(accountId: string) {
    super('person_unknown', 'This community does not know the caller', { info: { accountId } });
  }
}
