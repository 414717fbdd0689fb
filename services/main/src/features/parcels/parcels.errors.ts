import { ConflictError, InvalidError, NotFoundError } from '@gatehouse/shared/errors/app-error';
import type { Parcel } from './parcels.types.js';

/** There is no such parcel among those that the caller may see. */
export class ParcelNotFound extends NotFoundError {
  constructor(parcelId: string) {
    super('parcel_not_found', 'There is no such parcel', { info: { parcelId } });
  }
}

/** Somebody was first; `context` says what became of it. */
export class ParcelGone extends ConflictError {
  constructor({ state, endedAt, endedBy }: Parcel) {
    super('parcel_gone', 'The parcel does not wait any more', {
      detail: `The parcel is ${state}.`,
      context: {
        state,
        ...(endedAt && { endedAt: endedAt.toISOString() }),
        ...(endedBy && { endedBy }),
      },
    });
  }
}

/** It is the code of another parcel, or of none. */
export class ParcelCodeWrong extends InvalidError {
  constructor() {
    super('parcel_code_wrong', 'This is not the code of the parcel', {
      errors: [{ path: 'body.code', message: 'is not the code of this parcel' }],
    });
  }
}

/** Who is to have it does not live in the unit now. */
export class NotAResident extends InvalidError {
  constructor() {
    super('not_a_resident', 'They do not live in the unit', {
      errors: [{ path: 'body.accountId', message: 'names nobody who lives in the unit' }],
    });
  }
}

/** The household has named nobody who may fetch it. */
export class NoCollector extends InvalidError {
  constructor() {
    super('no_collector', 'The household has named nobody for this parcel', {
      errors: [{ path: 'body.toCollector', message: 'names nobody' }],
    });
  }
}
