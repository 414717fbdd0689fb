import { createAudit, PLATFORM } from './features/audit/audit.feature.js';
import { createCommunities } from './features/communities/communities.feature.js';
import { createDeadLetters } from './features/dead-letters/dead-letters.feature.js';
import { createHealth } from './features/health/health.feature.js';
import { createJobs, jobsOf } from './features/jobs/jobs.feature.js';
import { createLogin } from './features/login/login.feature.js';
import { createNoticeboard } from './features/noticeboard/noticeboard.feature.js';
import { createPeople } from './features/people/people.feature.js';
import { createPresence } from './features/presence/presence.feature.js';
import { createReports } from './features/reports/reports.feature.js';
import { createResidencies } from './features/residencies/residencies.feature.js';
import { createVisits } from './features/visits/visits.feature.js';
import type { Parts } from './parts.js';

/** main's features in order of dependence: each asks only those that stand before it. */
export function createFeatures(parts: Parts) {
  const residencies = createResidencies(parts);
  const communities = createCommunities(parts, { residencies });
  const people = createPeople(parts, { communities, residencies });
  const visits = createVisits(parts, { communities, people, residencies });
  const jobs = createJobs(parts);
  const features = [
    residencies,
    communities,
    people,
    visits,
    jobs,
    createReports(parts, { communities, visits, jobs }),
    createNoticeboard(parts, { communities, jobs, people, residencies }),
    createPresence(parts, { communities, residencies }),
    createAudit(parts),
    createLogin(parts),
    createDeadLetters(parts),
    createHealth(parts),
  ] as const;
  return {
    features,
    /** What the worker does, by the kinds of jobs. */
    kinds: jobsOf(features),
    /** Counts those that end in this process. */
    jobMeter: jobs.meter,
    // The log of the platform is kept like that of a community.
    tenantExists: async (id: string) => id === PLATFORM || (await communities.service.exists(id)),
  };
}
