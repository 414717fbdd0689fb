import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { GRANTS } from '@gatehouse/contracts/permissions';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { canonicalJson } from '@gatehouse/codes/canonical-json';
import { standInForAuth } from './auth-stub.js';
import type { Ask } from './belongings-world.js';
import { call, type MainFixture } from './main-fixture.js';
import type { TestCommunity } from './world.js';

/** What auth was asked about the keys of devices. */
export interface AskedKeys {
  created: { communityId: string; deviceId: string; name: string; apiKeyId: string }[];
  revoked: { communityId: string; deviceId: string; apiKeyId?: string }[];
}

/** Auth, as far as it gives keys to devices. */
export async function keysOfDevices(main: MainFixture): Promise<AskedKeys> {
  const asked: AskedKeys = { created: [], revoked: [] };
  await standInForAuth(main, {
    'auth.device-key.create': (wanted) => {
      const apiKeyId = newId();
      asked.created.push({ ...wanted, apiKeyId });
      return { apiKeyId, apiKey: `gh_${createHash('md5').update(apiKeyId).digest('hex')}` };
    },
    'auth.device-key.revoke': (wanted) => {
      asked.revoked.push(wanted);
      return {};
    },
  });
  return asked;
}

/** The keys with which a device signs. */
export function newSigner(): { publicKey: string; privateKey: KeyObject } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  return { publicKey: spki.toString('base64'), privateKey };
}

/** A device that was paired. */
export interface TestDevice {
  id: string;
  /** As it signs in. */
  token: string;
  /** What it brings, signed as a browser signs. */
  signed<Batch extends object>(batch: Batch): Batch & { signature: string };
}

/** Adds a device to the community and pairs it. */
export async function pairedDevice(
  main: MainFixture,
  community: TestCommunity,
  manager: Ask,
): Promise<TestDevice> {
  const draft = { name: `Tablet ${newId().slice(-4)}`, kind: 'gate' };
  const { body } = await manager('POST', '/devices', { body: draft });
  const { code } = body['pairing'] as { code: string };
  const { publicKey, privateKey } = newSigner();
  const paired = await call(main, 'POST', '/public/devices/pair', { body: { code, publicKey } });
  expect(paired.status, JSON.stringify(paired.body)).to.equal(200);
  const id = String(body['id']);
  return {
    id,
    token: await deviceToken(main, community, id),
    signed: (batch) => ({ ...batch, signature: signatureOf(batch, privateKey) }),
  };
}

/** Such as auth gives for the key of a device. */
export function deviceToken(main: MainFixture, { id }: TestCommunity, deviceId: string) {
  const tenants = [{ id, roles: [], permissions: [...GRANTS.device] }];
  return main.issuer.tokenFor({ accountId: deviceId, tenants });
}

export function signatureOf(batch: object, key: KeyObject): string {
  const text = Buffer.from(canonicalJson(batch));
  return sign('sha256', text, { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
}
