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
export function joinRequests({ main, newKey }: Calls) {
  const list = (
    query: ListJoinRequestsQuery = {},
    options: CommunityOptions = {},
  ): Promise<JoinRequestPage> =>
    bodyOf(
      main.GET('/join-requests', {
        params: { query, header: communityOf(options) },
        ...signalOf(options),
      }),
    );
  return {
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
      options: CommunityOptions & KeyOptions = {},
    ): Promise<JoinRequest> =>
      bodyOf(
        main.POST('/join-requests/{requestId}/approve', {
          params: {
            path: { requestId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * Turn down a join request. For whoever may approve it. The applicant is told, with the reason if
     * one is given. 403 `not_yours_to_decide`; 409 `already_decided` once it was decided or has ended,
     * and `context` says by whom.
     */
    refuse: (
      requestId: string,
      body: JoinRefusal,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<JoinRequest> =>
      bodyOf(
        main.POST('/join-requests/{requestId}/refuse', {
          params: {
            path: { requestId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * Take a join request back. For whoever asked. 409 `already_decided` once it was decided or has
     * expired.
     */
    withdraw: (requestId: string, options: CallOptions & KeyOptions = {}): Promise<JoinRequest> =>
      bodyOf(
        main.POST('/join-requests/{requestId}/withdraw', {
          params: { path: { requestId }, header: keyOf(options, newKey) },
          ...signalOf(options),
        }),
      ),
    /**
     * List join requests. The newest first. Managers see those for every unit, a resident those for the
     * units whose primary contact they are.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListJoinRequestsQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /**
     * Ask to join a community. For whoever has an account and a community's join code, as tenant or
     * family of a unit. It is for the unit's primary contact or the managers to decide, as the
     * community's policies have it; after 30 days it expires. 404 `join_code_not_found`,
     * `unit_not_found`; 409 `join_pending` while another request to the community waits, 409
     * `already_resident` for who lives in the unit.
     */
    requestToJoin: (
      body: JoinRequestDraft,
      options: CallOptions & KeyOptions = {},
    ): Promise<JoinRequest> =>
      bodyOf(
        main.POST('/join-requests', {
          params: { header: keyOf(options, newKey) },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * Look at a join request of mine. Whether it was decided. For whoever asked; those who decide have
     * the list.
     */
    get: (requestId: string, options: CallOptions = {}): Promise<JoinRequest> =>
      bodyOf(
        main.GET('/join-requests/{requestId}', {
          params: { path: { requestId } },
          ...signalOf(options),
        }),
      ),
  };
}

/** Who asks to join a community, and who lets them in. */
export function join({ main, newKey }: Calls) {
  const lookAtCode = (
    code: string,
    query: LookAtJoinCodeQuery = {},
    options: CallOptions = {},
  ): Promise<JoinPage> =>
    bodyOf(
      main.GET('/public/join/{code}', { params: { path: { code }, query }, ...signalOf(options) }),
    );
  return {
    /**
     * See the join code. Whoever has it can see which units there are, and ask to live in one of them.
     * Without `code` until one is made: then nobody can ask.
     */
    code: (options: CommunityOptions = {}): Promise<JoinCode> =>
      bodyOf(
        main.GET('/join-code', { params: { header: communityOf(options) }, ...signalOf(options) }),
      ),
    /**
     * Make a new join code. The code of before is good for nothing from now on; who has asked by it
     * need not ask again.
     */
    rotateCode: (options: CommunityOptions & KeyOptions = {}): Promise<JoinCode> =>
      bodyOf(
        main.POST('/join-code', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          ...signalOf(options),
        }),
      ),
    /**
     * Switch the join code off. It leads nowhere from now on, and there is none until another is made;
     * requests that were made by it wait on. Where there is none, nothing happens.
     */
    switchOffCode: (options: CommunityOptions = {}): Promise<void> =>
      done(
        main.DELETE('/join-code', {
          params: { header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * See where a join code leads. The community and its units in the order of their names, for whoever
     * has its code; never who lives there. 404 `join_code_not_found` when it is no community's, or not
     * any more, and while the community is suspended or closing.
     */
    lookAtCode,
    /** The same to the end: the next page is asked for when it is wanted. */
    allLookAtCode: (code: string, query: LookAtJoinCodeQuery = {}, options: CallOptions = {}) =>
      itemsOf((cursor) => lookAtCode(code, { ...query, ...cursor }, options)),
  };
}
