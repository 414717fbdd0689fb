import type { JobError } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Say } from '@gatehouse/texts/texts';
import type { ExportKind } from './export-kind';

/** Why nothing was written, as far as whoever waits for it can do something about it. */
export function exportReason(
  kind: ExportKind,
  [error]: readonly JobError[],
  t: Say<MessageKey>,
): string {
  const own = error && kind.reason(error, t);
  return own ?? t(error?.code === 'job_file_too_large' ? 'export.tooLarge' : 'export.unknown');
}
