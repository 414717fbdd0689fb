import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { joinAsStaff, type Newcomer } from '../support/newcomer.js';
import { closePortals, openPortal, type Portal } from '../support/portal.js';
import { totpOf } from '../support/totp.js';

describe('the page of one’s account, in a browser', () => {
  let anka: Newcomer;
  let portal: Portal;

  before(async function joinAndSignIn() {
    this.timeout(180_000);
    anka = await joinAsStaff('Anka');
    portal = await openPortal();
    await portal.signInAs(anka);
    await portal.page.goto('/employee/account');
  });
  after(() => closePortals(portal));

  const isInView = (heading: Locator): Promise<boolean> =>
    heading.evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });

  it('leads to each of its parts, whose address can be kept', async () => {
    const { page } = portal;
    const links = page.getByTestId('account-parts').getByRole('link');
    await links.first().waitFor();
    const parts = await links.evaluateAll((all) =>
      all.map((one) => new URL((one as HTMLAnchorElement).href).hash.slice(1)),
    );
    expect(parts).to.have.length(6);
    const last = page.locator(`#${parts.at(-1) ?? ''}`);
    expect(await isInView(last), 'further down than fits').to.equal(false);
    for (const part of parts) {
      await page.getByTestId('account-parts').locator(`a[href$="#${part}"]`).click();
      await eventually(async () =>
        expect(await isInView(page.locator(`#${part}`)), part).to.equal(true),
      );
      expect(new URL(page.url()).hash).to.equal(`#${part}`);
    }
  });

  it('gives recovery codes to copy, to keep as a file and to print alone, and only once', async () => {
    const { page, context } = portal;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Set up an authenticator app' }).click();
    const secret = await page.locator('code.secret').innerText();
    await page.locator('input[autocomplete=one-time-code]').fill(totpOf(secret));
    await page.getByRole('button', { name: 'Confirm' }).click();
    const codes = page.locator('.codes li');
    await codes.nth(7).waitFor();
    const shown = await codes.allInnerTexts();
    const kept = (text: string): string[] =>
      text.split('\r\n').filter((one) => shown.includes(one));

    await page.getByTestId('copy-codes').click();
    await page.locator('.toast').filter({ hasText: 'copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).to.include(anka.email);
    expect(kept(copied)).to.deep.equal(shown);

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('save-codes').click(),
    ]);
    expect(file.suggestedFilename()).to.equal('gatehouse-recovery-codes.txt');
    const saved = await readFile(await file.path(), 'utf8');
    expect(saved.replace(/^\uFEFF/, '')).to.equal(copied);

    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-was-printed', '');
    });
    await page.getByTestId('print-codes').click();
    await page.locator('body[data-was-printed]').waitFor();
    await page.emulateMedia({ media: 'print' });
    await portal.picture('recovery-codes-printed');
    expect(await codes.first().isVisible()).to.equal(true);
    const others = ['.nav', '.topbar', '.page-head', '#profile', '#sessions'];
    for (const other of [...others, '[data-testid=save-codes]'])
      expect(await page.locator(other).first().isVisible(), other).to.equal(false);
    await page.emulateMedia({ media: 'screen' });

    await page.getByRole('button', { name: 'I have kept them safe' }).click();
    await codes.first().waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('New recovery codes').waitFor();
    expect(await codes.count()).to.equal(0);
  });
});
