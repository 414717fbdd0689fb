import { expect } from 'chai';
import { wantApprovalOf } from '../support/passes.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';

describe('passes that have to be approved, in browsers', function approvals() {
  this.timeout(180_000);
  let asha: Portal;
  let meera: Portal;

  before(async () => {
    await wantApprovalOf('vehicle');
    [asha, meera] = await Promise.all([
      openPortalAs('Asha', { size: 'phone' }),
      openPortalAs('Meera'),
    ]);
  });
  after(async () => {
    await wantApprovalOf();
    await closePortals(asha, meera);
  });

  const request = (visitor: string) =>
    meera.page.getByTestId('pass-request').filter({ hasText: visitor });
  const pass = (visitor: string) => asha.page.getByTestId('pass').filter({ hasText: visitor });

  const ask = async (visitor: string): Promise<void> => {
    const { page } = asha;
    await page.goto('/base/passes');
    await page.getByTestId('give-pass').click();
    const dialog = page.getByTestId('pass-dialog');
    await dialog.getByLabel('Who comes').fill(visitor);
    await dialog.getByLabel('How they come').selectOption('vehicle');
    await dialog.getByLabel('Plate').fill('DL 3C 4077');
    await dialog.locator('[type=submit]').click();
    await pass(visitor).filter({ hasText: 'Waits for approval' }).waitFor();
  };

  it('wait, without a code to show, until a manager says yes', async () => {
    await ask('Kiran Bus');
    expect(await pass('Kiran Bus').getByTestId('show-code').count()).to.equal(0);
    await meera.page.goto('/manager/passes');
    await request('Kiran Bus').waitFor();
    await meera.expectAccessible('passes that wait');
    await request('Kiran Bus').getByTestId('approve-pass').click();
    await request('Kiran Bus').waitFor({ state: 'detached' });
    await asha.page.reload();
    await pass('Kiran Bus').getByTestId('show-code').waitFor();
  });

  it('are refused with a reason, which whoever asked reads', async () => {
    await ask('Lorry of Raj');
    await meera.page.goto('/manager/passes');
    await request('Lorry of Raj').getByTestId('refuse-pass').click();
    const dialog = meera.page.getByTestId('pass-refuse-dialog');
    await dialog.locator('textarea').fill('Lorries come by the south gate');
    await dialog.locator('[type=submit]').click();
    await request('Lorry of Raj').waitFor({ state: 'detached' });
    await asha.page.reload();
    await pass('Lorry of Raj').filter({ hasText: 'Refused' }).waitFor();
    await pass('Lorry of Raj').filter({ hasText: 'Lorries come by the south gate' }).waitFor();
  });
});
