import { UnavailableError } from '@gatehouse/shared/errors/app-error';

/** The place where files are kept does not answer, or is full. */
export class StorageAway extends UnavailableError {
  constructor(cause: unknown) {
    super('file_storage_away', 'Files cannot be reached now', { cause, retryAfterSeconds: 5 });
  }
}
