import type { Job } from './jobs.types.js';

/** A row of the table jobs, without the slot. */
export interface JobRow {
  id: string;
  communityId: string;
  ownerId: string;
  actorId: string | null;
  kind: string;
  state: Job['state'];
  input: string;
  needs: string;
  run: number;
  steps: number;
  resumeFrom: string | null;
  done: number;
  total: number | null;
  errors: string;
  fileName: string | null;
  fileType: string | null;
  fileBytes: number | null;
  createdAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
}

/** The columns under the names that a row has for them. */
export const JOB_COLUMNS = `id, community_id AS communityId, owner_id AS ownerId,
  actor_id AS actorId, kind, state, input, needs, run, steps, resume_from AS resumeFrom, done, total,
  errors, file_name AS fileName, file_type AS fileType, file_bytes AS fileBytes,
  created_at AS createdAt, started_at AS startedAt, ended_at AS endedAt`;

export function toRow(job: Job): JobRow {
  return {
    id: job.id,
    communityId: job.communityId,
    ownerId: job.ownerId,
    actorId: job.actorId ?? null,
    kind: job.kind,
    state: job.state,
    input: JSON.stringify(job.input),
    needs: JSON.stringify(job.needs),
    run: job.run,
    steps: job.steps,
    resumeFrom: job.resumeFrom === undefined ? null : JSON.stringify(job.resumeFrom),
    done: job.done,
    total: job.total ?? null,
    errors: JSON.stringify(job.errors),
    fileName: job.file?.name ?? null,
    fileType: job.file?.mediaType ?? null,
    fileBytes: job.file?.bytes ?? null,
    createdAt: job.createdAt,
    startedAt: job.startedAt ?? null,
    endedAt: job.endedAt ?? null,
  };
}

export function fromRow(row: JobRow): Job {
  const { actorId, resumeFrom, total, startedAt, endedAt } = row;
  const { fileName: name, fileType: mediaType, fileBytes: bytes } = row;
  return {
    id: row.id,
    communityId: row.communityId,
    ownerId: row.ownerId,
    ...(actorId !== null && { actorId }),
    kind: row.kind,
    state: row.state,
    input: JSON.parse(row.input) as unknown,
    needs: JSON.parse(row.needs) as string[],
    run: row.run,
    steps: row.steps,
    ...(resumeFrom !== null && { resumeFrom: JSON.parse(resumeFrom) as unknown }),
    done: row.done,
    ...(total !== null && { total }),
    errors: JSON.parse(row.errors) as Job['errors'],
    ...(name !== null && mediaType !== null && bytes !== null
      ? { file: { name, mediaType, bytes } }
      : {}),
    createdAt: row.createdAt,
    ...(startedAt && { startedAt }),
    ...(endedAt && { endedAt }),
  };
}
