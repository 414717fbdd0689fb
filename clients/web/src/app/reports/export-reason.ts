import type { JobError } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Say } from '@gatehouse/texts/texts';

/** Why nothing was written, as far as whoever waits for it can do something about it. */
export function exportReason([error]: readonly JobError[], t: Say<MessageKey>): string {
  const { code, context = {} } = error ?? {};
  const { visits, most } = context;
  if (code === 'too_many_visits' && typeof visits === 'number' && typeof most === 'number')
    return t('export.tooMany', { visits, most });
  return t(code === 'job_file_too_large' ? 'export.tooLarge' : 'export.unknown');
}
