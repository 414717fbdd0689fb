import { expect } from 'chai';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';
import { signIn } from '../support/person.js';

describe('passes, in browsers', function passes() {
  this.timeout(180_000);
  let asha: Portal;
  let meera: Portal;

  before(async () => {
    [asha, meera] = await Promise.all([
      openPortalAs('Asha', { size: 'phone' }),
      openPortalAs('Meera'),
    ]);
    await asha.page.goto('/base/passes');
  });
  after(() => closePortals(asha, meera));

  const pass = ({ page }: Portal, visitor: string) =>
    page.getByTestId('pass').filter({ hasText: visitor });

  it('are given by whoever lives there, with a code to show and to say at the gate', async () => {
    const { page } = asha;
    const dialog = page.getByTestId('pass-dialog');
    await page.getByTestId('give-pass').click();
    await dialog.getByLabel('Who comes').fill('Farah Sheikh');
    await dialog.locator('[type=submit]').click();
    const shown = page.getByTestId('pass-code-dialog');
    await shown.locator('svg.qr-code').waitFor();
    const code = (await shown.getByTestId('code').innerText()).trim();
    expect(code).to.match(/^[0-9]{6}$/);
    await shown.getByTestId('close').click();
    await pass(asha, 'Farah Sheikh').filter({ hasText: 'A-101' }).waitFor();
    const { client } = await signIn('Gopal');
    expect(await client.passes.check({ code })).to.include({ result: 'ok' });
  });

  it('that can never be used are refused in words, and nothing is lost of what was typed', async () => {
    const { page } = asha;
    const dialog = page.getByTestId('pass-dialog');
    await page.getByTestId('give-pass').click();
    await dialog.getByLabel('Who comes').fill('Imran Ali');
    await dialog.getByLabel('How they come').selectOption('vehicle');
    await dialog.locator('[type=submit]').click();
    await page.getByTestId('pass-problem').filter({ hasText: 'plate' }).waitFor();
    await dialog.getByLabel('Plate').fill('DL 3C 4077');
    await dialog.locator('[type=submit]').click();
    await page.getByTestId('pass-code-dialog').getByTestId('close').click();
    await pass(asha, 'Imran Ali').waitFor();
  });

  it('are revoked, which a manager sees too', async () => {
    const { page } = asha;
    await pass(asha, 'Farah Sheikh').getByTestId('revoke-pass').click();
    await page.getByTestId('yes').click();
    await pass(asha, 'Farah Sheikh').filter({ hasText: 'Revoked' }).waitFor();
    expect(await pass(asha, 'Farah Sheikh').getByTestId('show-code').count()).to.equal(0);
    await meera.page.goto('/manager/passes');
    await pass(meera, 'Farah Sheikh').filter({ hasText: 'Revoked' }).waitFor();
  });
});
