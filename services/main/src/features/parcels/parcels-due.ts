import { dueWork, type DueOptions } from '@gatehouse/shared/lifecycle/due';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { FilesService } from '../files/files.feature.js';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import type { UnitsService } from '../units/units.feature.js';
import { nextReminder, remindersDue } from './parcel-times.js';
import { parcelReminded } from './parcels.events.js';
import type { DueParcel, ParcelsDueStore } from './parcels-due.store.js';
import type { Parcel } from './parcels.types.js';

export interface ParcelsDueDependencies extends Pick<
  DueOptions,
  'logger' | 'meter' | 'everyMs' | 'now'
> {
  store: ParcelsDueStore;
  files: Pick<FilesService, 'detach'>;
  residencies: Pick<ResidenciesService, 'residentsOf'>;
  units: Pick<UnitsService, 'findUnits'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
}

/** By the ids of parcels: whom it concerns that they wait. */
type Concerned = ReadonlyMap<string, string[]>;

/** Tells again that a parcel waits, and lets go what is known of one that has long been gone. */
export function createParcelsDue(deps: ParcelsDueDependencies): LifecyclePart {
  const { store, residencies, writing, now } = deps;
  return dueWork(
    {
      name: 'parcels',
      find: (by) => store.findDue(by),
      lookUp: (due, at) => concernedBy(residencies, due, at),
      lock: (tx, ids) => store.lockDue(tx, ids, now()),
      effect: async (tx, parcels, { at, known }) => {
        for (const parcel of parcels)
          if (parcel.state === 'received') await remind(deps, tx, parcel, { at, known });
          else await forget(deps, tx, parcel);
      },
    },
    { ...deps, inTransaction: writing.inTransaction },
  );
}

async function concernedBy(
  residencies: ParcelsDueDependencies['residencies'],
  due: readonly DueParcel[],
  at: Date,
): Promise<Concerned> {
  const waiting = due.filter(({ state }) => state === 'received');
  const concerned = await Promise.all(
    waiting.map(async ({ id, communityId, unitId, receivedAt }): Promise<[string, string[]]> => {
      return [id, await residencies.residentsOf(communityId, unitId, receivedAt, at)];
    }),
  );
  return new Map(concerned);
}

/** Once, however many of its times have passed while nobody looked. */
async function remind(
  { store, units, writing }: ParcelsDueDependencies,
  tx: Transaction,
  parcel: Parcel,
  { at, known }: { at: Date; known: Concerned },
): Promise<void> {
  const { communityId, unitId, receivedAt } = parcel;
  const reminders = remindersDue(receivedAt, at);
  await store.remind(tx, parcel, { reminders, next: nextReminder(receivedAt, reminders) });
  const [unit] = await units.findUnits(communityId, [unitId], tx);
  const residentIds = known.get(parcel.id) ?? [];
  if (unit !== undefined)
    await writing.appendEvents(tx, [parcelReminded({ parcel, unit, residentIds }, reminders, at)]);
}

async function forget(
  { store, files }: ParcelsDueDependencies,
  tx: Transaction,
  parcel: Parcel,
): Promise<void> {
  const { communityId, photoId } = parcel;
  if (photoId !== undefined) await files.detach(tx, { communityId, id: photoId });
  await store.remove(tx, parcel);
}
