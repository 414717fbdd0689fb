import { ConflictError, InvalidError, NotFoundError } from '@gatehouse/shared/errors/app-error';

/** There is no such vehicle where the caller may look, or it was removed. */
export class VehicleNotFound extends NotFoundError {
  constructor(vehicleId: string) {
    super('vehicle_not_found', 'There is no such vehicle', { info: { vehicleId } });
  }
}

/** The plate belongs to a vehicle of the community; whose it is, is not said. */
export class VehicleKnown extends ConflictError {
  constructor() {
    super('vehicle_known', 'The community knows a vehicle with this plate', {
      errors: [{ path: 'body.plate', message: 'is the plate of another vehicle' }],
    });
  }
}

/** Nothing in the plate tells it from others, or too much to be a plate. */
export class PlateUnusable extends InvalidError {
  constructor() {
    super('plate_unusable', 'This is no plate', {
      errors: [{ path: 'body.plate', message: 'must have 1 to 32 letters and digits' }],
    });
  }
}
