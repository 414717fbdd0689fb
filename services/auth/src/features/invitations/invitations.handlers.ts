import type { components, operations } from '@gatehouse/contracts/auth';
import { deliverTokens } from '@gatehouse/shared/auth/refresh-cookie';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import type { KeptAnswers } from '../../answers/kept-answers.js';
import type { AcceptanceService } from './acceptance.service.js';
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
      const { email, role, job = null, unitId = null } = request.body;
      const offer = { communityId, email, role, job, unitId };
      const answerOf = (entry: InvitationEntry) => ({ status: 201 as const, body: viewOf(entry) });
      const remember = answers.rememberFor(request, answerOf);
      return answerOf(await invitations.invite(offer, inviterOf(request), remember));
    },

    resendInvitation: async (request) => {
      const { tenantId: communityId } = callerOf(request);
      const which = { communityId, invitationId: request.params.invitationId };
      const answerOf = (entry: InvitationEntry) => ({ status: 200 as const, body: viewOf(entry) });
      const remember = answers.rememberFor(request, answerOf);
      return answerOf(await invitations.resend(which, inviterOf(request), remember));
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
      await invitations.revoke(callerOf(request).tenantId, request.params.invitationId);
      return { status: 204 };
    },

    readInvitation: async ({ body }) => ({
      status: 200,
      body: offeredOf(await offers.read(body.token)),
    }),

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

function inviterOf(request: Parameters<typeof callerOf>[0] & { address: string }): Inviter {
  const { accountId, roles } = callerOf(request);
  return { accountId, roles, address: request.address };
}

function viewOf({ invitation, state }: InvitationEntry): components['schemas']['Invitation'] {
  const { id, email, role, job, unitId, home, invitedBy } = invitation;
  return {
    id,
    email,
    role,
    ...(job === null ? {} : { job }),
    ...(unitId === null ? {} : { unitId }),
    ...(home && { unit: { name: home.name, building: home.building } }),
    state,
    invitedBy,
    createdAt: invitation.createdAt.toISOString(),
    sentAt: invitation.sentAt.toISOString(),
    expiresAt: invitation.expiresAt.toISOString(),
  };
}

function offeredOf(offer: OfferInWords): components['schemas']['OfferedInvitation'] {
  const { invitation, state, community, unit, invitedBy } = offer;
  const { email, role, job, expiresAt } = invitation;
  return {
    state,
    email,
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
