import { expect } from 'chai';
import {
  FakeGateway,
  bearer,
  caught,
  problem,
  session,
  type Answer,
  type Asked,
} from './fake-gateway.js';

describe('an access token that has run out', () => {
  const gateway = new FakeGateway();
  beforeEach(() => gateway.start());
  afterEach(() => gateway.stop());

  /** Takes `new` only; exchanges `r1` for it. */
  const expired = (asked: Asked): Answer => {
    if (asked.path === '/api/v1/auth/refresh') return session('new', 'r2');
    return bearer(asked) === 'Bearer new'
      ? { status: 200, body: { items: [] } }
      : problem(401, 'token_expired');
  };

  it('renews it once for all requests under way, and each is answered', async () => {
    gateway.answer = expired;
    const sessions: unknown[] = [];
    const api = gateway.client({
      accessToken: 'old',
      refreshToken: 'r1',
      onSession: (next) => sessions.push(next?.accessToken),
    });
    const pages = await Promise.all(Array.from({ length: 20 }, () => api.visits.list()));
    expect(pages).to.have.length(20);
    expect(gateway.count('/api/v1/auth/refresh')).to.equal(1);
    expect(sessions).to.deep.equal(['new']);
    const [exchanged] = gateway.asked.filter(({ path }) => path.endsWith('/refresh'));
    expect(JSON.parse(exchanged?.body ?? '')).to.deep.equal({ refreshToken: 'r1' });
  });

  it('takes the token that came meanwhile instead of exchanging again', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    gateway.answer = async (asked) => {
      if (asked.path.startsWith('/api/v1/units') && bearer(asked) === 'Bearer old') await held;
      return expired(asked);
    };
    const api = gateway.client({ accessToken: 'old', refreshToken: 'r1' });
    const late = api.units.list();
    await api.visits.list();
    release();
    await late;
    expect(gateway.count('/api/v1/auth/refresh')).to.equal(1);
  });

  it('sends a body again as it was', async () => {
    gateway.answer = expired;
    const api = gateway.client({ accessToken: 'old', refreshToken: 'r1' });
    const visit = { unitId: 'u', kind: 'guest', visitor: { name: 'Ravi' } } as const;
    await api.visits.request(visit);
    const [first, second] = gateway.asked.filter(({ path }) => path === '/api/v1/visits');
    expect(JSON.parse(second?.body ?? '')).to.deep.equal(visit);
    expect(second?.body).to.equal(first?.body);
  });

  it('in a browser exchanges the cookie, with the header that no other site can send', async () => {
    gateway.answer = expired;
    const api = gateway.client({ accessToken: 'old', tokenDelivery: 'cookie' });
    await api.visits.list();
    const exchanged = gateway.asked.find(({ path }) => path.endsWith('/refresh'));
    expect(exchanged?.headers['x-requested-with']).to.equal('gatehouse');
    expect(JSON.parse(exchanged?.body ?? '')).to.deep.equal({});
  });

  it('says that the session is over when the refresh token is refused', async () => {
    gateway.answer = ({ path }) =>
      path.endsWith('/refresh')
        ? problem(401, 'refresh_token_invalid')
        : problem(401, 'token_revoked');
    const sessions: unknown[] = [];
    const options = { accessToken: 'old', refreshToken: 'r1' };
    const api = gateway.client({ ...options, onSession: (next) => sessions.push(next) });
    const errors = await Promise.all([caught(api.visits.list()), caught(api.units.list())]);
    for (const error of errors) expect(error).to.have.property('code', 'token_revoked');
    expect(sessions).to.deep.equal([undefined]);
    expect(api.accessToken).to.equal(undefined);
  });

  it('keeps the session when the exchange is not answered, and tries again later', async () => {
    let isAway = true;
    gateway.answer = (asked) =>
      asked.path.endsWith('/refresh') && isAway
        ? problem(503, 'service_unavailable')
        : expired(asked);
    const api = gateway.client({ accessToken: 'old', refreshToken: 'r1' });
    expect(await caught(api.visits.list())).to.have.property('status', 503);
    isAway = false;
    expect(await api.visits.list()).to.deep.equal({ items: [] });
  });

  it('does not bring a session back that was ended meanwhile', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    gateway.answer = async (asked) => {
      if (asked.path.endsWith('/logout')) return { status: 204 };
      if (asked.path.endsWith('/refresh')) await held;
      return expired(asked);
    };
    const api = gateway.client({ accessToken: 'old', refreshToken: 'r1' });
    const renewal = api.renewAccessToken();
    await api.auth.logout();
    release();
    expect(await renewal).to.equal(undefined);
    expect(api.accessToken).to.equal(undefined);
  });
});
