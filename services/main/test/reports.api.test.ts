import type { components } from '@gatehouse/contracts/main';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { toRow } from '../src/features/visits/visit-row.js';
import { defineVisitModel } from '../src/features/visits/visits.model.js';
import type { Visit } from '../src/features/visits/visits.types.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor, type TestCommunity } from './world.js';

type Report = components['schemas']['VisitReport'];

describe('the report on visits', () => {
  let main: MainFixture;
  let manager: string;

  before(async () => {
    main = await startMain();
    manager = await tokenFor(main.issuer, main.world.here, main.world.here.manager);
  });
  after(() => main.stop());

  /** A visit that was asked for then, and answered after so many milliseconds if at all. */
  async function visit(
    community: TestCommunity,
    at: string,
    state: Visit['state'],
    answeredAfterMs?: number,
  ): Promise<void> {
    const requestedAt = new Date(at);
    const answeredAt =
      answeredAfterMs === undefined ? null : new Date(requestedAt.getTime() + answeredAfterMs);
    const { guard, unitId } = community;
    const asked: Visit = {
      id: newId(),
      communityId: community.id,
      unit: { id: unitId, name: 'A-101', building: 'Tower A' },
      visitor: { name: 'Ravi Kumar' },
      kind: 'guest',
      state: 'requested',
      requestedBy: { accountId: guard.accountId, name: guard.name },
      requestedAt,
      answerBy: new Date(requestedAt.getTime() + 55_000),
      ...{ ladder: [{ kind: 'household', seconds: 55 }], rungIndex: 0 },
    };
    await defineVisitModel(main.sequelize).create({
      ...toRow(asked, asked.answerBy),
      state,
      answeredAt,
      dueAt: null,
    });
  }

  const ask = (query: string, token = manager) =>
    call(main, 'GET', `/reports/visits?${query}`, { token });
  const report = async (query: string): Promise<Report> => {
    const { status, body } = await ask(query);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body as unknown as Report;
  };
  const hoursWithVisits = ({ byHour }: Report) => byHour.filter(({ visits }) => visits > 0);

  it('counts by the hours and days of the community’s clocks', async () => {
    const { here } = main.world;
    // Kolkata is five and a half hours ahead of UTC.
    await visit(here, '2026-03-01T18:29:59.999Z', 'left', 1000); // 23:59 on the 1st
    await visit(here, '2026-03-01T18:30:00.000Z', 'left', 1000); // 00:00 on the 2nd
    await visit(here, '2026-03-02T02:59:00.000Z', 'left', 1000); // 08:29
    await visit(here, '2026-03-02T03:31:00.000Z', 'left', 1000); // 09:01
    await visit(here, '2026-03-03T18:30:00.000Z', 'left', 1000); // 00:00 on the 4th
    const told = await report('from=2026-03-02&to=2026-03-03');
    expect(told).to.deep.include({
      communityId: here.id,
      timeZone: 'Asia/Kolkata',
      from: '2026-03-02',
      to: '2026-03-03',
      visits: 3,
      byDay: [
        { day: '2026-03-02', visits: 3 },
        { day: '2026-03-03', visits: 0 },
      ],
    });
    expect(told.byHour.map(({ hour }) => hour)).to.deep.equal([...Array(24).keys()]);
    expect(hoursWithVisits(told)).to.deep.equal([
      { hour: 0, visits: 1 },
      { hour: 8, visits: 1 },
      { hour: 9, visits: 1 },
    ]);
  });

  it('knows days of 23 and 25 hours', async () => {
    const { elsewhere } = main.world;
    await main.sequelize.query(`UPDATE communities SET time_zone = 'Europe/Berlin' WHERE id = ?`, {
      replacements: [elsewhere.id],
    });
    const token = await tokenFor(main.issuer, elsewhere, elsewhere.manager);
    await visit(elsewhere, '2026-03-28T23:00:00.000Z', 'denied', 900); // 00:00, clocks go forward
    await visit(elsewhere, '2026-03-29T21:59:59.000Z', 'denied', 900); // 23:59
    await visit(elsewhere, '2026-03-29T22:00:00.000Z', 'denied', 900); // 00:00 on the 30th
    const spring = await ask('from=2026-03-29&to=2026-03-29', token);
    expect(spring.body).to.deep.include({ visits: 2 });
    expect(hoursWithVisits(spring.body as unknown as Report)).to.deep.equal([
      { hour: 0, visits: 1 },
      { hour: 23, visits: 1 },
    ]);
    await visit(elsewhere, '2026-10-25T00:30:00.000Z', 'denied', 900); // 02:30, for the first time
    await visit(elsewhere, '2026-10-25T01:30:00.000Z', 'denied', 900); // 02:30, once more
    const autumn = await ask('from=2026-10-25&to=2026-10-25', token);
    expect(hoursWithVisits(autumn.body as unknown as Report)).to.deep.equal([
      { hour: 2, visits: 2 },
    ]);
  });

  it('knows days that begin at one o’clock, and those after them', async () => {
    const { elsewhere } = main.world;
    await main.sequelize.query(`UPDATE communities SET time_zone = 'Africa/Cairo' WHERE id = ?`, {
      replacements: [elsewhere.id],
    });
    const token = await tokenFor(main.issuer, elsewhere, elsewhere.manager);
    await visit(elsewhere, '2026-04-23T21:59:59.999Z', 'denied', 900); // 23:59:59 on the 23rd
    await visit(elsewhere, '2026-04-23T22:00:00.000Z', 'denied', 900); // 01:00 on the 24th
    await visit(elsewhere, '2026-04-24T21:00:00.000Z', 'denied', 900); // 00:00 on the 25th
    const { body } = await ask('from=2026-04-24&to=2026-04-26', token);
    expect(body['byDay']).to.deep.equal([
      { day: '2026-04-24', visits: 1 },
      { day: '2026-04-25', visits: 1 },
      { day: '2026-04-26', visits: 0 },
    ]);
  });

  it('tells what came of the visits, and how long the answers took', async () => {
    const { here } = main.world;
    const at = (minute: number) => `2026-04-01T06:${String(minute).padStart(2, '0')}:00.000Z`;
    const answered = [1250, 4999, 5000, 9000, 12_000, 20_000, 31_000, 44_000, 50_000];
    for (const [index, ms] of answered.entries()) await visit(here, at(index), 'approved', ms);
    await visit(here, at(20), 'inside', 54_900);
    await visit(here, at(21), 'denied', 61_000);
    await visit(here, at(22), 'expired');
    await visit(here, at(23), 'expired');
    await visit(here, at(24), 'requested');
    const { visits, answers, responseTime } = await report('from=2026-04-01&to=2026-04-01');
    expect(visits).to.equal(14);
    expect(answers).to.deep.equal({ approved: 10, denied: 1, expired: 2, waiting: 1 });
    const { buckets, ...times } = responseTime;
    expect(times).to.deep.equal({ answered: 11, medianSeconds: 20, p90Seconds: 54.9 });
    expect(buckets).to.deep.equal([
      { fromSeconds: 0, toSeconds: 5, answered: 2 },
      { fromSeconds: 5, toSeconds: 10, answered: 2 },
      { fromSeconds: 10, toSeconds: 20, answered: 1 },
      { fromSeconds: 20, toSeconds: 30, answered: 1 },
      { fromSeconds: 30, toSeconds: 45, answered: 2 },
      { fromSeconds: 45, toSeconds: 60, answered: 2 },
      { fromSeconds: 60, answered: 1 },
    ]);
  });

  it('shows the week that ends today when no days are named', async () => {
    const { here } = main.world;
    const token = await tokenFor(main.issuer, here, here.guard);
    const body = { unitId: here.unitId, kind: 'guest', visitor: { name: 'Now' } };
    expect((await call(main, 'POST', '/visits', { token, body })).status).to.equal(201);
    const told = await report('');
    expect(told.byDay).to.have.length(7);
    expect(told.byDay.at(-1)?.day).to.equal(told.to);
    expect(told.byDay.reduce((sum, { visits }) => sum + visits, 0)).to.equal(told.visits);
    expect(told.answers.waiting).to.equal(1);
  });

  it('is empty, not absent, where nothing happened', async () => {
    const told = await report('from=2020-01-01&to=2020-01-02');
    expect(told).to.deep.include({ visits: 0 });
    expect(told.answers).to.deep.equal({ approved: 0, denied: 0, expired: 0, waiting: 0 });
    expect(told.responseTime).to.not.have.keys('medianSeconds', 'p90Seconds');
    expect(told.responseTime.answered).to.equal(0);
  });

  it('counts no visit of another community', async () => {
    const { elsewhere } = main.world;
    await visit(elsewhere, '2026-05-01T06:00:00.000Z', 'left', 1000);
    expect((await report('from=2026-05-01&to=2026-05-01')).visits).to.equal(0);
    const token = await tokenFor(main.issuer, elsewhere, elsewhere.manager);
    const theirs = await ask('from=2026-05-01&to=2026-05-01', token);
    expect(theirs.body['visits']).to.equal(1);
    const headers = { 'x-community-id': elsewhere.id };
    const foreign = await call(main, 'GET', '/reports/visits', { token: manager, headers });
    expect(foreign.status).to.equal(403);
  });

  it('is for managers and admins: 403 to residents and guards', async () => {
    const { here } = main.world;
    for (const person of [here.asha, here.guard]) {
      const token = await tokenFor(main.issuer, here, person);
      expect((await ask('', token)).status).to.equal(403);
    }
  });

  const refused = [
    ['from=2026-02-30', 'query.from'],
    ['from=yesterday', 'query.from'],
    ['from=1969-12-31&to=1970-01-01', 'query.from'],
    ['to=0000-01-01', 'query.to'],
    ['to=1000-01-01', 'query.from'],
    ['to=2026-13-01', 'query.to'],
    ['from=2026-03-02&to=2026-03-01', 'query.from'],
    ['from=2026-01-01&to=2026-04-03', 'query.from'],
    ['days=3', 'query.days'],
  ] as const;
  for (const [query, field] of refused)
    it(`is not made for ${query}: 400 naming ${field}`, async () => {
      const { status, body } = await ask(query);
      expect(status).to.equal(400);
      expect(JSON.stringify(body['errors'])).to.include(field);
    });

  it('covers 92 days', async () => {
    expect((await report('from=2026-01-01&to=2026-04-02')).byDay).to.have.length(92);
  });
});
