import { expect } from 'chai';
import { openPortal, type Look, type Portal } from '../support/portal.js';
import { signIn, type Name } from '../support/person.js';
import { ring, states } from '../support/states.js';

/** Every page, by whoever sees it. */
const doorways = [
  '/sign-in',
  '/forgot-password',
  '/reset-password',
  '/verify-email',
  '/invitation',
  '/confirm-email-change',
  '/no-community',
];
const pages: [Name, string[]][] = [
  [
    'Asha',
    [
      '/base',
      '/base/notices',
      '/base/visits',
      '/base/notifications',
      '/base/account',
      '/base/nothing',
    ],
  ],
  ['Gopal', ['/employee', '/employee/inside', '/employee/visits']],
  [
    'Meera',
    [
      '/manager',
      '/manager/reports',
      '/manager/notices',
      '/manager/people',
      '/manager/invitations',
      '/manager/invitations/many',
    ],
  ],
  ['Arjun', ['/admin', '/admin/people', '/admin/roles', '/admin/audit-log']],
];

const everyDay: Look[] = [
  { size: 'desk', theme: 'light', language: 'en' },
  { size: 'phone', theme: 'dark', language: 'de' },
  { size: 'phone', theme: 'light', language: 'ar' },
];
/** For whoever looks at the pictures: every page and every state, in every look. */
const isAll = process.env['PORTAL_LOOKS'] === 'all';
const looks: Look[] = isAll
  ? (['desk', 'phone'] as const).flatMap((size) => [
      { size, theme: 'light', language: 'en' },
      { size, theme: 'dark', language: 'en' },
      { size, theme: 'light', language: 'ar' },
    ])
  : everyDay;

const nameOf = ({ size, theme, language }: Look): string => [size, theme, language].join('-');

/** Numbers and lists have something to show. */
async function makeHistory(): Promise<void> {
  for (const [index, name] of ['Ravi Kumar', 'Lena Roth', 'Omar Said', 'Mei Tanaka'].entries()) {
    const visitId = await ring(name);
    const { visits } = (await signIn('Asha')).client;
    await (index === 1 ? visits.deny(visitId) : visits.approve(visitId));
  }
}

for (const look of looks) {
  describe(`every page, ${nameOf(look)}`, function everyPage() {
    this.timeout(120_000);
    let portal: Portal;

    if (isAll && look === looks[0]) before(makeHistory);
    beforeEach(async () => (portal = await openPortal(look)));
    afterEach(() => portal.close());

    const arrive = async (path: string): Promise<void> => {
      await portal.page.goto(path);
      await portal.page.locator('h1').waitFor();
      await portal.page.waitForFunction(() => document.querySelector('.skeleton') === null);
    };

    const judge = async (what: string): Promise<void> => {
      const { dir, lang } = await portal.page.evaluate(() => ({
        dir: document.documentElement.dir,
        lang: document.documentElement.lang,
      }));
      expect([lang, dir]).to.deep.equal([look.language, look.language === 'ar' ? 'rtl' : 'ltr']);
      await portal.expectFits(what);
      await portal.expectAccessible(what);
      await portal.expectUsable(what);
      await portal.picture(`${what}-${nameOf(look)}`);
    };

    const check = async (path: string): Promise<void> => {
      await arrive(path);
      await judge(path.slice(1).replaceAll('/', '-'));
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
    for (const state of isAll ? states : []) {
      const { name, who, path } = state;
      it(`after something happened: ${name}`, async () => {
        if (who !== undefined) await portal.signIn(who);
        await arrive(path);
        await state.reach(portal);
        await judge(`state-${name}`);
      });
    }
  });
}
