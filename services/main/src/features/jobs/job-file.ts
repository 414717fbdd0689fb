import type { Writing } from '@gatehouse/shared/sql/writing';
import type { JobChunksStore } from './job-chunks.store.js';
import type { JobRunsStore } from './job-runs.store.js';
import { JobFailed, JobLost } from './jobs.errors.js';
import type { Job } from './jobs.types.js';

/** A row of the database; far below what a packet may be. */
const CHUNK_BYTES = 1024 * 1024;
const MOST_BYTES = 64 * 1024 * 1024;

interface Needs {
  store: Pick<JobRunsStore, 'touch'>;
  chunks: Pick<JobChunksStore, 'add' | 'forget'>;
  writing: Pick<Writing, 'inTransaction'>;
  now: () => Date;
  /** The process stops. */
  stopping: AbortSignal;
}

/**
 * Keeps the file of a job, chunk by chunk while it is made. What an earlier try has left is replaced.
 *
 * @returns how long it is; undefined when the process stops before it is whole
 * @throws JobFailed when it is longer than may be kept
 * @throws JobLost when the job is not this process's any more
 */
export async function writeFile(
  deps: Needs,
  job: Job,
  content: AsyncIterable<Uint8Array>,
): Promise<number | undefined> {
  await put(deps, job, 0);
  let seq = 0;
  let bytes = 0;
  for await (const chunk of inChunks(content)) {
    if (deps.stopping.aborted) return undefined;
    bytes += chunk.length;
    if (bytes > MOST_BYTES)
      throw new JobFailed({ code: 'job_file_too_large', context: { mostBytes: MOST_BYTES } });
    await put(deps, job, seq++, chunk);
  }
  return bytes;
}

/** Nothing of a file is written by a process that has lost its job; without bytes, it is begun anew. */
async function put(deps: Needs, job: Job, seq: number, bytes?: Uint8Array): Promise<void> {
  const isOurs = await deps.writing.inTransaction(async (tx) => {
    if (!(await deps.store.touch(tx, job, deps.now()))) return false;
    if (bytes === undefined) await deps.chunks.forget(tx, job.id, 'file');
    else await deps.chunks.add({ jobId: job.id, part: 'file', seq, bytes }, tx);
    return true;
  });
  if (!isOurs) throw new JobLost();
}

async function* inChunks(content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of content) {
    parts.push(part);
    length += part.length;
    if (length < CHUNK_BYTES) continue;
    yield Buffer.concat(parts);
    [parts, length] = [[], 0];
  }
  if (length > 0) yield Buffer.concat(parts);
}
