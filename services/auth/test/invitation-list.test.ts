import type { components } from '@gatehouse/contracts/auth';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { mailTo, tokenIn } from './support/mailbox.js';

type Invitation = components['schemas']['Invitation'];

const UNIT = '0192f3a4-0000-7000-8000-0000000000d1';

describe('the list of invitations', () => {
  let auth: AuthUnderTest;

  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  const signIn = async (email: string) => (await auth.api.login(email, TEST_PASSWORD)).body;
  const tokenOf = async (role: 'admin' | 'manager', communityId: string): Promise<string> => {
    const { email } = await auth.register({ memberships: [{ communityId, role, job: null }] });
    return (await signIn(email)).accessToken;
  };
  const newEmail = (): string => `${newId()}@test.gatehouse.example`;
  const invite = (more: Record<string, unknown>, token: string) =>
    auth.api.send<Invitation>('POST', '/auth/invitations', {
      token,
      body: { email: newEmail(), role: 'resident', unitId: UNIT, ...more },
    });
  const list = (query: string, token: string) =>
    auth.api.send<{ items: Invitation[]; nextCursor?: string }>(
      'GET',
      `/auth/invitations${query}`,
      { token },
    );
  const linkTo = async (email: string) => tokenIn(await mailTo(auth, email, 'invitation'));
  const accept = (token: string) =>
    auth.api.send('POST', '/auth/invitations/accept', {
      body: { token, password: 'three purple kites', givenName: 'Dev', familyName: 'Shah' },
    });
  const remove = (id: string, token: string) =>
    auth.api.send('DELETE', `/auth/invitations/${id}`, { token });

  it('finds by a part of the address and by the home as it is said', async () => {
    const [community, other] = [newId(), newId()];
    const [admin, stranger] = [await tokenOf('admin', community), await tokenOf('admin', other)];
    const made = async (email: string, more: object, by = admin) =>
      (await invite({ email, ...more }, by)).body;
    const guest = await made('dev.shah_1@test.gatehouse.example', {});
    const guard = await made('guard1@test.gatehouse.example', {
      ...{ role: 'employee', job: 'guard', unitId: undefined },
    });
    await made('dev.shah_1@test.gatehouse.example', {}, stranger);
    expect(guest.unit).to.deep.equal({ name: 'A-101', building: 'Tower A' });
    expect(guard).to.not.have.property('unit');
    const found = async (search: string, by = admin) =>
      (await list(`?search=${encodeURIComponent(search)}`, by)).body.items.map(({ id }) => id);
    for (const search of ['Dev.Shah', 'a101', 'A-101', 'a 1', '_1'])
      expect(await found(search), search).to.deep.equal([guest.id]);
    expect(await found('GATEHOUSE.example')).to.deep.equal([guard.id, guest.id]);
    for (const search of ['nobody', '%', '-'])
      expect(await found(search), search).to.deep.equal([]);
    expect(await found('a101', stranger))
      .to.have.length(1)
      .and.not.include(guest.id);
    expect((await list('?search=', admin)).status).to.equal(400);
  });

  it('keeps those in one state, whole pages of them', async () => {
    const community = newId();
    const admin = await tokenOf('admin', community);
    const leaver = await auth.register({
      memberships: [{ communityId: community, role: 'manager', job: null }],
    });
    const byLeaver = (await signIn(leaver.email)).accessToken;
    const made = async (by: string) =>
      (await invite({ role: 'employee', unitId: undefined }, by)).body.id;
    const [first, revoked, second] = [await made(admin), await made(admin), await made(admin)];
    const unmeant = [await made(byLeaver), await made(byLeaver), await made(byLeaver)];
    const joinedAs = newEmail();
    await invite({ email: joinedAs, role: 'employee', unitId: undefined }, admin);
    await accept(await linkTo(joinedAs));
    await remove(revoked, admin);
    await auth.api.send('POST', `/auth/accounts/${leaver.id}/deactivate`, { token: admin });
    const ids = async (query: string) => (await list(`?${query}`, admin)).body;
    const open = await ids('state=open&limit=1');
    expect(open.items.map(({ id }) => id)).to.deep.equal([second]);
    const rest = await ids(`state=open&limit=1&cursor=${open.nextCursor ?? ''}`);
    expect(rest.items.map(({ id }) => id)).to.deep.equal([first]);
    expect(rest.nextCursor).to.equal(undefined);
    const gone = (await ids('state=revoked')).items.map(({ id }) => id);
    expect(gone).to.deep.equal([...unmeant.reverse(), revoked]);
    const accepted = (await ids('state=accepted')).items;
    expect(accepted.map(({ email }) => email)).to.deep.equal([joinedAs]);
    expect((await ids('state=expired')).items).to.deep.equal([]);
    expect((await list('?state=lost', admin)).status).to.equal(400);
  });
});
