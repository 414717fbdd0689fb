import { ForbiddenError } from '@gatehouse/shared/errors/app-error';

/** What somebody does to the rights of others, they may not do to their own. */
export class OwnAccount extends ForbiddenError {
  constructor() {
    super('own_account', 'This cannot be done to one’s own account');
  }
}
