import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { Locator } from 'playwright-core';
import { focused } from '../support/focus.js';
import { isAll, looks, nameOf } from '../support/looks.js';
import { startPartsServer, type PartsServer } from '../support/parts.js';
import { closePortals, openAt, type Look, type Portal } from '../support/portal.js';

/** A picture of one point, as a file. */
const picture = {
  name: 'point.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
};

describe('the parts of the shelf', function shelf() {
  this.timeout(60_000);
  let server: PartsServer;
  let portal: Portal;

  before(async function build() {
    this.timeout(300_000);
    server = await startPartsServer();
  });
  after(() => server.close());
  afterEach(() => closePortals(portal));

  const open = async (look: Look = {}): Promise<Portal['page']> => {
    portal = await openAt(server.origin, look);
    await portal.page.goto('/base/parts');
    await portal.page.locator('h1').waitFor();
    return portal.page;
  };
  const expectFocus = (one: Locator): Promise<void> => focused(one, { timeout: 5000 });
  const gone = (one: Locator): Promise<void> => one.waitFor({ state: 'hidden', timeout: 5000 });
  const holds = (box: Locator, text: string): Promise<unknown> =>
    eventually(async () => expect(await box.inputValue()).to.equal(text), { within: 5000 });

  for (const look of looks)
    it(`fit, read well for everybody and speak the language, ${nameOf(look)}`, async () => {
      const page = await open(look);
      expect(await page.evaluate(() => document.documentElement.lang)).to.equal(look.language);
      await portal.expectFits('parts');
      await portal.expectAccessible('parts');
      await portal.expectUsable('parts');
      await portal.picture(`parts-${nameOf(look)}`);
      for (const over of ['drawer', 'sheet', 'menu']) {
        const shown = page.locator('dialog[open], .popup:popover-open');
        await page.getByTestId(over).click();
        await shown.waitFor();
        await portal.expectAccessible(over);
        if (isAll) await portal.picture(`parts-${over}-${nameOf(look)}`);
        await page.keyboard.press('Escape');
        await gone(shown);
      }
    });

  it('a combobox offers what is like what is typed, to keys and to presses, and keeps the focus', async () => {
    const page = await open();
    const box = page.getByRole('combobox', { name: 'Fruit' });
    const list = page.getByRole('listbox', { name: 'Fruit' });
    await box.pressSequentially('ap');
    await list.getByRole('option', { name: 'Apricot' }).waitFor();
    await eventually(async () => expect(await list.getByRole('option').count()).to.equal(3));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    // A slow page shows what a key did after the key.
    await list.locator('.active', { hasText: 'Apricot' }).waitFor();
    const active = await box.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"]`).innerText()).to.match(/^Apricot\s+7 letters$/);
    await page.keyboard.press('Enter');
    await gone(list);
    await holds(box, 'Apricot');
    await page.locator('.hint', { hasText: /^7 letters$/ }).waitFor();
    await box.fill('xyz');
    await list.getByText('There is no such fruit').waitFor();
    await page.keyboard.press('Escape');
    await gone(list);
    await holds(box, 'xyz');
    await box.fill('fi');
    await list.getByRole('option', { name: 'Fig' }).click();
    await holds(box, 'Fig');
    await expectFocus(box);
  });

  it('a combobox keeps keys for the options that are still to come', async () => {
    const page = await open();
    const box = page.getByRole('combobox', { name: 'Fruit' });
    await box.focus();
    await page.keyboard.type('ap');
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await holds(box, 'Apricot');
    await gone(page.getByRole('listbox', { name: 'Fruit' }));
  });

  it('a menu goes round by its keys, leaves out what cannot be chosen, and gives the focus back', async () => {
    const page = await open();
    const opener = page.getByTestId('menu');
    const item = (name: string): Locator => page.getByRole('menuitem', { name });
    await opener.click();
    await expectFocus(item('Approve'));
    await page.keyboard.press('ArrowUp');
    await expectFocus(item('Archive'));
    await page.keyboard.press('ArrowDown');
    await expectFocus(item('Approve'));
    await page.keyboard.press('d');
    await expectFocus(item('Deny'));
    await page.keyboard.press('Escape');
    await gone(item('Deny'));
    await expectFocus(opener);
    await page.keyboard.press('ArrowDown');
    await expectFocus(item('Approve'));
    await page.keyboard.press('Enter');
    await page.locator('.toast', { hasText: 'Approve' }).waitFor();
    await gone(item('Approve'));
    await opener.and(page.locator('[aria-expanded=false]')).waitFor();
  });

  it('a menu closes behind a choice that is faster than the browser tells of its opening', async () => {
    const page = await open();
    const opener = page.getByTestId('menu');
    await opener.evaluate((button) => {
      const down = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true });
      button.dispatchEvent(down);
      if (document.activeElement instanceof HTMLElement) document.activeElement.click();
    });
    await page.locator('.toast', { hasText: 'Approve' }).waitFor();
    await gone(page.getByRole('menuitem', { name: 'Approve' }));
    await opener.and(page.locator('[aria-expanded=false]')).waitFor();
  });

  it('a panel is read in its turn after its button, and closes behind whoever leaves it', async () => {
    const page = await open();
    await page.getByTestId('panel').click();
    const link = page.getByRole('link', { name: 'A link' });
    await link.waitFor();
    await page.keyboard.press('Tab');
    await expectFocus(link);
    await page.keyboard.press('Tab');
    await gone(link);
    await expectFocus(page.getByTestId('drawer'));
  });

  it('what lies over a page keeps the focus, and closes by Escape, Back, its button or a press beside it', async () => {
    const page = await open();
    for (const name of ['drawer', 'sheet']) {
      const opener = page.getByTestId(name);
      const dialog = page.getByRole('dialog', { name: 'What is in it' });
      const ways = [
        () => page.keyboard.press('Escape'),
        () => page.goBack(),
        () => page.getByTestId('close-drawer').click(),
        () => page.mouse.click(20, 20),
      ];
      for (const close of ways) {
        await opener.click();
        await dialog.waitFor();
        await expectFocus(dialog.or(dialog.locator('*')));
        await close();
        await gone(dialog);
        await expectFocus(opener);
        expect(new URL(page.url()).pathname).to.equal('/base/parts');
      }
    }
  });

  it('a question begins at the way out', async () => {
    const page = await open();
    const opener = page.getByRole('button', { name: 'Question' });
    await opener.click();
    await expectFocus(page.getByTestId('no'));
    await page.keyboard.press('Enter');
    await page.locator('.toast', { hasText: 'Left as it is' }).waitFor();
    await gone(page.getByTestId('question'));
    await opener.click();
    await expectFocus(page.getByTestId('no'));
    await page.keyboard.press('Escape');
    await gone(page.getByTestId('question'));
    await opener.click();
    await page.getByTestId('yes').click();
    await page.locator('.toast', { hasText: /^\s*Closed/ }).waitFor();
  });

  it('a form over the page leads to what is missing first, and says what it sent', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'The same in a dialog' }).click();
    const dialog = page.getByRole('dialog', { name: 'A form over the page' });
    const send = dialog.getByRole('button', { name: 'Send' });
    await send.click();
    await expectFocus(dialog.getByLabel('Title'));
    await dialog.getByLabel('Title').fill('Water');
    await dialog.getByLabel('Mail').fill('nobody');
    await send.click();
    await expectFocus(dialog.getByLabel('Mail'));
    await dialog.getByLabel('Mail').fill('asha@people.example');
    await dialog.getByLabel('Kind').selectOption('two');
    await send.click();
    await gone(dialog);
    const sent = { title: 'Water', email: 'asha@people.example', kind: 'two', text: '' };
    await page.locator('pre').getByText(JSON.stringify(sent)).waitFor();
  });

  for (const [language, on, back] of [
    ['en', 'ArrowRight', 'ArrowLeft'],
    ['ar', 'ArrowLeft', 'ArrowRight'],
  ] as const)
    it(`a calendar goes from day to day by its keys, in ${language}`, async () => {
      const page = await open({ language });
      const grid = page.getByRole('grid', { name: 'What is on' });
      const day = (date: string): Locator => grid.locator(`[data-day="${date}"]`);
      await day('2026-11-29').focus();
      const ways: [key: string, leadsTo: string][] = [
        [on, '2026-11-30'],
        [on, '2026-12-01'],
        [back, '2026-11-30'],
        ['ArrowUp', '2026-11-23'],
        ['ArrowDown', '2026-11-30'],
        ['PageDown', '2026-12-30'],
        ['PageUp', '2026-11-30'],
      ];
      for (const [key, leadsTo] of ways) {
        await page.keyboard.press(key);
        await expectFocus(day(leadsTo));
        await eventually(async () =>
          expect(await grid.locator('[tabindex="0"]').count(), key).to.equal(1),
        );
      }
      await page.getByRole('button', { name: 'Week' }).click();
      await eventually(async () => expect(await grid.getByRole('gridcell').count()).to.equal(7));
      await page.getByRole('button', { name: 'After' }).click();
      await grid.locator('[data-day="2026-12-07"][tabindex="0"]').waitFor();
    });

  it('a tip is there for keys as well, until Escape', async () => {
    const page = await open();
    const button = page.getByRole('button', { name: 'Tip' });
    await button.focus();
    const tip = page.getByRole('tooltip');
    await tip.waitFor();
    expect(await tip.getAttribute('id')).to.equal(await button.getAttribute('aria-describedby'));
    await page.keyboard.press('Escape');
    await gone(tip);
  });

  it('what was done is undone from its toast', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Toast with undo' }).click();
    await page.locator('.toast', { hasText: 'It is gone' }).getByTestId('undo').click();
    await page.locator('.toast', { hasText: 'It is as it was before.' }).waitFor();
  });

  it('days say when they are turned around, and a moment is of the clocks there', async () => {
    const page = await open({ timeZone: 'Asia/Kolkata' });
    await page.getByTestId('days-from').fill('2026-12-02');
    await page.getByTestId('days-to').fill('2026-12-01');
    await page.getByText('The last day is before the first').waitFor();
    await page.getByTestId('days-clear').click();
    await gone(page.getByText('The last day is before the first'));
    await page.getByLabel('Day', { exact: true }).fill('2026-12-01');
    await page.getByLabel('Time', { exact: true }).fill('10:00');
    await page.getByText('2026-12-01T04:30:00.000Z').waitFor();
  });

  it('a file is shown before it is sent, and can be taken back', async () => {
    const page = await open();
    await page.locator('input[type=file]').setInputFiles(picture);
    await page.getByText('point.png').waitFor();
    const shown = page.locator('img.chosen-photo');
    await shown.waitFor();
    expect(await shown.evaluate((one: HTMLImageElement) => one.decode().then(() => 1))).to.equal(1);
    await page.getByRole('button', { name: 'Remove point.png' }).click();
    await gone(shown);
    await page.getByText('Choose a file').waitFor();
  });
});
