import type { components, operations } from '@gatehouse/contracts/auth';
import { deliverTokens } from '@gatehouse/shared/auth/refresh-cookie';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import type { KeptAnswers } from '../../answers/kept-answers.js';
import type { AcceptanceService, JoinedByInvitation } from './acceptance.service.js';
import { shownEmailOf } from '../accounts/accounts.feature.js';
import { deliveryOf, emailFor, progressOf } from './invitation-rules.js';
import type { InvitationsService } from './invitations.service.js';
import type { OffersService, OfferInWords } from './offers.service.js';
import type { InvitationEntry, Inviter } from './invitations.types.js';
import type { SessionView } from '../sessions/sessions.feature.js';

type InvitationsOperations = Pick<
  operations,
  | 'createInvitation'
  | 'resendInvitation'
  | 'listInvitations'
  | 'revokeInvitation'
  | 'readInvitation'
  | 'joinByInvitation'
  | 'acceptInvitation'
>;

export interface InvitationsHandlersOptions {
  invitations: InvitationsService;
  offers: OffersService;
  acceptance: AcceptanceService;
  answers: KeptAnswers;
}

/** The operations tagged `invitations`. */
export function createInvitationsHandlers({
  invitations,
  offers,
  acceptance,
  answers,
}: InvitationsHandlersOptions): Handlers<InvitationsOperations> {
  return {
    createInvitation: async (request) => {
      const { tenantId: communityId } = callerOf(request);
      const { role, job = null, unitId = null, residencyId = null } = request.body;
      const email = emailFor(request.body);
      const offer = { communityId, email, role, job, unitId, residencyId };
      const answerOf = (entry: InvitationEntry) => ({ status: 201 as const, body: viewOf(entry) });
      const remember = answers.rememberFor(request, answerOf);
      return answerOf(await invitations.invite(offer, inviterOf(request), remember));
    },

    resendInvitation: async (request) => {
      const answerOf = (entry: InvitationEntry) => ({ status: 200 as const, body: viewOf(entry) });
      const remember = answers.rememberFor(request, answerOf);
      return answerOf(await invitations.resend(whichOf(request), inviterOf(request), remember));
    },

    listInvitations: async (request) => {
      const { cursor, limit = defaultPageSize, ...filter } = request.query;
      const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
      const { tenantId: communityId } = callerOf(request);
      const listing = { communityId, ...filter, beforeId, limit: limit + 1 };
      const found = await invitations.list(listing);
      const body = toPage(found, limit, viewOf, ({ invitation }) => [invitation.id]);
      return { status: 200, body };
    },

    revokeInvitation: async (request) => {
      await invitations.revoke(whichOf(request), inviterOf(request));
      return { status: 204 };
    },

    readInvitation: async ({ body, address }) => ({
      status: 200,
      body: offeredOf(await offers.read(body.token, address)),
    }),

    joinByInvitation: async (request) => {
      const { accountId } = callerOf(request);
      const answerOf = (joined: JoinedByInvitation) => ({
        status: 200 as const,
        body: joinedOf(joined),
      });
      const remember = answers.rememberFor(request, answerOf);
      const signedIn = { token: request.body.token, accountId, address: request.address };
      return answerOf(await acceptance.joinAs(signedIn, remember));
    },

    acceptInvitation: async (request) => {
      const { tokenDelivery, ...said } = request.body;
      const answerOf = (session: SessionView) => ({
        status: 200 as const,
        ...deliverTokens(session, tokenDelivery, request),
      });
      const remember = answers.rememberFor(request, answerOf);
      return answerOf(await acceptance.accept({ ...said, address: request.address }, remember));
    },
  };
}

type Calling = Parameters<typeof callerOf>[0];

function whichOf(request: Calling & { params: { invitationId: string } }) {
  return { communityId: callerOf(request).tenantId, invitationId: request.params.invitationId };
}

function inviterOf(request: Calling & { address: string }): Inviter {
  const { accountId, roles } = callerOf(request);
  return { accountId, roles, address: request.address };
}

function viewOf(entry: InvitationEntry): components['schemas']['Invitation'] {
  const { invitation, state, link } = entry;
  const { id, role, job, unitId, residencyId, home, invitedBy } = invitation;
  const { openedAt, bouncedAt } = invitation;
  return {
    id,
    email: shownEmailOf(invitation),
    delivery: deliveryOf(invitation),
    ...(link !== undefined && { link }),
    role,
    ...(job === null ? {} : { job }),
    ...(unitId === null ? {} : { unitId }),
    ...(residencyId === null ? {} : { residencyId }),
    ...(home && { unit: { name: home.name, building: home.building } }),
    state,
    progress: progressOf(invitation),
    ...(openedAt && { openedAt: openedAt.toISOString() }),
    ...(bouncedAt && { bouncedAt: bouncedAt.toISOString() }),
    invitedBy,
    createdAt: invitation.createdAt.toISOString(),
    sentAt: invitation.sentAt.toISOString(),
    expiresAt: invitation.expiresAt.toISOString(),
  };
}

function joinedOf({
  invitation,
  isNew,
}: JoinedByInvitation): components['schemas']['JoinedByInvitation'] {
  const { communityId, role, job } = invitation;
  return { communityId, role, ...(job === null ? {} : { job }), isNew };
}

function offeredOf(offer: OfferInWords): components['schemas']['OfferedInvitation'] {
  const { invitation, state, community, unit, invitedBy } = offer;
  const { role, job, expiresAt } = invitation;
  return {
    state,
    email: shownEmailOf(invitation),
    delivery: deliveryOf(invitation),
    community: { name: community.name, timeZone: community.timeZone },
    ...(unit && { unit: { name: unit.name, building: unit.building } }),
    role,
    ...(job === null ? {} : { job }),
    ...(invitedBy && {
      invitedBy: { givenName: invitedBy.givenName, familyName: invitedBy.familyName },
    }),
    expiresAt: expiresAt.toISOString(),
  };
}
