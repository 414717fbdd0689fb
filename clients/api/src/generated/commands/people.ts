// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions, MarkedOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type { Seen } from '../../seen.js';
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
export interface PeopleCommands {
  /**
   * Find people. Who has a role in the community, by last name and first name, with all their roles
   * and the units they live in. Names, addresses and roles are as auth has them at this moment.
   */
  list: (query?: ListPeopleQuery, options?: CommunityOptions) => Promise<PersonPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListPeopleQuery, options?: CommunityOptions) => ItemsOf<PersonPage>;
  /**
   * Enter a person. Somebody who has no account yet. They are told nothing and rung nowhere until
   * they accept an invitation to one of their residencies: then the account is theirs, and its name
   * counts.
   */
  add: (body: PersonDraft, options?: CommunityOptions & KeyOptions) => Promise<KnownPerson>;
  /**
   * Look at a person. As the community knows them, with or without an account, with the `ETag` that a
   * change has to name.
   */
  get: (personId: string, options?: CommunityOptions) => Promise<KnownPerson>;
  /** The same with its mark, which an edit names as `ifMatch`. */
  read: (personId: string, options?: CommunityOptions) => Promise<Seen<KnownPerson>>;
  /**
   * Change what is known of a person. What is not named stays. Names, address and number of somebody
   * who has an account are their own to change: 409 `person_has_account`. Whether they are grown up
   * can be changed of anybody.
   */
  update: (
    personId: string,
    body: PersonChanges,
    options: CommunityOptions & MarkedOptions,
  ) => Promise<KnownPerson>;
}

export const people: Operations<PeopleCommands> = {
  list: 'GET /people query',
  all: 'GET /people query pages',
  add: 'POST /people body key',
  get: 'GET /people/{personId}',
  read: 'GET /people/{personId} seen',
  update: 'PATCH /people/{personId} body',
};

/** Who lives and works in a community. */
export interface PersonsCommands {
  /**
   * Find persons, with or without an account. Everybody whom the community knows, by name: also who
   * has been entered and has no account yet, who has left, and who was forgotten. `/people` lists
   * accounts with a role, as auth has them.
   */
  list: (query?: ListPersonsQuery, options?: CommunityOptions) => Promise<KnownPersonPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListPersonsQuery, options?: CommunityOptions) => ItemsOf<KnownPersonPage>;
}

export const persons: Operations<PersonsCommands> = {
  list: 'GET /persons query',
  all: 'GET /persons query pages',
};
