import { erasesRows, type PersonEnding, type ResidencyEnding } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { Communities } from '../communities/communities.feature.js';
import type { Units } from '../units/units.feature.js';
import { createContactsStore } from './contacts.store.js';
import { createBelongings } from './belongings.js';
import { createHomes } from './homes.js';
import { createTellHousehold } from './household.js';
import { createHousematesStore } from './housemates.store.js';
import { createMoving } from './moving.js';
import { residenciesCalls } from './residencies.calls.js';
import { residencyData } from './residency-data.js';
import { createResidenciesHandlers } from './residencies.handlers.js';
import { createResidenciesService } from './residencies.service.js';
import { createResidenciesStore } from './residencies.store.js';
import { createResidencyChangesService } from './residency-changes.service.js';
import { createResidencyChangesStore } from './residency-changes.store.js';
import { createResidencyDueStore } from './residency-due.store.js';
import { createResidencyDue } from './residency-due.js';
import { createResidencyImportsService } from './residency-imports.service.js';
import { createResidencyImportsStore } from './residency-imports.store.js';
import { createResidencyKeeping } from './residency-keeping.js';
import { createResidencyListsStore } from './residency-lists.store.js';
import { createSettled } from './residency-settling.js';
import { createResidencyViews } from './residency-views.js';
import { createResidentsByNameStore } from './residents-by-name.store.js';
import { createUnitBlockers } from './unit-blockers.store.js';
import { createTakingEffect } from './taking-effect.js';
import { createToldHousematesStore, type ToldHousematesStore } from './told-housemates.store.js';

export { sees, type Homes } from './homes.js';
export {
  NoSuchPerson,
  PersonForgotten,
  ResidencyBackwards,
  ResidencyOverlaps,
} from './residencies.errors.js';
export type { ResidenciesService } from './residencies.service.js';
export type { ResidencyImportsService } from './residency-imports.service.js';
export type { KeptResidency, NewResidency, ResidencyUpdate } from './residency-imports.store.js';
export type { KeptChange, NewStay, ResidencyKeeping } from './residency-keeping.js';
export type { ContactsStore } from './contacts.store.js';
export { livedThere, whereLived, type Stay } from './stays.js';

export type Residencies = ReturnType<typeof createResidencies>;
export type ResidencyChanges = ReturnType<typeof createResidencyChanges>;

/** Who lives where, and when. */
export function createResidencies({ sequelize, now }: Parts) {
  const store = createResidenciesStore(sequelize);
  const byName = createResidentsByNameStore(sequelize);
  return {
    service: createResidenciesService({ store, byName, now }),
    contacts: createContactsStore(sequelize),
    blockers: { unit: createUnitBlockers(sequelize) },
    personal: [residencyData(sequelize)],
    endings: {
      community: erasesRows(sequelize, { folder: 'residencies', tables: ['residencies'] }),
    },
  };
}

interface Asked {
  residencies: Residencies;
  communities: Communities;
  units: Units;
  /** What hangs on residencies; filled once all features are made, and before anything comes in. */
  endings: readonly ResidencyEnding[];
}

/** How it comes to be that somebody lives somewhere, and how it ends. */
export function createResidencyChanges(parts: Parts, asked: Asked) {
  const { sequelize, writing, now } = parts;
  const [communities, units] = [asked.communities.service, asked.units.service];
  const [store, housemates] = [createResidencyChangesStore(), createHousematesStore()];
  const lists = createResidencyListsStore(sequelize);
  const homes = createHomes({ residencies: asked.residencies.service, units, now });
  const common = { store, housemates, homes, communities, units, writing, now };
  const takeEffect = createTakingEffect({ ...common, endings: asked.endings });
  const told = createToldHousematesStore();
  const tellHousehold = createTellHousehold({ ...common, told });
  const settled = createSettled({ takeEffect, housemates, tellHousehold });
  const views = createResidencyViews({ ...common, lists });
  const changes = createResidencyChangesService({ ...common, lists, settled });
  const due = createResidencyDueStore(sequelize);
  const belongings = createBelongings(parts, { homes, units });
  return {
    homes,
    emergencyContacts: belongings.emergencyContacts,
    endings: {
      residency: belongings.ending,
      person: forgetsBoth(belongings.personEnding, told),
      community: erasesRows(sequelize, {
        ...{ folder: 'residencies', tables: ['pets', 'household_contacts', 'told_housemates'] },
        leftOut: { told_housemates: 'work' },
      }),
    },
    service: {
      ...createResidencyKeeping({
        ...{ ...common, takeEffect, tellHousehold, endings: asked.endings },
      }),
      ...createMoving({ ...common, lists, settled }),
      moveIn: (...asked: Parameters<typeof changes.moveIn>) => changes.moveIn(...asked),
    },
    /** Many at once, for whoever brings them in by a file. */
    imports: createResidencyImportsService({
      ...{ store: createResidencyImportsStore(sequelize), settled, now },
    }),
    handlers: { ...createResidenciesHandlers(views, changes), ...belongings.handlers },
    calls: residenciesCalls(views),
    timers: [
      createResidencyDue({
        ...common,
        ...{ due, settled, logger: parts.logger, everyMs: parts.config.RESIDENCIES_EVERY },
        meter: parts.metrics.dueOf('residencies'),
      }),
    ],
  };
}

/** Of somebody who is forgotten nobody has to know whom they were told of. */
function forgetsBoth(
  belongings: PersonEnding,
  told: Pick<ToldHousematesStore, 'forget'>,
): PersonEnding {
  return {
    end: async (tx, forgotten) => {
      await belongings.end(tx, forgotten);
      await told.forget(tx, forgotten);
    },
  };
}
