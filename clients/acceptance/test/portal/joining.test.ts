import { expect } from 'chai';
import { askToJoin, emptyHome, joinCode } from '../support/joining.js';
import { openMail } from '../support/mailbox.js';
import { signIn } from '../support/person.js';
import { closePortals, openPortal, openPortalAs, type Portal } from '../support/portal.js';

describe('joining a community, in browsers', function joining() {
  this.timeout(180_000);
  let meera: Portal;
  let newcomer: Portal;
  const email = `dev-${Date.now()}@people.example`;
  const password = 'nine quiet herons';

  before(async () => {
    [meera, newcomer] = await Promise.all([
      openPortalAs('Meera'),
      openPortal({ size: 'phone', language: 'de' }),
    ]);
    await meera.page.goto('/manager/join-requests');
    await meera.connected();
  });
  after(() => closePortals(meera, newcomer));

  const asked = (name: string, { page }: Portal = meera) =>
    page.getByTestId('join-request').filter({ hasText: name });

  it('somebody without an account makes one behind the code, and asks', async () => {
    const { page } = newcomer;
    const [code, home] = await Promise.all([joinCode(), emptyHome()]);
    await page.goto('/p/join');
    await page.getByTestId('code-form').locator('input').fill(` ${code.toLowerCase()} `);
    await page.getByTestId('code-form').locator('[type=submit]').click();
    await page.getByTestId('homes').filter({ hasText: 'A-101' }).waitFor();
    expect(new URL(page.url()).pathname).to.equal(`/p/join/${code}`);
    await page.getByTestId('who-new').click();
    const form = page.getByTestId('join-register');
    await form.locator('input[autocomplete=given-name]').fill('Dev');
    await form.locator('input[autocomplete=family-name]').fill('Shah');
    await form.locator('input[type=email]').fill(email);
    await form.locator('input[autocomplete=new-password]').fill(password);
    await form.locator('[type=submit]').click();
    await page.getByTestId('mail-sent').filter({ hasText: email }).waitFor();
    const [link = ''] = (await openMail(email, 'Bestätigen Sie')).links;
    await page.goto(link);
    await page.locator('button.primary').click();
    await page.locator('a.button.primary').waitFor();
    await newcomer.signInOutside(`/p/join/${code}`, { email, password });
    await page.getByTestId('unit').fill(home.name.slice(0, -1));
    await page.getByRole('option').filter({ hasText: home.name }).click();
    await page.getByTestId('join-ask').locator('textarea').fill('Asha Rao ist meine Schwester.');
    await page.getByTestId('join-ask').locator('[type=submit]').click();
    await page.getByTestId('outcome').filter({ hasText: home.name }).waitFor();
    await page.reload();
    await page.getByTestId('withdraw').waitFor();
  });

  it('stands on the manager’s open page without reload, who lets them in', async () => {
    const { page } = meera;
    await asked('Dev Shah').filter({ hasText: 'Schwester' }).waitFor();
    await asked('Dev Shah').getByTestId('approve').click();
    const dialog = page.getByTestId('join-approve-dialog');
    await dialog.locator('select').selectOption('tenant');
    await dialog.locator('[type=submit]').click();
    await asked('Dev Shah').getByTestId('join-state').filter({ hasText: 'Approved' }).waitFor();
    const { residencies } = (await signIn('Meera')).client;
    const { id: unitId } = await emptyHome();
    const { items } = await residencies.list({ unitId });
    expect(items.filter(({ person }) => person.name === 'Dev Shah')).to.have.length(1);
    expect(items[0]).to.include({ kind: 'tenant' });
  });

  it('who was let in sees it, and comes into the portal from there', async () => {
    const { page } = newcomer;
    await page.getByTestId('look').click();
    await page.getByTestId('open-portal').click();
    await page.waitForURL('**/base');
    await page.locator('.shell').waitFor();
  });

  it('of two who decide at once the second hears who was first', async () => {
    const arjun = await openPortalAs('Arjun');
    try {
      await askToJoin('Farida');
      await arjun.page.goto('/admin/join-requests?state=pending');
      await asked('Farida', arjun).getByTestId('refuse').click();
      const { joinRequests } = (await signIn('Meera')).client;
      const { items } = await joinRequests.list({ state: 'pending' });
      const request = items.find(({ applicant }) => applicant.name.startsWith('Farida'));
      await joinRequests.approve(request?.id ?? '', {});
      const dialog = arjun.page.getByTestId('join-refuse-dialog');
      await dialog.locator('textarea').fill('Nobody here knows you.');
      await dialog.locator('[type=submit]').click();
      await arjun.page.locator('.toast').filter({ hasText: 'Meera Iyer was first' }).waitFor();
      await asked('Farida', arjun).waitFor({ state: 'detached' });
    } finally {
      await arjun.close();
    }
  });

  it('the code is printed alone, made anew and switched off by an admin, and only then', async () => {
    const before = await joinCode();
    await meera.page.reload();
    await meera.page.getByTestId('code').waitFor();
    expect(await meera.page.getByTestId('switch-off').count()).to.equal(0);
    const arjun = await openPortalAs('Arjun');
    const { page } = arjun;
    const shown = page.getByTestId('code');
    try {
      await page.goto('/admin/join-requests');
      await page.getByTestId('poster').click();
      const drawing = page.getByTestId('join-poster').locator('svg.qr-code');
      await drawing.waitFor();
      await page.emulateMedia({ media: 'print' });
      await page.locator('h1').waitFor({ state: 'hidden' });
      await drawing.waitFor();
      await arjun.picture('join-poster-printed');
      await page.emulateMedia({ media: 'screen' });
      await page.keyboard.press('Escape');
      await page.getByTestId('new-code').click();
      await page.getByTestId('yes').click();
      await shown.filter({ hasNotText: before }).waitFor();
      await newcomer.page.goto(`/p/join/${before}`);
      await newcomer.page.getByTestId('unknown-code').waitFor();
      await page.getByTestId('switch-off').click();
      await page.getByTestId('yes').click();
      await page.getByTestId('no-code').waitFor();
      await page.getByTestId('make-code').click();
      await shown.waitFor();
      await page.goto('/admin/audit-log');
      await page.locator('.log').filter({ hasText: 'Join code changed' }).waitFor();
    } finally {
      await arjun.close();
    }
  });
});
