import type { components } from '@gatehouse/contracts/auth';
import { GRANTS } from '@gatehouse/contracts/permissions';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { decode } from 'jsonwebtoken';
import { startAuth, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity, type Member, type TestCommunity } from './support/community.js';

type Page = components['schemas']['ApiKeyPage'];
type Token = components['schemas']['MachineToken'];

describe('keys of devices', () => {
  let auth: AuthUnderTest;
  let community: TestCommunity;
  let admin: Member;

  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());
  beforeEach(async () => {
    community = newCommunity(auth);
    admin = await community.join('admin');
  });

  const create = (deviceId = newId()) =>
    auth.rpc.call('auth.device-key.create', {
      ...{ communityId: community.id, deviceId, name: 'Tablet at the north gate' },
    });
  const revoke = (deviceId: string, more: object = {}) =>
    auth.rpc.call('auth.device-key.revoke', { communityId: community.id, deviceId, ...more });
  const exchange = (apiKey: string) =>
    auth.api.send<Token>('POST', '/auth/token', { body: { apiKey } });
  const use = async (token: string): Promise<number> =>
    (await auth.api.send('GET', '/auth/permissions', { token })).status;

  it('sign the device in as itself, with the rights of devices, in its community alone', async () => {
    const deviceId = newId();
    const { apiKeyId, apiKey } = await create(deviceId);
    expect(apiKey).to.match(/^gh_[0-9a-f]{32}_[\w-]{43}$/);
    const { status, body } = await exchange(apiKey);
    expect(status).to.equal(200);
    expect(decode(body.accessToken)).to.deep.include({
      ...{ sub: deviceId, sid: apiKeyId, amr: ['key'] },
      tenants: [{ id: community.id, roles: [], permissions: [...GRANTS.device] }],
    });
    expect(GRANTS.device).to.include('gate:sync');
    expect(await use(body.accessToken)).to.equal(200);
  });

  it('are refused at once when they are revoked, with the tokens they have earned', async () => {
    const [deviceId, other] = [newId(), newId()];
    const keys = [await create(deviceId), await create(deviceId)];
    const stays = await create(other);
    const tokens = [];
    for (const { apiKey } of [...keys, stays])
      tokens.push((await exchange(apiKey)).body.accessToken);
    for (const token of tokens) expect(await use(token)).to.equal(200);
    for (let round = 0; round < 2; round++) await revoke(deviceId);
    for (const { apiKey } of keys)
      expect((await exchange(apiKey)).problem.code).to.equal('api_key_invalid');
    expect(await Promise.all(tokens.map(use))).to.deep.equal([401, 401, 200]);
    expect((await exchange(stays.apiKey)).status).to.equal(200);
  });

  it('are revoked one alone where it is named, and never those of another community', async () => {
    const deviceId = newId();
    const [first, second] = [await create(deviceId), await create(deviceId)];
    await revoke(deviceId, { apiKeyId: first.apiKeyId });
    await revoke(deviceId, { communityId: newId() });
    await revoke(newId(), { apiKeyId: second.apiKeyId });
    expect((await exchange(first.apiKey)).status).to.equal(401);
    expect((await exchange(second.apiKey)).status).to.equal(200);
  });

  it('are none of those that admins make, see and revoke', async () => {
    const { apiKeyId, apiKey } = await create();
    const { token } = admin;
    const { body } = await auth.api.send<Page>('GET', '/auth/api-keys', { token });
    expect(body.items).to.deep.equal([]);
    const path = `/auth/api-keys/${apiKeyId}`;
    const gone = await auth.api.send('DELETE', path, { token });
    expect([gone.status, gone.problem.code]).to.deep.equal([404, 'api_key_not_found']);
    const taken = await auth.api.send('POST', `${path}/take-over`, { token });
    expect([taken.status, taken.problem.code]).to.deep.equal([404, 'api_key_not_found']);
    const wanted = {
      name: 'Barrier',
      permissions: ['gate:sync'],
      expiresAt: '2027-01-01T00:00:00Z',
    };
    const made = await auth.api.send('POST', '/auth/api-keys', { token, body: wanted });
    expect(made.problem.code).to.equal('permission_not_held');
    expect((await exchange(apiKey)).status).to.equal(200);
  });
});
