// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf, done } from '../../http.js';
import { itemsOf } from '../../pages.js';
import { signalOf, type CallOptions, type Calls } from '../../commands/options.js';
import type { ListSessionsQuery, OwnSessions } from './types.js';

/** Staying signed in, signing out. */
export function sessions({ auth }: Calls) {
  const list = (query: ListSessionsQuery = {}, options: CallOptions = {}): Promise<OwnSessions> =>
    bodyOf(auth.GET('/auth/sessions', { params: { query }, ...signalOf(options) }));
  return {
    /**
     * List my sessions. Every place where this account is signed in, the newest first, with what is
     * known of the device and when it was used last.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListSessionsQuery = {}, options: CallOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /**
     * End one of my sessions. Signs that device out: its tokens are refused by every service once this
     * is answered, and its sockets are closed. Doing it again changes nothing.
     */
    end: (sessionId: string, options: CallOptions = {}): Promise<void> =>
      done(
        auth.DELETE('/auth/sessions/{sessionId}', {
          params: { path: { sessionId } },
          ...signalOf(options),
        }),
      ),
    /**
     * End all my other sessions. Signs out every device but this one. Their tokens are refused by every
     * service once this is answered, and their sockets are closed.
     */
    endOthers: (options: CallOptions = {}): Promise<void> =>
      done(auth.POST('/auth/sessions/end-others', { ...signalOf(options) })),
    /**
     * End all my sessions. Signs out every device, this one too. All tokens are refused by every
     * service once this is answered, and all sockets are closed.
     */
    endAll: (options: CallOptions = {}): Promise<void> =>
      done(auth.POST('/auth/sessions/end-all', { ...signalOf(options) })),
  };
}
