import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { startMain, type MainFixture } from './main-fixture.js';
import {
  codeOf,
  createResidencyWorld,
  fieldsOf,
  type Residency,
  type ResidencyWorld,
} from './residency-world.js';
import { tokenFor, type TestCommunity } from './world.js';

const at = (time: string): Date => new Date(time);

/** Noon in Kolkata. */
const NOON = at('2026-12-10T06:30:00.000Z');
const TODAY = '2026-12-10';

describe('households', () => {
  let main: MainFixture;
  let clock = NOON;
  let here: TestCommunity;
  let world: ResidencyWorld;

  before(async () => {
    main = await startMain({ RESIDENCIES_EVERY: '20ms' }, { now: () => clock });
    here = main.world.here;
    world = await createResidencyWorld(main, here);
  });
  after(() => main.stop());
  beforeEach(async () => {
    clock = NOON;
    await main.sequelize.query('DELETE FROM residencies WHERE unit_id = ?', {
      replacements: [here.emptyUnitId],
    });
  });

  const draftFor = async (more: object = {}) => ({
    personId: (await world.addPerson()).id,
    ...{ unitId: here.emptyUnitId, kind: 'tenant', from: TODAY, ...more },
  });
  const end = (id: string, body?: object) =>
    world.ask('POST', `/residencies/${id}/end`, body === undefined ? {} : { body });
  const household = async () => {
    const { body } = await world.ask('GET', `/units/${here.emptyUnitId}/household`);
    return body['residencies'] as Residency[];
  };
  const contact = async () => (await household()).find(({ isPrimary }) => isPrimary)?.person.name;

  describe('the primary contact', () => {
    const choose = (residencyId: string, unitId = here.emptyUnitId) =>
      world.ask('POST', `/units/${unitId}/primary-contact`, { body: { residencyId } });
    const living = async (givenName: string, from: string, more: object = {}) => {
      const { id: personId } = await world.addPerson({ givenName, ...more });
      return world.start({ personId, unitId: here.emptyUnitId, from });
    };

    it('is the grown-up who has lived there for the longest, and the next when they leave', async () => {
      await living('Minor', '2020-01-01', { isMinor: true });
      const third = await living('Third', '2026-03-01');
      const second = await living('Second', '2026-02-01');
      const first = await living('First', '2026-01-01');
      expect(await contact()).to.equal('First Shah');
      await end(first.id, { at: NOON.toISOString() });
      expect(await contact()).to.equal('Second Shah');
      await end(second.id);
      clock = at('2026-12-10T18:30:00.000Z');
      await world.told(second.id, 3);
      expect(await contact()).to.equal('Third Shah');
      await end(third.id, { at: clock.toISOString() });
      expect(await contact()).to.equal(undefined);
    });

    it('stays who was chosen until they leave, whoever comes or goes', async () => {
      const first = await living('First', '2026-01-01');
      const chosen = await living('Chosen', '2026-02-01');
      const answer = await choose(chosen.id);
      expect([answer.status, answer.body['isPrimary']]).to.deep.equal([200, true]);
      expect(await world.told(chosen.id, 2)).to.deep.equal(['started', 'changed']);
      await choose(chosen.id);
      await living('Older', '2025-01-01');
      expect(await contact()).to.equal('Chosen Shah');
      await end(first.id, { at: NOON.toISOString() });
      expect(await contact()).to.equal('Chosen Shah');
      await end(chosen.id, { at: NOON.toISOString() });
      expect(await contact()).to.equal('Older Shah');
      expect(await world.told(chosen.id, 3)).to.deep.equal(['started', 'changed', 'ended']);
    });

    it('is one, also when two are chosen at once', async () => {
      const both = [await living('One', '2026-01-01'), await living('Other', '2026-01-01')];
      for (let round = 0; round < 5; round++) {
        const answers = await Promise.all(both.map(({ id }) => choose(id)));
        expect(answers.map(({ status }) => status)).to.deep.equal([200, 200]);
        expect((await household()).filter(({ isPrimary }) => isPrimary)).to.have.length(1);
      }
    });

    it('follows who comes of age', async () => {
      const { person } = await living('Minor', '2026-01-01', { isMinor: true });
      expect(await contact()).to.equal(undefined);
      const headers = { 'if-match': await world.tagOf(`/people/${person.id}`) };
      await world.ask('PATCH', `/people/${person.id}`, { body: { isMinor: false }, headers });
      expect(await contact()).to.equal('Minor Shah');
    });

    it('is nobody who is to come, is under age or has the home elsewhere: 409, 404', async () => {
      const coming = await living('Coming', '2027-01-01');
      const minor = await living('Minor', '2026-01-01', { isMinor: true });
      for (const { id } of [coming, minor])
        expect(codeOf(await choose(id))).to.deep.equal([409, 'contact_unfit']);
      const elsewhere = await choose(coming.id, here.neighbourUnitId);
      expect(codeOf(elsewhere)).to.deep.equal([404, 'residency_not_found']);
      expect(fieldsOf(elsewhere)).to.deep.equal(['body.residencyId']);
      const nowhere = await choose(coming.id, newId());
      expect(codeOf(nowhere)).to.deep.equal([404, 'unit_not_found']);
    });
  });

  it('are listed by unit and by person, the newest first, page by page', async () => {
    const drafts = [await draftFor(), await draftFor(), await draftFor({ from: '2027-03-01' })];
    const made: Residency[] = [];
    for (const draft of drafts) made.push(await world.start(draft));
    const pages: Residency[] = [];
    let cursor = '';
    do {
      const path = `/residencies?unitId=${here.emptyUnitId}&limit=2${cursor}`;
      const { body } = await world.ask('GET', path);
      pages.push(...(body['items'] as Residency[]));
      const next = body['nextCursor'] as string | undefined;
      cursor = next === undefined ? '' : `&cursor=${next}`;
    } while (cursor !== '');
    expect(pages.map(({ id }) => id)).to.deep.equal(made.map(({ id }) => id).reverse());
    const own = await world.ask('GET', `/residencies?personId=${drafts[1]?.personId ?? ''}`);
    expect((own.body['items'] as Residency[]).map(({ id }) => id)).to.deep.equal([made[1]?.id]);
    const bad = await world.ask('GET', '/residencies?cursor=1');
    expect(codeOf(bad)).to.deep.equal([400, 'cursor_invalid']);
  });

  it('are for managers: 403; and want a token: 401, and ids: 400', async () => {
    const { id, person } = await world.start(await draftFor());
    const operations: [string, string, object?][] = [
      ['GET', '/residencies'],
      ['POST', '/residencies', { ...(await draftFor()), unitId: here.neighbourUnitId }],
      ['GET', `/residencies/${id}`],
      ['PATCH', `/residencies/${id}`, { kind: 'owner' }],
      ['POST', `/residencies/${id}/end`, {}],
      ['GET', `/units/${here.emptyUnitId}/household`],
      ['POST', `/units/${here.emptyUnitId}/primary-contact`, { residencyId: id }],
      ['GET', '/persons'],
      ['POST', '/people', { givenName: 'Dev', familyName: 'Shah' }],
      ['GET', `/people/${person.id}`],
      ['PATCH', `/people/${person.id}`, { isMinor: true }],
    ];
    for (const who of [here.asha, here.guard]) {
      const token = await tokenFor(main.issuer, here, who);
      for (const [method, path, body] of operations) {
        const answer = await world.ask(method, path, { token, ...(body && { body }) });
        expect(answer.status, `${who.role} ${method} ${path}`).to.equal(403);
      }
    }
    const nobody = { headers: { authorization: '' } };
    for (const [method, path, body] of operations)
      expect(
        (await world.ask(method, path, { ...nobody, ...(body && { body }) })).status,
        `${method} ${path}`,
      ).to.equal(401);
    for (const path of ['/residencies/1', '/people/1', '/units/1/household'])
      expect((await world.ask('GET', path)).status, path).to.equal(400);
  });
});
