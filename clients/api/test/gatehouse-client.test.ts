import { expect } from 'chai';
import { ProblemError } from '../src/problem-error.js';
import { UnreachableError } from '../src/unreachable-error.js';
import { FakeGateway, caught, problem } from './fake-gateway.js';

describe('createGatehouseClient', () => {
  const gateway = new FakeGateway();
  beforeEach(() => gateway.start());
  afterEach(() => gateway.stop());

  it('does not take every 401 for a token that has run out', async () => {
    gateway.answer = () => problem(401, 'step_up_required');
    const api = gateway.client({ accessToken: 'good', refreshToken: 'r1' });
    expect(await caught(api.secondFactors.beginTotp())).to.have.property(
      'code',
      'step_up_required',
    );
    expect(gateway.asked).to.have.length(1);
  });

  it('throws the problem document, or one made of an answer that is none', async () => {
    gateway.answer = () => problem(409, 'visit_already_answered');
    const error = await caught(gateway.client().visits.approve('v'));
    expect(error).to.be.instanceOf(ProblemError);
    expect(error).to.include({ status: 409, code: 'visit_already_answered' });
    gateway.answer = () => ({ status: 502, headers: { 'content-type': 'text/html' } });
    expect(await caught(gateway.client().visits.list())).to.include({
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
    for await (const visit of gateway.client().visits.all({ state: 'inside' })) {
      seen.push(visit);
      if (seen.length === 3) break;
    }
    expect(seen).to.deep.equal(['0a', '0b', '1a']);
    expect(gateway.asked.map(({ path }) => path)).to.deep.equal([
      '/api/v1/visits?state=inside',
      '/api/v1/visits?state=inside&cursor=1',
    ]);
  });

  it('says whom it could not reach, and keeps what the visit was searched by to itself', async () => {
    const { url } = gateway;
    const api = gateway.client({ retries: 0 });
    await gateway.stop();
    const error = await caught(api.visits.list({ search: 'Ravi' }));
    expect(error).to.be.instanceOf(UnreachableError).and.instanceOf(TypeError);
    expect(error).to.include({ method: 'GET', url: `${url}/api/v1/visits` });
    expect(error).to.have.property('message').that.includes(`GET ${url}/api/v1/visits`);
    expect(error).to.have.nested.property('cause.code', 'ECONNREFUSED');
    await gateway.start();
  });

  it('names the community of the call in every command of a community', async () => {
    gateway.answer = () => ({ status: 200, body: { items: [] } });
    const api = gateway.client({ communityId: () => 'its own' });
    const there = { communityId: 'there' };
    const visit = { unitId: 'u', kind: 'guest', visitor: { name: 'Ravi' } } as const;
    const photo = new Blob(['x'], { type: 'image/png' });
    const calls: Record<string, () => Promise<unknown>> = {
      'visits.request': () => api.visits.request(visit, there),
      'visits.list': () => api.visits.list({}, there),
      'visits.all': () => api.visits.all({}, there).next(),
      'visits.get': () => api.visits.get('v', there),
      'visits.approve': () => api.visits.approve('v', there),
      'visits.deny': () => api.visits.deny('v', there),
      'visits.checkIn': () => api.visits.checkIn('v', there),
      'visits.checkOut': () => api.visits.checkOut('v', there),
      'visits.undoCheckOut': () => api.visits.undoCheckOut('v', there),
      'visits.lapse': () => api.visits.lapse('v', there),
      'visits.putPhoto': () => api.visits.putPhoto('v', photo, there),
      'visits.photo': () => api.visits.photo('v', there),
      'units.list': () => api.units.list({}, there),
      'units.all': () => api.units.all({}, there).next(),
      'units.presence': () => api.units.presence('u', there),
      'people.list': () => api.people.list({}, there),
      'people.all': () => api.people.all({}, there).next(),
      'reports.visits': () => api.reports.visits({}, there),
      'audit.list': () => api.audit.list({}, there),
      'audit.all': () => api.audit.all({}, there).next(),
      'audit.verify': () => api.audit.verify(there),
      'accounts.list': () => api.accounts.list({}, there),
      'accounts.all': () => api.accounts.all({}, there).next(),
      'accounts.get': () => api.accounts.get('a', there),
      'accounts.read': () => api.accounts.read('a', there),
      'accounts.replaceRoles': () => api.accounts.replaceRoles('a', { roles: [] }, there),
      'accounts.deactivate': () => api.accounts.deactivate('a', there),
      'accounts.reactivate': () => api.accounts.reactivate('a', there),
      'accounts.endSessions': () => api.accounts.endSessions('a', there),
      'permissions.list': () => api.permissions.list(there),
      'invitations.list': () => api.invitations.list({}, there),
      'invitations.all': () => api.invitations.all({}, there).next(),
      'invitations.create': () =>
        api.invitations.create({ email: 'a@b.c', role: 'manager' }, there),
      'invitations.resend': () => api.invitations.resend('i', there),
      'invitations.revoke': () => api.invitations.revoke('i', there),
    };
    const named: Record<string, unknown> = {};
    for (const [name, call] of Object.entries(calls)) {
      await call();
      named[name] = gateway.asked.at(-1)?.headers['x-community-id'];
    }
    expect(named).to.deep.equal(
      Object.fromEntries(Object.keys(calls).map((name) => [name, 'there'])),
    );
    expect(gateway.asked).to.have.length(Object.keys(calls).length);
  });

  it('edits what was seen: gives the mark of a reading, and names it when it changes', async () => {
    gateway.answer = () => ({ status: 200, body: { id: 'a' }, headers: { etag: '"seen"' } });
    const api = gateway.client({ accessToken: 't' });
    const profile = await api.profile.read();
    const account = await api.accounts.read('a');
    expect([profile.tag, account.tag]).to.deep.equal(['"seen"', '"seen"']);
    await api.profile.update({ givenName: 'Usha' }, { ifMatch: profile.tag });
    await api.accounts.replaceRoles('a', { roles: [] }, { ifMatch: account.tag });
    await api.profile.update({ givenName: 'Usha' });
    const edits = gateway.asked.filter(({ method }) => method !== 'GET');
    expect(edits.map(({ method, headers }) => [method, headers['if-match']])).to.deep.equal([
      ['PATCH', '"seen"'],
      ['PUT', '"seen"'],
      ['PATCH', undefined],
    ]);
  });

  it('names the community that it acts in', async () => {
    gateway.answer = () => ({ status: 200, body: { items: [] } });
    await gateway.client({ communityId: () => 'c1', accessToken: 't' }).visits.list();
    expect(gateway.asked[0]?.headers['x-community-id']).to.equal('c1');
  });
});
