import { attackWithTexts } from '@gatehouse/shared/testing/hostile-requests';
import { specOf } from '@gatehouse/shared/testing/read-once';
import { expect } from 'chai';
import { join } from 'node:path';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity } from './support/community.js';

describe('auth: hostile texts', function () {
  this.timeout(180_000);
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth({ ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' });
  });
  after(() => auth.stop());

  it('are a fault of ours in no operation, whatever the field', async () => {
    const community = newCommunity(auth);
    const report = await attackWithTexts({
      spec: await specOf(join(auth.config.OPENAPI_DIR, 'auth.yaml')),
      origin: new URL(auth.api.base).origin,
      known: {
        currentPassword: TEST_PASSWORD,
        role: 'resident',
        permissions: ['visits:read'],
        expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
      },
      authorize: async () => {
        const { account } = await community.join('admin');
        await auth.sql.query("UPDATE accounts SET platform_role = 'operator' WHERE id = ?", {
          replacements: [account.id],
        });
        const { body } = await auth.api.login(account.email, TEST_PASSWORD);
        return { authorization: `Bearer ${body.accessToken}` };
      },
    });
    expect(report.faults.join('\n')).to.equal('');
    expect(report.unreached).to.deep.equal([]);
    expect(report.sent).to.be.greaterThan(1000);
  });
});
