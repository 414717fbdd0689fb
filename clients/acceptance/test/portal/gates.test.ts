import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { generateKeyPairSync } from 'node:crypto';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';

const publicKey = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .publicKey.export({ type: 'spki', format: 'der' })
  .toString('base64');

describe('gates and devices, in a browser', function gates() {
  this.timeout(180_000);
  let meera: Portal;

  before(async () => {
    meera = await openPortalAs('Meera');
    await meera.page.goto('/manager/gates');
  });
  after(() => closePortals(meera));

  const gate = (name: string) => meera.page.getByTestId('gate').filter({ hasText: name });
  const device = (name: string) => meera.page.getByTestId('device').filter({ hasText: name });
  const stateOf = (name: string) => device(name).getByTestId('device-state');
  const name = async (label: string): Promise<void> => {
    const dialog = meera.page.getByTestId('gate-dialog');
    await dialog.getByLabel('Name', { exact: true }).fill(label);
    await dialog.locator('[type=submit]').click();
  };
  const addTablet = async (label: string): Promise<void> => {
    const dialog = meera.page.getByTestId('device-dialog');
    await meera.page.getByTestId('add-device').click();
    await dialog.getByLabel('What it is called').fill(label);
    await dialog.getByLabel('At which gate').selectOption({ label: 'River gate' });
    await dialog.locator('[type=submit]').click();
  };

  it('are added by a name that no other has, and renamed', async () => {
    await meera.page.getByTestId('add-gate').click();
    await name('Lake gate');
    await gate('Lake gate').waitFor();
    await meera.page.getByTestId('add-gate').click();
    await name('lake  GATE');
    await meera.page.getByTestId('refusal').filter({ hasText: 'Another gate' }).waitFor();
    await name('Forest gate');
    await gate('Forest gate').waitFor();
    await gate('Lake gate').getByTestId('rename-gate').click();
    await name('River gate');
    await gate('River gate').waitFor();
    expect(await gate('Lake gate').count()).to.equal(0);
  });

  it('are closed after a question', async () => {
    await gate('Forest gate').getByTestId('close-gate').click();
    await meera.page.getByTestId('no').click();
    expect(await gate('Forest gate').count()).to.equal(1);
    await gate('Forest gate').getByTestId('close-gate').click();
    await meera.page.getByTestId('yes').click();
    await gate('Forest gate').waitFor({ state: 'detached' });
    const { items } = await (await signIn('Meera')).client.gates.list();
    expect(items.map((one) => one.name))
      .to.include('River gate')
      .and.not.include('Forest gate');
  });

  it('show the code of a device with the time that it is good, until the device has used it', async () => {
    const { page } = meera;
    await addTablet('Tablet by the river');
    const dialog = page.getByTestId('pairing-dialog');
    await dialog.locator('svg.qr-code').waitFor();
    const left = dialog.getByTestId('pairing-left');
    expect(await left.innerText()).to.match(/Good for 1[45]:[0-5]\d/);
    const before = await left.innerText();
    await eventually(async () => expect(await left.innerText()).to.not.equal(before));
    const shown = dialog.getByTestId('pairing-code');
    const first = await shown.innerText();
    await dialog.getByTestId('renew-code').click();
    await eventually(async () => expect(await shown.innerText()).to.not.equal(first));
    const { devices } = (await signIn('Meera')).client;
    const refused = await devices.pair({ code: first, publicKey }).catch((error: unknown) => error);
    expect(refused).to.include({ code: 'pairing_code_not_found' });
    await devices.pair({ code: await shown.innerText(), publicKey });
    await dialog.waitFor({ state: 'detached' });
    await stateOf('Tablet by the river').filter({ hasText: 'Works' }).waitFor();
    await device('Tablet by the river').filter({ hasText: 'River gate' }).waitFor();
  });

  it('give a device that waits another code, and none to one that has been paired meanwhile', async () => {
    await addTablet('Second tablet');
    const dialog = meera.page.getByTestId('pairing-dialog');
    await dialog.getByTestId('close').click();
    await stateOf('Second tablet').filter({ hasText: 'Waits to be paired' }).waitFor();
    await device('Second tablet').getByTestId('new-code').click();
    const code = await dialog.getByTestId('pairing-code').innerText();
    await dialog.getByTestId('close').click();
    await (await signIn('Meera')).client.devices.pair({ code, publicKey });
    await device('Second tablet').getByTestId('new-code').click();
    await stateOf('Second tablet').filter({ hasText: 'Works' }).waitFor();
    expect(await dialog.count()).to.equal(0);
  });

  it('revoke a device at once, after a question', async () => {
    await device('Tablet by the river').getByTestId('revoke-device').click();
    await meera.page.getByTestId('yes').click();
    await stateOf('Tablet by the river').filter({ hasText: 'Revoked' }).waitFor();
    expect(await device('Tablet by the river').getByRole('button').count()).to.equal(0);
  });
});
