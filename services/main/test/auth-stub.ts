import type { MadeCalls } from '@gatehouse/contracts/messages/main';
import { serveRpc, type RpcHandlers } from '@gatehouse/shared/messaging/rpc/rpc-server';
import type { MainFixture } from './main-fixture.js';

/** Answers calls in the place of auth; those that the test does not name are refused. */
export async function standInForAuth(
  main: MainFixture,
  answers: Partial<RpcHandlers<MadeCalls>>,
): Promise<void> {
  const broker = await main.brokers.connect('auth');
  const others = broker.contracts
    .rpcsServedBy('auth')
    .map((name) => [name, () => Promise.reject(new Error('Not asked'))]);
  const refusals = Object.fromEntries(others) as RpcHandlers<MadeCalls>;
  await serveRpc(broker, 'auth', { ...refusals, ...answers });
}
