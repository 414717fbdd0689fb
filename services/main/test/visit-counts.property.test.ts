import { newId } from '@gatehouse/shared/ids/ids';
import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { dayNamed } from '@gatehouse/shared/time/local-time';
import { expect } from 'chai';
import fc from 'fast-check';
import { QueryTypes } from 'sequelize';
import { daysOf, midnightsOf } from '../src/features/reports/report-days.js';
import { createVisitCountsStore } from '../src/features/visits/visit-counts.store.js';
import type { VisitRow } from '../src/features/visits/visits.model.js';
import type { VisitCounts } from '../src/features/visits/visits.types.js';
import { createGrowthWorld, type GrowthWorld } from './growth-world.js';
import { visitRow } from './residencies.js';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** Days on which clocks go forward or back, by hours and by half an hour, at night and at midnight. */
const CALENDARS: [zone: string, from: string][] = [
  ['Asia/Kolkata', '2026-03-01'],
  ['Asia/Kathmandu', '2026-03-01'],
  ['Europe/Berlin', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Africa/Cairo', '2026-04-24'],
  ['Africa/Cairo', '2026-10-29'],
];

/** Milliseconds from the first midnight on: also on the edges of quarters, and beyond the days. */
const moment = fc.oneof(
  fc.integer({ min: -2 * DAY_MS, max: 5 * DAY_MS }),
  fc.integer({ min: -8, max: 4 * 96 }).map((quarters) => quarters * 15 * 60_000),
  fc.integer({ min: -8, max: 4 * 96 }).map((quarters) => quarters * 15 * 60_000 - 1),
);

const visit = fc.record({
  at: moment,
  state: fc.constantFrom('requested', 'approved', 'denied', 'expired', 'inside', 'left'),
  answeredAfterMs: fc.option(fc.integer({ min: 0, max: 70_000 }), { nil: null }),
});

const world = fc.record({
  calendar: fc.constantFrom(...CALENDARS),
  days: fc.integer({ min: 1, max: 3 }),
  visits: fc.array(visit, { maxLength: 25 }),
  /** Days after the last midnight at which the report is asked for, first and again. */
  asked: fc.tuple(fc.integer({ min: -3, max: 4 }), fc.integer({ min: 0, max: 4 })),
  /** As many visits as are told at once; more are asked for in halves. */
  atOnce: fc.constantFrom(1, 3, 10_000),
});

/** What every visit of a span counts as, asked of the table in one statement. */
const AT_ONCE = `
  SELECT TIMESTAMPDIFF(MINUTE, '1970-01-01', requested_at) DIV 15 AS quarter,
    CASE WHEN state = 'requested' THEN 'waiting' WHEN state = 'denied' THEN 'denied'
      WHEN answered_at IS NULL THEN 'expired' ELSE 'approved' END AS outcome,
    NULL AS tenths, COUNT(*) AS visits
  FROM visits WHERE community_id = :id AND requested_at >= :from AND requested_at < :to
  GROUP BY quarter, outcome
  UNION ALL
  SELECT NULL, NULL, TIMESTAMPDIFF(MICROSECOND, requested_at, answered_at) DIV 100000 AS tenths,
    COUNT(*)
  FROM visits WHERE community_id = :id AND requested_at >= :from AND requested_at < :to
    AND answered_at > requested_at
  GROUP BY tenths`;

describe('visits counted by day, whatever the calendar', function () {
  this.timeout(180_000);
  let growth: GrowthWorld;
  before(async () => (growth = await createGrowthWorld()));
  after(() => growth.close());

  async function countedAtOnce(id: string, midnights: readonly Date[]) {
    const [from, to] = [midnights[0], midnights.at(-1)];
    const rows = await growth.session.query<Record<string, unknown> & { visits: number }>(AT_ONCE, {
      replacements: { id, from, to },
      type: QueryTypes.SELECT,
    });
    const sums = (name: string) =>
      sorted(rows.map((row): [unknown, number] => [row[name], row.visits]));
    return { quarters: sums('quarter'), outcomes: sums('outcome'), responses: sums('tenths') };
  }

  async function log(rows: VisitRow[]): Promise<void> {
    await growth.session.transaction((tx) =>
      insertRows(
        tx,
        rows.map((row) => ({ table: 'visits', row })),
      ),
    );
  }

  /** Whoever waits is answered, and whoever may come in does: what happens to visits of past days. */
  async function goOn(id: string): Promise<void> {
    for (const change of [
      `answered_at = requested_at + INTERVAL 1234567 MICROSECOND, state = 'approved'
       WHERE state = 'requested' AND answered_at IS NULL`,
      `state = 'denied' WHERE state = 'requested'`,
      `state = 'inside' WHERE state = 'approved'`,
      `state = 'left' WHERE state = 'inside'`,
    ])
      await growth.session.query(`UPDATE visits SET ${change} AND community_id = :id`, {
        replacements: { id },
      });
  }

  it('are as many as the table says at once, also when they were counted before', async () => {
    await fc.assert(
      fc.asyncProperty(world, async ({ calendar: [zone, from], days, visits, asked, atOnce }) => {
        const counts = createVisitCountsStore(growth.session, { atOnce });
        const id = newId();
        const to = dayNamed(from).add({ days }).toString();
        const midnights = midnightsOf(daysOf({ from, to }, zone, new Date()));
        const first = midnights[0]?.getTime() ?? 0;
        const last = midnights.at(-1)?.getTime() ?? 0;
        await log(visits.map((each) => visitAt(id, first, each)));
        let now = last;
        for (const later of asked) {
          now += later * DAY_MS;
          const told = await counts.count({ communityId: id, midnights, now: new Date(now) });
          expect(inPairs(told)).to.deep.equal(await countedAtOnce(id, midnights));
          await goOn(id);
        }
        // A report of fewer days, and one of another calendar, which has other midnights.
        for (const [part, zoneOfPart] of [
          [midnights.slice(1), zone],
          [midnightsOf(daysOf({ from, to }, 'Asia/Kolkata', new Date())), 'Asia/Kolkata'],
        ] as const) {
          const told = await counts.count({ communityId: id, midnights: part, now: new Date(now) });
          expect(inPairs(told), zoneOfPart).to.deep.equal(await countedAtOnce(id, part));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('also those who are answered after their day was counted', async () => {
    const counts = createVisitCountsStore(growth.session);
    const id = newId();
    const midnights = [0, 1].map((n) => new Date(Date.UTC(2026, 2, 1) + n * DAY_MS));
    const now = new Date(Date.UTC(2026, 2, 9));
    await log([visitAt(id, Date.UTC(2026, 2, 1), { at: HOUR_MS, state: 'requested' })]);
    const ask = async () => (await counts.count({ communityId: id, midnights, now })).outcomes;
    expect(await ask()).to.deep.equal([{ outcome: 'waiting', visits: 1 }]);
    await goOn(id);
    expect(await ask()).to.deep.equal([{ outcome: 'approved', visits: 1 }]);
  });
});

function visitAt(
  communityId: string,
  first: number,
  {
    at,
    state,
    answeredAfterMs = null,
  }: { at: number; state: VisitRow['state']; answeredAfterMs?: number | null },
): VisitRow {
  const requestedAt = new Date(first + at);
  const answeredAt =
    answeredAfterMs === null ? null : new Date(requestedAt.getTime() + answeredAfterMs);
  return { ...visitRow(communityId, newId(), requestedAt), state, answeredAt };
}

function inPairs({ quarters, outcomes, responses }: VisitCounts) {
  return {
    quarters: sorted(quarters.map(({ at, visits }) => [at.getTime() / (15 * 60_000), visits])),
    outcomes: sorted(outcomes.map(({ outcome, visits }) => [outcome, visits])),
    responses: sorted(responses.map(({ tenths, answered }) => [tenths, answered])),
  };
}

/** Added up by what is counted, in one order for all. */
function sorted(counts: [unknown, number][]): [unknown, number][] {
  const sums = new Map<unknown, number>();
  for (const [value, count] of counts)
    if (value !== null) sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}
