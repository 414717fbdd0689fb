import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { signIn, type Person } from './support/person.js';

describe('the guard sees who can be rung', () => {
  let guard: Person;
  let chitra: Person;
  let unitId: string;

  before(async function startAndSignIn() {
    this.timeout(120_000);
    [guard, chitra] = await Promise.all([signIn('Gopal'), signIn('Chitra')]);
    const { items } = await guard.client.units.list({ search: 'A-102' });
    unitId = items[0]?.id ?? '';
  });
  afterEach(() => chitra.closeBrowsers());

  /** Within a second or two; the rest is patience with the machine that tests. */
  const untilOnline = (expected: boolean) =>
    eventually(
      async () => {
        const { online, residents } = await guard.client.units.presence(unitId);
        expect(online).to.equal(expected);
        return residents;
      },
      { within: 5000 },
    );

  it('as soon as a resident opens a page, and no longer when it is closed', async () => {
    await untilOnline(false);
    const openedAt = Date.now();
    const browser = await chitra.openBrowser();
    const [resident] = await untilOnline(true);
    expect(resident?.name).to.match(/^Chitra/);
    expect(Date.parse(resident?.onlineSince ?? '')).to.be.within(openedAt - 50, Date.now());
    browser.close();
    await untilOnline(false);
  });
});
