import {
  ConflictError,
  ForbiddenError,
  InvalidError,
  NotFoundError,
} from '@gatehouse/shared/errors/app-error';

/** There is no such paper, or it is not for the caller to see. */
export class DocumentNotFound extends NotFoundError {
  constructor(documentId: string) {
    super('document_not_found', 'There is no such paper', { info: { documentId } });
  }
}

/** The person has as many papers as are kept of one. */
export class DocumentsTooMany extends ConflictError {
  constructor(most: number) {
    super('documents_too_many', 'The person has too many papers', { context: { most } });
  }
}

/** A paper is verified once. */
export class DocumentVerified extends ConflictError {
  constructor() {
    super('document_verified', 'The paper was verified already');
  }
}

/** The last day on which the paper is valid has passed. */
export class DocumentExpired extends ConflictError {
  constructor(expiresOn: string) {
    super('document_expired', 'The paper is not valid any more', { context: { expiresOn } });
  }
}

/** Nobody says of their own paper that it was seen. */
export class OwnDocument extends ForbiddenError {
  constructor() {
    super('same_person', 'Somebody else has to verify the paper');
  }
}

/** The number is for others to read. */
export class NumberNotYours extends ForbiddenError {
  constructor() {
    super('number_not_yours', 'The number of this paper is not yours to read');
  }
}

/** What is no number of a paper has too few letters and digits. */
export class NumberUnusable extends InvalidError {
  constructor(least: number) {
    super('number_unusable', 'This is no number of a paper', {
      errors: [{ path: 'body.number', message: `must have at least ${least} letters or digits` }],
    });
  }
}
