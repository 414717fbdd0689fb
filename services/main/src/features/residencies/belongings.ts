import type { PersonEnding, ResidencyEnding } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { UnitsService } from '../units/units.feature.js';
import { createBelongingsHandlers } from './belongings.handlers.js';
import type { Homes } from './homes.js';
import { contactsEnding, createHouseholdContactsService } from './household-contacts.service.js';
import { createHouseholdContactsStore } from './household-contacts.store.js';
import { createPetsService, petsEnding } from './pets.service.js';
import { createPetsStore } from './pets.store.js';
import type { Place } from './residencies.types.js';

interface Asked {
  homes: Homes;
  units: Pick<UnitsService, 'getUnit'>;
}

/** What belongs to a household: its pets, and whom else to call for it. */
export function createBelongings({ sequelize, writing }: Parts, { homes, units }: Asked) {
  const pets = createPetsStore(sequelize);
  const contacts = createHouseholdContactsStore(sequelize);
  const endings = [petsEnding(pets, homes), contactsEnding(contacts, homes)];
  const ending: ResidencyEnding = {
    tables: endings.flatMap(({ tables }) => tables),
    end: async (tx, ended) => {
      for (const one of endings) await one.end?.(tx, ended);
    },
  };
  return {
    handlers: createBelongingsHandlers(
      createHouseholdContactsService({ store: contacts, homes, units, writing }),
      createPetsService({ store: pets, homes, writing }),
    ),
    ending,
    /** Whom to call when somebody of the home needs help, in their order. */
    emergencyContacts: async (place: Place) =>
      (await contacts.list(place))
        .filter(({ purposes }) => purposes.includes('emergency'))
        .map(({ name, phone }) => ({ name, phone })),
    // A contact is a name and a number; that of somebody who is forgotten is told by these alone.
    personEnding: { end: (tx, forgotten) => contacts.forget(tx, forgotten) } satisfies PersonEnding,
  };
}
