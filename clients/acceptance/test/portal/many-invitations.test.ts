import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { Locator } from 'playwright-core';
import { openMail } from '../support/mailbox.js';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';
import { theSystem } from '../support/the-system.js';

describe('inviting many, in a browser', () => {
  let portal: Portal;
  let people = 0;
  before(function startTheSystem() {
    this.timeout(180_000);
    return theSystem();
  });
  afterEach(() => closePortals(portal));

  const somebody = (): string => `many-${Date.now()}-${(people += 1)}@people.example`;
  const open = async (look = {}): Promise<void> => {
    portal = await openPortalAs('Meera', look);
    await portal.page.goto('/manager/invitations');
    await portal.page.getByTestId('invite-many').click();
    await text().waitFor();
  };
  const text = (): Locator => portal.page.getByTestId('many-text');
  const check = (): Promise<void> => portal.page.locator('gh-submit button').click();
  const row = (number: number): Locator =>
    portal.page.locator(`[data-testid=many-row][data-row="${number}"]`);
  const send = (): Locator => portal.page.getByTestId('many-send');
  const invited = async (email: string) => {
    const { client } = await signIn('Meera');
    return (await client.invitations.list({ search: email })).items;
  };

  it('shows each row with what is wrong before anything is sent, and sends the good ones', async () => {
    await open();
    const [resident, guard, bad, lost] = [somebody(), somebody(), somebody(), somebody()];
    await text().fill(
      [
        'email;role;home;job',
        `${resident};resident;a 101;`,
        `${bad};resident;Z-999;`,
        `${guard};Staff;;guard`,
        `${lost};admin;;`,
      ].join('\n'),
    );
    await check();
    await row(3).waitFor();
    await portal.page.locator('[data-testid=many-summary]:focus').waitFor();
    expect(await row(3).innerText()).to.match(/home: No home has this name/);
    expect(await row(5).innerText()).to.match(/role: You may not invite to this role/);
    expect(await portal.page.getByTestId('many-row').count()).to.equal(4);
    await portal.expectAccessible('a list to invite');
    await portal.expectFits('a list to invite');
    await portal.picture('many-checked');
    expect(await invited(resident), 'nothing is sent by a look').to.deep.equal([]);
    await send().click();
    await row(2).getByText('Sent', { exact: true }).waitFor();
    await row(4).getByText('Sent', { exact: true }).waitFor();
    await openMail(resident, 'You are invited');
    await openMail(guard, 'You are invited');
    expect((await invited(resident))[0]).to.deep.include({ role: 'resident', state: 'open' });
    expect((await invited(guard))[0]).to.deep.include({ role: 'employee', job: 'guard' });
    for (const email of [bad, lost]) expect(await invited(email)).to.deep.equal([]);
    await portal.picture('many-sent');
    // What is left to mend is there to be mended.
    await portal.page.getByTestId('many-change').click();
    await portal.page.locator('[data-testid=many-text]:focus').waitFor();
    await eventually(async () => {
      const rest = await text().inputValue();
      expect(rest).to.include(bad).and.include(lost);
      expect(rest).to.not.include(resident).and.not.include(guard);
    });
  });

  it('reads a file, and says what is wrong with one that it cannot read', async () => {
    await open({ size: 'phone' });
    const file = portal.page.getByTestId('many-file');
    const buffer = Buffer.from([0xff, 0xfe, 0x65, 0x00, 0x6d, 0x00]);
    await file.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
    await portal.page.locator('.field-error').filter({ hasText: 'UTF-8' }).waitFor();
    const lines = Array.from({ length: 201 }, (_, n) => `p${n}@people.example,resident,A-101`);
    const csv = (count: number) =>
      Buffer.from(['email,role,home', ...lines.slice(0, count)].join('\r\n'));
    await file.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: csv(201) });
    await check();
    await portal.page.locator('.field-error').filter({ hasText: '201' }).waitFor();
    expect(await portal.page.getByTestId('many-row').count()).to.equal(0);
    await file.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: csv(200) });
    await check();
    await portal.page.getByTestId('many-row').nth(199).waitFor();
    await send().filter({ hasText: '200' }).waitFor();
  });

  it('goes on where it was cut off, and invites nobody twice', async () => {
    await open();
    const emails = [somebody(), somebody(), somebody()];
    await text().fill(
      ['email,role,job', ...emails.map((one) => `${one},employee,guard`)].join('\n'),
    );
    await check();
    let asked = 0;
    await portal.page.route('**/api/v1/auth/invitations', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      asked += 1;
      // The second is done, but nobody hears of it.
      if (asked === 2) await route.fetch();
      return asked >= 2 ? route.abort() : route.continue();
    });
    await send().click();
    await portal.page.getByRole('alert').waitFor();
    const states = () => portal.page.getByTestId('many-row').locator('.badge').allInnerTexts();
    await eventually(async () => expect(await states()).to.deep.equal(['Sent', 'Ready', 'Ready']));
    await portal.page.unrouteAll();
    await send().click();
    await eventually(async () => expect(await states()).to.deep.equal(['Sent', 'Sent', 'Sent']));
    await portal.page.getByRole('alert').waitFor({ state: 'detached' });
    for (const email of emails) expect(await invited(email), email).to.have.length(1);
  });

  it('asks whoever leaves meanwhile, and sends nothing more then', async () => {
    await open();
    const emails = [somebody(), somebody()];
    await text().fill(
      ['email,role,job', ...emails.map((one) => `${one},employee,guard`)].join('\n'),
    );
    await check();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await portal.page.route('**/api/v1/auth/invitations', async (route) => {
      if (route.request().method() === 'POST') await held;
      await route.continue();
    });
    await send().click();
    await portal.page.getByTestId('many-stop').waitFor();
    const away = portal.page.locator('.nav a[href$="/people"]');
    await away.click();
    await portal.page.getByTestId('question').getByTestId('no').click();
    await portal.page.getByTestId('many-stop').waitFor();
    await away.click();
    await portal.page.getByTestId('question').getByTestId('yes').click();
    await portal.page.waitForURL('**/people');
    release();
    const [first = '', second = ''] = emails;
    await eventually(async () => expect(await invited(first)).to.have.length(1));
    // What another asks for afterwards is there: the second would be, too.
    const { client } = await signIn('Meera');
    const later = somebody();
    await client.invitations.create({ email: later, role: 'employee', job: 'guard' });
    expect(await invited(later)).to.have.length(1);
    expect(await invited(second)).to.deep.equal([]);
  });
});
