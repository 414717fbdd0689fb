import { expect } from 'chai';
import { startPartnerServer, type PartnerServer } from '../support/partner.js';
import { accountOf } from '../support/person.js';
import { closePortals, openPortal, type Portal } from '../support/portal.js';
import { thePartner, theSystem } from '../support/the-system.js';

describe('a page of another origin of the same site, in a browser', () => {
  let portal: Portal;
  let stranger: PartnerServer;
  let gateway: string;

  before(async function startTheSystem() {
    this.timeout(180_000);
    gateway = (await theSystem()).gatewayUrl;
    stranger = await startPartnerServer(0);
  });
  after(() => stranger.close());
  beforeEach(async () => (portal = await openPortal()));
  afterEach(() => closePortals(portal));

  /** What comes of a page at `origin` that does all that a portal does. */
  async function visit(origin: string, token = ''): Promise<unknown> {
    const { email, password } = await accountOf('Asha');
    await portal.page.goto(origin);
    const facts = JSON.stringify({ gateway, email, password, token });
    return portal.page.evaluate(`visit(${facts})`);
  }

  it('signs in by the cookie, lists visits, reads errors and hears its socket', async () => {
    const { origin } = await thePartner();
    expect(origin).not.to.equal(gateway);
    expect(await visit(origin)).to.deep.equal({
      login: 200,
      hasRefreshToken: false,
      renewed: 200,
      visits: 200,
      items: true,
      ofGateway: [404, 'route_not_found'],
      socket: 'ready',
    });
  });

  it('can do and read nothing when its origin is not listed, not even with a token', async () => {
    const { email, password } = await accountOf('Asha');
    const answer = await fetch(`${gateway}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    const { accessToken } = (await answer.json()) as { accessToken: string };
    expect(await visit(stranger.origin, accessToken)).to.deep.equal({
      login: 0,
      hasRefreshToken: false,
      renewed: 0,
      visits: 0,
      items: false,
      ofGateway: [0, undefined],
      socket: 'refused',
    });
    const cookies = await portal.context.cookies(`${gateway}/api/v1/auth`);
    expect(cookies).to.deep.equal([]);
  });
});
