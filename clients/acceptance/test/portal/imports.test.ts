import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { checkRows, nameColumns, readSheet, sheetOf } from '../support/import-files.js';
import { signIn } from '../support/person.js';
import { closePortals, openPortalAs, type Portal } from '../support/portal.js';

const tower = `Zenith ${Date.now()}`;

/** Without the marks that keep what somebody has written in its own direction. */
const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

describe('homes that a file brings in, in browsers', function importing() {
  this.timeout(120_000);
  let portal: Portal;

  before(async function open() {
    this.timeout(180_000);
    portal = await openPortalAs('Arjun');
  });
  after(() => closePortals(portal));

  const state = (which: string) =>
    portal.page.locator(`[data-testid=import][data-state=${which}]`).waitFor();
  const row = (rowNo: number) => portal.page.locator(`[data-row="${rowNo}"]`);
  const rows = async (): Promise<(string | null)[]> =>
    portal.page
      .getByTestId('import-row')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-row')));
  const column = (name: string) => portal.page.locator(`[data-column=${name}]`);

  const isLeftOut = (columns: string): Promise<unknown> =>
    eventually(async () => {
      const told = plain(await portal.page.getByTestId('left-out').innerText());
      expect(told).to.equal(`Not brought in: ${columns}`);
    });

  async function bringIn(...rows: string[]): Promise<void> {
    await readSheet(portal, ...rows);
    await nameColumns(portal);
    await checkRows(portal);
  }

  it('says which column it does not know, and takes it by hand', async () => {
    const { page } = portal;
    await page.goto('/admin/imports');
    await page.getByTestId('read-file').click();
    await page.getByRole('alert').getByText('Choose a file first.').waitFor();
    await readSheet(portal, `${tower},I-1,1,`);
    await eventually(async () =>
      expect(
        await page.getByTestId('lacking').locator('label').allInnerTexts(),
        'what it needs and does not find',
      ).to.deep.equal(['Building', 'Home']),
    );
    await nameColumns(portal);
    await isLeftOut('Lvl and Remarks');
    await column('floor').selectOption('Lvl');
    await isLeftOut('Remarks');
    await page.getByTestId('give-up').click();
    await state('cancelled');
  });

  it('shows everything that is wrong with every row, in words, and gives it as a file', async () => {
    const { page } = portal;
    await bringIn(`${tower},I-1,1,`, `${tower},I-2,first,`, `${tower},,1000,`, `${tower},I-1,1,`);
    await row(3).waitFor();
    await eventually(async () =>
      expect(await rows(), 'what is to be mended stands first').to.deep.equal(['3', '4', '5']),
    );
    const hasErrors = (rowNo: number, ...errors: string[]): Promise<unknown> =>
      eventually(async () => {
        const told = await row(rowNo).locator('.field-error').allInnerTexts();
        expect(told.map(plain)).to.deep.equal(errors);
      });
    await hasErrors(3, 'Floor: This is not a number that can stand here. There is: first');
    await hasErrors(
      4,
      'Home: Nothing stands here.',
      'Floor: This number is too small or too large. There is: 1000',
    );
    await hasErrors(5, 'Home: An earlier row is about this home. There is: I-1');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('save-errors').click(),
    ]);
    expect(file.suggestedFilename()).to.equal('homes-errors.csv');
    expect(await readFile(await file.path(), 'utf8')).to.include('number_shape');
    await page.getByTestId('rows-all').click();
    await eventually(async () => expect(await rows()).to.deep.equal(['2', '3', '4', '5']));
    await page.waitForURL(/\?rows=all$/);
  });

  it('brings in the mended file, keeps its promise of what it would do, and lists it', async () => {
    const { page } = portal;
    await bringIn(`${tower},I-1,1,`, `${tower},I-2,2,`, `${tower},I-3,3,`);
    await row(4).waitFor();
    await row(4).getByText('New').waitFor();
    await page.getByTestId('apply').getByText('Bring in 3 rows').click();
    await state('applied');
    await page.getByTestId('applied').getByText('3 rows were brought in.').waitFor();
    const { client } = await signIn('Arjun');
    const { items } = await client.units.list({ search: 'I-', limit: 100 });
    const made = items.filter(({ building }) => building === tower);
    expect(made.map(({ name }) => name)).to.deep.equal(['I-1', 'I-2', 'I-3']);
    // What somebody has changed since is theirs.
    const [first] = made;
    await client.units.update(first?.id ?? '', { floor: 9 }, { ifMatch: '*' });
  });

  it('takes it back, but for what somebody has changed since, and says so', async () => {
    const { page } = portal;
    await page.getByTestId('undo').click();
    await page.getByTestId('no').click();
    await state('applied');
    await page.getByTestId('undo').click();
    await page.getByTestId('yes').click();
    await state('undone');
    const told = await page.getByTestId('undone').innerText();
    expect(told).to.match(/^2 rows were undone\. 1 row is kept: /);
    await eventually(async () => expect(await rows(), 'what is kept').to.deep.equal(['2']));
    const { client } = await signIn('Arjun');
    const { items } = await client.units.list({ search: 'I-', limit: 100 });
    expect(
      items.filter(({ building }) => building === tower).map(({ name }) => name),
    ).to.deep.equal(['I-1']);
    await page.getByTestId('crumb').click();
    const entry = page.getByTestId('import-entry').first();
    await entry.getByText('Undone').waitFor();
    expect(await entry.getByRole('link').innerText()).to.equal('homes.csv');
  });

  it('is told of a file that is no table, and of one that is empty', async () => {
    const { page } = portal;
    await page.goto('/admin/imports');
    const choose = page.locator('gh-file-drop input[type=file]');
    const refused = async (text: string): Promise<void> => {
      await page.getByTestId('read-file').click();
      await page.getByRole('alert').getByText(text).waitFor();
      await page.locator('gh-file-drop .drop button').click();
    };
    await choose.setInputFiles({ ...sheetOf(), buffer: Buffer.alloc(0) });
    await refused('There is nothing in this file.');
    const picture = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk',
      'base64',
    );
    await choose.setInputFiles({ ...sheetOf(), buffer: picture });
    await refused('This file cannot be read as a table.');
  });
});
