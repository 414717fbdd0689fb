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
  FoundVehicles,
  ListVehiclesQuery,
  LookUpVehicleQuery,
  Vehicle,
  VehicleChanges,
  VehicleDraft,
  VehiclePage,
} from './types.js';

/** Which vehicles belong to which home. */
export function vehicles({ main, newKey }: Calls) {
  const list = (
    query: ListVehiclesQuery = {},
    options: CommunityOptions = {},
  ): Promise<VehiclePage> =>
    bodyOf(
      main.GET('/vehicles', {
        params: { query, header: communityOf(options) },
        ...signalOf(options),
      }),
    );
  return {
    /**
     * Look a plate up. For whoever stands at a gate: the vehicle with this plate, however it is
     * written, and apart from it those whose plates are easily taken for it, as O and 0, or a Cyrillic
     * К and a K. That a plate looks alike says what may have been misread, and admits nobody: `vehicle`
     * alone is the one with the plate.
     */
    lookUp: (query: LookUpVehicleQuery, options: CommunityOptions = {}): Promise<FoundVehicles> =>
      bodyOf(
        main.GET('/vehicles/lookup', {
          params: { query, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * List vehicles. Residents see those of the units in which they live now, managers all, the newest
     * entered first; without those that were removed, or whose owner or household has left.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListVehiclesQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /**
     * Enter a vehicle. Of a unit: residents enter those of the units in which they live now, managers
     * any. What a resident enters ends with their residency, and everything ends when nobody lives in
     * the unit any more; 409 `unit_empty` when nobody does. Plates are compared by their letters and
     * digits alone, of any script: 409 `vehicle_known` when the community has the plate already, 422
     * `plate_unusable` when there are no letters or digits in it, or too many.
     */
    add: (body: VehicleDraft, options: CommunityOptions & KeyOptions = {}): Promise<Vehicle> =>
      bodyOf(
        main.POST('/vehicles', {
          params: { header: { ...communityOf(options), ...keyOf(options, newKey) } },
          body,
          ...signalOf(options),
        }),
      ),
    /** Look at a vehicle. The vehicle as it is now, with the `ETag` that a change has to name. */
    get: (vehicleId: string, options: CommunityOptions = {}): Promise<Vehicle> =>
      bodyOf(
        main.GET('/vehicles/{vehicleId}', {
          params: { path: { vehicleId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /** The same with its mark, which an edit names as `ifMatch`. */
    read: (vehicleId: string, options: CommunityOptions = {}): Promise<Seen<Vehicle>> =>
      seenOf(
        main.GET('/vehicles/{vehicleId}', {
          params: { path: { vehicleId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Change a vehicle. What is not named stays, and null takes away. 409 `vehicle_known` and 422
     * `plate_unusable` as when one is entered.
     */
    update: (
      vehicleId: string,
      body: VehicleChanges,
      options: CommunityOptions & MarkedOptions,
    ): Promise<Vehicle> =>
      bodyOf(
        main.PATCH('/vehicles/{vehicleId}', {
          params: { path: { vehicleId }, header: { ...communityOf(options), ...markOf(options) } },
          body,
          ...signalOf(options),
        }),
      ),
    /** Remove a vehicle. It belongs to the unit no more; its plate is free. */
    remove: (vehicleId: string, options: CommunityOptions = {}): Promise<void> =>
      done(
        main.DELETE('/vehicles/{vehicleId}', {
          params: { path: { vehicleId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
  };
}
