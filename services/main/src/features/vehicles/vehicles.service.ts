import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import { sees, type Homes } from '../residencies/residencies.feature.js';
import { UnitNotFound, type UnitsService } from '../units/units.feature.js';
import type { Unit } from '../units/units.types.js';
import { foldOf } from './plate-fold.js';
import { plateKeyOf, type PlateKey } from './plate-key.js';
import { PlateUnusable, VehicleNotFound } from './vehicles.errors.js';
import type { VehiclesStore } from './vehicles.store.js';
import type { Vehicle, VehicleDraft, VehiclePatch, VehicleSearch } from './vehicles.types.js';

export interface VehiclesDependencies {
  store: VehiclesStore;
  homes: Homes;
  units: Pick<UnitsService, 'findUnits'>;
  writing: Pick<Writing, 'inTransaction'>;
  now: () => Date;
}

/** A vehicle as it is shown: with the name of its unit. */
export interface VehicleView {
  vehicle: Vehicle;
  unit: Unit;
}

/** What a plate leads to: the vehicle that has it, and apart from it those that look as if they had. */
export interface FoundByPlate {
  exact?: VehicleView;
  alike: VehicleView[];
}

/** A part of the list. */
export type VehicleListing = Omit<VehicleSearch, 'communityId' | 'unitIds'> & {
  unitId?: string | undefined;
  plate?: string | undefined;
};

export type VehiclesService = ReturnType<typeof createVehiclesService>;

/** Which vehicles belong to which home. */
export function createVehiclesService(deps: VehiclesDependencies) {
  const { store, homes, units } = deps;

  /** The vehicle that has the plate now, however it is written. */
  const byPlate = async (communityId: string, plate: string): Promise<Vehicle | undefined> => {
    const key = plateKeyOf(plate);
    return key === undefined ? undefined : store.byPlate(communityId, key);
  };

  const found = async ({ communityId }: Acting, listing: VehicleListing, unitIds?: string[]) => {
    const { plate, beforeId, limit } = listing;
    if (plate === undefined) return store.list({ communityId, unitIds, beforeId, limit });
    const vehicle = await byPlate(communityId, plate);
    const isBehind = beforeId === undefined || (vehicle !== undefined && vehicle.id < beforeId);
    return vehicle !== undefined && isBehind && sees(unitIds, vehicle) ? [vehicle] : [];
  };

  return {
    byPlate,

    /** The newest entered first, at most `limit`, of the homes that the caller looks after. */
    async list(acting: Acting, listing: VehicleListing): Promise<VehicleView[]> {
      const { unitId } = listing;
      const seen = await homes.seenBy(acting);
      if (unitId !== undefined && !sees(seen, { unitId })) return [];
      const vehicles = await found(acting, listing, unitId === undefined ? seen : [unitId]);
      return viewsOf(units, acting.communityId, vehicles);
    },

    /** @throws VehicleNotFound */
    async get(acting: Acting, vehicleId: string): Promise<VehicleView> {
      const { communityId } = acting;
      const [vehicle, seen] = await Promise.all([
        store.find(communityId, vehicleId),
        homes.seenBy(acting),
      ]);
      if (vehicle === undefined || !sees(seen, vehicle)) throw new VehicleNotFound(vehicleId);
      return viewOf(units, vehicle);
    },

    /** For whoever stands at a gate: of all homes, what looks alike apart from what is the same. */
    async lookUp({ communityId }: Acting, plate: string): Promise<FoundByPlate> {
      const key = plateKeyOf(plate);
      if (key === undefined) return { alike: [] };
      const [exact, alike] = await Promise.all([
        store.byPlate(communityId, key),
        store.lookingLike(communityId, { key, fold: foldOf(key) }),
      ]);
      const views = await viewsOf(units, communityId, exact ? [exact, ...alike] : alike);
      const [first, ...others] = views;
      return exact && first ? { exact: first, alike: others } : { alike: views };
    },

    ...changes(deps),
  };
}

