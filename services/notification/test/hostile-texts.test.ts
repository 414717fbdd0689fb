import { newId } from '@gatehouse/shared/ids/ids';
import { attackWithTexts } from '@gatehouse/shared/testing/hostile-requests';
import { specOf } from '@gatehouse/shared/testing/read-once';
import { expect } from 'chai';
import { join } from 'node:path';
import { runNotification, type RunningNotification } from './support/running-notification.js';

describe('notification: hostile texts', function () {
  this.timeout(60_000);
  let notification: RunningNotification;
  before(async () => {
    notification = await runNotification();
  });
  after(() => notification.stop());

  it('are a fault of ours in no operation, whatever the field', async () => {
    const { issuer, origin, config } = notification;
    const spec = await specOf(join(config.OPENAPI_DIR, 'notification.yaml'));
    const permissions = spec.operations.flatMap(({ permission }) => permission ?? []);
    const report = await attackWithTexts({
      spec,
      origin,
      authorize: async () => {
        const tenants = [{ id: newId(), roles: ['admin'], permissions }];
        const everywhere = { roles: ['operator'], permissions };
        return { authorization: `Bearer ${await issuer.tokenFor({ tenants, everywhere })}` };
      },
    });
    expect(report.faults.join('\n')).to.equal('');
    expect(report.unreached).to.deep.equal([]);
    expect(report.sent).to.be.greaterThan(50);
  });
});
