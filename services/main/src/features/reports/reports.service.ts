import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Acting } from '../../acting.js';
import type { FileFormatName } from '../../exports/export.js';
import type { Job, JobsService } from '../jobs/jobs.feature.js';
import { chooseLanguage } from '@gatehouse/texts/languages';
import type { VisitExport } from './visit-export.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { VisitsService } from '../visits/visits.feature.js';
import type { Outcome, VisitCounts } from '../visits/visits.types.js';
import { clockOf, daysOf, midnightsOf, namesOf, type Days } from './report-days.js';
import { summarize, type ResponseTime } from './response-time.js';

/** The visits of some days, counted. */
export interface VisitReport {
  communityId: string;
  timeZone: string;
  from: string;
  to: string;
  visits: number;
  byHour: { hour: number; visits: number }[];
  byDay: { day: string; visits: number }[];
  answers: Record<Outcome, number>;
  responseTime: ResponseTime;
}

export interface ReportsDependencies {
  visits: Pick<VisitsService, 'count'>;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  jobs: Pick<JobsService, 'start'>;
  now: () => Date;
}

/** The job that writes visits to a file. */
export const VISIT_EXPORT = 'report.visits';
/** Whoever has it may know who came. */
export const SEES_VISITS = 'visits:read';
const EXPORT_NEEDS = ['reports:read', SEES_VISITS];

interface WantedExport {
  from?: string;
  to?: string;
  format: FileFormatName;
  language?: string;
}

export type ReportsService = ReturnType<typeof createReportsService>;

/** What happened in a community, counted. */
export function createReportsService({ visits, communities, jobs, now }: ReportsDependencies) {
  return {
    /** @throws DaysInvalid, CommunityUnknown */
    async visits(
      communityId: string,
      wanted: { from?: string; to?: string },
    ): Promise<VisitReport> {
      const { timeZone } = await communities.getCommunity(communityId);
      const days = daysOf(wanted, timeZone, now());
      const counted = await visits.count({ communityId, midnights: midnightsOf(days) });
      return { communityId, ...reportOn(days, counted) };
    },

    /**
     * Has the visits themselves written to a file.
     *
     * @throws DaysInvalid, CommunityUnknown, TooManyJobs
     */
    async exportVisits(
      acting: Acting,
      wanted: WantedExport,
      remember: Remember<Job>,
    ): Promise<Job> {
      const { timeZone } = await communities.getCommunity(acting.communityId);
      const days = daysOf(wanted, timeZone, now(), 'body.from');
      const input: VisitExport = {
        from: days.from.toString(),
        to: days.to.toString(),
        format: wanted.format,
        language: chooseLanguage([wanted.language]),
      };
      return jobs.start(acting, { kind: VISIT_EXPORT, input, needs: EXPORT_NEEDS }, remember);
    },
  };
}

function reportOn(days: Days, counted: VisitCounts): Omit<VisitReport, 'communityId'> {
  const byHour = Array.from({ length: 24 }, (_, hour) => ({ hour, visits: 0 }));
  const byDay = new Map(namesOf(days).map((day) => [day, 0]));
  const clock = clockOf(days);
  for (const { at, visits } of counted.quarters) {
    const { day, hour } = clock(at);
    const ofHour = byHour[hour];
    if (ofHour) ofHour.visits += visits;
    byDay.set(day, (byDay.get(day) ?? 0) + visits);
  }
  const answers = { approved: 0, denied: 0, expired: 0, waiting: 0 };
  for (const { outcome, visits } of counted.outcomes) answers[outcome] = visits;
  return {
    timeZone: days.timeZone,
    from: days.from.toString(),
    to: days.to.toString(),
    visits: Object.values(answers).reduce((sum, visits) => sum + visits, 0),
    byHour,
    byDay: [...byDay].map(([day, visits]) => ({ day, visits })),
    answers,
    responseTime: summarize(counted.responses),
  };
}
