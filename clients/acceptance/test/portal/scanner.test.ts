import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { join } from 'node:path';
import type { Browser, Response } from 'playwright-core';
import { openBrowserThatSees } from '../support/fake-camera.js';
import { signIn } from '../support/person.js';
import { closePortals, type Portal } from '../support/portal.js';
import {
  northGate,
  openAgain,
  openScanner,
  pair,
  pairAndBegin,
  passFor,
  type Gate,
} from '../support/scanner.js';
import { suiteFolder } from '../support/the-system.js';

const soon = { within: 20_000 };
/** Of a first load, on the line of a gate. */
const most = 90_000;

describe('the scanner of a device at a gate, in browsers', () => {
  let device: Portal;
  let gate: Gate;

  before(async function startAndPair() {
    this.timeout(180_000);
    gate = await northGate();
    device = await openScanner();
    await pairAndBegin(device, gate);
    // From now on it starts without a network.
    await device.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  });
  after(() => closePortals(device));
  afterEach(() => device.context.setOffline(false));

  const entriesOf = async (passId: string) => {
    const { gateEntries } = (await signIn('Meera')).client;
    const { items } = await gateEntries.list({ gateId: gate.id, limit: 100 });
    return items.filter(({ subject }) => subject.id === passId);
  };
  const isWritten = async (passId: string, said: object) => {
    await eventually(async () => {
      const entries = await entriesOf(passId);
      expect(entries).to.have.length(1);
      expect(entries[0]).to.deep.include(said);
    }, soon);
    return (await entriesOf(passId))[0];
  };
  const showCode = async ({ page }: Portal, code: string): Promise<void> => {
    await page.getByTestId('code').fill(code);
    await page.getByTestId('check').click();
  };
  /** As a reader that acts as a keyboard does it. */
  const read = async ({ page }: Portal, text: string): Promise<void> => {
    await page.locator('body').click({ position: { x: 2, y: 2 } });
    await page.keyboard.type(`${text}\n`);
  };
  const result = ({ page }: Portal, name: string) =>
    page.locator(`[data-testid=result][data-result=${name}]`);

  it('lets in by a code that is typed, writes it down at once, and says it in a sign', async () => {
    const pass = await passFor('Ravi Kumar');
    const { page } = device;
    await device.expectAccessible('the scanner');
    await device.picture('scanner-scan');
    await showCode(device, pass.code);
    await result(device, 'ok').filter({ hasText: 'Ravi Kumar' }).waitFor();
    await page.getByTestId('as-of').waitFor();
    await device.expectAccessible('a green result');
    await device.picture('scanner-green');
    await page.getByTestId('write').click();
    await isWritten(pass.id, { direction: 'in', offline: false, timeQuality: 'exact', people: 1 });
    await showCode(device, pass.code);
    await result(device, 'used_up').waitFor();
    await device.expectAccessible('a red result');
    await device.picture('scanner-red');
    await page.getByTestId('next').click();
  });

  it('goes on without a network, within two seconds, and loses nothing when it is killed', async () => {
    const pass = await passFor('Farah Sheikh');
    const stranger = await passFor('Nobody Yet');
    const { page } = device;
    // What was issued a moment ago is known before the network goes.
    await showCode(device, pass.code);
    await result(device, 'ok').waitFor();
    await page.getByTestId('next').click();
    const cutAt = Date.now();
    await device.context.setOffline(true);
    await page.locator('[data-link=offline]').waitFor({ timeout: 2_000 });
    expect(Date.now() - cutAt).to.be.below(2_000);
    await read(device, pass.qr);
    await result(device, 'ok').filter({ hasText: 'Farah Sheikh' }).waitFor();
    await page.getByTestId('write').click();
    await page.getByTestId('waiting').filter({ hasText: '1' }).waitFor();
    await page.getByTestId('place-inside').click();
    await page.getByTestId('inside').filter({ hasText: 'Farah Sheikh' }).waitFor();
    await device.picture('scanner-inside-offline');
    expect(await entriesOf(pass.id)).to.deep.equal([]);
    await page.close();

    device = await openAgain(device);
    await device.page.getByTestId('waiting').filter({ hasText: '1' }).waitFor();
    await read(device, pass.qr);
    await result(device, 'used_up').waitFor();
    await device.page.getByTestId('next').click();
    await showCode(device, '000001');
    await result(device, 'not_listed').waitFor();
    await device.expectAccessible('an amber result');
    await device.picture('scanner-amber');
    await device.page.getByTestId('next').click();
    await read(device, `${stranger.qr.slice(0, -4)}AAAA`);
    await result(device, 'not_believed').waitFor();
    await device.page.getByTestId('next').click();

    const backAt = Date.now();
    await device.context.setOffline(false);
    await device.page.locator('[data-link=online]').waitFor();
    expect(Date.now() - backAt).to.be.below(5_000);
    await device.page.getByTestId('waiting').waitFor({ state: 'detached' });
    await isWritten(pass.id, { direction: 'in', offline: true });
  });

  it('keeps the time of what happened when its clock is wrong, and says that it is', async () => {
    const pass = await passFor('Imran Ali');
    const { page } = device;
    const ahead = 10 * 60_000;
    await page.evaluate((ms) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + ms;
    }, ahead);
    await showCode(device, pass.code);
    await result(device, 'ok').waitFor();
    const before = Date.now();
    await page.getByTestId('write').click();
    await page.getByTestId('clock').filter({ hasText: '10 min' }).waitFor();
    await device.picture('scanner-clock');
    const entry = await isWritten(pass.id, { direction: 'in', timeQuality: 'corrected' });
    expect(Math.abs(Date.parse(entry?.at ?? '') - before)).to.be.below(15_000);
    expect(Date.parse(entry?.deviceAt ?? '') - before).to.be.within(ahead - 15_000, ahead + 15_000);
    await page.reload();
    await page.getByTestId('code').waitFor();
  });

  it('speaks the language of the guard, from right to left where that is one', async () => {
    const { page } = device;
    await page.locator('.settings summary').click();
    await page.getByTestId('language').selectOption('ar');
    await page.locator('html[dir=rtl][lang=ar]').waitFor();
    await page.getByTestId('look').selectOption('dark');
    await page.locator('.settings summary').click();
    await device.expectAccessible('the scanner in Arabic, at night');
    await device.picture('scanner-arabic-night');
    await page.locator('.settings summary').click();
    await page.getByTestId('language').selectOption('en');
    await page.getByTestId('look').selectOption('system');
    await page.locator('html[dir=ltr]').waitFor();
    await page.locator('.settings summary').click();
  });

  it('brings nothing more once it is revoked, and what waits once it is paired anew', async () => {
    const other = await openScanner();
    try {
      const { id } = await pairAndBegin(other, gate);
      const pass = await passFor('Sana Iqbal');
      await showCode(other, pass.code);
      await result(other, 'ok').waitFor();
      await (await signIn('Meera')).client.devices.revoke(id);
      await other.page.getByTestId('write').click();
      await other.page.getByTestId('revoked').waitFor();
      await other.page.getByTestId('waiting').filter({ hasText: '1' }).waitFor();
      expect(await entriesOf(pass.id)).to.deep.equal([]);
      await other.picture('scanner-revoked');
      await other.page.getByTestId('pair-again').click();
      await pair(other, gate);
      await other.page.locator('[data-link=online]').waitFor();
      await other.page.getByTestId('waiting').waitFor({ state: 'detached' });
      await isWritten(pass.id, { direction: 'in' });
    } finally {
      await closePortals(other);
    }
  });

  it('is not paired by a code that leads nowhere', async () => {
    const other = await openScanner();
    try {
      await other.page.goto('/scanner/');
      await other.expectAccessible('a scanner that is not paired');
      await other.picture('scanner-pairing');
      await other.page.getByTestId('pairing-code').fill('ZZZZ9999');
      await other.page.getByTestId('pair').click();
      await other.page.getByTestId('pair-failure').filter({ hasText: 'nowhere' }).waitFor();
    } finally {
      await closePortals(other);
    }
  });

  it(`begins with ${most} bytes of compressed scripts and styles at the most`, async () => {
    const other = await openScanner();
    const answers: Response[] = [];
    other.page.on('response', (answer) => {
      if (['script', 'stylesheet'].includes(answer.request().resourceType())) answers.push(answer);
    });
    await other.page.goto('/scanner/');
    await other.page.getByTestId('pairing-code').waitFor();
    const sizes = await Promise.all(answers.map((answer) => answer.request().sizes()));
    await closePortals(other);
    const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    expect(bytes).to.be.within(20_000, most);
  });

  describe('with a camera', () => {
    let browser: Browser | undefined;
    let seeing: Portal | undefined;
    after(async () => {
      await closePortals(seeing);
      await browser?.close();
    });

    it('reads the code that is held before it', async function readByCamera() {
      this.timeout(90_000);
      const pass = await passFor('Dev Anand');
      browser = await openBrowserThatSees(pass.qr, join(suiteFolder, 'pass.y4m'));
      seeing = await openScanner(browser);
      await pairAndBegin(seeing, gate);
      await seeing.page.getByTestId('camera').click();
      await result(seeing, 'ok').filter({ hasText: 'Dev Anand' }).waitFor();
      await seeing.picture('scanner-camera');
      await seeing.page.getByTestId('write').click();
      await isWritten(pass.id, { direction: 'in' });
    });
  });
});
