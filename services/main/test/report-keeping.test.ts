import { newId } from '@gatehouse/shared/ids/ids';
import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { recordStatements } from '@gatehouse/shared/testing/recorded-statements';
import { expect } from 'chai';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { visitRow } from './residencies.js';
import { tokenFor } from './world.js';

const DAY_MS = 24 * 60 * 60_000;
/** A quarter of a year, in whole weeks. */
const ALL_DAYS = 14 * 7;

describe('the days that are over', () => {
  let main: MainFixture;

  before(async () => {
    main = await startMain({ REPORT_KEEPING_EVERY: '30ms' });
  });
  after(() => main.stop());

  const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY_MS);
  const kept = async (communityId: string): Promise<Date[]> => {
    const [rows] = await main.sequelize.query(
      'SELECT begins_at AS begins FROM visit_day_counts WHERE community_id = :communityId',
      { replacements: { communityId } },
    );
    return (rows as { begins: Date }[]).map(({ begins }) => new Date(begins));
  };

  it('are counted and kept before anybody asks, in every community, and those of late are not', async () => {
    const { here, elsewhere } = main.world;
    for (const { id } of [here, elsewhere])
      await eventually(
        async () => {
          const days = await kept(id);
          expect(days).to.have.length(ALL_DAYS);
          expect(Math.min(...days.map(Number))).to.be.below(daysAgo(92).getTime());
          // Yesterday may get a visit yet, by a clock that is behind.
          expect(Math.max(...days.map(Number))).to.be.below(daysAgo(2).getTime());
        },
        { within: 15_000 },
      );
  });

  it('need none of their visits for a report', async () => {
    const { here } = main.world;
    // Nothing is counted any more behind the report.
    for (const { id } of [here, main.world.elsewhere])
      await eventually(async () => expect(await kept(id)).to.have.length(ALL_DAYS), {
        within: 15_000,
      });
    const token = await tokenFor(main.issuer, here, here.manager);
    const recorded = recordStatements(main.env['MYSQL_URL'] ?? '');
    const day = (days: number): string => daysAgo(days).toISOString().slice(0, 10);
    // A visit that came after its day was counted is not looked at again.
    const late = { ...visitRow(here.id, here.unitId, daysAgo(10)), id: newId() };
    await main.sequelize.transaction((tx) => insertRows(tx, [{ table: 'visits', row: late }]));
    const { status, body } = await call(
      main,
      'GET',
      `/reports/visits?from=${day(80)}&to=${day(4)}`,
      { token },
    );
    recorded.stop();
    expect([status, body['visits']]).to.deep.equal([200, 0]);
    const counted = recorded.statements.filter((one) => one.includes('requested_at >='));
    expect(counted).to.deep.equal([]);
  });
});
