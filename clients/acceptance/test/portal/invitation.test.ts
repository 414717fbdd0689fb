import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { emptyHome } from '../support/joining.js';
import { openMail } from '../support/mailbox.js';
import { joinAsStaff } from '../support/newcomer.js';
import { signIn } from '../support/person.js';
import { letAnHourPass } from '../support/sent-invitations.js';
import { closePortals, openPortal, type Portal } from '../support/portal.js';
import { theSystem } from '../support/the-system.js';

const PASSWORD = 'five patient herons';

describe('the page of an invitation, in a browser', () => {
  let portal: Portal;
  let people = 0;
  before(function startTheSystem() {
    this.timeout(180_000);
    return theSystem();
  });
  beforeEach(async () => {
    portal = await openPortal();
  });
  afterEach(() => closePortals(portal));

  const invite = async (email: string, among = 1): Promise<string> => {
    const { client } = await signIn('Meera');
    await client.invitations.create({ email, role: 'employee', job: 'guard' });
    return linkIn(email, among);
  };
  const linkIn = async (email: string, among: number): Promise<string> => {
    const [link = ''] = (await openMail(email, 'You are invited to Lakeview Gardens', among)).links;
    const { pathname, hash } = new URL(link);
    return pathname + hash;
  };
  const somebody = (): string => `invited-${Date.now()}-${(people += 1)}@people.example`;
  const offer = () => portal.page.getByTestId('offer');

  it('says where, as what and for whom, and makes the account', async () => {
    const email = somebody();
    await portal.page.goto(await invite(email));
    await offer().waitFor();
    const text = await offer().innerText();
    for (const word of ['Lakeview Gardens', 'Staff, Guard', email, 'Meera Iyer'])
      expect(text).to.include(word);
    await portal.expectAccessible('invitation');
    await portal.page.locator('input[autocomplete=given-name]').fill('Zoya');
    await portal.page.locator('input[autocomplete=family-name]').fill('Khan');
    await portal.page.locator('input[autocomplete=new-password]').fill(PASSWORD);
    await portal.page.locator('button[type=submit]').click();
    await portal.page.waitForURL(/\/employee/);
  });

  it('asks whoever is signed in as somebody else, and goes on as the invited', async () => {
    const other = await joinAsStaff('Omar');
    const email = somebody();
    const link = await invite(email);
    await portal.signInAs(other);
    await portal.page.waitForURL(/\/employee/);
    await portal.page.goto(link);
    const told = portal.page.getByTestId('signed-in-as');
    await told.waitFor();
    expect(await told.innerText())
      .to.include(other.email)
      .and.include(email);
    expect(await portal.page.locator('input').count()).to.equal(0);
    await portal.expectAccessible('invitation for somebody else');
    await portal.page.getByTestId('switch-account').click();
    await portal.page.locator('input[autocomplete=new-password]').waitFor();
    expect(await offer().innerText()).to.include(email);
  });

  it('asks whom it is for for nothing more, and tells them later that it was accepted', async () => {
    const self = await joinAsStaff('Tara');
    // They joined by an invitation too.
    const link = await invite(self.email, 2);
    await portal.signInAs(self);
    await portal.page.waitForURL(/\/employee/);
    await portal.page.goto(link);
    await portal.page.getByTestId('signed-in-as').waitFor();
    expect(await portal.page.locator('input').count()).to.equal(0);
    await portal.page.locator('button[type=submit]').click();
    await portal.page.waitForURL(/\/employee/);
    await portal.page.goto('about:blank');
    await portal.page.goto(link);
    await portal.page.getByRole('alert').filter({ hasText: 'accepted already' }).waitFor();
  });

  it('goes to all who were entered and not invited yet, with how far that is', async () => {
    const email = somebody();
    const { client } = await signIn('Meera');
    const home = await emptyHome();
    const person = await client.people.add({ givenName: 'Zoya', familyName: 'Khan', email });
    await client.residencies.start({
      ...{ personId: person.id, unitId: home.id, kind: 'tenant', from: '2026-01-01' },
      ...{ livesHere: true, isPrimary: false },
    });
    await portal.signIn('Meera');
    await portal.page.goto('/manager/invitations');
    await portal.page.getByTestId('invite-all').click();
    await portal.page.getByTestId('question').getByTestId('yes').click();
    await portal.page.locator('.toast').filter({ hasText: 'on their way' }).waitFor();
    const link = await linkIn(email, 1);
    await portal.expectAccessible('inviting all');
    await portal.expectFits('inviting all');
    const row = portal.page.getByTestId('invitation').filter({ hasText: email });
    // That the mail has left is told after it has come.
    await eventually(async () => {
      await portal.page.reload();
      expect(await row.getByTestId('progress').innerText()).to.equal('Sent');
    });
    await portal.picture('invitations-all');
    await portal.page.goto(link);
    await offer().waitFor();
    await portal.page.goto('/manager/invitations?progress=opened');
    await row.waitFor();
    expect(await row.getByTestId('progress').innerText()).to.equal('Opened');
  });

  it('is found in the list by the home, with its state, and by nothing else', async () => {
    const email = somebody();
    const { client } = await signIn('Meera');
    const [unit] = (await client.units.list({ search: 'A-102' })).items;
    await client.invitations.create({ email, role: 'resident', unitId: unit?.id ?? '' });
    await portal.signIn('Meera');
    await portal.page.goto('/manager/invitations');
    const rows = portal.page.getByTestId('invitation');
    const row = rows.filter({ hasText: email });
    await row.waitFor();
    expect(await row.getByTestId('invited-home').innerText()).to.match(/^A-102, /);
    const search = portal.page.getByTestId('invitation-search');
    await search.fill('a102');
    await row.waitFor();
    await portal.page.locator('button[data-state=open]').click();
    await row.waitFor();
    await portal.expectAccessible('the list of invitations');
    await portal.expectFits('the list of invitations');
    await portal.picture('invitations-found');
    await portal.page.locator('button[data-state=accepted]').click();
    await row.waitFor({ state: 'detached' });
    await portal.page.locator('button[data-state=open]').click();
    await row.waitFor();
    await search.fill('nobody at all');
    await rows.first().waitFor({ state: 'detached' });
  });

  it('is sent again with another link, and the one before leads nowhere', async () => {
    const email = somebody();
    const first = await invite(email);
    await portal.signIn('Meera');
    await portal.page.goto('/manager/invitations');
    const button = portal.page
      .getByTestId('invitation')
      .filter({ hasText: email })
      .getByTestId('resend');
    // The address has just got a mail.
    await button.click();
    await portal.page.getByRole('alert').filter({ hasText: 'too recent' }).waitFor();
    await letAnHourPass(email);
    await button.click();
    await portal.page.locator('.toast').filter({ hasText: email }).waitFor();
    await portal.page.getByRole('alert').waitFor({ state: 'detached' });
    await portal.expectAccessible('an invitation sent again');
    await portal.picture('invitation-resent');
    const second = await linkIn(email, 2);
    expect(second).not.to.equal(first);
    await portal.page.goto(first);
    await portal.page.getByRole('alert').waitFor();
    expect(await offer().count()).to.equal(0);
    // As from the mail: a page that has only its part behind the # changed is not loaded anew.
    await portal.page.goto('about:blank');
    await portal.page.goto(second);
    await offer().waitFor();
  });
});
