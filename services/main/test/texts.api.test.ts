import { expect } from 'chai';
import { up } from '../migrations/2026-11-28T0600-normal-texts.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

describe('texts at the door of main', () => {
  let main: MainFixture;
  let token: string;
  before(async () => {
    main = await startMain();
    token = await tokenFor(main.issuer, main.world.here, main.world.here.guard);
  });
  after(() => main.stop());

  const request = (name: string) =>
    call(main, 'POST', '/visits', {
      token,
      body: { unitId: main.world.here.unitId, kind: 'guest', visitor: { name } },
    });
  const found = async (query: Record<string, string>): Promise<unknown[]> => {
    const { status, body } = await call(
      main,
      'GET',
      `/visits?${new URLSearchParams(query).toString()}`,
      { token },
    );
    expect(status, JSON.stringify(body)).to.equal(200);
    return body['items'] as unknown[];
  };

  it('answers, keeps and finds a name in one form, however it was typed', async () => {
    const { status, body } = await request('  Zoe\u0308   Xavier ');
    expect(status).to.equal(201);
    expect(body['visitor']).to.deep.include({ name: 'Zo\u00eb Xavier' });
    for (const search of ['Zo\u00eb X', 'Zoe\u0308 X', '  Zo\u00eb   X '])
      expect(await found({ search }), search).to.have.length(1);
    expect(await found({ search: 'Zoe Y' })).to.deep.equal([]);
  });

  it('finds what was kept before there was one form', async () => {
    const { body } = await request('Older Name');
    await main.sequelize.query('UPDATE visits SET visitor_name = ?, note = ? WHERE id = ?', {
      replacements: ['  Noe\u0308l   Older ', ' one\r\ntwo', String(body['id'])],
    });
    expect(await found({ search: 'No\u00ebl Older' }), 'as it was').to.deep.equal([]);
    await up(main.sequelize.getQueryInterface());
    const [visit] = (await found({ search: 'No\u00ebl Older' })) as Record<string, unknown>[];
    expect(visit).to.deep.include({ id: body['id'], note: 'one\ntwo' });
    expect(visit?.['visitor']).to.deep.include({ name: 'No\u00ebl Older' });
  });

  for (const name of ['\u200b', '\u202egate', 'Ra\u0000vi', 'Ra\ud83dvi', 'Ra\nvi\u0007'])
    it(`refuses ${JSON.stringify(name)}`, async () => {
      const { status, body } = await request(name);
      expect(status).to.equal(400);
      expect(body['errors']).to.have.nested.property('[0].path', 'body.visitor.name');
    });

  it('takes ids in either case, and answers them in lower case', async () => {
    const { body } = await request('Ravi');
    const id = String(body['id']);
    const { status, body: again } = await call(main, 'GET', `/visits/${id.toUpperCase()}`, {
      token,
    });
    expect(status).to.equal(200);
    expect(again['id']).to.equal(id);
  });

  it('takes moments in every form of RFC 3339, and no other', async () => {
    await request('Asha');
    const past = ['2026-01-01T00:00:00Z', '2026-01-01T05:30:00+05:30', '2026-01-01t00:00:00.0001z'];
    for (const from of past) expect(await found({ from }), from).to.not.be.empty;
    expect(await found({ from: '2126-01-01T00:00:00+00:00' })).to.deep.equal([]);
    for (const from of ['2027-06-30T23:59:60Z', '2026-02-30T00:00:00Z', '2026-01-01']) {
      const { status } = await call(main, 'GET', `/visits?from=${from}`, { token });
      expect(status, from).to.equal(400);
    }
  });
});
