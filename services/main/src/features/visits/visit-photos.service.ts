import type { Writing } from '@gatehouse/shared/sql/writing';
import { readPhoto, type PhotoType } from './photo/photo.js';
import type { Acting } from '../../acting.js';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import type { VisitAccess } from './visit-access.js';
import type { VisitPhotosStore } from './visit-photos.store.js';
import type { VisitPushes } from './visit-pushes.js';
import { PhotoNotFound, VisitNotReady } from './visits.errors.js';
import type { VisitsStore } from './visits.store.js';

export interface VisitPhotosDependencies {
  store: VisitsStore;
  photos: VisitPhotosStore;
  access: VisitAccess;
  residencies: Pick<ResidenciesService, 'residentsOf'>;
  writing: Pick<Writing, 'inTransaction'>;
  now: () => Date;
  tell: VisitPushes['photographed'];
}

export type VisitPhotosService = ReturnType<typeof createVisitPhotosService>;

/** What visitors look like, for those who may see the visit. */
export function createVisitPhotosService(deps: VisitPhotosDependencies) {
  const { store, photos, access, residencies, writing, now, tell } = deps;

  return {
    /**
     * Told at once to the pages of those who were rung and still live there: the photo comes after
     * the ring, and is to be seen before the answer.
     *
     * @throws VisitNotFound, PhotoUnreadable, PhotoTooLarge, VisitNotReady once the visit is over
     */
    async put(acting: Acting, visitId: string, bytes: Uint8Array): Promise<void> {
      const visit = await access.find(acting, visitId);
      const { mediaType, bytes: kept } = readPhoto(Buffer.from(bytes));
      const { communityId, unit, requestedAt } = visit;
      const takenAt = now();
      const residents = await residencies.residentsOf(communityId, unit.id, requestedAt, takenAt);
      const taken = await writing.inTransaction(async (transaction) => {
        if (!(await store.markPhotographed(transaction, visit, takenAt))) return false;
        await photos.put(transaction, { visitId, communityId, mediaType, bytes: kept, takenAt });
        return true;
      });
      if (!taken) throw new VisitNotReady(await access.find(acting, visitId));
      tell(visit, takenAt, residents);
    },

    /** @throws VisitNotFound, PhotoNotFound also for one that is no longer kept */
    async get(acting: Acting, visitId: string): Promise<{ mediaType: PhotoType; bytes: Buffer }> {
      const visit = await access.find(acting, visitId);
      const photo = await photos.find(visit.communityId, visitId);
      if (!photo) throw new PhotoNotFound(visitId);
      return photo;
    },
  };
}
