import { newId } from '@gatehouse/shared/ids/ids';
import { inTransaction } from '@gatehouse/shared/sql/transaction';
import { expect } from 'chai';
import { randomBytes } from 'node:crypto';
import { createApiKeysStore } from '../src/features/api-keys/api-keys.store.js';
import { apiKeyCreated } from '../src/features/api-keys/api-keys.events.js';
import { createDevicesStore } from '../src/features/devices/devices.store.js';
import { createPasskeysStore } from '../src/features/passkeys/passkeys.store.js';
import { startAuth, TEST_COMMUNITY, type AuthUnderTest } from './support/auth-under-test.js';

describe('two uses in one millisecond both count:', () => {
  const at = new Date('2026-11-21T08:30:00.123Z');
  const later = new Date('2027-11-21T08:30:00.000Z');
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  it('of an API key', async () => {
    const store = createApiKeysStore(auth.sql);
    const maker = await auth.register();
    const createdBy = maker.id;
    const owner = { communityId: TEST_COMMUNITY, createdBy, takenOverBy: null, permissions: [] };
    const nobodys = { deviceId: null };
    const moments = { createdAt: at, expiresAt: later, lastUsedAt: null, revokedAt: null };
    const key = {
      id: newId(),
      name: 'Barrier',
      secretHash: randomBytes(32),
      ...owner,
      ...moments,
      ...nobodys,
    };
    const by = { ...owner, accountId: createdBy, address: '10.0.0.1' };
    await store.insert(key, apiKeyCreated(key, by), () => Promise.resolve());
    const use = () => {
      const accessTokenId = randomBytes(16).toString('base64url');
      return store.addToken(key.id, maker, { accessTokenId, expiresAt: later }, at);
    };
    expect([await use(), await use()]).to.deep.equal([true, true]);
    expect((await store.find(key.id))?.lastUsedAt).to.deep.equal(new Date(at.getTime() + 1));
    const elsewhere = { ...key, communityId: newId() };
    await store.revoke(elsewhere, at, apiKeyCreated(key, by));
    expect(await use(), 'one of another community was named').to.equal(true);
    await store.revoke(key, at, apiKeyCreated(key, by));
    expect(await use(), 'a revoked one').to.equal(false);
  });

  it('of a device', async () => {
    const store = createDevicesStore(auth.sql);
    const { id: accountId } = await auth.register();
    const device = { accountId, tokenHash: randomBytes(32), usedAt: at, expiresAt: later };
    const touch = (used = device) => inTransaction(auth.sql, (tx) => store.touch(used, tx));
    await inTransaction(auth.sql, (tx) => store.insert(newId(), device, tx));
    expect([await touch(), await touch()]).to.deep.equal([true, true]);
    expect(await touch({ ...device, tokenHash: randomBytes(32) }), 'another').to.equal(false);
  });

  it('of a passkey that does not count', async () => {
    const store = createPasskeysStore(auth.sql);
    const { id: accountId } = await auth.register();
    const keys = { credentialId: randomBytes(16), publicKey: randomBytes(64), transports: [] };
    const moments = { createdAt: at, lastUsedAt: null };
    const passkey = { accountId, ...keys, counter: 0, synced: true, name: 'Phone', ...moments };
    const id = newId();
    await store.insert({ id, ...passkey }, [], () => Promise.resolve());
    const use = (counter: number) => store.recordUse(id, counter, at);
    expect([await use(0), await use(0)]).to.deep.equal([true, true]);
    expect([await use(5), await use(5)], 'of one that counts').to.deep.equal([true, false]);
  });
});
