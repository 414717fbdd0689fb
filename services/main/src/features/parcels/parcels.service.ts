import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { FilesService } from '../files/files.feature.js';
import type { PeopleService } from '../people/people.feature.js';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import type { UnitsService } from '../units/units.feature.js';
import type { ParcelAccess } from './parcel-access.js';
import { allotCode } from './parcel-codes.js';
import { nextReminder } from './parcel-times.js';
import { parcelReceived } from './parcels.events.js';
import type { ParcelsStore } from './parcels.store.js';
import type { Parcel, ParcelDraft, ParcelView } from './parcels.types.js';

/** What photos of parcels are uploaded for. */
export const PURPOSE = 'parcel';

export interface ParcelsDependencies {
  store: Pick<ParcelsStore, 'add'>;
  access: ParcelAccess;
  files: Pick<FilesService, 'attach'>;
  people: Pick<PeopleService, 'getDoer'>;
  residencies: Pick<ResidenciesService, 'residentsOf'>;
  units: Pick<UnitsService, 'getUnit'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

export type ParcelsService = ReturnType<typeof createParcelsService>;

/** What is left at the gate, and reading what became of it. */
export function createParcelsService(deps: ParcelsDependencies) {
  const { store, access, files, people, residencies, units, writing, now } = deps;
  return {
    list: (...asked: Parameters<ParcelAccess['list']>) => access.list(...asked),

    /** @throws ParcelNotFound also for a parcel that the caller may not see */
    get: (acting: Acting, parcelId: string): Promise<ParcelView> => access.find(acting, parcelId),

    /**
     * Tells who lives in the unit at this moment; where nobody does, it waits all the same.
     * @throws UnitNotFound, PersonNotFound, and what `files.attach` does
     */
    async receive(
      acting: Acting,
      draft: ParcelDraft,
      remember: Remember<ParcelView>,
    ): Promise<ParcelView> {
      const { communityId } = acting;
      const { unitId, photoId, perishable = false } = draft;
      const receivedAt = now();
      const [unit, residentIds, doer] = await Promise.all([
        units.getUnit(communityId, unitId),
        residencies.residentsOf(communityId, unitId, receivedAt),
        people.getDoer(acting),
      ]);
      const state = 'received' as const;
      const come = { id: newId(), communityId, state, perishable, receivedAt, reminders: 0 };
      const facts = { ...draft, ...come, receivedBy: doer.by };
      return writing.inTransaction(async (tx) => {
        const linked = { purpose: PURPOSE, ownerId: come.id };
        if (photoId !== undefined) await files.attach(tx, acting, { fileId: photoId, ...linked });
        const dueAt = nextReminder(receivedAt, 0);
        const code = await allotCode((code) => store.add(tx, { ...facts, code }, dueAt));
        const parcel: Parcel = { ...facts, code };
        await writing.appendEvents(tx, [parcelReceived({ parcel, unit, residentIds }, doer)]);
        const view = { parcel, unit, showsCode: false };
        await remember(tx, view);
        return view;
      });
    },
  };
}
