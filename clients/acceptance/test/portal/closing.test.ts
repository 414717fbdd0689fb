import { readFile } from 'node:fs/promises';
import { createGatehouseClient, type GatehouseClient } from '@gatehouse/client/gatehouse-client';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { createConnection } from 'mysql2/promise';
import { theOperator } from '../support/operator.js';
import { closePortals, openPortal, type Portal } from '../support/portal.js';
import { theSystem } from '../support/the-system.js';

const name = `Tamarind Court ${Date.now()}`;

/** There is no way to shorten its thirty days from outside. */
async function letBeOver(communityId: string): Promise<void> {
  const { servers, names } = await theSystem();
  const connection = await createConnection(servers.mysql.url);
  try {
    const over = 'SET closes_at = UTC_TIMESTAMP(3) - INTERVAL 1 MINUTE';
    await connection.query(`UPDATE \`${names.mainDatabase}\`.communities ${over} WHERE id = ?`, [
      communityId,
    ]);
  } finally {
    await connection.end();
  }
}

describe('the end of a community, in browsers', function theEnd() {
  this.timeout(180_000);
  let operator: Portal;
  let other: Portal;
  let client: GatehouseClient;
  let communityId: string;

  before(async () => {
    const omar = await theOperator();
    const { gatewayUrl } = await theSystem();
    client = createGatehouseClient({ gatewayUrl });
    await client.auth.login(omar.email, omar.password);
    const clocks = { timeZone: 'Asia/Kolkata', currency: 'INR', locale: 'en-IN' };
    ({ id: communityId } = await client.communities.create({ name, ...clocks }));
    operator = await openPortal();
    await operator.signInAs(omar);
  });
  after(() => closePortals(operator, other));

  const archive = () => operator.page.getByTestId('community-archive');

  it('says before anything is erased that it is kept in an archive, and when', async () => {
    const { page } = operator;
    await page.goto(`/admin/communities/${communityId}`);
    await page.getByTestId('close-community').click();
    expect(await archive().count()).to.equal(0);
    await page.getByTestId('yes').click();
    await page.getByTestId('community-state').getByText('Closing').waitFor();
    await archive().getByText('before anything is erased').waitFor();
    expect(await page.getByTestId('fetch-archive').count()).to.equal(0);
  });

  it('has what it had fetched by the operator, once its thirty days are over', async () => {
    const { page } = operator;
    await letBeOver(communityId);
    await eventually(() => client.communities.archive(communityId), { within: 120_000 });
    await page.reload();
    await archive().getByText('Can be fetched until').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('fetch-archive').click(),
    ]);
    expect(file.suggestedFilename()).to.match(/^Tamarind Court .*\.zip$/);
    expect((await readFile(await file.path())).subarray(0, 2).toString()).to.equal('PK');
    await operator.expectAccessible('an archive of a community');
    await operator.picture('community-archive');
  });

  it('says that there is none, and when its time is over, on a phone too', async () => {
    other = await openPortal({ size: 'phone' });
    await other.signInAs(await theOperator());
    const { page } = other;
    const refused = (code: string) => ({
      ...{ status: 404, contentType: 'application/problem+json' },
      body: JSON.stringify({
        ...{ type: 'about:blank', title: code, status: 404, code, correlationId: 'c-1' },
      }),
    });
    const path = `**/api/v1/communities/${communityId}/archive`;
    for (const [code, words] of [
      // It had nothing that a second look could have found, and is closed by now.
      ['community_archive_none', 'There is no archive of it'],
      ['community_archive_over', 'ninety days are over'],
    ] as const) {
      await page.route(path, (route) => route.fulfill(refused(code)));
      await page.goto(`/admin/communities/${communityId}`);
      await page.getByTestId('community-archive').getByText(words).waitFor();
      expect(await page.getByTestId('fetch-archive').count()).to.equal(0);
      await page.unroute(path);
    }
    await page.goto(`/admin/communities/${communityId}`);
    await page.getByTestId('fetch-archive').waitFor();
    await other.expectFits('an archive on a phone');
    await other.picture('community-archive-phone');
  });

  it('offers no way back while it is erased', async () => {
    const { page } = operator;
    const over = { state: 'closing', closesAt: new Date(Date.now() - 60_000).toISOString() };
    const path = `**/api/v1/communities/${communityId}`;
    await page.route(path, async (route) => {
      const response = await route.fetch();
      const community = (await response.json()) as object;
      await route.fulfill({ response, json: { ...community, ...over } });
    });
    await page.reload();
    await page.getByText('Its thirty days are over').waitFor();
    expect(await page.getByTestId('reopen-community').count()).to.equal(0);
    await page.unroute(path);
  });
});
