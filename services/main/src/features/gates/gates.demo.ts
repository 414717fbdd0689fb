import { newId } from '@gatehouse/shared/ids/ids';
import { now } from '@gatehouse/shared/time/clock';
import type { Sequelize } from 'sequelize';
import { DEMO_COMMUNITY } from '../../demo.js';
import { createGatesStore } from './gates.store.js';

/** Two gates for whoever looks around, unless the community has any. */
export async function loadDemo(sequelize: Sequelize, today = now()): Promise<void> {
  const store = createGatesStore(sequelize);
  const communityId = DEMO_COMMUNITY;
  if ((await store.list({ communityId, limit: 1 })).length > 0) return;
  await sequelize.transaction(async (tx) => {
    for (const name of ['Main gate', 'Service gate'])
      await store.add(tx, { id: newId(), communityId, name, addedAt: today });
  });
}
