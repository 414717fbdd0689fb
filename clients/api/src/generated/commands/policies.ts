// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, MarkedOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type { Seen } from '../../seen.js';
import type {
  ListPolicyHistoryQuery,
  Policies,
  PoliciesChange,
  PolicyVersionPage,
} from './types.js';

/** How a community does things. */
export interface PoliciesCommands {
  /**
   * See how the community does things. What holds now, section by section, with the `ETag` that a
   * change has to name. What nobody has said yet is as it is in every new community.
   */
  get: (options?: CommunityOptions) => Promise<Policies>;
  /** The same with its mark, which an edit names as `ifMatch`. */
  read: (options?: CommunityOptions) => Promise<Seen<Policies>>;
  /**
   * Say how the community does things. Each section that differs from what would hold at `validFrom`
   * becomes a new version, which holds from then on; what held before is never changed. A version
   * that is to hold later is replaced by another for the same moment. Without `moves`, `gate` or
   * `passes` that section stays as it is.
   */
  put: (body: PoliciesChange, options: CommunityOptions & MarkedOptions) => Promise<Policies>;
  /**
   * See how the community did things. Every version of every section, the one that was set last
   * first.
   */
  history: (
    query?: ListPolicyHistoryQuery,
    options?: CommunityOptions,
  ) => Promise<PolicyVersionPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  allHistory: (
    query?: ListPolicyHistoryQuery,
    options?: CommunityOptions,
  ) => ItemsOf<PolicyVersionPage>;
}

export const policies: Operations<PoliciesCommands> = {
  get: 'GET /policies',
  read: 'GET /policies seen',
  put: 'PUT /policies body',
  history: 'GET /policies/history query',
  allHistory: 'GET /policies/history query pages',
};
