import { ring } from './ring.js';
import type { State } from './state.js';

/** What was told, over the page of somebody who opened it by the bell. */
export const toldStates: State[] = [
  {
    name: 'told-over-the-page',
    who: 'Asha',
    path: '/base',
    reach: async ({ page }) => {
      await page.getByTestId('bell').click();
      await page.getByTestId('box-all').click();
      await page.getByTestId('notification').first().waitFor();
    },
  },
  {
    name: 'answer-in-the-centre',
    who: 'Asha',
    path: '/base',
    reach: async ({ page }) => {
      await ring('Sara Lind');
      await page.getByTestId('ring').waitFor();
      await page.keyboard.press('Escape');
      await page.getByTestId('bell').click();
      await page.getByTestId('answer-here').waitFor();
    },
  },
];
