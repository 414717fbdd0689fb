import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { signIn, type Person } from './support/person.js';
import { theSystem } from './support/the-system.js';

interface Entry {
  type: string;
  accountId?: string;
  correlationId: string;
}

describe('the audit log of a community', () => {
  let admin: Person;
  let manager: Person;

  before(async function startAndSignIn() {
    this.timeout(120_000);
    [admin, manager] = await Promise.all([signIn('Arjun'), signIn('Meera')]);
  });

  async function ask(path: string, as: Person): Promise<{ status: number; body: unknown }> {
    const { gatewayUrl } = await theSystem();
    const headers = { authorization: `Bearer ${as.client.accessToken ?? ''}` };
    const response = await fetch(`${gatewayUrl}/api/v1${path}`, { headers });
    return { status: response.status, body: await response.json() };
  }

  it('tells the admin who signed in, and proves that it is complete', async () => {
    const { id } = await manager.client.profile.get();
    await eventually(
      async () => {
        const path = `/audit-log?type=gatehouse.user.login.v1&accountId=${id}`;
        const { status, body } = await ask(path, admin);
        expect(status).to.equal(200);
        const [newest] = (body as { items: Entry[] }).items;
        expect(newest).to.include({ accountId: id });
      },
      { within: 15_000 },
    );
    const proof = await ask('/audit-log/verification', admin);
    expect(proof.body).to.include({ intact: true });
  });

  it('is not for managers', async () => {
    expect((await ask('/audit-log', manager)).status).to.equal(403);
  });
});
