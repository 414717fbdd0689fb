import { expect } from 'chai';
import { writeFile } from 'node:fs/promises';
import { closePortals, openPortal, openPortalAs, type Portal } from '../support/portal.js';
import { theSystem } from '../support/the-system.js';

const rounds = 5;
const slowRounds = 3;
/** What a telephone at the edge of a cell gets. */
const slowLine = {
  offline: false,
  latency: 400,
  downloadThroughput: (400 * 1000) / 8,
  uploadThroughput: (400 * 1000) / 8,
};

/** From the beginning of a navigation until somebody can work with the page, in milliseconds. */
async function timed(navigate: () => Promise<unknown>, until: () => Promise<unknown>) {
  const from = performance.now();
  await navigate();
  await until();
  return Math.round(performance.now() - from);
}

const median = (times: number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

/** Scripts that the page has loaded and the document itself does not name. */
const notNamedByThePage = ({ page }: Portal): Promise<string[]> =>
  page.evaluate(() => {
    const named = Array.from(document.querySelectorAll('link[rel=modulepreload], script[src]'));
    const addresses = new Set(
      named.map((one) => (one instanceof HTMLLinkElement ? one.href : one.getAttribute('src'))),
    );
    const isNamed = (url: string): boolean =>
      addresses.has(url) || addresses.has(new URL(url).pathname);
    return performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\.js$/.test(name) && !isNamed(name));
  });

describe('the first load of the residents’ area', function loading() {
  this.timeout(180_000);
  let portal: Portal;

  before(() => theSystem());
  afterEach(() => closePortals(portal));

  const write = async (name: string, report: object): Promise<void> => {
    const { folder } = await theSystem();
    await writeFile(`${folder}/${name}.json`, JSON.stringify(report, null, 2));
  };

  it('ends in a form that takes input: how fast and how large is written down', async () => {
    const times: number[] = [];
    let scriptBytes = 0;
    for (let round = 0; round < rounds; round++) {
      // Each in a browser that has nothing of the portal yet.
      if (round > 0) await portal.close();
      portal = await openPortal();
      const { page } = portal;
      const sizes: Promise<number>[] = [];
      page.on('requestfinished', (request) => {
        if (request.resourceType() !== 'script') return;
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      });
      const form = page.locator('input[autocomplete=username]');
      times.push(
        await timed(
          () => page.goto('/base', { waitUntil: 'commit' }),
          () => form.fill('asha@demo.gatehouse.example'),
        ),
      );
      scriptBytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    }
    const what = 'from navigation to a sign-in form that takes input, ms; compressed script, bytes';
    await write('loading-sign-in', { what, median: median(times), times, scriptBytes });
    expect(times).to.have.length(rounds);
  });

  it('takes input soon on a slow line and a slow processor, and fetches no font for that', async () => {
    const times: number[] = [];
    const discovered: string[] = [];
    const fetched: { file: string; bytes: number; isFont: boolean; isBefore: boolean }[] = [];
    for (let round = 0; round < slowRounds; round++) {
      if (round > 0) await portal.close();
      portal = await openPortal({ size: 'phone' });
      const { page, context } = portal;
      const browser = await context.newCDPSession(page);
      await browser.send('Network.enable');
      await browser.send('Network.emulateNetworkConditions', slowLine);
      await browser.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      let isBefore = true;
      const sizes: Promise<unknown>[] = [];
      page.on('requestfinished', (request) => {
        const file = new URL(request.url()).pathname;
        const about = { file, isBefore, isFont: request.resourceType() === 'font' };
        const noted = request.sizes().then(({ responseBodySize: bytes }) => {
          if (round === 0) fetched.push({ ...about, bytes });
        });
        sizes.push(noted);
      });
      const form = page.locator('input[autocomplete=username]');
      times.push(
        await timed(
          () => page.goto('/sign-in', { waitUntil: 'commit' }),
          () => form.fill('asha@demo.gatehouse.example'),
        ),
      );
      if (round === 0) discovered.push(...(await notNamedByThePage(portal)));
      isBefore = false;
      await page.waitForLoadState('networkidle');
      await Promise.all(sizes);
    }
    const bytes = fetched.filter((one) => one.isBefore).reduce((sum, one) => sum + one.bytes, 0);
    const what = '400 kbit/s, 400 ms, a fourth of the processor: to a form that takes input, ms';
    await write('loading-sign-in-slow', { what, median: median(times), times, bytes, fetched });
    const fonts = fetched.filter(({ isFont }) => isFont);
    expect(fonts.filter((font) => font.isBefore)).to.deep.equal([]);
    expect(fonts.map(({ file }) => file).join()).not.to.match(/arabic|devanagari/);
    // A round for the page, and one for all that it names: a third would be half a second more.
    expect(discovered, 'scripts that are found only in another one').to.deep.equal([]);
    const files = fetched.filter((one) => one.isBefore && !/^\/api\/|\.svg$/.test(one.file));
    expect(files.map(({ file }) => file.replace(/-[^-]+\./, '.')).sort()).to.deep.equal([
      '/portal/main.js',
      '/portal/styles.css',
      '/sign-in',
    ]);
    expect(bytes, 'bytes before the form takes input').to.be.below(115_000);
  });

  it('goes on to a home that answers: how fast is written down', async () => {
    const times: number[] = [];
    portal = await openPortalAs('Asha');
    const { page } = portal;
    await page.goto('/base');
    for (let round = 0; round < rounds; round++) {
      times.push(
        await timed(
          () => page.reload({ waitUntil: 'commit' }),
          async () => {
            await page.locator('.page .list .entry, .page .list .state').first().waitFor();
            await page.locator('.nav a').nth(1).click({ trial: true });
          },
        ),
      );
    }
    const what = 'from a signed-in reload to a home with its visits that takes clicks, ms';
    await write('loading-home', { what, median: median(times), times });
    expect(times).to.have.length(rounds);
  });
});
