// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf, done } from '../../http.js';
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
export function units({ main, newKey }: Calls) {
  return {
    /**
     * See whom else to call for a unit. Whom the household wants to be rung when nobody at home
     * answers, and called in an emergency, in this order, with the `ETag` that a change has to name.
     * Residents see those of the units in which they live now, guards and managers those of any unit.
     */
    householdContacts: (
      unitId: string,
      options: CommunityOptions = {},
    ): Promise<HouseholdContacts> =>
      bodyOf(
        main.GET('/units/{unitId}/household-contacts', {
          params: { path: { unitId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /** The same with its mark, which an edit names as `ifMatch`. */
    readHouseholdContacts: (
      unitId: string,
      options: CommunityOptions = {},
    ): Promise<Seen<HouseholdContacts>> =>
      seenOf(
        main.GET('/units/{unitId}/household-contacts', {
          params: { path: { unitId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Say whom else to call for a unit. In the place of those there are. Residents do so for the units
     * in which they live now, managers for any. They are forgotten when nobody lives in the unit any
     * more; 409 `unit_empty` when nobody does.
     */
    putHouseholdContacts: (
      unitId: string,
      body: HouseholdContactsDraft,
      options: CommunityOptions & MarkedOptions,
    ): Promise<HouseholdContacts> =>
      bodyOf(
        main.PUT('/units/{unitId}/household-contacts', {
          params: { path: { unitId }, header: { ...communityOf(options), ...markOf(options) } },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * See who lives in a unit. Whose residency in the unit is current, the primary contact first, then
     * by how long they have had it; with those who own it and live elsewhere, but not those who are to
     * come. With `at` whose it was, or is going to be, at that moment: who has left since is among
     * them.
     */
    household: (
      unitId: string,
      query: GetHouseholdQuery = {},
      options: CommunityOptions = {},
    ): Promise<Household> =>
      bodyOf(
        main.GET('/units/{unitId}/household', {
          params: { path: { unitId }, query, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Choose the primary contact of a unit. Somebody grown up who lives there now. They stay it until
     * another is chosen or they leave; then the grown-up follows who has lived there for the longest.
     * 404 `residency_not_found` when the unit has no such residency, 409 `contact_unfit` when it is not
     * of somebody like that.
     */
    setPrimaryContact: (
      unitId: string,
      body: PrimaryContact,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<Residency> =>
      bodyOf(
        main.POST('/units/{unitId}/primary-contact', {
          params: {
            path: { unitId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          body,
          ...signalOf(options),
        }),
      ),
  };
}

/** Who lives where, as what, from when to when. */
export function pets({ main, newKey }: Calls) {
  const list = (query: ListPetsQuery = {}, options: CommunityOptions = {}): Promise<PetPage> =>
    bodyOf(
      main.GET('/pets', { params: { query, header: communityOf(options) }, ...signalOf(options) }),
    );
  return {
    /**
     * List pets. Residents see those of the units in which they live now, managers all, the newest
     * entered first.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListPetsQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /**
     * Enter a pet. Of a unit: residents enter those of the units in which they live now, managers any.
     * It is forgotten when nobody lives in the unit any more. 409 `unit_empty` when nobody does, 409
     * `pets_too_many` when it has 20.
     */
    add: (body: PetDraft, options: CommunityOptions & KeyOptions = {}): Promise<Pet> =>
      bodyOf(
        main.POST('/pets', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
    /** Look at a pet. The pet as it is now, with the `ETag` that a change has to name. */
    get: (petId: string, options: CommunityOptions = {}): Promise<Pet> =>
      bodyOf(
        main.GET('/pets/{petId}', {
          params: { path: { petId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /** The same with its mark, which an edit names as `ifMatch`. */
    read: (petId: string, options: CommunityOptions = {}): Promise<Seen<Pet>> =>
      seenOf(
        main.GET('/pets/{petId}', {
          params: { path: { petId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /** Change a pet. What is not named stays. */
    update: (
      petId: string,
      body: PetChanges,
      options: CommunityOptions & MarkedOptions,
    ): Promise<Pet> =>
      bodyOf(
        main.PATCH('/pets/{petId}', {
          params: { path: { petId }, header: { ...communityOf(options), ...markOf(options) } },
          body,
          ...signalOf(options),
        }),
      ),
    /** Remove a pet. Nothing of it is kept. */
    remove: (petId: string, options: CommunityOptions = {}): Promise<void> =>
      done(
        main.DELETE('/pets/{petId}', {
          params: { path: { petId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
  };
}

/** Who lives where, as what, from when to when. */
export function residencies({ main, newKey }: Calls) {
  const list = (
    query: ListResidenciesQuery = {},
    options: CommunityOptions = {},
  ): Promise<ResidencyPage> =>
    bodyOf(
      main.GET('/residencies', {
        params: { query, header: communityOf(options) },
        ...signalOf(options),
      }),
    );
  return {
    /**
     * See with whom I live. The homes in which the caller lives now, in the order of their names, each
     * with those who live there now, the primary contact first; without those who own one and live
     * elsewhere, and those who are to come. Empty for whoever lives nowhere in the community.
     */
    ownHouseholds: (options: CommunityOptions = {}): Promise<OwnHouseholds> =>
      bodyOf(
        main.GET('/households/me', {
          params: { header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * End a residency. At `at`, or without it at the end of today by the community's clocks. What hangs
     * on it ends in the same moment, and when it was the person's last in the community, the account
     * has no longer the role of a resident. A residency that has not begun is called off. One that is
     * over already is answered as it is.
     */
    end: (
      residencyId: string,
      body: ResidencyEnd,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<Residency> =>
      bodyOf(
        main.POST('/residencies/{residencyId}/end', {
          params: {
            path: { residencyId },
            header: { ...communityOf(options), ...keyOf(options, newKey) },
          },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * List residencies. Those of a unit, of a person or of the whole community, the newest entered
     * first: of now, of before and to come. One that was called off before it began ends when it
     * begins.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListResidenciesQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /**
     * Enter a residency. From the first moment of `from` to the last of `to`, by the community's
     * clocks. One that is to begin later rings nobody before, and begins by itself. The person need not
     * have an account; to give them one, invite to the residency. Whoever is the only grown-up to live
     * in a unit, or has for the longest, is its primary contact; `isPrimary` makes it this person. 409
     * `residency_overlaps` when the person has that unit at the same time already; 409 `contact_unfit`
     * when they cannot be its contact now.
     */
    start: (
      body: ResidencyDraft,
      options: CommunityOptions & KeyOptions = {},
    ): Promise<Residency> =>
      bodyOf(
        main.POST('/residencies', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
    /** Look at a residency. The residency as it is now, with the `ETag` that a change has to name. */
    get: (residencyId: string, options: CommunityOptions = {}): Promise<Residency> =>
      bodyOf(
        main.GET('/residencies/{residencyId}', {
          params: { path: { residencyId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /** The same with its mark, which an edit names as `ifMatch`. */
    read: (residencyId: string, options: CommunityOptions = {}): Promise<Seen<Residency>> =>
      seenOf(
        main.GET('/residencies/{residencyId}', {
          params: { path: { residencyId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
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
    ): Promise<Residency> =>
      bodyOf(
        main.PATCH('/residencies/{residencyId}', {
          params: {
            path: { residencyId },
            header: { ...communityOf(options), ...markOf(options) },
          },
          body,
          ...signalOf(options),
        }),
      ),
  };
}
