import { expect } from 'chai';
import { openPortal, type Look, type Portal } from '../support/portal.js';
import type { Name } from '../support/person.js';

/** Every page, by whoever sees it. */
const doorways = [
  '/sign-in',
  '/forgot-password',
  '/reset-password',
  '/verify-email',
  '/invitation',
];
const pages: [Name, string[]][] = [
  ['Asha', ['/base', '/base/visits', '/base/notifications', '/base/account', '/base/nothing']],
  ['Gopal', ['/employee', '/employee/inside', '/employee/visits']],
  ['Meera', ['/manager', '/manager/people', '/manager/invitations']],
  ['Arjun', ['/admin', '/admin/people', '/admin/roles', '/admin/audit-log']],
];

const looks: Look[] = [
  { size: 'desk', theme: 'light', language: 'en' },
  { size: 'phone', theme: 'dark', language: 'de' },
  { size: 'phone', theme: 'light', language: 'ar' },
];

const nameOf = ({ size, theme, language }: Look): string => [size, theme, language].join('-');

for (const look of looks) {
  describe(`every page, ${nameOf(look)}`, function everyPage() {
    this.timeout(120_000);
    let portal: Portal;

    beforeEach(async () => (portal = await openPortal(look)));
    afterEach(() => portal.close());

    const check = async (path: string): Promise<void> => {
      await portal.page.goto(path);
      await portal.page.locator('h1').waitFor();
      await portal.page.waitForFunction(() => document.querySelector('.skeleton') === null);
      const { dir, lang } = await portal.page.evaluate(() => ({
        dir: document.documentElement.dir,
        lang: document.documentElement.lang,
      }));
      expect([lang, dir]).to.deep.equal([look.language, look.language === 'ar' ? 'rtl' : 'ltr']);
      await portal.expectFits(path);
      await portal.expectAccessible(path);
      await portal.picture(`${path.slice(1).replaceAll('/', '-')}-${nameOf(look)}`);
    };

    it('in front of the sign-in: fits, reads well for everybody, speaks the language', async () => {
      for (const path of doorways) await check(path);
    });
    for (const [name, paths] of pages) {
      it(`of ${name}: fits, reads well for everybody, speaks the language`, async () => {
        await portal.signIn(name);
        for (const path of paths) await check(path);
      });
    }
  });
}
