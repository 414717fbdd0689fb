import type { VisitReport } from '@gatehouse/client/gatehouse-client';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { closePortals, openPortalAs, type Look, type Portal } from '../support/portal.js';
import { signIn } from '../support/person.js';

const dayMs = 86_400_000;
const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

describe('reports, in a browser', function reports() {
  this.timeout(60_000);
  let portal: Portal;
  let real: VisitReport;

  before(async function aReport() {
    this.timeout(180_000);
    real = await (await signIn('Meera')).client.reports.visits();
  });
  afterEach(() => closePortals(portal));

  /** As if so many had come on each day, of whom one was turned away. */
  const reportOf = (from: string, to: string, each: number): VisitReport => {
    const count = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
    const visits = each * count;
    return {
      ...real,
      ...{ from, to, visits },
      byDay: Array.from({ length: count }, (_, index) => ({
        day: daysLater(from, index),
        visits: each,
      })),
      byHour: real.byHour.map(({ hour }) => ({ hour, visits: hour === 9 ? visits : 0 })),
      answers: { approved: visits - 3, denied: 1, expired: 2, waiting: 0 },
      responseTime: { ...real.responseTime, medianSeconds: each },
    };
  };
  /** Twelve a day now, and ten before that. */
  const serve = async (): Promise<void> => {
    await portal.page.route('**/api/v1/reports/visits?**', (route) => {
      const { searchParams } = new URL(route.request().url());
      const [from, to] = [searchParams.get('from') ?? '', searchParams.get('to') ?? ''];
      return route.fulfill({ json: reportOf(from, to, to === real.to ? 12 : 10) });
    });
  };
  const arrive = async (look: Look = {}, query = ''): Promise<void> => {
    portal = await openPortalAs('Meera', look);
    await serve();
    await portal.page.goto(`/manager/reports${query}`);
    await figure('visits').waitFor();
  };
  const figure = (name: string) => portal.page.getByTestId(name);
  const says = async (name: string, ...texts: string[]): Promise<void> => {
    for (const text of texts) await figure(name).filter({ hasText: text }).waitFor();
  };

  it('stand beside as many days before', async () => {
    await arrive();
    await says('visits', '84', '+20%', '70 in the 7 days before');
    await says('answered', '97% in the 7 days before');
    await says('median', '10 sec in the 7 days before');
  });

  it('of today stand beside the same day a week ago, of which nothing is made a share', async () => {
    await arrive({}, '?days=1');
    await says('visits', '12', '10 a week ago, all day');
    expect(await figure('visits').innerText()).not.to.include('%');
    const asked = portal.page.waitForRequest(/reports\/visits\?/);
    await portal.page.reload();
    const first = new URL((await asked).url()).searchParams;
    expect([real.to, daysLater(real.to, -7)]).to.include(first.get('from'));
  });

  it('have figures on their axes, and say all of it in a table too', async () => {
    await arrive();
    const chart = figure('by-day');
    await eventually(async () =>
      expect(await chart.locator('.axis span').allInnerTexts()).to.deep.equal([
        ...['0', '5', '10', '15'],
      ]),
    );
    await chart.locator('summary').click();
    await eventually(async () => {
      const rows = await chart.getByRole('row').allInnerTexts();
      expect(rows).to.have.length(7);
      expect(rows.join('\n')).to.include('12 visits').and.to.include('10');
    });
    await portal.expectAccessible('a report with its table');
    await portal.expectUsable('a report with its table');
    await portal.picture('reports-table-desk');
  });

  it('lead from a bar, its line of the table and a figure to the list of those visits', async () => {
    await arrive();
    const { page } = portal;
    const isFiltered = async (from: string, to: string, state = ''): Promise<void> => {
      await page.waitForURL(/\/manager\/visits\?/);
      const { searchParams } = new URL(page.url());
      expect([searchParams.get('from'), searchParams.get('to')]).to.deep.equal([from, to]);
      expect(searchParams.get('state') ?? '').to.equal(state);
      await eventually(async () =>
        expect(await page.getByTestId('days-from').inputValue()).to.equal(from),
      );
      await page.goBack();
      await figure('visits').waitFor();
    };
    const first = daysLater(real.to, -6);
    await figure('by-day').locator('[data-bar]').first().click();
    await isFiltered(first, first);
    await figure('by-day').locator('summary').click();
    await figure('by-day').getByRole('row').nth(1).getByRole('link').click();
    await isFiltered(daysLater(first, 1), daysLater(first, 1));
    await figure('visits').getByRole('link').click();
    await isFiltered(first, real.to);
    await figure('outcomes').getByRole('link').click();
    await isFiltered(first, real.to, 'denied');
  });

  for (const look of [
    { size: 'phone', theme: 'dark', language: 'de' },
    { size: 'phone', theme: 'light', language: 'ar' },
  ] as const)
    it(`fit a ${look.size}, ${look.theme}, in ${look.language}`, async () => {
      await arrive(look);
      const what = `reports-${look.size}-${look.theme}-${look.language}`;
      await portal.expectFits(what);
      await portal.expectAccessible(what);
      await portal.expectUsable(what);
      await portal.picture(what);
    });
});
