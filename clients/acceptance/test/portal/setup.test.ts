import { createGatehouseClient } from '@gatehouse/client/gatehouse-client';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { Locator } from 'playwright-core';
import { openMail } from '../support/mailbox.js';
import { theOperator } from '../support/operator.js';
import { closePortals, openPortal, type Portal } from '../support/portal.js';
import { theSystem } from '../support/the-system.js';

const password = 'six patient herons';
const name = `Mango Grove ${Date.now()}`;
const adminEmail = `leila-${Date.now()}@people.example`;

describe('a community from nothing to active, in browsers', function fromNothing() {
  this.timeout(120_000);
  let operator: Portal;
  let admin: Portal;

  before(async function openBoth() {
    this.timeout(180_000);
    const omar = await theOperator();
    [operator, admin] = await Promise.all([openPortal(), openPortal()]);
    await operator.signInAs(omar);
  });
  after(() => closePortals(operator, admin));

  /** Types the code of something; that it is known is told below. */
  const type = async (testid: string, code: string, told: string): Promise<void> => {
    await operator.page.getByTestId(testid).fill(code);
    await operator.page.locator('.hint').getByText(told).waitFor();
  };
  const step = (which: string): Locator => admin.page.locator(`[data-step="${which}"]`);
  const on = (): Promise<void> => admin.page.getByTestId('step-on').click();
  const confirm = (page: Portal['page']): Promise<void> => page.getByTestId('yes').click();

  it('is opened by an operator, whose area has the communities and nothing of any of them', async () => {
    const { page } = operator;
    expect(new URL(page.url()).pathname).to.equal('/admin');
    expect(await page.locator('.shell > .nav li a').allInnerTexts()).to.deep.equal([
      ...['Overview', 'Notifications', 'Communities'],
    ]);
    await page.goto('/admin/communities');
    await page.getByTestId('create-community').click();
    const dialog = page.getByTestId('community-dialog');
    await dialog.locator('[type=submit]').click();
    await eventually(async () => expect(await dialog.locator('.field-error').count()).to.equal(4));
    await page.getByTestId('community-name').fill(name);
    await page.getByTestId('time-zone').fill('kolk');
    await page.getByRole('option', { name: 'Asia/Kolkata' }).click();
    await type('currency', 'inr', 'Indian Rupee');
    await type('locale', 'en-IN', 'English (India)');
    await dialog.locator('[type=submit]').click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(await page.getByTestId('community-page').innerText()).to.match(/Asia\/Kolkata/);
    expect(await page.getByTestId('community-state').innerText()).to.equal('Being set up');
  });

  it('gets its first admin by mail', async () => {
    const { page } = operator;
    await page.getByTestId('invite-admin').click();
    const dialog = page.getByTestId('invite-admin-dialog');
    await dialog.locator('input[type=email]').fill(adminEmail);
    await dialog.locator('[type=submit]').click();
    await page.getByTestId('invited-admin').filter({ hasText: adminEmail }).waitFor();
    const [link = ''] = (await openMail(adminEmail, `You are invited to ${name}`)).links;
    const token = new URLSearchParams(new URL(link).hash.slice(1)).get('token') ?? '';
    const { gatewayUrl } = await theSystem();
    await createGatehouseClient({ gatewayUrl }).auth.acceptInvitation({
      ...{ token, password, givenName: 'Leila', familyName: 'Haddad' },
    });
    await admin.signInAs({ email: adminEmail, password });
  });

  it('leads its admin from the first page to the first step', async () => {
    const { page } = admin;
    await page.getByTestId('setup-card').getByRole('link').click();
    await step('policies').locator('[data-section=joining]').waitFor();
    await on();
    await step('buildings').waitFor();
  });

  it('says what is missing to whoever would begin too early, and leads there', async () => {
    const { page } = admin;
    await page.goto('/admin/setup?step=activate');
    await page.locator('[data-needed=unit][data-there=false]').waitFor();
    await page.locator('[data-needed=admin][data-there=true]').waitFor();
    await page.getByTestId('activate').click();
    await page.getByTestId('missing').getByRole('button').click();
    await step('units').waitFor();
  });

  it('living 1: plans 48 homes of twelve floors with four each, A-101 to A-1204, and adds them', async () => {
    const { page } = admin;
    await page.goto('/admin/setup?step=buildings');
    await page.getByTestId('first-building').click();
    const building = page.getByTestId('building-dialog');
    await building.locator('input').fill('Tower A');
    await building.locator('[type=submit]').click();
    await page.getByTestId('building').filter({ hasText: 'Tower A' }).waitFor();
    await on();
    await page.getByTestId('add-many').click();
    await page.getByTestId('floor-to').fill('12');
    await page.getByTestId('pattern').fill('A-{floor}{nn}');
    await page.getByTestId('plan-count').getByText('48 homes will be added').waitFor();
    const plan = page.getByTestId('pattern-dialog').locator('.plan');
    for (const unit of ['A-101', 'A-1204']) await plan.filter({ hasText: unit }).waitFor();
    await page.getByTestId('floor-to').fill('14');
    await page.getByTestId('floor-skip').fill('13');
    await page.getByTestId('plan-count').getByText('52 homes will be added').waitFor();
    await page.getByTestId('floor-to').fill('12');
    await page.getByTestId('floor-skip').fill('');
    await page.getByTestId('plan-count').getByText('48 homes will be added').waitFor();
    await page.getByTestId('make-units').click();
    await eventually(async () =>
      expect(await page.getByTestId('unit-button').count()).to.equal(48),
    );
  });

  it('living 1: says before and instead of adding them twice which are there already', async () => {
    const { page } = admin;
    await page.getByTestId('add-many').click();
    await page.getByTestId('floor-to').fill('1');
    await page.getByTestId('pattern').fill('A-{floor}{nn}');
    for (const unit of ['A-101', 'A-104'])
      await page.getByTestId('taken').filter({ hasText: unit }).waitFor();
    await page.getByTestId('make-units').click();
    await page.getByTestId('taken').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByTestId('unit-button').count()).to.equal(48);
  });

  it('is left and gone on with where it was left, by what there is', async () => {
    const { page } = admin;
    await page.goto('/admin');
    await page.getByTestId('setup-card').getByRole('link').click();
    await step('people').waitFor();
    expect(await page.getByTestId('bring-in').getAttribute('href')).to.match(
      /^\/admin\/imports\?kind=people$/,
    );
    await page.getByTestId('invite').click();
    const dialog = page.locator('gh-invite-dialog');
    await dialog.locator('input[type=email]').fill('ravi@people.example');
    await dialog.getByTestId('unit').fill('A-10');
    await page.getByRole('option', { name: 'A-101' }).click();
    await dialog.locator('[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
    await on();
    await page.getByTestId('open-invitation').filter({ hasText: 'ravi@people.example' }).waitFor();
  });

  it('is active once its admin says so, for the operator too, who suspends and resumes it', async () => {
    await on();
    await admin.page.getByTestId('activate').click();
    await admin.page.locator('[data-testid=setup-over][data-state=active]').waitFor();
    await admin.page.goto('/admin');
    await admin.page.locator('[data-card=audit] h2').waitFor();
    expect(await admin.page.getByTestId('setup-card').count()).to.equal(0);

    const { page } = operator;
    await page.goto('/admin/communities');
    await page.getByTestId('community-search').fill('mango grove');
    await page.getByTestId('community-entry').filter({ hasText: name }).getByRole('link').click();
    // The list that it was chosen from says the states of others too.
    await page.getByTestId('suspend-community').waitFor();
    const state = page.getByTestId('community-state');
    await state.getByText('Active').waitFor();
    await page.getByTestId('suspend-community').click();
    await page.getByTestId('no').click();
    expect(await state.innerText()).to.equal('Active');
    await page.getByTestId('suspend-community').click();
    await confirm(page);
    await state.getByText('Suspended').waitFor();
    await page.getByTestId('resume-community').click();
    await state.getByText('Active').waitFor();
  });
});
