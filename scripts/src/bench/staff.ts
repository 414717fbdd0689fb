import { createGatehouseClient, type GatehouseClient } from '@gatehouse/client/gatehouse-client';
import type { RunningSystem } from '../system/start-system.js';

/** Signs somebody of the demo community in, by what they do there. */
export async function signInAs(
  { accounts, gatewayUrl }: RunningSystem,
  role: 'guard' | 'manager',
): Promise<GatehouseClient> {
  const account = accounts.find((one) => (one.job ?? one.role) === role);
  if (account === undefined) throw new Error(`the demo community has no ${role}`);
  const client = createGatehouseClient({ gatewayUrl });
  await client.auth.login(account.email, account.password);
  return client;
}
