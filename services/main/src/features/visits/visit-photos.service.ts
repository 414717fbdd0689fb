import { readPhoto, type PhotoType } from './photo/photo.js';
import type { Acting } from '../people/acting.js';
import type { VisitAccess } from './visit-access.js';
import type { VisitPhotosStore } from './visit-photos.store.js';
import { PhotoNotFound, VisitNotReady } from './visits.errors.js';
import type { Writing } from './visits.service.js';
import type { VisitsStore } from './visits.store.js';

export interface VisitPhotosDependencies {
  store: VisitsStore;
  photos: VisitPhotosStore;
  access: VisitAccess;
  writing: Pick<Writing, 'inTransaction'>;
  now: () => Date;
}

export type VisitPhotosService = ReturnType<typeof createVisitPhotosService>;

/** What visitors look like, for those who may see the visit. */
export function createVisitPhotosService(deps: VisitPhotosDependencies) {
  const { store, photos, access, writing, now } = deps;

  return {
    /** @throws VisitNotFound, PhotoUnreadable, PhotoTooLarge, VisitNotReady once the visit is over */
    async put(acting: Acting, visitId: string, bytes: Uint8Array): Promise<void> {
      const visit = await access.find(acting, visitId);
      const { mediaType, bytes: kept } = readPhoto(Buffer.from(bytes));
      const { communityId } = visit;
      const takenAt = now();
      const taken = await writing.inTransaction(async (transaction) => {
        if (!(await store.markPhotographed(transaction, visit, takenAt))) return false;
        await photos.put(transaction, { visitId, communityId, mediaType, bytes: kept, takenAt });
        return true;
      });
      if (!taken) throw new VisitNotReady(await access.find(acting, visitId));
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
