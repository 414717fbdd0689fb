// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type {
  CallOptions,
  CommunityOptions,
  KeyOptions,
  MarkedOptions,
} from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type { Seen } from '../../seen.js';
import type {
  ListPassesQuery,
  Pass,
  PassChanges,
  PassCheck,
  PassCheckRequest,
  PassDraft,
  PassLink,
  PassPage,
  PassQr,
  PassRefusal,
  PassUse,
  PassUseRequest,
  PublicPass,
} from './types.js';

/** Permission to come that is given ahead. */
export interface PassesCommands {
  /**
   * Approve a pass. Of one that is pending; 409 `pass_state` otherwise. From now on it is good, and
   * whoever asked for it is told.
   */
  approvePass: (passId: string, options?: CommunityOptions & KeyOptions) => Promise<Pass>;
  /**
   * Refuse a pass. Of one that is pending; 409 `pass_state` otherwise. Whoever asked for it is told,
   * with the reason if one is given.
   */
  refusePass: (
    passId: string,
    body: PassRefusal,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<Pass>;
  /**
   * Fetch the QR code of a pass. Of one that is active; 409 `pass_state` otherwise. It is signed each
   * time, and reads differently each time; gates believe it without a network, by the key of the
   * community.
   */
  qr: (passId: string, options?: CommunityOptions) => Promise<PassQr>;
  /**
   * Check a pass. By the code that somebody says, or what a camera reads. Nothing is changed by it.
   * Whoever types five codes that there are not within ten minutes waits for a minute: 429
   * `codes_paused`.
   */
  check: (body: PassCheckRequest, options?: CommunityOptions) => Promise<PassCheck>;
  /**
   * Let somebody in by a pass. Makes a visit that is approved and inside from its beginning, and
   * counts those who come. 409 `pass_uses_exceeded` with how many are `left` when it is not good for
   * so many; 409 `pass_state` when it is not good now, with the `result` that a check gives.
   */
  use: (
    passId: string,
    body: PassUseRequest,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<PassUse>;
  /**
   * Have a link to a pass. To a page that whoever comes may open without signing in, at
   * `/p/pass/{token}` of the portal. Of one that is active; 409 `pass_state` otherwise. A pass has
   * one link: whoever asks again has the same. For 30 days after the pass has ended the page says so,
   * and then there is none.
   */
  linkPass: (passId: string, options?: CommunityOptions) => Promise<PassLink>;
  /**
   * Look at a pass by its link. For whoever comes: where and when they may come in, and what to show
   * at the gate; never who lives there. Of one that has ended, that it has. 404 `pass_link_not_found`
   * for whatever is no link, or none any more.
   */
  lookAt: (token: string, options?: CallOptions) => Promise<PublicPass>;
  /**
   * List passes. Residents see those to the units in which they live now, managers all, the newest
   * first.
   */
  list: (query?: ListPassesQuery, options?: CommunityOptions) => Promise<PassPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListPassesQuery, options?: CommunityOptions) => ItemsOf<PassPage>;
  /**
   * Issue a pass. To units of one community: residents to those in which they live now, managers to
   * any; 409 `unit_empty` when nobody lives in one of them. Its time begins at a moment or with a day
   * of the community, now if neither is said, and lasts until a moment or to the end of a day: of the
   * first day if neither is said, and a year for whoever comes again and again. A year is the most.
   * Moments count to the minute. 422 `window_empty` when there is no time at which it could be used,
   * and 422 `pass_unfit` when what it says does not go together. It ends with the residency of
   * whoever issued it. One of a resident is `pending` at first where the community's policies say so
   * of its kind: nobody comes in with it until it is approved.
   */
  issuePass: (body: PassDraft, options?: CommunityOptions & KeyOptions) => Promise<Pass>;
  /** Look at a pass. The pass as it is now, with the `ETag` that a change has to name. */
  pass: (passId: string, options?: CommunityOptions) => Promise<Pass>;
  /** The same with its mark, which an edit names as `ifMatch`. */
  readPass: (passId: string, options?: CommunityOptions) => Promise<Seen<Pass>>;
  /**
   * Change a pass. Of one that is active; 409 `pass_state` otherwise. One that had to be approved is
   * `pending` again when a resident changes it. What is not named stays, and null takes away. Its
   * typed code stays; a QR code that was fetched before shows what was true then. 422 `window_empty`
   * and 422 `pass_unfit` as when one is issued.
   */
  changePass: (
    passId: string,
    body: PassChanges,
    options: CommunityOptions & MarkedOptions,
  ) => Promise<Pass>;
  /**
   * Revoke a pass. From now on nobody comes in with it. Whoever is inside already may stay, and
   * leave. One that has ended stays as it is.
   */
  revokePass: (passId: string, options?: CommunityOptions) => Promise<void>;
}

export const passes: Operations<PassesCommands> = {
  approvePass: 'POST /passes/{passId}/approve key',
  refusePass: 'POST /passes/{passId}/refuse body key',
  qr: 'GET /passes/{passId}/qr',
  check: 'POST /pass-checks body',
  use: 'POST /passes/{passId}/use body key',
  linkPass: 'PUT /passes/{passId}/link',
  lookAt: 'GET /public/passes/{token}',
  list: 'GET /passes query',
  all: 'GET /passes query pages',
  issuePass: 'POST /passes body key',
  pass: 'GET /passes/{passId}',
  readPass: 'GET /passes/{passId} seen',
  changePass: 'PATCH /passes/{passId} body',
  revokePass: 'DELETE /passes/{passId}',
};
