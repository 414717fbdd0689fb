import { ConflictError, NotFoundError, UnavailableError } from '../../errors/app-error.js';

export class DeadLetterNotFound extends NotFoundError {
  constructor() {
    super('dead_letter_not_found', 'There is no such dead letter');
  }
}

/** The queue that it died in is gone, or is not one of this service's. It stays where it is. */
export class DeadLetterHomeless extends ConflictError {
  constructor(queue: string) {
    super('dead_letter_homeless', 'The queue of this dead letter does not exist', {
      detail: `It cannot be put back into ${queue}.`,
    });
  }
}

/** Two readers at a time would each see only a part of the queue. */
export class DeadLettersBusy extends UnavailableError {
  constructor() {
    super('dead_letters_busy', 'Somebody else looks at the dead letters now');
  }
}
