import type { ServedCalls } from '@gatehouse/contracts/messages/auth';
import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc/rpc-server';
import type { Parts } from '../../parts.js';
import { createPersonalDataStore } from './personal-data.store.js';

/** What is known of an account, for whoever it belongs to; who may ask is the caller's to know. */
export function createPersonalData({ sequelize }: Parts) {
  const store = createPersonalDataStore(sequelize);
  const calls: Pick<RpcHandlers<ServedCalls>, 'auth.personal-data.get'> = {
    'auth.personal-data.get': async ({ accountId }) => ({ parts: await store.partsOf(accountId) }),
  };
  return { calls };
}
