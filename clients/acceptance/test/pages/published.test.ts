import { readPortal } from '@gatehouse/scripts/portals/portal-files';
import { portalFolder } from '@gatehouse/scripts/system/portal';
import { expect } from 'chai';
import { accountOf } from '../support/person.js';
import { closePortals, openPortal, type Portal } from '../support/portal.js';
import { theSystem } from '../support/the-system.js';

/** What a bucket answers: a file, or the entry page for what is none. */
async function serve(portal: Portal, prefix: string, gateway?: string): Promise<void> {
  const files = await readPortal({ area: 'base', folder: portalFolder, prefix }, gateway);
  const byKey = new Map(files.map((file) => [`/${file.key}`, file]));
  const { gatewayUrl } = await theSystem();
  await portal.page.route(
    (url) => url.origin === gatewayUrl && url.pathname.split('/')[1] === prefix,
    (route) => {
      const { pathname } = new URL(route.request().url());
      const file = byKey.get(pathname) ?? byKey.get(`/${prefix}/index.html`);
      return route.fulfill({ body: file?.body ?? '', contentType: file?.contentType ?? '' });
    },
  );
}

describe('the portal as it is published under /base_QA, in a browser', () => {
  let portal: Portal;

  before(async function startTheSystem() {
    this.timeout(180_000);
    await theSystem();
  });
  beforeEach(async () => (portal = await openPortal()));
  afterEach(() => closePortals(portal));

  /** Chromium lets a page that no server sent open no socket to this machine. */
  const shown = (): Promise<void> => portal.page.locator('.shell h1').waitFor();
  const here = (): string => new URL(portal.page.url()).pathname;

  it('lives there: its pages, its files, its sign-in, and a page that is loaded again', async () => {
    await serve(portal, 'base_QA');
    const asked: string[] = [];
    portal.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await portal.page.goto('/base_QA/visits');
    await portal.page.waitForURL(/\/base_QA\/sign-in\?returnTo=/);
    const { email, password } = await accountOf('Asha');
    await portal.page.locator('input[autocomplete=username]').fill(email);
    await portal.page.locator('input[autocomplete=current-password]').fill(password);
    await portal.page.locator('button[type=submit]').click();
    await shown();
    expect(here()).to.equal('/base_QA/visits');
    await portal.page.getByTestId('person-menu').click();
    await portal.page.getByTestId('account').click();
    await portal.page.locator('h1').getByText('Account').waitFor();
    expect(here()).to.equal('/base_QA/account');
    await portal.page.reload();
    await shown();
    expect(here()).to.equal('/base_QA/account');
    await portal.page.goBack();
    await portal.page.locator('h1').getByText('Visits').waitFor();
    const elsewhere = asked.filter((path) => !/^\/(base_QA|api|socket\.io)(\/|$)/.test(path));
    expect(elsewhere).to.deep.equal([]);
    await portal.signOut();
    await portal.page.waitForURL(/\/base_QA\/sign-in$/);
  });

  it('asks the gateway that it was published with', async () => {
    const gateway = 'http://gateway.example';
    await serve(portal, 'base_QA', gateway);
    const asked: string[] = [];
    await portal.page.route(`${gateway}/**`, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await portal.page.goto('/base_QA/sign-in');
    await portal.page.locator('input[autocomplete=username]').waitFor();
    expect(asked).to.include(`${gateway}/api/v1/auth/refresh`);
  });
});
