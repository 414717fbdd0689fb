import { expect } from 'chai';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';

const today = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone: 'Asia/Kolkata' });

describe('a shift, in browsers', () => {
  let meera: Portal;
  let gopal: Portal;

  before(async function openBoth() {
    this.timeout(180_000);
    [meera, gopal] = await Promise.all([openPortalAs('Meera'), openPortalAs('Gopal')]);
    await Promise.all([
      meera.page.goto('/manager/roster'),
      gopal.page.goto('/employee/roster?whose=own'),
    ]);
    await Promise.all([meera.connected(), gopal.connected()]);
  });
  after(() => closePortals(meera, gopal));

  const own = () => gopal.page.getByTestId('shift').first();

  it('is assigned by a manager, and stands in the guard’s roster without reload', async () => {
    await meera.page.getByTestId('assign').click();
    const dialog = meera.page.getByTestId('shift-dialog');
    const { id } = await (await signIn('Gopal')).client.profile.get();
    await dialog.locator('select').selectOption(id);
    await dialog.locator('input[type=date]').fill(today.format(new Date()));
    const [starts, ends] = [
      dialog.locator('input[type=time]').first(),
      dialog.locator('input[type=time]').last(),
    ];
    await starts.fill('00:00');
    await ends.fill('00:00');
    await dialog.locator('[type=submit]').click();
    await meera.page.getByTestId('shift').first().waitFor();
    await own().waitFor();
  });

  it('is begun and ended by whoever works it, who then tells the next', async () => {
    const note = 'The lift of Tower A stands still.';
    await own().getByTestId('clock-in').click();
    await own().getByTestId('clock-out').waitFor();
    await own().getByTestId('clock-out').click();
    await own().getByTestId('clock-out').waitFor({ state: 'detached' });
    await gopal.page.goto('/employee/handover');
    await gopal.page.getByTestId('write-handover').click();
    const dialog = gopal.page.getByTestId('handover-dialog');
    await dialog.locator('textarea').fill(note);
    await dialog.locator('[type=submit]').click();
    const written = gopal.page.getByTestId('handover').filter({ hasText: note });
    await written.waitFor();
    expect(await written.getByTestId('handover-read').count()).to.equal(0);
  });
});
