import type { State } from './state.js';

const challenge = `challenge=${'A'.repeat(43)}&methods=passkey,totp,recovery-code`;

/** What somebody sees who is not signed in yet. */
export const beforeSignIn: State[] = [
  {
    name: 'second-factor',
    path: `/second-factor#${challenge}`,
    reach: ({ page }) => page.locator('button.primary').waitFor(),
  },
  {
    name: 'second-factor-code',
    path: `/second-factor#${challenge}`,
    reach: ({ page }) => page.locator('.after .button').first().click(),
  },
  {
    name: 'sign-in-refused',
    path: '/sign-in',
    reach: async ({ page }) => {
      await page.locator('input[autocomplete=username]').fill('nobody@demo.gatehouse.example');
      await page.locator('input[autocomplete=current-password]').fill('not the password');
      await page.locator('button[type=submit]').click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'sign-in-empty',
    path: '/sign-in',
    reach: async ({ page }) => {
      await page.locator('button[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
    },
  },
];
