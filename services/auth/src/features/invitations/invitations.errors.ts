import {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  InvalidError,
  NotFoundError,
  TooManyRequestsError,
} from '@gatehouse/shared/errors/app-error';

/** Nobody invites above what they are themselves. */
export class RoleAboveOwn extends ForbiddenError {
  constructor(role: string) {
    super('role_above_own', 'The caller may not invite to this role', {
      errors: [{ path: 'body.role', message: `may not be ${role} for this caller` }],
    });
  }
}

/** A resident needs a unit or a residency, an employee a job, and nobody else either. */
export class OfferInvalid extends InvalidError {
  constructor(field: 'email' | 'unitId' | 'residencyId' | 'job', message: string) {
    super('invitation_invalid', 'The invitation cannot be made like this', {
      errors: [{ path: `body.${field}`, message }],
    });
  }
}

/** A mail needs an address. */
export class AddressMissing extends BadRequestError {
  constructor() {
    super('request_invalid', 'The request does not match the specification', {
      errors: [{ path: 'body.email', message: 'is required for a mail', code: 'required' }],
    });
  }
}

const USER_NAME_REFUSED = {
  user_name_required: 'is required, as there is no mail address to sign in with',
  user_name_unasked: 'is for whoever has no mail address',
} as const;

/** Whoever was handed a link signs in by a user name, and nobody else. */
export class UserNameRefused extends InvalidError {
  constructor(code: keyof typeof USER_NAME_REFUSED) {
    super(code, 'The invitation cannot be accepted like this', {
      errors: [{ path: 'body.userName', message: USER_NAME_REFUSED[code], code }],
    });
  }
}

/** There is no such invitation in the caller's community. */
export class InvitationNotFound extends NotFoundError {
  constructor(invitationId: string) {
    super('invitation_not_found', 'There is no such invitation in this community', {
      info: { invitationId },
    });
  }
}

/** It is too late: whoever was invited is here. */
export class InvitationAccepted extends ConflictError {
  constructor() {
    super('invitation_accepted', 'The invitation has been accepted already');
  }
}

/** Whoever is signed in is not who was invited. */
export class InvitationForAnother extends ForbiddenError {
  constructor() {
    super('invitation_for_another', 'The invitation is for somebody else');
  }
}

/** Somebody has withdrawn it, and means that. */
export class InvitationRevoked extends ConflictError {
  constructor() {
    super('invitation_revoked', 'The invitation has been revoked; make a new one');
  }
}

/** The address got the last mail only just now. */
export class InvitationSentLately extends TooManyRequestsError {
  constructor(waitMs: number) {
    super('invitation_sent_lately', 'The invitation was sent only lately; wait before the next', {
      retryAfterSeconds: Math.ceil(waitMs / 1000),
    });
  }
}
