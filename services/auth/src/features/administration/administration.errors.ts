import {
  ConflictError,
  ForbiddenError,
  InvalidError,
  NotFoundError,
} from '@gatehouse/shared/errors/app-error';

/** No such account, or none with a role in the caller's community. */
export class AccountNotFound extends NotFoundError {
  constructor(accountId: string) {
    super('account_not_found', 'There is no such account here', { info: { accountId } });
  }
}

/** The other is, or would become, more than the caller. */
export class RankTooHigh extends ForbiddenError {
  constructor() {
    super('rank_too_high', 'The other account has, or would get, too high a role for this');
  }
}

/** The account belongs to other communities as well, which have a say in it. */
export class AccountShared extends ForbiddenError {
  constructor() {
    super('account_shared', 'The account belongs to other communities as well');
  }
}

/** Nobody can act in the name of an account that nobody can use. */
export class AccountClosed extends ConflictError {
  constructor() {
    super('account_closed', 'The account is deactivated');
  }
}

/** The roles contradict each other. */
export class RolesInvalid extends InvalidError {
  constructor(detail: string) {
    super('roles_invalid', 'The roles contradict each other', {
      detail,
      errors: [{ path: 'body.roles', message: detail }],
    });
  }
}
