// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions, MarkedOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type { Seen } from '../../seen.js';
import type {
  GetHouseholdQuery,
  Household,
  HouseholdContacts,
  HouseholdContactsDraft,
  ListPetsQuery,
  ListResidenciesQuery,
  OwnHouseholds,
  Pet,
  PetChanges,
  PetDraft,
  PetPage,
  PrimaryContact,
  Residency,
  ResidencyChanges,
  ResidencyDraft,
  ResidencyEnd,
  ResidencyPage,
} from './types.js';

/** Who lives where, as what, from when to when. */
export interface UnitsCommands {
  /**
   * See whom else to call for a unit. Whom the household wants to be rung when nobody at home
   * answers, and called in an emergency, in this order, with the `ETag` that a change has to name.
   * Residents see those of the units in which they live now, guards and managers those of any unit.
   */
  householdContacts: (unitId: string, options?: CommunityOptions) => Promise<HouseholdContacts>;
  /** The same with its mark, which an edit names as `ifMatch`. */
  readHouseholdContacts: (
    unitId: string,
    options?: CommunityOptions,
  ) => Promise<Seen<HouseholdContacts>>;
  /**
   * Say whom else to call for a unit. In the place of those there are. Residents do so for the units
   * in which they live now, managers for any. They are forgotten when nobody lives in the unit any
   * more; 409 `unit_empty` when nobody does.
   */
  putHouseholdContacts: (
    unitId: string,
    body: HouseholdContactsDraft,
    options: CommunityOptions & MarkedOptions,
  ) => Promise<HouseholdContacts>;
  /**
   * See who lives in a unit. Whose residency in the unit is current, the primary contact first, then
   * by how long they have had it; with those who own it and live elsewhere, but not those who are to
   * come. With `at` whose it was, or is going to be, at that moment: who has left since is among
   * them.
   */
  household: (
    unitId: string,
    query?: GetHouseholdQuery,
    options?: CommunityOptions,
  ) => Promise<Household>;
  /**
   * Choose the primary contact of a unit. Somebody grown up who lives there now. They stay it until
   * another is chosen or they leave; then the grown-up follows who has lived there for the longest.
   * 404 `residency_not_found` when the unit has no such residency, 409 `contact_unfit` when it is not
   * of somebody like that.
   */
  setPrimaryContact: (
    unitId: string,
    body: PrimaryContact,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<Residency>;
}

export const units: Operations<UnitsCommands> = {
  householdContacts: 'GET /units/{unitId}/household-contacts',
  readHouseholdContacts: 'GET /units/{unitId}/household-contacts seen',
  putHouseholdContacts: 'PUT /units/{unitId}/household-contacts body',
  household: 'GET /units/{unitId}/household query',
  setPrimaryContact: 'POST /units/{unitId}/primary-contact body key',
};

/** Who lives where, as what, from when to when. */
export interface PetsCommands {
  /**
   * List pets. Residents see those of the units in which they live now, managers all, the newest
   * entered first.
   */
  list: (query?: ListPetsQuery, options?: CommunityOptions) => Promise<PetPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListPetsQuery, options?: CommunityOptions) => ItemsOf<PetPage>;
  /**
   * Enter a pet. Of a unit: residents enter those of the units in which they live now, managers any.
   * It is forgotten when nobody lives in the unit any more. 409 `unit_empty` when nobody does, 409
   * `pets_too_many` when it has 20.
   */
  add: (body: PetDraft, options?: CommunityOptions & KeyOptions) => Promise<Pet>;
  /** Look at a pet. The pet as it is now, with the `ETag` that a change has to name. */
  get: (petId: string, options?: CommunityOptions) => Promise<Pet>;
  /** The same with its mark, which an edit names as `ifMatch`. */
  read: (petId: string, options?: CommunityOptions) => Promise<Seen<Pet>>;
  /** Change a pet. What is not named stays. */
  update: (
    petId: string,
    body: PetChanges,
    options: CommunityOptions & MarkedOptions,
  ) => Promise<Pet>;
  /** Remove a pet. Nothing of it is kept. */
  remove: (petId: string, options?: CommunityOptions) => Promise<void>;
}

export const pets: Operations<PetsCommands> = {
  list: 'GET /pets query',
  all: 'GET /pets query pages',
  add: 'POST /pets body key',
  get: 'GET /pets/{petId}',
  read: 'GET /pets/{petId} seen',
  update: 'PATCH /pets/{petId} body',
  remove: 'DELETE /pets/{petId}',
};

/** Who lives where, as what, from when to when. */
export interface ResidenciesCommands {
  /**
   * See with whom I live. The homes in which the caller lives now, in the order of their names, each
   * with those who live there now, the primary contact first; without those who own one and live
   * elsewhere, and those who are to come. Empty for whoever lives nowhere in the community.
   */
  ownHouseholds: (options?: CommunityOptions) => Promise<OwnHouseholds>;
  /**
   * End a residency. At `at`, or without it at the end of today by the community's clocks. What hangs
   * on it ends in the same moment, and when it was the person's last in the community, the account
   * has no longer the role of a resident. A residency that has not begun is called off. One that is
   * over already is answered as it is.
   */
  end: (
    residencyId: string,
    body: ResidencyEnd,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<Residency>;
  /**
   * List residencies. Those of a unit, of a person or of the whole community, the newest entered
   * first: of now, of before and to come. One that was called off before it began ends when it
   * begins.
   */
  list: (query?: ListResidenciesQuery, options?: CommunityOptions) => Promise<ResidencyPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListResidenciesQuery, options?: CommunityOptions) => ItemsOf<ResidencyPage>;
  /**
   * Enter a residency. From the first moment of `from` to the last of `to`, by the community's
   * clocks. One that is to begin later rings nobody before, and begins by itself. The person need not
   * have an account; to give them one, invite to the residency. Whoever is the only grown-up to live
   * in a unit, or has for the longest, is its primary contact; `isPrimary` makes it this person. 409
   * `residency_overlaps` when the person has that unit at the same time already; 409 `contact_unfit`
   * when they cannot be its contact now.
   */
  start: (body: ResidencyDraft, options?: CommunityOptions & KeyOptions) => Promise<Residency>;
  /** Look at a residency. The residency as it is now, with the `ETag` that a change has to name. */
  get: (residencyId: string, options?: CommunityOptions) => Promise<Residency>;
  /** The same with its mark, which an edit names as `ifMatch`. */
  read: (residencyId: string, options?: CommunityOptions) => Promise<Seen<Residency>>;
  /**
   * Change a residency. What is not named stays. `from` can change until the residency has begun;
   * `to` can be today or later, or null for no end; to end it at another time, end it. 409
   * `residency_state` when it is over, or has begun and `from` is named; 409 `residency_overlaps` as
   * when it is entered.
   */
  update: (
    residencyId: string,
    body: ResidencyChanges,
    options: CommunityOptions & MarkedOptions,
  ) => Promise<Residency>;
}

export const residencies: Operations<ResidenciesCommands> = {
  ownHouseholds: 'GET /households/me',
  end: 'POST /residencies/{residencyId}/end body key',
  list: 'GET /residencies query',
  all: 'GET /residencies query pages',
  start: 'POST /residencies body key',
  get: 'GET /residencies/{residencyId}',
  read: 'GET /residencies/{residencyId} seen',
  update: 'PATCH /residencies/{residencyId} body',
};
