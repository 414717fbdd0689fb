import { accountsWith } from '../../accounts-with.js';
import { erasesRows, type Endings } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { Communities } from '../communities/communities.feature.js';
import type { People } from '../people/people.feature.js';
import type { PoliciesFeature } from '../policies/policies.feature.js';
import type { Residencies, ResidencyChanges } from '../residencies/residencies.feature.js';
import type { Units } from '../units/units.feature.js';
import { joinData } from './join-data.js';
import { createJoinDecisions } from './join-decisions.service.js';
import { createJoinExpiry } from './join-expiry.js';
import { createJoinDecisionHandlers, createJoinHandlers } from './join.handlers.js';
import { createJoinRights } from './join-rights.js';
import { createJoinService } from './join.service.js';
import { createJoinStore, joinLeftovers } from './join.store.js';

interface Asked {
  communities: Communities;
  people: People;
  policies: PoliciesFeature;
  residencies: Residencies;
  residencyChanges: ResidencyChanges;
  units: Units;
}

/** How somebody with an account joins a community: by its code they ask, and somebody lets them in. */
export function createJoin(parts: Parts, asked: Asked) {
  const { sequelize, writing, rpc, now } = parts;
  const store = createJoinStore(sequelize);
  const [communities, units] = [asked.communities.service, asked.units.service];
  const find = accountsWith((wanted) => rpc.call('auth.people.list', wanted));
  const rights = createJoinRights({
    policies: asked.policies.service,
    contacts: asked.residencies.contacts,
    findManagers: async (id) => [...(await find(id, 'manager')), ...(await find(id, 'admin'))],
    now,
  });
  const common = { store, rights, communities, units, writing, now };
  const service = createJoinService({
    ...common,
    codes: asked.communities.joinCodes,
    residencies: asked.residencies.service,
  });
  const decisions = createJoinDecisions({
    ...common,
    people: asked.people.service,
    personFor: asked.people.personFor,
    moveIn: asked.residencyChanges.service.moveIn,
  });
  return {
    handlers: { ...createJoinHandlers(service), ...createJoinDecisionHandlers(decisions) },
    timers: [
      createJoinExpiry({
        ...{ ...common, logger: parts.logger, everyMs: parts.config.JOIN_EXPIRY_EVERY },
        meter: parts.metrics.dueOf('join requests'),
      }),
    ],
    leftovers: [joinLeftovers(sequelize)],
    personal: [joinData(sequelize)],
    endings: {
      account: { end: (tx, { accountId }) => store.removeOf(tx, accountId) },
      community: erasesRows(sequelize, { folder: 'join', tables: ['join_requests'] }),
    } satisfies Endings,
  };
}
