import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { joinAsStaff, type Newcomer } from '../support/newcomer.js';
import { closePortals, openPortal, type Portal } from '../support/portal.js';
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
  after(() => closePortals(portal));

  const here = (): string => new URL(portal.page.url()).pathname;
  const select = () => portal.page.getByTestId('community');
  const isChosen = (name: string): Promise<unknown> =>
    eventually(async () => {
      const chosen = (box: HTMLSelectElement): string => box.selectedOptions[0]?.label ?? '';
      expect(await select().evaluate(chosen)).to.equal(name);
    });

  it('switches: each has its own area, its own pages, and is remembered', async () => {
    await portal.signInAs(tara);
    await select().waitFor();
    await eventually(async () => expect(await select().locator('option').count()).to.equal(2));
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
    await isChosen('Palm Court');

    await select().selectOption({ label: 'Lakeview Gardens' });
    await portal.page.waitForURL(/\/employee$/);
    await portal.connected();
    await isChosen('Lakeview Gardens');
    await portal.page.goto('/manager/people');
    await portal.page.waitForURL(/\/employee$/);
    expect(here()).to.equal('/employee');
  });
});
