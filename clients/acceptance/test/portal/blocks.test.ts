import { expect } from 'chai';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';

describe('blocks, in browsers', function blocks() {
  this.timeout(180_000);
  let meera: Portal;
  let arjun: Portal;

  before(async () => {
    [meera, arjun] = await Promise.all([
      openPortalAs('Meera'),
      openPortalAs('Arjun', { size: 'phone' }),
    ]);
    await meera.page.goto('/manager/blocks');
  });
  after(() => closePortals(meera, arjun));

  const block = ({ page }: Portal, value: string) =>
    page.getByTestId('block').filter({ hasText: value });

  it('are set by a telephone as people write it, with a reason and a last day', async () => {
    const { page } = meera;
    const dialog = page.getByTestId('block-dialog');
    await page.getByTestId('add-block').click();
    await dialog.getByLabel('Telephone, plate or name').fill('98000 00077');
    await dialog.getByLabel('Why').fill('Threatened a guard');
    await dialog.getByLabel('Until and including').fill('2099-11-20');
    await dialog.locator('[type=submit]').click();
    await page.getByTestId('refusal').filter({ hasText: 'country code' }).waitFor();
    await dialog.getByLabel('Telephone, plate or name').fill('+91 98000-00077');
    await dialog.locator('[type=submit]').click();
    await block(meera, '+919800000077').filter({ hasText: 'Nov 21, 2099, 12:00 AM' }).waitFor();
    expect(await dialog.count()).to.equal(0);
  });

  it('tell when they were refused and what they say against it, without a reload', async () => {
    const { page } = meera;
    const id = (await block(meera, '+919800000077').getAttribute('data-block')) ?? '';
    const { client } = await signIn('Gopal');
    await client.blocks.appeal(id, { text: 'It was my brother.' });
    const { items } = await client.units.list({ search: 'A-101' });
    const refused = await client.visits
      .request({
        unitId: items[0]?.id ?? '',
        visitor: { name: 'Zaki Noor', phone: '+919800000077' },
        kind: 'guest',
      })
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    expect(refused).to.include({ code: 'visitor_blocked' });
    await block(meera, '+919800000077').filter({ hasText: 'Refused at the gate last' }).waitFor();
    await page.getByTestId('block-appeal').filter({ hasText: 'It was my brother.' }).waitFor();
  });

  it('are lifted by two: the first cannot do it alone, and the second reads who has asked', async () => {
    await block(meera, '+919800000077').getByTestId('lift').click();
    await meera.page.getByTestId('yes').click();
    await block(meera, '+919800000077').filter({ hasText: 'You have asked to lift it' }).waitFor();
    expect(await block(meera, '+919800000077').getByRole('button').count()).to.equal(0);
    await arjun.page.goto('/admin/blocks?state=lifting');
    const second = block(arjun, '+919800000077');
    await second.filter({ hasText: 'Meera Iyer asks to lift it' }).waitFor();
    await second.getByTestId('confirm-lift').click();
    await arjun.page.getByTestId('yes').click();
    await second.filter({ hasText: 'Lifted by Meera Iyer and Arjun' }).waitFor();
    expect(await second.getByRole('button').count()).to.equal(0);
  });

  it('say so to whoever is late', async () => {
    const { client } = await signIn('Arjun');
    const { id } = await client.blocks.add({
      ...{ of: 'name', value: 'Kofi Mensah', reason: 'Broke the barrier' },
      until: '2099-01-01T00:00:00Z',
    });
    await meera.page.reload();
    await block(meera, 'Kofi Mensah').getByTestId('lift').waitFor();
    await client.blocks.lift(id);
    await (await signIn('Meera')).client.blocks.lift(id);
    await block(meera, 'Kofi Mensah').getByTestId('lift').click();
    await meera.page.getByTestId('yes').click();
    await block(meera, 'Kofi Mensah').filter({ hasText: 'Lifted by' }).waitFor();
  });

  it('are nobody else’s business', async () => {
    const gopal = await openPortalAs('Gopal');
    await gopal.page.goto('/employee/blocks');
    await gopal.page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await closePortals(gopal);
  });
});
