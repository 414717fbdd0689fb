import { accountsWith } from '../../accounts-with.js';
import { erasesRows } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { Communities } from '../communities/communities.feature.js';
import type { People } from '../people/people.feature.js';
import type { PoliciesFeature } from '../policies/policies.feature.js';
import type { ResidencyChanges } from '../residencies/residencies.feature.js';
import type { Units } from '../units/units.feature.js';
import { createUnitBlockers, createZoneBlockers } from './move-blockers.store.js';
import { moveData } from './move-data.js';
import { createMoveDecisions } from './move-decisions.service.js';
import { createMoveDoing } from './move-doing.js';
import { createMoveItemsStore } from './move-items.store.js';
import { createMoveViews } from './move-views.js';
import { createMovesDue } from './moves-due.js';
import { createMovesDueStore } from './moves-due.store.js';
import { createMovesEnding } from './moves-endings.js';
import { createMovesHandlers, createMoveStepHandlers } from './moves.handlers.js';
import { createMovesService } from './moves.service.js';
import { createMovesStore } from './moves.store.js';

interface Asked {
  communities: Communities;
  people: People;
  policies: PoliciesFeature;
  residencyChanges: ResidencyChanges;
  units: Units;
}

/** Who moves in or out on which day: asked for, approved, and done when the day comes. */
export function createMoves(parts: Parts, asked: Asked) {
  const { sequelize, writing, rpc, now } = parts;
  const [store, items] = [createMovesStore(sequelize), createMoveItemsStore(sequelize)];
  const services = {
    communities: asked.communities.service,
    people: asked.people.service,
    policies: asked.policies.service,
    residencies: asked.residencyChanges.service,
    units: asked.units.service,
  };
  const find = accountsWith((wanted) => rpc.call('auth.people.list', wanted));
  const findManagers = async (id: string) => [
    ...(await find(id, 'manager')),
    ...(await find(id, 'admin')),
  ];
  const views = createMoveViews({ ...services, store, items });
  const common = { ...services, store, items, views, findManagers, writing, now };
  const doMove = createMoveDoing(common);
  return {
    handlers: {
      ...createMovesHandlers(createMovesService(common), views),
      ...createMoveStepHandlers(createMoveDecisions({ ...common, doMove })),
    },
    personal: moveData(sequelize),
    endings: {
      residency: createMovesEnding(common),
      community: erasesRows(sequelize, { folder: 'moves', tables: ['move_items', 'moves'] }),
    },
    blockers: { unit: createUnitBlockers(sequelize), zone: createZoneBlockers(sequelize) },
    timers: [
      createMovesDue({
        ...common,
        ...{ doMove, due: createMovesDueStore(sequelize), logger: parts.logger },
        ...{ everyMs: parts.config.MOVES_EVERY, meter: parts.metrics.dueOf('moves') },
      }),
    ],
  };
}
