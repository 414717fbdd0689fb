import { expect } from 'chai';
import { callMovesOff, askToMove, dayAhead, setChecklists, settle } from '../support/moving.js';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';

describe('moving in and out, in browsers', function moving() {
  this.timeout(180_000);
  let asha: Portal;
  let meera: Portal;
  const day = dayAhead(20);

  before(async () => {
    await setChecklists({ in: ['Keys handed over'], out: ['Keys handed back', 'Meters read'] });
    await Promise.all([callMovesOff('Asha'), callMovesOff('Chitra')]);
    [asha, meera] = await Promise.all([
      openPortalAs('Asha', { size: 'phone' }),
      openPortalAs('Meera'),
    ]);
    await meera.page.goto('/manager/moves?state=requested');
    await asha.page.goto('/base/household');
    await Promise.all([asha.connected(), meera.connected()]);
  });
  after(async () => {
    await Promise.all([callMovesOff('Asha'), callMovesOff('Chitra')]);
    await closePortals(asha, meera);
  });

  const listed = (name: string, { page }: Portal = meera) =>
    page.getByTestId('move').filter({ hasText: name });
  const stands = ({ page }: Portal, state: string) =>
    page.locator(`[data-testid=move-state][data-state=${state}]`).waitFor();

  it('a resident asks for it at home, with the lift, once the day and its hours are said', async () => {
    const { page } = asha;
    await page.getByTestId('ask-move').click();
    const dialog = page.getByTestId('move-dialog');
    await dialog.getByLabel('Day').fill('2020-01-01');
    await dialog.locator('[type=submit]').click();
    await dialog.getByText('Today or later').waitFor();
    await dialog.getByLabel('Day').fill(day);
    await dialog.getByLabel('Lift from').fill('09:00');
    await dialog.locator('[type=submit]').click();
    await dialog.getByTestId('move-problem').waitFor();
    await dialog.getByLabel('Lift until').fill('12:00');
    await dialog.locator('textarea').fill('The piano needs the big lift.');
    await dialog.locator('[type=submit]').click();
    await listed('A-101', asha).first().filter({ hasText: 'Waiting' }).waitFor();
    await page.getByTestId('ask-move').click();
    await dialog.getByLabel('Day').fill(day);
    await dialog.locator('[type=submit]').click();
    await dialog.getByTestId('move-problem').filter({ hasText: 'has not ended' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('stands on the manager’s open page without reload, who ticks off and approves', async () => {
    const { page } = meera;
    await listed('Asha Rao').getByTestId('move-lift').waitFor();
    await listed('Asha Rao').getByTestId('move-link').click();
    await page.getByText('The piano needs the big lift.').waitFor();
    await page.getByRole('checkbox', { name: /Keys handed back/ }).check();
    await page.getByTestId('checklist-item').filter({ hasText: 'by Meera Iyer' }).waitFor();
    await page.getByTestId('approve').click();
    await stands(meera, 'approved');
    await meera.expectFits('a move');
    await meera.expectAccessible('a move');
    await meera.expectUsable('a move');
    await meera.picture('move');
    // Asha’s page was told, and was not loaded anew.
    await listed('A-101', asha).first().filter({ hasText: 'Approved' }).waitFor();
    await listed('A-101', asha).first().filter({ hasText: '1 of 2' }).waitFor();
  });

  it('the lift is not given twice: whose it is, is one step away', async () => {
    const { page } = meera;
    const lift = { from: '11:00', to: '13:00' };
    const { id } = await askToMove('Chitra', { day, lift });
    await page.goto(`/manager/moves/${id}`);
    await page.getByTestId('approve').click();
    await page.getByTestId('move-problem').filter({ hasText: 'another move' }).waitFor();
    await page.getByTestId('lift-holder').click();
    await page.getByRole('heading', { level: 1, name: 'Asha Rao moves out of A-101' }).waitFor();
  });

  it('is refused with a reason, which whoever moves reads; who is second hears so', async () => {
    const { page } = meera;
    const { id } = await askToMove('Chitra', { day });
    const chitra = await openPortalAs('Chitra', { size: 'phone', language: 'ar' });
    try {
      await page.goto(`/manager/moves/${id}`);
      await page.getByTestId('refuse').click();
      const dialog = page.getByTestId('move-refuse-dialog');
      await dialog.locator('textarea').fill('The lift is being mended that week.');
      await dialog.locator('[type=submit]').click();
      await stands(meera, 'refused');
      await chitra.page.goto(`/base/moves/${id}`);
      await chitra.page.getByText('The lift is being mended that week.').waitFor();
      expect(await chitra.page.getByTestId('move-steps').count()).to.equal(0);
      await chitra.expectFits('a move on a phone');
      await chitra.expectUsable('a move on a phone');
      await chitra.picture('move-phone-ar');
      const again = await askToMove('Chitra', { day });
      await page.goto(`/manager/moves/${again.id}`);
      await page.getByTestId('refuse').click();
      await (await signIn('Chitra')).client.moves.cancel(again.id);
      await dialog.locator('[type=submit]').click();
      await page.locator('.toast').filter({ hasText: 'Somebody was first' }).waitFor();
      await stands(meera, 'cancelled');
    } finally {
      await chitra.close();
    }
  });

  it('is called off by whoever moves, and nothing of it can be ticked off any more', async () => {
    const { page } = asha;
    await listed('A-101', asha).first().getByTestId('move-link').click();
    await page.getByRole('checkbox', { name: /Meters read/ }).check();
    await page.getByTestId('checklist-item').filter({ hasText: 'by Asha Rao' }).waitFor();
    expect(await page.getByTestId('finish').count(), 'for managers').to.equal(0);
    await page.getByTestId('cancel-move').click();
    await page.getByTestId('no').click();
    await stands(asha, 'approved');
    await page.getByTestId('cancel-move').click();
    await page.getByTestId('yes').click();
    await stands(asha, 'cancelled');
    await page.getByRole('checkbox', { disabled: true }).first().waitFor();
    await page.getByTestId('move-steps').waitFor({ state: 'detached' });
  });

  it('is planned by a manager for somebody without an account, and done, with which they leave', async () => {
    const { page } = meera;
    const { personId, name, unit } = await settle();
    await page.goto(`/manager/people/known/${personId}`);
    await page.getByTestId('plan-move').click();
    const dialog = page.getByTestId('move-dialog');
    await dialog.getByLabel('Day').fill(day);
    await dialog.locator('[type=submit]').click();
    await dialog.getByText('Choose a home from the list.').waitFor();
    await dialog.getByTestId('unit').fill(unit.slice(0, -1));
    await page.getByRole('option').filter({ hasText: unit }).click();
    await dialog.locator('[type=submit]').click();
    await page.getByRole('heading', { level: 1, name: `${name} moves out of ${unit}` }).waitFor();
    await page.getByTestId('approve').click();
    await page.getByTestId('finish').click();
    const finish = page.getByTestId('move-finish-dialog');
    await finish.getByLabel('Day').fill(dayAhead(2));
    await finish.locator('[type=submit]').click();
    await finish.getByTestId('finish-problem').filter({ hasText: 'or neither' }).waitFor();
    await finish.getByLabel('Time').fill('10:00');
    await finish.locator('[type=submit]').click();
    await finish.getByTestId('finish-problem').filter({ hasText: 'still to come' }).waitFor();
    await finish.getByLabel('Day').fill('');
    await finish.getByLabel('Time').fill('');
    await finish.locator('[type=submit]').click();
    await stands(meera, 'done');
    const { residencies } = (await signIn('Meera')).client;
    const [residency] = (await residencies.list({ personId })).items;
    expect(Date.parse(residency?.validTo ?? '')).to.be.at.most(Date.now());
  });

  it('is for nobody else to see: no page for who has no home by their work, no move of others', async () => {
    const { id } = await askToMove('Asha', { day });
    const [gopal, chitra] = await Promise.all([openPortalAs('Gopal'), openPortalAs('Chitra')]);
    try {
      await gopal.page.goto('/employee/moves');
      await gopal.page.locator('h1').filter({ hasText: 'no such page' }).waitFor();
      await chitra.page.goto(`/base/moves/${id}`);
      await chitra.page.locator('.state.wrong').waitFor();
      expect(await chitra.page.getByTestId('checklist').count()).to.equal(0);
      await chitra.page.goto('/base/moves');
      await listed('Chitra', chitra).first().waitFor();
      expect(await listed('Asha', chitra).count()).to.equal(0);
    } finally {
      await closePortals(gopal, chitra);
    }
  });
});
