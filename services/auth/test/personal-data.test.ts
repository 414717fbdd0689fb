import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { TOLD } from '../src/features/personal-data/personal-data.store.js';
import { startAuth, type AuthUnderTest } from './support/auth-under-test.js';

/** Tables that name an account and of which nobody is told, and why. */
const LEFT_OUT: Record<string, string> = {
  recovery_codes: 'of codes there are hashes alone, which are secrets',
  email_changes: 'a change waits some minutes, by a link that is a secret',
  one_time_links: 'of links there are hashes alone, which are secrets',
  last_addresses: 'of accounts that are no more, which nobody can ask about',
  resident_moments: 'what main told of residencies, which main tells of',
};

describe('what auth knows of an account', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  const tablesNaming = async (): Promise<string[]> => {
    const rows = await auth.sql.query<{ name: string }>(
      `SELECT DISTINCT table_name AS name FROM information_schema.columns
       WHERE table_schema = DATABASE() AND column_name = 'account_id'`,
      { type: QueryTypes.SELECT },
    );
    return rows.map(({ name }) => name);
  };

  it('is told of every table that names one, or it stands here with its reason', async () => {
    const told = TOLD.map(({ table }) => table).filter((table) => table !== 'accounts');
    expect(await tablesNaming()).to.have.members([...told, ...Object.keys(LEFT_OUT)]);
  });

  it('is told to whoever asks for it, without secrets, and of nobody else', async () => {
    const [communityId, other] = [newId(), newId()];
    const memberships = [
      { communityId, role: 'resident' as const, job: null },
      { communityId: other, role: 'employee' as const, job: 'guard' },
    ];
    const { id, email } = await auth.register({ givenName: 'Asha', memberships });
    await auth.register({ givenName: 'Bilal' });
    const { parts } = await auth.rpc.call('auth.personal-data.get', { accountId: id });
    const rowsOf = (name: string) => parts.find((part) => part.name === name)?.rows;
    expect(parts.map(({ name }) => name)).to.deep.equal(TOLD.map(({ name }) => name));
    expect(rowsOf('account')).to.have.length(1);
    expect(rowsOf('account')?.[0]).to.deep.include({ id, email, givenName: 'Asha' });
    expect(rowsOf('roles')?.map(({ role }) => role)).to.have.members(['resident', 'employee']);
    expect(JSON.stringify(parts)).to.not.match(/hash|secret|token|Bilal/i);
  });

  it('is nothing where there is no such account', async () => {
    const { parts } = await auth.rpc.call('auth.personal-data.get', { accountId: newId() });
    expect(parts.flatMap(({ rows }) => rows)).to.deep.equal([]);
  });
});
