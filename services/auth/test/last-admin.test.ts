import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { startAuth, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity, newOperator, type Member, type TestCommunity } from './support/community.js';

describe('the last admin of a community', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  const act = (who: Member, other: Member, what: string, headers: Record<string, string> = {}) =>
    auth.api.send('POST', `/auth/accounts/${other.account.id}/${what}`, {
      token: who.token,
      headers,
    });
  const close = (who: Member, other: Member) => act(who, other, 'deactivate');
  const leave = (who: Member) => auth.api.send('DELETE', '/auth/profile', { token: who.token });
  const demote = (who: Member, other: Member) =>
    auth.api.send('PUT', `/auth/accounts/${other.account.id}/roles`, {
      token: who.token,
      body: { roles: [{ role: 'resident' }] },
    });
  const twoAdmins = async (): Promise<[TestCommunity, Member, Member]> => {
    const community = newCommunity(auth);
    return [community, await community.join('admin'), await community.join('admin')];
  };
  const activeAdmins = async ({ id }: TestCommunity): Promise<number> => {
    const rows = await auth.sql.query(
      `SELECT a.id FROM memberships m JOIN accounts a ON a.id = m.account_id
        WHERE m.community_id = ? AND m.role = 'admin' AND a.status = 'active'`,
      { replacements: [id], type: QueryTypes.SELECT },
    );
    return rows.length;
  };

  /** Lets two requests go on together, once both want to know who the community's admins are. */
  async function atOnce<T>({ id }: TestCommunity, one: () => Promise<T>, other: () => Promise<T>) {
    const transaction = await auth.sql.transaction();
    await auth.sql.query('SELECT id FROM memberships WHERE community_id = ? FOR UPDATE', {
      replacements: [id],
      transaction,
    });
    const answers = Promise.all([one(), other()]);
    try {
      await eventually(async () => expect(await waiting()).to.equal(2));
    } finally {
      await transaction.commit();
    }
    return answers;
  }

  /** How many ask for admins at this moment, which takes long only where they wait. */
  async function waiting(): Promise<number> {
    const rows = await auth.sql.query(
      `SELECT id FROM information_schema.processlist
        WHERE db = DATABASE() AND id <> CONNECTION_ID()
          AND info LIKE 'SELECT %FROM _memberships_%FOR UPDATE%'`,
      { type: QueryTypes.SELECT },
    );
    return rows.length;
  }

  it('stays when two close each other’s accounts at once: one is refused', async () => {
    const [community, first, second] = await twoAdmins();
    const answers = await atOnce(
      community,
      () => close(first, second),
      () => close(second, first),
    );
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([204, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.problem.code).to.equal('last_admin');
    expect(await activeAdmins(community)).to.equal(1);
    const left = answers[0].status === 204 ? first : second;
    expect((await auth.api.profile(left.token)).status, 'goes on').to.equal(200);
  });

  it('stays when one closes the other’s account, who takes their role or leaves at once', async () => {
    const others = [
      (first: Member, second: Member) => demote(second, first),
      (first: Member) => leave(first),
    ];
    for (const other of others) {
      const [community, first, second] = await twoAdmins();
      const statuses = await atOnce(
        community,
        async () => (await close(first, second)).status,
        async () => (await other(first, second)).status,
      );
      expect(statuses).to.include(409);
      expect(statuses.filter((status) => status < 300)).to.have.length(1);
      expect(await activeAdmins(community)).to.equal(1);
    }
  });

  it('is not counted once their account is closed, which may be said again', async () => {
    const [community, first, second] = await twoAdmins();
    expect((await close(first, second)).status).to.equal(204);
    expect((await close(first, second)).status, 'once more').to.equal(204);
    expect((await leave(first)).problem.code).to.equal('last_admin');
    expect((await act(first, second, 'reactivate')).status).to.equal(204);
    expect((await leave(first)).status).to.equal(204);
    expect(await activeAdmins(community)).to.equal(1);
  });

  it('may be closed by an operator, who can bring in another', async () => {
    const community = newCommunity(auth);
    const only = await community.join('admin');
    const operator = await newOperator(auth);
    expect((await close(operator, only)).status).to.equal(204);
    expect(await activeAdmins(community)).to.equal(0);
  });
});
