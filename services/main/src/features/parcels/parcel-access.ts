import type { Acting } from '../../acting.js';
import { livedThere, type ResidenciesService } from '../residencies/residencies.feature.js';
import type { Stay } from '../residencies/residencies.feature.js';
import type { UnitsService } from '../units/units.feature.js';
import { ParcelNotFound } from './parcels.errors.js';
import type { ParcelSearch, ParcelsStore } from './parcels.store.js';
import type { Parcel, ParcelView } from './parcels.types.js';

export interface ParcelAccessDependencies {
  store: Pick<ParcelsStore, 'find' | 'list'>;
  residencies: Pick<ResidenciesService, 'staysOf'>;
  units: Pick<UnitsService, 'findUnits'>;
}

export type ParcelAccess = ReturnType<typeof createParcelAccess>;

/** Which parcels somebody may see, and of which they may know the code: the one place that decides it. */
export function createParcelAccess({ store, residencies, units }: ParcelAccessDependencies) {
  const staysOf = ({ communityId, accountId }: Acting): Promise<Stay[]> =>
    residencies.staysOf(communityId, accountId);

  const isTheirs = (stays: readonly Stay[], { unitId, receivedAt }: Parcel): boolean =>
    livedThere(stays, unitId, receivedAt);

  const viewsOf = async (
    { communityId }: Acting,
    parcels: readonly Parcel[],
    stays: readonly Stay[],
  ): Promise<ParcelView[]> => {
    const unitIds = [...new Set(parcels.map(({ unitId }) => unitId))];
    const named = await units.findUnits(communityId, unitIds);
    return parcels.map((parcel) => {
      const unit = named.find(({ id }) => id === parcel.unitId);
      if (unit === undefined) throw new Error(`the unit of the parcel ${parcel.id} is nowhere`);
      const showsCode = parcel.state === 'received' && isTheirs(stays, parcel);
      return { parcel, unit, showsCode };
    });
  };

  /** @throws ParcelNotFound also for a parcel that the caller may not see */
  const find = async (acting: Acting, parcelId: string): Promise<ParcelView> => {
    const [parcel, stays] = await Promise.all([
      store.find(acting.communityId, parcelId),
      staysOf(acting),
    ]);
    if (!parcel || (acting.ownUnitsOnly && !isTheirs(stays, parcel)))
      throw new ParcelNotFound(parcelId);
    const [view] = await viewsOf(acting, [parcel], stays);
    if (view === undefined) throw new ParcelNotFound(parcelId);
    return view;
  };

  return {
    find,

    /**
     * A parcel of a home of theirs, whatever else they may see.
     * @throws ParcelNotFound
     */
    findOwn: (acting: Acting, parcelId: string): Promise<ParcelView> =>
      find({ ...acting, ownUnitsOnly: true }, parcelId),

    /** The newest first, at most `limit`. */
    async list(
      acting: Acting,
      search: Omit<ParcelSearch, 'communityId' | 'stays'>,
    ): Promise<ParcelView[]> {
      const { communityId, ownUnitsOnly } = acting;
      const stays = await staysOf(acting);
      const own = ownUnitsOnly && { stays };
      return viewsOf(acting, await store.list({ ...search, communityId, ...own }), stays);
    },

    /** Whether the parcel is theirs to see, and so its photo. */
    async mayRead(acting: Acting, parcelId: string): Promise<boolean> {
      const parcel = await store.find(acting.communityId, parcelId);
      if (parcel === undefined || !acting.ownUnitsOnly) return parcel !== undefined;
      return isTheirs(await staysOf(acting), parcel);
    },
  };
}
