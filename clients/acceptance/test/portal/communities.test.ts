import { expect } from 'chai';
import { joinAsStaff, type Newcomer } from '../support/newcomer.js';
import { openPortal, type Portal } from '../support/portal.js';
import { makeSecondCommunity } from '../support/second-community.js';

describe('somebody in two communities, in a browser', () => {
  let tara: Newcomer;
  let portal: Portal;

  before(async function joinBoth() {
    this.timeout(180_000);
    tara = await joinAsStaff('Tara');
    await makeSecondCommunity(tara.accountId);
    portal = await openPortal();
  });
  after(() => portal.close());

  const here = (): string => new URL(portal.page.url()).pathname;
  const select = () => portal.page.getByTestId('community');
  const chosen = (): Promise<string> =>
    select().evaluate((box: HTMLSelectElement) => box.selectedOptions[0]?.label ?? '');

  it('switches: each has its own area, its own pages, and is remembered', async () => {
    await portal.signInAs(tara);
    await select().waitFor();
    expect(await select().locator('option').allTextContents()).to.have.length(2);
    await select().selectOption({ label: 'Palm Court' });
    await portal.page.waitForURL(/\/manager$/);
    await portal.connected();
    await portal.expectAccessible('with two communities');
    await portal.picture('two-communities');
    await portal.page.goto('/manager/people');
    await portal.page
      .getByText('Nobody found')
      .or(portal.page.getByTestId('person').getByText(tara.email))
      .waitFor();
    expect(await portal.page.getByText('asha@demo.gatehouse.example').count()).to.equal(0);
    await portal.page.reload();
    await portal.connected();
    expect(await chosen()).to.equal('Palm Court');

    await select().selectOption({ label: 'Lakeview Gardens' });
    await portal.page.waitForURL(/\/employee$/);
    await portal.connected();
    expect(await chosen()).to.equal('Lakeview Gardens');
    await portal.page.goto('/manager/people');
    await portal.page.waitForURL(/\/employee$/);
    expect(here()).to.equal('/employee');
  });
});
