import type { components } from '@gatehouse/contracts/auth';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { decode } from 'jsonwebtoken';
import type { Session } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity, newOperator, type Member, type TestCommunity } from './support/community.js';
import { mailTo, tokenIn } from './support/mailbox.js';

type Invitation = components['schemas']['Invitation'];
type Key = components['schemas']['CreatedApiKey'];
type Listed = components['schemas']['ApiKey'];
type Machine = components['schemas']['MachineToken'];

const REASON = 'She cannot see her visitors.';

/** What somebody with an office can leave behind in other hands, and whether it still opens. */
interface HandedOut {
  opens: () => Promise<boolean>;
}

describe('what an office gave ends with the office:', () => {
  let auth: AuthUnderTest;
  let community: TestCommunity;
  let chief: Member;
  let admin: Member;

  before(async () => {
    auth = await startAuth();
  });
  beforeEach(async () => {
    community = newCommunity(auth);
    chief = await community.join('admin');
    admin = await community.join('admin');
  });
  after(() => auth.stop());

  const send = <T = unknown>(method: string, path: string, token: string, body?: unknown) =>
    auth.api.send<T>(method, path, { token, body, headers: { 'x-community-id': community.id } });
  const expectStatus = ({ status, problem }: { status: number; problem: unknown }, is: number) => {
    expect(status, JSON.stringify(problem)).to.equal(is);
  };

  const handsOut: Record<string, (by: Member) => Promise<HandedOut>> = {
    'an invitation': async (by) => {
      const email = `${newId()}@test.gatehouse.example`;
      const offer = { email, role: 'admin' };
      expectStatus(await send<Invitation>('POST', '/auth/invitations', by.token, offer), 201);
      const token = tokenIn(await mailTo(auth, email, 'invitation'));
      const said = { token, password: TEST_PASSWORD, givenName: 'Zoya', familyName: 'Khan' };
      const accept = () =>
        auth.api.send<Session>('POST', '/auth/invitations/accept', { body: said });
      return { opens: async () => (await accept()).status === 200 };
    },
    'an API key': async (by) => {
      const { apiKey } = await newKey(by);
      const exchange = () => auth.api.send<Machine>('POST', '/auth/token', { body: { apiKey } });
      return { opens: async () => (await exchange()).status === 200 };
    },
    'a token of an API key': async (by) => {
      const { apiKey } = await newKey(by);
      const { body } = await auth.api.send<Machine>('POST', '/auth/token', { body: { apiKey } });
      return { opens: () => opensAccounts(body.accessToken) };
    },
    'an access token': ({ token }) => Promise.resolve({ opens: () => opensAccounts(token) }),
    'a refresh token': ({ session }) =>
      Promise.resolve({
        opens: async () => {
          const { status, body } = await auth.api.refresh(session.refreshToken);
          return status === 200 && (await opensAccounts(body.accessToken));
        },
      }),
    'a session in somebody else’s name': async (by) => {
      const acting = await actFor(by);
      return { opens: async () => (await auth.api.profile(acting.accessToken)).status === 200 };
    },
    'the refresh token of such a session': async (by) => {
      const acting = await actFor(by);
      return { opens: async () => (await auth.api.refresh(acting.refreshToken)).status === 200 };
    },
  };

  const inviteSomebody = async (): Promise<string> => {
    const email = `${newId()}@test.gatehouse.example`;
    const offer = { email, role: 'employee', job: 'guard' };
    expectStatus(await send('POST', '/auth/invitations', chief.token, offer), 201);
    return email;
  };
  const newKey = async (by: Member, permissions = ['audit:read', 'people:read']) => {
    const expiresAt = new Date(auth.now() + 86_400_000).toISOString();
    const wanted = { name: 'Barrier', permissions, expiresAt };
    const made = await send<Key>('POST', '/auth/api-keys', by.token, wanted);
    expectStatus(made, 201);
    return made.body;
  };
  const opensAccounts = async (token: string) =>
    (await send('GET', '/auth/accounts', token)).status === 200;
  const actFor = async (by: Member) => {
    const { account } = await community.join('resident');
    const path = `/auth/accounts/${account.id}/impersonate`;
    const acting = await send<Required<Session>>('POST', path, by.token, { reason: REASON });
    expectStatus(acting, 200);
    return acting.body;
  };
  const setRoles = async (roles: object[]) => {
    const path = `/auth/accounts/${admin.account.id}/roles`;
    expectStatus(await send('PUT', path, chief.token, { roles }), 200);
  };

  const ends: Record<string, () => Promise<void>> = {
    deactivation: async () => {
      const path = `/auth/accounts/${admin.account.id}/deactivate`;
      expectStatus(await send('POST', path, chief.token), 204);
    },
    demotion: () => setRoles([{ role: 'resident' }]),
    'removal from the community': () => setRoles([]),
    deletion: async () => expectStatus(await send('DELETE', '/auth/profile', admin.token), 204),
  };

  for (const [thing, handOut] of Object.entries(handsOut)) {
    it(`${thing} opens while it lasts`, async () => {
      expect(await (await handOut(admin)).opens()).to.equal(true);
    });
    for (const [end, happens] of Object.entries(ends))
      it(`${thing} ends with ${end}`, async () => {
        const given = await handOut(admin);
        await happens();
        expect(await given.opens()).to.equal(false);
      });
  }

  describe('invitations', () => {
    const invite = async (by: Member, offer: object) => {
      const email = `${newId()}@test.gatehouse.example`;
      const made = await send<Invitation>('POST', '/auth/invitations', by.token, {
        email,
        ...offer,
      });
      expectStatus(made, 201);
      return { ...made.body, token: tokenIn(await mailTo(auth, email, 'invitation')) };
    };
    const accept = (token: string) =>
      auth.api.send<Session>('POST', '/auth/invitations/accept', {
        body: { token, password: TEST_PASSWORD, givenName: 'Zoya', familyName: 'Khan' },
      });

    it('are shown as revoked, and make no account', async () => {
      const { id, email, token } = await invite(admin, { role: 'admin' });
      await setRoles([{ role: 'resident' }]);
      const { status, problem } = await accept(token);
      expect([status, problem.code]).to.deep.equal([422, 'link_invalid']);
      const [rows] = await auth.sql.query('SELECT id FROM accounts WHERE email = ?', {
        replacements: [email],
      });
      expect(rows).to.deep.equal([]);
      const { body } = await send<{ items: Invitation[] }>('GET', '/auth/invitations', chief.token);
      expect(body.items.map(({ id: each, state }) => [each, state])).to.deep.equal([
        [id, 'revoked'],
      ]);
    });

    it('stay good as far as the rank that is left reaches', async () => {
      const kept = await invite(admin, { role: 'employee', job: 'guard' });
      const gone = await invite(admin, { role: 'manager' });
      await setRoles([{ role: 'manager' }]);
      expectStatus(await accept(gone.token), 422);
      expectStatus(await accept(kept.token), 200);
    });
  });

  describe('API keys', () => {
    const exchange = (apiKey: string) =>
      auth.api.send<Machine>('POST', '/auth/token', { body: { apiKey } });
    const takeOver = (id: string, by: Member) =>
      send<Listed>('POST', `/auth/api-keys/${id}/take-over`, by.token);
    const listed = async () =>
      (await send<{ items: Listed[] }>('GET', '/auth/api-keys', chief.token)).body.items[0];

    it('allow what their maker may now, and are shown with it', async () => {
      const key = await newKey(admin, ['audit:read', 'people:read']);
      expect(await listed()).to.deep.include({ allows: ['audit:read', 'people:read'] });
      await setRoles([{ role: 'manager' }]);
      expect(await listed()).to.deep.include({
        permissions: ['audit:read', 'people:read'],
        allows: ['people:read'],
      });
      const { body } = await exchange(key.apiKey);
      const { tenants } = decode(body.accessToken) as { tenants: unknown[] };
      expect(tenants).to.deep.equal([
        { id: community.id, roles: [], permissions: ['people:read'] },
      ]);
      await setRoles([]);
      expect(await listed()).to.deep.include({ allows: [] });
      const { status, problem } = await exchange(key.apiKey);
      expect([status, problem.code]).to.deep.equal([401, 'api_key_invalid']);
    });

    it('are taken over by somebody who may all of it, and then follow their rights', async () => {
      const key = await newKey(admin);
      await setRoles([]);
      const taken = await takeOver(key.id, chief);
      expectStatus(taken, 200);
      expect(taken.body).to.deep.include({
        createdBy: admin.account.id,
        takenOverBy: chief.account.id,
        allows: key.permissions,
      });
      expectStatus(await exchange(key.apiKey), 200);
      await mailTo(auth, await inviteSomebody(), 'invitation');
      const told = auth.published.filter(({ subject }) => subject === key.id).at(-1);
      expect(told?.type).to.equal('gatehouse.api-key.taken-over.v1');
      expect(told?.data).to.deep.include({ actorId: chief.account.id, apiKeyId: key.id });

      const second = await community.join('admin');
      const path = `/auth/accounts/${chief.account.id}/roles`;
      expectStatus(await send('PUT', path, second.token, { roles: [] }), 200);
      expectStatus(await exchange(key.apiKey), 401);
    });

    it('are not taken over when they are over, unknown, or allow more than the taker', async () => {
      const key = await newKey(admin);
      const foreign = await newCommunity(auth).join('admin');
      const unknown = await auth.api.send('POST', `/auth/api-keys/${key.id}/take-over`, {
        token: foreign.token,
      });
      expect(unknown.problem.code).to.equal('api_key_not_found');
      await auth.sql.query("UPDATE api_keys SET permissions = 'visits:admit' WHERE id = ?", {
        replacements: [key.id],
      });
      expect((await takeOver(key.id, chief)).problem.code).to.equal('permission_not_held');
      const other = await newKey(admin);
      expectStatus(await send('DELETE', `/auth/api-keys/${other.id}`, chief.token), 204);
      const { status, problem } = await takeOver(other.id, chief);
      expect([status, problem.code]).to.deep.equal([409, 'api_key_over']);
    });

    it('take nothing that asks for a rank', async () => {
      const expiresAt = new Date(auth.now() + 86_400_000).toISOString();
      for (const name of ['people:invite', 'people:manage', 'people:impersonate']) {
        const permissions = ['people:read', name];
        const wanted = { name: 'Barrier', permissions, expiresAt };
        const { status, problem } = await send('POST', '/auth/api-keys', chief.token, wanted);
        expect([status, problem.code], name).to.deep.equal([422, 'permission_personal']);
        expect(problem.errors?.[0]?.message).to.include(name);
      }
    });
  });

  describe('one’s own rights are changed by nobody’s own hand:', () => {
    const inviting = async (by: Member, email: string) =>
      send<Invitation>('POST', '/auth/invitations', by.token, {
        email,
        role: 'employee',
        job: 'guard',
      });

    it('nobody invites their own address, however it is written', async () => {
      const { email } = admin.account;
      for (const written of [email, email.toUpperCase()]) {
        const { status, problem } = await inviting(admin, written);
        expect([status, problem.code], written).to.deep.equal([403, 'own_account']);
      }
    });

    it('nobody accepts what they offered, when the address has become theirs since', async () => {
      const second = `${newId()}@test.gatehouse.example`;
      expectStatus(await inviting(admin, second), 201);
      const token = tokenIn(await mailTo(auth, second, 'invitation'));
      await auth.sql.query('UPDATE accounts SET email = ? WHERE id = ?', {
        replacements: [second, admin.account.id],
      });
      const { status, problem } = await auth.api.send('POST', '/auth/invitations/accept', {
        body: { token, password: TEST_PASSWORD, givenName: 'Asha', familyName: 'Rao' },
      });
      expect([status, problem.code]).to.deep.equal([403, 'own_account']);
      const [rows] = await auth.sql.query('SELECT role FROM memberships WHERE account_id = ?', {
        replacements: [admin.account.id],
      });
      expect(rows).to.deep.equal([{ role: 'admin' }]);
    });

    it('nobody gives roles in somebody else’s name', async () => {
      const operator = await newOperator(auth);
      const path = (id: string) => `/auth/accounts/${id}/impersonate`;
      const acting = await send<Session>('POST', path(admin.account.id), operator.token, {
        reason: REASON,
      });
      const { status, problem } = await inviting(
        { ...admin, token: acting.body.accessToken },
        operator.account.email,
      );
      expect([status, problem.code]).to.deep.equal([403, 'actor_forbidden']);
    });
  });

  describe('rights in a community that does not exist are none:', () => {
    it('an operator’s slip of a letter makes none', async () => {
      const operator = await newOperator(auth);
      auth.main.nowhere.add(community.id);
      const { account } = await newCommunity(auth).join('resident');
      const expiresAt = new Date(auth.now() + 86_400_000).toISOString();
      const doors: [method: string, path: string, body?: object][] = [
        ['POST', '/auth/invitations', { email: account.email, role: 'admin' }],
        ['GET', '/auth/invitations'],
        ['POST', '/auth/api-keys', { name: 'Barrier', permissions: ['people:read'], expiresAt }],
        ['PUT', `/auth/accounts/${account.id}/roles`, { roles: [{ role: 'admin' }] }],
        ['GET', '/auth/accounts'],
      ];
      for (const [method, path, body] of doors) {
        const { status, problem } = await send(method, path, operator.token, body);
        expect([status, problem.code], `${method} ${path}`).to.deep.equal([403, 'tenant_foreign']);
      }
      auth.main.nowhere.delete(community.id);
      expectStatus(await send('GET', '/auth/accounts', operator.token), 200);
    });

    it('nobody is kept as the last admin of it', async () => {
      const slip = newCommunity(auth);
      auth.main.nowhere.add(slip.id);
      const leave = async (where: TestCommunity) => {
        const { token } = await where.join('admin');
        return auth.api.send('DELETE', '/auth/profile', { token });
      };
      expect((await leave(newCommunity(auth))).problem.code).to.equal('last_admin');
      expectStatus(await leave(slip), 204);
    });
  });

  describe('while nobody can be asked about communities', () => {
    before(async () => {
      await auth.main.leave();
    });

    it('members do what they may, and an operator waits where nobody has been of late', async () => {
      const operator = await newOperator(auth);
      expectStatus(await send('GET', '/auth/accounts', admin.token), 200);
      const elsewhere = await auth.api.send('GET', '/auth/accounts', {
        token: operator.token,
        headers: { 'x-community-id': newId() },
      });
      expectStatus(elsewhere, 503);
    });

    it('an invitation goes out all the same, and its mail says less', async () => {
      const { token } = await newCommunity(auth).join('admin');
      const body = { email: `${newId()}@test.gatehouse.example`, role: 'manager' };
      expectStatus(await auth.api.send('POST', '/auth/invitations', { token, body }), 201);
      const { values } = await mailTo(auth, body.email, 'invitation');
      expect(values).to.include({ role: 'manager' }).and.not.have.property('community');
    });
  });
});
