import {
  ConflictError,
  InvalidError,
  NotFoundError,
  UnavailableError,
} from '@gatehouse/shared/errors/app-error';
import type { ConflictState } from './gate-log.types.js';

/** The log has no such entry where the caller may look. */
export class GateEntryNotFound extends NotFoundError {
  /** @param path where the request names it */
  constructor(entryId: string, path?: string) {
    super('gate_entry_not_found', 'There is no such entry in the gate log', {
      info: { entryId },
      ...(path !== undefined && { errors: [{ path, message: 'names no entry of the log' }] }),
    });
  }
}

/** What a device brings is as it signed it, or it is somebody else's. */
export class SignatureInvalid extends InvalidError {
  constructor() {
    super('signature_invalid', 'The batch is not signed by the device', {
      errors: [{ path: 'body.signature', message: 'is not of this body by the key of the device' }],
    });
  }
}

/** The log has no such conflict. */
export class ConflictNotFound extends NotFoundError {
  constructor(conflictId: string) {
    super('gate_conflict_not_found', 'There is no such conflict', { info: { conflictId } });
  }
}

/** It is settled once, by somebody or by what came later. */
export class WrongConflictState extends ConflictError {
  constructor(state: ConflictState) {
    super('conflict_state', `The conflict is ${state}`, { info: { state } });
  }
}

/**
 * The end of a log is not as we left it. Writing on would seal what somebody else did to it, so entries
 * wait for their place until somebody has looked; they are written down all the same.
 */
export class GateLogBroken extends UnavailableError {
  constructor(communityId: string) {
    super('gate_log_broken', 'The gate log is not as it was written', { info: { communityId } });
  }
}
