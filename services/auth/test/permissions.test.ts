import type { components } from '@gatehouse/contracts/auth';
import { GRANTS, PERMISSIONS } from '@gatehouse/contracts/permissions';
import { createTokenVerifier } from '@gatehouse/shared/auth/token-verifier';
import { cachingKeyProvider, type Jwks } from '@gatehouse/shared/auth/key-provider';
import { newId } from '@gatehouse/shared/ids/ids';
import { closeRedis, connectRedis, createRedis } from '@gatehouse/shared/redis/redis';
import { specOf } from '@gatehouse/shared/testing/read-once';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { join } from 'node:path';
import { rightsFrom } from '@gatehouse/shared/auth/rights';
import { allowedTo } from './allowed.js';
import { startAuth, TEST_COMMUNITY, TEST_PASSWORD } from './support/auth-under-test.js';
import type { AuthUnderTest } from './support/auth-under-test.js';

type Catalogue = components['schemas']['PermissionCatalogue'];

const HILLTOP = '0192f3a4-0000-7000-8000-0000000000c2';

describe('permissions', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  async function tokenOf(account: { email: string }): Promise<string> {
    return (await auth.api.login(account.email, TEST_PASSWORD)).body.accessToken;
  }
  const list = (token: string, community?: string) =>
    auth.api.send<Catalogue>('GET', '/auth/permissions', {
      token,
      headers: community === undefined ? {} : { 'x-community-id': community },
    });

  it('shows what there is, what each role allows, and what the caller may do', async () => {
    const account = await auth.register({
      memberships: [
        { communityId: TEST_COMMUNITY, role: 'employee', job: 'guard' },
        { communityId: TEST_COMMUNITY, role: 'manager', job: null },
      ],
    });
    const { status, body } = await list(await tokenOf(account));
    expect(status).to.equal(200);
    expect(body.permissions.map(({ name }) => name)).to.deep.equal(Object.keys(PERMISSIONS));
    expect(body.roles).to.deep.include({ role: 'resident', permissions: GRANTS.resident });
    expect(body.roles).to.deep.include({ role: 'employee', permissions: GRANTS.employee });
    expect(body.roles).to.deep.include({
      role: 'employee',
      job: 'guard',
      permissions: GRANTS['employee/guard'],
    });
    expect(body.roles.map(({ role }) => role)).to.include('operator');
    expect(body.mine).to.deep.equal(allowedTo('manager', 'employee', 'employee/guard'));
  });

  it('tells the caller’s own in the chosen community only', async () => {
    const account = await auth.register({
      memberships: [
        { communityId: TEST_COMMUNITY, role: 'admin', job: null },
        { communityId: HILLTOP, role: 'resident', job: null },
      ],
    });
    const token = await tokenOf(account);
    expect((await list(token, HILLTOP)).body.mine).to.deep.equal([...GRANTS.resident].sort());
    expect((await list(token, TEST_COMMUNITY)).body.mine).to.include('people:manage');
    expect((await list(token)).status).to.equal(400);
    expect((await list(token, newId())).problem.code).to.equal('tenant_foreign');
  });

  it('refuses without a token', async () => {
    const answer = await auth.api.send('GET', '/auth/permissions');
    expect(answer.status).to.equal(401);
  });

  it('knows every permission that an operation needs', async () => {
    for (const service of ['auth', 'main', 'notification']) {
      const spec = await specOf(join(auth.config.OPENAPI_DIR, `${service}.yaml`));
      for (const { id, permission } of spec.operations) {
        if (permission === undefined) continue;
        expect(PERMISSIONS, id).to.have.property(permission);
      }
    }
  });

  describe('in the token', () => {
    const roles = ['resident', 'employee', 'manager', 'admin'] as const;

    const residentsToken = async () => tokenOf(await auth.register());

    /** As another service reads it, with a table of its own. */
    async function verifiedBy(table: Record<string, readonly string[]>, token: string) {
      const redis = createRedis(auth.config.REDIS_URL, silentLogger);
      await connectRedis(redis);
      const jwks = (await auth.rpc.call('auth.keys.list', {})) as Jwks;
      const keys = cachingKeyProvider(() => Promise.resolve(jwks));
      const verify = createTokenVerifier({ redis, keys, rightsOf: rightsFrom(table) });
      try {
        return await verify(token);
      } finally {
        await closeRedis(redis);
      }
    }

    it('need so many characters for so many communities', async () => {
      for (const [communities, most] of [
        [5, 900],
        [50, 2200],
        [150, 5200],
      ] as const) {
        const memberships = Array.from({ length: communities }, (_none, index) => ({
          communityId: newId(),
          role: roles[index % 4] ?? 'resident',
          job: null,
        }));
        const { length } = await tokenOf(await auth.register({ memberships }));
        expect(length, String(communities)).to.be.below(most);
      }
    });

    it('stay below 1 kB for five communities and every role in each', async () => {
      const memberships = Array.from({ length: 5 }, () => newId()).flatMap((communityId) =>
        roles.map((role) => ({ communityId, role, job: role === 'employee' ? 'guard' : null })),
      );
      const { length } = await tokenOf(await auth.register({ memberships }));
      expect(length).to.be.below(1024);
    });

    it('are not spelled out, so that another table counts for a token that is there already', async () => {
      const { tenants } = await verifiedBy({ resident: ['moon:see'] }, await residentsToken());
      expect(tenants).to.deep.equal([
        { id: TEST_COMMUNITY, roles: ['resident'], permissions: ['moon:see'] },
      ]);
    });

    it('are spelled out where processes of the release before still run', async () => {
      const former = await startAuth({ TOKEN_RIGHTS: 'permissions' });
      try {
        const account = await former.register();
        const { accessToken } = (await former.api.login(account.email, TEST_PASSWORD)).body;
        const [, payload = ''] = accessToken.split('.');
        const { tenants } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
          tenants: unknown;
        };
        expect(tenants).to.deep.equal([
          {
            id: TEST_COMMUNITY,
            roles: ['resident'],
            permissions: [...GRANTS.resident].sort(),
          },
        ]);
        expect((await former.api.profile(accessToken)).status).to.equal(200);
      } finally {
        await former.stop();
      }
    });

    it('stay readable for twenty communities and every mixture of roles', async () => {
      const memberships = Array.from({ length: 20 }, (_, index) => {
        const communityId = newId();
        const held = roles.filter((_role, bit) => ((index % 15) + 1) & (1 << bit));
        return held.map((role) => ({
          communityId,
          role,
          job: role === 'employee' ? 'guard' : null,
        }));
      }).flat();
      const token = await tokenOf(await auth.register({ memberships }));
      expect((await auth.api.profile(token)).status).to.equal(200);
    });

    it('stay readable for a hundred communities, and say the same as the profile', async () => {
      const memberships = Array.from({ length: 100 }, (_, index) => ({
        communityId: newId(),
        role: roles[index % 4] ?? 'resident',
        job: null,
      }));
      const token = await tokenOf(await auth.register({ memberships }));
      const { body } = await auth.api.profile(token);
      const { tenants } = await verifiedBy(GRANTS, token);
      const shown = body.memberships.map(({ communityId: id, ...rights }) => ({ id, ...rights }));
      expect(tenants).to.have.deep.members(shown);
      expect(token.length).to.be.below(8192);
    });
  });
});
