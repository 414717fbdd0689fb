import { OutageError } from '@gatehouse/shared/errors/app-error';

/** MongoDB is away, so nobody knows who is forgotten. */
export class ForgottenUnavailable extends OutageError {
  constructor(cause: unknown) {
    super('forgotten_unavailable', 'Nobody can say at the moment who is forgotten', { cause });
  }
}
