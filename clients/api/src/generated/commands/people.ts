// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf } from '../../http.js';
import { itemsOf } from '../../pages.js';
import { seenOf, type Seen } from '../../seen.js';
import {
  communityOf,
  keyOf,
  markOf,
  signalOf,
  type Calls,
  type CommunityOptions,
  type KeyOptions,
  type MarkedOptions,
} from '../../commands/options.js';
import type {
  KnownPerson,
  KnownPersonPage,
  ListPeopleQuery,
  ListPersonsQuery,
  PersonChanges,
  PersonDraft,
  PersonPage,
} from './types.js';

/** Who lives and works in a community. */
export function people({ main, newKey }: Calls) {
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
    /**
     * Enter a person. Somebody who has no account yet. They are told nothing and rung nowhere until
     * they accept an invitation to one of their residencies: then the account is theirs, and its name
     * counts.
     */
    add: (body: PersonDraft, options: CommunityOptions & KeyOptions = {}): Promise<KnownPerson> =>
      bodyOf(
        main.POST('/people', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * Look at a person. As the community knows them, with or without an account, with the `ETag` that a
     * change has to name.
     */
    get: (personId: string, options: CommunityOptions = {}): Promise<KnownPerson> =>
      bodyOf(
        main.GET('/people/{personId}', {
          params: { path: { personId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /** The same with its mark, which an edit names as `ifMatch`. */
    read: (personId: string, options: CommunityOptions = {}): Promise<Seen<KnownPerson>> =>
      seenOf(
        main.GET('/people/{personId}', {
          params: { path: { personId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Change what is known of a person. What is not named stays. Names, address and number of somebody
     * who has an account are their own to change: 409 `person_has_account`. Whether they are grown up
     * can be changed of anybody.
     */
    update: (
      personId: string,
      body: PersonChanges,
      options: CommunityOptions & MarkedOptions,
    ): Promise<KnownPerson> =>
      bodyOf(
        main.PATCH('/people/{personId}', {
          params: { path: { personId }, header: { ...communityOf(options), ...markOf(options) } },
          body,
          ...signalOf(options),
        }),
      ),
  };
}

/** Who lives and works in a community. */
export function persons({ main }: Calls) {
  const list = (
    query: ListPersonsQuery = {},
    options: CommunityOptions = {},
  ): Promise<KnownPersonPage> =>
    bodyOf(
      main.GET('/persons', {
        params: { query, header: communityOf(options) },
        ...signalOf(options),
      }),
    );
  return {
    /**
     * Find persons, with or without an account. Everybody whom the community knows, by name: also who
     * has been entered and has no account yet, who has left, and who was forgotten. `/people` lists
     * accounts with a role, as auth has them.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListPersonsQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
  };
}
