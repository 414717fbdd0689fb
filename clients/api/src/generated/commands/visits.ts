// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type {
  ListVisitsQuery,
  SuggestVisitsQuery,
  Visit,
  VisitDecision,
  VisitPage,
  VisitPassing,
  VisitRequest,
  VisitSuggestions,
} from './types.js';

/** Visitors coming and going. */
export interface VisitsCommands {
  /**
   * Let the visitor in. Any resident of the unit may answer who lived there when the visitor came and
   * lives there now; who has moved out since gets 403 `not_living_there`. The first answer wins;
   * later ones get 409, whose `context` names the winner.
   */
  approve: (visitId: string, options?: CommunityOptions & KeyOptions) => Promise<Visit>;
  /**
   * Turn the visitor away. Any resident of the unit may answer who lived there when the visitor came
   * and lives there now; who has moved out since gets 403 `not_living_there`. The first answer wins;
   * later ones get 409, whose `context` names the winner.
   */
  deny: (visitId: string, options?: CommunityOptions & KeyOptions) => Promise<Visit>;
  /**
   * Have the visitor leave at the gate what they bring. Like `approve`, for who brings something and
   * need not come in: the guard takes it, and with `check-out` the visitor has left.
   */
  leaveAtGate: (visitId: string, options?: CommunityOptions & KeyOptions) => Promise<Visit>;
  /**
   * Decide for a home that does not answer. Where nobody of the home has answered, the gate may
   * decide once the last rung of the ladder asks it to; before it gets 409 `guard_not_asked`, whose
   * `context` says from when on. Visitors of homes in which nobody can be rung are decided by whom
   * the community's policy names. The home is told who decided, and why.
   */
  decide: (
    visitId: string,
    body: VisitDecision,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<Visit>;
  /**
   * Take an approval back. Possible until the visitor comes in, for any resident who could have
   * answered; the guard who asked is told.
   */
  withdraw: (visitId: string, options?: CommunityOptions & KeyOptions) => Promise<Visit>;
  /**
   * Say that the visitor was not yours. Of a visitor who has come in. What is written of the visit
   * stays as it is; that it is disputed stands beside it.
   */
  dispute: (visitId: string, options?: CommunityOptions & KeyOptions) => Promise<Visit>;
  /**
   * Let in some of a party. So many of an approved party come in as `people` says; the others may
   * come in later, as long as somebody of it is inside. More than belong to it, or are still to come,
   * get 409 `visit_party_exceeded`, whose `context` says how many are `left`.
   */
  letIn: (
    visitId: string,
    body: VisitPassing,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<Visit>;
  /**
   * Let out some of a party. So many leave as `people` says; once the last one is out the visit is
   * `left`. More than are inside get 409 `visit_party_exceeded`, whose `context` says how many are
   * `left`.
   */
  letOut: (
    visitId: string,
    body: VisitPassing,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<Visit>;
  /**
   * See the visitor. The photo, for whoever may see the visit: a resident finds only those of units
   * in which they lived at the time. It cannot be the `src` of an image, because it needs the access
   * token: fetch it.
   */
  photo: (visitId: string, options?: CommunityOptions) => Promise<Blob>;
  /**
   * Add a photo of the visitor. A JPEG, PNG or WebP image of at most 1 MB, as the body. What it is,
   * is seen by its content, not by its name; it has to be whole, still, and of at most 20 million
   * pixels. What a camera wrote beside the picture, such as the place, and what comes after its end,
   * is not kept. Possible until the visitor leaves or is turned away; another one takes its place. It
   * is kept for 30 days.
   */
  putPhoto: (visitId: string, body: Blob, options?: CommunityOptions) => Promise<void>;
  /**
   * Record that the visitor came in. A guard lets an approved visitor through the gate, while the
   * approval holds: see `lapse`. Of a party all come in who are not inside yet; `let-in` is for some
   * of them. Who comes to several homes (`tourId`) comes in once, for all homes that have approved;
   * for homes that do so later, by another check-in. Of those where they are to leave it at the gate,
   * only for the one that is named.
   */
  checkIn: (visitId: string, options?: CommunityOptions & KeyOptions) => Promise<Visit>;
  /**
   * Record that the visitor left. A guard sees the visitor out, and all of a party who are inside;
   * `let-out` is for some of them. Who came to several homes has left all of them.
   */
  checkOut: (visitId: string, options?: CommunityOptions & KeyOptions) => Promise<Visit>;
  /**
   * Take back a check-out. A guard saw the wrong visitor out, and says so at once: a check-out of the
   * last minute is undone, and the visitor is inside as before, at all homes that were left by it.
   * Later it stands (`visit_check_out_stands`).
   */
  undoCheckOut: (visitId: string, options?: CommunityOptions & KeyOptions) => Promise<Visit>;
  /**
   * Record that the visitor did not come in. A guard ends an approval that nobody used, for example
   * when the visitor has gone away. Unused approvals end by themselves after a while (15 minutes,
   * where the operator set nothing else); either way the visit is `expired` and has `lapsedAt`, and
   * who wants to come in then is asked for again. Of who comes to several homes the approvals of all
   * of them end.
   */
  lapse: (visitId: string, options?: CommunityOptions & KeyOptions) => Promise<Visit>;
  /**
   * List visits. Newest first. Guards, managers and admins see the community's visits, residents
   * their own: to each unit those of the time in which they lived there. Who moves in does not see
   * the visitors of who lived there before; who moves out keeps seeing theirs while a member.
   */
  list: (query?: ListVisitsQuery, options?: CommunityOptions) => Promise<VisitPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListVisitsQuery, options?: CommunityOptions) => ItemsOf<VisitPage>;
  /**
   * Ask a unit whether a visitor may come in. A guard asks; everybody who lives in the unit at this
   * moment is rung at once. While nobody answers, others are asked as well, as the community's policy
   * says: by default whom the household named to be called after 55 seconds, then the gate itself.
   * Residents may answer on every rung; the request expires when the last one ends. Of a home where
   * nobody can be rung the gate decides at once. Where the home has a standing answer for such
   * visitors, the visit is answered when it begins, and nobody is rung. 422 `visitor_blocked` for
   * whom the community does not let in, by their telephone or plate; 409 `visitor_maybe_blocked`
   * where the name alone is the same. Who comes to several homes (`alsoUnitIds`) is asked for once:
   * there is a visit for each home or for none, all with one `tourId`; the answer is that of
   * `unitId`. 422 `tour_of_one_person` together with a `partySize`.
   */
  request: (body: VisitRequest, options?: CommunityOptions & KeyOptions) => Promise<Visit>;
  /**
   * Suggest who comes again. For whoever asks for a visitor: the companies that come often, and the
   * visitors who were here before and match a search. Of the community's last 2000 visits, so that
   * who has not come for long is forgotten; `listVisits` searches all of them.
   */
  suggest: (query?: SuggestVisitsQuery, options?: CommunityOptions) => Promise<VisitSuggestions>;
  /** Read a visit. A resident finds only visits to units in which they lived at the time. */
  get: (visitId: string, options?: CommunityOptions) => Promise<Visit>;
}

export const visits: Operations<VisitsCommands> = {
  approve: 'POST /visits/{visitId}/approve key',
  deny: 'POST /visits/{visitId}/deny key',
  leaveAtGate: 'POST /visits/{visitId}/leave-at-gate key',
  decide: 'POST /visits/{visitId}/decide body key',
  withdraw: 'POST /visits/{visitId}/withdraw key',
  dispute: 'POST /visits/{visitId}/dispute key',
  letIn: 'POST /visits/{visitId}/let-in body key',
  letOut: 'POST /visits/{visitId}/let-out body key',
  photo: 'GET /visits/{visitId}/photo blob',
  putPhoto: 'PUT /visits/{visitId}/photo bytes',
  checkIn: 'POST /visits/{visitId}/check-in key',
  checkOut: 'POST /visits/{visitId}/check-out key',
  undoCheckOut: 'POST /visits/{visitId}/undo-check-out key',
  lapse: 'POST /visits/{visitId}/lapse key',
  list: 'GET /visits query',
  all: 'GET /visits query pages',
  request: 'POST /visits body key',
  suggest: 'GET /visits/suggestions query',
  get: 'GET /visits/{visitId}',
};
