import type { components } from '@gatehouse/contracts/auth';
import { GRANTS } from '@gatehouse/contracts/permissions';
import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startAuth, TEST_COMMUNITY, TEST_PASSWORD } from './support/auth-under-test.js';
import type { AuthUnderTest } from './support/auth-under-test.js';

type Catalogue = components['schemas']['PermissionCatalogue'];

const COMMAND = fileURLToPath(new URL('../src/commands/grant-operator.js', import.meta.url));

describe('a platform operator', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  function command(...args: string[]): Promise<{ code: number; out: string }> {
    const { MYSQL_URL, REDIS_URL, RABBITMQ_URL } = auth.config;
    const env = { MYSQL_URL, REDIS_URL, RABBITMQ_URL, KEY_ENCRYPTION_SECRET: 'x'.repeat(32) };
    return new Promise((resolve) => {
      execFile(process.execPath, [COMMAND, ...args], { env }, (error, out) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out });
      });
    });
  }
  const permissionsIn = async (token: string, community: string) =>
    (
      await auth.api.send<Catalogue>('GET', '/auth/permissions', {
        token,
        headers: { 'x-community-id': community },
      })
    ).body;

  it('is made by a command, and may act in every community', async () => {
    const account = await auth.register({ memberships: [] });
    const before = await auth.api.login(account.email, TEST_PASSWORD);
    expect((await permissionsIn(before.body.accessToken, TEST_COMMUNITY)).mine).to.equal(undefined);

    const granted = await command('--email', account.email.toUpperCase());
    expect(granted).to.deep.include({ code: 0 });
    const { body } = await auth.api.refresh(before.body.refreshToken);
    expect(body.user.platformRole).to.equal('operator');
    expect(body.permissions).to.deep.equal([...GRANTS.operator].sort());
    const { mine } = await permissionsIn(body.accessToken, TEST_COMMUNITY);
    expect(mine).to.deep.equal([...GRANTS.operator].sort());

    await command('--email', account.email, '--revoke');
    const after = await auth.api.refresh(body.refreshToken);
    expect(after.body.user).to.not.have.property('platformRole');
    expect(after.body.permissions).to.deep.equal([]);
  });

  it('is nobody whom the command does not know', async () => {
    const unknown = await command('--email', 'nobody@test.gatehouse.example');
    expect(unknown).to.deep.equal({
      code: 1,
      out: 'No account nobody@test.gatehouse.example.\n',
    });
    expect((await command()).code).to.equal(2);
  });
});
