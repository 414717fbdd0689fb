import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { createAuditHandlers } from './features/audit/audit.handlers.js';
import type { AuditService } from './features/audit/audit.service.js';
import { createCommunitiesHandlers } from './features/communities/communities.handlers.js';
import type { CommunitiesService } from './features/communities/communities.service.js';
import type { DeadLetters } from '@gatehouse/shared/messaging/dead-letters/dead-letters';
import { createDeadLettersHandlers } from './features/dead-letters/dead-letters.handlers.js';
import { createHealthHandlers } from './features/health/health.handlers.js';
import type { HealthService } from './features/health/health.service.js';
import { createLoginHandlers, type LoginCalls } from './features/login/login.handlers.js';
import { createPeopleHandlers } from './features/people/people.handlers.js';
import type { PeopleDirectory } from './features/people/people-directory.service.js';
import { createPresenceHandlers } from './features/presence/presence.handlers.js';
import type { PresenceService } from './features/presence/presence.service.js';
import { createReportsHandlers } from './features/reports/reports.handlers.js';
import type { ReportsService } from './features/reports/reports.service.js';
import type { ResidenciesService } from './features/residencies/residencies.service.js';
import { createVisitsHandlers } from './features/visits/visits.handlers.js';
import type { VisitPhotosService } from './features/visits/visit-photos.service.js';
import type { VisitStepsService } from './features/visits/visit-steps.service.js';
import type { VisitsService } from './features/visits/visits.service.js';
import type { operations } from './generated/api.js';

export interface Features {
  loginCalls: LoginCalls;
  audit: AuditService;
  communities: CommunitiesService;
  deadLetters: DeadLetters;
  health: HealthService;
  peopleDirectory: PeopleDirectory;
  presence: PresenceService;
  reports: ReportsService;
  residencies: ResidenciesService;
  visits: VisitsService;
  visitSteps: VisitStepsService;
  visitPhotos: VisitPhotosService;
}

/** Every operation of openapi/main.yaml with the function that does it. */
export function createHandlers(features: Features): Handlers<operations> {
  return {
    ...createLoginHandlers(features.loginCalls),
    ...createCommunitiesHandlers(features.communities, features.residencies),
    ...createPeopleHandlers(features.peopleDirectory),
    ...createPresenceHandlers(features.presence),
    ...createVisitsHandlers(features.visits, features.visitSteps, features.visitPhotos),
    ...createReportsHandlers(features.reports),
    ...createAuditHandlers(features.audit),
    ...createDeadLettersHandlers(features.deadLetters),
    ...createHealthHandlers(features.health),
  };
}
