import { expect } from 'chai';
import { AnotherAccountError } from '../src/another-account-error.js';
import { createGatehouseClient, type ClientOptions } from '../src/gatehouse-client.js';
import { ProblemError } from '../src/problem-error.js';
import { FakeGateway, problem, type Answer, type Asked } from './fake-gateway.js';

describe('createGatehouseClient', () => {
  let gateway: FakeGateway;

  beforeEach(async () => {
    gateway = new FakeGateway();
    await gateway.start();
  });
  afterEach(() => gateway.stop());

  const client = (options: Partial<ClientOptions> = {}) =>
    createGatehouseClient({ gatewayUrl: gateway.url, ...options });
  const session = (accessToken: string, refreshToken?: string, account = 'asha'): Answer => ({
    status: 200,
    body: {
      ...{ accessToken, user: { id: account } },
      ...(refreshToken !== undefined && { refreshToken }),
    },
  });
  const caught = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);
  const bearer = ({ headers }: Asked) => headers.authorization;

  describe('when the access token has run out', () => {
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
      const api = client({
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
      const api = client({ accessToken: 'old', refreshToken: 'r1' });
      const late = api.units.list();
      await api.visits.list();
      release();
      await late;
      expect(gateway.count('/api/v1/auth/refresh')).to.equal(1);
    });

    it('sends a body again as it was', async () => {
      gateway.answer = expired;
      const api = client({ accessToken: 'old', refreshToken: 'r1' });
      const visit = { unitId: 'u', kind: 'guest', visitor: { name: 'Ravi' } } as const;
      await api.visits.request(visit);
      const [first, second] = gateway.asked.filter(({ path }) => path === '/api/v1/visits');
      expect(JSON.parse(second?.body ?? '')).to.deep.equal(visit);
      expect(second?.body).to.equal(first?.body);
    });

    it('in a browser exchanges the cookie, with the header that no other site can send', async () => {
      gateway.answer = expired;
      const api = client({ accessToken: 'old', tokenDelivery: 'cookie' });
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
      const api = client({ ...options, onSession: (next) => sessions.push(next) });
      const errors = await Promise.all([caught(api.visits.list()), caught(api.units.list())]);
      for (const error of errors) expect(error).to.have.property('code', 'token_revoked');
      expect(sessions).to.deep.equal([undefined]);
      expect(api.accessToken).to.equal(undefined);
    });

    it('sends nothing again when the cookie has become somebody else’s', async () => {
      gateway.answer = (asked) => {
        if (asked.path.endsWith('/login')) return session('old');
        if (asked.path.endsWith('/refresh')) return session('new', undefined, 'bilal');
        return problem(401, 'token_expired');
      };
      const heard: unknown[] = [];
      const api = client({
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
        if (asked.path.endsWith('/login'))
          return session(asked.body.includes('carol') ? 'c' : 'old');
        if (asked.path.endsWith('/refresh')) return session('new', undefined, 'bilal');
        if (asked.path.endsWith('/late/approve')) await held;
        return problem(401, 'token_expired');
      };
      const heard: unknown[] = [];
      const api = client({
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
      const api = client();
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
      const api = client({ accessToken: 'old', tokenDelivery: 'cookie' });
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
      const api = client({ accessToken: `e30.${claims}.x`, tokenDelivery: 'cookie' });
      expect(await caught(api.visits.approve('v'))).to.be.instanceOf(AnotherAccountError);
      expect(gateway.count('/api/v1/visits/v/approve')).to.equal(1);
    });

    it('keeps the session when the exchange is not answered, and tries again later', async () => {
      let isAway = true;
      gateway.answer = (asked) =>
        asked.path.endsWith('/refresh') && isAway
          ? problem(503, 'service_unavailable')
          : expired(asked);
      const api = client({ accessToken: 'old', refreshToken: 'r1' });
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
      const api = client({ accessToken: 'old', refreshToken: 'r1' });
      const renewal = api.renewAccessToken();
      await api.auth.logout();
      release();
      expect(await renewal).to.equal(undefined);
      expect(api.accessToken).to.equal(undefined);
    });
  });

  it('does not take every 401 for a token that has run out', async () => {
    gateway.answer = () => problem(401, 'step_up_required');
    const api = client({ accessToken: 'good', refreshToken: 'r1' });
    expect(await caught(api.secondFactors.beginTotp())).to.have.property(
      'code',
      'step_up_required',
    );
    expect(gateway.asked).to.have.length(1);
  });

  it('throws the problem document, or one made of an answer that is none', async () => {
    gateway.answer = () => problem(409, 'visit_already_answered');
    const error = await caught(client().visits.approve('v'));
    expect(error).to.be.instanceOf(ProblemError);
    expect(error).to.include({ status: 409, code: 'visit_already_answered' });
    gateway.answer = () => ({ status: 502, headers: { 'content-type': 'text/html' } });
    expect(await caught(client().visits.list())).to.include({
      status: 502,
      code: 'unexpected_answer',
    });
  });

  it('walks pages to the end, asking for each when it is wanted', async () => {
    gateway.answer = ({ path }) => {
      const cursor = Number(new URL(path, gateway.url).searchParams.get('cursor') ?? 0);
      const next = cursor < 2 ? { nextCursor: String(cursor + 1) } : {};
      return { status: 200, body: { items: [`${cursor}a`, `${cursor}b`], ...next } };
    };
    const seen: unknown[] = [];
    for await (const visit of client().visits.all({ state: 'inside' })) {
      seen.push(visit);
      if (seen.length === 3) break;
    }
    expect(seen).to.deep.equal(['0a', '0b', '1a']);
    expect(gateway.asked.map(({ path }) => path)).to.deep.equal([
      '/api/v1/visits?state=inside',
      '/api/v1/visits?state=inside&cursor=1',
    ]);
  });

  describe('with retries', () => {
    const failing = (times: number, how: Answer): void => {
      gateway.answer = () =>
        gateway.asked.length <= times ? how : { status: 200, body: { id: 'v', items: [] } };
    };

    it('repeats a write that was cut off, under one key', async () => {
      failing(2, 'destroy');
      const visit = { unitId: 'u', kind: 'cab', visitor: { name: 'Dilip' } } as const;
      await client({ retries: 2 }).visits.request(visit);
      const keys = gateway.asked.map(({ headers }) => headers['idempotency-key']);
      expect(keys).to.have.length(3);
      expect(new Set(keys).size).to.equal(1);
      expect(keys[0]).to.match(/^[0-9a-f]{32}$/);
    });

    it('gives each write a key of its own, and the caller’s key goes first', async () => {
      const api = client({ retries: 1 });
      gateway.answer = () => ({ status: 200, body: {} });
      await api.visits.approve('a');
      await api.visits.approve('a');
      await api.visits.approve('a', { idempotencyKey: 'mine' });
      const [first, second, third] = gateway.asked.map(({ headers }) => headers['idempotency-key']);
      expect(first).not.to.equal(second);
      expect(third).to.equal('mine');
    });

    it('waits for the first attempt when that is still being handled', async () => {
      failing(1, problem(409, 'idempotency_in_flight'));
      await client({ retries: 1 }).visits.deny('v');
      expect(gateway.asked).to.have.length(2);
    });

    it('does not repeat a login, nor what was refused for good', async () => {
      const api = client({ retries: 3 });
      gateway.answer = () => 'destroy';
      expect(await caught(api.auth.login('a@b.c', 'x'))).to.be.instanceOf(TypeError);
      gateway.answer = () => problem(422, 'unit_has_no_residents');
      await caught(api.visits.approve('v'));
      expect(gateway.asked).to.have.length(2);
    });

    it('gives up after the last, and at once when it is aborted', async () => {
      gateway.answer = () => problem(503, 'service_unavailable');
      expect(await caught(client({ retries: 1 }).visits.list())).to.have.property('status', 503);
      expect(gateway.asked).to.have.length(2);
      const abort = new AbortController();
      gateway.answer = () => {
        abort.abort();
        return { ...problem(503, 'service_unavailable'), headers: { 'Retry-After': '5' } };
      };
      const error = await caught(client({ retries: 5 }).visits.list({}, { signal: abort.signal }));
      expect(error).to.have.property('name', 'AbortError');
      expect(gateway.asked).to.have.length(3);
    });
  });

  it('names the community that it acts in', async () => {
    gateway.answer = () => ({ status: 200, body: { items: [] } });
    await client({ communityId: () => 'c1', accessToken: 't' }).visits.list();
    expect(gateway.asked[0]?.headers['x-community-id']).to.equal('c1');
  });
});
