import { deliverTokens } from '@gatehouse/shared/auth/refresh-cookie';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import type { components, operations } from '../../generated/api.js';
import type { AcceptanceService } from './acceptance.service.js';
import type { InvitationsService } from './invitations.service.js';
import { stateOf, type Invitation } from './invitations.types.js';

type InvitationsOperations = Pick<
  operations,
  'createInvitation' | 'listInvitations' | 'revokeInvitation' | 'acceptInvitation'
>;

export interface InvitationsHandlersOptions {
  invitations: InvitationsService;
  acceptance: AcceptanceService;
  now: () => Date;
}

/** The operations tagged `invitations`. */
export function createInvitationsHandlers({
  invitations,
  acceptance,
  now,
}: InvitationsHandlersOptions): Handlers<InvitationsOperations> {
  return {
    createInvitation: async (request) => {
      const { accountId, tenantId: communityId, roles } = callerOf(request);
      const { email, role, job = null, unitId = null } = request.body;
      const offer = { communityId, email, role, job, unitId };
      const inviter = { accountId, roles, address: request.address };
      const invitation = await invitations.invite(offer, inviter);
      return { status: 201, body: viewOf(invitation, now()) };
    },

    listInvitations: async (request) => {
      const { cursor, limit = defaultPageSize } = request.query;
      const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
      const { tenantId: communityId } = callerOf(request);
      const found = await invitations.list({ communityId, beforeId, limit: limit + 1 });
      const body = toPage(
        found,
        limit,
        (each) => viewOf(each, now()),
        ({ id }) => [id],
      );
      return { status: 200, body };
    },

    revokeInvitation: async (request) => {
      await invitations.revoke(callerOf(request).tenantId, request.params.invitationId);
      return { status: 204 };
    },

    acceptInvitation: async (request) => {
      const { tokenDelivery, ...said } = request.body;
      const session = await acceptance.accept({ ...said, address: request.address });
      return { status: 200, ...deliverTokens(session, tokenDelivery, request) };
    },
  };
}

function viewOf(invitation: Invitation, now: Date): components['schemas']['Invitation'] {
  const { id, email, role, job, unitId, invitedBy, createdAt, expiresAt } = invitation;
  return {
    id,
    email,
    role,
    ...(job === null ? {} : { job }),
    ...(unitId === null ? {} : { unitId }),
    state: stateOf(invitation, now),
    invitedBy,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  };
}
