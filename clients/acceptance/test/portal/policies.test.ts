import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { setChecklists } from '../support/moving.js';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';

describe('how a community does things, in a browser', function policies() {
  this.timeout(60_000);
  let portal: Portal;
  let retentionDays: number;

  before(async function open() {
    this.timeout(180_000);
    portal = await openPortalAs('Arjun');
    const { policies: api } = (await signIn('Arjun')).client;
    retentionDays = (await api.get()).retention.gateLogDays;
    await portal.page.goto('/admin/policies');
  });
  after(async () => {
    const { policies: api } = (await signIn('Arjun')).client;
    const { value, tag } = await api.read();
    const retention = { ...value.retention, gateLogDays: retentionDays };
    await api.put({ ...value, retention }, { ifMatch: tag });
    await closePortals(portal);
  });

  const section = (name: string) => portal.page.locator(`[data-section="${name}"]`);
  const days = () => section('retention').locator('[data-field=gateLogDays]');
  const save = (name: string) => section(name).locator('[type=submit]');
  const versions = () => portal.page.getByTestId('policy-version');

  it('refuses what cannot be before it is sent', async () => {
    await days().fill('0');
    await save('retention').click();
    await section('retention').locator('.field-error').waitFor();
    const ring = await section('residents').locator('[data-field^=ring-]').all();
    const states = () => Promise.all(ring.map((box) => box.isChecked()));
    const before = await states();
    expect(before, 'who is rung').to.include(true);
    for (const box of ring) await box.uncheck();
    await section('residents').locator('.field-error').waitFor();
    await section('residents').getByRole('button', { name: 'Cancel' }).click();
    await eventually(async () => expect(await states()).to.deep.equal(before));
  });

  it('saves a section by itself, keeps what stands unsaved in another, and says how it was', async () => {
    await section('quietHours').locator('[data-field=from]').fill('21:30');
    await days().fill('120');
    await save('retention').click();
    await versions().first().getByText('120 days').waitFor();
    expect(await versions().first().innerText()).to.match(/Arjun Nair/);
    expect(await section('quietHours').locator('[data-field=from]').inputValue()).to.equal('21:30');
    const { policies: api } = (await signIn('Arjun')).client;
    const held = await api.get();
    expect(held.retention.gateLogDays).to.equal(120);
    expect(held.quietHours.from, 'what was not saved').not.to.equal('21:30');
  });

  it('has checklists of moves, whose items are added, put in order and removed', async () => {
    const { policies: api } = (await signIn('Arjun')).client;
    await setChecklists({ in: [], out: ['Lift key handed back'] });
    await portal.page.reload();
    const list = section('moves').locator('[data-field=out]');
    const items = list.getByTestId('policy-item');
    await list.waitFor();
    await items.first().getByTestId('item-remove').click();
    await items.waitFor({ state: 'detached' });
    for (const label of ['Meters read', 'Keys handed back', 'Keys handed  back ']) {
      await list.getByTestId('item-add').click();
      // At once: the press itself has led into the new item.
      await portal.page.keyboard.type(label);
    }
    await list.getByText('This stands in the list already.').waitFor();
    await save('moves').click();
    await items.nth(2).locator('input').fill('');
    await list.getByText('or remove the item').waitFor();
    await portal.expectAccessible('a checklist at fault');
    await items.nth(2).getByTestId('item-remove').click();
    await items.nth(1).getByTestId('item-up').click();
    await portal.picture('policies-checklist');
    await save('moves').click();
    await versions().first().getByText('Keys handed back and Meters read').waitFor();
    expect((await api.get()).moves.out).to.deep.equal(['Keys handed back', 'Meters read']);
  });

  it('shows what somebody else has set meanwhile instead of writing over it', async () => {
    const { policies: api } = (await signIn('Arjun')).client;
    const { value, tag } = await api.read();
    await api.put(
      { ...value, retention: { ...value.retention, gateLogDays: 90 } },
      { ifMatch: tag },
    );
    await days().fill('60');
    await save('retention').click();
    await section('retention').locator('.note').waitFor();
    expect((await api.get()).retention.gateLogDays).to.equal(90);
    await portal.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-field=gateLogDays]')?.value === '90',
    );
  });
});
