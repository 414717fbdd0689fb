// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf, done } from '../../http.js';
import { itemsOf } from '../../pages.js';
import {
  communityOf,
  keyOf,
  signalOf,
  type CallOptions,
  type Calls,
  type CommunityOptions,
  type KeyOptions,
} from '../../commands/options.js';
import type {
  Invitation,
  InvitationPage,
  InvitationRequest,
  ListInvitationsQuery,
  OfferedInvitation,
  ReadInvitationRequest,
} from './types.js';

/** Asking people into a community. */
export function invitations({ auth, newKey }: Calls) {
  const list = (
    query: ListInvitationsQuery = {},
    options: CommunityOptions = {},
  ): Promise<InvitationPage> =>
    bodyOf(
      auth.GET('/auth/invitations', {
        params: { query, header: communityOf(options) },
        ...signalOf(options),
      }),
    );
  return {
    /**
     * List the invitations of the community. Newest first, also those that were accepted, revoked or
     * have expired.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListInvitationsQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /**
     * Invite somebody to the community. Sends a link that is good for seven days and one use. A manager
     * invites residents and employees, an admin also managers and admins. A resident needs a unit of
     * the community; a unit of another one is answered with 404, the caller's own address with 403
     * `own_account`. The invitation is good only as long as whoever made it may invite to the role. An
     * older open invitation of the same address to the same role is revoked.
     */
    create: (
      body: InvitationRequest,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<Invitation> =>
      bodyOf(
        auth.POST('/auth/invitations', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * Revoke an invitation. Its link is refused from now on. 409 `invitation_accepted` when it is too
     * late.
     */
    revoke: (invitationId: string, options: CommunityOptions = {}): Promise<void> =>
      done(
        auth.DELETE('/auth/invitations/{invitationId}', {
          params: { path: { invitationId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Send an invitation again. Sends a new link, which is good for seven days from now and one use;
     * the one before is refused from now on, and so is any other open invitation of the address to the
     * same role. For invitations that are open or have expired, also those that ended with the rights
     * of who made them: whoever sends one again invites from now on, and has to be allowed to invite to
     * its role. 409 `invitation_accepted` or `invitation_revoked` when there is nothing to send any
     * more, 404 when the home is gone. 429 `invitation_sent_lately` within a minute of the last mail;
     * each further one has to wait twice as long, a day at most.
     */
    resend: (
      invitationId: string,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<Invitation> =>
      bodyOf(
        auth.POST('/auth/invitations/{invitationId}/resend', {
          params: {
            path: { invitationId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          ...signalOf(options),
        }),
      ),
    /**
     * See what an invitation offers. For whoever holds the link, before they decide. The token stands
     * in the body, because addresses get into logs. Reading does not use the link up. What has become
     * of an invitation stands in its `state`; 422 `link_invalid` for a token that is none.
     */
    read: (body: ReadInvitationRequest, options: CallOptions = {}): Promise<OfferedInvitation> =>
      bodyOf(auth.POST('/auth/invitations/read', { body, ...signalOf(options) })),
  };
}
