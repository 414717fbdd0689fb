import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { hearEvents, type HeardEvents } from './heard-events.js';
import { call, startMain, type Answer, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

describe('a party at the gate', () => {
  let main: MainFixture;
  let heard: HeardEvents<object>;
  let tokens: Record<'guard' | 'asha' | 'bilal', string>;

  before(async () => {
    main = await startMain({ ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' });
    heard = await hearEvents(main, 'gatehouse.visit.#');
    const { here } = main.world;
    const of = (who: keyof typeof tokens) => tokenFor(main.issuer, here, here[who]);
    tokens = { guard: await of('guard'), asha: await of('asha'), bilal: await of('bilal') };
  });
  after(() => main.stop());

  const post = (path: string, token: string, body?: unknown, headers = {}) =>
    call(main, 'POST', path, { token, body, headers });
  const read = async (id: string) =>
    (await call(main, 'GET', `/visits/${id}`, { token: tokens.guard })).body;
  const told = (id: string, what: string) =>
    heard.of(`visit/${id}`).filter(({ type }) => type === `gatehouse.visit.${what}.v1`);
  const pass = (way: 'in' | 'out', id: string, people: number, headers = {}) =>
    post(`/visits/${id}/let-${way}`, tokens.guard, { people }, headers);
  const countOf = ({ status, body }: Answer) => [status, body['state'], body['insideCount']];
  const refusalOf = ({ status, body }: Answer) => [status, body['code'], body['context']];

  async function asked(partySize?: number): Promise<string> {
    const visitor = { name: 'Ravi Kumar' };
    const body = { unitId: main.world.here.unitId, kind: 'guest', visitor, partySize };
    const answer = await post('/visits', tokens.guard, body);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    return String(answer.body['id']);
  }
  async function approved(partySize?: number): Promise<string> {
    const id = await asked(partySize);
    expect((await post(`/visits/${id}/approve`, tokens.asha)).status).to.equal(200);
    return id;
  }

  it('comes and goes one by one and several at once, and has left when the last one is out', async () => {
    const id = await approved(5);
    expect(countOf(await pass('in', id, 3))).to.deep.equal([200, 'inside', 3]);
    const came = await read(id);
    expect(came).to.deep.include({ partySize: 5, insideCount: 3 });
    expect(countOf(await pass('out', id, 1))).to.deep.equal([200, 'inside', 2]);
    expect(countOf(await post(`/visits/${id}/check-in`, tokens.guard))).to.deep.equal([
      ...[200, 'inside', 5],
    ]);
    expect((await read(id))['checkedInAt'], 'when the first came').to.equal(came['checkedInAt']);
    expect(countOf(await pass('out', id, 4))).to.deep.equal([200, 'inside', 1]);
    const gone = await pass('out', id, 1);
    expect(countOf(gone)).to.deep.equal([200, 'left', undefined]);
    expect(gone.body).to.deep.include({ leftHow: 'seen', partySize: 5 });
    await eventually(() => expect(told(id, 'checked-out')).to.have.length(1));
    const counted = (what: string) =>
      told(id, what).map(({ data }) => {
        const { direction, people, insideCount, partySize } = data as Record<string, unknown>;
        return [direction, people, insideCount, partySize];
      });
    expect(counted('checked-in')).to.deep.equal([[undefined, 3, 3, 5]]);
    expect(counted('counted')).to.deep.equal([
      ...[
        ['out', 1, 2, 5],
        ['in', 3, 5, 5],
        ['out', 4, 1, 5],
      ],
    ]);
    expect(counted('checked-out')).to.deep.equal([[undefined, 1, 0, 5]]);
    expect(told(id, 'requested')[0]?.data).to.include({ partySize: 5 });
  });

  it('never has more inside than belong to it, nor lets out more than are inside', async () => {
    const id = await approved(5);
    const context = (state: string, left: number) => ({ state, partySize: 5, left });
    const refused = (state: string, left: number) => [
      ...[409, 'visit_party_exceeded', context(state, left)],
    ];
    expect(refusalOf(await pass('in', id, 6))).to.deep.equal(refused('approved', 5));
    await pass('in', id, 4);
    expect(refusalOf(await pass('in', id, 2))).to.deep.equal(refused('inside', 1));
    expect(refusalOf(await pass('out', id, 5))).to.deep.equal(refused('inside', 4));
    expect(await read(id)).to.include({ state: 'inside', insideCount: 4 });
    await pass('in', id, 1);
    const again = await post(`/visits/${id}/check-in`, tokens.guard);
    expect(refusalOf(again).slice(0, 2)).to.deep.equal([409, 'visit_state_conflict']);
    expect(refusalOf(await pass('in', id, 1)).slice(0, 2)).to.deep.equal([
      ...[409, 'visit_state_conflict'],
    ]);
  });

  it('leaves all at once by a check-out, and is as it was when that is taken back', async () => {
    const id = await approved(4);
    await pass('in', id, 3);
    const before = await read(id);
    const gone = await post(`/visits/${id}/check-out`, tokens.guard);
    expect(countOf(gone)).to.deep.equal([200, 'left', undefined]);
    const undone = await post(`/visits/${id}/undo-check-out`, tokens.guard);
    expect([undone.status, undone.body]).to.deep.equal([200, before]);
    expect(await read(id)).to.deep.equal(before);
    await eventually(() => expect(told(id, 'check-out-undone')).to.have.length(1));
    expect(told(id, 'check-out-undone')[0]?.data).to.include({ insideCount: 3, partySize: 4 });
  });

  it('is counted once for each key, however often it is asked', async () => {
    const id = await approved(5);
    const headers = { 'idempotency-key': 'a-party-of-five' };
    await pass('in', id, 1);
    expect(countOf(await pass('in', id, 2, headers))).to.deep.equal([200, 'inside', 3]);
    expect(countOf(await pass('in', id, 2, headers))).to.deep.equal([200, 'inside', 3]);
    expect((await read(id))['insideCount']).to.equal(3);
    expect((await pass('in', id, 1, headers)).body['code']).to.equal('idempotency_key_reused');
  });

  it('says nothing of how many where one comes, who is let in as before', async () => {
    const id = await approved(1);
    expect(await read(id)).to.not.have.any.keys('partySize', 'insideCount');
    expect(countOf(await pass('in', id, 1))).to.deep.equal([200, 'inside', undefined]);
    expect(refusalOf(await pass('in', id, 1)).slice(0, 2)).to.deep.equal([
      ...[409, 'visit_state_conflict'],
    ]);
    expect(countOf(await pass('out', id, 1))).to.deep.equal([200, 'left', undefined]);
    await eventually(() => expect(told(id, 'checked-out')).to.have.length(1));
    for (const what of ['requested', 'checked-in', 'checked-out'])
      expect(told(id, what)[0]?.data).to.not.have.any.keys('people', 'insideCount', 'partySize');
  });

  it('is one to fifty people, let in by guards alone and only once approved', async () => {
    const visitor = { name: 'Ravi Kumar' };
    for (const partySize of [0, 51, 1.5]) {
      const body = { unitId: main.world.here.unitId, kind: 'guest', visitor, partySize };
      expect((await post('/visits', tokens.guard, body)).status, String(partySize)).to.equal(400);
    }
    const id = await asked(50);
    expect(refusalOf(await pass('in', id, 1)).slice(0, 2)).to.deep.equal([
      ...[409, 'visit_state_conflict'],
    ]);
    expect((await post(`/visits/${id}/let-in`, tokens.asha, { people: 1 })).status).to.equal(403);
    expect((await pass('in', id, 0)).status).to.equal(400);
    expect((await read(id))['state']).to.equal('requested');
  });

  it('whom the release before this one let in is all inside', async () => {
    const id = await approved(3);
    await post(`/visits/${id}/check-in`, tokens.guard);
    await main.sequelize.query('UPDATE visits SET inside_count = NULL WHERE id = ?', {
      replacements: [id],
    });
    expect((await read(id))['insideCount']).to.equal(3);
    expect(countOf(await pass('out', id, 1))).to.deep.equal([200, 'inside', 2]);
  });

  it('is not let in by anybody once the home has taken its yes back', async () => {
    const id = await approved(3);
    expect((await post(`/visits/${id}/withdraw`, tokens.bilal)).status).to.equal(200);
    expect(refusalOf(await pass('in', id, 1)).slice(0, 2)).to.deep.equal([
      ...[409, 'visit_state_conflict'],
    ]);
    const inside = await approved(3);
    await pass('in', inside, 1);
    const late = await post(`/visits/${inside}/withdraw`, tokens.bilal);
    expect(late.body['code']).to.equal('visit_state_conflict');
  });

  it('is counted right by guards who let in and out at once, 200 times', async () => {
    for (let round = 0; round < 200; round++) {
      const id = await approved(4);
      const ways = round % 2 === 0 ? [1, 1, 1, 1] : [2, 2, 2];
      const ins = await Promise.all(ways.map((people) => pass('in', id, people)));
      const came = ins.filter(({ status }) => status === 200);
      expect(came, `round ${round}`).to.have.length(round % 2 === 0 ? 4 : 2);
      expect((await read(id))['insideCount']).to.equal(4);
      const outs = await Promise.all([1, 1, 1, 1, 1].map((people) => pass('out', id, people)));
      expect(outs.filter(({ status }) => status === 200)).to.have.length(4);
      expect((await read(id))['state']).to.equal('left');
      await eventually(() => expect(told(id, 'checked-out')).to.have.length(1));
      const counts = heard.of(`visit/${id}`).flatMap(({ data }) => {
        const { insideCount } = data as { insideCount?: number };
        return insideCount === undefined ? [] : [insideCount];
      });
      const steps = round % 2 === 0 ? [1, 2, 3, 4] : [2, 4];
      expect(counts).to.deep.equal([...steps, 3, 2, 1, 0]);
    }
  }).timeout(120_000);
});
