import { expect } from 'chai';
import { furnishHome } from '../support/home.js';
import { askToJoin, joinCode } from '../support/joining.js';
import { askForData } from '../support/data-states.js';
import { isAll, looks, nameOf } from '../support/looks.js';
import { leaveParcels } from '../support/parcels.js';
import { passPage } from '../support/passes.js';
import { askToMove } from '../support/moving.js';
import { closePortals, openPortal, type Portal } from '../support/portal.js';
import { theOperator } from '../support/operator.js';
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
  '/p/join',
];
const pages: [Name, string[]][] = [
  [
    'Asha',
    [
      '/base',
      '/base/notices',
      '/base/household',
      '/base/directory',
      '/base/vehicles',
      '/base/passes',
      '/base/daily-help',
      '/base/visits',
      '/base/parcels',
      '/base/notifications',
      '/base/account',
      '/base/alerts',
      '/base/moves',
      '/base/my-data',
      '/base/nothing',
    ],
  ],
  [
    'Gopal',
    [
      '/employee',
      '/employee/alerts',
      '/employee/gate-log',
      '/employee/handover',
      '/employee/helpers',
      '/employee/inside',
      '/employee/parcels',
      '/employee/roster',
      '/employee/visits',
    ],
  ],
  [
    'Meera',
    [
      '/manager',
      '/manager/reports',
      '/manager/notices',
      '/manager/people',
      '/manager/people?of=known',
      '/manager/join-requests',
      '/manager/alerts',
      '/manager/blocks',
      '/manager/gate-conflicts',
      '/manager/gate-log',
      '/manager/gates',
      '/manager/handover',
      '/manager/roster',
      '/manager/moves',
      '/manager/directory',
      '/manager/vehicles',
      '/manager/parcels?state=all',
      '/manager/passes',
      '/manager/daily-help',
      '/manager/units',
      '/manager/imports',
      '/manager/invitations',
      '/manager/invitations/many',
    ],
  ],
  [
    'Arjun',
    [
      '/admin',
      '/admin/people',
      '/admin/join-requests',
      '/admin/roles',
      '/admin/audit-log',
      '/admin/units',
      '/admin/imports',
      '/admin/policies',
      '/admin/data-requests',
      ...['policies', 'buildings', 'units', 'people', 'invitations', 'activate'].map(
        (step) => `/admin/setup?step=${step}`,
      ),
    ],
  ],
];
/** What somebody sees who looks after the platform. */
const operatorPages = ['/admin', '/admin/communities'];

/** What an operator finds of a community that was erased. */
const kept = {
  ...{ name: 'Lakeview Gardens 2026-12-21.zip', bytes: 48_213_907, sha256: 'a'.repeat(64) },
  ...{ madeAt: '2026-12-21T08:30:00.000Z', availableUntil: '2027-03-21T08:30:00.000Z' },
};

/** Numbers and lists have something to show. */
async function makeHistory(): Promise<void> {
  for (const [index, name] of ['Ravi Kumar', 'Lena Roth', 'Omar Said', 'Mei Tanaka'].entries()) {
    const visitId = await ring(name);
    const { visits } = (await signIn('Asha')).client;
    await (index === 1 ? visits.deny(visitId) : visits.approve(visitId));
  }
  const { notices, invitations } = (await signIn('Meera')).client;
  await notices.publish({ title: 'Water is off', body: 'On Friday, from ten to noon.' });
  await invitations.create({ email: 'nadia@people.example', role: 'employee', job: 'guard' });
  await askToJoin('Dev');
  await furnishHome();
  await leaveParcels();
  await askToMove('Asha', { lift: { from: '09:00', to: '12:00' } });
  await askForData();
}

for (const look of looks) {
  describe(`every page, ${nameOf(look)}`, function everyPage() {
    this.timeout(120_000);
    let portal: Portal;

    if (look === looks[0]) before(makeHistory);
    beforeEach(async () => (portal = await openPortal(look)));
    afterEach(() => closePortals(portal));

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
      await judge(path.slice(1).replaceAll(/[/?=]/g, '-'));
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
    it('behind a join code: fits, reads well for everybody, speaks the language', async () => {
      const path = `/p/join/${await joinCode()}`;
      const { page } = portal;
      await arrive(path);
      await page.getByTestId('who-new').click();
      await page.getByTestId('join-register').locator('[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
      await judge('join-register');
      const { applicant, requestId } = await askToJoin('Uma');
      await portal.signInOutside(path, applicant);
      // An account speaks its own language where none was chosen on the device.
      const { language = 'en' } = look;
      await page.getByTestId('language').selectOption(language);
      await page.locator(`html[lang=${language}]`).waitFor();
      await page.getByTestId('join-ask').locator('[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
      await judge('join-ask');
      await arrive(`${path}?request=${requestId}`);
      await page.getByTestId('outcome').waitFor();
      await judge('join-outcome');
    });
    it('behind a link to a pass: fits, reads well for everybody, speaks the language', async () => {
      const { client, pass, path } = await passPage({ leaveAtGate: true });
      await arrive(path);
      await portal.page.getByTestId('public-pass').waitFor();
      await judge('public-pass');
      await client.passes.revokePass(pass.id);
      await arrive(path);
      await portal.page.getByTestId('pass-refusal').waitFor();
      await judge('public-pass-revoked');
    });
    it('of an operator: fits, reads well for everybody, speaks the language', async () => {
      await portal.signInAs(await theOperator());
      for (const path of operatorPages) await check(path);
      const { page } = portal;
      await page.getByTestId('community-entry').first().getByRole('link').click();
      await page.getByTestId('community-page').getByTestId('community-state').waitFor();
      await page.waitForFunction(() => document.querySelector('.skeleton') === null);
      await judge('admin-community');
      await page.route('**/api/v1/communities/*', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ json: { ...((await answer.json()) as object), state: 'closed' } });
      });
      await page.route('**/api/v1/communities/*/archive', (route) => route.fulfill({ json: kept }));
      await page.reload();
      await page.getByTestId('fetch-archive').waitFor();
      await judge('admin-community-archive');
      await page.unroute('**/api/v1/communities/*');
      await page.goBack();
      await page.getByTestId('create-community').click();
      await page.getByTestId('community-dialog').locator('[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
      await judge('admin-community-dialog');
    });
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
