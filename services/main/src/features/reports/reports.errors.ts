import { BadRequestError, ForbiddenError } from '@gatehouse/shared/errors/app-error';

/** The days that were asked for make no span that can be counted. */
export class DaysInvalid extends BadRequestError {
  /** @param path of the field that names the first day */
  constructor(path: string, message: string) {
    super('days_invalid', 'These days cannot be counted', { errors: [{ path, message }] });
  }
}

/** A report that names visitors is for whoever may see them. */
export class SeesNoVisits extends ForbiddenError {
  constructor(permission: string) {
    super('permission_missing', 'The caller may not do this', {
      detail: `This needs the permission ${permission}.`,
    });
  }
}
