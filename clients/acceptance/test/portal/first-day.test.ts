import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { peopleSheet } from '../support/import-files.js';
import { openMail } from '../support/mailbox.js';
import { theOperator } from '../support/operator.js';
import { closePortals, openPortal, type Portal } from '../support/portal.js';

const password = 'seven patient herons';
const run = Date.now();
const community = `Cedar Court ${run}`;
const address = (who: string): string => `${who}-${run}@people.example`;

/** Each with four homes on each of twelve floors. */
const towers = ['Tower A', 'Tower B'];
const residents = 150;

describe('the first day of a community, in browsers', function firstDay() {
  this.timeout(180_000);
  let operator: Portal;
  let admin: Portal;
  let guard: Portal;
  let resident: Portal;
  let neighbour: Portal;

  before(async function openAll() {
    this.timeout(240_000);
    const omar = await theOperator();
    [operator, admin, guard, resident, neighbour] = await Promise.all([
      ...[openPortal(), openPortal(), openPortal()],
      ...[openPortal({ size: 'phone' }), openPortal()],
    ] as const);
    await operator.signInAs(omar);
  });
  after(() => closePortals(operator, admin, guard, resident, neighbour));

  /** Opens the link in a mail, as whoever got it does, and joins. */
  async function accept(portal: Portal, email: string, named: [string, string]): Promise<void> {
    const { page } = portal;
    const [link = ''] = (await openMail(email, `You are invited to ${community}`)).links;
    const { pathname, hash } = new URL(link);
    await page.goto(pathname + hash);
    await page.locator('input[autocomplete=given-name]').fill(named[0]);
    await page.locator('input[autocomplete=family-name]').fill(named[1]);
    await page.locator('input[autocomplete=new-password]').fill(password);
    await page.locator('button[type=submit]').click();
    await page.locator('.shell').waitFor();
    await portal.connected();
  }

  it('begins with a community and its admin', async () => {
    const { page } = operator;
    await page.goto('/admin/communities');
    await page.getByTestId('create-community').click();
    await page.getByTestId('community-name').fill(community);
    await page.getByTestId('time-zone').fill('kolk');
    await page.getByRole('option', { name: 'Asia/Kolkata' }).click();
    await page.getByTestId('currency').fill('inr');
    await page.locator('.hint').getByText('Indian Rupee').waitFor();
    await page.getByTestId('locale').fill('en-IN');
    await page.locator('.hint').getByText('English (India)').waitFor();
    await operator.picture('first-day-1-community');
    await page.getByTestId('community-dialog').locator('[type=submit]').click();
    await page.getByRole('heading', { level: 1, name: community }).waitFor();
    await page.getByTestId('invite-admin').click();
    const dialog = page.getByTestId('invite-admin-dialog');
    await dialog.locator('input[type=email]').fill(address('leila'));
    await dialog.locator('[type=submit]').click();
    await page
      .getByTestId('invited-admin')
      .filter({ hasText: address('leila') })
      .waitFor();
    await operator.picture('first-day-2-admin-invited');
    await accept(admin, address('leila'), ['Leila', 'Haddad']);
    await admin.picture('first-day-3-admin');
  });

  it('gives it two towers with 96 homes', async () => {
    const { page } = admin;
    await page.goto('/admin/setup?step=buildings');
    for (const tower of towers) {
      await page.getByTestId('add-building').click();
      const dialog = page.getByTestId('building-dialog');
      await dialog.locator('input').fill(tower);
      await dialog.locator('[type=submit]').click();
      await page.getByTestId('building').filter({ hasText: tower }).waitFor();
    }
    await page.getByTestId('step-on').click();
    for (const tower of towers) {
      const building = page.getByTestId('building').filter({ hasText: tower });
      await building.getByTestId('add-many').click();
      await page.getByTestId('floor-to').fill('12');
      await page.getByTestId('pattern').fill(`${tower.slice(-1)}-{floor}{nn}`);
      await page.getByTestId('plan-count').getByText('48 homes will be added').waitFor();
      await admin.picture(`first-day-4-${tower.toLowerCase().replace(' ', '-')}`);
      await page.getByTestId('make-units').click();
      await eventually(async () =>
        expect(await building.getByTestId('unit-button').count()).to.equal(48),
      );
    }
  });

  it('takes 150 people from a spreadsheet', async () => {
    const { page } = admin;
    await page.goto('/admin/imports?kind=people');
    await page
      .locator('gh-file-drop input[type=file]')
      .setInputFiles(peopleSheet({ residents, towers, address }));
    await page.getByTestId('read-file').click();
    await page.getByTestId('import-columns').waitFor();
    await admin.picture('first-day-5-columns');
    await page.getByTestId('check').click();
    await page.locator('[data-testid=import][data-state=checked]').waitFor();
    await page.getByTestId('import-row').first().waitFor();
    await admin.picture('first-day-6-plan');
    await page.getByTestId('apply').getByText(`Bring in ${residents} rows`).click();
    await page.locator('[data-testid=import][data-state=applied]').waitFor();
    await page.getByTestId('applied').getByText(`${residents} rows were brought in.`).waitFor();
    await admin.picture('first-day-7-people');
  });

  it('invites them all, and a guard', async () => {
    const { page } = admin;
    await page.goto('/admin/invitations');
    await page.getByTestId('invite-all').click();
    await page.getByTestId('yes').click();
    await page.getByTestId('invite').click();
    const dialog = page.locator('gh-invite-dialog');
    await dialog.locator('input[type=email]').fill(address('gopi'));
    await dialog.locator('input[value=employee]').check({ force: true });
    await dialog.locator('select').selectOption('guard');
    await dialog.locator('[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
    await accept(guard, address('gopi'), ['Gopi', 'Pillai']);
    await accept(resident, address('resident-1'), ['Ravi', 'One']);
    await accept(neighbour, address('resident-2'), ['Ravi', 'Two']);
    await page.reload();
    await page.getByTestId('invitation').first().waitFor();
    await admin.picture('first-day-8-invitations');
  });

  it('is active once its admin says so', async () => {
    const { page } = admin;
    await page.goto('/admin/setup?step=activate');
    await page.getByTestId('activate').click();
    await page.locator('[data-testid=setup-over][data-state=active]').waitFor();
    await admin.picture('first-day-9-active');
  });

  it('rings at the new resident’s page, and at no neighbour’s, when somebody comes', async () => {
    await Promise.all([resident.watchRings(), neighbour.watchRings()]);
    const ask = async (unit: string, visitor: string): Promise<string> => {
      const { page } = guard;
      await page.getByTestId('visitor').fill(visitor);
      await page.getByTestId('unit').fill(unit.slice(0, 4));
      await page.getByRole('option', { name: unit }).click();
      await page.getByTestId('new-visit').locator('[type=submit]').click();
      const entry = page.getByTestId('visit').filter({ hasText: visitor }).first();
      await entry.waitFor();
      return (await entry.getAttribute('data-visit')) ?? '';
    };
    const visitId = await ask('A-101', 'Nadia Roy');
    await resident.rang(visitId);
    await resident.picture('first-day-10-ring');
    await resident.page.getByTestId('approve').click();
    await guard.page.locator(`[data-visit="${visitId}"][data-state=approved]`).waitFor();
    await guard.picture('first-day-11-guard');
    const sentinel = await ask('A-102', 'Lena Roth');
    await neighbour.rang(sentinel);
    expect((await neighbour.rings()).map((ring) => ring.visitId)).to.deep.equal([sentinel]);
    await neighbour.page.getByTestId('deny').click();
  });
});
