import { expect } from 'chai';
import type { CDPSession } from 'playwright-core';
import { joinAsStaff, type Newcomer } from '../support/newcomer.js';
import { closePortals, openPortal, type Portal } from '../support/portal.js';

/** A device with a fingerprint reader, as Chromium plays it. */
const device = {
  protocol: 'ctap2',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  automaticPresenceSimulation: true,
} as const;

describe('passkeys, in a browser', () => {
  let petra: Newcomer;
  let portal: Portal;
  let reader: CDPSession;
  let authenticatorId: string;

  before(async function joinAndPlugIn() {
    this.timeout(180_000);
    petra = await joinAsStaff('Petra');
    portal = await openPortal();
    reader = await portal.context.newCDPSession(portal.page);
    await reader.send('WebAuthn.enable');
    const options = { ...device, isUserVerified: true };
    ({ authenticatorId } = await reader.send('WebAuthn.addVirtualAuthenticator', { options }));
  });
  after(() => closePortals(portal));

  const finger = (isUserVerified: boolean): Promise<unknown> =>
    reader.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
  const settings = () => portal.page.getByTestId('passkeys');
  const signOut = async (): Promise<void> => {
    await portal.signOut();
    await portal.page.waitForURL(/\/sign-in$/);
  };
  const givePassword = async (): Promise<void> => {
    await portal.page.locator('input[autocomplete=username]').fill(petra.email);
    await portal.page.locator('input[autocomplete=current-password]').fill(petra.password);
    await portal.page.locator('button[type=submit]').click();
  };
  const button = (name: string) => portal.page.getByRole('button', { name });

  it('are made and named on the account page, which gives recovery codes once', async () => {
    await portal.page.goto('/sign-in');
    await givePassword();
    await portal.connected();
    await portal.page.goto('/employee/account');
    await button('Add a passkey').click();
    await settings().getByLabel('Name of the passkey').fill('Petra’s phone');
    await portal.expectAccessible('naming a passkey');
    await settings().locator('button[type=submit]').click();
    await settings().getByTestId('passkey').waitFor();
    await settings().locator('.codes li').nth(7).waitFor();
    await portal.expectAccessible('a new passkey');
    await portal.picture('passkey-new');
    await button('I have kept them safe').click();
    await settings().getByText('Petra’s phone').first().waitFor();

    await button('Add a passkey').click();
    await settings().locator('button[type=submit]').click();
    await settings().getByText('This device has a passkey').waitFor();
    await signOut();
  });

  it('are the second step after the password, and only with the finger of their owner', async () => {
    await givePassword();
    await button('Use a passkey').waitFor();
    await portal.expectAccessible('the second step');
    await portal.picture('second-factor-passkey');
    expect(await button('Use the app').count(), 'there is no app').to.equal(0);
    await finger(false);
    await button('Use a passkey').click();
    await portal.page.getByText('The passkey was not used').waitFor();
    expect(await portal.page.locator('.shell').count()).to.equal(0);
    await finger(true);
    await button('Use a passkey').click();
    await portal.connected();
    expect(new URL(portal.page.url()).pathname).to.equal('/employee');
    await signOut();
  });

  it('sign in alone, without a password', async () => {
    await button('Sign in with a passkey').click();
    await portal.connected();
  });

  it('are gone when they are removed: the password is enough again', async () => {
    await portal.page.goto('/employee/account');
    await button('Remove the passkey Petra’s phone').click();
    const question = portal.page.getByTestId('question');
    expect(await question.textContent()).to.include('your password alone is enough then');
    await portal.expectAccessible('the question before a passkey is removed');
    await question.getByTestId('yes').click();
    await settings().getByTestId('passkey').waitFor({ state: 'detached' });
    await signOut();
    await button('Sign in with a passkey').click();
    await portal.page.getByRole('alert').waitFor();
    expect(await portal.page.getByRole('alert').textContent()).to.include('does not open');
    await givePassword();
    await portal.connected();
  });
});
