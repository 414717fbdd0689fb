import { join } from 'node:path';
import { exampleReads } from '@gatehouse/shared/testing/example-reads';
import { expect } from 'chai';
import { COMMUNITY } from './support/feeds.js';
import { runNotification, type RunningNotification } from './support/running-notification.js';

describe('what Swagger UI sends to notification when nothing is filled in', () => {
  let running: RunningNotification;
  before(async () => (running = await runNotification()));
  after(() => running.stop());

  it('is answered: a list with 200, one thing with it or with 404', async () => {
    const file = join(running.config.OPENAPI_DIR, 'notification.yaml');
    const { reads, permissions } = await exampleReads(file);
    expect(reads).to.have.length.above(3);
    const tenants = [{ id: COMMUNITY, roles: ['admin'], permissions }];
    const everywhere = { roles: ['operator'], permissions: ['dead-letters:manage'] };
    const token = await running.issuer.tokenFor({ tenants, everywhere });
    for (const { operationId, path, namesOne } of reads) {
      const { status } = await running.ask(path.replace('/api/v1', ''), { token });
      expect(status, `${operationId} ${path}`).to.be.oneOf(namesOne ? [200, 404] : [200]);
    }
  });
});
