// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf } from '../../http.js';
import { itemsOf } from '../../pages.js';
import { seenOf, type Seen } from '../../seen.js';
import {
  communityOf,
  markOf,
  signalOf,
  type Calls,
  type CommunityOptions,
  type MarkedOptions,
} from '../../commands/options.js';
import type {
  ListPolicyHistoryQuery,
  Policies,
  PoliciesChange,
  PolicyVersionPage,
} from './types.js';

/** How a community does things. */
export function policies({ main }: Calls) {
  const history = (
    query: ListPolicyHistoryQuery = {},
    options: CommunityOptions = {},
  ): Promise<PolicyVersionPage> =>
    bodyOf(
      main.GET('/policies/history', {
        params: { query, header: communityOf(options) },
        ...signalOf(options),
      }),
    );
  return {
    /**
     * See how the community does things. What holds now, section by section, with the `ETag` that a
     * change has to name. What nobody has said yet is as it is in every new community.
     */
    get: (options: CommunityOptions = {}): Promise<Policies> =>
      bodyOf(
        main.GET('/policies', { params: { header: communityOf(options) }, ...signalOf(options) }),
      ),
    /** The same with its mark, which an edit names as `ifMatch`. */
    read: (options: CommunityOptions = {}): Promise<Seen<Policies>> =>
      seenOf(
        main.GET('/policies', { params: { header: communityOf(options) }, ...signalOf(options) }),
      ),
    /**
     * Say how the community does things. Each section that differs from what would hold at `validFrom`
     * becomes a new version, which holds from then on; what held before is never changed. A version
     * that is to hold later is replaced by another for the same moment. Without `moves`, `gate` or
     * `passes` that section stays as it is.
     */
    put: (body: PoliciesChange, options: CommunityOptions & MarkedOptions): Promise<Policies> =>
      bodyOf(
        main.PUT('/policies', {
          params: { header: { ...communityOf(options), ...markOf(options) } },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * See how the community did things. Every version of every section, the one that was set last
     * first.
     */
    history,
    /** The same to the end: the next page is asked for when it is wanted. */
    allHistory: (query: ListPolicyHistoryQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => history({ ...query, ...cursor }, options)),
  };
}
