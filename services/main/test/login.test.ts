import { UnauthenticatedError } from '@gatehouse/shared/errors/app-error';
import { serveRpc } from '@gatehouse/shared/messaging/rpc/rpc-server';
import { expect } from 'chai';
import { call, startMain, type MainFixture } from './main-fixture.js';

const challenge = 'c'.repeat(43);
const step = { challenge, method: 'totp', code: '123456' };

const session = {
  tokenType: 'Bearer',
  accessToken: 'a.b.c',
  accessTokenExpiresAt: '2026-11-21T08:45:00.000Z',
  refreshToken: 'r',
  refreshTokenExpiresAt: '2026-12-21T08:30:00.000Z',
  user: {
    id: '0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a',
    email: 'asha@demo.gatehouse.example',
    givenName: 'Asha',
    familyName: 'Rao',
    locale: 'en',
    memberships: [],
  },
  permissions: [],
  session: { id: '0192f3a4-7c1e-7000-8000-00000000000a', createdAt: '2026-11-21T08:30:00.000Z' },
};

describe('signing in through main with a second factor', () => {
  let main: MainFixture;
  const asked: unknown[] = [];

  before(async () => {
    main = await startMain();
    const auth = await main.brokers.connect('auth');
    const refuse = (): Promise<never> =>
      Promise.reject(
        new UnauthenticatedError('second_factor_required', 'A second factor is needed', {
          context: { challenge, methods: ['totp'], expiresAt: '2026-11-21T08:35:00.000Z' },
        }),
      );
    const open = (request: unknown): Promise<unknown> => {
      asked.push(request);
      return Promise.resolve(session);
    };
    // Whatever else auth serves, nothing here asks for it.
    const served = auth.contracts.rpcsServedBy('auth').map((name) => [name, refuse] as const);
    const handlers = { ...Object.fromEntries(served), 'auth.login.second-factor': open };
    await serveRpc<Record<string, unknown>>(auth, 'auth', handlers);
  });
  after(() => main.stop());

  it('hands on what auth asks for, with the challenge', async () => {
    const { status, body } = await call(main, 'POST', '/login', {
      body: { email: 'asha@demo.gatehouse.example', password: 'x' },
    });
    expect(status).to.equal(401);
    expect(body).to.include({ code: 'second_factor_required' });
    expect(body['context']).to.include({ challenge });
  });

  it('hands the second step to auth, with the address it comes from', async () => {
    const { status, body } = await call(main, 'POST', '/login/second-factor', { body: step });
    expect(status).to.equal(200);
    expect(body).to.deep.equal(session);
    expect(asked).to.have.length(1);
    expect(asked[0]).to.deep.include({ request: step });
    expect((asked[0] as { address: string }).address).to.match(/127\.0\.0\.1/);
  });

  it('refuses a step that is none before it asks auth', async () => {
    for (const wrong of [{}, { ...step, code: 7 }, { ...step, method: 'sms' }, { ...step, x: 1 }]) {
      const { status } = await call(main, 'POST', '/login/second-factor', { body: wrong });
      expect(status).to.equal(400);
    }
    expect(asked).to.have.length(1);
  });
});
