import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import type { Session } from './support/api-client.js';

describe('logout', () => {
  let auth: AuthUnderTest;
  const pushed: { key: string; envelope: Envelope }[] = [];

  before(async () => {
    auth = await startAuth();
    const edge = await auth.brokers.connect('edge');
    await edge.subscribePush({
      keys: ['user.#'],
      handle: (key, envelope) => pushed.push({ key, envelope }),
    });
  });
  after(() => auth.stop());

  async function signedIn(email?: string): Promise<Session> {
    const address = email ?? (await auth.register()).email;
    return (await auth.api.login(address, TEST_PASSWORD)).body;
  }

  it('refuses both tokens at once, and those of the refreshes before', async () => {
    const first = await signedIn();
    const { body: second } = await auth.api.refresh(first.refreshToken);
    const { status, body } = await auth.api.logout(second.accessToken);
    expect({ status, body }).to.deep.equal({ status: 204, body: undefined });

    for (const { accessToken, refreshToken } of [first, second]) {
      const profile = await auth.api.profile(accessToken);
      expect(profile.status).to.equal(401);
      expect(profile.problem.code).to.equal('token_revoked');
      const refresh = await auth.api.refresh(refreshToken);
      expect(refresh.problem.code).to.equal('refresh_token_invalid');
    }
    expect((await auth.api.logout(second.accessToken)).status).to.equal(401);
  });

  it('leaves other sessions of the account alone', async () => {
    const here = await signedIn();
    const there = await signedIn(here.user.email);
    await auth.api.logout(here.accessToken);
    expect((await auth.api.profile(there.accessToken)).status).to.equal(200);
    expect((await auth.api.refresh(there.refreshToken)).status).to.equal(200);
  });

  it('tells the edges which session ended', async () => {
    const { accessToken, session, user } = await signedIn();
    await auth.api.logout(accessToken);
    const mine = await eventually(() => {
      const found = pushed.filter(({ key }) => key === `user.${user.id}`);
      expect(found).to.have.length(1);
      return found[0];
    });
    expect(mine?.envelope).to.deep.include({
      type: 'gatehouse.session.ended.v1',
      source: 'gatehouse/auth',
      data: { accountId: user.id, sessionId: session.id },
    });
  });

  it('leaves no token alive when it races with refreshes', async () => {
    const first = await signedIn();
    const refreshes = Array.from({ length: 10 }, () => auth.api.refresh(first.refreshToken));
    // One is answered for certain, and the others are still on their way.
    await Promise.any(refreshes);
    await auth.api.logout(first.accessToken);
    const refreshed = await Promise.all(refreshes);
    expect(refreshed.some(({ status }) => status === 200)).to.equal(true);
    for (const { status, body } of refreshed) {
      if (status !== 200) continue;
      expect((await auth.api.profile(body.accessToken)).status).to.equal(401);
      expect((await auth.api.refresh(body.refreshToken)).status).to.equal(401);
    }
  });

  it('refuses requests without a sound token', async () => {
    const { accessToken } = await signedIn();
    const [head, , signature] = accessToken.split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const claims = Buffer.from('{"sub":"x"}').toString('base64url');
    const headers: Record<string, string>[] = [
      {},
      { authorization: 'Basic YTpi' },
      { authorization: 'Bearer' },
      { authorization: 'Bearer x' },
      { authorization: `Bearer ${accessToken.slice(0, -4)}AAAA` },
      { authorization: `Bearer ${head ?? ''}.${claims}.${signature ?? ''}` },
      { authorization: `Bearer ${none}.${claims}.` },
    ];
    for (const each of headers) {
      const answer = await auth.api.send('POST', '/auth/logout', { headers: each });
      expect(answer.status, JSON.stringify(each)).to.equal(401);
      expect(answer.headers.get('www-authenticate')).to.match(/^Bearer/);
    }
    expect((await auth.api.profile(accessToken)).status).to.equal(200);
  });

  it('refuses parameters that the specification does not name', async () => {
    const { accessToken } = await signedIn();
    const answer = await auth.api.send('POST', '/auth/logout?all=true', { token: accessToken });
    expect(answer.status).to.equal(400);
    expect((await auth.api.profile(accessToken)).status).to.equal(200);
  });
});
