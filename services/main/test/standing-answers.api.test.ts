import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { hearEvents, type HeardEvents } from './heard-events.js';
import { call, startMain, type Answer, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

const NOW = new Date('2027-01-10T10:00:00.000Z');
const MINUTE_MS = 60_000;

describe('what a home says to visitors before they come', () => {
  let main: MainFixture;
  let clock = NOW;
  let heard: HeardEvents<object>;
  let tokens: Record<'guard' | 'manager' | 'asha' | 'bilal' | 'chitra', string>;

  before(async () => {
    main = await startMain({ VISIT_EXPIRY_EVERY: '20ms' }, { now: () => clock });
    heard = await hearEvents(main, 'gatehouse.visit.#');
    const { here } = main.world;
    const of = (who: keyof typeof tokens) => tokenFor(main.issuer, here, here[who]);
    tokens = {
      ...{ guard: await of('guard'), manager: await of('manager'), asha: await of('asha') },
      ...{ bilal: await of('bilal'), chitra: await of('chitra') },
    };
  });
  beforeEach(async () => {
    clock = NOW;
    for (const { id } of await listed(tokens.manager))
      await call(main, 'DELETE', `/standing-answers/${id}`, { token: tokens.manager });
  });
  after(() => main.stop());

  const post = (path: string, token: string, body?: unknown) =>
    call(main, 'POST', path, { token, body });
  const codeOf = ({ status, body }: Answer) => [status, body['code']];
  const say = (more: object = {}, token = tokens.asha) =>
    post('/standing-answers', token, {
      ...{ unitId: main.world.here.unitId, kind: 'delivery', answer: 'approved', ...more },
    });
  const listed = async (token: string) => {
    const { body } = await call(main, 'GET', '/standing-answers', { token });
    return body['items'] as { id: string; kind: string }[];
  };
  const come = async (more: object = {}, visitor: object = { name: 'Ravi Kumar' }) => {
    const body = { unitId: main.world.here.unitId, kind: 'delivery', visitor, ...more };
    const answer = await post('/visits', tokens.guard, body);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    return answer.body;
  };
  const told = (id: unknown) => heard.of(`visit/${String(id)}`);

  it('answers at once, rings nobody, and tells who lives there and who asked', async () => {
    expect((await say({ instruction: 'leave-at-gate' })).status).to.equal(201);
    const visit = await come();
    const { accountId, name } = main.world.here.asha;
    expect(visit).to.deep.include({
      ...{ state: 'approved', decidedVia: 'standing', instruction: 'leave-at-gate' },
      ...{ answeredBy: { accountId, name }, answeredAt: NOW.toISOString() },
      approvedUntil: new Date(NOW.getTime() + 15 * MINUTE_MS).toISOString(),
    });
    await eventually(() => expect(told(visit['id'])).to.have.length(1));
    const [event] = told(visit['id']);
    expect(event?.type).to.equal('gatehouse.visit.approved.v1');
    expect(event?.data).to.deep.include({
      ...{ via: 'standing', requestedById: main.world.here.guard.accountId },
    });
    expect((event?.data as { residentIds: string[] }).residentIds).to.have.members([
      ...[accountId, main.world.here.bilal.accountId],
    ]);
  });

  it('lets nobody in who is answered with a no', async () => {
    await say({ answer: 'denied' });
    const visit = await come();
    expect(visit).to.include({ state: 'denied', decidedVia: 'standing' });
    const refused = await post(`/visits/${String(visit['id'])}/check-in`, tokens.guard);
    expect(codeOf(refused)).to.deep.equal([409, 'visit_state_conflict']);
  });

  it('asks as ever where it says nothing: of another kind, another home, another company', async () => {
    await say({ company: 'Swift Parcels' });
    const others = [
      await come({ kind: 'cab' }),
      await come({ unitId: main.world.here.neighbourUnitId }),
      await come({}, { name: 'Ravi', company: 'Slow Mail' }),
      await come(),
    ];
    expect(others.map(({ state }) => state)).to.deep.equal(Array(4).fill('requested'));
    const theirs = await come({}, { name: 'Ravi', company: 'swift parcels' });
    expect(theirs['state']).to.equal('approved');
  });

  it('says for a company what counts before what it says for all, and the newer of two', async () => {
    await say({ answer: 'denied', company: 'Swift Parcels' });
    await say();
    const theirs = () => come({}, { name: 'Ravi', company: 'Swift Parcels' });
    expect((await theirs())['state']).to.equal('denied');
    expect((await come())['state']).to.equal('approved');
    await say({ company: 'Swift Parcels' });
    expect((await theirs())['state']).to.equal('approved');
  });

  it('holds until the moment that is named, and lapses unused as every approval', async () => {
    const until = new Date(NOW.getTime() + MINUTE_MS).toISOString();
    await say({ until });
    const visit = await come();
    clock = new Date(NOW.getTime() + MINUTE_MS);
    expect((await come())['state']).to.equal('requested');
    expect(await listed(tokens.asha)).to.deep.equal([]);
    clock = new Date(NOW.getTime() + 15 * MINUTE_MS);
    await eventually(async () => {
      const { body } = await call(main, 'GET', `/visits/${String(visit['id'])}`, {
        token: tokens.guard,
      });
      expect(body['state']).to.equal('expired');
    });
    const past = await say({ until: NOW.toISOString() });
    expect(codeOf(past)).to.deep.equal([422, 'until_past']);
  });

  it('is said for a home of one’s own, and seen by who lives there and by managers', async () => {
    const { neighbourUnitId, emptyUnitId } = main.world.here;
    expect(codeOf(await say({ unitId: neighbourUnitId }))).to.deep.equal([404, 'unit_not_found']);
    const empty = await say({ unitId: emptyUnitId }, tokens.manager);
    expect(codeOf(empty)).to.deep.equal([409, 'unit_empty']);
    expect((await say({}, tokens.guard)).status).to.equal(403);
    const { id } = (await say()).body;
    expect(await listed(tokens.bilal)).to.have.length(1);
    expect(await listed(tokens.manager)).to.have.length(1);
    expect(await listed(tokens.chitra)).to.deep.equal([]);
    const foreign = await call(main, 'DELETE', `/standing-answers/${String(id)}`, {
      token: tokens.chitra,
    });
    expect(codeOf(foreign)).to.deep.equal([404, 'standing_answer_not_found']);
    const gone = await call(main, 'DELETE', `/standing-answers/${String(id)}`, {
      token: tokens.bilal,
    });
    expect(gone.status).to.equal(204);
    expect((await come())['state']).to.equal('requested');
  });

  it('is said thirty times by a home, and no more', async () => {
    for (let n = 0; n < 30; n++) expect((await say({ company: `C ${n}` })).status).to.equal(201);
    expect(codeOf(await say())).to.deep.equal([409, 'standing_answers_too_many']);
  });
});
