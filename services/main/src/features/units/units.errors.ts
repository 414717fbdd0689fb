import { ConflictError, InvalidError, NotFoundError } from '@gatehouse/shared/errors/app-error';
import type { UnitBlocker } from '../../blockers.js';

/** How many names of units a refusal tells at the most. */
const MOST_NAMED = 100;

/** There is no such unit in the caller's community. */
export class UnitNotFound extends NotFoundError {
  /** @param path where the request names it */
  constructor(unitId: string, path = 'body.unitId') {
    super('unit_not_found', 'There is no such unit in this community', {
      errors: [{ path, message: 'names no unit of this community' }],
      info: { unitId },
    });
  }
}

/** There is no such building in the caller's community. */
export class BuildingNotFound extends NotFoundError {
  /** @param path where the request names it */
  constructor(buildingId: string, path = 'path.buildingId') {
    super('building_not_found', 'There is no such building in this community', {
      errors: [{ path, message: 'names no building of this community' }],
      info: { buildingId },
    });
  }
}

/** Another building of the community is called so. */
export class BuildingExists extends ConflictError {
  constructor(name: string) {
    super('building_exists', 'There is a building of this name', {
      errors: [{ path: 'body.name', message: 'is the name of another building' }],
      context: { name },
    });
  }
}

/** There are units in the building, or there were. */
export class BuildingInUse extends ConflictError {
  constructor(buildingId: string) {
    super('building_in_use', 'The building has units, or had some', { info: { buildingId } });
  }
}

/** Other units of the building have these names; nothing was made. */
export class UnitExists extends ConflictError {
  constructor(names: readonly string[]) {
    super('unit_exists', 'There are units of these names in the building', {
      context: { count: names.length, names: names.slice(0, MOST_NAMED) },
    });
  }
}

/** Another unit of the community has the reference. */
export class ExternalRefTaken extends ConflictError {
  constructor(externalRefs: readonly string[]) {
    super('external_ref_taken', 'Another unit has this reference', {
      context: { externalRefs: externalRefs.slice(0, MOST_NAMED) },
    });
  }
}

/** Something needs the unit, such as those who live there. */
export class UnitInUse extends ConflictError {
  constructor(blockers: readonly UnitBlocker[]) {
    super('unit_in_use', 'The unit is in use', { context: { blockers } });
  }
}

/** There is no such unit any more. */
export class UnitRetired extends ConflictError {
  constructor(unitId: string) {
    super('unit_retired', 'The unit is retired', { context: { unitId } });
  }
}

/** Units of several buildings cannot be one. */
export class UnitsApart extends InvalidError {
  constructor() {
    super('units_apart', 'The units are in several buildings', {
      errors: [{ path: 'body.unitIds', message: 'must be units of one building' }],
    });
  }
}

/** One unit alone cannot be merged. */
export class UnitsTooFew extends InvalidError {
  constructor() {
    super('units_too_few', 'Two units at least are merged', {
      errors: [{ path: 'body.unitIds', message: 'must be two units at least' }],
    });
  }
}

/** A name or a reference is there twice in what was asked for. */
export class UnitsRepeat extends InvalidError {
  constructor() {
    super('units_repeat', 'Two of the units have the same name or reference', {
      errors: [{ path: 'body.units', message: 'must have names and references of their own' }],
    });
  }
}

/** The pattern makes no names, or none that can be used. */
export class PatternUnusable extends InvalidError {
  constructor(path: string, message: string) {
    super('pattern_unusable', 'No units can be made by this pattern', {
      errors: [{ path, message }],
    });
  }
}

/** More units at once than are made together. */
export class TooManyUnits extends InvalidError {
  constructor(count: number, most: number) {
    super('too_many_units', 'These are too many units at once', {
      detail: `${count} would be made; ${most} can be.`,
      errors: [{ path: 'body.perFloor', message: `makes ${count} units, and ${most} can be made` }],
    });
  }
}
