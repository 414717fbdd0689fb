import { InvalidError } from '@gatehouse/shared/errors/app-error';

/** The account has this address already. */
export class EmailUnchanged extends InvalidError {
  constructor() {
    super('email_unchanged', 'The account has this address already', {
      errors: [{ path: 'body.newEmail', message: 'is the address of the account' }],
    });
  }
}
