import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';

/** Ids of the system are of version 7. */
const newId = (): string => randomUUID().replace(/-4/, '-7');

describe('the gate log, in browsers', function gateLog() {
  this.timeout(180_000);
  let meera: Portal;
  let gopal: Portal;
  let gateId: string;
  let wrongId: string;

  before(async () => {
    const { client } = await signIn('Meera');
    ({ id: gateId } = await client.gates.create({ name: 'Gate of the log' }));
    const { gateEntries } = (await signIn('Gopal')).client;
    const subject = { type: 'vehicle', id: newId() } as const;
    const draft = { subject, gateId, person: { plate: 'KA 05 XY 77' } };
    ({ id: wrongId } = await gateEntries.record({ ...draft, direction: 'out' }));
    const corrects = { ...draft, corrects: wrongId, reason: 'It came in' };
    await gateEntries.record({ ...corrects, direction: 'in' });
    const refused = { direction: 'refused', gateId, reason: 'Would not say to whom' } as const;
    await gateEntries.record({ ...refused, subject: { type: 'other' }, person: { name: 'Zed' } });
    [meera, gopal] = await Promise.all([
      openPortalAs('Meera'),
      openPortalAs('Gopal', { size: 'phone' }),
    ]);
    await Promise.all([
      meera.page.goto(`/manager/gate-log?gate=${gateId}`),
      gopal.page.goto('/employee/gate-log'),
    ]);
  });
  after(() => closePortals(meera, gopal));

  const entries = ({ page }: Portal) => page.getByTestId('gate-entry');
  const entry = (portal: Portal, text: string) => entries(portal).filter({ hasText: text });

  it('says who came and went where, how sure the time is, and what corrects what', async () => {
    await entry(meera, 'Zed').filter({ hasText: 'Would not say to whom' }).waitFor();
    const zed = await entry(meera, 'Zed').innerText();
    for (const said of ['Gate of the log', 'By a clock that was right', 'Gopal', 'Refused'])
      expect(zed).to.include(said);
    const corrected = meera.page.locator(`[data-entry="${wrongId}"]`);
    await corrected.getByTestId('is-corrected').waitFor();
    await entry(meera, 'It came in').getByTestId('correction').waitFor();
    expect(await entry(meera, 'Zed').getByTestId('correction').count()).to.equal(0);
  });

  it('is narrowed down by gate and direction, in its address', async () => {
    const { page } = meera;
    await page.getByTestId('direction-refused').click();
    await entry(meera, 'It came in').waitFor({ state: 'detached' });
    await entry(meera, 'Zed').waitFor();
    expect(await entries(meera).count()).to.equal(1);
    expect(page.url()).to.include('direction=refused').and.include(`gate=${gateId}`);
    await page.getByTestId('direction-all').click();
    await entry(meera, 'It came in').waitFor();
  });

  it('says that somebody who looks further back is written down, and guards cannot', async () => {
    const { page } = meera;
    expect(await page.getByTestId('older').count()).to.equal(0);
    await page.getByTestId('days-from').fill('2026-01-01');
    await page.getByTestId('older').waitFor();
    await page.getByTestId('days-clear').click();
    await page.getByTestId('older').waitFor({ state: 'detached' });
    await entry(gopal, 'Zed').waitFor();
    expect(await gopal.page.getByTestId('days-from').count()).to.equal(0);
    expect(await gopal.page.getByTestId('verify').count()).to.equal(0);
  });

  it('proves that it is complete', async () => {
    await meera.page.getByTestId('verify').click();
    await meera.page
      .getByTestId('proof')
      .filter({ hasText: 'The log is as it was written' })
      .waitFor();
  });

  it('shows what does not fit alone, and lets managers settle it with a word', async () => {
    const { gateEntries } = (await signIn('Gopal')).client;
    const subject = { type: 'person', id: newId() } as const;
    const noor = { direction: 'out', subject, gateId, person: { name: 'Noor Ali' } } as const;
    const { id: entryId } = await gateEntries.record(noor);
    await eventually(async () =>
      expect((await gateEntries.get(entryId)).conflicts).to.deep.equal(['no_entry']),
    );
    const { page } = meera;
    await page.getByTestId('only-conflicts').check();
    await entry(meera, 'Noor Ali').getByTestId('conflict').waitFor();
    expect(await entry(meera, 'Zed').count()).to.equal(0);
    await page.goto('/manager/gate-conflicts');
    const conflict = page.getByTestId('gate-conflict').filter({ hasText: 'Gate of the log' });
    const first = conflict.filter({ hasText: 'Person' }).first();
    const id = (await first.getAttribute('data-conflict')) ?? '';
    await first.getByTestId('settle').click();
    const dialog = page.getByTestId('settle-dialog');
    await dialog.getByLabel('How it was').fill('They came in by the back door');
    await dialog.locator('[type=submit]').click();
    const settled = page.locator(`[data-conflict="${id}"]`);
    await settled.filter({ hasText: 'Settled by Meera Iyer' }).waitFor();
    await page.getByTestId('state-settled').click();
    await settled.filter({ hasText: 'They came in by the back door' }).waitFor();
    expect(await settled.getByTestId('settle').count()).to.equal(0);
  });

  it('has its conflicts for managers alone', async () => {
    await gopal.page.goto('/employee/gate-conflicts');
    await gopal.page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  });
});
