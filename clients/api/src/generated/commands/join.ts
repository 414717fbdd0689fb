// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CallOptions, CommunityOptions, KeyOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type {
  JoinApproval,
  JoinCode,
  JoinPage,
  JoinRefusal,
  JoinRequest,
  JoinRequestDraft,
  JoinRequestPage,
  ListJoinRequestsQuery,
  LookAtJoinCodeQuery,
} from './types.js';

/** Who asks to join a community, and who lets them in. */
export interface JoinRequestsCommands {
  /**
   * Let somebody join. The account becomes a resident of the community, and the residency begins at
   * once, or on the day `from`; as what they asked to live there, unless `kind` says otherwise. For
   * the managers or the primary contact of the unit, as the policy `joining` has it; where it asks
   * the household and the unit has no contact, the managers decide. 403 `not_yours_to_decide`; 409
   * `already_decided` once it was decided or has ended: the first decision counts, and `context` says
   * whose it was. 422 `move_in_past` for a day that is over.
   */
  approve: (
    requestId: string,
    body: JoinApproval,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<JoinRequest>;
  /**
   * Turn down a join request. For whoever may approve it. The applicant is told, with the reason if
   * one is given. 403 `not_yours_to_decide`; 409 `already_decided` once it was decided or has ended,
   * and `context` says by whom.
   */
  refuse: (
    requestId: string,
    body: JoinRefusal,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<JoinRequest>;
  /**
   * Take a join request back. For whoever asked. 409 `already_decided` once it was decided or has
   * expired.
   */
  withdraw: (requestId: string, options?: CallOptions & KeyOptions) => Promise<JoinRequest>;
  /**
   * List join requests. The newest first. Managers see those for every unit, a resident those for the
   * units whose primary contact they are.
   */
  list: (query?: ListJoinRequestsQuery, options?: CommunityOptions) => Promise<JoinRequestPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListJoinRequestsQuery, options?: CommunityOptions) => ItemsOf<JoinRequestPage>;
  /**
   * Ask to join a community. For whoever has an account and a community's join code, as tenant or
   * family of a unit. It is for the unit's primary contact or the managers to decide, as the
   * community's policies have it; after 30 days it expires. 404 `join_code_not_found`,
   * `unit_not_found`; 409 `join_pending` while another request to the community waits, 409
   * `already_resident` for who lives in the unit.
   */
  requestToJoin: (
    body: JoinRequestDraft,
    options?: CallOptions & KeyOptions,
  ) => Promise<JoinRequest>;
  /**
   * Look at a join request of mine. Whether it was decided. For whoever asked; those who decide have
   * the list.
   */
  get: (requestId: string, options?: CallOptions) => Promise<JoinRequest>;
}

export const joinRequests: Operations<JoinRequestsCommands> = {
  approve: 'POST /join-requests/{requestId}/approve body key',
  refuse: 'POST /join-requests/{requestId}/refuse body key',
  withdraw: 'POST /join-requests/{requestId}/withdraw key',
  list: 'GET /join-requests query',
  all: 'GET /join-requests query pages',
  requestToJoin: 'POST /join-requests body key',
  get: 'GET /join-requests/{requestId}',
};

/** Who asks to join a community, and who lets them in. */
export interface JoinCommands {
  /**
   * See the join code. Whoever has it can see which units there are, and ask to live in one of them.
   * Without `code` until one is made: then nobody can ask.
   */
  code: (options?: CommunityOptions) => Promise<JoinCode>;
  /**
   * Make a new join code. The code of before is good for nothing from now on; who has asked by it
   * need not ask again.
   */
  rotateCode: (options?: CommunityOptions & KeyOptions) => Promise<JoinCode>;
  /**
   * Switch the join code off. It leads nowhere from now on, and there is none until another is made;
   * requests that were made by it wait on. Where there is none, nothing happens.
   */
  switchOffCode: (options?: CommunityOptions) => Promise<void>;
  /**
   * See where a join code leads. The community and its units in the order of their names, for whoever
   * has its code; never who lives there. 404 `join_code_not_found` when it is no community's, or not
   * any more, and while the community is suspended or closing.
   */
  lookAtCode: (
    code: string,
    query?: LookAtJoinCodeQuery,
    options?: CallOptions,
  ) => Promise<JoinPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  allLookAtCode: (
    code: string,
    query?: LookAtJoinCodeQuery,
    options?: CallOptions,
  ) => ItemsOf<JoinPage>;
}

export const join: Operations<JoinCommands> = {
  code: 'GET /join-code',
  rotateCode: 'POST /join-code key',
  switchOffCode: 'DELETE /join-code',
  lookAtCode: 'GET /public/join/{code} query',
  allLookAtCode: 'GET /public/join/{code} query pages',
};
