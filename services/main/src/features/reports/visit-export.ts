import type { Language } from '@gatehouse/texts/languages';
import { exported, FILE_FORMATS, mostRowsOf, type FileFormatName } from '../../exports/export.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import { JobFailed, type JobAtWork, type JobKind } from '../jobs/jobs.feature.js';
import type { VisitsService } from '../visits/visits.feature.js';
import { daysOf, midnightsOf, type Days } from './report-days.js';
import { toKept, visitTable, type KeptVisit } from './visit-table.js';

/** Which days, in which form; what was left open is decided when it is asked for. */
export interface VisitExport {
  from: string;
  to: string;
  format: FileFormatName;
  language: Language;
}

/** Visits are looked through from the last to the first. */
export interface Place {
  beforeId?: string;
  /** Whether the first has been seen. */
  isWhole: boolean;
}

export interface VisitExportDependencies {
  visits: Pick<VisitsService, 'count' | 'listPast'>;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  now: () => Date;
}

const VISITS_PER_STEP = 500;

/** Writes the visits of some days to a file: step by step they are gathered, then written. */
export function createVisitExport(deps: VisitExportDependencies): JobKind<VisitExport, Place> {
  return {
    async step(job) {
      const { name, timeZone } = await deps.communities.getCommunity(job.communityId);
      const days = daysOf(job.input, timeZone, deps.now());
      if (job.resumeFrom?.isWhole !== true) return gather(deps, job, days);
      const { from, to, format, language } = job.input;
      const until = new Date(deps.now().getTime() + 24 * 3_600_000);
      const table = visitTable(inOrder(job.kept()), { days, community: name, language, until });
      return {
        file: {
          name: `visits-${from}-${to}.${format}`,
          mediaType: FILE_FORMATS[format].mediaType,
          content: exported(format, table),
        },
      };
    },
  };
}

async function gather(
  { visits }: VisitExportDependencies,
  { communityId, input, resumeFrom, done, total: counted }: JobAtWork<VisitExport, Place>,
  days: Days,
) {
  const midnights = midnightsOf(days);
  const total = counted ?? (await countOf(visits, communityId, midnights));
  const most = mostRowsOf(input.format);
  if (most !== undefined && total > most)
    throw new JobFailed({ code: 'too_many_visits', context: { visits: total, most } });
  const [from] = midnights;
  const to = midnights.at(-1);
  const rows = await visits.listPast(communityId, {
    ...(from && { from }),
    ...(to && { to }),
    ...(resumeFrom?.beforeId !== undefined && { beforeId: resumeFrom.beforeId }),
    limit: VISITS_PER_STEP,
  });
  const last = rows.at(-1);
  return {
    resumeFrom: { ...(last && { beforeId: last.id }), isWhole: rows.length < VISITS_PER_STEP },
    done: done + rows.length,
    // Some may have come since they were counted.
    total: Math.max(total, done + rows.length),
    ...(rows.length > 0 && { keep: Buffer.from(JSON.stringify(rows.map(toKept))) }),
  };
}

async function countOf(
  visits: Pick<VisitsService, 'count'>,
  communityId: string,
  midnights: Date[],
): Promise<number> {
  const { outcomes } = await visits.count({ communityId, midnights });
  return outcomes.reduce((sum, outcome) => sum + outcome.visits, 0);
}

/** They were gathered from the last to the first, and are told from the first to the last. */
async function* inOrder(kept: AsyncIterable<Buffer>): AsyncGenerator<KeptVisit> {
  for await (const bytes of kept) yield* (JSON.parse(bytes.toString()) as KeptVisit[]).reverse();
}
