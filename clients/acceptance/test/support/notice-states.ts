import { signIn } from './person.js';
import type { State } from './state.js';

/** The dialogs of whoever writes notices. */
export const noticeStates: State[] = [
  {
    name: 'notice-dialog',
    who: 'Meera',
    path: '/manager/notices',
    reach: async ({ page }) => {
      await page.getByTestId('write-notice').click();
      await page.getByTestId('notice-dialog').locator('[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
    },
  },
  {
    name: 'notice-export',
    who: 'Meera',
    path: '/manager/notices',
    reach: async ({ page }) => {
      await page.getByTestId('export').click();
      await page.getByRole('dialog').getByLabel('Format').waitFor();
    },
  },
  {
    name: 'notice-take-down',
    who: 'Meera',
    path: '/manager/notices',
    reach: async ({ page }) => {
      const { notices } = (await signIn('Meera')).client;
      await notices.publish({ title: 'Water is off', body: 'On Friday, from ten to noon.' });
      await page.reload();
      await page.getByTestId('notice').first().locator('summary').click();
      await page.getByTestId('take-down').first().click();
      await page.getByTestId('question').waitFor();
    },
  },
];
