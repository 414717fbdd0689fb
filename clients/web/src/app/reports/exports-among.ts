import type { JobStatus } from '@gatehouse/client/gatehouse-client';
import { hasEnded } from '../jobs/further';

/** What the API calls the job. */
const visitExport = 'report.visits';
/** Ended ones beyond these are of the past. */
const mostEnded = 3;

/** The jobs that write visits to files: all that are under way, and the last that have ended. */
export function exportsAmong(jobs: readonly JobStatus[]): readonly JobStatus[] {
  const exports = jobs.filter(({ kind }) => kind === visitExport);
  const ended = exports.filter(hasEnded).slice(0, mostEnded);
  return exports.filter((job) => !hasEnded(job) || ended.includes(job));
}
