import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { currencyDigits } from '../src/money/currency-digits.js';
import { adminOf, codeOf, ESTATE, opened, operatorOf } from './community-roles.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

const NOW = new Date('2026-11-29T06:00:00.000Z');

describe('opening and editing communities', () => {
  let main: MainFixture;
  let operator: string;
  let at = NOW;

  before(async () => {
    main = await startMain({}, { now: () => at });
    operator = await operatorOf(main);
  });
  beforeEach(() => {
    at = NOW;
  });
  after(() => main.stop());

  const create = (body: object, token = operator) =>
    call(main, 'POST', '/communities', { token, body });
  const get = (id: string, token: string) => call(main, 'GET', `/communities/${id}`, { token });
  const edit = (id: string, token: string, body: object, ifMatch?: string) =>
    call(main, 'PATCH', `/communities/${id}`, {
      ...{ token, body },
      ...(ifMatch !== undefined && { headers: { 'if-match': ifMatch } }),
    });
  const audited = async (id: string) => {
    const { body } = await call(main, 'GET', '/audit-log', { token: await adminOf(main, id) });
    return (body['items'] as { type: string }[]).map(({ type }) => type);
  };

  describe('createCommunity', () => {
    it('opens one that is being set up, where its Location says', async () => {
      const { id, body, headers } = await opened(main, operator);
      expect(body).to.deep.equal({
        ...{ id, ...ESTATE, state: 'setup', weekStart: 1, areaUnit: 'square-metre' },
        createdAt: NOW.toISOString(),
      });
      expect(headers.get('location')).to.equal(`/api/v1/communities/${id}`);
      const found = await get(id, await adminOf(main, id));
      expect(found.body).to.deep.equal(body);
      await eventually(async () =>
        expect(await audited(id)).to.deep.equal(['gatehouse.community.created.v1']),
      );
    });

    it('living 2: zone Asia/Kolkata 201; +05:30, Mars/Base 422', async () => {
      const { body } = await opened(main, operator, { timeZone: 'Asia/Kolkata' });
      expect(body['timeZone']).to.equal('Asia/Kolkata');
      for (const timeZone of ['+05:30', '-0800', 'Mars/Base', 'Asia/Kolkata\0', ' ']) {
        const refused = await create({ ...ESTATE, timeZone });
        const isText = !timeZone.includes('\0');
        expect(refused.status, timeZone).to.equal(isText ? 422 : 400);
        if (isText) expect(refused.body['code']).to.equal('time_zone_unknown');
      }
    });

    it('living 2: JPY 0 decimals, KWD 3, XYZ 422', async () => {
      for (const [currency, digits] of [
        ['JPY', 0],
        ['KWD', 3],
      ] as const) {
        const { body } = await opened(main, operator, { currency });
        expect(currencyDigits(String(body['currency']))).to.equal(digits);
      }
      const refused = await create({ ...ESTATE, currency: 'XYZ' });
      expect(codeOf(refused)).to.deep.equal([422, 'currency_unknown']);
      expect(refused.body['errors']).to.deep.equal([
        { path: 'body.currency', message: 'must be a code of ISO 4217, such as INR' },
      ]);
    });

    it('refuses a locale in which nothing can be written, and leaves nothing behind', async () => {
      const name = `Never ${newId()}`;
      for (const locale of ['xx-YY', 'not a tag', '-en', 'en_IN'])
        expect(codeOf(await create({ ...ESTATE, name, locale })), locale).to.deep.equal([
          422,
          'locale_unknown',
        ]);
      const [rows] = await main.sequelize.query('SELECT id FROM communities WHERE name = ?', {
        replacements: [name],
      });
      expect(rows).to.deep.equal([]);
    });

    it('begins like its template, which goes its own way afterwards', async () => {
      const { here } = main.world;
      const admin = await adminOf(main, here.id);
      const tag = async (path: string) =>
        (await call(main, 'GET', path, { token: admin })).headers.get('etag') ?? '';
      const path = `/communities/${here.id}`;
      await edit(here.id, admin, { weekStart: 7, areaUnit: 'square-foot' }, await tag(path));
      const { body: policies } = await call(main, 'GET', '/policies', { token: admin });
      const strict = { ...policies, retention: { gateLogDays: 30, idDays: 7 } };
      const put = await call(main, 'PUT', '/policies', {
        ...{ token: admin, body: strict },
        headers: { 'if-match': await tag('/policies') },
      });
      expect(put.status).to.equal(200);

      const { id, body } = await opened(main, operator, { template: here.id });
      expect(body).to.include({ weekStart: 7, areaUnit: 'square-foot', state: 'setup' });
      const token = await adminOf(main, id);
      const own = await call(main, 'GET', '/policies', { token });
      expect(own.body).to.deep.equal(strict);
      const history = await call(main, 'GET', '/policies/history', { token });
      expect(history.body['items']).to.have.length(1);
    });

    it('knows no template that there is not: 404', async () => {
      const refused = await create({ ...ESTATE, template: newId() });
      expect(codeOf(refused)).to.deep.equal([404, 'community_not_found']);
      expect(refused.body['errors']).to.deep.equal([
        { path: 'body.template', message: 'names no community' },
      ]);
    });

    it('is for operators: 403 to an admin, 401 to nobody, 400 to half a community', async () => {
      const admin = await adminOf(main, main.world.here.id);
      expect(codeOf(await create(ESTATE, admin))).to.deep.equal([403, 'permission_missing']);
      expect((await call(main, 'POST', '/communities', { body: ESTATE })).status).to.equal(401);
      const { currency, ...half } = ESTATE;
      expect(currency).to.equal('INR');
      expect((await create(half)).status).to.equal(400);
      expect((await create({ ...ESTATE, state: 'active' })).status).to.equal(400);
    });
  });

  describe('getCommunity', () => {
    it('shows it to every member, with a tag that spares the body', async () => {
      const { here } = main.world;
      const token = await tokenFor(main.issuer, here, here.guard);
      const found = await get(here.id, token);
      expect(found.body).to.include({ id: here.id, name: 'Lakeview', state: 'active' });
      const headers = { 'if-none-match': found.headers.get('etag') ?? '' };
      const again = await call(main, 'GET', `/communities/${here.id}`, { token, headers });
      expect(again.status).to.equal(304);
    });

    it('was made when its id says, if it is older than this release', async () => {
      const { here } = main.world;
      const { body } = await get(here.id, await tokenFor(main.issuer, here, here.guard));
      const made = Date.parse(String(body['createdAt']));
      expect(made).to.be.within(Date.now() - 600_000, Date.now() + 1000);
    });

    it('is the one that is acted in: another is not found, whether it is there or not', async () => {
      const { here, elsewhere } = main.world;
      const token = await adminOf(main, here.id);
      for (const id of [elsewhere.id, newId()])
        expect(codeOf(await get(id, token))).to.deep.equal([404, 'community_not_found']);
      const headers = { 'x-community-id': elsewhere.id };
      const both = await adminOf(main, here.id, elsewhere.id);
      const named = (id: string) =>
        call(main, 'GET', `/communities/${id}`, { token: both, headers });
      expect((await named(elsewhere.id)).status).to.equal(200);
      expect((await named(here.id)).status).to.equal(404);
    });
  });

  describe('updateCommunity', () => {
    let id: string;
    let admin: string;
    const tagOf = async () => (await get(id, admin)).headers.get('etag') ?? '';

    beforeEach(async () => {
      ({ id } = await opened(main, operator));
      admin = await adminOf(main, id);
    });

    it('changes what is named, leaves the rest and is told of', async () => {
      const before = await tagOf();
      const change = { name: 'Palm  Court', timeZone: 'Europe/Berlin', weekStart: 7 };
      const { status, body, headers } = await edit(id, admin, change, before);
      expect(status).to.equal(200);
      expect(body).to.deep.include({ ...ESTATE, ...change, name: 'Palm Court', state: 'setup' });
      expect(headers.get('etag')).to.equal(await tagOf());
      await eventually(async () =>
        expect(await audited(id)).to.deep.equal([
          'gatehouse.community.changed.v1',
          'gatehouse.community.created.v1',
        ]),
      );
    });

    it('tells nobody where nothing is otherwise', async () => {
      expect((await edit(id, admin, { name: ESTATE.name }, await tagOf())).status).to.equal(200);
      await edit(id, admin, { weekStart: 6 }, await tagOf());
      await eventually(async () =>
        expect(await audited(id)).to.deep.equal([
          'gatehouse.community.changed.v1',
          'gatehouse.community.created.v1',
        ]),
      );
    });

    it('wants the tag of what is changed: 428 without, 412 with an older one', async () => {
      const seen = await tagOf();
      expect((await edit(id, admin, { name: 'Palm' })).status).to.equal(428);
      expect((await edit(id, admin, { name: 'Palm' }, seen)).status).to.equal(200);
      const late = await edit(id, admin, { name: 'Grove' }, seen);
      expect([late.status, late.headers.get('etag')]).to.deep.equal([412, await tagOf()]);
      expect((await get(id, admin)).body['name']).to.equal('Palm');
    });

    it('lets one of two who edit at once', async () => {
      const seen = await tagOf();
      const edits = ['Palm', 'Grove', 'Court'].map((name) => edit(id, admin, { name }, seen));
      const statuses = (await Promise.all(edits)).map(({ status }) => status);
      expect(statuses.sort()).to.deep.equal([200, 412, 412]);
    });

    it('refuses what nobody knows, and who may not', async () => {
      const tag = await tagOf();
      for (const [change, code] of [
        [{ timeZone: '+05:30' }, 'time_zone_unknown'],
        [{ currency: 'XYZ' }, 'currency_unknown'],
        [{ locale: 'xx' }, 'locale_unknown'],
      ] as const)
        expect(codeOf(await edit(id, admin, change, tag))).to.deep.equal([422, code]);
      for (const bad of [{}, { weekStart: 8 }, { state: 'active' }, { name: '' }])
        expect((await edit(id, admin, bad, tag)).status).to.equal(400);
      const { here } = main.world;
      const manager = await tokenFor(main.issuer, here, here.manager);
      const refused = await edit(here.id, manager, { name: 'Mine' }, '*');
      expect(codeOf(refused)).to.deep.equal([403, 'permission_missing']);
      const foreign = await edit(here.id, admin, { name: 'Mine' }, '*');
      expect(codeOf(foreign)).to.deep.equal([404, 'community_not_found']);
    });
  });
});
