import type { State } from './state.js';

/** The dialogs of whoever says which homes there are, and how things are done. */
export const consoleStates: State[] = [
  {
    name: 'building-dialog',
    who: 'Arjun',
    path: '/admin/units',
    reach: async ({ page }) => {
      await page.getByTestId('add-building').click();
      await page.getByTestId('building-dialog').locator('[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
    },
  },
  {
    name: 'unit-dialog',
    who: 'Arjun',
    path: '/admin/units',
    reach: async ({ page }) => {
      await page.getByTestId('unit-button').first().click();
      await page.getByTestId('unit-dialog').waitFor();
    },
  },
  {
    name: 'unit-held',
    who: 'Arjun',
    path: '/admin/units',
    reach: async ({ page }) => {
      await page.getByTestId('unit-button').filter({ hasText: 'A-101' }).click();
      await page.getByTestId('retire-unit').click();
      await page.getByTestId('yes').click();
      await page.getByTestId('held-by').waitFor();
    },
  },
  {
    name: 'pattern-dialog',
    who: 'Arjun',
    path: '/admin/units',
    reach: async ({ page }) => {
      await page.getByTestId('add-many').first().click();
      await page.getByTestId('floor-from').fill('20');
      await page.getByTestId('floor-to').fill('44');
      await page.getByTestId('pattern').fill('Q-{floor}{nn}');
      await page.getByTestId('plan-count').waitFor();
    },
  },
  {
    name: 'pattern-taken',
    who: 'Arjun',
    path: '/admin/units',
    reach: async ({ page }) => {
      await page.getByTestId('add-many').first().click();
      await page.getByTestId('floor-to').fill('1');
      await page.getByTestId('pattern').fill('A-{floor}{nn}');
      await page.getByTestId('taken').waitFor();
    },
  },
  {
    name: 'policies-checklist',
    who: 'Arjun',
    path: '/admin/policies',
    reach: async ({ page }) => {
      const list = page.locator('[data-section=moves] [data-field=in]');
      for (let twice = 0; twice < 2; twice++) {
        await list.getByTestId('item-add').click();
        await page.keyboard.type('Keys handed over');
      }
      await list.locator('.field-error').first().waitFor();
    },
  },
  {
    name: 'policies-changed',
    who: 'Arjun',
    path: '/admin/policies',
    reach: async ({ page }) => {
      await page.locator('[data-field=gateLogDays]').fill('0');
      await page.locator('[data-section=retention] [type=submit]').click();
      await page.locator('.field-error').first().waitFor();
    },
  },
];
