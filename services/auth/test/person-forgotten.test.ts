import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { startAuth, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity } from './support/community.js';
import { allMailsSent, type Mail } from './support/mailbox.js';

const UNTIL = '2026-12-12T06:30:00.000Z';
const STAYS = [
  { what: 'visits', why: 'shared' },
  { what: 'recentAnswers', why: 'kept-copy', until: UNTIL },
];

describe('auth: somebody whom a community has forgotten', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  const forget = async (
    accountId: string,
    communityId: string,
    forgottenAt = new Date(),
  ): Promise<string> => {
    const main = await auth.brokers.connect('main');
    const data = {
      ...{ actorId: accountId, accountId, communityIds: [communityId], communityId },
      ...{ at: new Date().toISOString(), forgottenAt: forgottenAt.toISOString() },
      ...{ personId: newId(), dataRequestId: newId(), stays: STAYS },
    };
    const [type, subject] = ['gatehouse.person.forgotten.v1', `person/${data.personId}`];
    const event = createEnvelope({ type, source: 'gatehouse/main', subject, data });
    await main.publisher.publishMany([event, event]);
    return data.dataRequestId;
  };
  const count = async (table: string, where: string, value: string): Promise<number> => {
    const sql = `SELECT COUNT(*) AS n FROM ${table} WHERE ${where} = ?`;
    const rows = await auth.sql.query<{ n: number }>(sql, {
      ...{ replacements: [value], type: QueryTypes.SELECT },
    });
    return Number(rows[0]?.n);
  };
  const rolesOf = async (accountId: string): Promise<string[]> => {
    const rows = await auth.sql.query<{ id: string }>(
      'SELECT community_id AS id FROM memberships WHERE account_id = ? ORDER BY id',
      { replacements: [accountId], type: QueryTypes.SELECT },
    );
    return rows.map(({ id }) => id);
  };
  /** The receipts for an address, each as often as it was asked for. */
  const receiptsTo = (email: string) =>
    auth.published.filter(
      ({ type, data }) =>
        type === 'gatehouse.mail.requested.v1' &&
        (data as Mail).to === email &&
        (data as Mail).template === 'data-erased',
    );
  const receiptTo = async (email: string): Promise<{ id: string; mail: Mail }> => {
    const ids = await eventually(() => {
      const found = [...new Set(receiptsTo(email).map(({ id }) => id))];
      expect(found).to.have.length(1);
      return found;
    });
    return { id: ids[0] ?? '', mail: receiptsTo(email)[0]?.data as Mail };
  };
  const eventsOf = (accountId: string, type: string) =>
    auth.published.filter((event) => event.subject === accountId && event.type === type);

  it('loses what they were there, with what they were asked, and keeps what they are elsewhere', async () => {
    const [community, other] = [newCommunity(auth), newCommunity(auth)];
    const admin = await community.join('admin');
    const member = await community.joinShared('resident', other.id);
    const { account, token } = member;
    await auth.sql.query(
      `INSERT INTO invitations (id, invited_by, community_id, email, role, token_hash, created_at,
         expires_at)
       VALUES (?, ?, ?, ?, 'resident', UNHEX(SHA2(?, 256)), NOW(3), NOW(3))`,
      { replacements: [newId(), admin.account.id, community.id, account.email, newId()] },
    );
    expect((await auth.api.profile(token)).status).to.equal(200);
    await forget(account.id, community.id);
    await eventually(async () => expect(await rolesOf(account.id)).to.deep.equal([other.id]));
    await eventually(async () => expect((await auth.api.profile(token)).status).to.equal(401));
    expect(await count('invitations', 'email', account.email)).to.equal(0);
    await eventually(() =>
      expect(eventsOf(account.id, 'gatehouse.role.changed.v1')).to.have.length(1),
    );
    const [told] = eventsOf(account.id, 'gatehouse.role.changed.v1');
    expect(told?.data).to.deep.include({ communityId: community.id, roles: [] });
    expect(told?.data).to.not.have.property('givenName');
    expect(await rolesOf(admin.account.id), 'nobody else').to.deep.equal([community.id]);
    expect(eventsOf(account.id, 'gatehouse.user.deleted.v1')).to.deep.equal([]);
  });

  it('was invited nowhere, by whatever address and with or without an account, and mails know it', async () => {
    const community = newCommunity(auth);
    const admin = await community.join('admin');
    const { account } = await community.join('resident');
    const gone = { id: newId(), email: `${newId()}@people.example` };
    const before = new Date(Date.now() - 60_000);
    const invite = async (email: string, acceptedBy: string | null, sentAt = before) => {
      const id = newId();
      await auth.sql.query(
        `INSERT INTO invitations (id, invited_by, community_id, email, role, token_hash, created_at,
           sent_at, expires_at, accepted_by)
         VALUES (?, ?, ?, ?, 'resident', UNHEX(SHA2(?, 256)), ?, ?, ?, ?)`,
        {
          replacements: [
            ...[id, admin.account.id, community.id, email, newId(), before, sentAt, before],
            acceptedBy,
          ],
        },
      );
      return id;
    };
    await auth.sql.query(
      `INSERT INTO last_addresses (account_id, community_id, email, locale, given_name, deleted_at)
       VALUES (?, ?, ?, 'en', 'Asha', ?)`,
      { replacements: [gone.id, community.id, gone.email, before] },
    );
    const [former, now] = [await invite('former@people.example', account.id), account.email];
    const erased = [
      former,
      await invite(now, null),
      await invite(gone.email, null),
      await invite('another@people.example', gone.id),
    ];
    const anew = await invite(now, null, new Date(Date.now() + 60_000));
    const others = await invite('meera@people.example', admin.account.id);
    for (const { id } of [account, gone]) await forget(id, community.id);
    const told = await eventually(() => {
      const events = auth.published.filter(
        ({ type, data }) =>
          type === 'gatehouse.invitation.erased.v1' &&
          (data as { communityId: string }).communityId === community.id,
      );
      const ids = events.flatMap(({ data }) => (data as { invitationIds: string[] }).invitationIds);
      expect(ids.sort()).to.deep.equal(erased.sort());
      return events;
    });
    expect(JSON.stringify(told)).to.not.include('people.example');
    for (const id of erased) expect(await count('invitations', 'id', id)).to.equal(0);
    for (const id of [anew, others]) expect(await count('invitations', 'id', id)).to.equal(1);
  });

  it('has no account any more when they are nothing anywhere, though it is told twice', async () => {
    const community = newCommunity(auth);
    await community.join('admin');
    const { account, token } = await community.join('resident');
    await forget(account.id, community.id);
    await eventually(() =>
      expect(eventsOf(account.id, 'gatehouse.user.deleted.v1')).to.have.length(1),
    );
    for (const [table, column] of [
      ['accounts', 'id'],
      ['memberships', 'account_id'],
      ['sessions', 'account_id'],
    ] as const)
      expect(await count(table, column, account.id), table).to.equal(0);
    expect((await auth.api.profile(token)).status).to.equal(401);
  });

  it('stays what they have become since, and an operator has an account still', async () => {
    const community = newCommunity(auth);
    const [anew, operator] = [await community.join('resident'), await community.join('resident')];
    await auth.sql.query("UPDATE accounts SET platform_role = 'operator' WHERE id = ?", {
      replacements: [operator.account.id],
    });
    await forget(anew.account.id, community.id, new Date(Date.now() - 3_600_000));
    await forget(operator.account.id, community.id);
    await eventually(async () => expect(await rolesOf(operator.account.id)).to.deep.equal([]));
    expect(await rolesOf(anew.account.id)).to.deep.equal([community.id]);
    expect(await count('accounts', 'id', operator.account.id)).to.equal(1);
  });

  it('gets one receipt by mail, in their language, with what stays', async () => {
    const [community, other] = [newCommunity(auth), newCommunity(auth)];
    const { account } = await community.joinShared('resident', other.id);
    await auth.sql.query("UPDATE accounts SET locale = 'de' WHERE id = ?", {
      replacements: [account.id],
    });
    const dataRequestId = await forget(account.id, community.id);
    const { id, mail } = await receiptTo(account.email);
    expect(id, 'by which it is sent once').to.equal(dataRequestId);
    expect(mail).to.include({ locale: 'de', template: 'data-erased' });
    expect(mail.values).to.include({
      ...{ name: account.givenName, community: 'Lakeview', timeZone: 'Asia/Kolkata' },
      ...{ account: 'kept', stays: `visits shared;recentAnswers kept-copy ${UNTIL}` },
    });
    expect(await count('last_addresses', 'account_id', account.id)).to.equal(0);
  });

  it('is told that their account is gone too, and nobody is who has no address', async () => {
    const community = newCommunity(auth);
    await community.join('admin');
    const [{ account }, nameless] = [
      await community.join('resident'),
      await community.join('resident'),
    ];
    await auth.sql.query('UPDATE accounts SET email = NULL, user_name = ? WHERE id = ?', {
      replacements: [`n${nameless.account.id.slice(-12)}`, nameless.account.id],
    });
    await forget(nameless.account.id, community.id);
    await forget(account.id, community.id);
    expect((await receiptTo(account.email)).mail.values).to.include({ account: 'deleted' });
    await eventually(async () =>
      expect(await count('accounts', 'id', nameless.account.id)).to.equal(0),
    );
    await allMailsSent(auth);
    const mails = auth.published.filter(
      ({ type, subject }) =>
        type === 'gatehouse.mail.requested.v1' && subject === nameless.account.id,
    );
    expect(mails).to.deep.equal([]);
  });

  it('who has deleted their account hears of it from each community, and their address goes', async () => {
    const [community, other] = [newCommunity(auth), newCommunity(auth)];
    const { account, token } = await community.joinShared('resident', other.id);
    expect((await auth.api.send('DELETE', '/auth/profile', { token })).status).to.equal(204);
    expect(await count('last_addresses', 'account_id', account.id)).to.equal(2);
    await forget(account.id, community.id);
    const { mail } = await receiptTo(account.email);
    expect(mail.values).to.include({ account: 'deleted', name: account.givenName });
    await eventually(async () =>
      expect(await count('last_addresses', 'account_id', account.id)).to.equal(1),
    );
    await allMailsSent(auth);
    expect(receiptsTo(account.email), 'taken once, told once').to.have.length(1);
    await forget(account.id, other.id);
    await eventually(() => expect(receiptsTo(account.email)).to.have.length(2));
    expect(await count('last_addresses', 'account_id', account.id)).to.equal(0);
  });
});
