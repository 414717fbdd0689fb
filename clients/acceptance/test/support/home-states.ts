import { furnishHome, sayBeforehand } from './home.js';
import { waitingPass } from './passes.js';
import type { State } from './state.js';

/** The dialogs of who looks after a home. */
export const homeStates: State[] = [
  {
    name: 'vehicle-dialog',
    who: 'Asha',
    path: '/base/vehicles',
    reach: async ({ page }) => {
      await page.getByTestId('add-vehicle').click();
      await page.getByTestId('vehicle-dialog').locator('[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
    },
  },
  {
    name: 'vehicle-dialog-of-manager',
    who: 'Meera',
    path: '/manager/vehicles',
    reach: async ({ page }) => {
      await page.getByTestId('add-vehicle').click();
      await page.getByTestId('unit').fill('A-1');
      await page.getByRole('option').first().click();
      await page.getByTestId('vehicle-dialog').locator('[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
    },
  },
  {
    name: 'vehicle-known',
    who: 'Asha',
    path: '/base/vehicles',
    reach: async ({ page }) => {
      await furnishHome();
      await page.getByTestId('add-vehicle').click();
      const dialog = page.getByTestId('vehicle-dialog');
      await dialog.locator('input').first().fill('ka05mx2041');
      await dialog.locator('[type=submit]').click();
      await page.getByTestId('vehicle-problem').waitFor();
    },
  },
  {
    name: 'standing-dialog',
    who: 'Asha',
    path: '/base/household',
    reach: async ({ page }) => {
      await page.getByTestId('add-standing').click();
      await page.getByTestId('standing-dialog').locator('select').last().waitFor();
    },
  },
  {
    name: 'standing-answers',
    who: 'Asha',
    path: '/base/household',
    reach: async ({ page }) => {
      await sayBeforehand();
      await page.reload();
      await page.getByTestId('standing').first().waitFor();
    },
  },
  {
    name: 'pass-dialog',
    who: 'Asha',
    path: '/base/passes',
    reach: async ({ page }) => {
      await page.getByTestId('give-pass').click();
      await page.getByTestId('pass-dialog').locator('[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
    },
  },
  {
    name: 'pass-code',
    who: 'Asha',
    path: '/base/passes',
    reach: async ({ page }) => {
      await page.getByTestId('give-pass').click();
      const dialog = page.getByTestId('pass-dialog');
      await dialog.locator('input').first().fill('Farah Sheikh');
      await dialog.locator('[type=submit]').click();
      await page.getByTestId('pass-code-dialog').locator('svg.qr-code').waitFor();
    },
  },
  {
    name: 'pass-refuse-dialog',
    who: 'Meera',
    path: '/manager/passes',
    reach: async ({ page }) => {
      await waitingPass('Kiran Bus');
      await page.reload();
      await page.getByTestId('refuse-pass').first().click();
      await page.getByTestId('pass-refuse-dialog').locator('textarea').waitFor();
    },
  },
  {
    name: 'pet-dialog',
    who: 'Asha',
    path: '/base/household',
    reach: async ({ page }) => {
      await page.getByTestId('add-pet').click();
      await page.getByTestId('pet-dialog').locator('[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
    },
  },
  {
    name: 'contact-dialog',
    who: 'Asha',
    path: '/base/household',
    reach: async ({ page }) => {
      await page.getByTestId('add-contact').click();
      const dialog = page.getByTestId('contact-dialog');
      await dialog.locator('input[type=tel]').fill('9800000002');
      await dialog.locator('[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
    },
  },
];
