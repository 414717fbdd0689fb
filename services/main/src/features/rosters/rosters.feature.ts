import { accountsWith } from '../../accounts-with.js';
import { erasesRows, type ResidencyEnding } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { Communities } from '../communities/communities.feature.js';
import type { Gates } from '../gates/gates.feature.js';
import type { People } from '../people/people.feature.js';
import type { ResidencyChanges } from '../residencies/residencies.feature.js';
import { createDutyService } from './duty.service.js';
import { createHandoversService } from './handovers.service.js';
import { createHandoversStore } from './handovers.store.js';
import { rosterData } from './roster-data.js';
import {
  createDutyHandlers,
  createHandoverHandlers,
  createShiftHandlers,
} from './rosters.handlers.js';
import { createZoneBlockers } from './shift-blockers.store.js';
import { createShiftsService } from './shifts.service.js';
import { createShiftsStore } from './shifts.store.js';
import type { ShiftSearch } from './rosters.types.js';

export type Rosters = ReturnType<typeof createRosters>;

interface Asked {
  communities: Communities;
  people: People;
  residencyChanges: ResidencyChanges;
  gates: Gates;
}

/** Who works at the gates when, and what one shift tells the next. */
export function createRosters(parts: Parts, asked: Asked) {
  const { sequelize, writing, rpc, now } = parts;
  const store = createShiftsStore(sequelize);
  const handovers = createHandoversStore(sequelize);
  const findEmployees = accountsWith((wanted) => rpc.call('auth.people.list', wanted));
  const common = {
    ...{ store, handovers, writing, now },
    communities: asked.communities.service,
    people: asked.people.service,
    lockPerson: asked.residencyChanges.service.lockPerson,
    findEmployees: (communityId: string) => findEmployees(communityId, 'employee'),
    assertGate: (communityId: string, gateId: string) =>
      asked.gates.service.assertThere(communityId, gateId, 'body.gateId'),
  };
  const shifts = createShiftsService(common);
  return {
    service: { onDuty: shifts.onDuty },
    /** In the order in which they begin. */
    listShifts: (search: ShiftSearch) => store.list(search),
    handlers: {
      ...createShiftHandlers(shifts),
      ...createDutyHandlers(createDutyService(common)),
      ...createHandoverHandlers(createHandoversService(common)),
    },
    personal: rosterData(sequelize),
    endings: {
      // Whoever works here does so wherever they live.
      residency: {
        tables: ['shifts'],
        giveTo: (tx, from, toId) => store.giveTo(tx, from, toId),
      } satisfies ResidencyEnding,
      community: erasesRows(sequelize, {
        folder: 'rosters',
        tables: ['handover_readers', 'handovers', 'shifts'],
      }),
    },
    blockers: { zone: createZoneBlockers(sequelize, now) },
  };
}
