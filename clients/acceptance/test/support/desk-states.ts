import { takePhoto } from './camera.js';
import { signIn } from './person.js';
import { ring } from './ring.js';
import type { State } from './state.js';

const atDesk: State[] = [
  {
    name: 'decide-dialog',
    path: '/employee',
    reach: async ({ page }) => {
      const { client } = await signIn('Gopal');
      const visit = await client.visits.get(await ring('Unheard Visitor'));
      const asksGate = { ...visit, ladder: [{ kind: 'guard', seconds: 300 }] };
      await page.route(/\/visits\?state=requested/, (route) =>
        route.fulfill({ json: { items: [asksGate] } }),
      );
      await page.reload();
      await page.getByTestId('decide-no').click();
      await page.getByTestId('decide-dialog').locator('[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
    },
  },
  {
    name: 'desk-filled',
    path: '/employee',
    reach: async (portal) => {
      const { page } = portal;
      await ring('Mei Tanaka');
      await page.getByTestId('new-visit').locator('details.more summary').click();
      await page.getByTestId('visitor').fill('Konstantin Papadopoulos');
      const buffer = await takePhoto(page);
      const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer };
      await page.getByTestId('photo-file').setInputFiles(file);
      await page.getByTestId('chosen-photo').waitFor();
      await page.getByTestId('unit').fill('A-1');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'desk-empty-form',
    path: '/employee',
    reach: async ({ page }) => {
      await page.getByTestId('new-visit').locator('[type=submit]').click();
      await page.locator('.field-error').first().waitFor();
    },
  },
  {
    name: 'inside-now',
    path: '/employee/inside',
    reach: async ({ page }) => {
      const visitId = await ring('Ingrid Solberg');
      await (await signIn('Asha')).client.visits.approve(visitId);
      await (await signIn('Gopal')).client.visits.checkIn(visitId);
      await page.reload();
      await page.locator(`[data-visit="${visitId}"]`).waitFor();
    },
  },
];

/** The desk of a guard, and who is inside. */
export const deskStates: State[] = atDesk.map((state) => ({ ...state, who: 'Gopal' }));
