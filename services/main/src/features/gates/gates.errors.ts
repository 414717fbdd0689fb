import { ConflictError, NotFoundError } from '@gatehouse/shared/errors/app-error';

/** The community has no such gate, or it was retired. */
export class GateNotFound extends NotFoundError {
  /** @param path where the request names it */
  constructor(gateId: string, path?: string) {
    super('gate_not_found', 'There is no such gate', {
      info: { gateId },
      ...(path !== undefined && {
        errors: [{ path, message: 'names no gate of this community' }],
      }),
    });
  }
}

/** Guards say "at the north gate"; there is one. */
export class GateExists extends ConflictError {
  constructor() {
    super('gate_exists', 'The community has a gate of this name', {
      errors: [{ path: 'body.name', message: 'is the name of another gate' }],
    });
  }
}
