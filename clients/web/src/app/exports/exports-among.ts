import type { JobStatus } from '@gatehouse/client/gatehouse-client';
import { hasEnded } from '../jobs/further';
import type { ExportKind } from './export-kind';

/** Ended ones beyond these are of the past. */
const mostEnded = 3;

/** The jobs that write files of a kind: all that are under way, and the last that have ended. */
export function exportsAmong(
  jobs: readonly JobStatus[],
  { job: wanted }: Pick<ExportKind, 'job'>,
): readonly JobStatus[] {
  const exports = jobs.filter(({ kind }) => kind === wanted);
  const ended = exports.filter(hasEnded).slice(0, mostEnded);
  return exports.filter((job) => !hasEnded(job) || ended.includes(job));
}
