import { expect } from 'chai';
import { openMail } from '../support/mailbox.js';
import { accountOf } from '../support/person.js';
import { closePortals, openPortal, openPortalAs, type Portal } from '../support/portal.js';

describe('a session in a browser', () => {
  let portal: Portal;

  before(async function startTheSystem() {
    this.timeout(180_000);
    await (await openPortal()).close();
  });
  afterEach(() => closePortals(portal));

  it('leaves no token where scripts of another page could find it', async () => {
    const answers: string[] = [];
    portal = await openPortal();
    portal.page.on('response', (answer) => {
      if (answer.url().endsWith('/login')) void answer.text().then((text) => answers.push(text));
    });
    await portal.signIn('Asha');
    const stored = await portal.page.evaluate(() =>
      JSON.stringify([
        Object.entries(localStorage),
        Object.entries(sessionStorage),
        document.cookie,
      ]),
    );
    const { accessToken } = JSON.parse(answers[0] ?? '{}') as { accessToken?: string };
    expect(accessToken).to.be.a('string');
    expect(stored).not.to.include(accessToken).and.not.include('eyJ');
    expect(answers[0]).not.to.include('refreshToken"');
    const refresh = (await portal.context.cookies()).find(({ name }) => name.includes('refresh'));
    expect(refresh).to.include({ httpOnly: true, sameSite: 'Strict', path: '/api/v1/auth' });
    expect(stored).not.to.include(refresh?.value);
  });

  it('goes on after the page is loaded again, at the same place', async () => {
    portal = await openPortalAs('Asha');
    await portal.page.goto('/base/visits');
    await portal.connected();
    await portal.page.reload();
    await portal.connected();
    expect(new URL(portal.page.url()).pathname).to.equal('/base/visits');
  });

  it('opens the page that was wanted, and no area of another role', async () => {
    portal = await openPortal();
    await portal.page.goto('/base/account');
    await portal.page.waitForURL(/\/sign-in/);
    const { email, password } = await accountOf('Asha');
    await portal.page.locator('input[autocomplete=username]').fill(email);
    await portal.page.locator('input[autocomplete=current-password]').fill(password);
    await portal.page.locator('button[type=submit]').click();
    await portal.page.waitForURL(/\/base\/account$/);
    await portal.page.goto('/admin');
    await portal.page.waitForURL(/\/base$/);
  });

  it('is refused in words, and ends when its owner wants it', async () => {
    portal = await openPortal();
    await portal.page.goto('/sign-in');
    await portal.page.locator('input[autocomplete=username]').fill('asha@demo.gatehouse.example');
    await portal.page.locator('input[autocomplete=current-password]').fill('not the password');
    await portal.page.locator('button[type=submit]').click();
    await portal.page.getByRole('alert').waitFor();
    expect(await portal.page.getByRole('alert').textContent()).to.include('is wrong');
    await portal.expectAccessible('a refused sign-in');

    await portal.signIn('Asha');
    await portal.signOut();
    await portal.page.waitForURL(/\/sign-in$/);
    await portal.page.goto('/base');
    await portal.page.waitForURL(/\/sign-in/);
  });

  it('speaks another language at once, from right to left where it is written so', async () => {
    portal = await openPortalAs('Asha', { size: 'phone' });
    await portal.page.goto('/base/account');
    await portal.page.locator('input[name=language][value=ar]').check();
    await portal.page.locator('html[dir=rtl][lang=ar]').waitFor();
    await portal.page.locator('h1').getByText('الحساب', { exact: true }).waitFor();
    await portal.expectFits('/base/account in Arabic');
    await portal.page.reload();
    await portal.page.locator('html[dir=rtl][lang=ar]').waitFor();
    await portal.page.locator('input[name=language][value=en]').check();
    await portal.page.locator('html[dir=ltr][lang=en]').waitFor();
  });

  it('is got back by mail when the password is forgotten', async () => {
    portal = await openPortal();
    const { email, password } = await accountOf('Bilal');
    await portal.page.goto('/forgot-password');
    await portal.page.locator('input[type=email]').fill(email);
    await portal.page.locator('button[type=submit]').click();
    await portal.page.getByRole('status').last().waitFor();
    const [link = ''] = (await openMail(email, 'Choose a new password')).links;
    await portal.page.goto(link);
    const box = portal.page.locator('input[autocomplete=new-password]');
    await box.fill('password');
    await portal.page.locator('button[type=submit]').click();
    await portal.page.getByText('Many people use this password').waitFor();
    await box.fill(password);
    await portal.page.locator('button[type=submit]').click();
    await portal.page.getByText('Your new password is set').waitFor();
    await portal.signIn('Bilal');
  });
});
