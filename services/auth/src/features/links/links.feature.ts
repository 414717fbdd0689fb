import type { Parts } from '../../parts.js';
import { createLinksService } from './links.service.js';
import { createLinksStore, linkLeftovers } from './links.store.js';

export type { LinksService } from './links.service.js';
export { LinkInvalid } from './links.errors.js';
export { linkTo } from './links.service.js';
export { hashOneTimeToken, newOneTimeToken } from './one-time-token.js';

export type Links = ReturnType<typeof createLinks>;

/** Links in mails, each good for one use. */
export function createLinks({ config, sequelize, now }: Parts) {
  const store = createLinksStore(sequelize);
  return {
    leftovers: [linkLeftovers(sequelize)],
    service: createLinksService({ store, publicUrl: config.PUBLIC_URL, now }),
  };
}
