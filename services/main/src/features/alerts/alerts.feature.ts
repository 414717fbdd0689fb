import { accountsWith } from '../../accounts-with.js';
import { erasesRows } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { People } from '../people/people.feature.js';
import type { Residencies, ResidencyChanges } from '../residencies/residencies.feature.js';
import type { Rosters } from '../rosters/rosters.feature.js';
import type { Units } from '../units/units.feature.js';
import { alertData } from './alert-data.js';
import { createAlertHousehold } from './alert-household.js';
import { createAlertStaff } from './alert-staff.js';
import { createAlertSteps } from './alert-steps.service.js';
import { createAlertViews } from './alert-views.js';
import { createAlertsDue } from './alerts-due.js';
import { createAlertsDueStore } from './alerts-due.store.js';
import { createAlertsHandlers } from './alerts.handlers.js';
import { alertPushesThrough } from './alerts.pushes.js';
import { createAlertsService } from './alerts.service.js';
import { createAlertsStore } from './alerts.store.js';

interface Asked {
  people: People;
  residencies: Residencies;
  residencyChanges: ResidencyChanges;
  rosters: Rosters;
  units: Units;
}

/** Calls for help: they ring those who can, more and more of them, until somebody goes there. */
export function createAlerts(parts: Parts, asked: Asked) {
  const { sequelize, writing, broker, now } = parts;
  const { homes, emergencyContacts, service: residencyChanges } = asked.residencyChanges;
  const services = {
    people: asked.people.service,
    residencies: asked.residencies.service,
    units: asked.units.service,
  };
  const store = createAlertsStore(sequelize);
  const views = createAlertViews({ ...services, store, emergencyContacts, now });
  const findStaff = staffThrough(parts);
  const common = {
    ...{ ...services, store, views, homes, findStaff, writing, now },
    onDuty: asked.rosters.service.onDuty,
    findHousehold: createAlertHousehold({ ...services, homes }),
    push: alertPushesThrough(broker.pusher),
    lockPerson: residencyChanges.lockPerson,
  };
  return {
    handlers: createAlertsHandlers(createAlertsService(common), views, createAlertSteps(common)),
    timers: [
      createAlertsDue({
        ...common,
        ...{ due: createAlertsDueStore(sequelize), logger: parts.logger },
        ...{ everyMs: parts.config.ALERTS_EVERY, meter: parts.metrics.dueOf('alerts') },
      }),
    ],
    personal: alertData(sequelize),
    endings: {
      // What happened in a home is known when its people have left.
      residency: { tables: ['alerts'] },
      community: erasesRows(sequelize, { folder: 'alerts', tables: ['alerts'] }),
    },
  };
}

function staffThrough({ rpc }: Pick<Parts, 'rpc'>) {
  const find = accountsWith((wanted) => rpc.call('auth.people.list', wanted));
  return createAlertStaff({
    findGuards: (id) => find(id, 'employee', 'guard'),
    findManagers: async (id) =>
      (await Promise.all([find(id, 'manager'), find(id, 'admin')])).flat(),
  });
}
