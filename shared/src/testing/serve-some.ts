import type { Broker } from '../messaging/broker.js';
import type { RpcName } from '../messaging/rpc/rpc-contract.js';
import { serveRpc, type RpcHandlers } from '../messaging/rpc/rpc-server.js';

/**
 * Plays a callee of which only some calls matter: the given ones are answered, every other that the
 * contracts promise fails.
 */
export async function serveSome<Schemas, Names extends RpcName<Schemas> = RpcName<Schemas>>(
  broker: Broker,
  callee: string,
  handlers: RpcHandlers<Schemas, Names>,
): Promise<void> {
  const unused = (): Promise<never> => Promise.reject(new Error('Nobody should call this'));
  const all = broker.contracts.rpcsServedBy(callee).map((name) => [name, unused] as const);
  await serveRpc<Schemas, Names>(broker, callee, { ...Object.fromEntries(all), ...handlers });
}
