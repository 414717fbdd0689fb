import { ConflictError, InvalidError, NotFoundError } from '@gatehouse/shared/errors/app-error';

/** The community has no such residency. */
export class ResidencyNotFound extends NotFoundError {
  /** @param path where the request names it */
  constructor(residencyId: string, path = 'path.residencyId') {
    super('residency_not_found', 'There is no such residency', {
      errors: [{ path, message: 'names no residency of this community' }],
      info: { residencyId },
    });
  }
}

/** The community knows no such person. */
export class NoSuchPerson extends NotFoundError {
  /** @param path where the request names them */
  constructor(personId: string, path = 'body.personId') {
    super('person_not_found', 'There is no such person in this community', {
      errors: [{ path, message: 'names no person of this community' }],
      info: { personId },
    });
  }
}

/** Somebody whose account was deleted has no home any more, and nothing of them is written down. */
export class PersonForgotten extends ConflictError {
  constructor() {
    super('person_state', 'The person was forgotten');
  }
}

/** The person has the unit at the same time already. */
export class ResidencyOverlaps extends ConflictError {
  /** @param path where the request says when */
  constructor(residencyId: string, path = 'body.from') {
    super('residency_overlaps', 'The person has a residency in this unit at that time', {
      errors: [{ path, message: 'overlaps another residency' }],
      context: { residencyId },
    });
  }
}

/** What is over cannot be changed, nor when it began what has begun. */
export class ResidencyState extends ConflictError {
  constructor(state: 'begun' | 'over') {
    super('residency_state', 'The residency cannot be changed like this any more', {
      context: { state },
    });
  }
}

/** It would end before it begins. */
export class ResidencyBackwards extends InvalidError {
  /** @param path where the request names the end */
  constructor(path: string) {
    super('residency_backwards', 'The residency would end before it begins', {
      errors: [{ path, message: 'must not lie before the beginning' }],
    });
  }
}

/** Its end lies where calendars have no day in every zone. */
export class EndTooFar extends InvalidError {
  /** @param path where the request names the end */
  constructor(path: string) {
    super('end_too_far', 'The end lies too far ahead', {
      errors: [{ path, message: 'must lie before the year 9999' }],
    });
  }
}

/** A change names an end that has passed. */
export class EndIsOver extends InvalidError {
  constructor(today: string) {
    super('end_is_over', 'The day is over', {
      detail: `Today is ${today} in the community.`,
      errors: [{ path: 'body.to', message: 'must be today or later' }],
    });
  }
}

/** A unit's contact is somebody grown up who lives there now. */
export class ContactUnfit extends ConflictError {
  /** @param path where the request says who it is to be */
  constructor(path: string) {
    super('contact_unfit', 'Only a grown-up who lives there now can be the contact', {
      errors: [{ path, message: 'must be a grown-up who lives in the unit now' }],
    });
  }
}

/** What belongs to a home goes with its household, and there is none. */
export class UnitEmpty extends ConflictError {
  constructor(unitId: string) {
    super('unit_empty', 'Nobody lives in the unit', { info: { unitId } });
  }
}

/** There is no such pet where the caller may look. */
export class PetNotFound extends NotFoundError {
  constructor(petId: string) {
    super('pet_not_found', 'There is no such pet', { info: { petId } });
  }
}

/** The unit has as many pets as are kept of one. */
export class PetsTooMany extends ConflictError {
  constructor(most: number) {
    super('pets_too_many', 'The unit has too many pets', { context: { most } });
  }
}
