import { demandingMore } from '@gatehouse/shared/testing/altered-contracts';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { startAuth, TEST_PASSWORD } from './support/auth-under-test.js';

describe('a change of auth whose event breaks its contract', () => {
  it('is answered 500 and leaves nothing behind', async () => {
    const contracts = await demandingMore('accounts', 'UserRegistered');
    const auth = await startAuth({ OPENAPI_DIR: contracts.folder });
    try {
      const body = {
        ...{ email: 'new@test.gatehouse.example', password: TEST_PASSWORD },
        ...{ givenName: 'Dev', familyName: 'Shah' },
      };
      const answer = await auth.api.send('POST', '/auth/register', { body });
      expect(answer.status).to.equal(500);
      for (const table of ['accounts', 'outbox', 'one_time_links'])
        expect(await rowsOf(table), table).to.equal(0);
    } finally {
      await auth.stop();
      await contracts.remove();
    }

    async function rowsOf(table: string): Promise<number> {
      const rows = await auth.sql.query(`SELECT 1 FROM ${table}`, { type: QueryTypes.SELECT });
      return rows.length;
    }
  });
});
