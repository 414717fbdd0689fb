// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf } from '../../http.js';
import { itemsOf } from '../../pages.js';
import {
  communityOf,
  signalOf,
  type Calls,
  type CommunityOptions,
} from '../../commands/options.js';
import type { ListPeopleQuery, PersonPage } from './types.js';

/** Who lives and works in a community. */
export function people({ main }: Calls) {
  const list = (query: ListPeopleQuery = {}, options: CommunityOptions = {}): Promise<PersonPage> =>
    bodyOf(
      main.GET('/people', {
        params: { query, header: communityOf(options) },
        ...signalOf(options),
      }),
    );
  return {
    /**
     * Find people. Who has a role in the community, by last name and first name, with all their roles
     * and the units they live in. Names, addresses and roles are as auth has them at this moment.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListPeopleQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
  };
}
