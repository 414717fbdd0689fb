import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { recordStatements } from '@gatehouse/shared/testing/recorded-statements';
import { expect } from 'chai';
import { pdf } from './files/samples.js';
import { hearEvents, type HeardEvents } from './heard-events.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { codeOf, createResidencyWorld, fieldsOf, type ResidencyWorld } from './residency-world.js';
import { adminTokenFor, tokenFor, type TestCommunity } from './world.js';

const NOON = new Date('2026-12-10T06:30:00.000Z');
const DAY_MS = 86_400_000;
const NUMBER = 'K 1234-4821';

describe('identity documents', () => {
  let main: MainFixture;
  let here: TestCommunity;
  let residencies: ResidencyWorld;
  let heard: HeardEvents<Record<string, unknown>>;
  let tokens: Record<'manager' | 'admin' | 'asha' | 'bilal' | 'guard', string>;
  let clock = NOON;

  before(async () => {
    const settings = { PAPERS_EVERY: '20ms', ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' };
    main = await startMain({ ...settings, FILES_EVERY: '20ms' }, { now: () => clock });
    here = main.world.here;
    residencies = await createResidencyWorld(main, here);
    heard = await hearEvents(main, 'gatehouse.#');
    const token = (who: 'manager' | 'asha' | 'bilal' | 'guard') =>
      tokenFor(main.issuer, here, here[who]);
    tokens = {
      manager: await token('manager'),
      asha: await token('asha'),
      bilal: await token('bilal'),
      guard: await token('guard'),
      admin: await adminTokenFor(main.issuer, here),
    };
  });
  after(() => main.stop());
  beforeEach(() => {
    clock = NOON;
  });

  const ask = (method: string, path: string, token: string, body?: object) =>
    call(main, method, path, { token, ...(body && { body }) });
  const add = (token: string, more: object = {}) =>
    ask('POST', '/identity-documents', token, { type: 'passport', number: NUMBER, ...more });
  const added = async (token: string, more: object = {}) => {
    const answer = await add(token, more);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    return answer.body as { id: string; personId: string };
  };
  const numberOf = (id: string, token: string, reason = 'The police asks for it') =>
    ask('POST', `/identity-documents/${id}/number`, token, { reason });
  const upload = async (token: string, purpose = 'identity'): Promise<string> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/pdf' };
    const path = `${main.api}/files?purpose=${purpose}&name=Passport.pdf`;
    const response = await fetch(path, { method: 'POST', headers, body: pdf(5_000) });
    const body = (await response.json()) as { id: string };
    expect(response.status, JSON.stringify(body)).to.equal(201);
    return body.id;
  };

  it('are shown without their numbers, to whose they are and who enters people', async () => {
    const paper = await added(tokens.asha, { expiresOn: '2031-05-31' });
    const { id, personId } = paper;
    expect(paper).to.deep.equal({
      ...{ id, personId, communityId: here.id, type: 'passport', last4: '4821' },
      ...{ expiresOn: '2031-05-31', addedAt: NOON.toISOString() },
      addedBy: { accountId: here.asha.accountId, name: 'Asha Rao' },
    });
    const path = `/identity-documents/${id}`;
    expect((await ask('GET', path, tokens.asha)).body).to.deep.equal(paper);
    expect((await ask('GET', path, tokens.manager)).body).to.deep.equal(paper);
    const listed = await ask('GET', `/identity-documents?personId=${personId}`, tokens.manager);
    expect(listed.body['items']).to.deep.equal([paper]);
    expect((await ask('GET', '/identity-documents', tokens.asha)).body).to.deep.equal(listed.body);
    expect((await ask('GET', '/identity-documents', tokens.bilal)).body).to.deep.equal({
      items: [],
    });
    const { elsewhere } = main.world;
    const foreign = await tokenFor(main.issuer, elsewhere, elsewhere.manager);
    for (const token of [tokens.bilal, tokens.guard, foreign]) {
      expect(codeOf(await ask('GET', path, token))).to.deep.equal([404, 'document_not_found']);
      expect((await ask('DELETE', path, token)).status).to.equal(404);
      expect((await ask('POST', `${path}/verify`, token)).status).to.equal(404);
      expect((await numberOf(id, token)).status).to.equal(404);
    }
    const asked = await ask('GET', `/identity-documents?personId=${personId}`, tokens.bilal);
    expect(codeOf(asked)).to.deep.equal([404, 'person_not_found']);
    const strange = await ask('GET', `/identity-documents?personId=${newId()}`, tokens.manager);
    expect([...codeOf(strange), ...fieldsOf(strange)]).to.deep.equal([
      ...[404, 'person_not_found', 'query.personId'],
    ]);
    expect((await call(main, 'GET', path)).status).to.equal(401);
  });

  it('are for others only who enters people, and of people there are', async () => {
    const person = await residencies.addPerson();
    const { personId } = await added(tokens.manager, { personId: person.id });
    expect(personId).to.equal(person.id);
    const other = await add(tokens.asha, { personId: person.id });
    expect([...codeOf(other), ...fieldsOf(other)]).to.deep.equal([
      ...[404, 'person_not_found', 'body.personId'],
    ]);
    const nobody = await add(tokens.manager, { personId: newId() });
    expect(codeOf(nobody)).to.deep.equal([404, 'person_not_found']);
  });

  it('have a number that is one, and a day that is not over', async () => {
    const short = await add(tokens.asha, { number: '- - 4821 -' });
    expect([...codeOf(short), ...fieldsOf(short)]).to.deep.equal([
      ...[422, 'number_unusable', 'body.number'],
    ]);
    expect((await add(tokens.asha, { number: '' })).status).to.equal(400);
    const over = await add(tokens.asha, { expiresOn: '2026-12-09' });
    expect(codeOf(over)).to.deep.equal([409, 'document_expired']);
    expect((await add(tokens.asha, { expiresOn: '2026-12-10' })).status).to.equal(201);
  });

  it('are twenty of one person at the most, also when they come at once', async () => {
    const { id: personId } = await residencies.addPerson();
    for (let n = 0; n < 18; n += 1) await added(tokens.manager, { personId });
    const answers = await Promise.all([1, 2, 3, 4].map(() => add(tokens.manager, { personId })));
    expect(answers.filter(({ status }) => status === 201)).to.have.length(2);
    const lost = answers.filter(({ status }) => status !== 201);
    expect(lost.map(codeOf)).to.deep.equal([
      [409, 'documents_too_many'],
      [409, 'documents_too_many'],
    ]);
  });

  describe('the number', () => {
    it('is read by whose it is and by admins, each time with who and why in the log', async () => {
      const { id, personId } = await added(tokens.asha);
      expect((await numberOf(id, tokens.asha)).body).to.deep.equal({ number: NUMBER });
      expect((await numberOf(id, tokens.admin)).body).to.deep.equal({ number: NUMBER });
      expect((await numberOf(id, tokens.admin, 'Once more')).status).to.equal(200);
      expect(codeOf(await numberOf(id, tokens.manager))).to.deep.equal([403, 'number_not_yours']);
      const unasked = await ask('POST', `/identity-documents/${id}/number`, tokens.admin, {});
      expect([unasked.status, fieldsOf(unasked)]).to.deep.equal([400, ['body.reason']]);
      const events = () => heard.of(`identity-document/${id}`);
      await eventually(() => expect(events()).to.have.length(3));
      const facts = { communityId: here.id, documentId: id, personId, documentType: 'passport' };
      expect(events()[0]?.data).to.deep.include({
        ...{ ...facts, actorId: here.asha.accountId, reason: 'The police asks for it' },
      });
      expect(events()[2]?.data).to.deep.include({ ...facts, reason: 'Once more' });
      const log = async () => {
        const type = 'gatehouse.identity-document.read.v1';
        const { body } = await ask('GET', `/audit-log?type=${type}`, tokens.admin);
        return (body['items'] as { facts: { documentId: string; reason: string } }[]).filter(
          ({ facts: { documentId } }) => documentId === id,
        );
      };
      await eventually(async () => expect(await log()).to.have.length(3));
      expect(JSON.stringify([events(), await log()])).to.not.match(/K 1234|12344821/);
    });

    it('is nowhere in clear in the database', async () => {
      const recorded = recordStatements(main.env['MYSQL_URL'] ?? '');
      const headers = { 'idempotency-key': newId() };
      const body = { type: 'other', number: 'ZZ-998877-QQ' };
      const { body: paper } = await call(main, 'POST', '/identity-documents', {
        ...{ token: tokens.asha, headers, body },
      });
      recorded.stop();
      const [tables] = await main.sequelize.query(
        `SELECT table_name AS name FROM information_schema.tables
         WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'`,
      );
      for (const { name } of tables as { name: string }[]) {
        const [rows] = await main.sequelize.query(`SELECT * FROM \`${name}\``);
        const text = (rows as object[]).map((row) => Object.values(row).map(String).join(' '));
        expect(text.join('\n'), name).to.not.match(/998877/);
      }
      expect(paper['last4']).to.equal('77QQ');
      expect((await numberOf(String(paper['id']), tokens.asha)).body).to.deep.equal({
        number: 'ZZ-998877-QQ',
      });
    });

    it('does not pass for that of another paper', async () => {
      const one = await added(tokens.asha, { number: 'AAAA-11111' });
      const other = await added(tokens.asha, { number: 'BBBB-22222' });
      await main.sequelize.query(
        `UPDATE identity_documents AS one JOIN identity_documents AS other ON other.id = :other
         SET one.sealed_number = other.sealed_number WHERE one.id = :one`,
        { replacements: { one: one.id, other: other.id } },
      );
      expect((await numberOf(one.id, tokens.asha)).status).to.equal(500);
    });
  });

  describe('verifying', () => {
    it('is for somebody else, once, while it is valid', async () => {
      const { id } = await added(tokens.asha, { expiresOn: '2026-12-10' });
      const path = `/identity-documents/${id}/verify`;
      expect(codeOf(await ask('POST', path, tokens.asha))).to.deep.equal([403, 'same_person']);
      const own = await added(tokens.manager);
      const ownPath = `/identity-documents/${own.id}/verify`;
      expect(codeOf(await ask('POST', ownPath, tokens.manager))).to.deep.equal([
        ...[403, 'same_person'],
      ]);
      clock = new Date(NOON.getTime() + DAY_MS);
      expect(codeOf(await ask('POST', path, tokens.manager))).to.deep.equal([
        ...[409, 'document_expired'],
      ]);
      clock = NOON;
      const answers = await Promise.all([1, 2].map(() => ask('POST', path, tokens.manager)));
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 409]);
      const { body } = await ask('GET', `/identity-documents/${id}`, tokens.asha);
      expect(body).to.deep.include({
        ...{ verifiedAt: NOON.toISOString() },
        verifiedBy: { accountId: here.manager.accountId, name: 'Meera Iyer' },
        fileGoesAt: new Date(NOON.getTime() + 90 * DAY_MS).toISOString(),
      });
    });

    it('lets the file go after the days of the policy, and the paper stay', async () => {
      const fileId = await upload(tokens.asha);
      const { id } = await added(tokens.asha, { fileId });
      await ask('POST', `/identity-documents/${id}/verify`, tokens.manager);
      clock = new Date(NOON.getTime() + 90 * DAY_MS - 1);
      const before = await ask('GET', `/identity-documents/${id}`, tokens.asha);
      expect(before.body['fileId']).to.equal(fileId);
      clock = new Date(NOON.getTime() + 90 * DAY_MS);
      await eventually(async () => {
        const { body } = await ask('GET', `/identity-documents/${id}`, tokens.asha);
        expect(body).to.not.have.property('fileId');
      });
      expect((await ask('GET', `/files/${fileId}`, tokens.asha)).status).to.equal(404);
      expect((await numberOf(id, tokens.asha)).status).to.equal(200);
    });
  });

  describe('the file', () => {
    it('is seen by whose it is and who enters people, and by nobody else', async () => {
      const fileId = await upload(tokens.asha);
      await added(tokens.asha, { fileId });
      const seenBy = async (token: string) => (await ask('GET', `/files/${fileId}`, token)).status;
      expect(await seenBy(tokens.manager)).to.equal(200);
      expect(await seenBy(tokens.asha)).to.equal(200);
      expect(await seenBy(tokens.bilal)).to.equal(404);
      expect(await seenBy(tokens.guard)).to.equal(404);
    });

    it('was uploaded for this by whoever links it, and is linked once', async () => {
      const fileId = await upload(tokens.asha);
      expect((await add(tokens.manager, { fileId })).status).to.equal(404);
      await added(tokens.asha, { fileId });
      expect(codeOf(await add(tokens.asha, { fileId }))).to.deep.equal([409, 'file_linked']);
      const wrong = await add(tokens.asha, { fileId: await upload(tokens.asha, 'import') });
      expect(wrong.status).to.be.within(409, 422);
    });

    it('goes with its paper', async () => {
      const fileId = await upload(tokens.asha);
      const { id } = await added(tokens.asha, { fileId });
      expect((await ask('DELETE', `/identity-documents/${id}`, tokens.asha)).status).to.equal(204);
      expect((await ask('GET', `/identity-documents/${id}`, tokens.asha)).status).to.equal(404);
      expect((await ask('GET', `/files/${fileId}`, tokens.asha)).status).to.equal(404);
      expect((await numberOf(id, tokens.admin)).status).to.equal(404);
    });
  });
});
