import { leaveParcel } from './parcels.js';
import type { State } from './state.js';

/** The dialogs about what is left at the gate. */
export const parcelStates: State[] = [
  {
    name: 'receive-dialog',
    who: 'Gopal',
    path: '/employee/parcels',
    reach: async ({ page }) => {
      await page.getByTestId('receive-parcel').click();
      await page.getByTestId('receive-dialog').locator('[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
    },
  },
  {
    name: 'hand-over-dialog',
    who: 'Gopal',
    path: '/employee/parcels',
    reach: async ({ page }) => {
      const { id } = await leaveParcel();
      await page.reload();
      await page.locator(`[data-parcel="${id}"]`).getByTestId('hand-over').click();
      const dialog = page.getByTestId('hand-over-dialog');
      await dialog.getByText('Asha').waitFor();
      await dialog.getByTestId('code').fill('000');
      await dialog.locator('[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
    },
  },
  {
    name: 'collector-dialog',
    who: 'Asha',
    path: '/base/parcels',
    reach: async ({ page }) => {
      const { id } = await leaveParcel();
      await page.reload();
      await page.locator(`[data-parcel="${id}"]`).getByTestId('name-collector').click();
      await page.getByTestId('collector-dialog').locator('input').waitFor();
    },
  },
];
