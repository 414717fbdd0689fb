import { join } from 'node:path';
import { exampleReads } from '@gatehouse/shared/testing/example-reads';
import { expect } from 'chai';
import { startAuth, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity } from './support/community.js';

describe('what Swagger UI sends to auth when nothing is filled in', () => {
  let auth: AuthUnderTest;
  let token: string;
  before(async () => {
    auth = await startAuth();
    const admin = await newCommunity(auth).join('admin');
    await auth.sql.query("UPDATE accounts SET platform_role = 'operator' WHERE id = ?", {
      replacements: [admin.account.id],
    });
    token = (await auth.api.refresh(admin.session.refreshToken)).body.accessToken;
  });
  after(() => auth.stop());

  it('is answered: a list with 200, one thing with it or with 404', async () => {
    const { reads } = await exampleReads(join(auth.config.OPENAPI_DIR, 'auth.yaml'));
    expect(reads).to.have.length.above(8);
    for (const { operationId, path, namesOne } of reads) {
      const { status } = await auth.api.send('GET', path.replace('/api/v1', ''), { token });
      expect(status, `${operationId} ${path}`).to.be.oneOf(namesOne ? [200, 404] : [200]);
    }
  });
});
