import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';

describe('a call for help, in browsers', () => {
  let asha: Portal;
  let bilal: Portal;
  let chitra: Portal;
  let gopal: Portal;

  before(async function openAll() {
    this.timeout(180_000);
    [asha, bilal, chitra, gopal] = await Promise.all([
      openPortalAs('Asha', { size: 'phone' }),
      openPortalAs('Bilal'),
      openPortalAs('Chitra'),
      openPortalAs('Gopal'),
    ]);
    await Promise.all([asha, bilal, chitra, gopal].map((portal) => portal.connected()));
  });
  afterEach(async () => {
    // Whatever a test left open would ring in all that follow.
    const { alerts } = (await signIn('Gopal')).client;
    for (const { id } of (await alerts.list({ open: true })).items)
      await alerts.close(id, { report: 'A test was over.' });
  });
  after(() => closePortals(asha, bilal, chitra, gopal));

  const alarmOf = ({ page }: Portal) => page.getByTestId('alarm');
  const newest = async () => (await (await signIn('Gopal')).client.alerts.list()).items[0];

  it('rings guards and household after two presses, and ends when a guard comes and closes it', async () => {
    await asha.page.getByTestId('sos').first().click();
    await asha.page.getByTestId('sos-place').fill('By the lift');
    await asha.page.getByTestId('sos-medical').click();
    await asha.page.getByTestId('alert-rings').waitFor();
    await Promise.all([alarmOf(gopal).waitFor(), alarmOf(bilal).waitFor()]);
    expect(await alarmOf(gopal).textContent()).to.include('By the lift');
    expect(await alarmOf(bilal).getByTestId('alarm-come').count()).to.equal(0);
    await alarmOf(gopal).getByTestId('alarm-come').click();
    await asha.page.getByTestId('alert-coming').filter({ hasText: 'Gopal' }).waitFor();
    await Promise.all([
      alarmOf(gopal).waitFor({ state: 'detached' }),
      alarmOf(bilal).waitFor({ state: 'detached' }),
    ]);
    await gopal.page.getByTestId('alert-arrive').click();
    await asha.page.locator('[data-testid=alert-state][data-state=on-site]').waitFor();
    await gopal.page.getByTestId('alert-close').click();
    const dialog = gopal.page.getByTestId('alert-close-dialog');
    await dialog.locator('textarea').fill('She had fallen.');
    await dialog.locator('[type=submit]').click();
    await gopal.page.getByTestId('alert-report').filter({ hasText: 'She had fallen.' }).waitFor();
    await asha.page.locator('[data-testid=alert-state][data-state=closed]').waitFor();
    expect(await asha.page.getByTestId('alert-report').count()).to.equal(0);
    // What the neighbour would have been told was told before this.
    expect(await alarmOf(chitra).count()).to.equal(0);
    const { items } = await (await signIn('Chitra')).client.notifications.list();
    expect(items.filter(({ kind }) => kind.startsWith('alert-'))).to.deep.equal([]);
  });

  it('is silent where it has to be: staff hear it, and nothing shows at home', async () => {
    await asha.page.goto('/base');
    await asha.connected();
    const before = (await (await signIn('Bilal')).client.notifications.list()).items[0]?.id;
    await asha.page.getByTestId('sos').first().click();
    await asha.page.getByTestId('sos-silent').check();
    await asha.page.getByTestId('sos-intrusion').click();
    await asha.page.getByTestId('sos-dialog').waitFor({ state: 'detached' });
    expect(new URL(asha.page.url()).pathname).to.equal('/base');
    await alarmOf(gopal).waitFor();
    await alarmOf(gopal).getByTestId('alarm-come').click();
    await eventually(async () => expect(await newest()).to.include({ state: 'acknowledged' }));
    expect(await alarmOf(bilal).count()).to.equal(0);
    expect(await asha.page.locator('.toast').count()).to.equal(0);
    await asha.page.goto('/base/alerts');
    await asha.page.getByTestId('alert-link').first().click();
    await asha.page.getByTestId('alert-coming').filter({ hasText: 'Gopal' }).waitFor();
    const after = (await (await signIn('Bilal')).client.notifications.list()).items[0]?.id;
    expect(after).to.equal(before);
  });

  it('rings a guard who opens the page later, until somebody is on the way', async () => {
    await (await signIn('Bilal')).client.alerts.raise({ kind: 'lift' });
    await alarmOf(gopal).waitFor();
    await gopal.page.getByTestId('alarm-aside').click();
    await gopal.page.getByTestId('alarm-waits').waitFor();
    await gopal.page.reload();
    await alarmOf(gopal).waitFor();
    const id = (await newest())?.id ?? '';
    await (await signIn('Gopal')).client.alerts.acknowledge(id);
    await alarmOf(gopal).waitFor({ state: 'detached' });
  });
});
