// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CallOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type { ListSessionsQuery, OwnSessions } from './types.js';

/** Staying signed in, signing out. */
export interface SessionsCommands {
  /**
   * List my sessions. Every place where this account is signed in, the newest first, with what is
   * known of the device and when it was used last.
   */
  list: (query?: ListSessionsQuery, options?: CallOptions) => Promise<OwnSessions>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListSessionsQuery, options?: CallOptions) => ItemsOf<OwnSessions>;
  /**
   * End one of my sessions. Signs that device out: its tokens are refused by every service once this
   * is answered, and its sockets are closed. Doing it again changes nothing.
   */
  end: (sessionId: string, options?: CallOptions) => Promise<void>;
  /**
   * End all my other sessions. Signs out every device but this one. Their tokens are refused by every
   * service once this is answered, and their sockets are closed.
   */
  endOthers: (options?: CallOptions) => Promise<void>;
  /**
   * End all my sessions. Signs out every device, this one too. All tokens are refused by every
   * service once this is answered, and all sockets are closed.
   */
  endAll: (options?: CallOptions) => Promise<void>;
}

export const sessions: Operations<SessionsCommands> = {
  list: 'GET /auth/sessions query',
  all: 'GET /auth/sessions query pages',
  end: 'DELETE /auth/sessions/{sessionId}',
  endOthers: 'POST /auth/sessions/end-others',
  endAll: 'POST /auth/sessions/end-all',
};
