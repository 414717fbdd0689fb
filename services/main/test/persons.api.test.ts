import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { newResident, settle } from './residencies.js';
import {
  codeOf,
  createResidencyWorld,
  fieldsOf,
  type KnownPerson,
  type ResidencyWorld,
} from './residency-world.js';
import { tokenFor } from './world.js';

const dev = {
  ...{ givenName: 'Dev', familyName: 'Shah', email: 'dev@home.example' },
  phone: '+919800000001',
};

describe('persons', () => {
  let main: MainFixture;
  let world: ResidencyWorld;

  before(async () => {
    main = await startMain();
    world = await createResidencyWorld(main, main.world.here);
  });
  after(() => main.stop());

  const patch = async (id: string, body: object, tag?: string) => {
    const ifMatch = tag ?? (await world.tagOf(`/people/${id}`));
    return world.ask('PATCH', `/people/${id}`, { body, headers: { 'if-match': ifMatch } });
  };
  const list = async (query: string) => {
    const { status, body } = await world.ask('GET', `/persons${query}`);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body as unknown as { items: KnownPerson[]; nextCursor?: string };
  };
  const names = async (query: string) => (await list(query)).items.map(({ name }) => name);

  it('are entered without an account, and found where the Location says', async () => {
    const answer = await world.ask('POST', '/people', { body: dev });
    const person = answer.body as unknown as KnownPerson;
    expect([answer.status, person]).to.deep.equal([
      201,
      {
        ...{ ...dev, id: person.id, name: 'Dev Shah', isMinor: false, state: 'known' },
        directory: { listed: false, phone: 'none', email: 'none' },
      },
    ]);
    const location = answer.headers.get('location') ?? '';
    const found = await world.ask('GET', location.replace('/api/v1', ''));
    expect(found.body).to.deep.equal(person);
    const headers = { 'if-none-match': found.headers.get('etag') ?? '' };
    const same = await world.ask('GET', location.replace('/api/v1', ''), { headers });
    expect(same.status).to.equal(304);
  });

  const wrong: [string, object, string][] = [
    ['no last name', { givenName: 'Dev' }, 'body.familyName'],
    ['a link for a name', { ...dev, givenName: 'http://x' }, 'body.givenName'],
    ['a number without a country', { ...dev, phone: '98000' }, 'body.phone'],
    ['an address that is none', { ...dev, email: 'home' }, 'body.email'],
    ['an account', { ...dev, accountId: newId() }, 'body.accountId'],
  ];
  for (const [what, body, field] of wrong)
    it(`are not entered with ${what}: 400 naming ${field}`, async () => {
      const answer = await world.ask('POST', '/people', { body });
      expect([answer.status, fieldsOf(answer)]).to.deep.equal([400, [field]]);
    });

  it('are changed as far as is named, and nulls take away', async () => {
    const { id } = await world.addPerson(dev);
    const answer = await patch(id, { familyName: 'Rao', phone: null, isMinor: true });
    const { givenName, email } = dev;
    expect(answer.body).to.deep.include({
      ...{ givenName, email, familyName: 'Rao', name: 'Dev Rao', isMinor: true },
    });
    expect(answer.body).to.not.have.property('phone');
  });

  it('are changed by one of two who saw the same: 412; who saw nothing: 428; nobody: 404', async () => {
    const { id } = await world.addPerson(dev);
    const tag = await world.tagOf(`/people/${id}`);
    const both = await Promise.all(
      ['One', 'Other'].map((givenName) => patch(id, { givenName }, tag)),
    );
    expect(both.map(({ status }) => status)).to.have.members([200, 412]);
    const unseen = await world.ask('PATCH', `/people/${id}`, { body: { givenName: 'X' } });
    expect(codeOf(unseen)).to.deep.equal([428, 'precondition_required']);
    const nobody = await patch(newId(), { givenName: 'X' }, '"x"');
    expect(codeOf(nobody)).to.deep.equal([404, 'person_not_found']);
  });

  it('say themselves what they are called once they have an account: 409', async () => {
    const resident = newResident();
    await settle(main.sequelize, main.world.here, resident, []);
    const [person] = (await list('?search=dev&state=member')).items;
    const id = person?.id ?? '';
    const refused = await patch(id, { givenName: 'X', phone: null });
    expect(codeOf(refused)).to.deep.equal([409, 'person_has_account']);
    expect(fieldsOf(refused)).to.deep.equal(['body.givenName', 'body.phone']);
    expect((await patch(id, { isMinor: true })).body).to.include({ isMinor: true });
    await main.sequelize.query(`UPDATE people SET state = 'forgotten' WHERE id = ?`, {
      replacements: [id],
    });
    expect(codeOf(await patch(id, { isMinor: false }))).to.deep.equal([409, 'person_state']);
  });

  it('are listed by name with those who have an account, page by page, each once', async () => {
    for (const givenName of ['Zara', 'Aaron', 'Aaron']) await world.addPerson({ givenName });
    const all = await names('?limit=100');
    expect(all).to.include.members(['Aaron Shah', 'Zara Shah', 'Asha Rao', 'Gopal Singh']);
    expect(all).to.deep.equal([...all].sort((one, other) => one.localeCompare(other, 'en')));
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await list(`?limit=2${cursor}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor === undefined ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor !== '');
    expect(seen).to.have.length(all.length);
    expect(new Set(seen).size).to.equal(all.length);
  });

  it('are found by any word of their name, and by their state', async () => {
    await world.addPerson({ givenName: 'Mary Jane', familyName: 'O’Hara' });
    for (const search of ['mary', 'JANE', 'o’h'])
      expect(await names(`?search=${encodeURIComponent(search)}`), search).to.deep.equal([
        'Mary Jane O’Hara',
      ]);
    expect(await names('?search=ane')).to.deep.equal([]);
    expect(await names('?search=mary&state=member')).to.deep.equal([]);
    expect(await names('?search=mary&state=known')).to.have.length(1);
  });

  it('do not keep others from being rung, told and shown, who have no account themselves', async () => {
    const { here } = main.world;
    const { id: personId } = await world.addPerson();
    await world.start({ personId, unitId: here.unitId, from: '2026-01-01' });
    const both = [here.asha.accountId, here.bilal.accountId];
    expect(await world.rungIn(here.unitId)).to.have.members(both);
    const token = await tokenFor(main.issuer, here, here.guard);
    const units = await call(main, 'GET', '/units?search=dev', { token });
    expect((units.body['items'] as { id: string }[]).map(({ id }) => id)).to.include(here.unitId);
    const notice = { title: 'Water is off', body: 'On Friday.' };
    const { body } = await world.ask('POST', '/notices', { body: notice });
    const told = () =>
      world.published.filter(({ subject }) => subject === `notice/${String(body['id'])}`);
    await eventually(() => expect(told()).to.have.length(1));
    const { toldIds } = told()[0]?.data as { toldIds: string[] };
    expect(toldIds).to.have.members([...both, here.chitra.accountId]);
  });
});
