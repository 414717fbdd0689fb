import { expect } from 'chai';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';

describe('neighbours, in browsers', function neighbours() {
  this.timeout(180_000);
  let asha: Portal;
  let chitra: Portal;

  before(async () => {
    [asha, chitra] = await Promise.all([openPortalAs('Asha'), openPortalAs('Chitra')]);
    await chitra.page.goto('/base/directory');
  });
  after(() => closePortals(asha, chitra));

  const choose = async (listed: string, email: string) => {
    const card = chitra.page.getByTestId('directory-choice');
    await card.getByLabel('Whether I am listed').selectOption(listed);
    await card.getByLabel('Who sees my email address').selectOption(email);
    await card.locator('[type=submit]').click();
    await chitra.page
      .locator('.toast')
      .filter({ hasText: 'Your choice is saved' })
      .last()
      .waitFor();
  };
  const shown = ({ page }: Portal) =>
    page.getByTestId('neighbour').filter({ hasText: 'Chitra Menon' });

  it('find only who wants to be found', async () => {
    await choose('no', 'none');
    await asha.page.goto('/base/directory');
    await asha.page.getByTestId('neighbour-search').fill('Chit');
    await asha.page.locator('.state').waitFor();
    expect(await shown(asha).count()).to.equal(0);
  });

  it('see them with their home as long as they want it', async () => {
    await choose('yes', 'community');
    await asha.page.reload();
    await shown(asha).filter({ hasText: 'A-102' }).waitFor();
    await choose('no', 'none');
    await asha.page.reload();
    await asha.page.locator('.state').waitFor();
    expect(await shown(asha).count()).to.equal(0);
  });
});
