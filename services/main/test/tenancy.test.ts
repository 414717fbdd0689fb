import { expect } from 'chai';
import { call, startMain, type Call, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

describe('a member of another community', () => {
  let main: MainFixture;
  let visitId: string;
  let foreignGuard: string;
  let foreignResident: string;

  before(async () => {
    main = await startMain();
    const { here, elsewhere } = main.world;
    foreignGuard = await tokenFor(main.issuer, elsewhere, elsewhere.guard);
    foreignResident = await tokenFor(main.issuer, elsewhere, elsewhere.asha);
    const token = await tokenFor(main.issuer, here, here.guard);
    const body = { unitId: here.unitId, kind: 'guest', visitor: { name: 'Ravi Kumar' } };
    visitId = String((await call(main, 'POST', '/visits', { token, body })).body['id']);
  });
  after(() => main.stop());

  it('can neither read, answer nor move a visit: 404', async () => {
    const attempts: [string, string, string][] = [
      ['GET', `/visits/${visitId}`, foreignGuard],
      ['POST', `/visits/${visitId}/approve`, foreignResident],
      ['POST', `/visits/${visitId}/deny`, foreignResident],
      ['POST', `/visits/${visitId}/check-in`, foreignGuard],
      ['POST', `/visits/${visitId}/check-out`, foreignGuard],
      ['POST', `/visits/${visitId}/undo-check-out`, foreignGuard],
      ['POST', `/visits/${visitId}/lapse`, foreignGuard],
      ['GET', `/visits/${visitId}/photo`, foreignGuard],
    ];
    for (const [method, path, token] of attempts) {
      const answer = await call(main, method, path, { token });
      expect(answer.status, `${method} ${path}`).to.equal(404);
    }
    const { here } = main.world;
    const token = await tokenFor(main.issuer, here, here.guard);
    const visit = await call(main, 'GET', `/visits/${visitId}`, { token });
    expect(visit.body['state'], 'nothing has changed').to.equal('requested');
  });

  it('can neither read, edit nor take down a notice, and finds none in a list', async () => {
    const { here, elsewhere } = main.world;
    const own = await tokenFor(main.issuer, here, here.manager);
    const token = await tokenFor(main.issuer, elsewhere, elsewhere.manager);
    const body = { title: 'Water is off', body: 'On Friday.' };
    const made = await call(main, 'POST', '/notices', { token: own, body });
    const path = `/notices/${String(made.body['id'])}`;
    const { headers } = await call(main, 'GET', path, { token: own });
    const ifMatch = { 'if-match': headers.get('etag') ?? '' };
    const attempts: [string, string, Call][] = [
      ['GET', path, {}],
      ['PUT', path, { body: { ...body, title: 'Taken over' }, headers: ifMatch }],
      ['PUT', `${path}/read`, {}],
      ['DELETE', path, {}],
    ];
    for (const [method, at, sent] of attempts)
      expect((await call(main, method, at, { token, ...sent })).status, method).to.equal(404);
    expect((await call(main, 'GET', '/notices', { token })).body).to.deep.equal({ items: [] });
    const { body: list } = await call(main, 'GET', '/notices', { token: own });
    expect(list['items'], 'nothing has changed').to.deep.equal([
      { notice: made.body, pinned: false, read: false, readers: 0 },
    ]);
  });

  it('cannot find it in a list', async () => {
    const { here } = main.world;
    for (const query of ['', `?unitId=${here.unitId}`, '?state=requested']) {
      const answer = await call(main, 'GET', `/visits${query}`, { token: foreignGuard });
      expect(answer.body['items'], query).to.deep.equal([]);
    }
  });

  it('is suggested nobody who came to it', async () => {
    const { here } = main.world;
    const visitor = { name: 'Ravi Kumar', phone: '+919812345678', company: 'Swift Parcels' };
    const token = await tokenFor(main.issuer, here, here.guard);
    const body = { unitId: here.unitId, kind: 'delivery', visitor };
    expect((await call(main, 'POST', '/visits', { token, body })).status).to.equal(201);
    const path = '/visits/suggestions?search=ravi';
    const own = await call(main, 'GET', path, { token });
    expect(own.body['companies']).to.have.length(1);
    expect(own.body['visitors']).to.have.length(2);
    const foreign = await call(main, 'GET', path, { token: foreignGuard });
    expect(foreign.body).to.deep.equal({ companies: [], visitors: [] });
  });

  it('cannot ring its units: 404 naming body.unitId', async () => {
    const body = { unitId: main.world.here.unitId, kind: 'guest', visitor: { name: 'Spy' } };
    const answer = await call(main, 'POST', '/visits', { token: foreignGuard, body });
    expect(answer.status).to.equal(404);
    expect(answer.body['errors']).to.deep.equal([
      { path: 'body.unitId', message: 'names no unit of this community' },
    ]);
  });

  it('does not learn who is online in it', async () => {
    const path = `/units/${main.world.here.unitId}/presence`;
    for (const token of [foreignGuard, foreignResident])
      expect((await call(main, 'GET', path, { token })).status).to.equal(404);
  });

  it('cannot act in it by naming it: 403', async () => {
    const headers = { 'x-community-id': main.world.here.id };
    const answer = await call(main, 'GET', '/visits', { token: foreignGuard, headers });
    expect(answer.status).to.equal(403);
  });

  it('does not see its units', async () => {
    const answer = await call(main, 'GET', '/units', { token: foreignGuard });
    const ids = (answer.body['items'] as { id: string }[]).map((unit) => unit.id);
    expect(ids).to.have.length(3).and.not.include(main.world.here.unitId);
  });
});
