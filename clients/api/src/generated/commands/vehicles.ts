// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions, MarkedOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type { Seen } from '../../seen.js';
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
export interface VehiclesCommands {
  /**
   * Look a plate up. For whoever stands at a gate: the vehicle with this plate, however it is
   * written, and apart from it those whose plates are easily taken for it, as O and 0, or a Cyrillic
   * К and a K. That a plate looks alike says what may have been misread, and admits nobody: `vehicle`
   * alone is the one with the plate.
   */
  lookUp: (query: LookUpVehicleQuery, options?: CommunityOptions) => Promise<FoundVehicles>;
  /**
   * List vehicles. Residents see those of the units in which they live now, managers all, the newest
   * entered first; without those that were removed, or whose owner or household has left.
   */
  list: (query?: ListVehiclesQuery, options?: CommunityOptions) => Promise<VehiclePage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListVehiclesQuery, options?: CommunityOptions) => ItemsOf<VehiclePage>;
  /**
   * Enter a vehicle. Of a unit: residents enter those of the units in which they live now, managers
   * any. What a resident enters ends with their residency, and everything ends when nobody lives in
   * the unit any more; 409 `unit_empty` when nobody does. Plates are compared by their letters and
   * digits alone, of any script: 409 `vehicle_known` when the community has the plate already, 422
   * `plate_unusable` when there are no letters or digits in it, or too many.
   */
  add: (body: VehicleDraft, options?: CommunityOptions & KeyOptions) => Promise<Vehicle>;
  /** Look at a vehicle. The vehicle as it is now, with the `ETag` that a change has to name. */
  get: (vehicleId: string, options?: CommunityOptions) => Promise<Vehicle>;
  /** The same with its mark, which an edit names as `ifMatch`. */
  read: (vehicleId: string, options?: CommunityOptions) => Promise<Seen<Vehicle>>;
  /**
   * Change a vehicle. What is not named stays, and null takes away. 409 `vehicle_known` and 422
   * `plate_unusable` as when one is entered.
   */
  update: (
    vehicleId: string,
    body: VehicleChanges,
    options: CommunityOptions & MarkedOptions,
  ) => Promise<Vehicle>;
  /** Remove a vehicle. It belongs to the unit no more; its plate is free. */
  remove: (vehicleId: string, options?: CommunityOptions) => Promise<void>;
}

export const vehicles: Operations<VehiclesCommands> = {
  lookUp: 'GET /vehicles/lookup query',
  list: 'GET /vehicles query',
  all: 'GET /vehicles query pages',
  add: 'POST /vehicles body key',
  get: 'GET /vehicles/{vehicleId}',
  read: 'GET /vehicles/{vehicleId} seen',
  update: 'PATCH /vehicles/{vehicleId} body',
  remove: 'DELETE /vehicles/{vehicleId}',
};
