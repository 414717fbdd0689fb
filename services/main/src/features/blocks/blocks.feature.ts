import { staffWith } from '../../accounts-with.js';
import { erasesRows } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { People } from '../people/people.feature.js';
import { createBlockChecks } from './block-checks.js';
import { blockData } from './block-data.js';
import { createBlocksHandlers } from './blocks.handlers.js';
import { createBlocksService } from './blocks.service.js';
import { createFindHeldBlocks } from './blocks-held.store.js';
import { createBlocksStore } from './blocks.store.js';

export type { BlockChecks } from './block-checks.js';
export type { HeldBlock } from './blocks-held.store.js';
export type { Block } from './blocks.types.js';

export type Blocks = ReturnType<typeof createBlocks>;

/** Who is not let in, why and how long. */
export function createBlocks(parts: Parts, { people }: { people: People }) {
  const { sequelize, writing, now, rpc } = parts;
  const store = createBlocksStore(sequelize);
  const service = createBlocksService({ store, people: people.service, writing, now });
  const findStaff = staffWith((wanted) => rpc.call('auth.people.list', wanted));
  return {
    service,
    checks: createBlockChecks({ store, writing, findStaff }),
    /** For gates that have no network for a while. */
    findHeld: createFindHeldBlocks(sequelize),
    handlers: createBlocksHandlers(service, now),
    endings: { community: erasesRows(sequelize, { folder: 'blocks', tables: ['blocks'] }) },
    personal: [blockData(sequelize)],
  };
}
