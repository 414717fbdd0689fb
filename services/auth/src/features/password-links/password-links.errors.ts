import { ConflictError } from '@gatehouse/shared/errors/app-error';

/** Who reads the mail of the address asks for the link, and gets it alone. */
export class AccountHasAddress extends ConflictError {
  constructor() {
    super('account_has_email', 'The account has a mail address; its owner asks for the link');
  }
}
