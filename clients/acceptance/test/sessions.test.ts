import { expect } from 'chai';
import { createGatehouseClient } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { signInAnew } from './support/person.js';
import { theSystem } from './support/the-system.js';

describe('a session', () => {
  before(async function start() {
    this.timeout(120_000);
    await theSystem();
  });

  it('is refused by every service, and loses its socket, once it has ended', async () => {
    const meera = await signInAnew('Meera');
    const browser = await meera.openBrowser();
    const token = meera.client.accessToken ?? '';
    await meera.client.auth.logout();
    await eventually(() => expect(browser.isConnected).to.equal(false));

    const { gatewayUrl } = await theSystem();
    const stale = createGatehouseClient({ gatewayUrl, accessToken: token });
    const answers = await Promise.allSettled([
      stale.profile.get(),
      stale.visits.list(),
      stale.notifications.list(),
    ]);
    for (const answer of answers) {
      expect(answer).to.have.nested.property('reason.status', 401);
    }
    meera.closeBrowsers();
  });

  it('goes on with new tokens after a refresh', async () => {
    const { gatewayUrl, accounts } = await theSystem();
    const account = accounts.find(({ givenName }) => givenName === 'Arjun');
    const client = createGatehouseClient({ gatewayUrl });
    const first = await client.auth.login(account?.email ?? '', account?.password ?? '');
    const second = await client.auth.refresh(first.refreshToken ?? '');
    expect(second.session.id).to.equal(first.session.id);
    expect((await client.profile.get()).email).to.equal(account?.email);
  });

  it('is not opened with a wrong password, nor for an unknown account, in the same words', async () => {
    const { gatewayUrl, accounts } = await theSystem();
    const client = createGatehouseClient({ gatewayUrl });
    const attempt = (email: string) =>
      client.auth.login(email, 'not the password').catch((error: unknown) => error);
    const wrong = await attempt(accounts[0]?.email ?? '');
    const unknown = await attempt('nobody@demo.gatehouse.example');
    for (const error of [wrong, unknown]) {
      expect(error).to.be.instanceOf(ProblemError);
      expect((error as ProblemError).problem).to.include({
        status: 401,
        code: 'invalid_credentials',
      });
    }
    expect((wrong as ProblemError).problem.title).to.equal((unknown as ProblemError).problem.title);
  });
});
