import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { focused, typeInto } from '../support/focus.js';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';
import { theSystem } from '../support/the-system.js';

describe('going about the portal', function goingAbout() {
  this.timeout(60_000);
  let portal: Portal;

  before(function start() {
    this.timeout(180_000);
    return theSystem();
  });
  afterEach(() => closePortals(portal));

  const pathOf = (): string => new URL(portal.page.url()).pathname;
  const expectTexts = (selector: string, expected: string[]): Promise<unknown> =>
    eventually(async () => {
      const texts = await portal.page.locator(selector).allInnerTexts();
      expect(texts.map((text) => text.trim())).to.deep.equal(expected);
    });

  it('offers what somebody may do, below headings, and to an admin the visits too', async () => {
    portal = await openPortalAs('Arjun');
    await expectTexts('.shell > .nav li a', [
      ...['Overview', 'Notifications', 'Visits', 'Alarms', 'Roster', 'Handovers', 'Blocks'],
      'Gate log',
      'Conflicts',
      'Gates and devices',
      'Parcels',
      ...[
        'Reports',
        'People',
        'Neighbours',
        'Vehicles',
        'Passes',
        'Daily help',
        'Homes',
        'Imports',
        'Invitations',
      ],
      ...['Join requests', 'Moves', 'Notices', 'Set-up', 'Policies', 'Roles', 'Data requests'],
      'Audit log',
    ]);
    await expectTexts('.shell > .nav .nav-heading', [
      ...['Gate', 'Homes and people', 'Community', 'Security'],
    ]);
    await portal.page.locator('.shell > .nav a[href$="/visits"]').click();
    await portal.page.waitForURL('**/admin/visits');
    await portal.page.getByRole('heading', { level: 1, name: 'Visits' }).waitFor();
  });

  it('offers a resident nothing that they may not do, and finds no such page for them', async () => {
    portal = await openPortalAs('Asha');
    await expectTexts('.shell > .nav li a', [
      ...['Home', 'Notifications', 'Visits', 'Alarms', 'Parcels', 'My home', 'Neighbours'],
      ...['Vehicles', 'Passes', 'Daily help', 'Notices'],
    ]);
    for (const path of [
      'people',
      'audit-log',
      'inside',
      'roster',
      'blocks',
      'gates',
      'gate-log',
      'helpers',
      'gate-conflicts',
      'roles',
      'units',
      'imports',
      'policies',
      'data-requests',
      'setup',
      'communities',
    ]) {
      await portal.page.goto(`/base/${path}`);
      await portal.page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    }
  });

  it('keeps four places and "More" at hand on a phone; Back closes what lies over the page', async () => {
    portal = await openPortalAs('Arjun', { size: 'phone' });
    const { page } = portal;
    await expectTexts('.bar li', [...['Overview', 'People', 'Invitations', 'Visits', 'More']]);
    await page.goto('/admin/people');
    await page.getByTestId('more').click();
    const sheet = page.locator('dialog.sheet[open]');
    await sheet.waitFor();
    await portal.expectAccessible('More');
    await portal.expectFits('More');
    await portal.picture('more-phone');
    await page.goBack();
    await sheet.waitFor({ state: 'detached' });
    expect(pathOf(), 'Back closed the sheet and no page').to.equal('/admin/people');
    await focused(page.getByTestId('more'));
    await page.getByTestId('more').click();
    await sheet.locator('a[href$="/audit-log"]').click();
    await page.waitForURL('**/admin/audit-log');
    await sheet.waitFor({ state: 'detached' });
    await page.goBack();
    await page.waitForURL('**/admin/people');
    expect(await sheet.count(), 'no sheet comes back').to.equal(0);
  });

  it('has the account, language, appearance and the way out in one menu, also on a phone', async () => {
    portal = await openPortalAs('Asha', { size: 'phone' });
    const { page } = portal;
    await page.getByTestId('person-menu').click();
    await page.getByTestId('sign-out').waitFor();
    await portal.expectAccessible('the menu of the person');
    await portal.expectUsable('the menu of the person');
    await portal.picture('person-menu-phone');
    await page.getByTestId('language').selectOption('de');
    await page.locator('html[lang=de]').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('sign-out').waitFor({ state: 'hidden' });
    await page.getByTestId('person-menu').click();
    await page.getByTestId('account').click();
    await page.waitForURL('**/base/account');
    await page.getByTestId('sign-out').waitFor({ state: 'hidden' });
  });

  it('shows icons alone where the side bar would take too much of the page', async () => {
    portal = await openPortalAs('Arjun');
    const widthOfBar = async (): Promise<number> =>
      (await portal.page.locator('.shell > .nav').boundingBox())?.width ?? 0;
    await eventually(async () => expect(await widthOfBar()).to.be.greaterThan(200));
    await portal.page.setViewportSize({ width: 1024, height: 768 });
    await eventually(async () => expect(await widthOfBar()).to.be.within(1, 90));
    await portal.page.locator('.shell > .nav a[href$="/audit-log"]').click();
    await portal.page.waitForURL('**/admin/audit-log');
    await portal.expectAccessible('icons alone');
    await portal.picture('icons-alone');
  });

  it('finds people, homes and visits by a few letters, and goes there by keys alone', async () => {
    portal = await openPortalAs('Arjun');
    const { page } = portal;
    await page.locator('h1').waitFor();
    await page.keyboard.press('/');
    await typeInto(page.getByTestId('find-box'), 'bilal');
    const found = page.getByRole('option', { name: /Bilal Khan/ });
    await found.waitFor();
    await portal.expectAccessible('what was found');
    await portal.picture('palette');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/admin\/people\/[0-9a-f-]{36}$/);
    await page.getByRole('heading', { level: 1, name: 'Bilal Khan' }).waitFor();
    await page.getByTestId('palette').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await page.getByTestId('find-box').fill('A-101');
    await page
      .getByRole('option', { name: /^A-101/ })
      .first()
      .click();
    await page.waitForURL(/\/admin\/visits\?search=A-101$/);
    await page.getByTestId('palette').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await page.getByTestId('find-box').fill('audit');
    await page.getByRole('option', { name: /^Audit log/, selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/admin/audit-log');
    await page.getByTestId('palette').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await page.getByTestId('find-box').fill('xyzzy');
    await page.getByTestId('palette').getByRole('status').getByText('xyzzy').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('palette').waitFor({ state: 'detached' });
  });

  it('finds for a resident nobody whom they may not see', async () => {
    portal = await openPortalAs('Asha');
    const asked: string[] = [];
    portal.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await portal.page.getByTestId('find').click();
    await portal.page.getByTestId('find-box').fill('bilal');
    await eventually(() => expect(asked).to.include('/api/v1/visits'));
    expect(asked).to.not.include('/api/v1/people');
  });

  it('marks the picture of the tab while something is unread', async () => {
    const { notices } = (await signIn('Meera')).client;
    await notices.publish({ title: 'The gate is painted', body: 'Mind the wet bars.' });
    portal = await openPortalAs('Asha');
    const { page } = portal;
    const icon = (): Promise<string | null> => page.locator('link[rel=icon]').getAttribute('href');
    await page.goto('/base/notifications');
    await page.getByTestId('notification').first().waitFor();
    await eventually(async () => expect(await icon()).to.match(/^data:image\/png/));
    await page.getByTestId('read-all').click();
    await eventually(async () => expect(await icon()).to.match(/gatehouse\.svg$/));
  });
});
