import { expect } from 'chai';
import { leaveParcel } from '../support/parcels.js';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';

describe('parcels, in browsers', function parcels() {
  this.timeout(180_000);
  let gopal: Portal;
  let asha: Portal;

  before(async () => {
    [gopal, asha] = await Promise.all([
      openPortalAs('Gopal'),
      openPortalAs('Asha', { size: 'phone' }),
    ]);
    await gopal.page.goto('/employee/parcels');
    await asha.page.goto('/base');
  });
  after(() => closePortals(gopal, asha));

  const parcel = ({ page }: Portal, text: string) =>
    page.getByTestId('parcel').filter({ hasText: text });

  it('are taken at the gate, and wait on the first page of the home with their code', async () => {
    const { page } = gopal;
    const dialog = page.getByTestId('receive-dialog');
    await page.getByTestId('receive-parcel').click();
    await dialog.locator('[type=submit]').click();
    await dialog.locator('.field-error').waitFor();
    await dialog.getByTestId('unit').fill('A-10');
    await page.getByRole('option', { name: 'A-101' }).click();
    await dialog.getByLabel('Who brought it').fill('Blue Bird Express');
    await dialog.getByLabel('Shelf').fill('C7');
    await dialog.locator('[type=submit]').click();
    await parcel(gopal, 'Blue Bird Express').filter({ hasText: 'Shelf C7' }).waitFor();
    expect(await page.getByTestId('parcel-code').count()).to.equal(0);
    const card = asha.page.getByTestId('waiting-parcel').filter({ hasText: 'Blue Bird Express' });
    await card.getByText(/^Code [0-9]{6}$/).waitFor();
  });

  it('are found and handed over by the code that the home has, and no other', async () => {
    const { page } = gopal;
    await asha.page.goto('/base/parcels');
    const code = (await parcel(asha, 'Blue Bird Express')
      .getByTestId('parcel-code')
      .textContent()) as string;
    await page.getByTestId('parcel-search').fill(code);
    await parcel(gopal, 'Blue Bird Express').waitFor();
    await page.getByTestId('hand-over').click();
    const dialog = page.getByTestId('hand-over-dialog');
    await dialog.getByTestId('code').fill(code === '000000' ? '000001' : '000000');
    await dialog.locator('[type=submit]').click();
    await dialog.getByTestId('hand-over-problem').waitFor();
    await dialog.getByTestId('code').fill(code);
    await dialog.locator('[type=submit]').click();
    await parcel(gopal, 'Blue Bird Express').waitFor({ state: 'detached' });
    await page.goto('/employee/parcels?state=handed-over');
    await parcel(gopal, 'Blue Bird Express').filter({ hasText: 'Fetched with its code' }).waitFor();
  });

  it('are handed over to whom the household has named', async () => {
    const { page } = asha;
    const { id } = await leaveParcel({ carrier: 'River Courier' });
    await page.goto('/base/parcels');
    await page.locator(`[data-parcel="${id}"]`).getByTestId('name-collector').click();
    const dialog = page.getByTestId('collector-dialog');
    await dialog.getByLabel('Name').fill('Ravi Kumar');
    await dialog.locator('[type=submit]').click();
    await page.locator(`[data-parcel="${id}"]`).getByText('Ravi Kumar may fetch it').waitFor();
    await gopal.page.goto('/employee/parcels');
    await gopal.page.locator(`[data-parcel="${id}"]`).getByTestId('hand-over').click();
    const handing = gopal.page.getByTestId('hand-over-dialog');
    await handing.getByLabel('Ravi Kumar, named by the household').check();
    await handing.locator('[type=submit]').click();
    await gopal.page.locator(`[data-parcel="${id}"]`).waitFor({ state: 'detached' });
    await page.goto('/base/parcels?state=handed-over');
    await page.locator(`[data-parcel="${id}"]`).getByText('Fetched by Ravi Kumar').waitFor();
  });

  it('that another guard has handed over are gone here', async () => {
    const { page } = gopal;
    const { id } = await leaveParcel({ carrier: 'Hill Post' });
    await page.goto('/employee/parcels');
    await page.locator(`[data-parcel="${id}"]`).getByTestId('return-parcel').click();
    await (await signIn('Gopal')).client.parcels.lose(id, {});
    await page.getByTestId('end-dialog').locator('[type=submit]').click();
    await page.locator(`[data-parcel="${id}"]`).waitFor({ state: 'detached' });
    await page.goto('/employee/parcels?state=lost');
    await page.locator(`[data-parcel="${id}"]`).waitFor();
  });
});
