import { join } from 'node:path';
import { exampleReads, type ExampleRead } from '@gatehouse/shared/testing/example-reads';
import { expect } from 'chai';
import { standInForAuth } from './auth-stub.js';
import { call, openapiDir, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

describe('what Swagger UI sends to main when nothing is filled in', () => {
  let main: MainFixture;
  let token: string;
  let reads: ExampleRead[];

  before(async () => {
    main = await startMain();
    await standInForAuth(main, { 'auth.people.list': () => ({ people: [] }) });
    const examples = await exampleReads(join(openapiDir, 'main.yaml'));
    reads = examples.reads;
    const { permissions } = examples;
    const { here } = main.world;
    const tenants = [{ id: here.id, roles: ['admin'], permissions }];
    const everywhere = { roles: ['operator'], permissions: ['dead-letters:manage'] };
    // Somebody whom the community knows: whoever is none of its people has nothing of their own there.
    const { accountId } = here.asha;
    token = await main.issuer.tokenFor({ accountId, tenants, everywhere });
  });
  after(() => main.stop());

  it('is answered: a list with 200, one thing with it or with 404', async () => {
    expect(reads).to.have.length.above(10);
    for (const { operationId, path, namesOne } of reads) {
      // How the others are is asked over the broker, where there are none.
      if (operationId === 'getSystemHealth') continue;
      // It is for devices alone, and whoever asks here is a person.
      if (operationId === 'getGateSnapshot') continue;
      // Its address is signed, and an example is out of its time.
      if (operationId === 'downloadFile') continue;
      const { status } = await call(main, 'GET', path.replace('/api/v1', ''), { token });
      expect(status, `${operationId} ${path}`).to.be.oneOf(namesOne ? [200, 404] : [200]);
    }
  });

  it('shows a visit that was just requested', async () => {
    const { here } = main.world;
    const guard = await tokenFor(main.issuer, here, here.guard);
    const body = { unitId: here.unitId, kind: 'guest', visitor: { name: 'Ravi Kumar' } };
    const made = await call(main, 'POST', '/visits', { token: guard, body });
    const list = reads.find(({ operationId }) => operationId === 'listVisits');
    const { body: page } = await call(main, 'GET', (list?.path ?? '').replace('/api/v1', ''), {
      token,
    });
    expect((page['items'] as { id: string }[]).map(({ id }) => id)).to.include(made.body['id']);
  });
});
