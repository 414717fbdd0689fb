import { expect } from 'chai';
import { joinAsStaff } from '../support/newcomer.js';
import { signIn } from '../support/person.js';
import { closePortals, openPortal, type Portal } from '../support/portal.js';
import { theSystem } from '../support/the-system.js';

const PASSWORD = 'five patient herons';
const NEW_PASSWORD = 'nine patient herons';

describe('a link that is handed over, in two browsers', () => {
  let manager: Portal;
  let guard: Portal;
  let people = 0;
  before(function startTheSystem() {
    this.timeout(180_000);
    return theSystem();
  });
  beforeEach(async () => {
    [manager, guard] = await Promise.all([openPortal(), openPortal({ size: 'phone' })]);
  });
  afterEach(() => closePortals(manager, guard));

  const newName = (): string => `guard.${Date.now()}-${(people += 1)}`;
  /** What the other is shown, as whoever scans it gets it. */
  const linkShown = async ({ page }: Portal): Promise<string> => {
    const dialog = page.getByTestId('handed-link');
    await dialog.waitFor();
    await dialog.locator('svg.qr-code').waitFor();
    const { pathname, hash } = new URL(await dialog.getByTestId('link').innerText());
    return pathname + hash;
  };
  const makeLink = async ({ page }: Portal): Promise<void> => {
    await page.goto('/manager/invitations');
    await page.getByTestId('invite').click();
    await page.locator('[data-delivery=handover]').click();
    await page.locator('dialog input[type=email]').waitFor({ state: 'detached' });
    await page.locator('dialog input[value=employee]').check();
    await page.locator('dialog [type=submit]').click();
  };
  const join = async ({ page }: Portal, userName: string): Promise<void> => {
    await page.locator('input[autocomplete=given-name]').fill('Ravi');
    await page.locator('input[autocomplete=family-name]').fill('Shah');
    await page.locator('input[autocomplete=username]').fill(userName);
    await page.locator('input[autocomplete=new-password]').fill(PASSWORD);
    await page.locator('button[type=submit]').click();
  };

  it('lets a guard join by it, and sign in by a user name from then on', async () => {
    const userName = newName();
    await manager.signIn('Meera');
    await makeLink(manager);
    const link = await linkShown(manager);
    await manager.expectAccessible('a link to hand over');
    await manager.picture('handed-link');
    await manager.page.getByTestId('handed-link').locator('footer .button').first().click();
    const row = manager.page.getByTestId('invitation').first();
    await row.getByText('Link that is handed over').waitFor();
    expect(await row.getByTestId('progress').innerText()).to.equal('To hand over');

    await guard.page.goto(link);
    await guard.page.getByTestId('offer').waitFor();
    await guard.expectAccessible('an invitation that was handed over');
    await guard.expectFits('an invitation that was handed over');
    await guard.picture('handed-invitation');
    await join(guard, 'x');
    await guard.page.locator('.field-error').first().waitFor();
    await join(guard, userName.toUpperCase());
    await guard.page.waitForURL(/\/employee/);
    await guard.connected();
    await guard.signOut();
    await guard.page.locator('input[autocomplete=username]').waitFor();
    await guard.signInAs({ email: userName, password: PASSWORD });
    await guard.page.waitForURL(/\/employee/);

    await manager.page.goto(`/manager/people?search=${userName}`);
    const found = manager.page.getByTestId('person').filter({ hasText: userName });
    await found.waitFor();
  });

  it('says that a name is taken, and lets them choose another', async () => {
    const { client } = await signIn('Meera');
    const taken = newName();
    const links = [];
    for (let count = 0; count < 2; count += 1) {
      const made = await client.invitations.create({
        ...{ delivery: 'handover', role: 'employee', job: 'guard' },
      });
      const { pathname, hash } = new URL(made.link ?? '');
      links.push(pathname + hash);
    }
    await manager.page.goto(links[0] ?? '');
    await join(manager, taken);
    await manager.page.waitForURL(/\/employee/);
    await guard.page.goto(links[1] ?? '');
    await join(guard, taken);
    await guard.page.locator('.field-error').filter({ hasText: 'Somebody else' }).waitFor();
    await join(guard, newName());
    await guard.page.waitForURL(/\/employee/);
  });

  it('brings whoever forgot their password a new one', async () => {
    const userName = newName();
    const { client } = await signIn('Meera');
    const made = await client.invitations.create({
      ...{ delivery: 'handover', role: 'employee', job: 'guard' },
    });
    const { pathname, hash } = new URL(made.link ?? '');
    await guard.page.goto(pathname + hash);
    await join(guard, userName);
    await guard.page.waitForURL(/\/employee/);
    await guard.signOut();
    await guard.page.waitForURL(/\/sign-in$/);

    await manager.signIn('Meera');
    await manager.page.goto(`/manager/people?search=${userName}`);
    await manager.page.getByTestId('person-link').click();
    await manager.page.getByTestId('password-link').click();
    const link = await linkShown(manager);
    await guard.page.goto(link);
    await guard.page.locator('input[autocomplete=new-password]').fill(NEW_PASSWORD);
    await guard.page.locator('button[type=submit]').click();
    // Not the brand above it, which leads there before the password is set.
    await guard.page.locator('main a[href$="/sign-in"]').waitFor();
    await guard.signInAs({ email: userName, password: NEW_PASSWORD });
  });

  it('asks whoever is signed in whether they join, or somebody beside them', async () => {
    const other = await joinAsStaff('Tara');
    const { client } = await signIn('Meera');
    const made = await client.invitations.create({
      ...{ delivery: 'handover', role: 'employee', job: 'guard' },
    });
    const { pathname, hash } = new URL(made.link ?? '');
    await guard.signInAs(other);
    await guard.page.goto(pathname + hash);
    await guard.page.getByTestId('signed-in-as').waitFor();
    await guard.page.getByTestId('switch-account').click();
    await join(guard, newName());
    await guard.page.waitForURL(/\/employee/);
  });
});
