import type { JobError } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Say } from '@gatehouse/texts/texts';

/** What a page has written to files. */
export interface ExportKind {
  /** What the API calls its jobs. */
  job: string;
  /** What its list and one that is under way are called, where that is no export. */
  called?: { list: MessageKey; running: MessageKey };
  /** Why there is no file, where there are better words for it than those for any file. */
  reason(error: JobError, t: Say<MessageKey>): string | undefined;
}
