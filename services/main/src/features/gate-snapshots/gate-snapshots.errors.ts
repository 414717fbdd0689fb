import { GoneError } from '@gatehouse/shared/errors/app-error';

/** Nobody knows any more what whoever asks knows. */
export class SnapshotCursorGone extends GoneError {
  constructor() {
    super('snapshot_cursor_gone', 'This cursor is too old, or was never given', {
      detail: 'Ask for all, without it.',
      errors: [{ path: 'query.since', message: 'names no state that is still known' }],
    });
  }
}
