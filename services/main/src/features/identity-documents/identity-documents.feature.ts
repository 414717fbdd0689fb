import type { Acting } from '../../acting.js';
import { erasesRows, type Endings } from '../../endings.js';
import type { Parts } from '../../parts.js';
import { mainSealing } from '../../sealing.js';
import type { Communities } from '../communities/communities.feature.js';
import type { FilePurposes, Files } from '../files/files.feature.js';
import type { People } from '../people/people.feature.js';
import type { PoliciesFeature } from '../policies/policies.feature.js';
import type { ResidencyChanges } from '../residencies/residencies.feature.js';
import { identityDocumentData, type DropFiles } from './identity-document-data.js';
import { createDocumentsDue } from './identity-documents.due.js';
import { createIdentityDocumentsHandlers } from './identity-documents.handlers.js';
import { createIdentityDocumentsService, PURPOSE } from './identity-documents.service.js';
import { createIdentityDocumentsStore } from './identity-documents.store.js';

interface Asked {
  communities: Communities;
  files: Files;
  people: People;
  policies: PoliciesFeature;
  residencyChanges: ResidencyChanges;
}

/** Papers by which communities know who somebody is. */
export function createIdentityDocuments(parts: Parts, asked: Asked) {
  const { config, sequelize, writing, now } = parts;
  const store = createIdentityDocumentsStore(sequelize);
  const files = asked.files.service;
  const service = createIdentityDocumentsService({
    ...{
      store,
      sealing: mainSealing(config, 'numbers of identity documents'),
      files,
      writing,
      now,
    },
    communities: asked.communities.service,
    people: asked.people.service,
    policies: asked.policies.service,
    residencies: asked.residencyChanges.service,
  });
  const mayRead = async (acting: Acting, id: string): Promise<boolean> =>
    (await service.find({ ...acting, readsNumbers: false }, id)) !== undefined;
  const purposes: FilePurposes = { [PURPOSE]: { mayRead } };
  // They are a person's, whatever home they have, and go with them where they turn out to be another.
  const endings: Endings = {
    residency: {
      tables: ['identity_documents'],
      giveTo: (tx, from, toId) => store.giveTo(tx, from, toId),
    },
    community: erasesRows(sequelize, {
      ...{ folder: 'identity-documents', tables: ['identity_documents'] },
      leftOut: { 'identity_documents.sealed_number': 'secret' },
      // The picture of a paper shows the number that is sealed in its row.
      leftOutFiles: { [PURPOSE]: 'secret' },
    }),
  };
  const dropFiles: DropFiles = async (tx, { communityId, ids }) => {
    for (const id of ids) {
      const fileId = (await store.lock(tx, { communityId, id }))?.fileId;
      if (fileId !== undefined) await files.detach(tx, { communityId, id: fileId });
    }
  };
  return {
    handlers: createIdentityDocumentsHandlers(service),
    files: purposes,
    personal: [identityDocumentData(sequelize, dropFiles)],
    endings,
    timers: [
      createDocumentsDue({
        ...{ store, files, writing, now, logger: parts.logger },
        ...{ everyMs: config.PAPERS_EVERY, meter: parts.metrics.dueOf('identity documents') },
      }),
    ],
  };
}
