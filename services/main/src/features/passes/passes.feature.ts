import { accountsWith } from '../../accounts-with.js';
import { erasesRows, type Endings } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { Blocks } from '../blocks/blocks.feature.js';
import type { Codes } from '../codes/codes.feature.js';
import type { Communities } from '../communities/communities.feature.js';
import type { Gates } from '../gates/gates.feature.js';
import type { People } from '../people/people.feature.js';
import type { PoliciesFeature } from '../policies/policies.feature.js';
import type { PublicLinks } from '../public-links/public-links.feature.js';
import type { Residencies, ResidencyChanges } from '../residencies/residencies.feature.js';
import type { Units } from '../units/units.feature.js';
import type { Visits } from '../visits/visits.feature.js';
import { createPassApprovalsHandlers } from './pass-approvals.handlers.js';
import { createApproversOf, createPassApprovalsService } from './pass-approvals.service.js';
import { createPassChecksService } from './pass-checks.service.js';
import { passData } from './pass-data.js';
import { createPassEnding } from './pass-ending.js';
import { createPassesByEntries } from './passes-by-entries.js';
import { createPassEndsStore } from './pass-ends.store.js';
import { createPassGateHandlers } from './pass-gate.handlers.js';
import { createPassGateService } from './pass-gate.service.js';
import { createPassLinksHandlers } from './pass-links.handlers.js';
import { createPassLinksService } from './pass-links.service.js';
import { createPassRetiring } from './pass-retiring.js';
import { createPassSources } from './pass-sources.js';
import { createPassViews } from './pass-views.js';
import { createPassesAheadStore } from './passes-ahead.store.js';
import { createPassesDue } from './passes-due.js';
import { createPassesHandlers } from './passes.handlers.js';
import { createPassesService } from './passes.service.js';
import { createPassesStore } from './passes.store.js';

interface Asked {
  blocks: Blocks;
  codes: Codes;
  communities: Communities;
  gates: Gates;
  people: People;
  policies: PoliciesFeature;
  publicLinks: PublicLinks;
  residencies: Residencies;
  residencyChanges: ResidencyChanges;
  units: Units;
  visits: Visits;
}

export { mostAtOnce } from './pass-state.js';
export type { Pass } from './passes.types.js';

export type Passes = ReturnType<typeof createPasses>;

/** Permission to come that is given ahead, and who comes by it. */
export function createPasses(parts: Parts, asked: Asked) {
  const { config, sequelize, writing, logger, metrics, rpc, now } = parts;
  const [store, ends] = [createPassesStore(sequelize), createPassEndsStore(sequelize)];
  const { homes } = asked.residencyChanges;
  const services = {
    ...{ blocks: asked.blocks.checks },
    ...{ codes: asked.codes.service, communities: asked.communities.service },
    ...{ gates: asked.gates.service, links: asked.publicLinks.service },
    ...{ policies: asked.policies.service },
    ...{ people: asked.people.service, residencies: asked.residencies.service },
    ...{ units: asked.units.service, visits: asked.visits.byPass },
  };
  const views = createPassViews({ store, homes, units: services.units });
  const retire = createPassRetiring(services);
  const find = accountsWith((wanted) => rpc.call('auth.people.list', wanted));
  const findManagers = async (id: string) => [
    ...(await find(id, 'manager')),
    ...(await find(id, 'admin')),
  ];
  const approversOf = createApproversOf({ ...services, findManagers });
  const common = { ...services, approversOf, retire, store, ends, views, homes, writing, now };
  const endings: Endings = {
    residency: createPassEnding(common),
    community: erasesRows(sequelize, {
      ...{ folder: 'passes', tables: ['pass_units', 'passes'] },
      leftOut: { 'passes.code': 'secret' },
    }),
  };
  return {
    handlers: {
      ...createPassesHandlers(createPassesService(common)),
      ...createPassApprovalsHandlers(createPassApprovalsService(common)),
      ...createPassLinksHandlers(createPassLinksService(common)),
      ...createPassGateHandlers(createPassChecksService(common), createPassGateService(common)),
    },
    /** For what devices at gates have seen. */
    byEntries: createPassesByEntries(common),
    /** For what brings passes along. */
    sources: createPassSources(common),
    /** For gates that have no network for a while. */
    ahead: createPassesAheadStore(sequelize),
    endings,
    personal: [passData(sequelize)],
    timers: [
      createPassesDue({
        ...{ ...common, logger, everyMs: config.PASSES_EVERY },
        meter: metrics.dueOf('passes'),
      }),
    ],
  };
}
