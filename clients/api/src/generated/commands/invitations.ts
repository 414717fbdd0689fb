// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CallOptions, CommunityOptions, KeyOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type {
  Invitation,
  InvitationPage,
  InvitationRequest,
  JoinedByInvitation,
  ListInvitationsQuery,
  OfferedInvitation,
  ReadInvitationRequest,
} from './types.js';

/** Asking people into a community. */
export interface InvitationsCommands {
  /**
   * See what an invitation offers. For whoever holds the link, before they decide. The token stands
   * in the body, because addresses get into logs. Reading does not use the link up. What has become
   * of an invitation stands in its `state`; 422 `link_invalid` for a token that is none. Who invited
   * sees that the link was looked at.
   */
  read: (body: ReadInvitationRequest, options?: CallOptions) => Promise<OfferedInvitation>;
  /**
   * Accept an invitation as who is signed in. For somebody who has an account and is signed in with
   * it: the link is used up, and no password is asked for. It is for the account of the address that
   * was invited, which has to be verified, and for nobody else (403 `invitation_for_another`); a link
   * that was handed over is for whoever has it. May be repeated: what the account has accepted before
   * is answered again, with `isNew` false. 422 `link_invalid` for any other link that is not good any
   * more. The access token from before does not know of the community; renew it.
   */
  join: (
    body: ReadInvitationRequest,
    options?: CallOptions & KeyOptions,
  ) => Promise<JoinedByInvitation>;
  /**
   * List the invitations of the community. Newest first, also those that were accepted, revoked or
   * have expired.
   */
  list: (query?: ListInvitationsQuery, options?: CommunityOptions) => Promise<InvitationPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListInvitationsQuery, options?: CommunityOptions) => ItemsOf<InvitationPage>;
  /**
   * Invite somebody to the community. Sends a link that is good for seven days and one use. A manager
   * invites residents and employees, an admin also managers and admins. A resident needs a unit of
   * the community; a unit of another one is answered with 404, the caller's own address with 403
   * `own_account`. Somebody without a mail address is handed the link: with `delivery: handover` and
   * without `email`, the answer has it, and no other answer ever does. The invitation is good only as
   * long as whoever made it may invite to the role. An older open invitation of the same address to
   * the same role is revoked.
   */
  create: (body: InvitationRequest, options?: CommunityOptions & KeyOptions) => Promise<Invitation>;
  /**
   * Revoke an invitation. Its link is refused from now on. 409 `invitation_accepted` when it is too
   * late.
   */
  revoke: (invitationId: string, options?: CommunityOptions) => Promise<void>;
  /**
   * Send an invitation again. Sends a new link, which is good for seven days from now and one use;
   * the one before is refused from now on, and so is any other open invitation of the address to the
   * same role. For invitations that are open or have expired, also those that ended with the rights
   * of who made them: whoever sends one again invites from now on, and has to be allowed to invite to
   * its role. 409 `invitation_accepted` or `invitation_revoked` when there is nothing to send any
   * more, 404 when the home is gone. 429 `invitation_sent_lately` within a minute of the last mail;
   * each further one has to wait twice as long, a day at most. A link that is handed over is in the
   * answer again, at any time.
   */
  resend: (invitationId: string, options?: CommunityOptions & KeyOptions) => Promise<Invitation>;
}

export const invitations: Operations<InvitationsCommands> = {
  read: 'POST /auth/invitations/read body',
  join: 'POST /auth/invitations/join body key',
  list: 'GET /auth/invitations query',
  all: 'GET /auth/invitations query pages',
  create: 'POST /auth/invitations body key',
  revoke: 'DELETE /auth/invitations/{invitationId}',
  resend: 'POST /auth/invitations/{invitationId}/resend key',
};
