import { expect } from 'chai';
import fc from 'fast-check';
import { newId } from '@gatehouse/shared/ids/ids';
import { defineVisitModel } from '../src/features/visits/visits.model.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { newResident, settle, visitRow } from './residencies.js';
import { tokenFor } from './world.js';

const UNITS = 3;
/** Moments are few, so that beginnings, ends and visits often fall together. */
const moment = fc.integer({ min: 0, max: 8 });
const timeOf = (number: number): Date => new Date(Date.UTC(2026, 0, 1) + number);

const period = fc.record({
  unit: fc.integer({ min: 0, max: UNITS - 1 }),
  from: moment,
  to: fc.option(moment, { nil: undefined }),
});
const history = fc.array(period, { maxLength: 4 });
const world = fc.record({
  histories: fc.array(history, { minLength: 1, maxLength: 3 }),
  visits: fc.array(fc.record({ unit: fc.integer({ min: 0, max: UNITS - 1 }), at: moment }), {
    minLength: 1,
    maxLength: 8,
  }),
});

describe('visits and who lived where, whatever the histories', function () {
  this.timeout(120_000);
  let main: MainFixture;
  before(async () => (main = await startMain({ ACCOUNT_RATE_LIMIT_PER_MINUTE: '100000' })));
  after(() => main.stop());

  it('list, single visit and photo show what the moment and the residency say', async () => {
    const { here } = main.world;
    await fc.assert(
      fc.asyncProperty(world, async ({ histories, visits }) => {
        const units = Array.from({ length: UNITS }, newId);
        const rows = visits.map(({ unit, at }) => visitRow(here.id, units[unit] ?? '', timeOf(at)));
        await defineVisitModel(main.sequelize).bulkCreate(rows);
        for (const { id } of rows)
          await main.sequelize.query(
            `INSERT INTO visit_photos VALUES (?, ?, 'image/png', 'x', ?)`,
            {
              replacements: [id, here.id, new Date()],
            },
          );
        for (const periods of histories) {
          const person = newResident();
          const lived = periods.map(({ unit, from, to }) => ({
            unitId: units[unit] ?? '',
            from: timeOf(from),
            ...(to !== undefined && { to: timeOf(to) }),
          }));
          await settle(main.sequelize, here, person, lived);
          const token = await tokenFor(main.issuer, here, person);
          const expected = rows.filter((_, index) =>
            periods.some(({ unit, from, to = Infinity }) => {
              const visit = visits[index];
              return visit?.unit === unit && from <= visit.at && visit.at < to;
            }),
          );
          const list = await call(main, 'GET', '/visits?limit=100', { token });
          const ids = (list.body['items'] as { id: string }[]).map(({ id }) => id);
          expect(ids).to.have.members(expected.map(({ id }) => id));
          for (const row of rows) {
            const status = expected.includes(row) ? 200 : 404;
            const path = `/visits/${row.id}`;
            expect((await call(main, 'GET', path, { token })).status, path).to.equal(status);
            const headers = { authorization: `Bearer ${token}` };
            const photo = await fetch(`${main.api}${path}/photo`, { headers });
            expect(photo.status, 'its photo').to.equal(status);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