/** What happens to the vehicles of a unit: one change after the other. */
function changes({ store, homes, units, writing, now }: VehiclesDependencies) {
  const lock = async (tx: Transaction, acting: Acting, vehicleId: string): Promise<VehicleView> => {
    const missing = () => new VehicleNotFound(vehicleId);
    const seen = await store.find(acting.communityId, vehicleId, tx);
    if (seen === undefined) throw missing();
    await homes.lock(tx, acting, seen.unitId, missing);
    const vehicle = await store.lock(tx, acting.communityId, vehicleId);
    if (vehicle === undefined) throw missing();
    return viewOf(units, vehicle, tx);
  };

  return {
    /** @throws UnitNotFound, UnitEmpty, VehicleKnown, PlateUnusable */
    add(acting: Acting, draft: VehicleDraft, remember: Remember<VehicleView>) {
      const { communityId, accountId: addedBy } = acting;
      const { unitId } = draft;
      const plateKey = keyOf(draft.plate);
      return writing.inTransaction(async (tx): Promise<VehicleView> => {
        const own = await homes.lock(tx, acting, unitId, () => new UnitNotFound(unitId));
        await homes.assertLivedIn(tx, { communityId, unitId });
        const vehicle = { id: newId(), communityId, ...draft, addedAt: now() };
        await store.add(tx, { ...vehicle, plateKey, residencyId: own.residencyId, addedBy });
        const view = await viewOf(units, vehicle, tx);
        await remember(tx, view);
        return view;
      });
    },

    /**
     * @param decide sees the vehicle as it is; throws when it must not be changed
     * @throws VehicleNotFound, VehicleKnown, PlateUnusable
     */
    update: (
      acting: Acting,
      vehicleId: string,
      { patch, decide }: { patch: VehiclePatch; decide: (before: VehicleView) => void },
    ): Promise<VehicleView> =>
      writing.inTransaction(async (tx) => {
        const { vehicle: before, unit } = await lock(tx, acting, vehicleId);
        decide({ vehicle: before, unit });
        const vehicle = patched(before, patch);
        await store.change(tx, vehicle, keyOf(vehicle.plate));
        return { vehicle, unit };
      }),

    /** @throws VehicleNotFound */
    remove: (acting: Acting, vehicleId: string): Promise<void> =>
      writing.inTransaction(async (tx) => {
        const { vehicle } = await lock(tx, acting, vehicleId);
        await store.end(tx, vehicle, now());
      }),
  };
}

function keyOf(plate: string): PlateKey {
  const key = plateKeyOf(plate);
  if (key === undefined) throw new PlateUnusable();
  return key;
}

function patched({ colour, label, ...before }: Vehicle, patch: VehiclePatch): Vehicle {
  const { plate = before.plate, kind = before.kind } = patch;
  const said = {
    colour: patch.colour === undefined ? colour : patch.colour,
    label: patch.label === undefined ? label : patch.label,
  };
  return {
    ...{ ...before, plate, kind },
    ...(typeof said.colour === 'string' && { colour: said.colour }),
    ...(typeof said.label === 'string' && { label: said.label }),
  };
}

type FindUnits = Pick<UnitsService, 'findUnits'>;

async function viewsOf(
  units: FindUnits,
  communityId: string,
  vehicles: readonly Vehicle[],
  tx?: Transaction,
): Promise<VehicleView[]> {
  const unitIds = [...new Set(vehicles.map(({ unitId }) => unitId))];
  const known = await units.findUnits(communityId, unitIds, tx);
  return vehicles.map((vehicle) => {
    const unit = known.find(({ id }) => id === vehicle.unitId);
    if (unit === undefined) throw new Error(`the unit of the vehicle ${vehicle.id} is nowhere`);
    return { vehicle, unit };
  });
}

async function viewOf(units: FindUnits, vehicle: Vehicle, tx?: Transaction): Promise<VehicleView> {
  const [view] = await viewsOf(units, vehicle.communityId, [vehicle], tx);
  if (view === undefined) throw new VehicleNotFound(vehicle.id);
  return view;
}
