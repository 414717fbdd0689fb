import type { components } from '@gatehouse/contracts/main';
import type { MadeCalls } from '@gatehouse/contracts/messages/main';
import { UnavailableError } from '@gatehouse/shared/errors/app-error';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { serveRpc, type RpcHandlers } from '@gatehouse/shared/messaging/rpc/rpc-server';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { readConfig } from '../src/config.js';
import { createWorker } from '../src/worker-service.js';
import { standInForAuth } from './auth-stub.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { unzipped } from './unzipped.js';
import { adminTokenFor, tokenFor, type TestCommunity, type TestPerson } from './world.js';

export type DataRequest = components['schemas']['DataRequest'];

export type DataRequestsWorld = Awaited<ReturnType<typeof startDataRequests>>;

/** What the other services know of people. */
export interface Elsewhere {
  /** Whether they cannot be asked. */
  isAway: boolean;
  told: MadeCalls['notification.personal-data.list.reply']['rows'];
  /** The accounts of the admins of all communities. */
  admins?: readonly string[];
}

/** main with its worker, and stand-ins for those whom it asks; its clock stands still until it is moved. */
export async function startDataRequests(at: Date) {
  const clock = { at };
  const now = () => clock.at;
  const main = await startMain(
    {
      ...{ DATA_REQUESTS_EVERY: '50ms', FILES_EVERY: '50ms', RESIDENCIES_EVERY: '50ms' },
      ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000',
    },
    { now },
  );
  const others: Elsewhere = { isAway: false, told: [] };
  await standIn(main, others);
  const startWorker = async (): Promise<RunnableService> => {
    const worker = await createWorker(readConfig(main.env), { logger: silentLogger, now });
    await worker.start();
    return worker;
  };
  const { here } = main.world;
  const asha = await tokenFor(main.issuer, here, here.asha);
  const admin = await adminTokenFor(main.issuer, here);
  return { main, here, clock, others, startWorker, asha, admin, ...asking(main, asha) };
}

/** Answers in the place of those whom main asks about people. */
export async function standIn(main: MainFixture, others: Elsewhere): Promise<void> {
  const away = () => {
    if (others.isAway) throw new UnavailableError('auth_away', 'Temporarily unavailable');
  };
  await standInForAuth(main, {
    'auth.people.list': ({ role }) => {
      away();
      const admins = role === 'admin' ? (others.admins ?? []) : [];
      const named = { givenName: 'An', familyName: 'Admin', email: 'an@test.gatehouse.example' };
      const status = 'active' as const;
      return {
        people: admins.map((accountId) => ({
          ...{ ...named, accountId, status, roles: [{ role: 'admin' as const }] },
        })),
      };
    },
    'auth.personal-data.get': ({ accountId }) => {
      away();
      const rows = [{ id: accountId, email: 'asha@test.gatehouse.example' }];
      return { parts: [{ name: 'account', rows }] };
    },
  });
  const broker = await main.brokers.connect('notification');
  const refused = broker.contracts
    .rpcsServedBy('notification')
    .map((name) => [name, () => Promise.reject(new Error('Not asked'))]);
  const answers: Partial<RpcHandlers<MadeCalls>> = {
    'notification.personal-data.list': ({ after, limit }) => ({
      rows: others.told.filter(({ seq }) => seq > after).slice(0, limit),
    }),
  };
  const calls = { ...Object.fromEntries(refused), ...answers } as RpcHandlers<MadeCalls>;
  await serveRpc(broker, 'notification', calls);
}

/** What people do. */
function asking(main: MainFixture, asha: string) {
  const create = (token = asha, body: object = { kind: 'export', language: 'de' }, headers = {}) =>
    call(main, 'POST', '/data-requests', { token, body, headers });
  const created = async (token = asha): Promise<DataRequest> => {
    const { status, body } = await create(token);
    expect(status, JSON.stringify(body)).to.equal(201);
    return body as unknown as DataRequest;
  };
  const get = async (id: string, token = asha): Promise<DataRequest> => {
    const { status, body } = await call(main, 'GET', `/data-requests/${id}`, { token });
    expect(status, JSON.stringify(body)).to.equal(200);
    return body as unknown as DataRequest;
  };
  const archive = (id: string, token = asha) =>
    call(main, 'GET', `/data-requests/${id}/archive`, { token });
  /** Once it is in that state. */
  const until = (id: string, state: string, token = asha): Promise<DataRequest> =>
    eventually(
      async () => {
        const request = await get(id, token);
        expect(request.state).to.equal(state);
        return request;
      },
      { within: 20_000 },
    );
  const download = async (id: string, token = asha): Promise<Map<string, string>> => {
    const { status, body } = await archive(id, token);
    expect(status, JSON.stringify(body)).to.equal(200);
    const response = await fetch(new URL(String(body['url']), main.api));
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([response.status, bytes.length]).to.deep.equal([200, body['bytes']]);
    return unzipped(bytes);
  };
  const cancel = (id: string, token = asha) =>
    call(main, 'POST', `/data-requests/${id}/cancel`, { token });
  return { create, created, get, archive, until, download, cancel };
}

/** A token of somebody who proved who they are so long ago, or who is acted for. */
export function tokenOf(
  { issuer }: MainFixture,
  { id }: TestCommunity,
  { accountId, role }: TestPerson,
  more: { authenticatedAt?: Date | null; actorId?: string },
): Promise<string> {
  const tenants = [{ id, roles: [role], permissions: [] }];
  return issuer.tokenFor({ accountId, tenants, ...more });
}
