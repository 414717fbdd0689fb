import { expect } from 'chai';
import { focused } from '../support/focus.js';
import { closePortals, openPortal, openPortalAs, type Portal } from '../support/portal.js';

const challenge = `challenge=${'A'.repeat(43)}&methods=totp,recovery-code`;

describe('where the keyboard is, in a browser', () => {
  let portal: Portal;

  before(async function startTheSystem() {
    this.timeout(180_000);
    await (await openPortal()).close();
  });
  afterEach(() => closePortals(portal));

  const expectFocus = (selector: string): Promise<void> => focused(portal.page.locator(selector));

  it('is at the first field at fault after an empty form, and after the next', async () => {
    portal = await openPortal();
    await portal.page.goto('/sign-in');
    await portal.page.locator('button[type=submit]').click();
    await expectFocus('input[autocomplete=username]');
    await portal.page.locator('input[autocomplete=username]').fill('asha@demo.gatehouse.example');
    await portal.page.locator('button[type=submit]').click();
    await expectFocus('input[autocomplete=current-password]');
  });

  it('stays where somebody is writing: only what was sent leads away', async () => {
    portal = await openPortal();
    await portal.page.goto('/sign-in');
    await portal.page.locator('input[autocomplete=username]').fill('asha@');
    await portal.page.locator('input[autocomplete=current-password]').focus();
    await portal.page.locator('.field-error').waitFor();
    await portal.page.keyboard.type('x');
    const password = portal.page.locator('input[autocomplete=current-password]');
    expect(await password.inputValue()).to.equal('x');
  });

  it('is in the field for the code at the second step, and a wrong code is replaced by typing', async () => {
    portal = await openPortal();
    const { page } = portal;
    const body = { type: 'about:blank', title: 'Wrong', status: 401, code: 'second_factor_wrong' };
    await page.route('**/login/second-factor', (route) =>
      route.fulfill({
        status: 401,
        contentType: 'application/problem+json',
        body: JSON.stringify({ ...body, correlationId: 'c-1' }),
      }),
    );
    await page.goto(`/second-factor#${challenge}`);
    await expectFocus('input[autocomplete=one-time-code]');
    await page.keyboard.type('123456');
    await page.keyboard.press('Enter');
    await page.getByText('This code is wrong').waitFor();
    await portal.expectAccessible('a wrong code');
    await expectFocus('[aria-invalid=true]');
    await page.keyboard.type('654321');
    expect(await page.locator('input[autocomplete=one-time-code]').inputValue()).to.equal('654321');
    await page.getByRole('button', { name: 'Use a recovery code' }).click();
    await expectFocus('input[autocomplete=one-time-code]');
    await page.locator('.field-error').waitFor({ state: 'detached' });
  });

  it('needs one press of Tab for a group of radios', async () => {
    portal = await openPortalAs('Meera');
    const { page } = portal;
    await page.goto('/manager/invitations');
    await page.getByTestId('invite').click();
    await page.locator('dialog input[type=email]').focus();
    await page.keyboard.press('Tab');
    await expectFocus('input[name=role]:checked');
    await page.keyboard.press('Tab');
    await expectFocus('dialog :not(input[type=radio])');
  });

  it('is told how a telephone number is written', async () => {
    portal = await openPortalAs('Asha');
    const { page } = portal;
    await page.goto('/base/account');
    await page.locator('input[type=tel]').fill('98000 00001');
    await page.locator('gh-profile-form button[type=submit]').click();
    await expectFocus('input[type=tel]');
    await page.locator('gh-profile-form .field-error').getByText('country code').waitFor();
  });
});
