import { askToJoin, joinCode } from './joining.js';
import type { State } from './state.js';

/** The dialogs of whoever lets people in. */
export const joinStates: State[] = [
  {
    name: 'join-approve',
    who: 'Meera',
    path: '/manager/join-requests',
    reach: async ({ page }) => {
      await askToJoin('Ines');
      await page.getByTestId('approve').first().click();
      const dialog = page.getByTestId('join-approve-dialog');
      await dialog.locator('input[type=date]').fill('2020-01-01');
      await dialog.locator('[type=submit]').click();
      await page.locator('.field-error').waitFor();
    },
  },
  {
    name: 'join-refuse',
    who: 'Meera',
    path: '/manager/join-requests',
    reach: async ({ page }) => {
      await askToJoin('Igor');
      await page.getByTestId('refuse').first().click();
      await page.getByTestId('join-refuse-dialog').locator('textarea').waitFor();
    },
  },
  {
    name: 'join-poster',
    who: 'Arjun',
    path: '/admin/join-requests',
    reach: async ({ page }) => {
      await joinCode();
      await page.reload();
      await page.getByTestId('poster').click();
      await page.getByTestId('join-poster').locator('svg').first().waitFor();
    },
  },
  {
    name: 'join-new-code',
    who: 'Arjun',
    path: '/admin/join-requests',
    reach: async ({ page }) => {
      await joinCode();
      await page.reload();
      await page.getByTestId('new-code').click();
      await page.getByTestId('question').waitFor();
    },
  },
  {
    name: 'join-unknown-code',
    path: '/p/join/2222222222',
    reach: ({ page }) => page.getByTestId('unknown-code').waitFor(),
  },
];
