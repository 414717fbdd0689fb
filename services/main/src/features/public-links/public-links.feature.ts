import { erasesRows } from '../../endings.js';
import type { Parts } from '../../parts.js';
import { mainSealing } from '../../sealing.js';
import { createPublicLinksService } from './public-links.service.js';
import { createPublicLinksStore, publicLinkLeftovers } from './public-links.store.js';

export type { PublicLinksService } from './public-links.service.js';

export type PublicLinks = ReturnType<typeof createPublicLinks>;

/** Links to pages that anybody may see who has them. */
export function createPublicLinks({ config, sequelize, now }: Parts) {
  const sealing = mainSealing(config, 'public links');
  return {
    service: createPublicLinksService({ store: createPublicLinksStore(sequelize), sealing, now }),
    leftovers: [publicLinkLeftovers(sequelize)],
    endings: {
      community: erasesRows(sequelize, {
        ...{ folder: 'public-links', tables: ['public_links'] },
        leftOut: { public_links: 'secret' },
      }),
    },
  };
}
