import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import { chooseLanguage, type Language } from '@gatehouse/texts/languages';
import type { Acting } from '../../acting.js';
import { exported, FILE_FORMATS, mostRowsOf, type FileFormatName } from '../../exports/export.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import {
  JobFailed,
  type Job,
  type JobAtWork,
  type JobKind,
  type JobsService,
} from '../jobs/jobs.feature.js';
import { noticeTable, toKept, type KeptNotice } from './notice-table.js';
import type { NoticeboardStore } from './noticeboard.store.js';

/** In which form; what was left open is decided when it is asked for. */
export interface NoticeExport {
  format: FileFormatName;
  language: Language;
}

/** Notices are looked through from the last to the first. */
export interface Place {
  beforeId?: string;
  /** Whether the first has been seen. */
  isWhole: boolean;
}

export interface NoticeExportDependencies {
  store: Pick<NoticeboardStore, 'newest' | 'count'>;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  now: () => Date;
}

/** The job that writes notices to a file. */
export const NOTICE_EXPORT = 'noticeboard.notices';
/** How many have read a notice is for whoever writes them. */
const EXPORT_NEEDS = ['notices:write'];
/** All of them at their longest are two megabytes. */
const NOTICES_PER_STEP = 200;

export type StartNoticeExport = ReturnType<typeof noticeExportThrough>;

/** Has the notices of a community written to a file; throws TooManyJobs. */
export function noticeExportThrough(jobs: Pick<JobsService, 'start'>) {
  return (
    acting: Acting,
    wanted: { format: FileFormatName; language?: string },
    remember: Remember<Job>,
  ): Promise<Job> => {
    const { format, language } = wanted;
    const input: NoticeExport = { format, language: chooseLanguage([language]) };
    return jobs.start(acting, { kind: NOTICE_EXPORT, input, needs: EXPORT_NEEDS }, remember);
  };
}

/** Writes what is up to a file: step by step the notices are gathered, then written. */
export function createNoticeExport(deps: NoticeExportDependencies): JobKind<NoticeExport, Place> {
  return {
    async step(job) {
      if (job.resumeFrom?.isWhole !== true) return gather(deps, job);
      const { name, timeZone } = await deps.communities.getCommunity(job.communityId);
      const { format, language } = job.input;
      const at = deps.now();
      const about = { community: name, timeZone, language, at };
      return {
        file: {
          name: `notices.${format}`,
          mediaType: FILE_FORMATS[format].mediaType,
          content: exported(format, noticeTable(inOrder(job.kept()), about)),
        },
      };
    },
  };
}

async function gather(
  { store }: NoticeExportDependencies,
  { communityId, input, resumeFrom, done, total: counted }: JobAtWork<NoticeExport, Place>,
) {
  const total = counted ?? (await store.count(communityId));
  const most = mostRowsOf(input.format);
  if (most !== undefined && total > most)
    throw new JobFailed({ code: 'too_many_notices', context: { notices: total, most } });
  const notices = await store.newest(communityId, resumeFrom?.beforeId, NOTICES_PER_STEP);
  const last = notices.at(-1);
  return {
    resumeFrom: { ...(last && { beforeId: last.id }), isWhole: notices.length < NOTICES_PER_STEP },
    done: done + notices.length,
    // Some may have been put up since they were counted.
    total: Math.max(total, done + notices.length),
    ...(last && { keep: Buffer.from(JSON.stringify(notices.map(toKept))) }),
  };
}

/** They were gathered from the last to the first, and are told from the first to the last. */
async function* inOrder(kept: AsyncIterable<Buffer>): AsyncGenerator<KeptNotice> {
  for await (const bytes of kept) yield* (JSON.parse(bytes.toString()) as KeptNotice[]).reverse();
}
