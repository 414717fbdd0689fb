// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions, MarkedOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type { Seen } from '../../seen.js';
import type {
  Building,
  BuildingChanges,
  BuildingDraft,
  BuildingPage,
  ListBuildingUnitsQuery,
  ListBuildingsQuery,
  ListUnitsQuery,
  SplitUnits,
  UnitChanges,
  UnitDetails,
  UnitDetailsPage,
  UnitDraft,
  UnitMerge,
  UnitPage,
  UnitPattern,
  UnitPlan,
  UnitSplit,
} from './types.js';

/** Buildings, and the units in them. */
export interface BuildingsCommands {
  /**
   * List buildings. The buildings of the community in the order of their names, Tower 2 before Tower
   * 10.
   */
  list: (query?: ListBuildingsQuery, options?: CommunityOptions) => Promise<BuildingPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListBuildingsQuery, options?: CommunityOptions) => ItemsOf<BuildingPage>;
  /**
   * Add a building. A building without units yet. Refused with 409 `building_exists` where another
   * building of the community is called so.
   */
  create: (body: BuildingDraft, options?: CommunityOptions & KeyOptions) => Promise<Building>;
  /** Look at a building. The building as it is now, with the `ETag` that a change has to name. */
  get: (buildingId: string, options?: CommunityOptions) => Promise<Building>;
  /** The same with its mark, which an edit names as `ifMatch`. */
  read: (buildingId: string, options?: CommunityOptions) => Promise<Seen<Building>>;
  /**
   * Change a building. Changes what is given and leaves the rest. Refused with 409 `building_exists`
   * where another building of the community is called so.
   */
  update: (
    buildingId: string,
    body: BuildingChanges,
    options: CommunityOptions & MarkedOptions,
  ) => Promise<Building>;
  /**
   * Remove a building. Of one that has no units and never had any; otherwise refused with 409
   * `building_in_use`.
   */
  delete: (buildingId: string, options?: CommunityOptions) => Promise<void>;
  /**
   * List the units of a building. All that is known of the units of a building, in the order of their
   * names.
   */
  listUnits: (
    buildingId: string,
    query?: ListBuildingUnitsQuery,
    options?: CommunityOptions,
  ) => Promise<UnitDetailsPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  allUnits: (
    buildingId: string,
    query?: ListBuildingUnitsQuery,
    options?: CommunityOptions,
  ) => ItemsOf<UnitDetailsPage>;
}

export const buildings: Operations<BuildingsCommands> = {
  list: 'GET /buildings query',
  all: 'GET /buildings query pages',
  create: 'POST /buildings body key',
  get: 'GET /buildings/{buildingId}',
  read: 'GET /buildings/{buildingId} seen',
  update: 'PATCH /buildings/{buildingId} body',
  delete: 'DELETE /buildings/{buildingId}',
  listUnits: 'GET /buildings/{buildingId}/units query',
  allUnits: 'GET /buildings/{buildingId}/units query pages',
};

/** Buildings, and the units in them. */
export interface UnitsCommands {
  /**
   * Add the units of many floors. So many units on each floor, called as the pattern says: `{floor}`
   * stands for the floor, `{n}` for which unit of the floor it is, `{nn}` for the same with two
   * digits, `{building}` for the name of the building. All of them are made or, if one of the names
   * is there already, none (409 `unit_exists`, which says which). 2,000 at a time at the most (422
   * `too_many_units`). With `preview` nothing is made, and the answer says what would be.
   */
  createByPattern: (
    buildingId: string,
    body: UnitPattern,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<UnitPlan>;
  /**
   * Retire a unit. There is no such unit from now on: nobody finds it or rings there, and its name is
   * free. What happened there keeps its name. Refused with 409 `unit_in_use`, which says what stands
   * in the way, such as somebody who lives there or is going to, and with 409 `unit_retired`.
   */
  retire: (unitId: string, options?: CommunityOptions & KeyOptions) => Promise<UnitDetails>;
  /**
   * Split a unit. Retires it, and puts several in its place, in the same building, on its floor and
   * of its kind unless they say otherwise; all at once. Refused with 409 `unit_in_use`, which says
   * what stands in the way, such as somebody who lives there or is going to, and with 409
   * `unit_retired`.
   */
  split: (
    unitId: string,
    body: UnitSplit,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<SplitUnits>;
  /**
   * Merge units. Retires several units of one building, and puts one in their place; all at once.
   * Refused with 409 `unit_in_use`, which says what stands in the way, such as somebody who lives in
   * one of them or is going to, and with 409 `unit_retired`.
   */
  merge: (body: UnitMerge, options?: CommunityOptions & KeyOptions) => Promise<UnitDetails>;
  /**
   * Find units. The units of the community in the order of their names, A-101 before A-1001, for the
   * guard who asks "who are you visiting?". Retired ones are not among them.
   */
  list: (query?: ListUnitsQuery, options?: CommunityOptions) => Promise<UnitPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListUnitsQuery, options?: CommunityOptions) => ItemsOf<UnitPage>;
  /**
   * Add a unit. A unit of a building. Its name is one that no other unit of the building has, but a
   * retired one may have had it. Refused with 409 `unit_exists`, and with 409 `external_ref_taken`
   * where another unit of the community has the reference.
   */
  create: (body: UnitDraft, options?: CommunityOptions & KeyOptions) => Promise<UnitDetails>;
  /**
   * Look at a unit. All that is known of a unit, also of one that is retired, with the `ETag` that a
   * change has to name.
   */
  get: (unitId: string, options?: CommunityOptions) => Promise<UnitDetails>;
  /** The same with its mark, which an edit names as `ifMatch`. */
  read: (unitId: string, options?: CommunityOptions) => Promise<Seen<UnitDetails>>;
  /**
   * Change a unit. Changes what is given and leaves the rest; null takes something away. A unit stays
   * in its building. Visits and events of before keep the name that it had. Refused with 409
   * `unit_retired`, `unit_exists` and `external_ref_taken`.
   */
  update: (
    unitId: string,
    body: UnitChanges,
    options: CommunityOptions & MarkedOptions,
  ) => Promise<UnitDetails>;
}

export const units: Operations<UnitsCommands> = {
  createByPattern: 'POST /buildings/{buildingId}/unit-patterns body key',
  retire: 'POST /units/{unitId}/retire key',
  split: 'POST /units/{unitId}/split body key',
  merge: 'POST /units/merge body key',
  list: 'GET /units query',
  all: 'GET /units query pages',
  create: 'POST /units body key',
  get: 'GET /units/{unitId}',
  read: 'GET /units/{unitId} seen',
  update: 'PATCH /units/{unitId} body',
};
