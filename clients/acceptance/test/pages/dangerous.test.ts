import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { focused } from '../support/focus.js';
import { joinAsStaff, type Newcomer } from '../support/newcomer.js';
import { signIn } from '../support/person.js';
import { closePortals, openPortal, openPortalAs, type Portal } from '../support/portal.js';

describe('what cannot be taken back, in a browser', function dangerous() {
  this.timeout(60_000);
  let uma: Newcomer;
  let portal: Portal;

  before(async function joinTheStaff() {
    this.timeout(180_000);
    uma = await joinAsStaff('Uma');
  });
  afterEach(() => closePortals(portal));

  const question = () => portal.page.getByTestId('question');
  const toast = () => portal.page.locator('.toast .title').last();
  const statusOfUma = async (): Promise<string> => {
    const { client } = await signIn('Arjun');
    const { items } = await client.people.list({ search: uma.email });
    return items[0]?.status ?? 'unknown';
  };
  const openUma = async (): Promise<void> => {
    await portal.page.goto('/admin/people');
    await portal.page.locator('input[type=search]').fill(uma.email);
    await portal.page.getByRole('button', { name: 'Change Uma Newman' }).click();
  };

  it('closes an account only after a question that says what follows', async () => {
    portal = await openPortalAs('Arjun');
    await openUma();
    await portal.page.getByTestId('close-account').click();
    await question().waitFor();
    expect(await question().locator('h2').textContent()).to.equal(
      'Close the account of Uma Newman?',
    );
    expect(await question().textContent()).to.include('signed out at once');
    // By habit, Enter and Escape say no.
    await focused(question().getByRole('button', { name: 'Cancel' }));
    await portal.expectAccessible('a question');
    await portal.picture('question');
    await portal.page.keyboard.press('Escape');
    await question().waitFor({ state: 'detached' });
    expect(await statusOfUma()).to.equal('active');
    await portal.page.getByTestId('close-account').waitFor();
  });

  it('opens it again when the toast’s undo is pressed', async () => {
    portal = await openPortalAs('Arjun');
    await openUma();
    await portal.page.getByTestId('close-account').click();
    await question().getByTestId('yes').click();
    await toast().waitFor();
    expect(await toast().textContent()).to.equal('The account of Uma Newman is closed.');
    expect(await statusOfUma()).to.equal('deactivated');
    await portal.page.getByTestId('undo').click();
    await portal.page.getByText('It is as it was before.').waitFor();
    await portal.expectAccessible('a toast');
    expect(await statusOfUma()).to.equal('active');
  });

  it('says which roles somebody has now, and gives back those from before', async () => {
    portal = await openPortalAs('Arjun');
    await openUma();
    await portal.page.getByRole('checkbox', { name: 'Manager' }).check();
    await portal.page.getByRole('button', { name: 'Save the roles' }).click();
    await toast().waitFor();
    expect(await toast().textContent()).to.equal('Roles of Uma Newman now: Staff, Manager');
    await portal.page.getByTestId('undo').click();
    await portal.page.getByText('It is as it was before.').waitFor();
    const { items } = await (await signIn('Arjun')).client.people.list({ search: uma.email });
    expect(items[0]?.roles).to.deep.equal([{ role: 'employee', job: 'technician' }]);
  });

  it('overwrites nothing that another admin has changed meanwhile, and shows it', async () => {
    portal = await openPortalAs('Arjun');
    const { client } = await signIn('Arjun');
    const [found] = (await client.people.list({ search: uma.email })).items;
    const accountId = found?.accountId ?? '';
    const read = portal.page.waitForResponse(`**/auth/accounts/${accountId}`);
    await openUma();
    await read;
    await client.accounts.replaceRoles(accountId, {
      roles: [{ role: 'employee', job: 'gardener' }],
    });
    await portal.page.getByRole('checkbox', { name: 'Manager' }).check();
    await portal.page.getByRole('button', { name: 'Save the roles' }).click();
    await portal.page.getByText('This was changed elsewhere meanwhile.').waitFor();
    await eventually(async () => {
      const isManager = await portal.page.getByRole('checkbox', { name: 'Manager' }).isChecked();
      const job = await portal.page.getByRole('combobox').last().inputValue();
      expect([isManager, job]).to.deep.equal([false, 'gardener']);
    });
    await portal.page.getByRole('checkbox', { name: 'Manager' }).check();
    await portal.page.getByRole('button', { name: 'Save the roles' }).click();
    await toast().waitFor();
    const { items } = await client.people.list({ search: uma.email });
    expect(items[0]?.roles).to.deep.include({ role: 'employee', job: 'gardener' });
    await client.accounts.replaceRoles(accountId, {
      roles: [{ role: 'employee', job: 'technician' }],
    });
  });

  it('revokes an invitation only after a question', async () => {
    const email = `asked-${Date.now()}@people.example`;
    const { client } = await signIn('Meera');
    await client.invitations.create({ email, role: 'employee', job: 'technician' });
    const stateOf = async (): Promise<string | undefined> =>
      (await client.invitations.list({ limit: 30 })).items.find((one) => one.email === email)
        ?.state;
    portal = await openPortalAs('Meera');
    await portal.page.goto('/manager/invitations');
    const revoke = portal.page.getByRole('button', { name: `Revoke the invitation of ${email}` });
    await revoke.click();
    await question().getByTestId('no').click();
    await question().waitFor({ state: 'detached' });
    expect(await stateOf()).to.equal('open');
    await revoke.click();
    await question().getByTestId('yes').click();
    await toast().waitFor();
    expect(await toast().textContent()).to.equal(`The invitation of ${email} is revoked.`);
    expect(await stateOf()).to.equal('revoked');
  });

  it('ends sessions elsewhere only after a question, and says so', async () => {
    const elsewhere = await openPortal();
    await elsewhere.signInAs(uma);
    portal = await openPortal();
    await portal.signInAs(uma);
    await portal.page.goto('/employee/account');
    // The question's own button has the same words.
    const ask = portal.page
      .locator('#content')
      .getByRole('button', { name: 'Sign out everywhere else' });
    await ask.click();
    expect(await question().textContent()).to.include('only this one rings');
    await question().getByTestId('no').click();
    await question().waitFor({ state: 'detached' });
    expect(await elsewhere.page.locator('.shell').count()).to.equal(1);
    await ask.click();
    await question().getByTestId('yes').click();
    await toast().waitFor();
    expect(await toast().textContent()).to.equal('You are signed in only on this device now.');
    await elsewhere.page.waitForURL(/\/sign-in/);
    await elsewhere.close();
  });
});
