import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';
import { ring } from '../support/states.js';
import { sendAwayWhoeverWaits } from '../support/waiting-visitors.js';

describe('addresses of things and of lists', function addresses() {
  this.timeout(60_000);
  let portal: Portal;
  let visitId: string;

  before(async function makeHistory() {
    this.timeout(180_000);
    visitId = await ring('Noor Haddad');
    await (await signIn('Asha')).client.visits.approve(visitId);
  });
  after(() => sendAwayWhoeverWaits());
  afterEach(() => closePortals(portal));

  const rows = () => portal.page.getByTestId('visit');

  it('a visit has one, where what happens to it is seen as it happens', async () => {
    portal = await openPortalAs('Asha');
    const { page } = portal;
    const { visits } = (await signIn('Gopal')).client;
    await page.goto('/base/visits');
    await page.locator(`[data-visit="${visitId}"]`).getByTestId('visit-link').click();
    await page.waitForURL(`**/base/visits/${visitId}`);
    await page.getByRole('heading', { level: 1, name: 'Noor Haddad' }).waitFor();
    const story = (): Promise<string[]> => page.locator('.timeline .title').allInnerTexts();
    await eventually(async () =>
      expect(await story()).to.deep.equal(['Rang at the gate', 'May come in']),
    );
    await page.locator('.timeline').filter({ hasText: 'by Asha' }).waitFor();
    await portal.expectAccessible('a visit');
    await portal.expectUsable('a visit');
    await portal.picture('visit');
    await visits.checkIn(visitId);
    await page.reload();
    await eventually(async () => expect((await story()).at(-1)).to.equal('Came in'));
    await page.getByTestId('crumb').click();
    await page.waitForURL('**/base/visits');
  });

  it('a visit’s is the same for a manager, and to be seen by nobody of another home', async () => {
    portal = await openPortalAs('Meera', { size: 'phone', language: 'ar' });
    await portal.page.goto(`/manager/visits/${visitId}`);
    await portal.page.locator('.timeline').waitFor();
    await portal.expectFits('a visit on a phone');
    await portal.expectUsable('a visit on a phone');
    await portal.picture('visit-phone-ar');
    await portal.close();
    portal = await openPortalAs('Chitra');
    await portal.page.goto(`/base/visits/${visitId}`);
    await portal.page.getByText('This visit is not to be seen here').waitFor();
    expect(await portal.page.locator('.timeline').count()).to.equal(0);
  });

  it('a list’s keeps its filters: loaded anew, gone back to, or sent to somebody', async () => {
    portal = await openPortalAs('Asha');
    const { page } = portal;
    await page.goto('/base/visits');
    await page.getByTestId('visit-search').fill('noor');
    await page.waitForURL(/[?&]search=noor/);
    await page.getByRole('button', { name: 'Inside' }).click();
    await page.waitForURL(/[?&]state=inside/);
    await eventually(async () => expect(await rows().count()).to.equal(1));
    await page.reload();
    await eventually(async () => expect(await rows().count()).to.equal(1));
    await eventually(async () =>
      expect(await page.getByTestId('visit-search').inputValue()).to.equal('noor'),
    );
    await rows().first().getByTestId('visit-link').click();
    await page.locator('.timeline').waitFor();
    await page.goBack();
    await page.waitForURL(/state=inside/);
    await eventually(async () => expect(await rows().count()).to.equal(1));
    await page.getByRole('button', { name: 'Inside', pressed: true }).waitFor();
    // Anything may stand in an address.
    await page.goto('/base/visits?state=constructor&from=yesterday');
    await rows().first().waitFor();
  });

  it('a notification leads to what it tells of, and is read by that', async () => {
    portal = await openPortalAs('Asha');
    const { page } = portal;
    const mine = await ring('Rosa Lind');
    await (await signIn('Bilal')).client.visits.deny(mine);
    await page.goto('/base/notifications');
    const entry = page.getByTestId('notification').filter({ hasText: 'Rosa Lind' }).first();
    await entry.getByTestId('notification-link').click();
    await page.waitForURL(`**/base/visits/${mine}`);
    await page.goBack();
    await eventually(async () => expect(await entry.getAttribute('class')).to.not.match(/unread/));
  });

  it('takes no line of its own for the state of a visit on a phone', async () => {
    portal = await openPortalAs('Asha', { size: 'phone' });
    await portal.page.goto('/base/visits?search=noor');
    await rows().first().waitFor();
    const [title, badge] = await Promise.all(
      ['.title', '.badge'].map((part) => rows().first().locator(part).first().boundingBox()),
    );
    expect(badge?.y ?? Infinity).to.be.lessThan((title?.y ?? 0) + 60);
    expect((await rows().first().boundingBox())?.height ?? Infinity).to.be.lessThan(118);
  });

  it('somebody has one, with their homes, and the log of what happened to their account', async () => {
    portal = await openPortalAs('Arjun');
    const { page } = portal;
    await page.goto('/admin/people?search=chitra');
    await page.getByTestId('person-link').filter({ hasText: 'Chitra Menon' }).click();
    await page.waitForURL(/\/admin\/people\/[0-9a-f-]{36}$/);
    await page.getByTestId('person-page').getByText('A-102').waitFor();
    await portal.expectAccessible('a person');
    await portal.expectUsable('a person');
    await portal.picture('person');
    await page.getByTestId('person-log').click();
    await page.waitForURL(/audit-log\?person=/);
    await page.getByTestId('audit-entry').first().waitFor();
    await eventually(async () => {
      const whom = await page.getByTestId('audit-entry').locator('a').allInnerTexts();
      expect(new Set(whom)).to.deep.equal(new Set(['Chitra Menon']));
    });
  });

  it('the audit log is searched by person, day and type, speaks in words, and is saved as a table', async () => {
    portal = await openPortalAs('Arjun');
    const { page } = portal;
    await page.goto('/admin/audit-log');
    await page.getByTestId('audit-type').selectOption({ label: 'Signed in' });
    await page.waitForURL(/type=gatehouse\.user\.login\.v1/);
    await page.getByTestId('audit-person').fill('arjun');
    await page.getByRole('option', { name: 'Arjun Nair' }).click();
    await page.waitForURL(/person=/);
    const entries = page.getByTestId('audit-entry');
    await eventually(async () =>
      expect(new Set(await entries.locator('.title').allInnerTexts())).to.deep.equal(
        new Set(['Signed in']),
      ),
    );
    await entries.first().locator('summary').click();
    const details = entries.first().locator('.pairs').filter({ hasText: 'password' });
    await details.waitFor();
    expect(await details.innerText()).to.not.match(/[{}[\]"]/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('save').click(),
    ]);
    const table = await readFile(await download.path(), 'utf8');
    const [head = '', first = ''] = table.replace(/^\uFEFF/, '').split('\r\n');
    expect(head).to.match(/^#,When,What,/);
    expect(first).to.include('Arjun Nair').and.include('gatehouse.user.login.v1');
    await page.getByTestId('days-from').fill('2001-01-01');
    await page.getByTestId('days-to').fill('2001-01-02');
    await page.waitForURL(/to=2001-01-02/);
    await page.locator('.state').waitFor();
  });

  it('the account’s parts have theirs, and each is found at once', async () => {
    portal = await openPortalAs('Asha', { size: 'phone' });
    const { page } = portal;
    await page.goto('/base/account');
    await page.getByTestId('account-parts').getByText('Where you are signed in').click();
    await page.waitForURL('**/base/account#sessions');
    await eventually(async () => {
      const top = (await page.locator('#sessions').boundingBox())?.y ?? Infinity;
      expect(top).to.be.within(40, 844);
    });
  });
});
