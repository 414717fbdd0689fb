import type { ConsumedEvents } from '@gatehouse/contracts/messages/main';
import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor, type TestCommunity } from './world.js';

type Profile = ConsumedEvents['gatehouse.user.profile-changed.v1'];
type Accepted = ConsumedEvents['gatehouse.invitation.accepted.v1'];

describe('what auth tells of profiles', () => {
  let main: MainFixture;
  let auth: Broker;
  let here: TestCommunity;
  let there: TestCommunity;

  before(async () => {
    main = await startMain();
    auth = await main.brokers.connect('auth');
    ({ here, elsewhere: there } = main.world);
  });
  after(() => main.stop());

  const at = (second: number) => new Date(Date.now() - 60_000 + second * 1000).toISOString();

  /** And waits until main has taken it in. */
  const publish = async (type: string, data: { accountId: string }): Promise<void> => {
    const event: Envelope = createEnvelope({
      ...{ type, source: 'gatehouse/auth', subject: data.accountId, data },
    });
    await auth.publisher.publishEvent(event);
    await eventually(async () => {
      const taken = await main.sequelize.query(
        `SELECT 1 FROM inbox WHERE consumer = 'main.people' AND message_id = ?`,
        {
          ...{ replacements: [event.id], type: QueryTypes.SELECT },
        },
      );
      expect(taken.length).to.be.at.least(1);
    });
  };

  const accept = (accountId: string, second: number, community = here, phone?: string) =>
    publish('gatehouse.invitation.accepted.v1', {
      ...{ accountId, actorId: accountId, communityIds: [community.id], at: at(second) },
      ...{ invitationId: newId(), communityId: community.id, email: 'dev@test.gatehouse.example' },
      ...{ givenName: 'Dev', familyName: 'Shah', role: 'resident', unitId: community.unitId },
      ...(phone !== undefined && { phone }),
    } satisfies Accepted);

  const tell = (accountId: string, second: number, profile: Partial<Profile> = {}) =>
    publish('gatehouse.user.profile-changed.v1', {
      ...{ accountId, actorId: accountId, communityIds: [here.id], at: at(second) },
      changed: ['givenName'],
      ...{
        email: 'devi@test.gatehouse.example',
        givenName: 'Devi',
        familyName: 'Shah',
        locale: 'en',
        ...profile,
      },
    } satisfies Profile);

  interface Known {
    name: string;
    email: string | null;
    phone: string | null;
  }
  const knownIn = async ({ id }: TestCommunity, accountId: string): Promise<Known | undefined> => {
    const [known] = await main.sequelize.query<Known>(
      'SELECT name, email, phone FROM people WHERE community_id = ? AND account_id = ?',
      { replacements: [id, accountId], type: QueryTypes.SELECT },
    );
    return known;
  };
  it('is how neighbours find them from then on', async () => {
    const accountId = newId();
    await accept(accountId, 1);
    expect(await knownIn(here, accountId)).to.include({ name: 'Dev Shah' });
    const token = await tokenFor(main.issuer, here, { ...here.asha, accountId });
    const choice = { listed: true, phone: 'community', email: 'community' };
    const chosen = await call(main, 'PUT', '/directory/me', {
      ...{ token, body: choice, headers: { 'if-match': '*' } },
    });
    expect(chosen.status, JSON.stringify(chosen.body)).to.equal(200);
    await tell(accountId, 2, { changed: ['givenName', 'phone'], phone: '+911234567890' });
    expect(await knownIn(here, accountId)).to.include({ name: 'Devi Shah' });
    const asha = await tokenFor(main.issuer, here, here.asha);
    const found = await call(main, 'GET', '/directory?search=Devi', { token: asha });
    expect((found.body['items'] as object[])[0]).to.include({
      ...{ accountId, name: 'Devi Shah', phone: '+911234567890' },
      email: 'devi@test.gatehouse.example',
    });
  });

  it('is known as they gave it when they joined, and of whoever gave no number what was entered', async () => {
    const accountId = newId();
    await accept(accountId, 1, here, '+911234567890');
    const told = { email: 'dev@test.gatehouse.example', phone: '+911234567890' };
    expect(await knownIn(here, accountId)).to.deep.equal({ name: 'Dev Shah', ...told });
    expect(await knownIn(there, accountId)).to.equal(undefined);
    await accept(accountId, 2, there);
    expect(await knownIn(there, accountId)).to.include({ email: told.email, phone: null });
  });

  it('goes by what is newest, whatever comes first', async () => {
    const accountId = newId();
    await tell(accountId, 3, { givenName: 'Devika', changed: ['phone'] });
    expect(await knownIn(here, accountId)).to.include({ name: 'Devika Shah' });
    await tell(accountId, 2, { phone: '+911234567890', email: 'old@test.gatehouse.example' });
    await accept(accountId, 1);
    expect(await knownIn(here, accountId)).to.deep.equal({
      ...{ name: 'Devika Shah', email: 'devi@test.gatehouse.example', phone: null },
    });
  });

  it('is nothing to a community that the account does not belong to', async () => {
    const accountId = newId();
    await accept(accountId, 1);
    await accept(accountId, 2, there);
    expect(await knownIn(there, accountId)).to.include({ name: 'Dev Shah' });
    await tell(accountId, 3);
    expect(await knownIn(here, accountId)).to.include({ name: 'Devi Shah' });
    expect(await knownIn(there, accountId)).to.include({
      name: 'Dev Shah',
      email: 'dev@test.gatehouse.example',
    });
    await tell(accountId, 4, { communityIds: [here.id, there.id], givenName: 'Devika' });
    expect(await knownIn(there, accountId)).to.include({ name: 'Devika Shah' });
    expect(await knownIn(here, accountId)).to.include({ name: 'Devika Shah' });
  });

  it('leaves a number that was entered, until the account takes away its own', async () => {
    const accountId = newId();
    await accept(accountId, 1);
    expect(await knownIn(here, accountId)).to.include({ name: 'Dev Shah' });
    await main.sequelize.query(
      'UPDATE people SET phone = ? WHERE community_id = ? AND account_id = ?',
      { replacements: ['+919876543210', here.id, accountId] },
    );
    await tell(accountId, 2, { email: '', changed: ['locale'], givenName: 'Devi' });
    expect(await knownIn(here, accountId)).to.include({
      name: 'Devi Shah',
      phone: '+919876543210',
      email: 'dev@test.gatehouse.example',
    });
    await tell(accountId, 3, { changed: ['phone'], givenName: 'Devika' });
    expect(await knownIn(here, accountId)).to.include({ name: 'Devika Shah', phone: null });
  });

  it('is not known of whoever is gone', async () => {
    const accountId = newId();
    await accept(accountId, 1);
    await publish('gatehouse.user.deleted.v1', {
      ...{ accountId, actorId: accountId, communityIds: [here.id], at: at(3) },
    } satisfies ConsumedEvents['gatehouse.user.deleted.v1']);
    expect(await knownIn(here, accountId)).to.include({ name: 'Former member' });
    await tell(accountId, 2, { phone: '+911234567890', changed: ['phone'] });
    expect(await knownIn(here, accountId)).to.deep.equal({
      ...{ name: 'Former member', email: null, phone: null },
    });
  });
});
