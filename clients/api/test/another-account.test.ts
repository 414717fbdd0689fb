import { expect } from 'chai';
import { AnotherAccountError } from '../src/another-account-error.js';
import { FakeGateway, bearer, caught, problem, session } from './fake-gateway.js';

describe('what one person asked for', () => {
  const gateway = new FakeGateway();
  beforeEach(() => gateway.start());
  afterEach(() => gateway.stop());

  it('sends nothing again when the cookie has become somebody else’s', async () => {
    gateway.answer = (asked) => {
      if (asked.path.endsWith('/login')) return session('old');
      if (asked.path.endsWith('/refresh')) return session('new', undefined, 'bilal');
      return problem(401, 'token_expired');
    };
    const heard: unknown[] = [];
    const api = gateway.client({
      tokenDelivery: 'cookie',
      onSession: (next) => heard.push(next?.user.id),
      onAnotherAccount: () => heard.push('another'),
    });
    await api.auth.login('asha@gatehouse.example', 'a password');
    const [first, second] = await Promise.all([
      caught(api.visits.approve('v')),
      caught(api.units.list()),
    ]);
    for (const error of [first, second]) expect(error).to.be.instanceOf(AnotherAccountError);
    expect(gateway.count('/api/v1/visits/v/approve')).to.equal(1);
    expect(gateway.count('/api/v1/auth/refresh')).to.equal(1);
    expect(heard).to.deep.equal(['asha', 'another', undefined]);
    expect(api.accessToken).to.equal(undefined);
  });

  it('does not go on as somebody else afterwards either, until somebody signs in here', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    gateway.answer = async (asked) => {
      if (asked.path.endsWith('/login')) return session(asked.body.includes('carol') ? 'c' : 'old');
      if (asked.path.endsWith('/refresh')) return session('new', undefined, 'bilal');
      if (asked.path.endsWith('/late/approve')) await held;
      return problem(401, 'token_expired');
    };
    const heard: unknown[] = [];
    const api = gateway.client({
      tokenDelivery: 'cookie',
      onSession: (next) => heard.push(next?.user.id),
    });
    await api.auth.login('asha@gatehouse.example', 'a password');
    const late = caught(api.visits.approve('late'));
    expect(await caught(api.visits.approve('v'))).to.be.instanceOf(AnotherAccountError);
    release();
    expect(await late).to.be.instanceOf(AnotherAccountError);
    expect(await caught(api.renewAccessToken())).to.be.instanceOf(AnotherAccountError);
    expect(gateway.count('/api/v1/visits/late/approve')).to.equal(1);
    expect(gateway.count('/api/v1/auth/refresh'), 'their token is not used up').to.equal(1);
    expect(heard).to.deep.equal(['asha', undefined]);
    await api.auth.login('carol@gatehouse.example', 'a password');
    expect(api.accessToken).to.equal('c');
  });

  it('sends nothing again when somebody else has signed in through this very client', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    gateway.answer = async (asked) => {
      if (asked.path.endsWith('/login')) {
        return asked.body.includes('bilal') ? session('b', 'rb', 'bilal') : session('a', 'ra');
      }
      if (bearer(asked) === 'Bearer b') return { status: 200, body: { items: [] } };
      await held;
      return problem(401, 'token_expired');
    };
    const api = gateway.client();
    await api.auth.login('asha@gatehouse.example', 'a password');
    const late = caught(api.visits.approve('v'));
    await api.auth.login('bilal@gatehouse.example', 'a password');
    release();
    expect(await late).to.be.instanceOf(AnotherAccountError);
    expect(gateway.count('/api/v1/visits/v/approve')).to.equal(1);
    expect(await api.visits.list(), 'whoever is signed in goes on').to.deep.equal({ items: [] });
  });

  it('does not take up the session of the cookie for what was asked before signing out', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    gateway.answer = async (asked) => {
      if (asked.path.endsWith('/logout')) return { status: 204 };
      if (asked.path.endsWith('/refresh')) return session('new', undefined, 'bilal');
      await held;
      return problem(401, 'token_revoked');
    };
    const api = gateway.client({ accessToken: 'old', tokenDelivery: 'cookie' });
    const late = caught(api.visits.approve('v'));
    await api.auth.logout();
    release();
    expect(await late).to.have.property('code', 'token_revoked');
    expect(gateway.count('/api/v1/auth/refresh')).to.equal(0);
    expect(api.accessToken).to.equal(undefined);
  });

  it('knows whose the token is that it was given', async () => {
    gateway.answer = (asked) =>
      asked.path.endsWith('/refresh')
        ? session('new', undefined, 'bilal')
        : problem(401, 'token_expired');
    const claims = Buffer.from(JSON.stringify({ sub: 'asha' })).toString('base64url');
    const api = gateway.client({ accessToken: `e30.${claims}.x`, tokenDelivery: 'cookie' });
    expect(await caught(api.visits.approve('v'))).to.be.instanceOf(AnotherAccountError);
    expect(gateway.count('/api/v1/visits/v/approve')).to.equal(1);
  });
});
