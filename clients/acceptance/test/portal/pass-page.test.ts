import { expect } from 'chai';
import type { Request } from 'playwright-core';
import { passPage, sayRules } from '../support/passes.js';
import { closePortals, openPortal, openPortalAs, type Portal } from '../support/portal.js';

describe('the page of a pass, in browsers', function passPages() {
  this.timeout(180_000);
  let visitor: Portal;

  beforeEach(async () => {
    visitor = await openPortal({ size: 'phone', language: 'de', timeZone: 'America/New_York' });
  });
  afterEach(() => closePortals(visitor));

  it('shows in the visitor’s language what to show at the gate, by the clocks of the community', async () => {
    const windows = [{ days: ['mon' as const, 'thu' as const], from: '08:00', to: '09:30' }];
    await sayRules('Bitte langsam fahren', 'Hunde an die Leine');
    const { pass, path } = await passPage({ windows, leaveAtGate: true, firstDay: '2099-01-01' });
    const { page } = visitor;
    await page.goto(path);
    await page.locator('h1').filter({ hasText: 'Sunita Devi' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).to.equal('de');
    expect((await page.getByTestId('code').innerText()).trim()).to.equal(pass.code);
    const qr = await page.locator('svg.qr-code').boundingBox();
    expect(qr?.width).to.be.at.least(250);
    expect(await page.getByTestId('times').innerText()).to.match(/^Mo, Do, *08:00–09:30$/);
    expect(await page.getByTestId('span').innerText()).to.match(/^01\.01\.2099,\s00:00\sIST/);
    await page.getByTestId('leave-at-gate').waitFor();
    expect(await page.getByTestId('rules').locator('li').allInnerTexts()).to.deep.equal([
      ...['Bitte langsam fahren', 'Hunde an die Leine'],
    ]);
    await page.getByTestId('language').selectOption('ar');
    await page.locator('html[lang=ar][dir=rtl]').waitFor();
    await page.getByTestId('leave-at-gate').filter({ hasText: 'البوابة' }).waitFor();
    await visitor.expectAccessible('the page of a pass');
    await visitor.expectFits('the page of a pass');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByTestId('print').isVisible()).to.equal(false);
    expect(await page.getByTestId('language').isVisible()).to.equal(false);
    expect(await page.locator('svg.qr-code').isVisible()).to.equal(true);
  });

  it('tells the system nothing of whoever looks, signed in or not', async () => {
    const { path } = await passPage();
    const asha = await openPortalAs('Asha');
    try {
      for (const { page } of [visitor, asha]) {
        const asked: Request[] = [];
        page.on('request', (request) => asked.push(request));
        await page.goto(path);
        await page.getByTestId('public-pass').waitFor();
        const calls = asked.filter((one) => new URL(one.url()).pathname.startsWith('/api/'));
        const paths = calls.map((one) => new URL(one.url()).pathname);
        expect(paths).to.deep.equal([path.replace('/p/pass', '/api/v1/public/passes')]);
        const [headers = {}] = await Promise.all(calls.map((one) => one.allHeaders()));
        for (const name of ['cookie', 'authorization', 'referer'])
          expect(headers, name).to.not.have.property(name);
      }
    } finally {
      await closePortals(asha);
    }
  });

  it('says that the pass was revoked, and nothing of it any more', async () => {
    const { client, pass, path } = await passPage();
    await client.passes.revokePass(pass.id);
    const { page } = visitor;
    await page.goto(path);
    await page.getByTestId('pass-refusal').filter({ hasText: 'widerrufen' }).waitFor();
    const text = await page.locator('main').innerText();
    for (const hidden of [pass.code, 'Sunita', 'A-101']) expect(text).to.not.include(hidden);
    expect(await page.locator('svg.qr-code').count()).to.equal(0);
  });

  it('says that a link which somebody guessed leads to nothing', async () => {
    const { page } = visitor;
    await page.goto('/p/pass/q0nJm2Vx8c1WnH3r5TzYp7KdLs9FbGa4');
    await page.getByTestId('unknown-link').waitFor();
  });

  it('is found by a link that whoever gave the pass hands on', async () => {
    const { pass, path } = await passPage({ visitor: { name: 'Lata Rao' } });
    const asha = await openPortalAs('Asha');
    try {
      const { page } = asha;
      await page.goto('/base/passes');
      const entry = page.getByTestId('pass').filter({ hasText: 'Lata Rao' });
      await entry.getByTestId('show-code').click();
      const link = page.getByTestId('pass-page');
      await link.waitFor();
      const href = new URL((await link.getAttribute('href')) ?? '');
      expect(href.pathname).to.equal(path);
      // What a browser that shares is given.
      await page.evaluate(() => {
        const share = (data: ShareData): Promise<void> => {
          Object.assign(window, { shared: data });
          return Promise.resolve();
        };
        Object.defineProperty(navigator, 'share', { value: share, configurable: true });
      });
      await page.getByTestId('share').click();
      const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
      expect(shared.url).to.equal(href.href);
      expect(shared.text).to.include(pass.code);
    } finally {
      await closePortals(asha);
    }
  });
});
