import { UnauthenticatedError } from '@gatehouse/shared/errors/app-error';
import { newId } from '@gatehouse/shared/ids/ids';
import { loadSpec } from '@gatehouse/shared/http/load-spec';
import { attackWithTexts } from '@gatehouse/shared/testing/hostile-requests';
import { expect } from 'chai';
import { join } from 'node:path';
import { standInForAuth } from './auth-stub.js';
import { call, openapiDir, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

describe('main: hostile texts', function () {
  this.timeout(120_000);
  let main: MainFixture;
  before(async () => {
    main = await startMain({ ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' });
    const refuse = () => Promise.reject(new UnauthenticatedError('invalid_credentials', 'Wrong'));
    await standInForAuth(main, {
      'auth.login': refuse,
      'auth.login.second-factor': refuse,
      'auth.people.list': () => ({ people: [] }),
    });
  });
  after(() => main.stop());

  /** Of a manager, as only they may write one. */
  async function aNotice(): Promise<unknown> {
    const { here } = main.world;
    const token = await tokenFor(main.issuer, here, here.manager);
    const body = { title: 'Water is off', body: 'On Friday.' };
    return (await call(main, 'POST', '/notices', { token, body })).body['id'];
  }

  it('are a fault of ours in no operation, whatever the field', async () => {
    const { here } = main.world;
    const spec = await loadSpec(join(openapiDir, 'main.yaml'));
    const guard = await tokenFor(main.issuer, here, here.guard);
    const body = { unitId: here.unitId, kind: 'guest', visitor: { name: 'Ravi' } };
    const visit = await call(main, 'POST', '/visits', { token: guard, body });
    const noticeId = await aNotice();
    const everything = spec.operations.flatMap(({ permission }) => permission ?? []);
    const report = await attackWithTexts({
      spec,
      origin: new URL(main.api).origin,
      known: { unitId: here.unitId, visitId: visit.body['id'], communityId: here.id, noticeId },
      authorize: async () => {
        const tenants = [{ id: here.id, roles: ['manager'], permissions: everything }];
        const everywhere = { roles: ['operator'], permissions: everything };
        const { accountId } = here.guard;
        const token = await main.issuer.tokenFor({ accountId, tenants, everywhere });
        const ready = { 'idempotency-key': newId(), 'if-match': '*' };
        return { authorization: `Bearer ${token}`, ...ready };
      },
    });
    expect(report.faults.join('\n')).to.equal('');
    // Their one text names a community, and rights are none in one that does not exist.
    expect(report.unreached).to.deep.equal(['verifyAuditLog', 'exportNotices']);
    expect(report.sent).to.be.greaterThan(500);
  });
});
