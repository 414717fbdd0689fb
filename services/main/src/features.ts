import { archivedOf, type Archived } from './archives/archived.js';
import { unitBlockersOf, type FindUnitBlockers } from './blockers.js';
import { createAudit, PLATFORM } from './features/audit/audit.feature.js';
import {
  createCommunities,
  createCommunityClosings,
} from './features/communities/communities.feature.js';
import { createDataRequests } from './features/data-requests/data-requests.feature.js';
import { createDeadLetters } from './features/dead-letters/dead-letters.feature.js';
import { createDirectory } from './features/directory/directory.feature.js';
import { createFiles, purposesOf } from './features/files/files.feature.js';
import { createHealth } from './features/health/health.feature.js';
import { createIdentityDocuments } from './features/identity-documents/identity-documents.feature.js';
import { createImports } from './features/imports/imports.feature.js';
import { createInvitationBatches } from './features/invitation-batches/invitation-batches.feature.js';
import { createJobs, jobsOf } from './features/jobs/jobs.feature.js';
import { createJoin } from './features/join/join.feature.js';
import { createLogin } from './features/login/login.feature.js';
import { createMoves } from './features/moves/moves.feature.js';
import { createNoticeboard } from './features/noticeboard/noticeboard.feature.js';
import { createOpeningBalances } from './features/opening-balances/opening-balances.feature.js';
import { createPeople } from './features/people/people.feature.js';
import { createPolicies } from './features/policies/policies.feature.js';
import { createPresence } from './features/presence/presence.feature.js';
import { createReports } from './features/reports/reports.feature.js';
import {
  createResidencies,
  createResidencyChanges,
} from './features/residencies/residencies.feature.js';
import { createUnits } from './features/units/units.feature.js';
import { createVehicles } from './features/vehicles/vehicles.feature.js';
import {
  accountEndingsOf,
  communityEndingsOf,
  personEndingsOf,
  residencyEndingsOf,
  type AccountEnding,
  type CommunityEnding,
  type PersonEnding,
  type ResidencyEnding,
} from './endings.js';
import { gateFeatures } from './gate-features.js';
import type { Parts } from './parts.js';

/** main's features in order of dependence: each asks only those that stand before it. */
export function createFeatures(parts: Parts) {
  const residencies = createResidencies(parts);
  const communities = createCommunities(parts);
  const blockers = (): readonly FindUnitBlockers[] => unitBlockersOf(features);
  const units = createUnits(parts, { residencies, blockers });
  const [endings, accountEndings]: [ResidencyEnding[], AccountEnding[]] = [[], []];
  const forgetting = { accountEndings, personEndings: [] as PersonEnding[] };
  const homes = { residencies, communities, units };
  const residencyChanges = createResidencyChanges(parts, { ...homes, endings });
  const people = createPeople(parts, { ...homes, residencyChanges, ...forgetting });
  const policies = createPolicies(parts, { communities });
  const files = createFiles(parts, { people });
  const vehicles = createVehicles(parts, { residencyChanges, units });
  const atHome = { ...homes, files, people, policies, residencyChanges, vehicles };
  const gate = gateFeatures(parts, atHome);
  const [jobs, openingBalances] = [createJobs(parts), createOpeningBalances(parts)];
  const dataRequests = createDataRequests(parts, { communities, files, jobs, people });
  const closings = (): readonly CommunityEnding[] => communityEndingsOf(features);
  const archived = (): readonly Archived[] => archivedOf(features);
  const features = [
    residencies,
    communities,
    units,
    residencyChanges,
    people,
    policies,
    createDirectory(parts, { policies, residencies, units }),
    vehicles,
    openingBalances,
    ...gate.features,
    jobs,
    files,
    dataRequests,
    createReports(parts, { communities, visits: gate.visits, jobs }),
    createJoin(parts, { communities, people, policies, residencies, residencyChanges, units }),
    createIdentityDocuments(parts, { communities, files, people, policies, residencyChanges }),
    createMoves(parts, { communities, people, policies, residencyChanges, units }),
    createNoticeboard(parts, { communities, jobs, people, residencies }),
    createInvitationBatches(parts, { communities, jobs }),
    createImports(parts, {
      ...{ communities, files, jobs, openingBalances, people, residencyChanges, units, vehicles },
    }),
    createPresence(parts, { residencies, units }),
    createCommunityClosings(parts, { communities, files, jobs, endings: closings, archived }),
    ...askingNone(parts),
  ] as const;
  communities.heed(features);
  dataRequests.heed(features);
  files.readers.use(purposesOf(features));
  // What hangs on residencies stands behind them, and is known by now.
  endings.push(...residencyEndingsOf(features));
  accountEndings.push(...accountEndingsOf(features));
  forgetting.personEndings.push(...personEndingsOf(features));
  return {
    features,
    /** What the worker does, by the kinds of jobs. */
    kinds: jobsOf(features),
    /** Counts those that end in this process. */
    jobMeter: jobs.meter,
    // The log of the platform is kept like that of a community.
    tenantExists: async (id: string) => id === PLATFORM || (await communities.service.exists(id)),
    refusalIn: (id: string) => communities.service.refusalIn(id),
  };
}

/** Those that ask no other feature, and that no other asks. */
function askingNone(parts: Parts) {
  return [
    createAudit(parts),
    createLogin(parts),
    createDeadLetters(parts),
    createHealth(parts),
  ] as const;
}
