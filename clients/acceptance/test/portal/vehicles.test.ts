import { expect } from 'chai';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';

describe('vehicles, in browsers', function vehicles() {
  this.timeout(180_000);
  let asha: Portal;
  let meera: Portal;

  before(async () => {
    [asha, meera] = await Promise.all([
      openPortalAs('Asha', { size: 'phone' }),
      openPortalAs('Meera'),
    ]);
    await asha.page.goto('/base/vehicles');
  });
  after(() => closePortals(asha, meera));

  const vehicle = ({ page }: Portal, plate: string) =>
    page.getByTestId('vehicle').filter({ hasText: plate });

  it('are entered by whoever lives there, once in the community', async () => {
    const { page } = asha;
    const dialog = page.getByTestId('vehicle-dialog');
    await page.getByTestId('add-vehicle').click();
    await dialog.getByLabel('Plate').fill('DL 3C 4077');
    await dialog.getByLabel('Colour').fill('red');
    await dialog.locator('[type=submit]').click();
    await vehicle(asha, 'DL 3C 4077').filter({ hasText: 'red' }).waitFor();
    await page.getByTestId('add-vehicle').click();
    await dialog.getByLabel('Plate').fill('dl-3c-4077');
    await dialog.locator('[type=submit]').click();
    await page.getByTestId('vehicle-problem').filter({ hasText: 'dl-3c-4077' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('are found by a manager, however the plate is written', async () => {
    const { page } = meera;
    await page.goto('/manager/vehicles');
    await page.getByTestId('plate-search').fill('dl3c 4077');
    await vehicle(meera, 'DL 3C 4077').filter({ hasText: 'A-101' }).waitFor();
    await page.getByTestId('plate-search').fill('dl3c 4078');
    await vehicle(meera, 'DL 3C 4077').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('plate')).to.equal('dl3c 4078');
    expect(await asha.page.getByTestId('plate-search').count()).to.equal(0);
  });

  it('are changed and removed', async () => {
    const { page } = asha;
    const dialog = page.getByTestId('vehicle-dialog');
    await vehicle(asha, 'DL 3C 4077').getByTestId('change-vehicle').click();
    await dialog.getByLabel('Colour').fill('');
    await dialog.locator('select').selectOption('van');
    await dialog.locator('[type=submit]').click();
    await vehicle(asha, 'DL 3C 4077')
      .filter({ hasText: 'Van' })
      .filter({ hasNotText: 'red' })
      .waitFor();
    await vehicle(asha, 'DL 3C 4077').getByTestId('remove-vehicle').click();
    await page.getByTestId('yes').click();
    await vehicle(asha, 'DL 3C 4077').waitFor({ state: 'detached' });
  });
});
